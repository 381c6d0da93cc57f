import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	suppressCells,
	type Cell,
	type ShownCell,
} from '../../../src/core/disclosure/suppress-cells.ts';

/** Cells `desa` of one parent `kec` by their counts. */
function createCells(...counts: (number | null)[]): Cell<string>[] {
	return counts.map((count, at) => ({ area: `d${at}`, count, within: ['kec'] }));
}

function statesOf(counts: (number | null)[], least = 5): string[] {
	const shown = suppressCells(createCells(...counts), least);
	return [...shown.values()].map((cell) =>
		cell.state === 'shown' ? String(cell.count) : cell.state,
	);
}

describe('a small count', () => {
	it('is hidden with the smallest other, so that the total does not tell it', () => {
		expect(statesOf([3, 40, 12, 25])).toEqual(['small', '40', 'protecting', '25', '80']);
	});

	it('of zero is shown: it is nobody', () => {
		expect(statesOf([0, 40, 12])).toEqual(['0', '40', '12', '52']);
	});

	it('among other small ones that keep each other needs no more', () => {
		expect(statesOf([3, 2, 4, 25])).toEqual(['small', 'small', 'small', '25', '34']);
	});

	it('among small ones that are all as large as they can be needs another', () => {
		expect(statesOf([4, 4, 25])).toEqual(['small', 'small', 'protecting', '33']);
	});

	it('that nothing can protect takes the total with it', () => {
		expect(statesOf([3, 0, 0])).toEqual(['small', '0', '0', 'small']);
	});

	it('beside a cell without a figure is not protected by that', () => {
		expect(statesOf([3, null, 30])).toEqual(['small', 'missing', 'protecting', '33']);
	});

	it('is not told by a neighbour that could only be k', () => {
		// 1 + 5 = 6: whoever knows that the other is at least 5 would know the 1
		expect(statesOf([1, 5, 9])).toEqual(['small', 'protecting', 'protecting', '15']);
	});

	it('in no total is hidden alone', () => {
		const shown = suppressCells([{ area: 'a', count: 2, within: [] }], 5);
		expect(shown.get('a')).toEqual({ state: 'small' });
	});
});

describe('a total that is hidden', () => {
	it('is not the sum of parts that are all shown', () => {
		const cells: Cell<string>[] = [
			{ area: 'a1', count: 2, within: ['a', 'all'] },
			{ area: 'a2', count: 0, within: ['a', 'all'] },
			{ area: 'b1', count: 30, within: ['b', 'all'] },
			{ area: 'b2', count: 50, within: ['b', 'all'] },
			{ area: 'c1', count: 500, within: ['c', 'all'] },
		];
		const shown = suppressCells(cells, 5);
		expect(shown.get('a')).toEqual({ state: 'small' });
		expect(shown.get('b')).toEqual({ state: 'protecting' });
		expect(shown.get('b1')).toEqual({ state: 'protecting' });
		expect(shown.get('c')).toEqual({ state: 'shown', count: 500 });
		expect(shown.get('all')).toEqual({ state: 'shown', count: 582 });
	});
});

describe('a cell', () => {
	it.each([-1, 2.5, NaN])('%d is refused as a count', (count) => {
		expect(() => suppressCells(createCells(count), 5)).toThrow(RangeError);
	});
});

