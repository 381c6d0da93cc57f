import { readCodeText, type AreaRegistry, type CodeText } from '../area/area-registry.ts';
import { classifyRemark, isIslandGroup } from '../join/row-remarks.ts';
import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import type { ColumnCells } from './column-cells.ts';
import { isDateText, isRupiah, looksNumeric } from './parse-number.ts';

/** Distinct cells looked at per column; more would not change a decision. */
const DISTINCT_LIMIT = 4000;

const DIGIT = /\d/;
/** Most figures: neither names nor remarks, which need not be asked. */
const PLAIN_NUMBER = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;
/** Figures that have not the form of a code either: most of those that a table has. */
const NO_CODE = /^(?:\d|\d{3}|\d{5}|\d+,\d+|\d+\.[1-9])$/;
/** A year alone may be the total of one. */
const YEAR = /^(?:19|20)\d{2}$/;
const TWO_LETTERS = /\p{L}{2}/u;
const ZEROS = /^0+$/;
/** A figure that is only bounded: four of eight kabupaten/kota of Banten were printed as below one percent. */
const BOUND = /^(?:[<≤]|di ?bawah|kurang dari)\s*\d/iu;

/** What the cells of a column are like, whatever its header says. */
export interface ColumnProfile {
	/** Distinct non-empty texts in order of appearance, at most {@link DISTINCT_LIMIT}. */
	readonly distinct: readonly string[];
	readonly filled: number;
	/** Share (0–1) of filled cells that are numbers, bounds of them, or marks for missing ones. */
	readonly numericShare: number;
	/** Share (0–1) of filled cells that are amounts of rupiah, or nothing of them. */
	readonly rupiahShare: number;
	/** Share (0–1) of filled cells that are dates. */
	readonly dateShare: number;
	/** Share of distinct cells that have the form of a code, zeros for Indonesia left out. */
	readonly codeShare: number;
	/** Share of distinct cells written as dotted or `ID…` codes. */
	readonly markedCodeShare: number;
	/** Share of distinct cells that are a dotted or `ID…` code of an area there is. */
	readonly knownCodeShare: number;
	/** Finest level the form of the codes allows, by majority; null without codes. */
	readonly codeLevel: AreaLevel | null;
	/** Share of distinct cells, totals, islands and notes left out, that name some area of the level. */
	readonly nameShare: Readonly<Record<AreaLevel, number>>;
	/** The same for a provinsi or a kab/kota: BPS lists both in one column. */
	readonly provinsiOrKabkotaShare: number;
	/** The same for a kecamatan that is no kab/kota and no provinsi, and how many there are. */
	readonly onlyKecamatanShare: number;
	readonly onlyKecamatan: number;
	/** Whether it names groups of provinsi (`Sumatera`, `Jawa`), totals and notes only. */
	readonly hasOnlyGroups: boolean;
}

/**
 * Shares and forms of a column's cells.
 *
 * Cost: what is asked of a text is asked once; names and codes of {@link DISTINCT_LIMIT} texts only.
 */
