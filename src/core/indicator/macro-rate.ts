/** Registries and models have figures of kecamatan and desa; the survey has none. */
const OTHER_SOURCE =
	/\b(?:p3ke|dtks|dtsen|regsosek|bdt|pkh|bpnt|desil|keluarga|kk|kpm|rumah tangga|sae|estimasi|model|smeru|terdaftar)\b/;
/** What only the survey measures, in whatever unit. */
const SURVEY =
	/\bgini\b|\btpt\b|\bhci\b|head ?count|poverty (?:gap|line|rate)|(?:ikk p1|p1 ikk)\b|indeks (?:kedalaman|keparahan)|(?:garis|batas|kedalaman|keparahan) kemiskinan|pembangunan manusia/;
const POVERTY =
	/\b(?:kemiskinan|(?:penduduk|orang|warga|angka|tingkat|persentase|presentase|prosentase|persen) miskin|p 0|p0|poor|ppp)\b|us\$|% ?miskin\b|^miskin\b|penganggur|unemploy|\b(?:1[.,]90|2[.,]15)\b/;
const RATE = /persen|presen|%|\b(?:tingkat|rate|angka|p ?0|proporsi|share)\b/;

/**
 * Whether a column of a name is a figure as only the national survey has it: a share of poor people, of
 * unemployed, inequality, the poverty line and its indices. None is valid below kabupaten/kota. Counts of
 * registries and modelled figures are none.
 *
 * @param name  a header without unit and period
 * @param unit  its unit, or null
 *
 * @example isMacroRate('Persentase kemiskinan ekstrem', null) // true
 * @example isMacroRate('kemiskinan ekstrem', 'persen') // true
 * @example isMacroRate('Angka Miskin Kami', 'persen') // true
 * @example isMacroRate('Ketimpangan (Gini)', null) // true
 * @example isMacroRate('Persentase keluarga miskin DTKS', 'persen') // false
 * @example isMacroRate('Jumlah penduduk miskin', 'jiwa') // false
 */
export function isMacroRate(name: string, unit: string | null): boolean {
	const words = name.toLowerCase().replace(/[_\s-]+/gu, ' ');
	const isRate = RATE.test(words) || /persen|%/.test(unit ?? '');
	return (SURVEY.test(words) || (POVERTY.test(words) && isRate)) && !OTHER_SOURCE.test(words);
}
