import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification,
	VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { MapTheme } from '../core/figure/map-theme.ts';
import type { MapPlace } from '../core/figure/map-appearance.ts';
import { LABEL_PX } from './map-sources.ts';

/** Families declared in styles/fonts.css; MapLibre reads weight and style from their names. */
const FONT = {
	water: ['Peta Air Italic'],
	country: ['Peta Huruf Medium'],
	kabupaten: ['Peta Huruf SemiBold'],
	kota: ['Peta Huruf Miring Italic'],
	value: ['Peta Huruf'],
};

/** Name and side of an image without any ink, which keeps a place free. */
export const CLEAR_IMAGE = 'clear';
/** Side of {@link CLEAR_IMAGE} in pixels. */
export const CLEAR_IMAGE_PX = 16;

/** Names of seas, oceans and neighbouring countries. */
export function nameLayers(theme: MapTheme): LayerSpecification[] {
	const layer = (
		kind: 'sea' | 'ocean' | 'country',
		font: string[],
		color: string,
		spacing: number,
		minzoom = 0,
	): LayerSpecification => ({
		id: `names-${kind}`,
		type: 'symbol',
		source: 'names',
		filter: ['==', ['get', 'kind'], kind],
		minzoom,
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
	// where the country is no wider than a phone, names of seas would cover its islands
	return [
		layer('country', FONT.country, theme.foreignName, 0.16, 2.9),
		layer('ocean', FONT.water, theme.seaName, 0.22, 2.9),
		layer('sea', FONT.water, theme.seaName, 0.09, 3.1),
	];
}

/**
 * Names of lakes, provinsi and their seats, in the order in which later ones win where they collide.
 */
export function placeLayers(theme: MapTheme): SymbolLayerSpecification[] {
	const layer = (
		kind: MapPlace['kind'],
		layout: SymbolLayerSpecification['layout'],
		color: string,
	): SymbolLayerSpecification => ({
		id: `places-${kind}`,
		type: 'symbol',
		source: 'places',
		filter: [
			'all',
			['==', ['get', 'kind'], kind],
			['>=', ['zoom'], ['get', 'from']],
			['<', ['zoom'], ['get', 'until']],
		],
		layout: {
			'text-field': ['get', 'text'],
			'text-padding': 3,
			'text-max-width': 8,
			'symbol-sort-key': ['-', 0, ['get', 'priority']],
			...layout,
		},
		paint: { 'text-color': color, 'text-halo-color': theme.halo, 'text-halo-width': 1.4 },
	});
	return [
		layer('lake', { 'text-font': FONT.water, 'text-size': 11 }, theme.seaName),
		{
			...layer(
				'provinsi',
				{ 'text-font': FONT.kabupaten, 'text-size': 10, 'text-letter-spacing': 0.14 },
				theme.label,
			),
			maxzoom: 8,
		},
		layer(
			'capital',
			{
				'text-font': FONT.kota,
				'text-size': LABEL_PX,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.45,
			},
			theme.label,
		),
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
export function labelLayers(): LayerSpecification[] {
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
