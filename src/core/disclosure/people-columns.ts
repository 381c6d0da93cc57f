import { isOfPeople } from '../indicator/indicator-definition.ts';
import type { KnownMeaning } from '../indicator/known-meaning.ts';
import type { TidyValue } from '../join/tidy-values.ts';

/** Units of people where nobody knows the column. */
const PEOPLE =
	/^(?:(?:ribu|juta)\s+)?(?:orang|jiwa|individu|keluarga|kepala keluarga|kk|kpm|rumah tangga|peserta)\b/iu;

/** Headers that count people without a unit, and words by which a header is of no count. */
const COUNTED =
	/penduduk|keluarga|rumah tangga|perempuan|laki[ -]?laki|\b(?:kk|kpm|krt|ruta|jiwa|orang|individu|warga|anak|balita|bayi|lansia|siswa|murid|penerima|peserta|pekerja|penganggur(?:an)?|disabilitas|difabel|yatim|pmks|ppks|odgj|miskin|dtks|dtsen|p3ke|regsosek|pkh|bpnt|bansos)\b/iu;
const NO_COUNT =
	/persen|presen|%|rasio|indeks|rata|angka|tingkat|prevalensi|laju|cakupan|anggaran|realisasi|\brp\b|rupiah|garis|harga|skor|nilai|peringkat|ranking|\brank\b|kelas|status|\bper\b/iu;

/** A score or a rank, whatever it is of. */
const SCORE = /^(?:skor|indeks|peringkat|ranking|rank)\b/iu;

/** Places where people are served, which points may be of without being anybody's home. */
const FACILITY =
	/\b(?:panti|posyandu|puskesmas|pustu|klinik|rumah sakit|sekolah|taman|paud|kantor|balai|pusat|pos|tempat|lokasi layanan|layanan|agen|e-?warong|warung|pasar|gudang|bank|atm|kios|masjid|gereja|pura|vihara|halte|terminal|pelabuhan|hotel|wisata|ruang)\b/iu;

/**
 * How many a unit counts at once: a count in thousands with three decimals is one of single people.
 *
 * @example ['ribu jiwa', 'KPM', null].map(countsAtOnce) // [1000, 1, 1]
 */
export function countsAtOnce(unit: string | null): number {
	const word = /^(?:ribu|juta)\b/iu.exec(unit ?? '')?.[0].toLowerCase();
	return word === 'ribu' ? 1e3 : word === 'juta' ? 1e6 : 1;
}

/** Whether a column counts people by what it is known as or, where nobody knows it, by its unit. */
export function countsPeople(
	{ unit, indicator }: Pick<TidyValue, 'unit' | 'indicator'>,
	meaning: KnownMeaning | null,
): boolean {
	if (meaning) return isOfPeople(meaning.definition);
	return PEOPLE.test(unit ?? '') && !SCORE.test(indicator);
}

/** Whether whole numbers without a unit count people by their header or category: *Jumlah Penerima*. */
export function areCounted(values: readonly TidyValue[]): boolean {
	const [first] = values;
	if (!first) return false;
	const { unit, indicator, category } = first;
	const words = [indicator, ...Object.values(category)].join(' ').replaceAll('_', ' ');
	if (unit === 'titik') return arePointsOfPeople(words);
	if (unit !== null || !COUNTED.test(words) || NO_COUNT.test(words)) return false;
	return values.every(({ value }) => Number.isInteger(value ?? 0));
}

/**
 * Whether counted points are people or their homes by what they are called, and not places that serve
 * them.
 *
 * @example arePointsOfPeople('Jumlah titik rumah penerima PKH') // true
 * @example arePointsOfPeople('Jumlah titik posyandu balita') // false
 */
export function arePointsOfPeople(indicator: string): boolean {
	return COUNTED.test(indicator) && !FACILITY.test(indicator);
}
