import { readCodeText, type AreaRegistry, type CodeText } from '../area/area-registry.ts';
import { classifyRemark } from '../join/row-remarks.ts';
import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import {
	cellText,
	type ColumnDescription,
	type ColumnRole,
	type RawCell,
	type SourceTable,
} from '../model/table.ts';
import { recogniseIndicator } from '../indicator/recognise-indicator.ts';
import { looksNumeric } from './parse-number.ts';
import { indicatorName, monthOf, readHeader, type HeaderClaims } from './read-header.ts';

/** Distinct cells looked at per column; more would not change a decision. */
const DISTINCT_LIMIT = 4000;

/** What the cells of a column are like, whatever its header says. */
export interface ColumnProfile {
	/** Distinct non-empty texts in order of appearance, at most {@link DISTINCT_LIMIT}. */
	readonly distinct: readonly string[];
	readonly filled: number;
	/** Share (0–1) of filled cells that are numbers or marks for missing ones. */
	readonly numericShare: number;
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

/**
 * Decides what each column is for, from its cells and its header together.
 *
 * Cells decide; a header may lower the evidence needed but cannot make a column of figures into
 * names. Column roles are suggestions with their confidence: a person may change any of them.
 *
 * @param table     a table with its header found; not mutated
 * @param registry  the areas whose names count. Without desa in it a desa column is told by its
 *                  header alone, with confidence 0: load the names and describe again.
 * @returns         one description per column, in order
 *
 * Cost: one registry lookup per distinct cell and level.
 */
export function describeColumns(table: SourceTable, registry: AreaRegistry): ColumnDescription[] {
	const columns = table.headers.map((header, index) => {
		const cells = table.rows.map((row) => row[index] ?? null);
		const profile = profileColumn(cells, registry);
		const claims = readHeader(/^Kolom \d+$/.test(header) ? '' : header);
		return describeColumn(index, header, claims, profile, cells, registry, table);
	});
	return demoteCoarser(shareUnit(columns, table));
}

function describeColumn(
	index: number,
	header: string,
	claims: HeaderClaims,
	profile: ColumnProfile,
	cells: readonly RawCell[],
	registry: AreaRegistry,
	table: SourceTable,
): ColumnDescription {
	const base = {
		index,
		name: header,
		level: null,
		codeSystem: null,
		periodPart: null,
		unit: null,
		period: null,
		indicator: null,
		confidence: 1,
	};
	const as = (role: ColumnRole, more: Partial<ColumnDescription> = {}): ColumnDescription => ({
		...base,
		role,
		...more,
	});
	if (profile.filled === 0) return as('empty');

	const codes = codeEvidence(claims, profile);
	if (codes) return as('area-code', { level: codes.level, confidence: codes.share });

	const part = periodEvidence(claims, cells);
	if (part) return as('period', { periodPart: part });
	if (claims.isUnit) return as('unit');

	const name = nameEvidence(claims, profile, registry);
	if (name) return as('area-name', { level: name.level, confidence: name.share });

	if (profile.numericShare >= 0.6) {
		if (claims.isRowNumber && isRunningNumber(cells)) return as('row-id');
		// a column that is only a year measures what the title says
		const measured = indicatorName(header) ? header : table.title || table.name;
		return as('value', {
			unit: claims.unit ?? readHeader(measured).unit,
			period: claims.period,
			indicator: recogniseIndicator(measured) ?? (indicatorName(measured) || measured),
			confidence: profile.numericShare,
		});
	}
	const repeats = profile.distinct.length <= Math.max(2, profile.filled / 3);
	return as(repeats && profile.distinct.length <= 60 ? 'category' : 'text');
}

/** Shares and forms of a column's cells. */
export function profileColumn(cells: readonly RawCell[], registry: AreaRegistry): ColumnProfile {
	const distinct = new Set<string>();
	let filled = 0;
	let numeric = 0;
	for (const cell of cells) {
		const text = cellText(cell);
		if (text === '') continue;
		filled++;
		if (looksNumeric(cell)) numeric++;
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
		codeShare: share(codes.length),
		markedCodeShare: share(codes.filter((code) => code.dotted ?? code.prefixed).length),
		knownCodeShare: share(codes.filter((code) => isKnownCode(code, registry)).length),
		codeLevel,
		nameShare,
	};
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

function codeEvidence(
	claims: HeaderClaims,
	profile: ColumnProfile,
): { level: AreaLevel; share: number } | null {
	const { codeLevel, codeShare } = profile;
	// a column headed `kode` may be half damaged and is still no column of figures
	if (codeShare < (claims.isCode ? 0.5 : 0.8) || !codeLevel || claims.isProperty) return null;
	if (!claims.isCode) {
		// bare digits are codes only where the header says so; `32.04` may be a figure, `12.05.23` a date
		if (profile.markedCodeShare < 0.8) return null;
		if (codeLevel !== 'desa' && profile.knownCodeShare < 0.5) return null;
		if (!claims.isName && profile.distinct.some((text) => /^\d+\.\d+$/.test(text))) return null;
	}
	return { level: codeLevel, share: codeShare };
}

function nameEvidence(
	claims: HeaderClaims,
	profile: ColumnProfile,
	registry: AreaRegistry,
): { level: AreaLevel; share: number } | null {
	if (profile.numericShare > 0.5 || claims.isProperty) return null;
	const { nameShare } = profile;
	const mixed = {
		...nameShare,
		kabkota: Math.max(nameShare.kabkota, sumOfMixed(profile, registry)),
	};
	if (claims.level) {
		const noDesaNames = claims.level === 'desa' && registry.atLevel('desa').length === 0;
		if (claims.isName && noDesaNames) return { level: 'desa', share: 0 };
		// under a level's own name, names nobody knows are misspelt ones, not another column's business
		const needed = claims.isLevelName ? 0 : claims.isName ? 0.3 : 0.6;
		if (mixed[claims.level] >= needed) {
			return { level: claims.level, share: mixed[claims.level] };
		}
	}
	const needed = claims.isName ? 0.4 : 0.7;
	const best = (['provinsi', 'kabkota', 'kecamatan', 'desa'] as const)
		.filter((level) => mixed[level] >= needed)
		.sort((a, b) => mixed[b] - mixed[a])[0];
	return best ? { level: best, share: mixed[best] } : null;
}

/** Share of cells that name a provinsi or a kab/kota: BPS lists both in one column. */
function sumOfMixed(profile: ColumnProfile, registry: AreaRegistry): number {
	if (profile.nameShare.kabkota === 0 || profile.nameShare.provinsi > 0.6)
		return profile.nameShare.kabkota;
	const named = profile.distinct.filter((text) => !isRemark(text, registry));
	const either = named.filter(
		(text) =>
			registry.findByName('kabkota', text).length > 0 ||
			registry.findByName('provinsi', text).length > 0,
	).length;
	return either / named.length;
}

function periodEvidence(
	claims: HeaderClaims,
	cells: readonly RawCell[],
): ColumnDescription['periodPart'] {
	const texts = cells.map(cellText).filter(Boolean);
	if (texts.length === 0) return null;
	const share = (test: (text: string) => boolean): number =>
		texts.filter(test).length / texts.length;
	const years = share((text) => /^(?:19|20)\d{2}(?:\.0+)?$/.test(text));
	if (years >= 0.9 && (claims.periodPart === 'year' || claims.unit === null)) return 'year';
	if (
		claims.periodPart === 'semester' &&
		share((text) => /(?:^|\s)(?:[12]|I{1,2})$/.test(text)) >= 0.9
	) {
		return 'semester';
	}
	if (
		claims.periodPart === 'quarter' &&
		share((text) => /(?:^|\s)(?:[1-4]|I{1,3}|IV)$/.test(text)) >= 0.9
	) {
		return 'quarter';
	}
	return share((text) => /^\p{L}+\.?$/u.test(text) && monthOf(text) !== null) >= 0.9
		? 'month'
		: null;
}

/** 1, 2, 3 … or 0, 1, 2 …, with gaps allowed: the numbers of rows. */
function isRunningNumber(cells: readonly RawCell[]): boolean {
	const numbers = cells.map((cell) => Number(cellText(cell)));
	return numbers.every(
		(value, at) =>
			Number.isInteger(value) && (at === 0 || value >= (numbers[at - 1] ?? 0) || value <= 1),
	);
}

/** One unit for the whole table, in a column of its own, is the unit of its one value column. */
function shareUnit(columns: readonly ColumnDescription[], table: SourceTable): ColumnDescription[] {
	const unitColumn = columns.find((column) => column.role === 'unit');
	const values = columns.filter((column) => column.role === 'value');
	if (!unitColumn || values.length !== 1) return [...columns];
	const units = new Set(table.rows.map((row) => cellText(row[unitColumn.index]).toLowerCase()));
	units.delete('');
	const [unit] = units;
	if (units.size !== 1 || !unit) return [...columns];
	return columns.map((column) => (column.role === 'value' ? { ...column, unit } : column));
}

/** Area columns coarser than the finest become parents; the finest stay the area. */
function demoteCoarser(columns: readonly ColumnDescription[]): ColumnDescription[] {
	const depth = (level: AreaLevel | null): number => (level ? AREA_LEVELS.indexOf(level) : -1);
	const finest = Math.max(
		-1,
		...columns
			.filter((column) => column.role === 'area-code' || column.role === 'area-name')
			.map((column) => depth(column.level)),
	);
	return columns.map((column) => {
		if (depth(column.level) === finest) return column;
		if (column.role === 'area-code') return { ...column, role: 'parent-code' };
		if (column.role === 'area-name') return { ...column, role: 'parent-name' };
		return column;
	});
}
