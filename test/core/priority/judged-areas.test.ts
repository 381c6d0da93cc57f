import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { createIndicator, createInput, list } from './create-priority.ts';

/** Several are equal, at the end of a list and before it. */
const FIGURES = {
	'36.01': 9,
	'36.02': 9,
	'36.03': 7,
	'36.04': 5,
	'36.71': 5,
	'36.72': 5,
	'36.73': 6,
	'36.74': 3,
};
const input = createInput(createIndicator(FIGURES));
const quotas = fc.record({ total: fc.integer({ min: 1, max: 8 }) });
const lines = fc.integer({ min: 2, max: 9 });
const changes = fc.uniqueArray(
	fc.record({
		area: fc.constantFrom(...input.areas),
		change: fc.constantFrom('add' as const, 'remove' as const),
		reason: fc.constant('rapat'),
	}),
	{ selector: ({ area }) => area, maxLength: 2 },
);
/** A list above a line, with a quota and changes by hand; the same each time it is made. */
const maker = fc.record({ line: lines, quota: quotas, overrides: changes }).map((given) => () => {
	const { line, quota, overrides } = given;
	const where = { all: [{ indicator: 0, is: '>', than: line }] };
	return list(input, { rule: { kind: 'threshold', where }, quota, overrides });
});

describe('a list of which only a part is asked for', () => {
	it('says first what it says first when all of it is asked for', () => {
		fc.assert(
			fc.property(maker, fc.nat({ max: 9 }), (make, many) => {
				expect(make().first(many)).toEqual(make().areas.slice(0, many));
			}),
		);
	});

	it('has the same areas in it, in the same order', () => {
		fc.assert(
			fc.property(maker, (make) => {
				expect(make().listed).toEqual(make().areas.filter(({ inList }) => inList));
			}),
		);
	});

	it('says as many as there are', () => {
		fc.assert(
			fc.property(maker, (make) => {
				expect(make().count).toBe(make().areas.length);
			}),
		);
	});

	it('knows the rank of every area that has one', () => {
		fc.assert(
			fc.property(maker, fc.subarray([...input.areas]), (make, some) => {
				const asked = new Set<AreaCode>(some);
				const ranks = make().areas.flatMap(({ area, rank }): [AreaCode, number][] =>
					asked.has(area) && rank !== null ? [[area, rank]] : [],
				);
				expect(make().ranksOf(asked)).toEqual(new Map(ranks));
			}),
		);
	});
});
