import * as maplibre from 'maplibre-gl';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fillOfArea } from '../../src/core/figure/map-appearance.ts';
import { AreaPicker } from '../../src/map/area-picker.ts';
import workerUrl from '../../src/map/maplibre.worker.ts?worker&url';
import { MeshLayer } from '../../src/map/mesh-layer.ts';
import { codeOf } from '../core/create-area.ts';
import { createAppearance } from './create-three-squares.ts';

/** Inside each of the three squares. */
const PLACES = [
	['33.01', [111, 0.4]],
	['33.02', [113, -0.4]],
	['34.01', [115, 0.4]],
] as const;

/** Colours of the canvas at places of the map, in the frame that is drawn next. */
async function colorsAt(
	map: maplibre.Map,
	places: readonly (readonly [lng: number, lat: number])[],
): Promise<string[]> {
	return new Promise((resolve) => {
		map.once('render', () => {
			const gl = map.getCanvas().getContext('webgl2');
			const colors = places.map(([lng, lat]) => {
				const { x, y } = map.project([lng, lat]);
				const rgba = new Uint8Array(4);
				const row = (gl?.drawingBufferHeight ?? 0) - 1 - Math.floor(y);
				gl?.readPixels(Math.floor(x), row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
				return `#${[...rgba.subarray(0, 3)].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
			});
			resolve(colors);
		});
		map.triggerRepaint();
	});
}

describe('a map that is tilted and turned', { timeout: 90_000 }, () => {
	it('has each area where its places are, to be seen and to be picked', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 });
		const container = document.createElement('div');
		Object.assign(container.style, { width: '600px', height: '300px' });
		document.body.append(container);
		maplibre.setWorkerUrl(new URL(workerUrl, import.meta.url).href);
		const map = new maplibre.Map({
			container,
			style: { version: 8, sources: {}, layers: [] },
			center: [113, 0],
			zoom: 5.5,
			pitch: 55,
			bearing: 40,
		});
		onTestFinished(() => {
			map.remove();
			container.remove();
		});
		await new Promise<void>((resolve, reject) => {
			const mesh = new MeshLayer(
				{
					onReady: () => {
						mesh.paint(appearance, []);
					},
					onDrawn: resolve,
					onFlat: () => undefined,
					onFailed: () => {
						reject(new Error('no mesh'));
					},
				},
				() => {
					map.triggerRepaint();
				},
			);
			map.once('load', () => {
				map.addLayer(mesh);
				mesh.show({ national: appearance.geometry, details: [] });
			});
		});
		expect(
			await colorsAt(
				map,
				PLACES.map(([, place]) => place),
			),
		).toEqual(PLACES.map(([area]) => fillOfArea(appearance, codeOf(area))));
		const picker = new AreaPicker(map);
		for (const [area, [lng, lat]] of PLACES) {
			const { x, y } = map.project([lng, lat]);
			expect(picker.pick(appearance, [x, y])).toBe(area);
		}
	});
});
