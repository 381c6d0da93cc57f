import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { packLevel } from '../../src/core/geo/packed-level.ts';
import { mercatorX, mercatorY } from '../../src/core/geo/web-mercator.ts';
import { buildAreaMesh } from '../../src/core/mesh/area-mesh.ts';
import { CAMERA_LIMITS } from '../../src/core/view/view-state.ts';
import { fromOrigin } from '../../src/map/gl-program.ts';

const SCREEN = { width: 1366, height: 768 } as const;
const { fround } = Math;

type Place = readonly [lng: number, lat: number];

/** A triangle that begins at a place, between two that span a box. */
function spanning([west, south, east, north]: readonly number[], place: Place): Topology {
	const starts: Place[] = [
		[west ?? 0, south ?? 0],
		place,
		[(east ?? 0) - 0.01, (north ?? 0) - 0.01],
	];
	return {
		type: 'Topology',
		arcs: starts.map(([lng, lat]) => [
			[lng, lat],
			[lng, lat + 0.01],
			[lng + 0.01, lat + 0.01],
			[lng, lat],
		]),
		objects: {
			kabkota: {
				type: 'GeometryCollection',
				geometries: starts.map((_, at) => ({ type: 'Polygon', id: `32.0${at + 1}`, arcs: [[at]] })),
			},
		},
	};
}

/** How far from the middle of the screen a card of 32 bits draws a place the camera looks at, pixels. */
function drawnOff(box: readonly number[], place: Place, zoom: number): number {
	const packed = packLevel(spanning(box, place), 'kabkota');
	if (!packed) throw new Error('the triangles are a level');
	const { origin, positions } = buildAreaMesh(packed, packed.shapes);
	const world = 512 * 2 ** zoom;
	const [across, up] = [(2 * world) / SCREEN.width, (-2 * world) / SCREEN.height];
	const [x, y] = [mercatorX(place[0]), mercatorY(place[1])];
	const matrix = [across, 0, 0, 0, 0, up, 0, 0, 0, 0, 1, 0, -across * x, -up * y, 0, 1];
	const moved = fromOrigin(matrix, origin);
	const first = 2 * (packed.shapes.ringStarts[1] ?? 0);
	const clip = (axis: 0 | 1): number =>
		fround(
			fround((moved[5 * axis] ?? 0) * (positions[first + axis] ?? 0)) + (moved[12 + axis] ?? 0),
		);
	return Math.hypot((clip(0) * SCREEN.width) / 2, (clip(1) * SCREEN.height) / 2);
}

const placeIn = ([west, south, east, north]: readonly [number, number, number, number]) =>
	fc.tuple(
		fc.double({ min: west + 0.1, max: east - 0.1, noNaN: true }),
		fc.double({ min: south + 0.1, max: north - 0.1, noNaN: true }),
	);

describe('what the camera looks at from the nearest', () => {
	const NATION = [95, -11, 141, 6] as const;
	const PROVINSI = [134, -6, 141, 0] as const;

	it('is drawn where it is to a tenth of a pixel, of the whole country', () => {
		fc.assert(
			fc.property(placeIn([...NATION]), (place) => {
				expect(drawnOff(NATION, place, CAMERA_LIMITS.maxZoom)).toBeLessThan(0.1);
			}),
		);
	});

	it('is drawn where it is to a tenth of a pixel at street zoom, of a provinsi in detail', () => {
		fc.assert(
			fc.property(placeIn([...PROVINSI]), (place) => {
				expect(drawnOff(PROVINSI, place, 16)).toBeLessThan(0.1);
			}),
		);
	});
});
