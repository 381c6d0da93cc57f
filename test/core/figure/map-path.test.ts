import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { equalAreaFrame } from '../../../src/core/figure/equal-area-frame.ts';
import { mapPath } from '../../../src/core/figure/map-path.ts';
import { pathArea, readPath } from '../read-path.ts';

/** A frame of ten pixels to a degree near the equator, 100° to 110° east. */
const frame = equalAreaFrame({ x: 0, y: 0, widthPx: 100, heightPx: 100 }, [100, -4, 110, 4]);
const path = mapPath(frame, 0.1);

function square(west: number, south: number, side: number): Polygon {
	const [east, north] = [west + side, south + side];
	return {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[west, north],
				[east, north],
				[east, south],
				[west, south],
			],
		],
	};
}

function line(...coordinates: [number, number][]): string {
	return path.ofLines({ type: 'MultiLineString', coordinates: [coordinates] });
}

describe('a path of the map', () => {
	it('is written in relative steps of tenths of a pixel', () => {
		expect(path.ofArea(square(101, 0, 1))).toMatch(/^M10 50l 0-10 10 0 0 10z$/);
	});

	it('leaves out a point that lies straight between its neighbours', () => {
		expect(readPath(line([101, 0], [102, 0], [103, 0], [103, 1]))).toHaveLength(1);
		expect(readPath(line([101, 0], [102, 0], [103, 0], [103, 1]))[0]).toHaveLength(3);
	});

	it('keeps the tip of a line that runs back on itself', () => {
		expect(readPath(line([101, 0], [105, 0], [103, 0]))[0]).toEqual([
			[10, 50],
			[50, 50],
			[30, 50],
		]);
	});

	it('gives two neighbours the same border, whichever way round each is drawn', () => {
		const zigzag = fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), {
			minLength: 3,
			maxLength: 40,
		});
		fc.assert(
			fc.property(zigzag, fc.constantFrom(0.1, 0.3, 0.7), (offsets, detailPx) => {
				const border = offsets.map((offset, at): [number, number] => [
					105 + offset,
					-4 + (8 * at) / (offsets.length - 1),
				]);
				const [south = [0, 0], north = [0, 0]] = [border[0], border.at(-1)];
				const west = [...border, [101, north[1]], [101, south[1]], south];
				const east = [...border.toReversed(), [109, south[1]], [109, north[1]], north];
				const drawn = mapPath(frame, detailPx);
				const corners = (ring: number[][]): Set<string> =>
					new Set(
						readPath(drawn.ofArea({ type: 'Polygon', coordinates: [ring] }))
							.flat()
							.map(String),
					);
				const ends = [
					...readPath(drawn.ofLines({ type: 'MultiLineString', coordinates: [border] })).flat(),
				];
				// every corner of the border itself is a corner of both
				for (const corner of ends.slice(1, -1).map(String)) {
					expect(corners(west)).toContain(corner);
					expect(corners(east)).toContain(corner);
				}
			}),
		);
	});

	it('is empty for an area without a ring, of two points, or of places that are no numbers', () => {
		expect(path.ofArea({ type: 'MultiPolygon', coordinates: [] })).toBe('');
		expect(path.ofArea({ type: 'Polygon', coordinates: [] })).toBe('');
		expect(
			path.ofArea({
				type: 'Polygon',
				coordinates: [
					[
						[101, 0],
						[102, 0],
						[101, 0],
					],
				],
			}),
		).toBe('');
		expect(
			path.ofArea({
				type: 'Polygon',
				coordinates: [
					[
						[NaN, 0],
						[Infinity, 1],
						[101, NaN],
					],
				],
			}),
		).toBe('');
	});

	it('draws a ring that crosses itself, whole', () => {
		const bow: Polygon = {
			type: 'Polygon',
			coordinates: [
				[
					[101, 0],
					[103, 2],
					[103, 0],
					[101, 2],
					[101, 0],
				],
			],
		};
		expect(readPath(path.ofArea(bow))[0]).toHaveLength(4);
	});

	it('cuts what reaches far over the edge, and leaves out what is beyond it', () => {
		const [ring = []] = readPath(path.ofArea(square(90, -2, 14)));
		expect(Math.min(...ring.map(([x]) => x))).toBe(-20);
		expect(Math.max(...ring.map(([x]) => x))).toBe(40);
		expect(path.ofArea(square(120, 0, 2))).toBe('');
		const [cut = []] = readPath(line([60, 0], [105, 0]));
		expect(cut).toEqual([
			[-20, 50],
			[50, 50],
		]);
	});

	it('covers the whole picture where an area is larger than it', () => {
		expect(pathArea(path.ofArea(square(80, -25, 50)))).toBe(140 * 140);
	});
});
