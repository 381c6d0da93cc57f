import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { levelOfCode } from '../../src/core/area/area-code.ts';
import { catalogueSchema, isValidLevel } from '../../src/core/indicator/catalogue.ts';
import { figureTableFromRows, type FigureTable } from '../../src/core/indicator/figure-table.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';
import { codeOf } from '../core/create-area.ts';

const FOLDER = new URL('../../geodata/indicators/', import.meta.url);
const { registry } = loadGazetteer();
const catalogue = v.parse(
	catalogueSchema,
	JSON.parse(readFileSync(new URL('catalogue.json', FOLDER), 'utf8')),
);
const allSeries = catalogue.indicators.flatMap((entry) => entry.series);

function readFigures(file: string): FigureTable {
	return figureTableFromRows(readOwnCsv(readFileSync(new URL(file, FOLDER), 'utf8')));
}

/** A figure there must be. */
function valueOf(table: FigureTable, period: string, area: string): number {
	return table.byPeriod.get(period)?.get(codeOf(area))?.value ?? NaN;
}

/** Areas of a period without a number, by name. */
function missingIn(table: FigureTable, period: string): string[] {
	return [...(table.byPeriod.get(period) ?? [])]
		.filter(([, { value }]) => value === null)
		.map(([code]) => registry.get(code)?.shortName ?? code)
		.sort();
}

function kabkotaOf(provinsi: AreaCode): readonly AreaCode[] {
	return registry.childrenOf(provinsi).map(({ code }) => code);
}

describe('the catalogue', () => {
	it('names every file of its folder, once', () => {
		const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'));
		expect(allSeries.map(({ file }) => file).sort()).toEqual(files.sort());
	});

	it('has each indicator once, with a companion that there is', () => {
		const ids = catalogue.indicators.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const companions = catalogue.indicators.flatMap(({ companion }) => companion ?? []);
		expect(companions.every((id) => ids.includes(id))).toBe(true);
	});

	it('has no series below the level its indicator is valid at', () => {
		for (const entry of catalogue.indicators) {
			expect(entry.series.every(({ level }) => isValidLevel(entry, level))).toBe(true);
		}
	});

	it('says what, whose and under which terms, in both languages', () => {
		const texts = catalogue.indicators.flatMap((entry) => [
			...[entry.name, entry.definition, entry.reading, entry.of].flatMap(({ id, en }) => [id, en]),
			entry.producer,
			...entry.series.flatMap(({ source, licence }) => [source.id, source.en, licence]),
		]);
		expect(texts.filter((text) => text.trim() === '')).toEqual([]);
	});
});

describe.each(allSeries)('$file', ({ file, level }) => {
	const table = readFigures(file);

	it('has every area of its level in every period, and no other', () => {
		const areas = registry
			.atLevel(level)
			.map(({ code }) => code)
			.sort();
		for (const period of table.periods) {
			const figures = table.byPeriod.get(period);
			expect([...(figures?.keys() ?? [])].map(levelOfCode)).toEqual(areas.map(() => level));
			expect([...(figures?.keys() ?? [])].sort()).toEqual(areas);
		}
	});

	it('has figures that can be: none negative, no rate above 100', () => {
		const values = [...table.byPeriod.values()].flatMap((figures) =>
			[...figures.values()].flatMap(({ value }) => value ?? []),
		);
		expect(values.length).toBeGreaterThan(0);
		expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
		if (file.startsWith('persentase')) expect(Math.max(...values)).toBeLessThanOrEqual(100);
	});

	it('says why each missing figure is missing', () => {
		const reasons = [...table.byPeriod.values()].flatMap((figures) =>
			[...figures.values()].flatMap(({ value, missing }) => (value === null ? missing : [])),
		);
		expect(reasons.every((reason) => reason !== null)).toBe(true);
	});
});

