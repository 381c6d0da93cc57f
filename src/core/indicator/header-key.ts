/**
 * Forms of a header under which a known indicator is looked up, the most literal first.
 *
 * Case, white space and punctuation are evened out; years, months, units in parentheses, a table's
 * number and "menurut …" are looked past, as are spellings of *persentase* and *indeks*.
 *
 * @returns at least one form; forms may be empty text
 *
 * @example headerKeys('Umur Harapan Hidup (UHH)') // ['umur harapan hidup', 'umur harapan hidup uhh']
 * @example headerKeys('persentase_penduduk_miskin_sumatera')[1] // 'persentase penduduk miskin'
 */
export function headerKeys(header: string): string[] {
	const even = header
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[_\s]+/gu, ' ')
		.replace(/^(?:lanjutan )?tabel [\d.]+\p{L}?[.:]? /u, '')
		.replace(/^\d+\s*[-.)] /u, '')
		.replace(/^(?:bps|kemendagri) /u, '')
		.replace(
			/\((?:dalam )?(?:ribu|juta|miliar|persen|%|rp|rupiah|jiwa|orang|tahun|kk)[^)]*\)/gu,
			' ',
		)
		.replace(/%/gu, ' persentase ')
		.replace(/\bp[re]r?[eo]s[ei]ntase\b/gu, 'persentase')
		.replace(/\bindex\b/gu, 'indeks')
		.replace(/\bjml\b/gu, 'jumlah')
		.replace(/\b(?:menurut|berdasarkan)\b.*?(?=\(|$)/u, ' ')
		.replace(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,])/gu, ' ')
		.replace(MONTHS, ' ');
	const bare = words(even.replace(/\([^)]*\)/gu, ' '));
	const forms = [
		bare,
		words(even),
		bare.replace(PLACE, ''),
		bare.replace(UNIT, ''),
		bare.replace(PLACE, '').replace(UNIT, ''),
	];
	return [...new Set(forms)];
}

const MONTHS =
	/\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|semester [12i]+|triwulan [1-4iv]+)\b/gu;
/** Places that a title or a header ends with. */
const PLACE =
	/ (?:di )?(?:(?:kota|kabupaten|kab|provinsi|prov) .+|sumatera|jawa|kalimantan|sulawesi|papua|indonesia)$/u;
/** Units that a header ends with. */
const UNIT =
	/ (?:(?:ribu|juta|miliar) (?:jiwa|orang|rupiah|rp)|persen|persentase|rp|rupiah|jiwa|orang|keluarga|kk|tahun|ribu)$/u;

/** Words of letters and digits with single spaces between them. */
function words(text: string): string {
	return text.replace(/[^\p{L}\p{N}$+]+/gu, ' ').trim();
}
