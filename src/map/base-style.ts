import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	StyleSpecification,
} from 'maplibre-gl';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { labelLayers, nameLayers } from './name-layers.ts';

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
	return {
		version: 8,
		sources: {
			graticule: EMPTY,
			land: EMPTY,
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
			{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': theme.foreign } },
			{
				id: 'land-edge',
				type: 'line',
				source: 'land',
				paint: { 'line-color': theme.foreignLine, 'line-width': 0.7 },
			},
			markerLayer(theme),
			ringLayer('hovered', 1.3, theme),
			ringLayer('selected', 2.2, theme),
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
