import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	RasterSourceSpecification,
	StyleSpecification,
} from 'maplibre-gl';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { BASEMAP } from './basemap.ts';
import type { GroundKind } from './map-sources.ts';
import type { Basemap } from './basemap-setting.ts';
import { labelLayers, nameLayers, placeLayers } from './name-layers.ts';

/** What each of {@link SURROUNDING_SOURCES} begins as. */
export const EMPTY_SOURCE: GeoJSONSourceSpecification = {
	type: 'geojson',
	data: { type: 'FeatureCollection', features: [] },
};

/** Sources of what is drawn around areas, by name; all empty to begin with. */
export const SURROUNDING_SOURCES = ['ground', 'places', 'labels', 'circles', 'names'] as const;

/**
 * The style every map starts from: sea, and a basemap where the build has one. It asks nothing of
 * MapLibre's worker, so that areas can be drawn before that is there. No glyphs or sprites from
 * anywhere: labels are drawn with the page's own fonts.
 */
export function groundStyle(theme: MapTheme): StyleSpecification {
	return {
		version: 8,
		sources: BASEMAP ? { basemap: basemapSource(BASEMAP) } : {},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
			...(BASEMAP ? [BASEMAP_LAYER] : []),
		],
	};
}

/** Layers around the areas, each list from below. */
export interface SurroundingLayers {
	/** Under the areas: graticule, neighbours' land, lakes. */
	readonly below: readonly LayerSpecification[];
	/** Over everything. */
	readonly names: readonly LayerSpecification[];
}

/**
 * All that is drawn around areas and their borders.
 *
 * Order, from below: sea, water lines, graticule, neighbours' land, lakes, areas with their textures,
 * borders, coast, parents' borders, markers, outlines, names.
 */
export function surroundingLayers(theme: MapTheme): SurroundingLayers {
	return {
		below: [
			...graticuleLayers(theme),
			{
				id: 'land',
				type: 'fill',
				source: 'ground',
				filter: isKind('land'),
				// a basemap shows the neighbours better than a plain ground
				paint: { 'fill-color': theme.foreign, 'fill-opacity': BASEMAP ? 0 : 1 },
			},
			{
				id: 'land-edge',
				type: 'line',
				source: 'ground',
				filter: isKind('land'),
				paint: { 'line-color': theme.foreignLine, 'line-width': 0.7 },
			},
			// under the areas, which leave lakes out: so no meridian crosses them
			{
				id: 'lakes',
				type: 'fill',
				source: 'ground',
				filter: isKind('lake'),
				paint: { 'fill-color': theme.sea },
			},
		],
		names: [...nameLayers(theme), ...placeLayers(theme), ...labelLayers()],
	};
}

/** The publisher's own tiles; areas are drawn over them in full colour, so that the legend stays true. */
function basemapSource({ tiles, attribution }: Basemap): RasterSourceSpecification {
	return { type: 'raster', tiles: [tiles], tileSize: 256, attribution };
}

const BASEMAP_LAYER: LayerSpecification = { id: 'basemap', type: 'raster', source: 'basemap' };

function isKind(kind: GroundKind): ExpressionSpecification {
	return ['==', ['get', 'kind'], kind];
}

function graticuleLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'graticule',
			type: 'line',
			source: 'ground',
			filter: ['all', isKind('graticule'), ['>=', ['zoom'], ['get', 'from']]],
			paint: { 'line-color': theme.graticule, 'line-width': 0.75 },
		},
		{
			id: 'equator',
			type: 'line',
			source: 'ground',
			filter: isKind('equator'),
			layout: { 'line-cap': 'round' },
			paint: { 'line-color': theme.equator, 'line-width': 1, 'line-dasharray': [0.2, 3] },
		},
	];
}
