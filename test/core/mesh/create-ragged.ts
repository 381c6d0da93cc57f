import type { Topology } from 'topojson-specification';

/**
 * Two kab/kota that fill a rectangle of two degrees by one, from 100° E, 1° S, with a border between
 * them at about 101° that wanders by `steps`; and an islet of `isletDegrees` a side off the second.
 */
export function createRagged(steps: readonly number[], isletDegrees = 0.01): Topology {
	const border = [
		[101, 0],
		...steps.map((step, at) => [101 + step, -(at + 1) / (steps.length + 1)]),
		[101, -1],
	];
	const [x, y] = [102.5, -0.5];
	return {
		type: 'Topology',
		arcs: [
			border,
			[
				[101, -1],
				[100, -1],
				[100, 0],
				[101, 0],
			],
			[
				[101, 0],
				[102, 0],
				[102, -1],
				[101, -1],
			],
			[
				[x, y],
				[x, y + isletDegrees],
				[x + isletDegrees, y + isletDegrees],
				[x + isletDegrees, y],
				[x, y],
			],
		],
		objects: {
			kabkota: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: '32.01', arcs: [[0, 1]] },
					{ type: 'MultiPolygon', id: '32.02', arcs: [[[2, ~0]], [[3]]] },
				],
			},
		},
	};
}
