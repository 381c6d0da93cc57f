import { describe, expect, it } from 'vitest';
import { lineStep, onStep, ruleLines } from '../../../src/core/priority/rule-line.ts';
import { createBanten, createIndicator, createInput, list } from './create-priority.ts';

const { rate, count } = createBanten();
const input = createInput(rate, count);
const linesOf = (rule: object) => ruleLines(input, list(input, { rule }).request);

describe('the lines of a rule', () => {
	it('of a quadrant are the published rate and the mean of the eight areas', () => {
		const lines = linesOf({
			kind: 'quadrant',
			first: { indicator: 0, line: 'parent' },
			second: { indicator: 1, line: { mean: '36' } },
		});
		expect(lines.map(({ value }) => value)).toEqual([6.17, expect.closeTo(103.26625, 8)]);
	});

	it('are those of every comparison, however they are joined', () => {
		const where = {
			all: [{ indicator: 0, is: '>', than: 7 }, { any: [{ indicator: 1, is: '>=', than: 90 }] }],
		};
		const lines = linesOf({ kind: 'threshold', where });
		expect(lines.map(({ indicator, value }) => [indicator, value])).toEqual([
			[0, 7],
			[1, 90],
		]);
	});

	it('have no one place where larger areas have figures of their own', () => {
		const two = createInput(
			createIndicator(
				{ '32.01': 5, '36.01': 9 },
				{
					published: new Map([
						['32', 7],
						['36', 6],
					]),
				},
			),
		);
		const rule = { kind: 'threshold', where: { indicator: 0, is: '>', than: 'parent' } };
		expect(ruleLines(two, list(two, { rule }).request)[0]?.value).toBeNull();
	});

	it('are none of an index', () => {
		expect(linesOf({ kind: 'composite', weights: [1, 1] })).toEqual([]);
	});
});

describe('a step of a line', () => {
	it.each([
		[20, 2, 0.1],
		[6.7, 2, 0.1],
		[2, 2, 0.01],
		[250_000, 0, 1000],
		[0, 1, 0.1],
	])('over %d with %d decimals is %d', (span, decimals, step) => {
		expect(lineStep(span, decimals)).toBe(step);
	});

	it('leaves no rounding behind', () => {
		expect(onStep(0.1 + 0.2, 0.1)).toBe(0.3);
		expect(onStep(9.4849, 0.01)).toBe(9.48);
	});
});
