import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringFaults } from '../../geodata/build/own/ring-faults.ts';

const SQUARE = [
	[96, 3],
	[96, 3.1],
	[96.1, 3.1],
	[96.1, 3],
	[96, 3],
];
const kinds = (ring: number[][]): string[] => ringFaults(ring).map(({ kind }) => kind);

describe('a ring', () => {
	it('that is simple has no fault, also where a corner is written twice', () => {
		expect(ringFaults(SQUARE)).toEqual([]);
		expect(ringFaults(SQUARE.flatMap((corner) => [corner, corner]))).toEqual([]);
	});

	it('like an eight crosses itself in the middle, with half of its land on each side', () => {
		const [fault, ...others] = ringFaults([
			[96, 3],
			[96.1, 3.1],
			[96.1, 3],
			[96, 3.1],
			[96, 3],
		]);
		expect(others).toEqual([]);
		expect(fault).toMatchObject({ kind: 'crossed', at: [96.05, 3.05] });
		// a quarter of a square of 0.1 degrees is 31 km²
		expect(fault?.doubtfulKm2).toBeCloseTo(30.87, 1);
	});

	it('like an eight crosses itself at a corner too', () => {
		const ring = [
			[96, 3],
			[96.05, 3.05],
			[96.1, 3.1],
			[96.1, 3],
			[96.05, 3.05],
			[96, 3.1],
			[96, 3],
		];
		expect(ringFaults(ring)).toMatchObject([{ kind: 'crossed', at: [96.05, 3.05] }]);
	});

	it('whose parts touch in a point does not cross itself', () => {
		const ring = [
			[96, 3],
			[96, 3.1],
			[96.05, 3.05],
			[96.1, 3.1],
			[96.1, 3],
			[96.05, 3.05],
			[96, 3],
		];
		expect(ringFaults(ring)).toEqual([]);
	});

	it('that goes out and back on one line is retraced there', () => {
		const ring = [
			...SQUARE.slice(0, 2),
			[96.05, 3.1],
			[96.05, 3.2],
			[96.05, 3.1],
			...SQUARE.slice(2),
		];
		expect(ringFaults(ring)).toEqual([{ kind: 'retraced', at: [96.05, 3.1], doubtfulKm2: 0 }]);
	});

	it('that runs twice around is retraced on every edge', () => {
		expect(kinds([...SQUARE, ...SQUARE.slice(1)])).toEqual(Array(4).fill('retraced'));
	});

	it('around a middle, its corners in order, never has one, however many they are', () => {
		const radii = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), {
			minLength: 3,
			maxLength: 400,
		});
		fc.assert(
			fc.property(radii, (list) => {
				const ring = list.map((radius, at) => {
					const angle = (2 * Math.PI * at) / list.length;
					return [100 + radius * Math.cos(angle), radius * Math.sin(angle)];
				});
				expect(ringFaults([...ring, ring[0] ?? []])).toEqual([]);
			}),
		);
	});

	it('crosses itself wherever two of its edges do, as comparing all of them finds', () => {
		const corner = fc.tuple(
			fc.double({ min: 96, max: 97, noNaN: true }),
			fc.double({ min: 3, max: 4, noNaN: true }),
		);
		fc.assert(
			fc.property(fc.array(corner, { minLength: 4, maxLength: 30 }), (list) => {
				const ring = [...list, list[0] ?? [0, 0]];
				expect(kinds(ring).filter((kind) => kind === 'crossed').length).toBe(crossings(ring));
			}),
		);
	});
});

/** Pairs of edges that are not neighbours and cross inside both. */
function crossings(ring: readonly (readonly [number, number])[]): number {
	const turn = (at: number, to: number, of: number): number => {
		const [[ax, ay] = [0, 0], [bx, by] = [0, 0], [x, y] = [0, 0]] = [ring[at], ring[to], ring[of]];
		return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
	};
	let count = 0;
	for (let i = 0; i + 1 < ring.length; i++)
		for (let j = i + 2; j + 1 < ring.length; j++)
			if (
				turn(i, i + 1, j) * turn(i, i + 1, j + 1) < 0 &&
				turn(j, j + 1, i) * turn(j, j + 1, i + 1) < 0
			)
				count++;
	return count;
}
