import type { AreaRegistry } from '../area/area-registry.ts';
import { hasHiddenCharacters, withoutHiddenCharacters } from '../area/area-name.ts';
import type { Area, AreaCode, AreaLevel } from '../model/area.ts';
import type { ColumnDescription } from '../model/table.ts';
import { partGroups, type ColumnCells, type RowGroups } from '../table/column-cells.ts';
import { headerSystem, isKabupatenOnly } from '../table/read-header.ts';
import { learnNamingHabits, type NamingHabits } from './area-context.ts';
import type { CodeSystemDecision } from './detect-code-system.ts';
import type { NameResolution } from './resolve-name.ts';

/** What reading a name or code at one level gave. */
export interface LevelReading extends NameResolution {
	/** The area the code gives, undefined without a usable code. */
	readonly coded: Area | undefined;
	readonly code: string;
	readonly text: string;
}

/** The column of codes that is used at a level, and how it is read. */
export interface CodeColumn {
	readonly column: ColumnDescription;
	readonly decision: CodeSystemDecision;
}

/** The columns of one level, the preferred one first, and what is known of it. */
export interface LevelColumns {
	readonly names: readonly ColumnDescription[];
	readonly codes: readonly ColumnDescription[];
	/** For each distinct text of the preferred names, the name without hidden characters. */
	readonly labels: readonly string[];
	/** For each row, the place of its name in `labels`; null without names. */
	readonly labelAt: Uint32Array | null;
	readonly habits: NamingHabits;
	/** Rows that say the same of where they lie, down to this level; a section heading counts too. */
	readonly groups: RowGroups;
	/** By group. */
	readonly resolutions: (NameResolution | undefined)[];
	/** By group. */
	readonly readings: (LevelReading | undefined)[];
	/** Where the rows of a group say that finer places lie; by group. */
	readonly holds: (readonly AreaCode[] | null | undefined)[];
	codeColumn: CodeColumn | null;
}

/**
 * The columns of one level, and the rows in groups of what they say down to it.
 *
 * @param columns  of the table, of any level
 * @param coarser  rows in groups of what they say above the level
 * @param cellsOf  the cells of a column
 */
export function prepareLevel(
	level: AreaLevel,
	columns: readonly ColumnDescription[],
	coarser: RowGroups,
	cellsOf: (column: ColumnDescription) => ColumnCells,
	registry: AreaRegistry,
): LevelColumns {
	const own = columns.filter((column) => column.level === level);
	const prefer = (column: ColumnDescription): number =>
		(headerSystem(column.name) === 'kemendagri' ? 1 : 0) + column.confidence;
	const pick = (roles: readonly string[]): ColumnDescription[] =>
		own.filter((column) => roles.includes(column.role)).sort((a, b) => prefer(b) - prefer(a));
	const names = pick(['area-name', 'parent-name']);
	const codes = pick(['area-code', 'parent-code']);
	const [named] = names;
	const cells = named ? cellsOf(named) : null;
	const labels = cells ? visibleTexts(cells.texts) : [];
	let groups = coarser;
	for (const column of [...names, ...codes]) {
		const { textAt, texts } = cellsOf(column);
		groups = partGroups(groups, textAt, texts.length);
	}
	return {
		names,
		codes,
		labels,
		labelAt: cells?.textAt ?? null,
		// only a kabupaten and a kota are told apart by habit
		habits: learnNamingHabits(
			level === 'kabkota' ? new Set(labels) : [],
			named ? isKabupatenOnly(named.name) : false,
			registry,
		),
		groups,
		resolutions: [],
		readings: [],
		holds: [],
		codeColumn: null,
	};
}

/** Texts without hidden characters; the same where none has any, which is seen at one glance. */
function visibleTexts(texts: readonly string[]): readonly string[] {
	return hasHiddenCharacters(`\n${texts.join('\n')}`) ? texts.map(withoutHiddenCharacters) : texts;
}

/** A column whose dots speak for themselves beats one that names had to settle. */
export function strength(decision: CodeSystemDecision): number {
	if (decision.systems.length === 0) return 0;
	const order: readonly CodeSystemDecision['because'][] = [
		'same-in-all',
		'same-areas',
		'length',
		'names',
		'prefix',
		'declared',
		'dots',
	];
	return 1 + order.indexOf(decision.because);
}
