import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	equalAreaFrame,
	placeAt,
	projectPlace,
	standardParallelOf,
} from '../../../src/core/figure/equal-area-frame.ts';
import { mapPath } from '../../../src/core/figure/map-path.ts';
import { pathArea } from '../read-path.ts';

const NATION = [94.9, -11.1, 141.2, 6.1] as const;
const box = { x: 20, y: 80, widthPx: 4000, heightPx: 1700 };

/** Degrees of a place in Indonesia. */
const lng = fc.double({ min: 95, max: 140, noNaN: true });
const lat = fc.double({ min: -11, max: 6, noNaN: true });

describe('the equal-area frame', () => {
	it('draws polygons in proportion to their area on the sphere, within half a per cent', () => {
		const frame = equalAreaFrame(box, NATION, 12);
		const path = mapPath(frame, 0.1);
		const squareRadiansPerPx = (frame.kmPerPx / 6371.0088) ** 2;
		fc.assert(
			fc.property(
				lng,
				lat,
				fc.integer({ min: 5, max: 12 }),
				fc.double({ min: 0.5, max: 2, noNaN: true }),
				(x, y, count, radius) => {
					const ring = Array.from({ length: count }, (_, at) => {
						// clockwise, as d3 wants outer rings
						const turn = (-2 * Math.PI * at) / count;
						return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
					});
					// edges are straight on the map, not great circles: short ones are nearly both
					const fine = ring.flatMap((from, at) => {
						const to = ring[(at + 1) % ring.length] ?? from;
						return Array.from({ length: 20 }, (_, step) => [
							(from[0] ?? 0) + (((to[0] ?? 0) - (from[0] ?? 0)) * step) / 20,
							(from[1] ?? 0) + (((to[1] ?? 0) - (from[1] ?? 0)) * step) / 20,
						]);
					});
					const shape = { type: 'Polygon' as const, coordinates: [[...fine, fine[0] ?? []]] };
					const drawn = pathArea(path.ofArea(shape)) * squareRadiansPerPx;
					fc.pre(x - radius > 95 && x + radius < 141 && y - radius > -11 && y + radius < 6);
					expect(Math.abs(drawn / geoArea(shape) - 1)).toBeLessThan(0.005);
				},
			),
		);
	});

	it('finds the place of every pixel it draws one at', () => {
		fc.assert(
			fc.property(lng, lat, (x, y) => {
				const frame = equalAreaFrame(box, NATION, 12);
				const [backX = NaN, backY = NaN] = placeAt(frame, ...projectPlace(frame, [x, y])) ?? [];
				expect(backX).toBeCloseTo(x, 9);
				expect(backY).toBeCloseTo(y, 9);
			}),
		);
	});

	it('knows no place beyond the poles', () => {
		expect(placeAt(equalAreaFrame(box, NATION), 100, -1e6)).toBeNull();
	});

	it('holds what it is to fit inside the padding, and touches it', () => {
		const frame = equalAreaFrame(box, NATION, 12);
		const [left, top] = projectPlace(frame, [94.9, 6.1]);
		const [right, bottom] = projectPlace(frame, [141.2, -11.1]);
		expect(left).toBeGreaterThanOrEqual(32 - 1e-9);
		expect(right).toBeLessThanOrEqual(4008 + 1e-9);
		expect(top).toBeGreaterThanOrEqual(92 - 1e-9);
		expect(bottom).toBeLessThanOrEqual(1768 + 1e-9);
		expect(Math.min(left - 32, top - 92)).toBeCloseTo(0, 6);
	});

	it('stretches shapes by less than two per cent anywhere in Indonesia', () => {
		const parallel = (standardParallelOf(-11.1, 6.1) * Math.PI) / 180;
		for (const degrees of [-11, -8, -4, 0, 6]) {
			const ratio = (Math.cos(parallel) / Math.cos((degrees * Math.PI) / 180)) ** 2;
			expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
		}
	});

	it('is true to shape in the middle of a provinsi', () => {
		expect(Math.abs(standardParallelOf(-8.8, -6.8))).toBe(8);
	});

	it('gives a box without extent one, so that a single point has a map', () => {
		const frame = equalAreaFrame({ x: 0, y: 0, widthPx: 100, heightPx: 50 }, [110, -7, 110, -7]);
		expect(projectPlace(frame, [110, -7]).map(Math.round)).toEqual([50, 25]);
		expect(Number.isFinite(frame.pxPerDegree)).toBe(true);
	});
});
