import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { hideAcrossTables } from '../../../src/core/disclosure/hide-across-tables.ts';
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

/** A table of kecamatan in Kota Bandung, with its own small counts hidden. */
function createTable(
	header: readonly string[],
	rows: readonly (readonly RawCell[])[],
	least = 10,
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

const together = (tables: readonly JoinedFigures[], least = 10): readonly JoinedFigures[] =>
	hideAcrossTables(tables, () => least, meaningOf, registry);

/** Figures by row and column as they are shown; null where hidden. */
function shownOf(joined: JoinedFigures | undefined): (number | null)[][] {
	const rows: (number | null)[][] = [];
	for (const { row, value } of joined?.tidy.values ?? []) (rows[row] ??= []).push(value);
	return rows;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
const column = (cells: readonly number[]): number[][] => cells.map((cell) => [cell]);

describe('a small count of one table', () => {
	const pkh = [40, 3, 61, 12, 88];
	const bpnt = [52, 47, 30, 91, 20];
	const all = pkh.map((count, at) => count + (bpnt[at] ?? 0));

	it('is not told by the total of a second and the other part of a third', () => {
		const [total, one, other] = together([
			createTable(['Jumlah penerima bansos (KPM)'], column(all)),
			createTable(['KPM PKH'], column(pkh)),
			createTable(['KPM BPNT'], column(bpnt)),
		]);
		const [hiddenTotal, hiddenPkh, hiddenBpnt] = [total, one, other].map((each) =>
			shownOf(each).map(([count]) => count === null),
		);
		expect(hiddenPkh?.[1]).toBe(true);
		for (const row of pkh.keys()) {
			const hidden = [hiddenTotal, hiddenPkh, hiddenBpnt].filter((each) => each?.[row]);
			expect(hidden).not.toHaveLength(1);
		}
	});

	it('is not told by the same column of a second, which hides others beside it', () => {
		const first = createTable(
			['KPM PKH', 'KPM BPNT', 'Penerima bansos (KPM)'],
			pkh.map((count, at) => [count, bpnt[at] ?? 0, all[at] ?? 0]),
		);
		const [own, copy] = together([first, createTable(['Sembako (KPM)'], column(bpnt))]).map(
			shownOf,
		);
		expect(own?.[1]?.filter((count) => count === null).length).toBeGreaterThan(1);
		for (const [row, cells] of own?.entries() ?? [])
			if (cells[1] === null) expect(copy?.[row]?.[0]).toBeNull();
	});

	it('is not told by the kota in a second less the other kecamatan', () => {
		const found = findTable({
			name: 'kota',
			rows: [
				['Kabupaten/Kota', 'KPM PKH'],
				['Kota Bandung', sum(pkh)],
				['Kota Cimahi', 900],
			],
		});
		if (!found.ok) throw new RangeError('no table');
		const join = joinTable(createRequest(found.value), gazetteer);
		const kota = { join, tidy: tidyValues(join, lineage) };
		const rows = pkh.map((count): RawCell[] => [count === 3 ? '' : count]);
		const [, parts] = together([kota, createTable(['KPM PKH'], rows)]);
		expect(shownOf(parts).filter(([count]) => count === null).length).toBeGreaterThan(1);
	});

	it('is not told by decile 1 of one and deciles 1 to 2 of a second', () => {
		const tables = together([
			createTable(['Keluarga desil 1 (keluarga)'], column([40, 30, 25])),
			createTable(['Keluarga desil 1-2 (keluarga)'], column([43, 90, 77])),
		]);
		expect(tables.some((each) => shownOf(each)[0]?.[0] === null)).toBe(true);
	});

	it('is not told by a share in one and its whole in a second', () => {
		const tables = together([
			createTable(['Persentase keluarga penerima PKH (%)'], column([1.5, 20, 6.5, 12.5])),
			createTable(['Jumlah keluarga'], column([200, 200, 200, 200])),
		]);
		expect(tables.some((each) => shownOf(each)[0]?.[0] === null)).toBe(true);
	});

	it('is said to be hidden because of another table', () => {
		const tables = together([
			createTable(['Jumlah penerima bansos (KPM)'], column(all)),
			createTable(
				['KPM PKH', 'KPM BPNT'],
				pkh.map((count, at) => [count, bpnt[at] ?? 0]),
			),
		]);
		const codes = tables.flatMap(({ tidy }) => tidy.diagnostics.map(({ code }) => code));
		expect(codes).toContain('small-counts-across-tables');
	});
});

describe('tables that tell nothing together', () => {
	it('stay the same objects', () => {
		const tables = [
			createTable(['KPM PKH'], column([40, 55, 61, 12, 88])),
			createTable(['KPM BPNT'], column([52, 47, 30, 91, 20])),
		];
		expect(together(tables)).toEqual(tables);
		expect(together(tables)[0]).toBe(tables[0]);
	});

	it('of other years keep what they show', () => {
		const tables = [
			createTable(['KPM PKH 2022'], column([40, 3, 61, 12, 88])),
			createTable(['KPM PKH 2023'], column([41, 33, 60, 15, 80])),
		];
		expect(together(tables)[1]).toBe(tables[1]);
	});
});

const count = fc.oneof(
	{ weight: 3, arbitrary: fc.integer({ min: 0, max: 14 }) },
	fc.integer({ min: 0, max: 300 }),
);
const kecamatan = fc.array(fc.tuple(count, count), { minLength: 4, maxLength: 8 });

describe('whoever asks two tables', () => {
	it('recovers no small count by one subtraction, in 10,000 pairs of questions', () => {
		let pairs = 0;
		fc.assert(
			fc.property(kecamatan, fc.constantFrom(5, 10, 17), fc.boolean(), (counts, least, isApart) => {
				const truth = counts.map(([pkh, bpnt]) => [pkh, bpnt, pkh + bpnt] as const);
				const totals = [0, 1, 2].map((at) => sum(truth.map((cells) => cells[at] ?? 0)));
				const tables = isApart
					? [
							createTable(
								['KPM PKH'],
								truth.map(([pkh]) => [pkh]),
								least,
								[totals[0] ?? 0],
							),
							createTable(
								['KPM BPNT'],
								truth.map(([, bpnt]) => [bpnt]),
								least,
							),
							createTable(
								['Penerima bansos (KPM)'],
								truth.map(([, , all]) => [all]),
								least,
							),
						]
					: [
							createTable(
								['KPM PKH', 'KPM BPNT'],
								truth.map(([pkh, bpnt]) => [pkh, bpnt]),
								least,
							),
							createTable(
								['Penerima bansos (KPM)'],
								truth.map(([, , all]) => [all]),
								least,
								[totals[2] ?? 0],
							),
						];
				const before = tables.map(shownOf);
				const after = together(tables, least).map(shownOf);
				const skip = (rows: (number | null)[][]): (number | null)[][] => rows.slice(-truth.length);
				const [p, b, t] = isApart
					? [skip(after[0] ?? []), skip(after[1] ?? []), skip(after[2] ?? [])].map((rows) =>
							rows.map(([each]) => each ?? null),
						)
					: [
							skip(after[0] ?? []).map(([each]) => each ?? null),
							skip(after[0] ?? []).map(([, each]) => each ?? null),
							skip(after[1] ?? []).map(([each]) => each ?? null),
						];
				// a sum is only known to be one where some row shows it
				const isKnown = truth.some(
					([, , all], row) =>
						all > 0 && [p, b, t].every((cells) => typeof cells?.[row] === 'number'),
				);
				for (const [row, [pkh, bpnt, all]] of truth.entries()) {
					const [x, y, z] = [p?.[row] ?? null, b?.[row] ?? null, t?.[row] ?? null];
					const told = (small: number, one: number | null, other: number | null): void => {
						pairs++;
						if (small > 0 && small < least && isKnown && one !== null && other !== null)
							expect(one - other).not.toBe(small);
					};
					told(pkh, z, y);
					told(bpnt, z, x);
					told(all, x, y === null ? null : -y);
					for (const [small, shown] of [
						[pkh, x],
						[bpnt, y],
						[all, z],
					] as const) {
						pairs++;
						if (small > 0 && small < least) expect(shown).toBeNull();
					}
				}
				const columnsOf = [p, b, t];
				const shownTotal = after.map((rows) => (rows.length > truth.length ? rows[0]?.[0] : null));
				const [total, cells, at] = isApart
					? [shownTotal[0], columnsOf[0], 0 as const]
					: [shownTotal[1], columnsOf[2], 2 as const];
				for (const [one, row] of truth.entries()) {
					const others = cells?.filter((_, other) => other !== one) ?? [];
					pairs++;
					if (typeof total !== 'number' || others.includes(null)) continue;
					const small = row[at];
					if (small > 0 && small < least)
						expect(total - sum(others.map((each) => each ?? 0))).not.toBe(small);
				}
				// nothing that was hidden comes back
				for (const [table, rows] of before.entries())
					for (const [row, each] of rows.entries())
						for (const [place, shown] of each.entries())
							if (shown === null) expect(after[table]?.[row]?.[place]).toBeNull();
			}),
			{ numRuns: 350 },
		);
		expect(pairs).toBeGreaterThan(10_000);
	});
});
