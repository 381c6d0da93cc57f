/** What a name on the water or abroad is, which decides its type. */
export type PlaceNameKind = 'sea' | 'ocean' | 'country';

/** A name that gives the map its place in the world. */
export interface PlaceName {
	/** Lines of the name. */
	readonly lines: readonly string[];
	readonly lngLat: readonly [lng: number, lat: number];
	readonly kind: PlaceNameKind;
	/** CSS pixels at the national view. */
	readonly sizePx: number;
	/** Degrees clockwise. */
	readonly rotation: number;
}

function name(
	text: string,
	lng: number,
	lat: number,
	kind: PlaceNameKind,
	sizePx: number,
	rotation = 0,
): PlaceName {
	return { lines: text.split('|'), lngLat: [lng, lat], kind, sizePx, rotation };
}

/** Seas, oceans and neighbours around Indonesia, placed by hand for the national view. */
export const PLACE_NAMES: readonly PlaceName[] = [
	name('SAMUDRA|HINDIA', 98.4, -4.7, 'ocean', 13),
	name('SAMUDRA PASIFIK', 135.6, 0.35, 'ocean', 12.5),
	name('Laut Jawa', 111.2, -4.85, 'sea', 13),
	name('Laut Banda', 127.2, -5.4, 'sea', 13),
	name('Laut Arafura', 136.6, -9.3, 'sea', 13),
	name('Laut Sulawesi', 121.8, 3.2, 'sea', 13),
	name('Laut Natuna Utara', 108.6, 5.6, 'sea', 12),
	name('Laut Flores', 121.7, -7.7, 'sea', 11),
	name('Selat Makassar', 118.15, -1.2, 'sea', 11, -72),
	name('Laut Maluku', 126.4, -0.55, 'sea', 10.5),
	name('Laut Seram', 129.6, -2.35, 'sea', 10.5),
	name('Laut Timor', 126.4, -10.4, 'sea', 12),
	name('Laut Sawu', 121.9, -9.45, 'sea', 10),
	name('MALAYSIA', 102.6, 4.6, 'country', 10),
	name('MALAYSIA', 114.3, 3.45, 'country', 10),
	name('PAPUA|NUGINI', 142.75, -5.5, 'country', 10),
	name('TIMOR-|LESTE', 126.05, -8.62, 'country', 8),
	name('FILIPINA', 125.1, 7, 'country', 10),
	name('AUSTRALIA', 133.5, -14.5, 'country', 10),
];
