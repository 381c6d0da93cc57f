import { describe, expect, it } from 'vitest';
import { desaFromRows } from '../../../src/core/area/area-tables.ts';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import { addSums } from '../../../src/core/layer/sum-desa.ts';
import { sliceTable } from '../../../src/core/layer/table-layer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { createRequest, createTable } from '../create-table.ts';

const { registry, lineage } = loadGazetteer();
/** Two kecamatan of Garut with three and one desa. */
const gazetteer = {
	lineage,
	registry: registry.with(
		desaFromRows(
			['32.05.01.2001', '32.05.01.2002', '32.05.01.2003', '32.05.02.2001'].map((code) => ({
				code,
				name: `Desa ${code.slice(-2)}`,
			})),
		),
	),
};

function sums(header: string, rows: readonly (readonly RawCell[])[]): unknown {
	const join = joinTable(createRequest(createTable(['kode_desa', header], rows)), gazetteer);
	const tidy = tidyValues(join, lineage);
	const summed = addSums({ join, tidy }, 'kecamatan', gazetteer.registry);
	const indicator = tidy.values[0]?.indicator ?? '';
	const slice = { indicator, period: null, category: {}, level: 'kecamatan' } as const;
	const { figures } = sliceTable(summed.join, summed.tidy, slice);
	return {
		figures: [...figures].map(([code, { value }]) => [code, value]),
		told: summed.join.diagnostics.find(({ code }) => code.startsWith('desa-summed'))?.params,
	};
}

describe('counts of desa', () => {
	it('are added up to their kecamatan, and the desa without a figure are counted', () => {
		const rows = [
			['32.05.01.2001', 4],
			['32.05.01.2002', 5],
			['32.05.02.2001', 7],
		];
		expect(sums('jumlah_kpm', rows)).toEqual({
			figures: [
				['32.05.01', 9],
				['32.05.02', 7],
			],
			told: { level: 'kecamatan', missing: 1 },
		});
	});

	it('of a desa with two figures are not added', () => {
		const rows = [
			['32.05.01.2001', 4],
			['32.05.01.2001', 6],
			['32.05.01.2002', 5],
			['32.05.01.2003', 1],
		];
		expect(sums('jumlah_kpm', rows)).toEqual({
			figures: [['32.05.01', 6]],
			told: { level: 'kecamatan', missing: 1 },
		});
	});

	it('are the only figures that are added: a rate is not', () => {
		const rows = [
			['32.05.01.2001', 4],
			['32.05.01.2002', 5],
		];
		expect(sums('persentase', rows)).toEqual({ figures: [], told: undefined });
	});
});
