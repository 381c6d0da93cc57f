import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AreaLocator } from '../../../src/core/geo/area-locator.ts';
import { pickArea } from '../../../src/core/geo/pick-area.ts';
import { createGeometry } from '../create-topology.ts';

const geometry = createGeometry();
const locator = new AreaLocator(geometry);

describe('looking up places', () => {
	it('finds the area that a search without an index finds, anywhere', () => {
		const degrees = (min: number, max: number): fc.Arbitrary<number> =>
			fc.double({ min, max, noNaN: true });
		fc.assert(
			fc.property(degrees(99, 106), degrees(-2, 1), (lng, lat) => {
				const index = pickArea(geometry, [lng, lat]);
				expect(locator.at(lng, lat)).toBe(index === null ? null : geometry.codes[index]);
			}),
		);
	});

	it('finds areas a little way off, the nearest first, and how far they are', () => {
		const near = locator.near(100.99, 0.01, 0.05);
		expect(near.map(({ code }) => code)).toEqual(['32.01', '32.02']);
		expect(near[0]?.distance).toBeCloseTo(0.01, 9);
		expect(near[1]?.distance).toBeCloseTo(Math.hypot(0.01, 0.01), 9);
	});

	it('finds nothing farther off than asked', () => {
		expect(locator.near(100.5, 0.051, 0.05)).toEqual([]);
		expect(locator.near(100.5, 0.049, 0.05)).toHaveLength(1);
	});

	it('has no distance to the area the place is in', () => {
		expect(locator.near(100.5, -0.5, 0.01)).toEqual([{ code: '32.01', distance: 0 }]);
	});
});
