import { geoIdentity, geoPath } from 'd3-geo';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { thinProjection } from '../../../src/core/figure/thin-projection.ts';

/** The corners kept of a line given in pixels. */
function thinned(coordinates: readonly (readonly [number, number])[]): string[] {
	const line: LineString = {
		type: 'LineString',
		coordinates: coordinates.map((position) => [...position]),
	};
	// the identity takes pixels for what they are; a projection only has to stream
	const identity = geoIdentity() as unknown as Parameters<typeof thinProjection>[0];
	const path = geoPath(thinProjection(identity));
	return path(line)?.split(/[ML]/).filter(Boolean) ?? [];
}

describe('a thinned line', () => {
	it('loses points that lie within half a pixel of the last one kept', () => {
		expect(
			thinned([
				[0, 0],
				[0.2, 0.2],
				[0.4, 0.1],
				[3, 0],
				[3.1, 0.3],
				[9, 0],
			]),
		).toEqual(['0,0', '3,0', '9,0']);
	});

	it('keeps both of its ends, however near the last one is', () => {
		expect(
			thinned([
				[0, 0],
				[5, 0],
				[5.1, 0],
			]),
		).toEqual(['0,0', '5,0', '5.1,0']);
	});

	it('is left out when it is smaller than a pixel both ways', () => {
		expect(
			thinned([
				[0, 0],
				[0.5, 0.5],
				[0.9, 0],
			]),
		).toEqual([]);
		expect(
			thinned([
				[0, 0],
				[0, 1],
			]),
		).toHaveLength(2);
	});
});