/** Cells of a provinsi with kabupaten and kecamatan, many of them small. */
const hierarchy = fc
	.array(
		fc.array(
			fc.oneof(
				{ weight: 3, arbitrary: fc.integer({ min: 0, max: 14 }) },
				fc.integer({ min: 0, max: 300 }),
			),
			{ minLength: 1, maxLength: 7 },
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((kabupaten) =>
		kabupaten.flatMap((counts, kab) =>
			counts.map((count, kec): Cell<string> => ({
				area: `${kab}.${kec}`,
				count,
				within: [String(kab), 'prov'],
			})),
		),
	);

/** What may be asked: the cells a shown figure adds up. */
interface Query {
	readonly cells: ReadonlySet<string>;
	readonly answer: number;
}

/** Sums of shown figures that do not overlap, picked at random, or a single total. */
function queriesOf(
	cells: readonly Cell<string>[],
	shown: ReadonlyMap<string, ShownCell>,
	picks: readonly boolean[],
): Query[] {
	const leavesOf = (area: string): string[] =>
		cells
			.filter((cell) => cell.area === area || cell.within.includes(area))
			.map((cell) => cell.area);
	const figures = [...shown].flatMap(([area, cell]) =>
		cell.state === 'shown' ? [{ cells: new Set(leavesOf(area)), answer: cell.count }] : [],
	);
	const sums: Query[] = [];
	for (const order of [figures, figures.toReversed()]) {
		const held = new Set<string>();
		let answer = 0;
		order.forEach((figure, at) => {
			if (picks[at % picks.length] === false || [...figure.cells].some((area) => held.has(area)))
				return;
			for (const area of figure.cells) held.add(area);
			answer += figure.answer;
		});
		sums.push({ cells: held, answer });
	}
	return [...figures, ...sums];
}

describe('whoever asks twice', () => {
	it('recovers no cell between 1 and k − 1 by one subtraction, in 10,000 pairs of questions', () => {
		let pairs = 0;
		fc.assert(
			fc.property(
				hierarchy,
				fc.constantFrom(5, 10),
				fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
				(cells, least, picks) => {
					const shown = suppressCells(cells, least);
					const all = queriesOf(cells, shown, [true]);
					const queries = [...all, ...queriesOf(cells, shown, picks).slice(-2)];
					const counts = new Map(cells.map(({ area, count }) => [area, count ?? 0]));
					for (const one of queries) {
						for (const other of queries) {
							pairs++;
							const rest = [...one.cells].filter((area) => !other.cells.has(area));
							if (rest.length === 0 || [...other.cells].some((area) => !one.cells.has(area)))
								continue;
							const people = rest.filter((area) => (counts.get(area) ?? 0) > 0);
							const told = one.answer - other.answer;
							// zeros are shown, so what is left over are the cells of people
							const hidden = people.filter((area) => shown.get(area)?.state !== 'shown');
							if (hidden.length === 0) continue;
							expect(hidden.length === 1 && people.length === 1 && told < least).toBe(false);
						}
					}
				},
			),
			{ numRuns: 400 },
		);
		expect(pairs).toBeGreaterThan(10_000);
	});

	it('finds under every shown total either nothing hidden or several cells of k or more together', () => {
		fc.assert(
			fc.property(hierarchy, fc.constantFrom(5, 10), (cells, least) => {
				const shown = suppressCells(cells, least);
				for (const [area, cell] of shown) {
					if (cell.state !== 'shown') continue;
					const own = cells.filter(({ within }) => within.includes(area));
					// what cannot be had from totals shown further down
					const left = own.filter((each) => {
						const told = [each.area, ...each.within.slice(0, each.within.indexOf(area))];
						return told.every((inner) => shown.get(inner)?.state !== 'shown');
					});
					if (left.length === 0) continue;
					const sum = left.reduce((total, { count }) => total + (count ?? 0), 0);
					expect(left.length).toBeGreaterThan(1);
					expect(sum).toBeGreaterThanOrEqual(least);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('never sees a small cell, nor a figure that is not the cell’s own', () => {
		fc.assert(
			fc.property(hierarchy, fc.constantFrom(5, 10), (cells, least) => {
				const shown = suppressCells(cells, least);
				for (const { area, count } of cells) {
					const cell = shown.get(area);
					if (cell?.state === 'shown') expect(cell.count).toBe(count);
					if ((count ?? 0) > 0 && (count ?? 0) < least) expect(cell?.state).toBe('small');
				}
			}),
		);
	});
});
