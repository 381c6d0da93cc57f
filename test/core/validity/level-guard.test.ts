import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { paintAreas, quantileClassing } from '../../../src/core/choropleth/paint-areas.ts';
import { areasToCsv } from '../../../src/core/export/areas-to-csv.ts';
import { catalogueSchema } from '../../../src/core/indicator/catalogue.ts';
import { figureTableFromRows } from '../../../src/core/indicator/figure-table.ts';
import { statedMeanings } from '../../../src/core/indicator/stated-meaning.ts';
import { sliceMeanings } from '../../../src/core/indicator/slice-meaning.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import {
	bundledLayer,
	tableLayer,
	type CurrentLayer,
} from '../../../src/core/layer/current-layer.ts';
import { tableChoices } from '../../../src/core/layer/table-layer.ts';
import { mergeTables, type JoinedFigures } from '../../../src/core/layer/merge-tables.ts';
import type { AreaLevel } from '../../../src/core/model/area.ts';
import { gatherInput } from '../../../src/core/priority/gather-input.ts';
import { readPriorityRequest } from '../../../src/core/priority/priority-rule.ts';
import { viewOfFields } from '../../../src/core/project/saved-view.ts';
import { blankSource, type SourceRecord } from '../../../src/core/project/source-record.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { decodeView } from '../../../src/core/view/view-codec.ts';
import { createRequest } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry, lineage } = gazetteer;
const meaningOf = sliceMeanings(loadKnownIndicators());
const catalogue = v.parse(
	catalogueSchema,
	JSON.parse(readFileSync('geodata/indicators/catalogue.json', 'utf8')),
);
/** Every bundled series has figures of kecamatan, as a careless or a hostile copy might. */
const loaded = new Map(
	catalogue.indicators.flatMap(({ series }) =>
		series.map(({ file }) => [
			file,
			figureTableFromRows([{ area: '32.73.05', period: '2025-03', value: '9.9', missing: '' }]),
		]),
	),
);
const MACRO = catalogue.indicators.filter(({ lowestLevel }) => lowestLevel === 'kabkota');

function createJoined(...headers: string[]): JoinedFigures {
	return createTitled('', ...headers);
}

/** A table of kecamatan under a title. */
function createTitled(title: string, ...headers: string[]): JoinedFigures {
	const found = findTable({
		name: 'uji',
		rows: [
			...(title === '' ? [] : [[title]]),
			['Kabupaten/Kota', 'Kecamatan', ...headers],
			['Kota Bandung', 'Andir', ...headers.map(() => 4.5)],
			['Kota Bandung', 'Coblong', ...headers.map(() => 6.5)],
		],
	});
	const table = found.ok ? found.value : null;
	if (!table) throw new RangeError('no table');
	const join = joinTable(createRequest(table), gazetteer);
	return { join, tidy: tidyValues(join, lineage) };
}

/** The first column of a table on the map, of which a person said that it is of desa, or nothing. */
function layerOf(
	joined: JoinedFigures,
	sources: readonly SourceRecord[] = [],
	lowestLevel: AreaLevel | null = 'desa',
): CurrentLayer {
	const indicator = joined.tidy.values[0]?.indicator ?? '';
	const slice = { indicator, period: null, category: {}, level: 'kecamatan' } as const;
	const choices = tableChoices(joined.join, joined.tidy);
	const merged = mergeTables([joined], indicator);
	const said = new Map([[2, { lowestLevel }]]);
	const meaning = statedMeanings(meaningOf)(merged, slice, said, sources);
	return tableLayer(merged, slice, choices, [], catalogue, registry, null, meaning);
}

function problemsOf(rule: unknown, ...headers: string[]): unknown {
	return problemsIn(rule, createJoined(...headers), ...headers);
}

function problemsIn(rule: unknown, table: JoinedFigures, ...headers: string[]): unknown {
	const indicators = headers.map((column) => ({ column }));
	const read = readPriorityRequest({ indicators, rule });
	if (!read.ok) throw new RangeError(read.fault.path);
	const sources = { tables: [table], catalogue, bundled: loaded, registry };
	const gathered = gatherInput(read.request, { ...sources, meaningOf });
	return gathered.ok
		? []
		: gathered.problems.map(({ code, params }) => [code, params['column'], params['lowest']]);
}

