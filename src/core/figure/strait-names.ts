import { placeName, type PlaceName } from './place-names.ts';

/** Straits and bays between islands, for figures of a provinsi or two, where they orient; placed by hand. */
export const STRAIT_NAMES: readonly PlaceName[] = [
	placeName('Selat Malaka', 99.6, 4.1, 'strait', 10, 42),
	placeName('Selat Sunda', 105.1, -6.25, 'strait', 10),
	placeName('Selat Karimata', 108.4, -2.2, 'strait', 10),
	placeName('Selat Madura', 113.5, -7.45, 'strait', 9),
	placeName('Selat Bali', 114.6, -8.75, 'strait', 9),
	placeName('Selat Lombok', 115.78, -8.75, 'strait', 9),
	placeName('Selat Alas', 116.75, -9.1, 'strait', 9),
	placeName('Selat Sumba', 120.3, -9.15, 'strait', 9),
	placeName('Selat Ombai', 124.75, -8.6, 'strait', 9),
	placeName('Teluk Bone', 120.85, -4, 'strait', 10),
	placeName('Teluk Tomini', 121.2, -0.45, 'strait', 10),
	placeName('Teluk Tolo', 122.3, -2, 'strait', 10),
	placeName('Laut Halmahera', 129.2, -0.6, 'strait', 10),
	placeName('Teluk Cenderawasih', 135.2, -2.4, 'strait', 10),
];
