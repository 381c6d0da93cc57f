import { readFileSync } from 'node:fs';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { packFeatures } from './peers/pack-features.ts';

/** Zooms that are cut; nothing here looks nearer. */
const MOST_ZOOM = 6;

/**
 * Cuts kecamatan and their lines into vector tiles, as a tile server would hold them.
 *
 * @param kecamatanFile  the pack's national kecamatan
 * @returns              tiles by `z/x/y`
 */
export function cutTiles(kecamatanFile: string): ReadonlyMap<string, Uint8Array> {
	const { areas, lines } = packFeatures(readFileSync(kecamatanFile, 'utf8'));
	const options = { maxZoom: MOST_ZOOM, indexMaxZoom: MOST_ZOOM, indexMaxPoints: 0 };
	const [areaIndex, lineIndex] = [new GeoJSONVT(areas, options), new GeoJSONVT(lines, options)];
	const tiles = new Map<string, Uint8Array>();
	for (let z = 0; z <= MOST_ZOOM; z++)
		for (let x = 0; x < 2 ** z; x++)
			for (let y = 0; y < 2 ** z; y++) {
				const [areaTile, lineTile] = [areaIndex.getTile(z, x, y), lineIndex.getTile(z, x, y)];
				if (!areaTile) continue;
				const layers = { areas: areaTile, ...(lineTile ? { lines: lineTile } : {}) };
				tiles.set(`${z}/${x}/${y}`, fromGeojsonVt(layers, { version: 2, extent: 4096 }));
			}
	return tiles;
}
