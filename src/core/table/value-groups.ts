import { headerWords, indicatorName } from './read-header.ts';

/** A column of figures, as far as its header says what it is about. */
export interface GroupedColumn {
	/** Header without the group's words; '' when it has no others and the title names the figure. */
	readonly measured: string;
	/** Kind of group to the one of them the column is about: `{ jenis_kelamin: 'Perempuan' }`. */
	readonly group: Readonly<Record<string, string>>;
}

/** The word under which the whole of a set stands. */
export const WHOLE = 'Jumlah';

/** The parts of a set, as headers write them, and the words that only a set as such explains. */
interface PartSet {
	readonly category: string;
	readonly parts: readonly (readonly [name: string, words: string])[];
	/** Parts whose words mean other things too, and count only where a column writes both of them. */
	readonly weak?: readonly (readonly [name: string, words: string])[];
}

const SETS: readonly PartSet[] = [
	{
		category: 'jenis_kelamin',
		parts: [
			['Laki-laki', String.raw`laki[\s_-]*laki|pria|male|lk`],
			['Perempuan', 'perempuan|wanita|female|pr'],
			['Laki-laki', 'l'],
			['Perempuan', 'p'],
		],
	},
	{
		category: 'klasifikasi_daerah',
		parts: [
			['Perkotaan', 'perkotaan|urban'],
			['Perdesaan', 'perdesaan|pedesaan|rural'],
			['Perkotaan', 'k'],
			['Perdesaan', 'd'],
		],
		weak: [
			['Perkotaan', 'kota'],
			['Perdesaan', 'desa'],
		],
	},
	{
		category: 'program',
		parts: [
			['PKH', 'pkh'],
			['BPNT', 'bpnt'],
			['Sembako', 'sembako'],
			['PBI-JK', String.raw`pbi(?:[\s_-]*jkn?)?`],
			['BST', 'bst'],
			['BLT Desa', String.raw`blt[\s_-]*(?:dd|(?:dana[\s_-]*)?desa)`],
			['BLT', String.raw`blt(?![\s_-]*(?:dd|(?:dana[\s_-]*)?desa)(?![\p{L}\p{N}]))`],
			['PIP', 'pip'],
			['KIP', 'kip'],
			['Rastra', 'rastra|raskin'],
		],
	},
];
const WHOLE_WORDS = /(?<![\p{L}\p{N}])(?:jumlah|jml|total|banyaknya)(?![\p{L}\p{N}])/giu;
const BETWEEN = String.raw`[\s_]*(?:[+&/-]|dan|and|plus)?[\s_]*`;

function wordPattern(words: string, flags: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
}

/** Patterns of the words of every part, by the words; a page that reads no table does without them. */
const PART_PATTERNS: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map(
	/* @__PURE__ */ SETS.flatMap(({ parts, weak = [] }) =>
		[...parts, ...weak].map(([, words]) => [words, wordPattern(words, 'iu')] as const),
	),
);

/** What one header says of one set: its part, or the set as a whole, and the header without it. */
function partOf(
	header: string,
	parts: PartSet['parts'],
): { readonly part: string | null; readonly rest: string } {
	const named = new Set(
		parts.flatMap(([name, words]) => (PART_PATTERNS.get(words)?.test(header) ? [name] : [])),
	);
	if (named.size === 0) return { part: null, rest: header };
	const any = parts.map(([, words]) => words).join('|');
	const one = `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`;
	const rest = header.replace(new RegExp(`${one}(?:${BETWEEN}${one})*`, 'giu'), ' ');
	const [part] = named;
	return { part: named.size === 1 ? (part ?? null) : WHOLE, rest };
}

/** The words that columns of one figure share: without `jumlah`, in lower case. */
function sharedWords(text: string): string {
	return headerWords(text.replace(WHOLE_WORDS, ' '))
		.replace(/^[^\p{L}\p{N}%]+|[^\p{L}\p{N}%]+$/gu, '')
		.replace(/\s+/gu, ' ');
}

/**
 * Finds columns that are one figure, parted into groups: men and women, town and country, programmes.
 *
 * Columns belong together when their headers are the same but for the group's words, for the year
 * and for `jumlah`, and when their units do not differ. A set of men alone is none: both parts must
 * be there (two, of programmes). A column of the same figure without a part is the whole.
 *
 * @param headers  the value columns' headers with their units; order does not matter
 * @returns        the columns that are parts or wholes, by their index in `headers`
 *
 * Cost: headers × words of the sets.
 *
 * @example readGroups([{ header: 'Laki-laki', unit: null }, { header: 'Perempuan', unit: null }]).get(1)?.group // { jenis_kelamin: 'Perempuan' }
 * @example readGroups([{ header: 'Jumlah Kota', unit: null }, { header: 'Jumlah Desa', unit: null }]).size // 0
 */
