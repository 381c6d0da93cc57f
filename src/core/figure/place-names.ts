/** What a name on the water or abroad is, which decides its type. */
export type PlaceNameKind = 'sea' | 'strait' | 'ocean' | 'country';

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

/** A name whose lines are parted by `|`. */
export function placeName(
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
	placeName('SAMUDRA|HINDIA', 98.4, -4.7, 'ocean', 13),
	placeName('SAMUDRA PASIFIK', 135.6, 0.35, 'ocean', 12.5),
	placeName('Laut Jawa', 111.2, -4.85, 'sea', 13),
	placeName('Laut Banda', 127.2, -5.4, 'sea', 13),
	placeName('Laut Arafura', 136.6, -9.3, 'sea', 13),
	placeName('Laut Sulawesi', 121.8, 3.2, 'sea', 13),
	placeName('Laut Natuna Utara', 108.6, 5.6, 'sea', 12),
	placeName('Laut Flores', 121.7, -7.7, 'sea', 11),
	placeName('Selat Makassar', 118.15, -1.2, 'sea', 11, -72),
	placeName('Laut Maluku', 126.4, -0.55, 'sea', 10.5),
	placeName('Laut Seram', 129.6, -2.35, 'sea', 10.5),
	placeName('Laut Timor', 126.4, -10.4, 'sea', 12),
	placeName('Laut Sawu', 121.9, -9.45, 'sea', 10),
	placeName('MALAYSIA', 102.6, 4.6, 'country', 10),
	placeName('MALAYSIA', 114.3, 3.45, 'country', 10),
	placeName('PAPUA|NUGINI', 142.75, -5.5, 'country', 10),
	placeName('TIMOR-|LESTE', 126.05, -8.62, 'country', 8),
	placeName('FILIPINA', 125.1, 7, 'country', 10),
	placeName('AUSTRALIA', 133.5, -14.5, 'country', 10),
];
