import { plainWords, withoutNeutralParentheses } from '../table/neutral-parentheses.ts';
import { spelledOut, withoutListing } from './header-words.ts';

/**
 * Forms of a header under which a known indicator is looked up, the most literal first.
 *
 * Case, white space and punctuation are evened out, abbreviations spelled out; years, months, units in
 * parentheses, a table's number and "menurut …" are looked past. So is what parentheses hold, but only
 * where it changes nothing: a unit, a source, the short form of the words before. `Jumlah Keluarga
 * (P3KE)` is not *jumlah keluarga*.
 *
 * @returns at least one form; forms may be empty text
 *
 * @example headerKeys('Umur Harapan Hidup (UHH)') // ['umur harapan hidup uhh', 'umur harapan hidup']
 * @example headerKeys('persentase_penduduk_miskin_sumatera')[1] // 'persentase penduduk miskin'
 * @example headerKeys('Jumlah Keluarga (P3KE)') // ['jumlah keluarga p3ke']
 */
export function headerKeys(header: string): string[] {
	const even = withoutListing(spelledOut(header))
		.replace(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,])/gu, ' ')
		.replace(PERIOD, ' ');
	const bare = plainWords(withoutNeutralParentheses(even));
	const forms = [
		plainWords(even),
		bare,
		bare.replace(PLACE, ''),
		bare.replace(UNIT, ''),
		bare.replace(PLACE, '').replace(UNIT, ''),
	];
	return [...new Set(forms)];
}

const PERIOD =
	/\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|(?:semester|triwulan|tahap) (?:[1-6]|[iv]+)(?!\p{L}))\b/gu;
/** Places that a title or a header ends with. */
const PLACE =
	/ (?:di )?(?:(?:kota|kabupaten|kab|provinsi|prov) .+|sumatera|jawa|kalimantan|sulawesi|papua|indonesia)$/u;
/** Units that a header ends with. */
const UNIT =
	/ (?:(?:ribu|juta|miliar) (?:jiwa|orang|rupiah|rp)|persen|persentase|rp|rupiah|jiwa|orang|keluarga|kk|tahun|ribu)$/u;
