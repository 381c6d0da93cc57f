import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { levelGeometry, type LevelGeometry } from '../../src/core/geo/level-geometry.ts';
import { areaMarkers, type AreaMarker } from '../../src/map/area-markers.ts';

/** Two squares side by side and an island far off, each `side` degrees wide, on the equator. */
function createThree(level: 'kabkota' | 'kecamatan', side: number): LevelGeometry {
	const square = (west: number): number[][] => [
		[west + side, side],
		[west + side, 0],
		[west, 0],
		[west, side],
	];
	const topology: Topology = {
		type: 'Topology',
		arcs: [
			[
				[110 + side, 0],
				[110, 0],
				[110, side],
				[110 + side, side],
			],
			[
				[110 + side, side],
				[110 + side, 0],
			],
			[
				[110 + side, side],
				[110 + 2 * side, side],
				[110 + 2 * side, 0],
				[110 + side, 0],
			],
			[...square(120), [120 + side, side]],
		],
		objects: {
			[level]: {
				type: 'GeometryCollection',
				geometries: (level === 'kabkota'
					? ['33.01', '33.02', '33.03']
					: ['33.01.01', '33.01.02', '33.01.03']
				).map((id, at) => ({ type: 'Polygon', id, arcs: [[[0, 1], [2, ~1], [3]][at] ?? []] })),
			},
		},
	};
	const geometry = levelGeometry(topology, level);
	if (!geometry) throw new Error('the three squares are a level');
	return geometry;
}
const markersOf = (
	level: 'kabkota' | 'kecamatan',
	side: number,
	marksSmall = true,
): readonly AreaMarker[] => areaMarkers(createThree(level, side), [], marksSmall);

describe('a ring for a small area', () => {
	it('is there until the area is 6 px wide', () => {
		const [marker] = markersOf('kabkota', 0.1);
		expect((0.1 / 360) * 512 * 2 ** (marker?.until ?? 0)).toBeCloseTo(6, 1);
	});

	it('is not there for an area that is never under 6 px', () => {
		expect(markersOf('kabkota', 1)).toEqual([]);
	});

	it('is not there where circles carry the values', () => {
		expect(markersOf('kabkota', 0.1, false)).toEqual([]);
	});

	it('does not cover the country: kecamatan among others have none from afar, islands do', () => {
		const far = markersOf('kecamatan', 0.02).filter(({ from }) => from < 7);
		expect(far.map(({ area }) => area)).toEqual(['33.01.03']);
	});

	it('is not drawn over its neighbour’s: of two kecamatan that touch, one has a ring', () => {
		const touching = markersOf('kecamatan', 0.02).filter(({ area }) => area !== '33.01.03');
		expect(touching).toHaveLength(1);
	});
});
