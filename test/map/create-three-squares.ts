import type { Topology } from 'topojson-specification';
import { paintAreas, quantileClassing } from '../../src/core/choropleth/paint-areas.ts';
import { classColors, type MapAppearance } from '../../src/core/figure/map-appearance.ts';
import { mapTheme } from '../../src/core/figure/map-theme.ts';
import { levelGeometry, type LevelGeometry } from '../../src/core/geo/level-geometry.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { Figure } from '../../src/core/model/indicator.ts';
import type { ThemeName } from '../../src/core/classify/color-scheme.ts';
import { codeOf } from '../core/create-area.ts';

/**
 * Three squares of two degrees side by side on the equator, from 110° E: 33.01 and 33.02 in one
 * provinsi, 34.01 in the next.
 *
 * @param damage  what is wrong with them: the middle one may be nothing but a line
 */
export function createThreeSquares(damage: 'none' | 'a line for 33.02' = 'none'): LevelGeometry {
	const topology: Topology = {
		type: 'Topology',
		arcs: [
			[
				[110, -1],
				[110, 1],
				[112, 1],
			],
			[
				[112, 1],
				[112, -1],
			],
			[
				[112, -1],
				[110, -1],
			],
			[
				[112, 1],
				[114, 1],
			],
			[
				[114, 1],
				[114, -1],
			],
			[
				[114, -1],
				[112, -1],
			],
			[
				[114, 1],
				[116, 1],
				[116, -1],
				[114, -1],
			],
		],
		objects: {
			kabkota: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: '33.01', arcs: [[0, 1, 2]] },
					{
						type: 'Polygon',
						id: '33.02',
						arcs: damage === 'none' ? [[3, 4, 5, ~1]] : [[3, ~3]],
					},
					{ type: 'Polygon', id: '34.01', arcs: [[6, ~4]] },
				],
			},
		},
	};
	const geometry = levelGeometry(topology, 'kabkota');
	if (!geometry) throw new Error('the three squares are a level');
	return geometry;
}

/** 34.01 in detail: in truth it ends at 115° E. */
export function createHalfSquare(): LevelGeometry {
	const topology: Topology = {
		type: 'Topology',
		arcs: [
			[
				[114, 1],
				[115, 1],
				[115, -1],
				[114, -1],
				[114, 1],
			],
		],
		objects: {
			kabkota: {
				type: 'GeometryCollection',
				geometries: [{ type: 'Polygon', id: '34.01', arcs: [[0]] }],
			},
		},
	};
	const geometry = levelGeometry(topology, 'kabkota');
	if (!geometry) throw new Error('the half square is a level');
	return geometry;
}

/** The three squares with figures: null is an area without one. */
export function createAppearance(
	values: Readonly<Record<string, number | null>>,
	{
		theme = 'light',
		drawing = 'fill',
		geometry = createThreeSquares(),
	}: {
		theme?: ThemeName;
		drawing?: 'fill' | 'symbol' | 'refused';
		geometry?: LevelGeometry;
	} = {},
): MapAppearance {
	const figures = new Map<AreaCode, Figure>(
		Object.entries(values).map(([text, value]) => [
			codeOf(text),
			value === null ? { value: null, missing: 'blank' } : { value, missing: null },
		]),
	);
	const painted = paintAreas({
		areas: geometry.codes,
		figures,
		undecided: new Set(),
		classing: quantileClassing(2),
		drawing,
	});
	const ground = mapTheme(theme);
	return {
		theme: ground,
		geometry,
		details: [],
		painted,
		colors: classColors(ground, painted),
		points: [],
		symbols: [],
		labels: [],
		land: [],
	};
}
