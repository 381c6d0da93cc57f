import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

// what MapLibre takes to start, with nothing on the map: for the share of it that is not ours
maplibre.setWorkerUrl(new URL(workerUrl, import.meta.url).href);
const container = document.querySelector<HTMLElement>('.map');
if (!container) throw new Error('no place for the map');
const map = new maplibre.Map({ container, style: { version: 8, sources: {}, layers: [] } });
map.once('idle', () => {
	document.title = 'idle';
});
