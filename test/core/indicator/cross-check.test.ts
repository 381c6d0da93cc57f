import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { matchFile } from '../../../src/cli/match-file.ts';
import {
	crossCheck,
	crossCheckWarnings,
	publishedFigures,
	ratioOfColumns,
} from '../../../src/core/indicator/cross-check.ts';
import { figureTableFromRows } from '../../../src/core/indicator/figure-table.ts';
import type { TidyValue } from '../../../src/core/join/tidy-values.ts';
import { readOwnCsv } from '../../../src/io/read-own-csv.ts';
import { codeOf } from '../create-area.ts';
import { createEntry, createFigures } from '../create-catalogue.ts';

function createValue(area: string, period: string | null, value: number | null): TidyValue {
	const rest = { category: {}, unit: 'persen', extent: null };
	const missing = value === null ? ('blank' as const) : null;
	return { row: 0, indicator: 'p0', area: codeOf(area), period, value, missing, ...rest };
}

const published = new Map([
	['2022-03', new Map([[codeOf('33.01'), 11.02]])],
	['2024-03', new Map([[codeOf('33'), 10.47]])],
	['2024-09', new Map([[codeOf('33'), 9.58]])],
]);

describe('a column of a known indicator', () => {
	it('agrees with what was published within rounding', () => {
		const check = crossCheck([createValue('33.01', '2022-03', 11.0249)], published);
		expect(check).toEqual({ compared: 1, differences: [], periods: ['2022-03'] });
	});

	it('differs by name, period and both figures', () => {
		const { differences } = crossCheck([createValue('33.01', '2022', 10.9)], published);
		expect(differences).toEqual([{ area: '33.01', period: '2022', own: 10.9, published: 11.02 }]);
	});

	it('of a year is not compared where March and September were published', () => {
		expect(crossCheck([createValue('33', '2024', 10.47)], published).compared).toBe(0);
	});

	it('is not compared without area, period or figure', () => {
		const values = [
			createValue('33.01', null, 1),
			createValue('33.01', '2022', null),
			createValue('33.02', '2022', 1),
		];
		expect(crossCheck(values, published).compared).toBe(0);
		expect(crossCheckWarnings('p0', crossCheck(values, published), null)).toEqual([]);
	});

	it('in people is compared with thousands', () => {
		expect(
			crossCheck([createValue('33.01', '2022', 11_021)], published, 0.001).differences,
		).toEqual([]);
	});
});

describe('published figures', () => {
	it('carry the month of a year whose month is known', () => {
		const entry = createEntry('p0');
		const [series] = entry.series;
		if (!series) throw new RangeError('an entry has a series');
		const loaded = new Map([[series.file, createFigures('11.01 2021 14.5')]]);
		const monthly = { ...entry, series: [{ ...series, months: { 2021: '03' as const } }] };
		expect([...publishedFigures('p0', monthly, loaded, []).keys()]).toEqual(['2021-03']);
		expect([...publishedFigures('p0', entry, loaded, []).keys()]).toEqual(['2021']);
	});
});

describe('a column that is another divided by a third', () => {
	const poor = Array.from({ length: 10 }, (_, at) => 100 + 7 * at);
	const all = Array.from({ length: 10 }, (_, at) => 1000 + 31 * at);
	const share = poor.map((count, at) => Math.round((10_000 * count) / (all[at] ?? 1)) / 100);

	it('is found and its parts are named', () => {
		const others = new Map([
			['penduduk', all],
			['miskin', poor],
		]);
		expect(ratioOfColumns(share, others)).toEqual({ part: 'miskin', whole: 'penduduk', rows: 10 });
	});

	it('is none of a few rows, nor one that only comes near', () => {
		const others = new Map([
			['penduduk', all.slice(0, 7)],
			['miskin', poor.slice(0, 7)],
		]);
		expect(ratioOfColumns(share.slice(0, 7), others)).toBeNull();
		expect(
			ratioOfColumns(
				share.map((value) => value + 0.3),
				new Map([
					['a', all],
					['b', poor],
				]),
			),
		).toBeNull();
	});
});

const CORPUS = new URL('../../../../shared/data/indicators/', import.meta.url);
const FIGURES = new URL(
	'../../../geodata/indicators/persentase-penduduk-miskin.kabkota.csv',
	import.meta.url,
);

describe.skipIf(!existsSync(CORPUS))(
	'the table of Jawa Tengah (skipped without ../shared/data)',
	() => {
		it(
			'has a percent column that is poor ÷ population and not BPS’s poverty rate',
			{ timeout: 60_000 },
			async () => {
				const name = 'bps_jateng_penduduk_miskin_2020_2024.csv';
				const options = { level: null, codeSystem: null, values: true };
				const { tables } = await matchFile(
					readFileSync(new URL(name, CORPUS)),
					name,
					options,
					loadGazetteer(),
				);
				const values = tables[0]?.values ?? [];
				const of = (id: string): TidyValue[] => values.filter(({ indicator }) => indicator === id);
				const entry = createEntry('persentase-penduduk-miskin');
				const [series] = entry.series;
				if (!series) throw new RangeError('an entry has a series');
				const loaded = new Map([
					[series.file, figureTableFromRows(readOwnCsv(readFileSync(FIGURES, 'utf8')))],
				]);
				const months = { 2021: '03' as const, 2022: '03' as const };
				const monthly = { ...entry, series: [{ ...series, months }] };
				const bundled = publishedFigures(entry.id, monthly, loaded, []);
				const check = crossCheck(of('persentase-penduduk-miskin'), bundled);
				expect(check.periods).toEqual(['2021-03', '2022-03']);
				expect(check.compared).toBe(70);
				// one of the seventy is the same by chance
				expect(check.differences).toHaveLength(69);
				const figuresOf = (id: string): (number | null)[] => of(id).map(({ value }) => value);
				const ratio = ratioOfColumns(
					figuresOf('persentase-penduduk-miskin'),
					new Map(['jumlah-penduduk-miskin', 'Jumlah Penduduk'].map((id) => [id, figuresOf(id)])),
				);
				expect(ratio).toEqual({
					part: 'jumlah-penduduk-miskin',
					whole: 'Jumlah Penduduk',
					rows: 175,
				});
				expect(
					crossCheckWarnings('Persentase Penduduk Miskin', check, ratio).map(({ code }) => code),
				).toEqual(['published-differs', 'ratio-of-columns']);
			},
		);
	},
);
