import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { catalogueSchema } from '../../../src/core/indicator/catalogue.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import { tableLayer, type CurrentLayer } from '../../../src/core/layer/current-layer.ts';
import { mergeTables } from '../../../src/core/layer/merge-tables.ts';
import { tableChoices } from '../../../src/core/layer/table-layer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { checkMap } from '../../../src/core/validity/check-map.ts';
import { codeOf } from '../create-area.ts';
import { createRequest } from '../create-table.ts';

const gazetteer = loadGazetteer();
const catalogue = v.parse(
	catalogueSchema,
	JSON.parse(readFileSync('geodata/indicators/catalogue.json', 'utf8')),
);

function createLayer(header: readonly string[], ...rows: RawCell[][]): CurrentLayer {
	const found = findTable({ name: 'uji', rows: [['Kabupaten/Kota', ...header], ...rows] });
	if (!found.ok) throw new RangeError('no table');
	const join = joinTable(createRequest(found.value), gazetteer);
	const merged = mergeTables([{ join, tidy: tidyValues(join, gazetteer.lineage) }], '');
	const choices = tableChoices(merged.join, merged.tidy);
	const slice = {
		...{ indicator: choices.indicators[0] ?? '', period: null },
		...{ category: {}, level: 'kabkota' as const },
	};
	return tableLayer(merged, slice, choices, [], catalogue, gazetteer.registry, null, null);
}

function warningsOf(layer: CurrentLayer, isCrossed = false): (string | null)[] {
	const areas = [...layer.figures.keys()];
	return checkMap({ layer, areas, within: codeOf('36'), isCrossed }).map(({ number }) => number);
}

const BANTEN: RawCell[][] = [
	['Provinsi Banten', 6.17],
	['Kab. Lebak', 8.68],
	['Kota Serang', 6.2],
];

describe('a map', () => {
	it('has Kota Serang too near to the figure of Banten to be told from it (W6)', () => {
		const layer = createLayer(['Persentase Penduduk Miskin'], ...BANTEN);
		expect(warningsOf(layer)).toEqual(['W6']);
	});

	it('of rates without the figure of the place says that their mean is none (W13)', () => {
		const layer = createLayer(['Cakupan air minum (persen)'], ...BANTEN.slice(1));
		expect(warningsOf(layer)).toEqual(['W13']);
	});

	it('of two indicators is no evidence about households (W8)', () => {
		const layer = createLayer(['Persentase Penduduk Miskin'], ...BANTEN);
		expect(warningsOf(layer, true)).toContain('W8');
	});

	it('of changes is compared with no figure of the place', () => {
		const layer = createLayer(['Persentase Penduduk Miskin'], ...BANTEN);
		const change = { before: '2022', after: '2023' } as NonNullable<CurrentLayer['change']>;
		expect(warningsOf({ ...layer, change })).toEqual([]);
	});
});
