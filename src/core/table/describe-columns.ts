import type { AreaRegistry } from '../area/area-registry.ts';
import { withCoordinateRoles } from '../points/find-coordinates.ts';
import { recogniseIndicator } from '../indicator/recognise-indicator.ts';
import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import {
	cellText,
	type ColumnChoice,
	type ColumnDescription,
	type ColumnRole,
	type EvidenceCode,
	type SourceTable,
} from '../model/table.ts';
import { readColumnCells, type ColumnCells } from './column-cells.ts';
import { evidenceOf, isRunningNumber, repeats, type Judgement } from './column-evidence.ts';
import { withoutLabels } from './label-columns.ts';
import { profileColumn, type ColumnProfile } from './profile-column.ts';
import { headerUnit, indicatorName, readHeader, type HeaderClaims } from './read-header.ts';
import { tellColumnsApart } from './tell-columns-apart.ts';
import { isPeriodText, monthOf, withoutPeriod, yearPartOf } from './read-period.ts';
import { inMultiples } from './read-figures.ts';
import { arePartWords, isWhole, readGroups, WHOLE } from './value-groups.ts';

/** What a person said of a table's columns, by their index. */
export type ColumnChoices = ReadonlyMap<number, ColumnChoice>;

/**
 * Decides what each column is for, from its cells and its header together.
 *
 * Cells decide; a header may lower the evidence needed but cannot make a column of figures into
 * names. A person may change any of it: what was chosen wins over both, also over what the other
 * columns suggest, and the evidence stays to be seen.
 *
 * @param table     a table with its header found; not mutated
 * @param registry  the areas whose names count. Without desa in it a desa column is told by its
 *                  header alone, with confidence 0: load the names and describe again.
 * @param choices   what a person chose; an absent column or field is decided here. An area role
 *                  chosen without a level gets the likeliest.
 * @param read      the table's cells by column, where somebody has read them already
 * @returns         one description per column, in order
 *
 * Cost: one registry lookup per distinct cell and level.
 */
export function describeColumns(
	table: SourceTable,
	registry: AreaRegistry,
	choices: ColumnChoices = new Map(),
	read: readonly ColumnCells[] = table.headers.map((_, at) => readColumnCells(table.rows, at)),
): ColumnDescription[] {
	const columns = table.headers.map((header, index) => {
		const cells = read[index] ?? readColumnCells(table.rows, index);
		const profile = profileColumn(cells, registry);
		const claims = readHeader(/^Kolom \d+$/.test(header) ? '' : header);
		const judged = judgeColumn(claims, profile, cells, registry);
		const choice = choices.get(index) ?? {};
		const decided = choice.role ? chosenRole(choice, judged, claims, profile) : judged;
		return {
			index,
			name: header,
			role: decided.role,
			level: decided.level && (choice.level ?? decided.level),
			codeSystem: null,
			periodPart: decided.periodPart,
			unit: null,
			period: null,
			indicator: null,
			group: {},
			confidence: decided.confidence,
			evidence: evidenceOf(header, claims, profile, cells, decided),
			...(decided.role === 'value' ? measureOfHeader(header, claims, table, profile) : {}),
		};
	});
	const grouped = tellColumnsApart(groupValues(columns, table));
	const measured = unitOfTitle(shareUnit(grouped, table), table);
	const parted = withoutLabels(demoteCoarser(measured, choices), read, choices);
	const decided = parted.map((column) => withChoice(column, choices));
	return withCoordinateRoles(decided, table);
}

function judgeColumn(
	claims: HeaderClaims,
	profile: ColumnProfile,
	cells: ColumnCells,
	registry: AreaRegistry,
): Judgement {
	const as = (
		role: ColumnRole,
		because: EvidenceCode,
		more: Partial<Judgement> = {},
	): Judgement => ({
		role,
		because,
		level: null,
		periodPart: null,
		confidence: 1,
		...more,
	});
	if (profile.filled === 0) return as('empty', 'no-cells');

	if (isPartOfCode(claims, profile)) return as('text', 'header-word');
	const codes = codeEvidence(claims, profile);
	if (codes) {
		return as('area-code', 'cells-are-codes', { level: codes.level, confidence: codes.share });
	}
	const periodPart = periodEvidence(claims, cells);
	if (periodPart) {
		return as('period', periodPart === 'year' ? 'years' : 'parts-of-a-year', { periodPart });
	}
	if (claims.isUnit) return as('unit', 'header-word');

	const name = nameEvidence(claims, profile, registry);
	if (name) {
		const because = name.share > 0 ? 'cells-are-names' : 'header-word';
		return as('area-name', because, { level: name.level, confidence: name.share });
	}
	const { numericShare, dateShare } = profile;
	// a code nobody knows is no figure
	if (claims.isCode && !claims.isProperty && claims.unit === null) {
		return as('text', 'header-word');
	}
	// figures that a spreadsheet took for dates are still a column of figures
	if (numericShare >= 0.6 || (numericShare >= 0.2 && numericShare + dateShare >= 0.8)) {
		if (claims.isRowNumber && isRunningNumber(cells)) return as('row-id', 'running-number');
		return as('value', 'cells-are-numbers', { confidence: numericShare });
	}
	const isCategory = repeats(profile) || arePartWords(profile.distinct);
	return isCategory ? as('category', 'repeats') : as('text', 'cells-are-words');
}

