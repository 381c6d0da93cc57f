/**
 * Seats of provinsi that are a kota of their own, by code, with the name that stands on a map.
 *
 * Seven seats are no kota (Tanjung Selor, Mamuju, Sofifi, Manokwari, Nabire, Wamena, Merauke): their
 * kabupaten is no place, so they are left out.
 */
export const PROVINCIAL_SEATS: ReadonlyMap<string, string> = new Map([
	['11.71', 'Banda Aceh'],
	['12.71', 'Medan'],
	['13.71', 'Padang'],
	['14.71', 'Pekanbaru'],
	['15.71', 'Jambi'],
	['16.71', 'Palembang'],
	['17.71', 'Bengkulu'],
	['18.71', 'Bandar Lampung'],
	['19.71', 'Pangkalpinang'],
	['21.72', 'Tanjungpinang'],
	['31.71', 'Jakarta'],
	['32.73', 'Bandung'],
	['33.74', 'Semarang'],
	['34.71', 'Yogyakarta'],
	['35.78', 'Surabaya'],
	['36.73', 'Serang'],
	['51.71', 'Denpasar'],
	['52.71', 'Mataram'],
	['53.71', 'Kupang'],
	['61.71', 'Pontianak'],
	['62.71', 'Palangka Raya'],
	['63.72', 'Banjarbaru'],
	['64.72', 'Samarinda'],
	['71.71', 'Manado'],
	['72.71', 'Palu'],
	['73.71', 'Makassar'],
	['74.71', 'Kendari'],
	['75.71', 'Gorontalo'],
	['81.71', 'Ambon'],
	['91.71', 'Jayapura'],
	['96.71', 'Sorong'],
]);
