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
const CITIES = ['32.73', '32.77'].map((code) => ({
	name: registry.get(codeOf(code))?.name ?? '',
	kecamatan: registry.childrenOf(codeOf(code)),
}));

function createHidden(header: readonly string[], rows: RawCell[][], least = 5): JoinedFigures {
	const found = findTable({
		name: 'uji',
		rows: [['Kabupaten/Kota', 'Kecamatan', ...header], ...rows],
	});
	if (!found.ok) throw new RangeError('no table');
	const join = joinTable(createRequest(found.value), gazetteer);
	const joined = { join, tidy: tidyValues(join, lineage) };
	return hideSmallCounts(joined, (slice) => meaningOf(joined, slice), least, registry);
}

/** Figures by row and column as they are shown; null where hidden. */
function shownOf({ tidy }: JoinedFigures, columns: number): (number | null)[][] {
	const rows: (number | null)[][] = [];
	const at = new Map<number, number>();
	for (const { row, value } of tidy.values) {
		const column = at.get(row) ?? 0;
		at.set(row, column + 1);
		(rows[row] ??= new Array<number | null>(columns).fill(null))[column] = value;
	}
	return rows;
}

function createRows(counts: readonly (readonly RawCell[])[]): RawCell[][] {
	const [city] = CITIES;
	return counts.map((cells, at) => [city?.name ?? '', city?.kecamatan[at]?.name ?? '', ...cells]);
}

describe('a hidden count', () => {
	it('is not told by its share of a whole beside it', () => {
		const rows = [3, 40, 12, 25].map((count) => [count, 200, (count / 200) * 100]);
		const shown = shownOf(
			createHidden(['Keluarga DTKS', 'Jumlah keluarga', 'Persentase DTKS'], createRows(rows)),
			3,
		);
		expect(shown).toEqual([
			[null, 200, null],
			[40, 200, 20],
			[null, 200, null],
			[25, 200, 12.5],
		]);
	});

	it('that is not in the table is not told by a share of people and the whole', () => {
		const rows = [1.5, 20, 6, 12.5].map((percent) => [200, percent]);
		const shown = shownOf(
			createHidden(['Jumlah keluarga', 'Persentase keluarga penerima PKH (%)'], createRows(rows)),
			2,
		);
		expect(shown.map(([, percent]) => percent)).toEqual([null, 20, null, 12.5]);
	});

	it('is not told by a column that adds it to another', () => {
		const rows = [3, 40, 12, 25].map((count, at) => [count, 50 + at, count + 50 + at]);
		const shown = shownOf(
			createHidden(['KPM PKH', 'KPM Sembako', 'Total KPM bansos (KPM)'], createRows(rows)),
			3,
		);
		expect(shown[0]?.[0]).toBeNull();
		for (const row of shown) expect(row.filter((cell) => cell === null).length).not.toBe(1);
	});

	it('leaves a survey’s rate beside it as it is', () => {
		const rows = [3, 40, 12, 25].map((count) => [count, 200, 9.5]);
		const shown = shownOf(
			createHidden(
				['Keluarga DTKS', 'Jumlah keluarga', 'Persentase Penduduk Miskin (%)'],
				createRows(rows),
			),
			3,
		);
		expect(shown.map(([, , rate]) => rate)).toEqual([9.5, 9.5, 9.5, 9.5]);
	});
});

/** Two cities with their own row and their kecamatan: men, women, both, families, and a share of them. */
const city = fc.array(
	fc.tuple(
		fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 14 }) }, fc.nat(300)),
		fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 14 }) }, fc.nat(300)),
		fc.integer({ min: 320, max: 900 }),
	),
	{ minLength: 2, maxLength: 5 },
);

describe('whoever asks twice', () => {
	it('recovers no cell from 1 to k − 1 by one subtraction, product or share in 10,000 pairs of questions', () => {
		let pairs = 0;
		fc.assert(
			fc.property(city, city, fc.constantFrom(5, 10, 17), (one, other, least) => {
				const truth: number[][] = [];
				const rows: RawCell[][] = [];
				/** The rows a row adds up. */
				const groups: { total: number; parts: number[] }[] = [];
				for (const [at, counts] of [one, other].entries()) {
					const place = CITIES[at];
					const total = rows.length;
					const sum = [0, 1, 2].map((part) =>
						counts.reduce((all, each) => all + (each[part] ?? 0), 0),
					);
					const parts = counts.map((_, index) => total + 1 + index);
					groups.push({ total, parts });
					for (const [index, [pkh = 0, bpnt = 0, all = 1]] of [sum, ...counts].entries()) {
						const kecamatan = index === 0 ? '' : (place?.kecamatan[index - 1]?.name ?? '');
						const share = Math.round((10_000 * pkh) / all) / 100;
						truth.push([pkh, bpnt, pkh + bpnt, all, share]);
						rows.push([place?.name ?? '', kecamatan, pkh, bpnt, pkh + bpnt, all, share]);
					}
				}
				const header = [
					'KPM PKH',
					'KPM BPNT',
					'Total KPM (KPM)',
					'Jumlah keluarga',
					'Cakupan PKH (%)',
				];
				const shown = shownOf(createHidden(header, rows, least), 5);
				const small = (row: number, column: number): boolean => {
					const count = truth[row]?.[column] ?? 0;
					return count > 0 && count < least;
				};
				const told = (row: number, column: number, answer: number | null): void => {
					pairs++;
					if (answer === null || !small(row, column)) return;
					expect([row, column, answer]).not.toEqual([row, column, truth[row]?.[column]]);
				};
				const at = (row: number, column: number): number | null => shown[row]?.[column] ?? null;
				const minus = (whole: number | null, rest: readonly (number | null)[]): number | null =>
					whole === null || rest.includes(null)
						? null
						: whole - rest.reduce<number>((all, each) => all + (each ?? 0), 0);
				for (const row of truth.keys()) {
					for (const column of [0, 1, 2]) told(row, column, at(row, column));
					told(row, 0, minus(at(row, 2), [at(row, 1)]));
					told(row, 1, minus(at(row, 2), [at(row, 0)]));
					const share = at(row, 4);
					const all = at(row, 3);
					told(row, 0, share === null || all === null ? null : Math.round((share * all) / 100));
				}
				for (const { total, parts } of groups) {
					for (const column of [0, 1, 2]) {
						for (const part of parts) {
							const rest = parts.filter((each) => each !== part).map((each) => at(each, column));
							told(part, column, minus(at(total, column), rest));
						}
					}
				}
			}),
			{ numRuns: 160 },
		);
		expect(pairs).toBeGreaterThan(10_000);
	});
});