describe('the poverty rate of kab/kota', () => {
	const table = readFigures('persentase-penduduk-miskin.kabkota.csv');

	it('has figures for 514 areas in 2025, and 505 in 2022', () => {
		expect(missingIn(table, '2025-03')).toEqual([]);
		expect(514 - missingIn(table, '2022').length).toBe(505);
	});

	it('is missing in 2022 for the nine areas a merge by name had lost', () => {
		expect(missingIn(table, '2022')).toEqual([
			'Karangasem',
			'Kepulauan Tanimbar',
			'Kota Makassar',
			'Kotabaru',
			'Mahakam Ulu',
			'Mempawah',
			'Pangkajene dan Kepulauan',
			'Pasangkayu',
			'Toba',
		]);
	});

	it('is missing for nobody in any other period', () => {
		const gaps = table.periods.filter((period) => missingIn(table, period).length > 0);
		expect(gaps).toEqual(['2022']);
	});

	it.each([
		['Badung', '51.03', 1.9],
		['Kota Balikpapan', '64.71', 1.97],
		['Kota Denpasar', '51.71', 2.16],
		['Kota Depok', '32.76', 2.31],
		['Supiori', '91.19', 42.56],
		['Lumajang', '35.08', 8.6],
		['Kota Metro', '18.72', 6.44],
	])('of %s was %d in March 2025, as BPS published it', (name, area, value) => {
		expect(registry.get(codeOf(area))?.shortName).toBe(name);
		expect(valueOf(table, '2025-03', area)).toBe(value);
	});

	it('was lowest in Badung and highest in Supiori in March 2025', () => {
		const ranked = [...(table.byPeriod.get('2025-03') ?? [])]
			.flatMap(([code, { value }]) => (value === null ? [] : [{ code, value }]))
			.sort((a, b) => a.value - b.value);
		expect(ranked[0]?.code).toBe('51.03');
		expect(ranked.at(-1)?.code).toBe('91.19');
	});
});

describe('national figures of March 2025', () => {
	it('are 8.47 percent and 23,854.56 thousand people', () => {
		const rate = readFigures('persentase-penduduk-miskin.provinsi.csv');
		const count = readFigures('jumlah-penduduk-miskin.provinsi.csv');
		expect(rate.national.get('2025-03')).toBe(8.47);
		expect(count.national.get('2025-03')).toBe(23854.56);
	});
});

describe('counts and rates of March 2025', () => {
	const rate = readFigures('persentase-penduduk-miskin.kabkota.csv');
	const count = readFigures('jumlah-penduduk-miskin.kabkota.csv');
	const provincialRate = readFigures('persentase-penduduk-miskin.provinsi.csv');
	const provincialCount = readFigures('jumlah-penduduk-miskin.provinsi.csv');
	const provinsi = registry.atLevel('provinsi').map(({ code, name }) => [name, code] as const);

	it.each(provinsi)('in %s add up from its kab/kota, within rounding', (_, code) => {
		const parts = kabkotaOf(code);
		const total = parts.reduce((sum, part) => sum + valueOf(count, '2025-03', part), 0);
		// every published count is rounded to ten people
		const rounding = (parts.length + 1) * 0.005;
		expect(Math.abs(total - valueOf(provincialCount, '2025-03', code))).toBeLessThanOrEqual(
			rounding + 1e-9,
		);
	});

	it.each(provinsi)('in %s imply the published rate, within 0.02 points', (_, code) => {
		let poor = 0;
		let people = 0;
		for (const part of kabkotaOf(code)) {
			poor += valueOf(count, '2025-03', part);
			people += (valueOf(count, '2025-03', part) / valueOf(rate, '2025-03', part)) * 100;
		}
		const implied = (poor / people) * 100;
		expect(Math.abs(implied - valueOf(provincialRate, '2025-03', code))).toBeLessThan(0.02);
	});

	it('of the provinsi add up to the nation, within rounding', () => {
		const total = provinsi.reduce(
			(sum, [, code]) => sum + valueOf(provincialCount, '2025-03', code),
			0,
		);
		expect(Math.abs(total - (provincialCount.national.get('2025-03') ?? NaN))).toBeLessThanOrEqual(
			39 * 0.005,
		);
	});
});
