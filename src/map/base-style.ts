import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	RasterSourceSpecification,
	StyleSpecification,
} from 'maplibre-gl';
import { AREA_TEXTURES, type AreaTexture } from '../core/choropleth/paint-areas.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { BASEMAP } from './basemap.ts';
import type { Basemap } from './basemap-setting.ts';
import { labelLayers, nameLayers, placeLayers } from './name-layers.ts';

/** The two sets of shapes: the national ones, and provinsi at full detail over them. */
export const SHAPE_SETS = ['national', 'detail'] as const;
/** Which shapes a source or layer belongs to. */
export type ShapeSet = (typeof SHAPE_SETS)[number];

/** Zoom below which a degree is less than 90 px: borders recede there. */
const FAR = 5.9;
const NEAR = 6.6;

/** Name of the image a texture is registered under. */
export function textureName(texture: AreaTexture): string {
	return `texture-${texture}`;
}

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
 * Order, from below: sea, graticule, water lines, neighbours' land, lakes, areas with their textures,
 * borders, coast, parents' borders, markers, outlines, names.
 */
export function baseStyle(theme: MapTheme): StyleSpecification {
	const shapes = { ...EMPTY, tolerance: 0.1, maxzoom: 11 };
	const lines = { ...EMPTY, tolerance: 0.1, maxzoom: 11 };
	return {
		version: 8,
		sources: {
			...(BASEMAP ? { basemap: basemapSource(BASEMAP) } : {}),
			graticule: EMPTY,
			land: EMPTY,
			lakes: EMPTY,
			places: EMPTY,
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
			...(BASEMAP ? [BASEMAP_LAYER] : []),
			...graticuleLayers(theme),
			...waterLineLayers(theme),
			{
				id: 'land',
				type: 'fill',
				source: 'land',
				// a basemap shows the neighbours better than a plain ground
				paint: { 'fill-color': theme.foreign, 'fill-opacity': BASEMAP ? 0 : 1 },
			},
			{
				id: 'land-edge',
				type: 'line',
				source: 'land',
				paint: { 'line-color': theme.foreignLine, 'line-width': 0.7 },
			},
			// under the areas, which leave lakes out: so no meridian crosses them
			{ id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': theme.sea } },
			...SHAPE_SETS.flatMap((set) => fillLayers(set, theme)),
			...SHAPE_SETS.flatMap((set) => lineLayers(set, theme)),
			markerLayer(theme),
			...outlineLayers('hovered', 1.3, theme),
			...outlineLayers('selected', 2.2, theme),
			...nameLayers(theme),
			...placeLayers(theme),
			...labelLayers(),
		],
	};
}

/** The publisher's own tiles; areas are drawn over them in full colour, so that the legend stays true. */
function basemapSource({ tiles, attribution }: Basemap): RasterSourceSpecification {
	return { type: 'raster', tiles: [tiles], tileSize: 256, attribution };
}

const BASEMAP_LAYER: LayerSpecification = { id: 'basemap', type: 'raster', source: 'basemap' };

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
		...AREA_TEXTURES.map((texture): LayerSpecification => ({
			id: ofSet(set, textureName(texture)),
			type: 'fill',
			source,
			filter: false,
			paint: { 'fill-pattern': textureName(texture) },
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
