import { unsaidFacts } from '../core/indicator/asked-facts.ts';
import { lowestLevelInWords, tableWords } from '../core/indicator/level-in-words.ts';
import { recogniseColumns } from '../core/indicator/recognise-columns.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import type { Gazetteer } from '../core/join/area-context.ts';
import type { JoinedRow, JoinResult } from '../core/join/join-result.ts';
import { tidyValues, type TidyValue } from '../core/join/tidy-values.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import type { AreaLevel } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { messageNumber } from '../core/model/message-number.ts';
import type { ColumnRole } from '../core/model/table.ts';
import { checkCells } from '../core/validity/check-cells.ts';
import { checkTable } from '../core/validity/check-table.ts';
import { describeWarning } from '../i18n/warning-messages.ts';
import { joinFile, type JoinOptions } from './join-file.ts';
import { loadKnownIndicators, loadPublished } from './load-known-indicators.ts';

const known = loadKnownIndicators();
const meaningOf = sliceMeanings(known);
const publishedOf = loadPublished();

/** What a person may tell the matcher. */
export interface MatchOptions extends JoinOptions {
	/** Whether to give the tidy values too. */
	readonly values: boolean;
}

/** A diagnostic as the contract prints it. */
export interface DiagnosticCount {
	readonly code: string;
	/** Number of the bad input's message (`B06`), or null. */
	readonly message: string | null;
	readonly severity: string;
	readonly count: number;
}

/** A warning as the contract prints it. */
export interface WarningCount {
	readonly code: string;
	/** `W1` … `W13`, or null. */
	readonly number: string | null;
	readonly severity: string;
	/** The column it is of, or null. */
	readonly column: string | null;
	readonly count: number;
	/** The sentence, in Indonesian. */
	readonly message: string;
}

/** One table of a file, matched. Later versions add fields and change none. */
export interface TableMatch {
	readonly name: string;
	readonly level: AreaLevel | null;
	readonly codeSystem: JoinResult['codeSystem'];
	readonly rows: readonly JoinedRow[];
	readonly columns: readonly {
		readonly name: string;
		readonly role: ColumnRole;
		readonly indicator: string | null;
		readonly unit: string | null;
		readonly period: string | null;
		/** Id of the catalogue; null for a column nobody knows, and where categories tell it apart. */
		readonly catalogueId: string | null;
		/** Finest level its figures are valid at; null where that is not known. */
		readonly lowestLevel: AreaLevel | null;
		/** What nobody has said of its figures: unit, period, level, and what its register asks for; where all is said, none. */
		readonly asked?: readonly string[];
		/** Ids by category, where one column holds several indicators. */
		readonly catalogueIds?: Readonly<Record<string, string>>;
	}[];
	/** What is to be known before anyone presents it: a rate below its level is an error here. */
	readonly warnings: readonly WarningCount[];
	readonly values?: readonly TidyValue[];
	readonly diagnostics: readonly DiagnosticCount[];
}

/** A file, matched: the JSON contract of `npm run -s match -- --json`. */
export interface FileMatch {
	readonly file: string;
	readonly tables: readonly TableMatch[];
	/** What stopped the file from being read; empty when it was. */
	readonly diagnostics: readonly DiagnosticCount[];
}

/**
 * Matches every table of a file, exactly as the browser does.
 *
 * @param bytes     the whole file
 * @param fileName  its name without folders
 * @param tell      what was noticed of a table, by its name, or null for the file, to be said in words
 * @returns         one entry per table with something in it; none when the file cannot be read
 */
export async function matchFile(
	bytes: Uint8Array,
	fileName: string,
	options: MatchOptions,
	gazetteer: Gazetteer,
	tell: (table: string | null, noticed: readonly Diagnostic[]) => void = () => undefined,
): Promise<FileMatch> {
	const { joins, noticed, failed } = await joinFile(bytes, fileName, options, gazetteer);
	tell(null, [...noticed, ...failed]);
	const tables = joins.map((join) => {
		const joined = { join, tidy: tidyValues(join, gazetteer.lineage) };
		const own = [...join.diagnostics, ...joined.tidy.diagnostics, ...checkCells(joined)];
		tell(join.request.table.name, own);
		return tableMatch(joined, options, [...noticed, ...own]);
	});
	return { file: fileName, tables, diagnostics: counted([...noticed, ...failed]) };
}

function tableMatch(
	{ join, tidy }: JoinedFigures,
	options: MatchOptions,
	diagnostics: readonly Diagnostic[],
): TableMatch {
	const recognised = recogniseColumns({ join, tidy }, known);
	const told = checkTable({ join, tidy, columns: recognised, known }, publishedOf);
	const around = tableWords(join.request);
	const levelInWords = (column: string, unit: string | null): AreaLevel =>
		lowestLevelInWords(column, unit, around);
	return {
		name: join.request.table.name,
		level: join.level,
		codeSystem: join.codeSystem,
		rows: join.rows,
		columns: join.columns.map(({ index, name, role, indicator, unit, period }) => {
			const found = recognised.get(index) ?? null;
			const asked = role === 'value' ? whatIsAsked({ join, tidy }, index) : [];
			return {
				...{ name, role, indicator, unit, period },
				catalogueId: found?.id ?? null,
				lowestLevel:
					known.lowestLevelOf(found) ??
					(role === 'value' && levelInWords(indicator ?? name, unit) === 'kabkota'
						? 'kabkota'
						: null),
				...(asked.length > 0 ? { asked } : {}),
				...(found?.byCategory ? { catalogueIds: Object.fromEntries(found.byCategory.ids) } : {}),
			};
		}),
		warnings: told.map(({ column, warning }) => ({
			...{ code: warning.code, number: warning.number, severity: warning.severity },
			...{ column, count: warning.count, message: describeWarning('id', warning) },
		})),
		...(options.values ? { values: tidy.values } : {}),
		diagnostics: counted(diagnostics),
	};
}

/** What nobody has said of a column's figures. */
function whatIsAsked({ join, tidy }: JoinedFigures, index: number): string[] {
	const column = join.columns.find((each) => each.index === index);
	const indicator = column?.indicator ?? column?.name ?? '';
	const values = tidy.values.filter((value) => value.indicator === indicator);
	const categories = values.length === 0 ? [{}] : values.map(({ category }) => category);
	const meant = [...new Map(categories.map((each) => [JSON.stringify(each), each])).values()].map(
		(category) => meaningOf({ join, tidy }, { indicator, category }),
	);
	return [
		...(column?.unit === null && values.every(({ unit }) => unit === null) ? ['unit'] : []),
		...(column?.period === null && values.some(({ period }) => period === null) ? ['period'] : []),
		...(meant.every((each) => each?.isSure) ? [] : ['level']),
		...new Set(meant.flatMap((each) => unsaidFacts(each?.facts ?? {}))),
	];
}

/** Diagnostics by code, counts added up, in order of first appearance. */
function counted(diagnostics: readonly Diagnostic[]): DiagnosticCount[] {
	const counts = new Map<string, DiagnosticCount>();
	for (const { code, severity, count } of diagnostics) {
		const before = counts.get(code)?.count ?? 0;
		counts.set(code, { code, message: messageNumber(code), severity, count: before + count });
	}
	return [...counts.values()];
}
