import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { packLevel } from '../../../src/core/geo/packed-level.ts';
import { mercatorX, mercatorY } from '../../../src/core/geo/web-mercator.ts';
import { buildAreaMesh, type AreaMesh } from '../../../src/core/mesh/area-mesh.ts';
import { createTopology } from '../create-topology.ts';
import { meshSizes } from './mesh-size.ts';

function meshOf(topology: Topology): AreaMesh {
	const packed = packLevel(topology, 'kabkota');
	if (!packed) throw new Error('the topology has kab/kota');
	return buildAreaMesh(packed, packed.shapes);
}

/** One kab/kota with the rings given, beside a plain square. */
function withRings(rings: readonly number[][][]): Topology {
	const square = [
		[110, 0],
		[111, 0],
		[111, -1],
		[110, -1],
		[110, 0],
	];
	return {
		type: 'Topology',
		arcs: [square, ...rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y]))],
		objects: {
			kabkota: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: '32.01', arcs: [[0]] },
					{ type: 'Polygon', id: '32.02', arcs: rings.map((_, at) => [at + 1]) },
				],
			},
		},
	};
}

describe('the mesh of a level', () => {
	it('covers each area once, islands included', () => {
		const packed = packLevel(createTopology(), 'kabkota');
		const sizes = meshSizes(meshOf(createTopology()), 3);
		sizes.forEach((size, area) => {
			expect(size / (packed?.mercatorAreas[area] ?? NaN)).toBeCloseTo(1, 4);
		});
	});

	it('leaves holes open', () => {
		const hole = withRings([
			[
				[100, 0],
				[102, 0],
				[102, -2],
				[100, -2],
				[100, 0],
			],
			[
				[100.5, -0.5],
				[100.5, -1.5],
				[101.5, -1.5],
				[101.5, -0.5],
				[100.5, -0.5],
			],
		]);
		const [square = NaN, ring = NaN] = meshSizes(meshOf(hole), 2);
		expect(ring / square).toBeCloseTo(3, 2);
	});

	it('says which area every corner belongs to', () => {
		const { areas, indices } = meshOf(createTopology());
		for (let at = 0; at < indices.length; at += 3) {
			const [a, b, c] = Array.from(indices.subarray(at, at + 3), (corner) => areas[corner]);
			expect([b, c]).toEqual([a, a]);
		}
	});

	it('counts positions from an origin between its areas', () => {
		const { origin, positions } = meshOf(createTopology());
		expect(origin[0]).toBeCloseTo(mercatorX(102.25), 9);
		expect(origin[1]).toBeCloseTo(mercatorY(-0.5), 9);
		expect(Math.max(...positions)).toBeLessThan(mercatorX(2.26) - mercatorX(0));
	});

	it('lies in chunks by provinsi, each with its box', () => {
		const { chunks, indices } = meshOf(createTopology());
		expect(chunks.map(({ first }) => first)).toEqual([0, chunks[0]?.count]);
		expect(chunks.reduce((sum, { count }) => sum + count, 0)).toBe(indices.length);
		const [west, north, east, south] = chunks[0]?.box ?? [];
		expect(west).toBeCloseTo(mercatorX(100), 6);
		expect(east).toBeCloseTo(mercatorX(102), 6);
		expect(north).toBeCloseTo(mercatorY(0), 6);
		expect(south).toBeCloseTo(mercatorY(-1), 6);
	});

	it('lies in chunks by kab/kota where all is one provinsi', () => {
		expect(
			meshOf(
				withRings([
					[
						[100, 0],
						[101, 0],
						[101, -1],
						[100, 0],
					],
				]),
			).chunks,
		).toHaveLength(2);
	});

	it.each([
		['no ring', []],
		['a ring without points', [[]]],
		[
			'a ring of two points',
			[
				[
					[100, 0],
					[101, 0],
					[100, 0],
				],
			],
		],
		[
			'a ring on one place',
			[
				[
					[100, 0],
					[100, 0],
					[100, 0],
					[100, 0],
				],
			],
		],
	])('names an area with %s, and draws the others', (_, rings) => {
		const mesh = meshOf(withRings(rings));
		expect(mesh.flat).toEqual([1]);
		expect(meshSizes(mesh, 2)[0]).toBeGreaterThan(0);
	});

	it('fills a ring that crosses itself within its own box', () => {
		const mesh = meshOf(
			withRings([
				[
					[100, 0],
					[101, -1],
					[101, 0],
					[100, -1],
					[100, 0],
				],
			]),
		);
		const [square = NaN, bow = NaN] = meshSizes(mesh, 2);
		expect(mesh.flat).toEqual([]);
		expect(bow).toBeGreaterThan(0);
		expect(bow / square).toBeLessThanOrEqual(1.001);
	});
});
