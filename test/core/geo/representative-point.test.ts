import { describe, expect, it } from 'vitest';
import { pickArea } from '../../../src/core/geo/pick-area.ts';
import { representativePoint } from '../../../src/core/geo/representative-point.ts';
import type { AreaFeature } from '../../../src/core/geo/level-geometry.ts';
import { createGeometry } from '../create-topology.ts';

/** A U open to the north: its centroid lies outside it. */
function createHorseshoe(): AreaFeature {
	return {
		type: 'Feature',
		properties: {},
		geometry: {
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[0, 10],
					[2, 10],
					[2, 2],
					[8, 2],
					[8, 10],
					[10, 10],
					[10, 0],
					[0, 0],
				],
			],
		},
	};
}

describe('the representative point of an area', () => {
	it('lies inside it', () => {
		const geometry = createGeometry();
		geometry.features.forEach((area, index) => {
			expect(pickArea(geometry, representativePoint(area))).toBe(index);
		});
	});

	it('lies on its largest part, not on an islet', () => {
		const [lng] = representativePoint(createGeometry().features[2] ?? createHorseshoe());
		expect(lng).toBeLessThan(103);
	});

	it('of a horseshoe lies on land, where the centroid does not', () => {
		const [lng, lat] = representativePoint(createHorseshoe());
		expect(lng < 2 || lng > 8 || lat < 2).toBe(true);
	});

	it('of an area without a polygon is an error of ours', () => {
		const none: AreaFeature = {
			type: 'Feature',
			properties: {},
			geometry: { type: 'MultiPolygon', coordinates: [] },
		};
		expect(() => representativePoint(none)).toThrow(RangeError);
	});
});
