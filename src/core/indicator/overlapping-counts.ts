/** Registers and programmes in which one family or person may stand at once. */
const REGISTERS: readonly (readonly [RegExp, string])[] = [
	[/\bp3ke\b/iu, 'P3KE'],
	[/\bdtks\b|\bbdt\b/iu, 'DTKS'],
	[/\bdtsen\b/iu, 'DTSEN'],
	[/\bregsosek\b/iu, 'Regsosek'],
	[/\bpkh\b|program keluarga harapan/iu, 'PKH'],
	[/\bbpnt\b|\bsembako\b/iu, 'BPNT/Sembako'],
	[/\bpbi\b/iu, 'PBI-JK'],
	[/\bblt\b/iu, 'BLT'],
];
/** People needing social services, and the categories that tables name most, of 26. */
const SERVICES = /\b(?:pmks|ppks)\b|penyandang masalah|pemerlu pelayanan/iu;
const CATEGORIES =
	/\b(?:te?r?lantar|jalanan|gelandang\w*|pengemis|pemulung|tuna ?susila|disabilitas|kedisabilitasan|cacat|berhadapan dengan hukum|\babh\b|odha|napza|minoritas|warga binaan|bwblp|tindak kekerasan|trafficking|perdagangan orang|pekerja migran|korban bencana|rawan sosial|fakir miskin|psikologis|adat terpencil|perlindungan khusus)\b/iu;

/** Counts in which the same people may stand more than once. */
export interface OverlappingCounts {
	/** Categories of services, or registers and programmes. */
	readonly kind: 'categories' | 'registers';
	/** Names as they were given. */
	readonly names: readonly string[];
}

/**
 * Counts among these whose sum is no number of people: several of the 26 categories of people needing
 * social services, of which one person may be in three, and several registers and programmes that hold
 * the same families.
 *
 * @param names  headers or names of what is added up
 * @returns      null where no two overlap
 *
 * @example overlappingCounts(['Keluarga DTKS', 'KPM PKH', 'Luas'])?.names // ['Keluarga DTKS', 'KPM PKH']
 * @example overlappingCounts(['Anak jalanan', 'Lansia terlantar'])?.kind // 'categories'
 * @example overlappingCounts(['KPM PKH Triwulan I', 'KPM PKH Triwulan II']) // null
 */
export function overlappingCounts(names: readonly string[]): OverlappingCounts | null {
	const words = names.map((name) => name.replaceAll('_', ' '));
	const categories = names.filter((_, at) => CATEGORIES.test(words[at] ?? ''));
	if (categories.length > 1) return { kind: 'categories', names: categories };
	const registersOf = (text: string): string[] =>
		REGISTERS.flatMap(([pattern, register]) => (pattern.test(text) ? [register] : []));
	const held = names.filter((_, at) => registersOf(words[at] ?? '').length > 0);
	const registers = new Set(words.flatMap((text) => registersOf(text).slice(0, 1)));
	return registers.size > 1 ? { kind: 'registers', names: held } : null;
}

/**
 * Whether a header counts people needing social services of all categories together.
 *
 * @example addsCategories('Jumlah PMKS') // true
 * @example addsCategories('PMKS Anak jalanan') // false
 */
export function addsCategories(name: string): boolean {
	const words = name.replaceAll('_', ' ');
	return SERVICES.test(words) && !CATEGORIES.test(words);
}
