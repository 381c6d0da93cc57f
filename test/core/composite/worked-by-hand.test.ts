import { describe, expect, it } from 'vitest';
import type { CompositeMethod } from '../../../src/core/composite/composite-base.ts';
import { compositeIndex } from '../../../src/core/composite/composite-index.ts';
import type { CompositeIndicator } from '../../../src/core/composite/normalise.ts';
import { codesOf, valueOf } from '../value-of.ts';

/** Poverty in per cent, where 5 is aimed at; literacy in per cent, where 95 is. Worked out on paper. */
const POVERTY: CompositeIndicator = {
	values: [10, 20, 40],
	direction: 1,
	target: 5,
	goalposts: [0, 50],
};
const LITERACY: CompositeIndicator = {
	values: [60, 90, 75],
	direction: -1,
	target: 95,
	goalposts: [50, 100],
};

function scores(
	method: CompositeMethod,
	weights: readonly number[] = [1, 3],
	indicators: readonly CompositeIndicator[] = [POVERTY, LITERACY],
): number[] {
	return Array.from(valueOf(compositeIndex(indicators, weights, method)).scores);
}

function expectScores(made: readonly number[], wanted: readonly number[]): void {
	expect(made).toHaveLength(wanted.length);
	made.forEach((score, at) => {
		expect(score).toBeCloseTo(wanted[at] ?? Infinity, 12);
	});
}

describe('an index by distance to targets', () => {
	it('is each distance by the farthest, weighted', () => {
		// poverty 5/35, 15/35, 35/35; literacy 35/35, 5/35, 20/35; a quarter and three quarters
		expectScores(scores({ normalise: 'target', aggregate: 'arithmetic' }), [
			11 / 14,
			3 / 14,
			19 / 28,
		]);
	});

	it('as a geometric mean lifts what is below the floor to it', () => {
		expectScores(scores({ normalise: 'target', aggregate: 'geometric', floor: 0.2 }), [
			0.2 ** 0.25,
			(3 / 7) ** 0.25 * 0.2 ** 0.75,
			(4 / 7) ** 0.75,
		]);
	});

	it('has a floor of a hundredth unless told, also for what is beyond its target', () => {
		const beyond = { ...POVERTY, values: [4, 20, 40] };
		expectScores(
			scores({ normalise: 'target', aggregate: 'geometric' }, [1, 3], [beyond, LITERACY]),
			[0.01 ** 0.25, (3 / 7) ** 0.25 * (1 / 7) ** 0.75, (4 / 7) ** 0.75],
		);
	});
});

describe('an index between fixed goalposts', () => {
	const method = { normalise: 'goalposts', aggregate: 'arithmetic' } as const;

	it('is the way between them, turned round where more is better', () => {
		// poverty 0.2, 0.4, 0.8; literacy 1 − 0.2, 1 − 0.8, 1 − 0.5
		expectScores(scores(method), [0.65, 0.25, 0.575]);
	});

	it('goes on outside them, and leaves the other areas where they were', () => {
		const more = [
			{ ...POVERTY, values: [10, 20, 40, 60] },
			{ ...LITERACY, values: [60, 90, 75, 45] },
		];
		expectScores(scores(method, [1, 3], more), [0.65, 0.25, 0.575, 1.125]);
	});

	it('leaves out an indicator whose goalposts do not rise', () => {
		const fallen = compositeIndex([{ ...POVERTY, goalposts: [50, 0] }, LITERACY], [1, 3], method);
		expect(codesOf(fallen)).toEqual(['indicator-constant']);
		expectScores(Array.from(valueOf(fallen).scores), [0.8, 0.2, 0.5]);
	});
});

describe('a missing figure', () => {
	// min–max: 0, 1/3, 1 and 0, 1, 1/2; the third indicator is there for two areas
	const all: CompositeIndicator[] = [
		{ values: [10, 20, 40], direction: 1 },
		{ values: [4, 8, 6], direction: 1 },
		{ values: [2, NaN, 1], direction: 1 },
	];
	const method = { normalise: 'min-max', aggregate: 'arithmetic' } as const;

	it('leaves the area without a score unless told', () => {
		expectScores(
			scores(method, [5, 3, 2], all).filter((score) => !Number.isNaN(score)),
			[0.2, 0.65],
		);
		expect(scores(method, [5, 3, 2], all)[1]).toBeNaN();
	});

	it('has its weight shared out down to exactly three quarters of all weight', () => {
		const reweigh = { ...method, missing: 'reweigh' } as const;
		expectScores(scores(reweigh, [5, 3, 2], all), [0.2, (0.5 / 3 + 0.3) / 0.8, 0.65]);
		expect(scores(reweigh, [5, 2.5, 2.5], all)[1]).toBeCloseTo((0.5 / 3 + 0.25) / 0.75, 12);
		expect(scores(reweigh, [5, 2.49, 2.51], all)[1]).toBeNaN();
	});

	it('counts as the median of the others, before the floor', () => {
		// the median of 1 and 0 is a half
		expectScores(scores({ ...method, missing: 'middle' }, [5, 3, 2], all), [
			0.2,
			0.5 / 3 + 0.3 + 0.1,
			0.65,
		]);
		const geometric = { ...method, aggregate: 'geometric', floor: 0.6, missing: 'middle' } as const;
		expectScores(scores(geometric, [5, 3, 2], all), [
			0.6 ** 0.8,
			0.6 ** 0.5 * 0.6 ** 0.2,
			0.6 ** 0.3 * 0.6 ** 0.2,
		]);
	});
});
