import { readCodeText, type AreaRegistry, type CodeText } from '../area/area-registry.ts';
import { classifyRemark } from '../join/row-remarks.ts';
import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import { cellText, type RawCell } from '../model/table.ts';
import { isDateText, looksNumeric } from './parse-number.ts';

/** Distinct cells looked at per column; more would not change a decision. */
const DISTINCT_LIMIT = 4000;

/** What the cells of a column are like, whatever its header says. */
export interface ColumnProfile {
	/** Distinct non-empty texts in order of appearance, at most {@link DISTINCT_LIMIT}. */
	readonly distinct: readonly string[];
	readonly filled: number;
	/** Share (0–1) of filled cells that are numbers or marks for missing ones. */
	readonly numericShare: number;
	/** Share (0–1) of filled cells that are dates. */
	readonly dateShare: number;
	/** Share of distinct cells that have the form of a code. */
	readonly codeShare: number;
	/** Share of distinct cells written as dotted or `ID…` codes. */
	readonly markedCodeShare: number;
	/** Share of distinct cells that are a dotted or `ID…` code of an area there is. */
	readonly knownCodeShare: number;
	/** Finest level the form of the codes allows, by majority; null without codes. */
	readonly codeLevel: AreaLevel | null;
	/** Share of distinct cells, totals and notes left out, that name some area of the level. */
	readonly nameShare: Readonly<Record<AreaLevel, number>>;
}

/** Shares and forms of a column's cells. */
export function profileColumn(cells: readonly RawCell[], registry: AreaRegistry): ColumnProfile {
	const distinct = new Set<string>();
	let filled = 0;
	let numeric = 0;
	let dates = 0;
	for (const cell of cells) {
		const text = cellText(cell);
		if (text === '') continue;
		filled++;
		if (looksNumeric(cell)) numeric++;
		else if (isDateText(text)) dates++;
		if (distinct.size < DISTINCT_LIMIT) distinct.add(text);
	}
	const texts = [...distinct];
	const share = (count: number): number => (texts.length === 0 ? 0 : count / texts.length);
	const codes = texts.map(readCodeText).filter((code) => code !== null);
	const levelCounts = new Map<AreaLevel, number>();
	for (const { digits } of codes) {
		const level = levelOfDigits(digits);
		levelCounts.set(level, (levelCounts.get(level) ?? 0) + 1);
	}
	const codeLevel = [...levelCounts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
	const named = texts.filter((text) => !isRemark(text, registry));
	const letters = named.filter((text) => /\p{L}{2}/u.test(text));
	const nameShare = { provinsi: 0, kabkota: 0, kecamatan: 0, desa: 0 };
	for (const level of AREA_LEVELS) {
		const found = letters.filter((text) => registry.findByName(level, text).length > 0);
		nameShare[level] = named.length === 0 ? 0 : found.length / named.length;
	}
	return {
		distinct: texts,
		filled,
		numericShare: filled === 0 ? 0 : numeric / filled,
		dateShare: filled === 0 ? 0 : dates / filled,
		codeShare: share(codes.length),
		markedCodeShare: share(codes.filter((code) => code.dotted ?? code.prefixed).length),
		knownCodeShare: share(codes.filter((code) => isKnownCode(code, registry)).length),
		codeLevel,
		nameShare,
	};
}

/** Whether a text that no area carries as its name is a total or a note. */
export function isRemark(text: string, registry: AreaRegistry): boolean {
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
