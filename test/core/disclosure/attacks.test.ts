import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { hideSmallCounts } from '../../../src/core/disclosure/hide-small-counts.ts';
import { sliceMeanings } from '../../../src/core/indicator/slice-meaning.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import type { JoinedFigures } from '../../../src/core/layer/merge-tables.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { codeOf } from '../create-area.ts';
import { createRequest } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry, lineage } = gazetteer;
const meaningOf = sliceMeanings(loadKnownIndicators());
const CITY = registry.childrenOf(codeOf('32.73'));

/** A table of kecamatan in Kota Bandung, below its own row where a total is given. */
function createHidden(
	header: readonly string[],
	rows: readonly (readonly RawCell[])[],
	least: number,
	total: readonly RawCell[] | null = null,
): JoinedFigures {
	const found = findTable({
		name: 'uji',
		rows: [
			['Kabupaten/Kota', 'Kecamatan', ...header],
			...(total ? [['Kota Bandung', 'Jumlah', ...total]] : []),
			...rows.map((cells, at) => ['Kota Bandung', CITY[at]?.name ?? '', ...cells]),
		],
	});
	if (!found.ok) throw new RangeError('no table');
	const join = joinTable(createRequest(found.value), gazetteer);
	const joined = { join, tidy: tidyValues(join, lineage) };
	return hideSmallCounts(joined, (slice) => meaningOf(joined, slice), least, registry);
}

/** Figures by row and column as they are shown; null where hidden. */
function shownOf({ tidy }: JoinedFigures): (number | null)[][] {
	const rows: (number | null)[][] = [];
	for (const { row, value } of tidy.values) (rows[row] ??= []).push(value);
	return rows;
}

const isSmall = (count: number, least: number): boolean => count > 0 && count < least;
const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);

describe('a small count that the table leaves out', () => {
	it('is not told by the row of its kota less the kecamatan that are there', () => {
		const [total, ...parts] = shownOf(createHidden(['KPM PKH'], [[40], [12], ['']], 10, [55]));
		expect(total).toEqual([55]);
		expect(parts.filter(([count]) => count === null)).toHaveLength(2);
	});

	it('is not told where its kecamatan has no row', () => {
		const [, ...parts] = shownOf(createHidden(['KPM PKH'], [[40], [12], [25]], 10, [80]));
		expect(parts.some(([count]) => count === null)).toBe(true);
	});

	it('is not told by decile 1 beside deciles 1 to 2', () => {
		const shown = shownOf(
			createHidden(
				['Keluarga desil 1 (keluarga)', 'Keluarga desil 1-2 (keluarga)'],
				[
					[40, 43],
					[30, 90],
					[25, 77],
				],
				10,
			),
		);
		expect(shown[0]?.includes(null)).toBe(true);
	});

	it('is no small count where everybody is listed and the total is a slip', () => {
		const rows = CITY.map((_, at) => [20 + at]);
		const slip = sum(rows.flat()) + 3;
		const shown = shownOf(createHidden(['KPM PKH'], rows, 10, [slip]));
		expect(shown.flat()).not.toContain(null);
	});
});