export function readGroups(
	headers: readonly { readonly header: string; readonly unit: string | null }[],
): Map<number, GroupedColumn> {
	// a set has two parts at least
	if (headers.length < 2) return new Map();
	const allowsWeak = headers.some(({ header }) =>
		/\b(?:kota|k)\s*\+\s*(?:desa|d)\b/iu.test(header),
	);
	const read = headers.map(({ header, unit }, index) => {
		let rest = indicatorName(header);
		const parts = new Map<PartSet, string>();
		for (const set of SETS) {
			const of = partOf(rest, [...set.parts, ...(allowsWeak ? (set.weak ?? []) : [])]);
			if (of.part) parts.set(set, of.part);
			rest = of.rest;
		}
		return { index, unit, parts, rest, key: sharedWords(rest) };
	});
	const families = groupBy(read, ({ key }) => key);
	const grouped = new Map<number, GroupedColumn>();
	for (const family of families.values()) {
		const units = new Set(family.flatMap(({ unit }) => unit ?? []));
		// figures in two units are two figures; a column without one might be either
		const alike =
			units.size > 1 ? groupBy(family, ({ unit }) => unit ?? '') : new Map([['', family]]);
		for (const members of alike.values()) {
			const sets = SETS.filter((set) => isWholeSet(set, members));
			if (sets.length === 0) continue;
			const measured = nameOf(members, sets);
			for (const { index, unit, parts } of members) {
				grouped.set(index, {
					measured: units.size > 1 && unit && measured ? `${measured} (${unit})` : measured,
					group: Object.fromEntries(sets.map((set) => [set.category, parts.get(set) ?? WHOLE])),
				});
			}
		}
	}
	return grouped;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return groups;
}

interface ReadHeader {
	readonly parts: ReadonlyMap<PartSet, string>;
	readonly rest: string;
}

function isWholeSet(set: PartSet, members: readonly ReadHeader[]): boolean {
	const present = new Set(members.flatMap(({ parts }) => parts.get(set) ?? []));
	present.delete(WHOLE);
	return present.size >= 2;
}

/** The figure's name: as the whole is headed, else the shortest header without its group. */
function nameOf(members: readonly ReadHeader[], sets: readonly PartSet[]): string {
	const names = (among: readonly ReadHeader[]): string[] =>
		among
			.map(({ rest }) => rest.replace(/[\s_]+/gu, (gap) => (gap.includes('_') ? '_' : ' ')))
			.map((rest) => rest.replace(/^[\s,;:+/_–-]+|[\s,;:+/_–-]+$/gu, ''))
			.filter((rest) => sharedWords(rest) !== '')
			.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
	const wholes = members.filter(({ parts }) => !sets.some((set) => parts.has(set)));
	return names(wholes)[0] ?? names(members)[0] ?? '';
}

/** The words of parts, each from end to end. */
const ANY_PART = /* @__PURE__ */ new RegExp(
	`^(?:${
		/* @__PURE__ */ SETS.flatMap(({ parts, weak = [] }) => [...parts, ...weak])
			.map(([, words]) => words)
			.join('|')
	})$`,
	'iu',
);

/**
 * Whether texts are the parts of a set and nothing else, with or without the whole: `Perkotaan`,
 * `Perdesaan`, `Jumlah`.
 *
 * @example arePartWords(['Perkotaan', 'Perdesaan', 'Total']) // true
 * @example arePartWords(['Perkotaan', 'Bogor']) // false
 */
export function arePartWords(texts: readonly string[]): boolean {
	if (texts.length < 2) return false;
	return (
		texts.some((text) => ANY_PART.test(text)) &&
		texts.every((text) => ANY_PART.test(text) || isWhole(text))
	);
}

/**
 * Whether a category's value is the whole of its categories: `Jumlah`, `Total`, `L+P`.
 *
 * @example isWhole('TOTAL') // true
 * @example isWhole('Perempuan') // false
 */
export function isWhole(text: string): boolean {
	if (/^(?:jumlah|jml|total|semua|keseluruhan|gabungan)$/iu.test(text.trim())) return true;
	return SETS.some((set) => partOf(text, [...set.parts, ...(set.weak ?? [])]).part === WHOLE);
}
