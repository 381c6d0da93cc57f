import { describe, expect, it } from 'vitest';
import { pickArea } from '../../../src/core/geo/pick-area.ts';
import { createGeometry } from '../create-topology.ts';

describe('the area at a place', () => {
	const geometry = createGeometry();

	it('is the one whose polygon holds it, on its island too', () => {
		expect(pickArea(geometry, [100.5, -0.5])).toBe(0);
		expect(pickArea(geometry, [101.5, -0.9])).toBe(1);
		expect(pickArea(geometry, [104.2, -0.7])).toBe(2);
	});

	it('is none at sea, even inside the box of an area', () => {
		expect(pickArea(geometry, [103.5, -0.5])).toBeNull();
		expect(pickArea(geometry, [100.5, 0.5])).toBeNull();
		expect(pickArea(geometry, [0, 0])).toBeNull();
	});

	it('on a border is one of its two sides', () => {
		expect([0, 1]).toContain(pickArea(geometry, [101, -0.5]));
	});
});
