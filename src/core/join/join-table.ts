import { isFinerLevel, levelOfCode } from '../area/area-code.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import { diagnose, type DiagnosticCode } from '../model/diagnostic.ts';
import type { ColumnDescription } from '../model/table.ts';
import { readColumnCells } from '../table/column-cells.ts';
import { describeColumns } from '../table/describe-columns.ts';
import type { Gazetteer } from './area-context.ts';
import { decideRow, undecided, type DecidedPlace, type PlaceDecision } from './decide-row.ts';
import { markDuplicates } from './find-duplicates.ts';
import { joinDiagnostics } from './join-diagnostics.ts';
import type { JoinedRow, JoinRequest, JoinResult } from './join-result.ts';
import { markExtents } from './mark-extents.ts';
import { RowReader } from './read-row.ts';
import { trailingNotes } from './row-remarks.ts';

/**
 * Joins the rows of a table to areas.
 *
 * Every data row ends in exactly one outcome, and nothing is guessed silently: a bare code counts
 * only once its system is known, a name shared by several areas stays ambiguous unless its parent or
 * the column's own habit settles it, a misspelling is a proposal that waits for a person, and a code
 * and a name that are two places block the row.
 *
 * @param request    the table, and what a person decided about it; not mutated
 * @param gazetteer  the hierarchy; with desa in it when the table has desa
 * @returns          one {@link JoinedRow} per data row in order, and diagnostics with counts; an empty
 *                   table gives no rows and `no-area-column`
 *
 * Cost: linear in rows; each distinct combination of area cells is resolved once.
 */
export function joinTable(request: JoinRequest, { registry, lineage }: Gazetteer): JoinResult {
	const { table } = request;
	const gazetteer: Gazetteer = { registry: registry.remembering(), lineage };
	const cells = table.headers.map((_, at) => readColumnCells(table.rows, at));
	const described = describeColumns(table, gazetteer.registry, request.columns, cells);
	const columns = request.level ? limitToLevel(described, request.level) : described;
	const level =
		columns.find(({ role }) => role === 'area-name' || role === 'area-code')?.level ?? null;
	if (!level) {
		const nowhere = undecided('', 'unmatched', 'no-name');
		return {
			request,
			columns,
			level: null,
			codeSystem: 'none',
			rows: table.rows.map((_, row) => rowOf(row, nowhere, null)),
			places: table.rows.map((_, row) => row),
			diagnostics: [
				...table.diagnostics,
				diagnose('no-area-column', { headers: [...table.headers] }),
			],
		};
	}
	const reader = new RowReader(request, columns, level, cells, gazetteer);
	const { joined, notes } = decideRows(request, reader, gazetteer);
	const result: Omit<JoinResult, 'diagnostics'> = {
		request,
		columns: columns.map((column) => withSystem(column, reader)),
		level: onlyLevel(joined),
		codeSystem: reader.hasCodes
			? (reader.codesAt(level)?.decision.systems[0] ?? 'unknown')
			: 'none',
		rows: markDuplicates(joined, cells, columns),
		places: reader.places,
	};
	const rows = markExtents(result, gazetteer.lineage);
	return {
		...result,
		rows,
		diagnostics: [...table.diagnostics, ...joinDiagnostics(rows, notes, reader, gazetteer)],
	};
}

/**
 * Treats columns finer than `level` as text, so that the join happens at that level. Where no column is
 * of it, the columns of names were taken for another level than they are, and are read at this one.
 */
function limitToLevel(
	described: readonly ColumnDescription[],
	level: AreaLevel,
): ColumnDescription[] {
	const isThere = described.some((column) => column.level === level);
	const columns = described.map((column) =>
		!isThere && column.role === 'area-name' ? { ...column, level } : column,
	);
	return columns.map((column) => {
		if (!column.level) return column;
		if (isFinerLevel(column.level, level)) return { ...column, role: 'text', level: null };
		if (column.level !== level) return column;
		if (column.role === 'parent-name') return { ...column, role: 'area-name' };
		return column.role === 'parent-code' ? { ...column, role: 'area-code' } : column;
	});
}

/** Decides every row, each distinct place once; rows that say nothing are each on their own. */
function decideRows(
	{ table, answers }: JoinRequest,
	reader: RowReader,
	gazetteer: Gazetteer,
): { joined: JoinedRow[]; notes: Map<DiagnosticCode, number[]> } {
	const decided: DecidedPlace[] = [];
	const notes = new Map<DiagnosticCode, number[]>();
	const end = trailingNotes(table.rows);
	const joined = table.rows.map((_, row): JoinedRow => {
		const first = decided[reader.places[row] ?? row];
		const place = first ?? decideRow(row, reader, gazetteer);
		decided.push(place);
		for (const note of place.notes) {
			const rows = notes.get(note);
			if (rows) rows.push(row);
			else notes.set(note, [row]);
		}
		const answer = answers.get(row);
		const { area, by, outcome, label } = place.decision;
		if (row > end && outcome === 'unmatched' && answer === undefined) {
			return rowOf(row, undecided(label, 'note', 'footnote'), null);
		}
		// a code needs no parent
		const follows = answer === undefined && area && by !== 'code' ? reader.told(row) : null;
		return rowOf(row, withAnswer(place.decision, answer), follows?.by ?? null);
	});
	return { joined, notes };
}

function rowOf(row: number, decision: PlaceDecision, follows: number | null): JoinedRow {
	const { label, area, level, outcome, by, reason, approved, suggestions } = decision;
	// written out: one object of one shape for each of many rows
	return {
		row,
		label,
		area,
		level,
		outcome,
		by,
		reason,
		approved,
		suggestions,
		extent: null,
		duplicateOf: null,
		follows,
	};
}

/** A decision, unless a person said otherwise: an accepted proposal stays one of spelling. */
function withAnswer(decision: PlaceDecision, answer: AreaCode | null | undefined): PlaceDecision {
	if (answer === undefined) return decision;
	if (answer === null) {
		return { ...undecided(decision.label, 'note', 'left-out'), suggestions: decision.suggestions };
	}
	const isProposal = decision.by === 'spelling' && decision.area === answer;
	return {
		...decision,
		area: answer,
		level: levelOfCode(answer),
		outcome: 'matched',
		by: isProposal ? 'spelling' : 'person',
		reason: null,
		approved: true,
	};
}

function withSystem(column: ColumnDescription, reader: RowReader): ColumnDescription {
	const codes = column.level ? reader.codesAt(column.level) : undefined;
	return codes?.column === column
		? { ...column, codeSystem: codes.decision.systems[0] ?? null }
		: column;
}

/** The level of the matched rows, null when they are of several levels or none matched. */
function onlyLevel(rows: readonly JoinedRow[]): AreaLevel | null {
	const levels = new Set<AreaLevel>();
	for (const { outcome, level } of rows) if (outcome === 'matched' && level) levels.add(level);
	const [only] = levels;
	return levels.size === 1 && only ? only : null;
}
