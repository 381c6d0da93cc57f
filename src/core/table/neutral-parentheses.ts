/** What parentheses may hold behind a name without changing it: symbols, units, sources, levels, periods. */
const NEUTRAL =
	/^(?:(?:[pm][012]|po|persen|persentase|presentase|indeks|index|poin|angka|ribu|ribuan|000|juta|jutaan|miliar|milyar|rp|rupiah|idr|jiwa|orang|individu|keluarga|kk|kpm|anak|balita|ruta|rumah|tangga|tahun|thn|bulan|bln|hari|kapita|kap|per|perkapita|of|population|km2|km²|ha|hektar|hektare|ton|kg|kkal|unit|desa|dalam|satuan|thousands?|percent|people|bps|bpts|susenas|sakernas|dukcapil|kemendagri|provinsi|prov|kabupaten|kab|kota|kecamatan|kec|kelurahan|laki laki dan perempuan|perkotaan dan perdesaan|kota desa|semester|triwulan|tw|kondisi|akhir|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|i{1,3}|iv|\d+)(?: |$))*$/u;

/**
 * A header without parentheses that change nothing of what it names: a unit, a source, a month, the short
 * form of the words before. Others stay, for `Jumlah Keluarga (P3KE)` is not `Jumlah Keluarga`.
 *
 * @example withoutNeutralParentheses('Umur Harapan Hidup (UHH) (Tahun)').trim() // 'Umur Harapan Hidup'
 * @example withoutNeutralParentheses('TPT (Pemuda)') // 'TPT (Pemuda)'
 */
export function withoutNeutralParentheses(header: string): string {
	return header.replace(/\(([^()]*)\)/gu, (all, inside: string, at: number) =>
		changesNothing(plainWords(inside), plainWords(header.slice(0, at))) ? ' ' : all,
	);
}

function changesNothing(inside: string, before: string): boolean {
	if (NEUTRAL.test(inside)) return true;
	if (!/^\p{L}{2,6}$/u.test(inside)) return false;
	// the short form of what it follows: first letters, of which some words give none
	const initials = before.split(' ').map((word) => word[0] ?? '');
	let found = 0;
	for (const letter of initials) if (letter === inside[found]) found++;
	return found === inside.length;
}

/**
 * Words of letters and digits, lower case, with single spaces between them.
 *
 * @example plainWords('Rp/Kap/Bln') // 'rp kap bln'
 */
export function plainWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}$+]+/gu, ' ')
		.trim();
}
