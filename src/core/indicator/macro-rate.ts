/** Registries and models have figures of kecamatan and desa; the survey has none. */
const OTHER_SOURCE =
	/\b(?:p3ke|dtks|dtsen|regsosek|bdt|pkh|bpnt|desil|keluarga|kk|kpm|rumah tangga|sae|estimasi|model|smeru|terdaftar)\b/;

/**
 * Whether a column of a name is a share of poor people as the national survey publishes it, which is
 * not valid below kabupaten/kota. Counts of registries and modelled figures are none.
 *
 * @param name  a header without unit and period
 * @param unit  its unit, or null
 *
 * @example isMacroRate('Persentase kemiskinan ekstrem', null) // true
 * @example isMacroRate('kemiskinan ekstrem', 'persen') // true
 * @example isMacroRate('Angka Miskin Kami', 'persen') // true
 * @example isMacroRate('Persentase keluarga miskin DTKS', 'persen') // false
 * @example isMacroRate('Jumlah penduduk miskin', 'jiwa') // false
 */
export function isMacroRate(name: string, unit: string | null): boolean {
	const words = name.toLowerCase().replace(/[_\s-]+/gu, ' ');
	const isPoverty =
		/\b(?:kemiskinan|(?:penduduk|orang|warga|angka|tingkat|persentase|presentase|prosentase|persen) miskin|p0)\b|% ?miskin\b|^miskin\b/.test(
			words,
		);
	const isRate =
		/persen|presen|%|\btingkat\b|\brate\b|\bangka\b|\bp0\b/.test(words) ||
		/persen|%/.test(unit ?? '');
	return isPoverty && isRate && !OTHER_SOURCE.test(words);
}