describe('a small count', () => {
	it('is not told by a year less its other quarters', () => {
		const quarters = ['I', 'II', 'III', 'IV'].map((each) => `KPM PKH 2023 Triwulan ${each}`);
		const shown = shownOf(
			createHidden(
				['KPM PKH 2023', ...quarters],
				[
					[103, 3, 40, 35, 25],
					[121, 31, 30, 28, 32],
					[119, 34, 25, 29, 31],
				],
				10,
			),
		);
		expect(shown[0]).toContain(null);
		expect(shown[0]?.filter((count) => count === null)).not.toHaveLength(1);
	});

	it.each([
		['Selisih', (before: number, after: number) => after - before],
		['Penurunan', (before: number, after: number) => before - after],
		[
			'Perubahan (%)',
			(before: number, after: number) => Math.round((10_000 * (after - before)) / before) / 100,
		],
	])('is not told by last year’s and a column of %s', (name, changeOf) => {
		const rows = [
			[42, 3],
			[40, 61],
			[55, 34],
			[29, 31],
		].map(([before = 0, after = 0]) => [before, after, changeOf(before, after)]);
		const shown = shownOf(createHidden(['KPM PKH 2022', 'KPM PKH 2023', name], rows, 10));
		expect(shown[0]).toEqual([42, null, null]);
	});

	it('in thousands with three decimals is hidden, and says no number of thousands', () => {
		const { tidy } = createHidden(
			['Penerima PKH (ribu keluarga)'],
			[[0.003], [0.412], [1.025]],
			10,
		);
		expect(tidy.values.map(({ value, missing }) => value ?? missing)).toEqual([
			'protects-small',
			'protects-small',
			1.025,
		]);
	});

	it('is not quoted by what was noticed of its cell', () => {
		const header = ['Jumlah keluarga (keluarga)', 'Keluarga laki-laki (keluarga)'];
		const joined = createHidden(
			header,
			[
				[40, 7],
				[3, 8],
				[60, 20],
				[55, 31],
			],
			10,
		);
		const told = [...joined.join.diagnostics, ...joined.tidy.diagnostics];
		const quoted = told.flatMap(({ params }) => params['examples'] ?? []);
		expect(quoted).not.toContain('8');
		expect(quoted).not.toContain('3');
	});
});

/** Quarters of two years of some kecamatan, one of them perhaps blank. */
const quarter = fc.oneof(
	{ weight: 3, arbitrary: fc.integer({ min: 0, max: 14 }) },
	fc.integer({ min: 0, max: 300 }),
);
const kecamatan = fc.array(fc.tuple(quarter, quarter, quarter), { minLength: 3, maxLength: 7 });

describe('whoever asks twice', () => {
	it('recovers no small count from years, quarters, deciles, changes or totals, in 10,000 pairs of questions', () => {
		let pairs = 0;
		fc.assert(
			fc.property(
				kecamatan,
				fc.constantFrom(5, 10, 17),
				fc.option(fc.nat(6), { nil: null }),
				(quarters, least, leftOut) => {
					// first and second quarter, the year, the year before, the change since
					const truth = quarters.map(([q1, q2, before]) => {
						const year = q1 + q2;
						return [q1, q2, year, before, year - before];
					});
					const header = [
						'KPM PKH 2023 Triwulan I',
						'KPM PKH 2023 Triwulan II',
						'KPM PKH 2023',
						'KPM PKH 2022',
						'Selisih',
					];
					const rows = truth.map((cells, at): RawCell[] =>
						at === leftOut ? cells.map(() => '') : cells,
					);
					const totals = [0, 1, 2, 3, 4].map((column) =>
						sum(truth.map((cells) => cells[column] ?? 0)),
					);
					const shown = shownOf(createHidden(header, rows, least, totals));
					const at = (row: number, column: number): number | null => shown[row]?.[column] ?? null;
					const told = (count: number, answer: number | null): void => {
						pairs++;
						if (isSmall(count, least)) expect(answer).not.toBe(count);
					};
					const less = (one: number | null, other: number | null): number | null =>
						one === null || other === null ? null : one - other;
					for (const [index, cells] of [totals, ...truth].entries()) {
						const [q1 = 0, q2 = 0, year = 0, before = 0] = cells;
						if (index > 0 && index - 1 === leftOut) continue;
						// a difference that nobody's change repeats may be what it is by chance
						for (const column of [0, 1, 2, 3]) told(cells[column] ?? 0, at(index, column));
						told(q1, less(at(index, 2), at(index, 1)));
						told(q2, less(at(index, 2), at(index, 0)));
						const change = at(index, 4);
						told(year, change === null ? null : (at(index, 3) ?? NaN) + change);
						told(before, less(at(index, 2), change));
					}
					for (const column of [0, 1, 2, 3]) {
						for (const [one, cells] of truth.entries()) {
							const others = truth.flatMap((_, other) =>
								other === one || other === leftOut ? [] : [at(other + 1, column)],
							);
							const isKnown = !others.includes(null) && (leftOut === null || leftOut === one);
							const rest = isKnown ? sum(others.map((count) => count ?? 0)) : null;
							told(cells[column] ?? 0, less(at(0, column), rest));
						}
					}
				},
			),
			{ numRuns: 300 },
		);
		expect(pairs).toBeGreaterThan(10_000);
	});
});
