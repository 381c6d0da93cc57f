import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { coarseOutline } from '../../../src/core/figure/coarse-outline.ts';
import { equalAreaFrame } from '../../../src/core/figure/equal-area-frame.ts';
import { readPath } from '../read-path.ts';

const frame = equalAreaFrame({ x: 0, y: 0, widthPx: 200, heightPx: 100 }, [100, -5, 110, 0]);

/** A rectangle on the map, degrees. */
function rectangle(west: number, south: number, east: number, north: number): Polygon {
	const ring = [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south],
	];
	return { type: 'Polygon', coordinates: [ring] };
}

describe('a coarse outline', () => {
	it('of neighbours is one ring, without the border between them', () => {
		const both = [rectangle(101, -4, 103, -1), rectangle(103, -4, 106, -1)];
		const rings = readPath(coarseOutline(both, frame, 2));
		expect(rings).toHaveLength(1);
		expect(rings).toEqual(readPath(coarseOutline([rectangle(101, -4, 106, -1)], frame, 2)));
	});

	it('keeps a hole that no area fills', () => {
		const around: Polygon = {
			type: 'Polygon',
			coordinates: [
				...rectangle(101, -4, 106, -1).coordinates,
				...rectangle(102, -3, 104, -2).coordinates,
			],
		};
		expect(readPath(coarseOutline([around], frame, 2))).toHaveLength(2);
	});

	it('leaves out islands that are smaller than asked for, and what is out of sight', () => {
		expect(coarseOutline([rectangle(101, -4, 101.05, -3.95)], frame, 2)).toBe('');
		expect(coarseOutline([rectangle(131, -4, 135, -1)], frame, 2)).toBe('');
	});

	it('is in whole pixels, and none without areas', () => {
		expect(coarseOutline([rectangle(101.3, -4.7, 103.1, -1.2)], frame, 2)).toMatch(/^M[\d l-]+z$/);
		expect(coarseOutline([], frame, 2)).toBe('');
	});
});