/** What a value column measures, by its header, or the title where the header is only a period. */
function measureOfHeader(
	header: string,
	claims: HeaderClaims,
	table: SourceTable,
	{ rupiahShare }: ColumnProfile,
): Pick<ColumnDescription, 'unit' | 'period' | 'indicator'> {
	const measured = indicatorName(header) ? header : measuredTitle(table);
	const written = claims.unit ?? (measured === header ? null : headerUnit(measured));
	const isRupiah = rupiahShare >= 0.5 && !inMultiples({ name: measured, unit: null });
	return {
		unit: written ?? (isRupiah ? 'rupiah' : null),
		period: claims.period,
		indicator: indicatorOf(measured),
	};
}

/** What a table measures by its title, without the title's number and without it in English. */
function measuredTitle({ title, name }: SourceTable): string {
	const [own = ''] = title.split(/\s+Table\b/u);
	return own.replace(/^(?:lanjutan\s+)?tabel\s+[\d.]+\p{L}?[.:]?\s+/iu, '') || title || name;
}

function indicatorOf(measured: string): string {
	return recogniseIndicator(measured) ?? (indicatorName(measured) || measured);
}

/** The role a person chose, with the level or part that fits it best where none was chosen. */
function chosenRole(
	choice: ColumnChoice,
	judged: Judgement,
	claims: HeaderClaims,
	profile: ColumnProfile,
): Judgement {
	const role = choice.role ?? judged.role;
	const isArea = /^(?:area|parent)-/.test(role);
	const likeliest = [...AREA_LEVELS].sort((a, b) => profile.nameShare[b] - profile.nameShare[a])[0];
	const level = role.endsWith('-code') ? profile.codeLevel : (likeliest ?? null);
	return {
		role,
		because: 'chosen',
		level: isArea ? (choice.level ?? judged.level ?? claims.level ?? level ?? 'kabkota') : null,
		periodPart:
			role === 'period'
				? (choice.periodPart ?? judged.periodPart ?? claims.periodPart ?? 'year')
				: null,
		confidence: 1,
	};
}

/** What a person chose about a column beside its role. */
function withChoice(column: ColumnDescription, choices: ColumnChoices): ColumnDescription {
	const choice = choices.get(column.index);
	if (!choice) return column;
	return {
		...column,
		...(choice.unit === undefined ? {} : { unit: choice.unit }),
		...(choice.period === undefined ? {} : { period: choice.period }),
		...(choice.periodPart && column.role === 'period' ? { periodPart: choice.periodPart } : {}),
	};
}

/** Columns that part one figure into groups get its name, and their part as a category. */
function groupValues(
	columns: readonly ColumnDescription[],
	table: SourceTable,
): ColumnDescription[] {
	const values = columns.filter(({ role }) => role === 'value');
	const groups = readGroups(values.map(({ name }) => ({ header: name, unit: headerUnit(name) })));
	return columns.map((column) => {
		const grouped = groups.get(values.indexOf(column));
		if (!grouped) return column;
		const measured =
			grouped.measured || (table.title ? measuredTitle(table) : nameOfSheet(table, values));
		return {
			...column,
			group: grouped.group,
			indicator: indicatorOf(measured),
			unit: column.unit ?? headerUnit(measured),
			evidence: [
				...column.evidence,
				{ code: 'part-of-a-set', params: { group: Object.values(grouped.group).join(', ') } },
			],
		};
	});
}

/** A table's own name; for `Sheet1`, which says nothing, the header of the whole. */
function nameOfSheet({ name }: SourceTable, values: readonly ColumnDescription[]): string {
	if (!/^(?:sheet|lembar|data|tabel|table)?[\s_-]*\d*$/iu.test(name)) return name;
	return values.find((column) => isWhole(column.name))?.name ?? (name || WHOLE);
}

/** A unit in the title's parentheses is that of the only figure whose header names none. */
function unitOfTitle(
	columns: readonly ColumnDescription[],
	table: SourceTable,
): ColumnDescription[] {
	const bare = columns.filter(({ role, unit }) => role === 'value' && unit === null);
	const [written] = (table.title.match(/\([^)]*\)/gu) ?? []).flatMap(
		(text) => headerUnit(text) ?? [],
	);
	if (!written || new Set(bare.map(({ indicator }) => indicator)).size !== 1) return [...columns];
	const hasUnitColumn = columns.some(({ role }) => role === 'unit');
	if (hasUnitColumn) return [...columns];
	return columns.map((column) => (bare.includes(column) ? { ...column, unit: written } : column));
}

