import { GeoJsonLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Classes, StartRenderer } from '../page/renderer.ts';
import { createMap, lineLayers, moves } from './maplibre-peer.ts';
import { fetchKecamatan, packFeatures } from './pack-features.ts';

/** deck.gl's GeoJsonLayer under MapLibre's lines, recoloured with `updateTriggers`. */
export const startDeck: StartRenderer = async (container, picture) => {
	const { areas, lines } = packFeatures(await fetchKecamatan());
	const map = createMap(container, picture, {
		version: 8,
		sources: { lines: { type: 'geojson', data: lines } },
		layers: [
			{
				id: 'sea',
				type: 'background',
				paint: { 'background-color': picture.ground ?? '#e3edf0' },
			},
			...(picture.hasLines ? lineLayers(false) : []),
		],
	});
	await map.once('style.load');
	const colors = picture.colors.map((color) => {
		const value = Number.parseInt(color.slice(1), 16);
		return [(value >> 16) & 255, (value >> 8) & 255, value & 255, 255] as const;
	});
	let version = 0;
	const layersFor = (classes: Classes): GeoJsonLayer[] => [
		new GeoJsonLayer({
			id: 'areas',
			data: areas,
			filled: true,
			// MapLibre draws the lines above, each border once
			stroked: false,
			pickable: false,
			...(picture.hasLines ? { beforeId: 'border' } : {}),
			getFillColor: ({ id }) => [...(colors[classes[Number(id)] ?? 0] ?? [0, 0, 0, 255])],
			updateTriggers: { getFillColor: version++ },
		} as ConstructorParameters<typeof GeoJsonLayer>[0]),
	];
	const overlay = new MapLibreOverlay({ interleaved: true, layers: layersFor(picture.classes) });
	map.addControl(overlay);
	return {
		...moves(map),
		recolour: (classes) => {
			overlay.setProps({ layers: layersFor(classes) });
		},
		hover: () => {
			throw new Error('not measured');
		},
		dispose: () => {
			map.removeControl(overlay);
			map.remove();
		},
	};
};
