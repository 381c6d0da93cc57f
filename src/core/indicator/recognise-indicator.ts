import { withoutListing } from './header-words.ts';

/**
 * Headers that name an indicator whose meaning is known, and so its rules: its unit, how it may be
 * drawn, the finest level it is valid at. Strict on purpose: a near miss stays unknown.
 */
const KNOWN_HEADERS: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:persentase|presentase|% ?|tingkat)\s*(?:penduduk miskin|kemiskinan)(?:\s*\(?p0\)?)?(?:\s*\(?(?:persen|%)\)?)?$|^p0$|^p0\b.*persen/,
		'persentase-penduduk-miskin',
	],
	[/^jumlah penduduk miskin$/, 'jumlah-penduduk-miskin'],
	[
		/^(?:indeks|index) kedalaman(?: kemiskinan)?(?:\s*\(?p1\)?)?$|^p1$/,
		'indeks-kedalaman-kemiskinan',
	],
	[
		/^(?:indeks|index) keparahan(?: kemiskinan)?(?:\s*\(?p2\)?)?$|^p2$/,
		'indeks-keparahan-kemiskinan',
	],
	[/^garis kemiskinan$/, 'garis-kemiskinan'],
];

/**
 * The id of the indicator a header names, or null.
 *
 * Year, month, unit and "menurut …" are looked past, and a table's number in front of a title.
 *
 * @example recogniseIndicator('Persentase Penduduk Miskin - Maret') // 'persentase-penduduk-miskin'
 * @example recogniseIndicator('Persentase Penduduk Miskin (P0) Menurut Kabupaten/Kota (Persen)') // 'persentase-penduduk-miskin'
 * @example recogniseIndicator('Jumlah Penduduk Miskin (Ribu Jiwa)') // 'jumlah-penduduk-miskin'
 * @example recogniseIndicator('Jumlah Penduduk') // null
 */
export function recogniseIndicator(header: string): string | null {
	const even = header
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[_\s]+/gu, ' ')
		.replace(/^tabel [\d.]+[.:]? /u, '')
		.replace(/\((?:dalam )?(?:ribu|persen|rp|%|rupiah|jiwa|orang)[^)]*\)/g, ' ');
	const words = withoutListing(even)
		.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ' ')
		.replace(/\b(?:maret|september|ribu jiwa|ribu orang|rp)\b/g, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s,-]+|[\s,-]+$/gu, '');
	return KNOWN_HEADERS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
