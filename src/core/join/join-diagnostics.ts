import { diagnose, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.ts';
import type { Gazetteer } from './area-context.ts';
import type { JoinedRow } from './join-result.ts';
import type { CodeColumn, RowReader } from './read-row.ts';

/** Which rows each diagnostic about rows is about. */
const ROWS_OF: readonly (readonly [DiagnosticCode, (row: JoinedRow) => boolean])[] = [
	['row-unmatched', ({ outcome }) => outcome === 'unmatched'],
	['row-ambiguous', ({ outcome }) => outcome === 'ambiguous'],
	['row-contradiction', ({ outcome }) => outcome === 'contradiction'],
	['row-proposed', ({ by, approved }) => by === 'spelling' && !approved],
	['row-aggregate', ({ outcome }) => outcome === 'aggregate'],
	['row-note', ({ outcome }) => outcome === 'note'],
	['duplicate-area', ({ duplicateOf }) => duplicateOf !== null],
];

/**
 * What a join has to say: how the codes were read, where the table lies, and which rows ended how.
 *
 * @param notes  rows by what was noted while deciding them, in the order it was first noted
 */
export function joinDiagnostics(
	rows: readonly JoinedRow[],
	notes: ReadonlyMap<DiagnosticCode, readonly number[]>,
	reader: RowReader,
	{ registry }: Gazetteer,
): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const codes = reader.codesAt(reader.level);
	if (codes) diagnostics.push(systemDiagnostic(codes));
	if (reader.inferred) {
		diagnostics.push(diagnose('parent-inferred', { area: reader.inferred.name }));
	}
	for (const [code, found] of notes) diagnostics.push(diagnose(code, {}, found));
	if (!rows.some(({ outcome }) => outcome === 'matched')) {
		diagnostics.push(diagnose('no-row-matched', { rows: rows.length, level: reader.level }));
	}
	for (const [code, isMeant] of ROWS_OF) {
		const found = rows.filter(isMeant).map(({ row }) => row);
		if (found.length > 0) diagnostics.push(diagnose(code, {}, found));
	}
	if (reader.level === 'desa' && registry.atLevel('desa').length === 0) {
		diagnostics.push(diagnose('desa-names-missing'));
	}
	return diagnostics;
}

function systemDiagnostic({ column, decision }: CodeColumn): Diagnostic {
	const [first] = decision.systems;
	if (!first) return diagnose('code-system-unknown', { column: column.name });
	const code = decision.because === 'same-in-all' ? 'code-systems-agree' : 'code-system-decided';
	return diagnose(code, {
		column: column.name,
		system: decision.systems,
		because: decision.because,
		agreeing: decision.agreeing,
		witnesses: decision.witnesses,
		others: decision.tried
			.filter(({ system }) => !decision.systems.includes(system))
			.map(({ system, agreeing }) => `${system} ${agreeing}`),
	});
}