/** `01`, `71`, `010` under `kode_kab` or `kdkec`: what a code adds to its parent's, no code by itself. */
function isPartOfCode(
	{ isCode, level, isProperty }: HeaderClaims,
	{ distinct }: ColumnProfile,
): boolean {
	if (!isCode || isProperty || level === null || level === 'provinsi') return false;
	return distinct.every((text) => /^\d{1,3}(?:\.0)?$/.test(text));
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
	const isMixed = nameShare.kabkota > 0 && nameShare.provinsi <= 0.6;
	const mixed = {
		...nameShare,
		kabkota: isMixed ? profile.provinsiOrKabkotaShare : nameShare.kabkota,
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
	// kab/kota with their kecamatan under them: the column is of the finer ones
	const { onlyKecamatan, onlyKecamatanShare, provinsiOrKabkotaShare } = profile;
	const nested = provinsiOrKabkotaShare + onlyKecamatanShare;
	if (onlyKecamatan >= 2 && onlyKecamatanShare >= 0.25 && nested >= 0.8 && claims.level === null) {
		return { level: 'kecamatan', share: nested };
	}
	// no provinsi in it, but what provinsi are grouped by: told as such, row by row
	if (profile.hasOnlyGroups && claims.level === null && (claims.isName || !repeats(profile))) {
		return { level: 'provinsi', share: 0 };
	}
	const needed = claims.isName ? 0.4 : 0.7;
	const best = (['provinsi', 'kabkota', 'kecamatan', 'desa'] as const)
		.filter((level) => mixed[level] >= needed)
		.sort((a, b) => mixed[b] - mixed[a])[0];
	return best ? { level: best, share: mixed[best] } : null;
}

function periodEvidence(claims: HeaderClaims, cells: ColumnCells): ColumnDescription['periodPart'] {
	if (cells.filled === 0) return null;
	const nearlyAll = (test: (text: string) => boolean): boolean => areNearlyAll(cells, test);
	const years = nearlyAll((text) => /^(?:19|20)\d{2}(?:\.0+)?$/.test(text));
	if (claims.periodPart === 'year' && years) return 'year';
	// figures such as 2010 are no years under a header that measures something
	const measures = claims.unit !== null || claims.period !== null || claims.isProperty;
	if (years && !measures) return 'year';
	if (!years && !measures && nearlyAll(isPeriodText)) {
		// figures such as 3.23 become dates too: these are periods only where the header says so
		const isDate = cells.texts.some((text) => /^\d{4}-\d{2}|-\d{2}$/.test(text));
		if (!isDate || claims.isPeriod) return 'year';
	}
	if (
		nearlyAll((text) => isYearPart(text, 'S')) ||
		(claims.periodPart === 'semester' && nearlyAll((text) => /(?:^|\s)(?:[12]|I{1,2})$/.test(text)))
	) {
		return 'semester';
	}
	if (
		nearlyAll((text) => isYearPart(text, 'Q')) ||
		(claims.periodPart === 'quarter' &&
			nearlyAll((text) => /(?:^|\s)(?:[1-4]|I{1,3}|IV)$/.test(text)))
	) {
		return 'quarter';
	}
	return nearlyAll((text) => /^\p{L}+\.?$/u.test(text) && monthOf(text) !== null) ? 'month' : null;
}

/** What every semester, and every quarter, that is written begins with; most texts are let off by it. */
const PART_OF_YEAR = { S: /^(?=\p{L}).*s(?:em|mt)/iu, Q: /^(?=\p{L}).*(?:tri|kuart|q|tr?w)/iu };

/** Whether a text is a semester, or a quarter, and nothing else but its month: `Semester 1 (Maret)`. */
function isYearPart(text: string, part: 'S' | 'Q'): boolean {
	if (!PART_OF_YEAR[part].test(text) || yearPartOf(text)?.startsWith(part) !== true) return false;
	return !/[\p{L}\p{N}]/u.test(withoutPeriod(text.replace(/[()]/gu, ' ')));
}

/** Whether nine tenths of the filled cells pass a test; each text is tested once, and few that fail. */
function areNearlyAll(
	{ texts, counts, filled }: ColumnCells,
	test: (text: string) => boolean,
): boolean {
	let passing = filled;
	for (let at = 0; at < texts.length; at++) {
		const text = texts[at] ?? '';
		if (text === '' || test(text)) continue;
		passing -= counts[at] ?? 0;
		if (passing / filled < 0.9) return false;
	}
	return true;
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

/** Area columns coarser than the finest become parents; the finest, and the chosen, stay as they are. */
function demoteCoarser(
	columns: readonly ColumnDescription[],
	choices: ColumnChoices,
): ColumnDescription[] {
	const depth = (level: AreaLevel | null): number => (level ? AREA_LEVELS.indexOf(level) : -1);
	const finest = Math.max(
		-1,
		...columns
			.filter((column) => column.role === 'area-code' || column.role === 'area-name')
			.map((column) => depth(column.level)),
	);
	return columns.map((column) => {
		if (depth(column.level) === finest || choices.get(column.index)?.role) return column;
		if (column.role === 'area-code') return { ...column, role: 'parent-code' };
		if (column.role === 'area-name') return { ...column, role: 'parent-name' };
		return column;
	});
}
