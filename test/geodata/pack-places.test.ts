import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon } from '@turf/turf';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readPackTopology } from '../../geodata/build/read-pack.ts';

const national = readPackTopology({ path: 'kecamatan.topo.json' });
const { features } = feature(
	national,
	national.objects['kecamatan'] ?? expect.fail('no kecamatan'),
) as FeatureCollection<Polygon | MultiPolygon>;

/** The drawn kecamatan a place lies in. */
function kecamatanAt(lngLat: [lng: number, lat: number]): string | undefined {
	const found = features.find((area) => booleanPointInPolygon(lngLat, area));
	return found && String(found.id);
}

// Well-known places; coordinates as any map gives them, kecamatan as people there say.
const PLACES: [place: string, lng: number, lat: number, kecamatan: string][] = [
	['Masjid Raya Baiturrahman, Banda Aceh', 95.3172, 5.5536, '11.71.01'],
	['Lapangan Merdeka, Medan', 98.6774, 3.5911, '12.71.05'],
	['Jam Gadang, Bukittinggi', 100.3695, -0.3051, '13.75.01'],
	['the centre of Kota Metro', 105.3067, -5.1131, '18.72.01'],
	['Monas, Jakarta', 106.8272, -6.1754, '31.71.01'],
	['Gedung Sate, Bandung', 107.6188, -6.9025, '32.73.09'],
	['Soreang, seat of Kabupaten Bandung', 107.526, -7.025, '32.04.37'],
	['Simpang Lima, Semarang', 110.4229, -6.9903, '33.74.07'],
	['Tugu Pahlawan, Surabaya', 112.7378, -7.2459, '35.78.13'],
	['Lapangan Puputan, Denpasar', 115.2162, -8.6574, '51.71.03'],
	['Tanjung Selor, Kalimantan Utara', 117.3653, 2.8375, '65.01.05'],
	['Pantai Losari, Makassar', 119.409, -5.143, '73.71.04'],
	['the centre of Ambon', 128.181, -3.695, '81.71.02'],
	['the centre of Ternate', 127.377, 0.788, '82.71.06'],
	['Wamena', 138.943, -4.095, '95.01.01'],
	['Merauke', 140.4018, -8.4932, '93.01.01'],
	['Nabire', 135.496, -3.367, '94.01.01'],
	['Kota Sorong', 131.2558, -0.8762, '96.71.07'],
	['Jayapura', 140.7181, -2.5337, '91.71.01'],
];

const PLACES_IN_SPLIT_KABUPATEN: typeof PLACES = [
	['Talang Ubi, in Penukal Abab Lematang Ilir', 103.857, -3.2247, '16.12.01'],
	['Muara Rupit, in Musi Rawas Utara', 102.905, -2.7222, '16.13.01'],
	['Krui, in Pesisir Barat', 103.931, -5.186, '18.13.01'],
	['Pangandaran', 108.65, -7.685, '32.18.09'],
	['Betun, in Malaka', 124.9083, -9.5606, '53.21.01'],
	['Kolonodale, in Morowali Utara', 121.343, -2.018, '72.12.01'],
	['Bobong, in Pulau Taliabu', 124.387, -1.945, '82.08.01'],
	['Ransiki, in Manokwari Selatan', 134.176, -1.503, '92.11.01'],
	['Fef, in Tambrauw', 132.43, -0.8, '96.04.01'],
];

describe('places lie where people say they do', () => {
	it.each(PLACES)('%s', (_place, lng, lat, kecamatan) => {
		expect(kecamatanAt([lng, lat])).toBe(kecamatan);
	});
});

describe('places in kabupaten younger than the village map lie in the new kabupaten', () => {
	it.each(PLACES_IN_SPLIT_KABUPATEN)('%s', (_place, lng, lat, kecamatan) => {
		expect(kecamatanAt([lng, lat])).toBe(kecamatan);
	});
});

describe('water', () => {
	it('the middle of Danau Toba is nobody’s land', () => {
		expect(kecamatanAt([98.74, 2.8])).toBeUndefined();
	});

	it('Samosir in the lake is land', () => {
		expect(kecamatanAt([98.75, 2.6])).toMatch(/^12\.17\./);
	});
});
