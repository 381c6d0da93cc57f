import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	StyleSpecification,
	SymbolLayerSpecification,
	VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { LABEL_PX } from './map-sources.ts';
import { AREA_STATES, type AreaState } from '../core/choropleth/paint-areas.ts';

/** The two sets of shapes: the national ones, and provinsi at full detail over them. */
export const SHAPE_SETS = ['national', 'detail'] as const;
/** Which shapes a source or layer belongs to. */
export type ShapeSet = (typeof SHAPE_SETS)[number];

/** Families declared in styles/fonts.css; MapLibre reads weight and style from their names. */
const FONT = {
	water: ['Peta Air Italic'],
	country: ['Peta Huruf Medium'],
	kabupaten: ['Peta Huruf SemiBold'],
	kota: ['Peta Huruf Miring Italic'],
	value: ['Peta Huruf'],
};

/** Zoom below which a degree is less than 90 px: borders recede there. */
const FAR = 5.9;
const NEAR = 6.6;

/** Name of the image a state's texture is registered under. */
export function textureName(state: AreaState): string {
	return `texture-${state}`;
}

/** Name and side of an image without any ink, which keeps a place free. */
export const CLEAR_IMAGE = 'clear';
/** Side of {@link CLEAR_IMAGE} in pixels. */
export const CLEAR_IMAGE_PX = 16;

/** Id of a source or layer of a shape set. */
export function ofSet(set: ShapeSet, name: string): string {
	return `${set}-${name}`;
}

/** A border between provinsi. */
const isProvinsi: ExpressionSpecification = ['==', ['get', 'rank'], 'provinsi'];

const EMPTY: GeoJSONSourceSpecification = {
	type: 'geojson',
	data: { type: 'FeatureCollection', features: [] },
};

/**
 * The style every map starts from: all sources empty, all layers in their order, no glyphs or
 * sprites from anywhere (labels are drawn with the page's own fonts).
 *
 * Order, from below: sea, graticule, water lines, neighbours' land, areas with their textures,
 * borders, coast, parents' borders, markers, outlines, names.
 */
export function baseStyle(theme: MapTheme): StyleSpecification {
	const shapes = { ...EMPTY, tolerance: 0.1, maxzoom: 11 };
	const lines = { ...EMPTY, tolerance: 0.1, maxzoom: 11 };
	return {
		version: 8,
		sources: {
			graticule: EMPTY,
			land: EMPTY,
			...Object.fromEntries(
				SHAPE_SETS.flatMap((set) => [
					[ofSet(set, 'areas'), shapes],
					[ofSet(set, 'borders'), lines],
					[ofSet(set, 'edges'), lines],
				]),
			),
			markers: EMPTY,
			hovered: EMPTY,
			selected: EMPTY,
			labels: EMPTY,
			circles: EMPTY,
			names: EMPTY,
		},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
			...graticuleLayers(theme),
			...waterLineLayers(theme),
			{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': theme.foreign } },
			{
				id: 'land-edge',
				type: 'line',
				source: 'land',
				paint: { 'line-color': theme.foreignLine, 'line-width': 0.7 },
			},
			...SHAPE_SETS.flatMap((set) => fillLayers(set, theme)),
			...SHAPE_SETS.flatMap((set) => lineLayers(set, theme)),
			markerLayer(theme),
			...outlineLayers('hovered', 1.3, theme),
			...outlineLayers('selected', 2.2, theme),
			...nameLayers(theme),
			...labelLayers(),
		],
	};
}

function graticuleLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'graticule',
			type: 'line',
			source: 'graticule',
			filter: ['all', ['!=', ['get', 'degrees'], 'equator'], ['>=', ['zoom'], ['get', 'from']]],
			paint: { 'line-color': theme.graticule, 'line-width': 0.75 },
		},
		{
			id: 'equator',
			type: 'line',
			source: 'graticule',
			filter: ['==', ['get', 'degrees'], 'equator'],
			layout: { 'line-cap': 'round' },
			paint: { 'line-color': theme.equator, 'line-width': 1, 'line-dasharray': [0.2, 3] },
		},
	];
}

