import { describe, expect, it } from 'vitest';
import {
	edgeLines,
	indicesWithin,
	levelGeometry,
	neighboursOf,
	unionBbox,
} from '../../../src/core/geo/level-geometry.ts';
import { mercatorY } from '../../../src/core/geo/web-mercator.ts';
import { codeOf } from '../create-area.ts';
import { createGeometry, createTopology } from '../create-topology.ts';

describe('a level of a topology', () => {
	it('has its areas in the order of the file, with their index as id', () => {
		const { codes, features, indexByCode } = createGeometry();
		expect(codes).toEqual(['32.01', '32.02', '33.01']);
		expect(features.map(({ id }) => id)).toEqual([0, 1, 2]);
		expect(indexByCode.get(codeOf('33.01'))).toBe(2);
	});

	it('leaves out areas without a polygon', () => {
		expect(createGeometry().codes).not.toContain('33.02');
	});

	it('has the box of each area, islands included', () => {
		expect(createGeometry().boxes).toEqual([
			[100, -1, 101, 0],
			[101, -1, 102, 0],
			[102, -1, 104.5, 0],
		]);
	});

	it('knows how large its areas are next to one another', () => {
		const { mercatorAreas } = createGeometry();
		expect(mercatorAreas[1]).toBeCloseTo(mercatorAreas[0] ?? 0, 12);
		expect(mercatorAreas[2]).toBeCloseTo((mercatorAreas[0] ?? 0) * 1.25, 6);
		expect(mercatorAreas[0]).toBeCloseTo((1 / 360) ** 2, 9);
	});

	it('has each border once, with the coarsest level it parts', () => {
		const { borders } = createGeometry();
		expect(borders.map(({ between, rank }) => [between, rank])).toEqual([
			[[0, 1], 'kabkota'],
			[[1, 2], 'provinsi'],
		]);
		expect(borders[0]?.lines.coordinates).toEqual([
			[
				[101, 0],
				[101, -1],
			],
		]);
	});

	it('tells shores from the land border with another country', () => {
		const geometry = createGeometry();
		expect(edgeLines(geometry, 'state').coordinates).toEqual([
			[
				[103, 0],
				[103, -1],
			],
		]);
		expect(edgeLines(geometry, 'coast').coordinates).toHaveLength(6);
		expect(edgeLines(geometry, 'provinsi').coordinates).toEqual([]);
	});

	it('gives every edge to its provinsi', () => {
		const { edges } = createGeometry();
		expect(edges.map(({ kind, provinsi }) => `${provinsi} ${kind}`).sort()).toEqual([
			'32 coast',
			'33 coast',
			'33 state',
		]);
	});

	it('is none where the file has no such level', () => {
		expect(levelGeometry(createTopology(), 'kecamatan')).toBeNull();
	});

	it('is none where an area has no code', () => {
		const nameless = createTopology({
			kabkota: {
				type: 'GeometryCollection',
				geometries: [{ type: 'Polygon', id: '3201', arcs: [[2, 0]] }],
			},
		});
		expect(levelGeometry(nameless, 'kabkota')).toBeNull();
	});

	it('does not change the topology', () => {
		const topology = createTopology();
		levelGeometry(topology, 'kabkota');
		expect(topology).toEqual(createTopology());
	});
});

describe('boxes', () => {
	it('together hold each of them, and of none are none', () => {
		expect(
			unionBbox([
				[95, -1, 96, 1],
				[96, 0, 98, 2],
			]),
		).toEqual([95, -1, 98, 2]);
		expect(unionBbox([])).toBeNull();
	});
});

describe('Web Mercator', () => {
	it('has the equator in the middle and falls northwards', () => {
		expect(mercatorY(0)).toBeCloseTo(0.5, 12);
		expect(mercatorY(6)).toBeLessThan(mercatorY(-11));
		// the square world ends at 85.0511° (EPSG:3857)
		expect(mercatorY(85.051128779806604)).toBeCloseTo(0, 9);
		expect(mercatorY(-85.051128779806604)).toBeCloseTo(1, 9);
	});
});

describe('areas of a geometry', () => {
	it('in a provinsi are told by their codes; null is all', () => {
		const geometry = createGeometry();
		expect(indicesWithin(geometry, codeOf('32'))).toEqual([0, 1]);
		expect(indicesWithin(geometry, codeOf('32.02'))).toEqual([1]);
		expect(indicesWithin(geometry, codeOf('11'))).toEqual([]);
		expect(indicesWithin(geometry, null)).toEqual([0, 1, 2]);
	});

	it('that share a border are neighbours', () => {
		const geometry = createGeometry();
		expect(neighboursOf(geometry, codeOf('32.02'))).toEqual(['32.01', '33.01']);
		expect(neighboursOf(geometry, codeOf('32.01'))).toEqual(['32.02']);
		expect(neighboursOf(geometry, codeOf('11.01'))).toEqual([]);
	});
});