describe('a figure of a survey below its level', () => {
	it('is bundled for one indicator at least', () => {
		expect(MACRO.length).toBeGreaterThan(0);
	});

	it.each(MACRO)('is refused by a link: $id', ({ id }) => {
		const { view } = decodeView(`#indikator=${id}&tingkat=kecamatan`);
		const layer = bundledLayer({ ...view, indicator: id, level: 'kecamatan' }, catalogue, loaded);
		expect([layer?.drawing, layer?.figures.size, layer?.companion]).toEqual(['refused', 0, null]);
	});

	it.each(MACRO)('is refused by the level switch, which says why: $id', ({ id }) => {
		const layer = bundledLayer(
			{ indicator: id, level: 'kabkota', period: null },
			catalogue,
			loaded,
		);
		expect(layer?.levels.kecamatan).toBe('not-valid');
		expect(layer?.followed).not.toContain('kecamatan');
	});

	it('is in no class and no CSV', () => {
		const [entry] = MACRO;
		const asked = { indicator: entry?.id ?? '', level: 'kecamatan', period: null } as const;
		const layer = bundledLayer(asked, catalogue, loaded);
		if (!layer) throw new RangeError('no layer');
		const areas = registry.atLevel('kecamatan').map(({ code }) => code);
		const { figures, undecided, drawing } = layer;
		const classing = quantileClassing(5);
		const painted = paintAreas({ areas, figures, undecided, drawing, classing });
		expect(painted.stateCounts.notValid).toBe(areas.length);
		const about = { indicator: '', unit: '', period: '', source: '' };
		expect(areasToCsv({ areas, figures, ...about }, registry)).not.toContain('9.9');
	});

	it.each([
		['threshold', { kind: 'threshold', where: { indicator: 0, is: '>', than: 1 } }],
		['composite', { kind: 'composite', weights: [1] }],
	])('is refused in a rule: %s', (_, rule) => {
		for (const header of [
			'Persentase Penduduk Miskin',
			'Tingkat Pengangguran Terbuka',
			'Indeks Pembangunan Manusia',
		])
			expect(problemsOf(rule, header)).toEqual([['not-valid-at-level', header, 'kabkota']]);
	});

	it.each([
		'Head Count Index',
		'Proporsi penduduk miskin',
		'Share of poor',
		'P1 IKK',
		'Batas kemiskinan (Rp)',
		'Gini coefficient',
		'Ketimpangan (Gini)',
		'Angka pengangguran (%)',
		'Persentase di bawah US$2,15',
		'Indeks Pembangunan Manusia (UHH LF SP2020)',
		'Persentase Penduduk Miskin (Target)',
		'Tingkat kemiskinan menurut Bappeda (%)',
		'Kemiskinan ekstrem hasil rapat (persen)',
	])('is refused on the map too where its header is no known one: %s', (header) => {
		const joined = createJoined(header);
		const layer = layerOf(joined);
		expect([layer.drawing, layer.figures.size]).toEqual(['refused', 0]);
	});

	it.each([
		['IPG', ''],
		['IDG', ''],
		['FIES', ''],
		['Jumlah penduduk miskin BPS', ''],
		['PE (%)', 'Susenas Maret 2023'],
		['Jumlah warga miskin ekstrem (jiwa)', 'Sumber: BPS, 2023'],
	])('is refused where the catalogue or its table says whose it is: %s %s', (header, title) => {
		const joined = createTitled(title, header);
		expect(layerOf(joined).drawing).toBe('refused');
		const rule = { kind: 'threshold', where: { indicator: 0, is: '>', than: 1 } };
		expect(problemsIn(rule, joined, header)).toEqual([['not-valid-at-level', header, 'kabkota']]);
	});

	it('is refused where a person says that the file is of Susenas', () => {
		const joined = createTitled('', 'Jumlah warga miskin ekstrem (jiwa)');
		const publisher = 'BPS, Susenas';
		const layer = layerOf(joined, [{ ...blankSource(joined.join.request.fileName), publisher }]);
		expect(layer.drawing).toBe('refused');
	});

	it.each([
		['PE (%)', ''],
		['Jumlah warga miskin ekstrem (jiwa)', ''],
		['Jumlah warga miskin ekstrem (jiwa)', 'Data P3KE, dicocokkan dengan BPS'],
		['Jumlah warga miskin ekstrem DTSEN (jiwa)', 'Diolah BPS'],
	])('is not guessed where a register may have counted: %s %s is asked about', (header, title) => {
		const layer = layerOf(createTitled(title, header), [], null);
		expect(layer.drawing).not.toBe('refused');
		expect(layer.metadataMissing).toContain('level');
	});

	it('is no more in a list than who came to an event', () => {
		const rule = { kind: 'threshold', where: { indicator: 0, is: '>', than: 1 } };
		const header = 'Jumlah Peserta Kegiatan';
		expect(problemsOf(rule, header)).toEqual([['not-an-indicator', header, undefined]]);
	});

	it('is refused in a composite beside others that are valid', () => {
		const rule = { kind: 'composite', weights: [1, 1] };
		const headers = ['Jumlah KPM PKH', 'Tingkat Pengangguran Terbuka'];
		expect(problemsOf(rule, ...headers)).toEqual([
			['not-valid-at-level', 'Tingkat Pengangguran Terbuka', 'kabkota'],
		]);
	});

	it('is refused where a project asks for it', () => {
		const { view } = viewOfFields({ indicator: MACRO[0]?.id, level: 'kecamatan' });
		expect(view.level).toBe('kecamatan');
		expect(bundledLayer(view, catalogue, loaded)?.drawing).toBe('refused');
	});
});
