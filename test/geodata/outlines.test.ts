import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { compactTopology } from '../../geodata/build/compact-topology.ts';
import { isInRings } from '../../geodata/build/planar-rings.ts';
import { interiorPlaces } from '../../geodata/build/place-undrawn.ts';
import { crackWidth, withoutSpikes } from '../../geodata/build/remove-spikes.ts';
import { errorsByPrefix, intervalMetres } from '../../geodata/build/simplify-national.ts';
import { ringAreaKm2 } from '../../geodata/build/topology-areas.ts';
import { zipCracks } from '../../geodata/build/zip-cracks.ts';

/** A square of one degree with its south-west corner at 0, 0, clockwise. */
const SQUARE: Position[] = [
	[0, 0],
	[0, 1],
	[1, 1],
	[1, 0],
	[0, 0],
];

describe('spikes', () => {
	it('a line that runs out and straight back is cut short', () => {
		const line = [
			[0, 0],
			[1, 0],
			[5, 0.001],
			[2, 0],
			[3, 1],
		];
		expect(withoutSpikes(line)).toEqual([
			[0, 0],
			[1, 0],
			[2, 0],
			[3, 1],
		]);
	});

	it('a right angle is no spike', () => {
		expect(withoutSpikes(SQUARE)).toEqual(SQUARE);
	});

	it('a spit wider than 170 m is real', () => {
		expect(crackWidth([1, 0.01], [0, 0], [1, 0])).toBeNull();
	});
});

describe('cracks', () => {
	/** Two areas that meet along the lower half of x = 1, with a crack of sea above it. */
	function createCracked(): Topology {
		return {
			type: 'Topology',
			arcs: [
				// left bank of the crack and the rest of the left area's outline
				[
					[1, 1],
					[0.9999, 1.5],
					[0.5, 2],
					[0, 2],
					[0, 0],
					[1, 0],
				],
				// the border they share
				[
					[1, 0],
					[1, 1],
				],
				// right bank and the rest of the right area's outline
				[
					[1, 1],
					[1.0001, 1.6],
					[1.5, 2],
					[2, 2],
					[2, 0],
					[1, 0],
				],
			],
			objects: {
				areas: {
					type: 'GeometryCollection',
					geometries: [
						{ type: 'Polygon', arcs: [[~0, ~1]], id: 'left' },
						{ type: 'Polygon', arcs: [[2, 1]], id: 'right' },
					],
				},
			},
		};
	}

	it('a crack between two areas is closed as far as the shorter bank runs', () => {
		const topology = createCracked();
		expect(zipCracks(topology, 'areas')).toBe(1);
		expect(topology.arcs).toContainEqual([
			[1, 1],
			[0.9999, 1.5],
		]);
	});

	it('both areas have the new border, in opposite directions', () => {
		const topology = createCracked();
		zipCracks(topology, 'areas');
		const { geometries } = topology.objects['areas'] as unknown as {
			geometries: { arcs: number[][] }[];
		};
		const seam = topology.arcs.length - 1;
		const directions = geometries.map(({ arcs }) => arcs[0]?.includes(seam));
		expect(directions).toContain(true);
		expect(geometries.flatMap(({ arcs }) => arcs[0] ?? [])).toContain(~seam);
	});
});

describe('the grid', () => {
	const arcs = [SQUARE];
	const geometry = { type: 'Polygon', arcs: [[0]] } as const;
	const square = { id: '11', geometry: { ...geometry, arcs: [[0]] } };

	it('corners are counted from the same origin whatever a file holds', () => {
		const { transform } = compactTopology(arcs, { areas: [square] }, 0.25);
		expect(transform).toEqual({ scale: [0.25, 0.25], translate: [0, 0] });
	});

	it('an area that would vanish is an error, not a hole in the map', () => {
		expect(() => compactTopology(arcs, { areas: [square] }, 10)).toThrow('11 vanishes');
	});

	it('an island that would vanish is left out', () => {
		const islet: Position[] = SQUARE.map(([x = 0, y = 0]) => [5 + x / 100, 5 + y / 100]);
		const both = { type: 'MultiPolygon' as const, arcs: [[[0]], [[1]]] };
		const file = compactTopology([SQUARE, islet], { areas: [{ id: '11', geometry: both }] }, 0.5);
		expect(file.arcs).toHaveLength(1);
		expect(file.objects['areas']).toMatchObject({ geometries: [{ type: 'Polygon', id: '11' }] });
	});
});

describe('areas', () => {
	it('a square degree on the equator has 12,364 km²', () => {
		expect(ringAreaKm2(SQUARE)).toBeCloseTo(12364, 0);
	});

	it('a ring the other way round takes its area away', () => {
		expect(ringAreaKm2([...SQUARE].reverse())).toBeCloseTo(-12364, 0);
	});

	it('errors of children may cancel out in their parent', () => {
		const truth = new Map([
			['31.01.01', 2],
			['31.01.02', 2],
		]);
		const drawn = new Map([
			['31.01.01', 3],
			['31.01.02', 1],
		]);
		expect(errorsByPrefix(truth, drawn, 5)).toEqual(new Map([['31.01', 0]]));
		expect(errorsByPrefix(truth, drawn, 8).get('31.01.02')).toBe(50);
	});

	it('a larger area is drawn coarser, within limits', () => {
		const intervals = [1, 25, 100, 400, 10_000].map(intervalMetres);
		expect(intervals).toEqual([100, 200, 400, 640, 640]);
	});
});

describe('places', () => {
	it('a place in a hole is outside', () => {
		const hole: Position[] = SQUARE.map(([x = 0, y = 0]) => [0.25 + x / 2, 0.25 + y / 2]);
		expect(isInRings([SQUARE], [0.5, 0.5])).toBe(true);
		expect(isInRings([SQUARE, hole], [0.5, 0.5])).toBe(false);
	});

	it('interior places of a ring with a hole are on land', () => {
		const hole: Position[] = SQUARE.map(([x = 0, y = 0]) => [0.2 + x * 0.6, 0.2 + y * 0.6]);
		const places = interiorPlaces([SQUARE, hole]);
		expect(places.length).toBeGreaterThan(59);
		expect(places.filter((place) => !isInRings([SQUARE, hole], place))).toEqual([]);
	});

	it('the first interior place is the one nearest to where it was looked for', () => {
		const [first] = interiorPlaces([SQUARE], [7, 0.9]);
		expect(first?.[1]).toBeCloseTo(0.9);
	});
});
