import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prioritise, type PriorityResult } from '../../../src/core/priority/prioritise.ts';
import { readPriorityRequest } from '../../../src/core/priority/priority-rule.ts';
import { RuleMemory } from '../../../src/core/priority/rule-memory.ts';
import { createBanten, createInput } from './create-priority.ts';

const { rate, count, extreme } = createBanten();
const input = createInput(rate, count, extreme);
const indicators = input.indicators.map(({ asked }) => asked);

const line = fc.oneof(
	fc.integer({ min: 0, max: 12 }),
	fc.constantFrom('parent' as const, { mean: '36' }, { median: 'ID' }),
);
const rules = fc.oneof(
	fc.record({
		kind: fc.constant('composite'),
		weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
		normalise: fc.constantFrom('min-max', 'rank'),
		missing: fc.constantFrom('reweigh', 'middle'),
		present: fc.constant(0.4),
	}),
	fc.record({
		kind: fc.constant('threshold'),
		where: fc.record({
			all: fc.array(
				fc.record({
					indicator: fc.integer({ min: 0, max: 1 }),
					is: fc.constantFrom('>', '<='),
					than: line,
				}),
				{ minLength: 1, maxLength: 2 },
			),
		}),
	}),
	fc.record({ kind: fc.constant('gap'), indicator: fc.constant(0), target: line }),
);

/** All that a list says, also what it and its areas say only when they are asked. */
function allOf(made: PriorityResult) {
	if (!made.ok) return made;
	const { areas, listed, first, ranksOf, ...list } = made.list;
	const all = areas.map(({ values, reasons, ...rest }) => ({ ...rest, values, reasons }));
	return { ...list, areas: all, listed: [...listed], first: first(2), ranks: ranksOf(EVERYWHERE) };
}
const EVERYWHERE = new Set(input.areas);

describe('a rule that follows another on the same figures', () => {
	it('makes the list it would make alone', () => {
		fc.assert(
			fc.property(fc.array(rules, { minLength: 2, maxLength: 4 }), (given) => {
				const memory = new RuleMemory(input);
				for (const rule of given) {
					const read = readPriorityRequest({ indicators, rule, quota: { total: 3 } });
					if (!read.ok) throw new Error(read.fault.path);
					const after = allOf(prioritise(input, read.request, memory));
					expect(after).toEqual(allOf(prioritise(input, read.request)));
				}
			}),
		);
	});
});
