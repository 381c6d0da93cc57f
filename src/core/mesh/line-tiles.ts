import { GeoJSONVT, type GeoJSONVTOptions, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, MultiLineString } from 'geojson';
import { linesAt } from '../geo/level-geometry.ts';
import type { PackedLevel } from '../geo/packed-level.ts';
import { LINE_TILE_MAX_ZOOM } from './level-drawings.ts';
import { AREA_LEVELS } from '../model/area.ts';

/** Units along the side of a tile. */
const EXTENT = 8192;
/** CSS pixels along the side of a tile. */
const TILE_PX = 512;
/** How far lines may stray, CSS pixels. */
const TOLERANCE_PX = 0.375;
/** Likewise for water lines, which keep some pixels away from the shore they follow. */
const WATER_TOLERANCE_PX = 1.2;

function optionsFor(tolerancePx: number): GeoJSONVTOptions {
	return {
		extent: EXTENT,
		buffer: 64,
		tolerance: (tolerancePx * EXTENT) / TILE_PX,
		maxZoom: LINE_TILE_MAX_ZOOM,
		// only what is looked at is cut
		indexMaxZoom: 3,
	};
}

/** Borders and edges of a level, ready to be cut into tiles. */
export interface LineTiles {
	/** One tile as a Mapbox vector tile, null where nothing is. */
	readonly at: (z: number, x: number, y: number) => Uint8Array<ArrayBuffer> | null;
}

/**
 * Prepares the lines of a level for being cut.
 *
 * Layer `borders` has the border's index as id, its `rank`, whether it is of the level's `own` (false
 * where the parents differ too), and the `provinsi` both sides lie in, '' where they are two. Layer
 * `edges` has `kind` and `provinsi`; what is only a file's end is left out. Layer `shores` has the same
 * shores less exactly, for lines around them.
 *
 * Cost: linear in points, and again for the points of each tile.
 * Source: cut by geojson-vt, written by vt-pbf, as MapLibre does with GeoJSON in its own worker.
 */
export function cutLineTiles(packed: PackedLevel): LineTiles {
	const index = (features: Feature<MultiLineString>[], tolerancePx: number): GeoJSONVT =>
		new GeoJSONVT({ type: 'FeatureCollection', features }, optionsFor(tolerancePx));
	const outer = edges(packed);
	const layers = {
		borders: index(borders(packed), TOLERANCE_PX),
		edges: index(outer, TOLERANCE_PX),
		shores: index(
			outer.filter(({ properties }) => properties?.['kind'] === 'coast'),
			WATER_TOLERANCE_PX,
		),
	};
	return {
		at: (z, x, y) => {
			const tiles: Record<string, GeoJSONVTTile> = {};
			for (const [name, lines] of Object.entries(layers)) {
				const tile = lines.getTile(z, x, y);
				if (tile) tiles[name] = tile;
			}
			if (Object.keys(tiles).length === 0) return null;
			// a copy of its own: the library's buffer is longer than what it wrote
			return new Uint8Array(fromGeojsonVt(tiles, { version: 2, extent: EXTENT }));
		},
	};
}

function borders({
	level,
	codes,
	borders: { ranks, sides, lines },
}: PackedLevel): Feature<MultiLineString>[] {
	return Array.from(ranks, (rankIndex, id) => {
		const rank = AREA_LEVELS[rankIndex] ?? level;
		const [one, other] = [sides[2 * id] ?? -1, sides[2 * id + 1] ?? -1].map((side) =>
			codes[side]?.slice(0, 2),
		);
		return {
			type: 'Feature',
			id,
			properties: { rank, own: rank === level, provinsi: one === other ? one : '' },
			geometry: linesAt(lines, id),
		};
	});
}

function edges({ edges: { kinds, provinsi, lines } }: PackedLevel): Feature<MultiLineString>[] {
	return kinds.flatMap((kind, at) =>
		kind === 'provinsi'
			? []
			: [
					{
						type: 'Feature' as const,
						properties: { kind, provinsi: provinsi[at] },
						geometry: linesAt(lines, at),
					},
				],
	);
}
