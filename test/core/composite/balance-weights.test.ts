import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceWeights } from '../../../src/core/composite/balance-weights.ts';

const tenths = fc.integer({ min: 0, max: 1000 }).map((each) => each / 10);
const cases = fc
	.array(fc.record({ weight: tenths, isLocked: fc.boolean() }), { minLength: 2, maxLength: 10 })
	.chain((parts) => {
		// locked weights that fit into 100, as a person can lock them
		const locked = parts.reduce((sum, { weight, isLocked }) => sum + (isLocked ? weight : 0), 0);
		const scale = locked > 100 ? 100 / locked : 1;
		return fc.record({
			weights: fc.constant(parts.map(({ weight }) => Math.floor(weight * scale * 10) / 10)),
			locked: fc.constant(parts.map(({ isLocked }) => isLocked)),
			at: fc.nat(parts.length - 1),
			wanted: tenths,
		});
	});

describe('weights after one was moved', () => {
	it('add up to 100, with those that are locked as they were', () => {
		fc.assert(
			fc.property(cases, ({ weights, locked, at, wanted }) => {
				const balanced = balanceWeights(weights, locked, at, wanted);
				const sum = balanced.reduce((all, each) => all + Math.round(each * 10), 0);
				expect(sum).toBe(1000);
				for (const [index, weight] of weights.entries())
					if (locked[index] && index !== at) expect(balanced[index]).toBeCloseTo(weight, 9);
			}),
		);
	});

	it('give the one that is moved what was wanted, as far as the locked ones leave it', () => {
		expect(balanceWeights([40, 40, 20], [false, false, true], 0, 95)).toEqual([80, 0, 20]);
	});

	it('share what is left as it was shared before', () => {
		expect(balanceWeights([40, 40, 20], [false, false, false], 0, 10)).toEqual([10, 60, 30]);
	});

	it('leave the only one that is not locked where it must be', () => {
		expect(balanceWeights([50, 30, 20], [false, true, true], 0, 90)).toEqual([50, 30, 20]);
	});
});