/** Two fine lines around every shore; their landward halves are under the land. */
function waterLineLayers(theme: MapTheme): LayerSpecification[] {
	const waterLine = (
		id: string,
		far: number,
		near: number,
		opacity: number,
	): LayerSpecification => ({
		id,
		type: 'line',
		source: ofSet('national', 'edges'),
		filter: ['==', ['get', 'kind'], 'coast'],
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': theme.waterline,
			'line-opacity': opacity,
			'line-width': 0.65,
			'line-gap-width': byZoom(far, near),
		},
	});
	return [waterLine('water-outer', 5.7, 9.7, 0.55), waterLine('water-inner', 2.7, 5.2, 0.9)];
}

function byZoom(far: number, near: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], FAR, far, NEAR, near];
}

function fillLayers(set: ShapeSet, theme: MapTheme): LayerSpecification[] {
	const source = ofSet(set, 'areas');
	return [
		{
			id: ofSet(set, 'fill'),
			type: 'fill',
			source,
			paint: { 'fill-color': ['coalesce', ['feature-state', 'fill'], theme.context] },
		},
		...AREA_STATES.map((state): LayerSpecification => ({
			id: ofSet(set, textureName(state)),
			type: 'fill',
			source,
			filter: false,
			paint: { 'fill-pattern': textureName(state) },
		})),
	];
}

function lineLayers(set: ShapeSet, theme: MapTheme): LayerSpecification[] {
	const borders = ofSet(set, 'borders');
	const edges = ofSet(set, 'edges');
	const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
	const dark: ExpressionSpecification = ['boolean', ['feature-state', 'dark'], false];
	const tone = (light: string): ExpressionSpecification => [
		'case',
		dark,
		theme.borderOnDark,
		light,
	];
	return [
		{
			id: ofSet(set, 'border'),
			type: 'line',
			source: borders,
			filter: ['==', ['get', 'own'], true],
			layout,
			paint: {
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
					['case', isProvinsi, 0.8, 0.45],
					NEAR,
					['case', isProvinsi, 1.2, 0.8],
				],
			},
		},
		{
			id: ofSet(set, 'coast'),
			type: 'line',
			source: edges,
			filter: ['==', ['get', 'kind'], 'coast'],
			layout,
			paint: {
				'line-color': theme.coast,
				'line-opacity': byZoom(0.8, 1),
				'line-width': byZoom(0.45, 0.8),
			},
		},
		{
			id: ofSet(set, 'state-border'),
			type: 'line',
			source: edges,
			filter: ['==', ['get', 'kind'], 'state'],
			paint: {
				'line-color': theme.borderParent,
				'line-width': 1.1,
				'line-dasharray': [6, 2, 1.2, 2],
			},
		},
		{
			id: ofSet(set, 'parent-case'),
			type: 'line',
			source: borders,
			filter: ['==', ['get', 'own'], false],
			layout,
			paint: {
				'line-color': theme.borderParentCase,
				'line-opacity': 0.65,
				'line-width': parentWidth(1.3),
			},
		},
		{
			id: ofSet(set, 'parent'),
			type: 'line',
			source: borders,
			filter: ['==', ['get', 'own'], false],
			layout,
			paint: { 'line-color': theme.borderParent, 'line-width': parentWidth(0) },
		},
	];
}

/** A provinsi's border is the heaviest; a kab/kota's between kecamatan lies between. */
function parentWidth(more: number): ExpressionSpecification {
	return [
		'interpolate',
		['linear'],
		['zoom'],
		FAR,
		['case', isProvinsi, 0.85 + more, 0.55 + more],
		NEAR,
		['case', isProvinsi, 1.5 + more, 1 + more],
	];
}

/** Areas too small to see, and areas without a shape: a ring in the class's colour. */
function markerLayer(theme: MapTheme): LayerSpecification {
	const stops: number[] = Array.from({ length: 40 }, (_, at) => 3 + at * 0.25);
	const shown = (zoom: number): ExpressionSpecification => [
		'case',
		['>', ['get', 'until'], zoom],
		1,
		0,
	];
	const radius = ['step', ['zoom'], shown(0), ...stops.flatMap((zoom) => [zoom, shown(zoom)])];
	const scaled = radius.map((part) =>
		Array.isArray(part) && part[0] === 'case' ? ['case', part[1], 2.7, 0] : part,
	);
	return {
		id: 'markers',
		type: 'circle',
		source: 'markers',
		paint: {
			'circle-radius': scaled as ExpressionSpecification,
			'circle-color': ['coalesce', ['feature-state', 'fill'], theme.bare],
			'circle-stroke-color': theme.coast,
			'circle-stroke-width': radius as ExpressionSpecification,
		},
	};
}

