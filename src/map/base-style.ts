import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	RasterSourceSpecification,
	StyleSpecification,
} from 'maplibre-gl';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { BASEMAP } from './basemap.ts';
import type { Basemap } from './basemap-setting.ts';
import { labelLayers, nameLayers, placeLayers } from './name-layers.ts';

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
	return {
		version: 8,
		sources: {
			...(BASEMAP ? { basemap: basemapSource(BASEMAP) } : {}),
			graticule: EMPTY,
			land: EMPTY,
			lakes: EMPTY,
			places: EMPTY,
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
			markerLayer(theme),
			ringLayer('hovered', 1.3, theme),
			ringLayer('selected', 2.2, theme),
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

/** A ring around the marker of an area that is pointed at or chosen. */
function ringLayer(
	source: 'hovered' | 'selected',
	width: number,
	theme: MapTheme,
): LayerSpecification {
	return {
		id: `${source}-ring`,
		type: 'circle',
		source,
		paint: {
			'circle-radius': 6.5,
			'circle-color': 'rgba(0,0,0,0)',
			'circle-stroke-color': theme.select,
			'circle-stroke-width': width,
		},
	};
}
