import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../core/figure/map-theme.ts';
import type { AreaLevel } from '../core/model/area.ts';

/** Zoom below which a degree is less than 90 px: borders recede there. */
const FAR = 5.9;
const NEAR = 6.6;
/** Zoom from which kecamatan are parted by lines: farther out they would be more ink than map. */
const KECAMATAN_FROM = 5.4;

/** A border between provinsi. */
const IS_PROVINSI: ExpressionSpecification = ['==', ['get', 'rank'], 'provinsi'];
const IS_OWN: FilterSpecification = ['==', ['get', 'own'], true];
const IS_PARENT: FilterSpecification = ['==', ['get', 'own'], false];
/** From afar only the borders of provinsi stand out from what is under them. */
const HAS_CASE: FilterSpecification = [
	'all',
	IS_PARENT,
	['any', IS_PROVINSI, ['>=', ['zoom'], Math.ceil(FAR)]],
];
const IS_COAST: FilterSpecification = ['==', ['get', 'kind'], 'coast'];
const IS_STATE: FilterSpecification = ['==', ['get', 'kind'], 'state'];

/** For lines wide enough to show their corners; from afar, where they are not, fewer triangles do. */
const ROUND = {
	'line-join': ['step', ['zoom'], 'miter', Math.ceil(FAR), 'round'],
	'line-cap': ['step', ['zoom'], 'butt', Math.ceil(FAR), 'round'],
} as const;

/** A layer of lines, and which of them it draws. */
export interface LineLayer {
	readonly layer: LayerSpecification;
	readonly filter: FilterSpecification;
}

/** Filter of a layer whose lines in some provinsi are drawn elsewhere. */
export function outsideOf(
	filter: FilterSpecification,
	provinsi: readonly string[],
): FilterSpecification {
	if (provinsi.length === 0) return filter;
	return [
		'all',
		filter,
		['!', ['in', ['get', 'provinsi'], ['literal', [...provinsi]]]],
	] as FilterSpecification;
}

function line(
	source: string,
	name: string,
	sourceLayer: 'borders' | 'edges' | 'shores',
	filter: FilterSpecification,
	paint: Record<string, unknown>,
	layout: Record<string, unknown> = {},
): LineLayer {
	return {
		filter,
		layer: {
			id: `${source}-${name}`,
			type: 'line',
			source,
			'source-layer': sourceLayer,
			filter,
			layout,
			paint,
		} as LayerSpecification,
	};
}

/** Two fine lines around every shore; their landward halves are under the land. */
export function waterLines(source: string, theme: MapTheme): LineLayer[] {
	const waterLine = (name: string, far: number, near: number, opacity: number): LineLayer =>
		line(source, name, 'shores', IS_COAST, {
			'line-color': theme.waterline,
			'line-opacity': opacity,
			'line-width': 0.65,
			'line-gap-width': byZoom(far, near),
		});
	return [waterLine('water-outer', 5.7, 9.7, 0.55), waterLine('water-inner', 2.7, 5.2, 0.9)];
}

/**
 * Borders, coast, land border and the parents' borders, from below; the tone of a border follows the
 * feature-state `dark`, which is true between two dark fills.
 */
export function borderLines(source: string, level: AreaLevel, theme: MapTheme): LineLayer[] {
	const dark: ExpressionSpecification = ['boolean', ['feature-state', 'dark'], false];
	const tone = (light: string): ExpressionSpecification => [
		'case',
		dark,
		theme.borderOnDark,
		light,
	];
	const own = line(source, 'border', 'borders', IS_OWN, {
		'line-color': [
			'interpolate',
			['linear'],
			['zoom'],
			FAR,
			tone(theme.borderFar),
			NEAR,
			tone(theme.borderNear),
		],
		'line-width': [
			'interpolate',
			['linear'],
			['zoom'],
			FAR,
			['case', IS_PROVINSI, 0.8, 0.45],
			NEAR,
			['case', IS_PROVINSI, 1.2, 0.8],
		],
	});
	return [
		level === 'kecamatan' ? fadedIn(own) : own,
		line(source, 'coast', 'edges', IS_COAST, {
			'line-color': theme.coast,
			'line-opacity': byZoom(0.8, 1),
			'line-width': byZoom(0.45, 0.8),
		}),
		line(source, 'state-border', 'edges', IS_STATE, {
			'line-color': theme.borderParent,
			'line-width': 1.1,
			'line-dasharray': [6, 2, 1.2, 2],
		}),
		line(
			source,
			'parent-case',
			'borders',
			HAS_CASE,
			{
				'line-color': theme.borderParentCase,
				'line-opacity': 0.65,
				'line-width': parentWidth(1.3),
			},
			ROUND,
		),
		line(
			source,
			'parent',
			'borders',
			IS_PARENT,
			{ 'line-color': theme.borderParent, 'line-width': parentWidth(0) },
			ROUND,
		),
	];
}

/** A line that is not there from afar. */
function fadedIn({ layer, filter }: LineLayer): LineLayer {
	const opacity = ['interpolate', ['linear'], ['zoom'], KECAMATAN_FROM, 0, FAR, 1];
	const paint = { ...layer.paint, 'line-opacity': opacity };
	return { filter, layer: { ...layer, minzoom: KECAMATAN_FROM, paint } as LayerSpecification };
}

function byZoom(far: number, near: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], FAR, far, NEAR, near];
}

/** A provinsi's border is the heaviest; a kab/kota's between kecamatan lies between. */
function parentWidth(more: number): ExpressionSpecification {
	return [
		'interpolate',
		['linear'],
		['zoom'],
		FAR,
		['case', IS_PROVINSI, 0.85 + more, 0.55 + more],
		NEAR,
		['case', IS_PROVINSI, 1.5 + more, 1 + more],
	];
}
