import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureTableFromRows } from '../../../src/core/indicator/figure-table.ts';
import { factsFromRows } from '../../../src/core/indicator/published-facts.ts';
import { catalogueSchema, findIndicator } from '../../../src/core/indicator/catalogue.ts';
import { targetsFor, targetsOfFacts } from '../../../src/core/targets/area-target.ts';
import { paceTo, type TargetPace } from '../../../src/core/targets/pace.ts';
import { paceWindow, publishedSeries } from '../../../src/core/targets/published-series.ts';
import { readOwnCsv } from '../../../src/io/read-own-csv.ts';
import { codeOf } from '../create-area.ts';
import * as v from 'valibot';

const textOf = (name: string): string =>
	readFileSync(new URL(`../../../geodata/indicators/${name}`, import.meta.url), 'utf8');
const facts = factsFromRows(readOwnCsv(textOf('facts/published.csv')));
const catalogue = v.parse(catalogueSchema, JSON.parse(textOf('catalogue.json')));
const loaded = new Map(
	(findIndicator(catalogue, 'persentase-penduduk-miskin')?.series ?? []).map(({ file }) => [
		file,
		figureTableFromRows(readOwnCsv(textOf(file))),
	]),
);
const published = {
	entryOf: (id: string) => findIndicator(catalogue, id) ?? null,
	loaded,
	facts,
};
const targets = targetsOfFacts(facts);
const P0 = 'persentase-penduduk-miskin';

describe('published targets', () => {
	it('keep a year that nobody printed unknown, and a draft a draft', () => {
		expect(targetsFor(P0, codeOf('18.02'), [], targets)).toMatchObject([
			{ low: 7.25, high: 8.25, year: null, instrument: 'RPJMD 2025-2029', draft: true },
		]);
	});

	it('give way to the same one with the year a person found out', () => {
		const [asked] = targetsFor(P0, codeOf('18.02'), [], targets);
		if (!asked) throw new RangeError('no target');
		const own = { ...asked, year: 2029 };
		expect(targetsFor(P0, codeOf('18.02'), [own], targets)).toEqual([own]);
	});

	it('of the nation contradict each other, and are all there', () => {
		const extreme = targetsFor('persentase-kemiskinan-ekstrem-215', 'ID', [], targets);
		expect(extreme.map(({ high, year }) => [high, year])).toEqual([
			[0, 2026],
			[0.5, 2026],
			[0, 2027],
		]);
	});
});

describe('published figures of one area by year', () => {
	it('are those of March alone: Banten had 5.84 percent in 2024', () => {
		const series = publishedSeries(P0, codeOf('36'), published);
		expect(series.find(({ year }) => year === 2024)).toEqual({ year: 2024, value: 5.84 });
		expect(series.map(({ year }) => year)).toEqual(
			[...new Set(series.map(({ year }) => year))].toSorted(),
		);
	});

	it('never join the two lines of extreme poverty', () => {
		expect(publishedSeries('persentase-kemiskinan-ekstrem-215', 'ID', published)).toEqual([
			{ year: 2024, value: 1.26 },
			{ year: 2025, value: 0.85 },
		]);
	});

	it('are none where nothing was published', () => {
		expect(publishedSeries('kpm-pkh', codeOf('36'), published)).toEqual([]);
	});
});

describe('Banten on the way to 4.5–5.5 percent in 2025', () => {
	const [target] = targetsFor(P0, codeOf('36'), [], targets);
	const upTo2024 = publishedSeries(P0, codeOf('36'), published).filter(({ year }) => year <= 2024);

	it('is nearly on track for one end and off track for the other, by the pace of the last year', () => {
		if (!target) throw new RangeError('no target');
		const pace = paceTo(paceWindow(upTo2024, 2023), target) as TargetPace;
		expect(pace.easier.neededPerYear).toBeCloseTo(0.34, 8);
		expect(pace.harder.neededPerYear).toBeCloseTo(1.34, 8);
		expect(pace.easier.observedPerYear).toBeCloseTo(0.33, 8);
		expect([pace.easier.status, pace.harder.status]).toEqual(['nearly', 'off-track']);
		expect(pace.remarks).toContain('one-year-pace');
	});

	it('takes the pace of five years where nobody asks for another', () => {
		expect(paceWindow(upTo2024)[0]?.year).toBe(2019);
		expect(paceWindow(upTo2024, 1999)[0]?.year).toBe(2019);
	});
});