export function profileColumn(cells: ColumnCells, registry: AreaRegistry): ColumnProfile {
	const { filled } = cells;
	const { numeric, dates, rupiah } = countNumbers(cells);
	const texts = distinctTexts(cells);
	const codes: CodeText[] = [];
	const found = { provinsi: 0, kabkota: 0, kecamatan: 0, desa: 0 };
	let zeros = 0;
	let either = 0;
	let onlyKecamatan = 0;
	let islandGroups = 0;
	let named = 0;
	for (const text of texts) {
		if (DIGIT.test(text)) {
			// `0` and `0000` stand for Indonesia: no code of an area, and no damaged one
			if (ZEROS.test(text)) zeros++;
			else {
				const code = NO_CODE.test(text) ? null : readCodeText(text);
				if (code) codes.push(code);
			}
			if (PLAIN_NUMBER.test(text)) {
				if (!YEAR.test(text)) named++;
				continue;
			}
		}
		const name = TWO_LETTERS.test(text) ? registry.nameOf(text) : null;
		if (name) {
			const isProvinsi = name.at('provinsi').length > 0;
			const isKabkota = name.at('kabkota').length > 0;
			if (!isProvinsi && !isKabkota && isIslandGroup(text)) {
				islandGroups++;
				continue;
			}
			const isKecamatan = name.at('kecamatan').length > 0;
			const isDesa = name.at('desa').length > 0;
			if (isProvinsi) found.provinsi++;
			if (isKabkota) found.kabkota++;
			if (isKecamatan) found.kecamatan++;
			if (isDesa) found.desa++;
			if (isProvinsi || isKabkota) either++;
			else if (isKecamatan) onlyKecamatan++;
			if (isProvinsi || isKabkota || isKecamatan || isDesa) {
				named++;
				continue;
			}
		}
		if (!isRemark(text, registry)) named++;
	}
	const share = (count: number): number => (texts.length === 0 ? 0 : count / texts.length);
	const codeLevel = levelOfMost(codes);
	const nameShare = { provinsi: 0, kabkota: 0, kecamatan: 0, desa: 0 };
	for (const level of AREA_LEVELS) nameShare[level] = named === 0 ? 0 : found[level] / named;
	return {
		distinct: texts,
		filled,
		numericShare: filled === 0 ? 0 : numeric / filled,
		rupiahShare: filled === 0 ? 0 : rupiah / filled,
		dateShare: filled === 0 ? 0 : dates / filled,
		codeShare: texts.length === zeros ? 0 : codes.length / (texts.length - zeros),
		markedCodeShare: share(codes.filter((code) => code.dotted ?? code.prefixed).length),
		knownCodeShare: share(codes.filter((code) => isKnownCode(code, registry)).length),
		codeLevel,
		nameShare,
		provinsiOrKabkotaShare: named === 0 ? 0 : either / named,
		onlyKecamatanShare: named === 0 ? 0 : onlyKecamatan / named,
		onlyKecamatan,
		hasOnlyGroups: islandGroups > 1 && named === 0,
	};
}

/** The level that most codes are of, the first of several; null without codes. */
function levelOfMost(codes: readonly CodeText[]): AreaLevel | null {
	const counts = new Map<AreaLevel, number>();
	for (const { digits } of codes) {
		const level = levelOfDigits(digits);
		counts.set(level, (counts.get(level) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** How many cells are numbers or marks for missing ones, how many of the others are dates, and how many are rupiah. */
function countNumbers({ texts, counts, typedCounts }: ColumnCells): {
	numeric: number;
	dates: number;
	rupiah: number;
} {
	let numeric = 0;
	let dates = 0;
	let rupiah = 0;
	for (let at = 0; at < texts.length; at++) {
		const text = texts[at] ?? '';
		if (text === '') continue;
		const typed = typedCounts[at] ?? 0;
		const written = (counts[at] ?? 0) - typed;
		numeric += typed;
		if (written === 0) continue;
		const isPlain = PLAIN_NUMBER.test(text);
		if (isPlain || looksNumeric(text) || BOUND.test(text)) numeric += written;
		else if (isDateText(text)) dates += written;
		if (!isPlain && isRupiah(text)) rupiah += written;
	}
	return { numeric, dates, rupiah };
}

function distinctTexts({ texts }: ColumnCells): string[] {
	// one of them may be ''
	const first = texts.slice(0, DISTINCT_LIMIT + 1).filter((text) => text !== '');
	return first.length > DISTINCT_LIMIT ? first.slice(0, DISTINCT_LIMIT) : first;
}

/** Whether a text that no area carries as its name is a total or a note. */
function isRemark(text: string, registry: AreaRegistry): boolean {
	return (
		classifyRemark(text, [text]) !== null &&
		AREA_LEVELS.every((level) => registry.findByName(level, text).length === 0)
	);
}

function isKnownCode({ dotted, prefixed, digits }: CodeText, registry: AreaRegistry): boolean {
	if (dotted) return registry.get(dotted) !== undefined;
	return prefixed && registry.findByCode(`ID${digits}`, 'pcode') !== undefined;
}

/** The level a code of so many digits is of; `3200` and `3201000` are BPS's way to write a larger area. */
function levelOfDigits(digits: string): AreaLevel {
	if (/^\d{2}(?:00)?$/.test(digits)) return 'provinsi';
	if (/^\d{4}(?:000)?$/.test(digits)) return 'kabkota';
	return digits.length === 10 ? 'desa' : 'kecamatan';
}
