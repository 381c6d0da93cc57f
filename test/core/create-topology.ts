import type { GeometryObject, Topology } from 'topojson-specification';
import { levelGeometry, type LevelGeometry } from '../../src/core/geo/level-geometry.ts';
import type { AreaLevel } from '../../src/core/model/area.ts';

/**
 * Three square kab/kota in a row on the equator's south side, one degree wide, from 100° to 103°
 * east: 32.01 and 32.02 in one provinsi, 33.01 in another with an island at 104°. East of 33.01 lies
 * another country. 33.02 has no polygon.
 */
export function createTopology(more: Readonly<Record<string, GeometryObject>> = {}): Topology {
	const west = [2, 0];
	const middle = [~0, 3, 1, 4];
	const east = [~1, 5, 6, 7];
	return {
		type: 'Topology',
		arcs: [
			[
				[101, 0],
				[101, -1],
			],
			[
				[102, 0],
				[102, -1],
			],
			[
				[101, -1],
				[100, -1],
				[100, 0],
				[101, 0],
			],
			[
				[101, 0],
				[102, 0],
			],
			[
				[102, -1],
				[101, -1],
			],
			[
				[102, 0],
				[103, 0],
			],
			[
				[103, 0],
				[103, -1],
			],
			[
				[103, -1],
				[102, -1],
			],
			[
				[104, -1],
				[104, -0.5],
				[104.5, -0.5],
				[104.5, -1],
				[104, -1],
			],
		],
		objects: {
			kabkota: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: '32.01', arcs: [west] },
					{ type: 'Polygon', id: '32.02', arcs: [middle] },
					{ type: 'MultiPolygon', id: '33.01', arcs: [[east], [[8]]] },
					{ type: null, id: '33.02' },
				],
			},
			provinsi: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: '32', arcs: [[2, 3, 1, 4]] },
					{ type: 'MultiPolygon', id: '33', arcs: [[east], [[8]]] },
				],
			},
			stateBorder: { type: 'MultiLineString', arcs: [[6]] },
			...more,
		},
	};
}

/** A level of {@link createTopology}; throws where there is none. */
export function createGeometry(level: AreaLevel = 'kabkota'): LevelGeometry {
	const geometry = levelGeometry(createTopology(), level);
	if (!geometry) throw new RangeError(`the topology has no ${level}`);
	return geometry;
}
