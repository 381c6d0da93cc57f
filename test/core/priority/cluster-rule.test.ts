import { describe, expect, it } from 'vitest';
import type { PriorityInput } from '../../../src/core/priority/priority-input.ts';
import { readPriorityRequest } from '../../../src/core/priority/priority-rule.ts';
import { localMoran } from '../../../src/core/spatial/local-moran.ts';
import { packNeighbours, type Neighbours } from '../../../src/core/spatial/neighbours.ts';
import { describeReason } from '../../../src/i18n/describe-priority.ts';
import { describeRule } from '../../../src/i18n/describe-rule.ts';
import { createRegistry } from '../create-area.ts';
import { valueOf } from '../value-of.ts';
import { createIndicator, createInput, inList, list, result } from './create-priority.ts';

/** A square grid of areas, 32.01 onwards, row by row, each a neighbour of those beside, above and below. */
function createGrid(side: number): Neighbours {
	return packNeighbours(
		Array.from({ length: side * side }, (_, at) => {
			const [row, column] = [Math.floor(at / side), at % side];
			return [
				...(row > 0 ? [at - side] : []),
				...(row < side - 1 ? [at + side] : []),
				...(column > 0 ? [at - 1] : []),
				...(column < side - 1 ? [at + 1] : []),
			];
		}),
	);
}
const codeAt = (at: number): string => `32.${String(at + 1).padStart(2, '0')}`;
/** High in one corner of the grid, low elsewhere, no two the same. */
const valueAt = (at: number, side: number): number =>
	Math.floor(at / side) < 3 && at % side < 3 ? 90 + at / 100 : 10 + ((at * 7) % 11) / 10;

function createGridInput(side: number, direction: 'higher-is-worse' | 'higher-is-better') {
	const figures = Object.fromEntries(
		Array.from({ length: side * side }, (_, at) => [codeAt(at), valueAt(at, side)]),
	);
	return { ...createInput(createIndicator(figures, { direction })), neighbours: createGrid(side) };
}
const RULE = { rule: { kind: 'clusters', indicator: 0 } };
const listed = (input: PriorityInput, part: Record<string, unknown> = RULE): string[] =>
	inList(list(input, part));

describe('a rule of clusters', () => {
	const input = createGridInput(7, 'higher-is-worse');

	it('lists the areas that local Moran calls high among high, the strongest first', () => {
		const values = input.areas.map((_, at) => valueAt(at, 7));
		const { clusters, i } = valueOf(localMoran(values, input.neighbours));
		const expected = [...input.areas.keys()]
			.filter((at) => clusters[at] === 'high-high')
			.sort((a, b) => (i[b] ?? 0) - (i[a] ?? 0))
			.map((at) => input.areas[at]);
		expect(expected.length).toBeGreaterThan(3);
		expect(listed(input)).toEqual(expected);
	});

	it('lists low among low where more is better, unless kinds are named', () => {
		const better = createGridInput(7, 'higher-is-better');
		expect(listed(better)).not.toContain('32.09');
		expect(listed(better, { rule: { ...RULE.rule, take: ['high-high'] } })).toContain('32.09');
	});

	it('refuses an area without neighbours by name, and judges the others without it', () => {
		const lists = Array.from({ length: 49 }, (_, at) => [(at + 48) % 49, (at + 1) % 49]);
		const alone = lists.map((list, at) => (at === 9 ? [] : list.filter((other) => other !== 9)));
		const made = list({ ...input, neighbours: packNeighbours(alone) }, RULE);
		expect(made.refused).toEqual([{ area: '32.10', indicator: 0, reason: 'no-neighbours' }]);
		expect(made.areas).toHaveLength(48);
	});

	it('is none without boundaries, and none among fewer than 20 areas', () => {
		const { neighbours: _, ...without } = input;
		const codes = (of: PriorityInput): string[] => {
			const made = result(of, RULE);
			return made.ok ? [] : made.problems.map(({ code }) => code);
		};
		expect(codes(without)).toEqual(['neighbours-unknown']);
		expect(codes(createGridInput(4, 'higher-is-worse'))).toEqual(['clusters-too-few']);
	});

	it('says that it is exploratory among fewer than 30', () => {
		const made = list(createGridInput(5, 'higher-is-worse'), RULE);
		expect(made.notes.map(({ code }) => code)).toContain('clusters-exploratory');
	});

	it('is said in a sentence, and each area by its numbers', () => {
		const words = {
			language: 'id',
			indicators: input.indicators,
			registry: createRegistry(),
		} as const;
		const made = list(input, RULE);
		expect(describeRule(words, made.request, 'kabkota')).toMatch(
			/yang skor berkumpul \(buruk di antara buruk\).*laut sampai 30 km/i,
		);
		const [first] = made.areas;
		expect(first?.reasons.map((each) => describeReason(words, each)).join()).toMatch(
			/tinggi di antara tinggi \(p 0,\d{4}, q 0,\d{4}\)/,
		);
	});

	it('is read with its defaults, and not with a distance out of its limits', () => {
		const read = readPriorityRequest({ indicators: [{ column: 'skor' }], ...RULE });
		expect(read.ok && read.request.rule).toMatchObject({
			neighbours: { kind: 'sea', km: 30 },
			permutations: 999,
			correction: 'bh',
		});
		const far = { ...RULE.rule, neighbours: { kind: 'sea', km: 999 } };
		expect(readPriorityRequest({ indicators: [{ column: 'skor' }], rule: far })).toMatchObject({
			ok: false,
			fault: { path: 'rule.neighbours.km' },
		});
	});
});
