import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg.ts';
import { normalTail } from '../../../src/core/stats/normal-tail.ts';
import { drawFirst, SeededRandom } from '../../../src/core/stats/seeded-random.ts';

describe('Benjamini and Hochberg’s q', () => {
	const many = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });

	it('rises with p, is never below it, and never above 1', () => {
		fc.assert(
			fc.property(many, (p) => {
				const q = benjaminiHochberg(p);
				p.forEach((each, at) => {
					expect(q[at]).toBeGreaterThanOrEqual(each);
					expect(q[at]).toBeLessThanOrEqual(1);
					p.forEach((other, place) => {
						if (other <= each) expect(q[place]).toBeLessThanOrEqual(q[at] ?? NaN);
					});
				});
			}),
		);
	});

	it('counts only what was tested', () => {
		expect(Array.from(benjaminiHochberg([0.01, NaN, 0.04]))).toEqual([0.02, NaN, 0.04]);
	});
});

describe('the tail of the normal distribution', () => {
	// R: pnorm(z, lower.tail = FALSE)
	it.each([
		[1, 0.15865525393145707],
		[2.4999, 0.006211418374944594],
		[2.5, 0.006209665325776132],
		[5.5893826750445, 1.139391350391285e-8],
		[10, 7.619853024160527e-24],
		[-1.96, 0.9750021048517795],
	])('above %s is R’s', (z, expected) => {
		expect(Math.abs(normalTail(z) / expected - 1)).toBeLessThan(1e-9);
	});
});

describe('seeded random numbers', () => {
	it('draw every pair of five equally often', () => {
		const random = new SeededRandom(11);
		const deck = Uint32Array.from([0, 1, 2, 3, 4]);
		const counts = new Map<string, number>();
		for (let draw = 0; draw < 20_000; draw++) {
			drawFirst(deck, 2, random);
			const pair = `${deck[0] ?? ''}${deck[1] ?? ''}`;
			counts.set(pair, (counts.get(pair) ?? 0) + 1);
		}
		expect(counts.size).toBe(20);
		for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(160);
	});

	it('are spread evenly, and unlike those of the next seed', () => {
		const [one, next] = [new SeededRandom(1), new SeededRandom(2)];
		let [sum, equal] = [0, 0];
		for (let at = 0; at < 100_000; at++) {
			const [a, b] = [one.uniform(), next.uniform()];
			sum += a;
			if (a === b) equal++;
		}
		expect(Math.abs(sum / 100_000 - 0.5)).toBeLessThan(0.004);
		expect(equal).toBeLessThan(3);
	});
});