function outlineLayers(
	source: 'hovered' | 'selected',
	width: number,
	theme: MapTheme,
): LayerSpecification[] {
	const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
	const ring: LayerSpecification = {
		id: `${source}-ring`,
		type: 'circle',
		source,
		filter: ['==', ['geometry-type'], 'Point'],
		paint: {
			'circle-radius': 6.5,
			'circle-color': 'rgba(0,0,0,0)',
			'circle-stroke-color': theme.select,
			'circle-stroke-width': width,
		},
	};
	return [
		{
			id: `${source}-halo`,
			type: 'line',
			source,
			layout,
			paint: { 'line-color': theme.halo, 'line-width': width + 3 },
		},
		{
			id: source,
			type: 'line',
			source,
			layout,
			paint: { 'line-color': theme.select, 'line-width': width },
		},
		ring,
	];
}

function nameLayers(theme: MapTheme): LayerSpecification[] {
	const layer = (
		kind: 'sea' | 'ocean' | 'country',
		font: string[],
		color: string,
		spacing: number,
	): LayerSpecification => ({
		id: `names-${kind}`,
		type: 'symbol',
		source: 'names',
		filter: ['==', ['get', 'kind'], kind],
		maxzoom: 9,
		layout: {
			'text-field': ['get', 'text'],
			'text-font': font,
			'text-size': [
				'interpolate',
				['linear'],
				['zoom'],
				4,
				['get', 'size'],
				8,
				['*', ['get', 'size'], 1.5],
			],
			'text-letter-spacing': spacing,
			'text-rotate': ['get', 'rotation'],
			'text-max-width': 30,
			'text-padding': 4,
		},
		paint: { 'text-color': color },
	});
	return [
		layer('country', FONT.country, theme.foreignName, 0.16),
		layer('ocean', FONT.water, theme.seaName, 0.22),
		layer('sea', FONT.water, theme.seaName, 0.09),
	];
}

/** Text of a label: the name, upright for a kabupaten and italic for a kota, over its value. */
const LABEL_TEXT: ExpressionSpecification = [
	'format',
	['get', 'name'],
	{
		'text-font': [
			'case',
			['get', 'kota'],
			['literal', FONT.kota],
			['literal', FONT.kabupaten],
		] as unknown as ExpressionSpecification,
	},
	['get', 'value'],
	{ 'text-font': ['literal', FONT.value], 'font-scale': 0.96 },
];

/** Places tried for a name on its area, in ems: the middle, then a little to each side. */
const NUDGES: VariableAnchorOffsetCollectionSpecification = [
	...[
		[0, 0],
		[-0.8, 0],
		[0.8, 0],
		[0, -0.8],
		[0, 0.8],
		[-0.8, -0.8],
		[0.8, -0.8],
		[-0.8, 0.8],
		[0.8, 0.8],
	].flatMap(([x, y]): ['center', [number, number]] => ['center', [x ?? 0, y ?? 0]]),
];

/**
 * Names of areas: on their fill, or beside their circle. The circles themselves are drawn by another
 * canvas over this one, so invisible ones of the same size keep the names out from under them: a
 * layer above is placed first.
 */
function labelLayers(): LayerSpecification[] {
	const layer = (id: string, isBeside: boolean): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'labels',
		filter: ['all', ['==', ['get', 'beside'], isBeside], ['>=', ['zoom'], ['get', 'from']]],
		layout: {
			'text-field': LABEL_TEXT,
			'text-font': FONT.kabupaten,
			'text-size': LABEL_PX,
			'text-line-height': 1.1,
			'text-max-width': 9,
			'text-padding': 1,
			'symbol-sort-key': ['-', 0, ['get', 'priority']],
			...(isBeside
				? {
						'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
						'text-radial-offset': ['get', 'distance'],
						'text-justify': 'auto',
					}
				: { 'text-variable-anchor-offset': NUDGES }),
		},
		paint: {
			'text-color': ['get', 'ink'],
			'text-halo-color': ['get', 'halo'],
			'text-halo-width': 1.4,
		},
	});
	return [
		layer('labels', false),
		layer('labels-beside', true),
		{
			id: 'circles',
			type: 'symbol',
			source: 'circles',
			layout: {
				'icon-image': CLEAR_IMAGE,
				'icon-size': ['/', ['*', 2, ['get', 'radius']], CLEAR_IMAGE_PX],
				'icon-allow-overlap': true,
				'icon-padding': 0,
			},
		},
	];
}
