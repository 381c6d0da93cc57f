import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { FileMatch } from './match-file.ts';

/** Rows of each kind that are listed before "dan n lagi". */
const LISTED = 10;

/**
 * Prints a match for a person: counts, then the rows that need one.
 *
 * @param print     where a line goes
 * @param sentence  what was noticed of a table, or of the file, in words
 */
export function printMatch(
	match: FileMatch,
	registry: AreaRegistry,
	print: (line: string) => void,
	sentence: (table: string | null, code: string) => string | null = () => null,
): void {
	print(match.file);
	for (const { code, severity, count } of match.diagnostics) {
		print(`  ${code}: ${count}`);
		const text = severity === 'info' ? null : sentence(null, code);
		if (text !== null) print(`    ${text}`);
	}
	for (const table of match.tables) {
		const outcomes = new Map<string, number>();
		for (const { outcome, approved } of table.rows) {
			const key = outcome === 'matched' && !approved ? 'matched (usulan)' : outcome;
			outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
		}
		const tally = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
		print(
			`  ${table.name}: ${table.rows.length} baris, tingkat ${table.level ?? 'campuran'}, kode ${table.codeSystem}: ${tally}`,
		);
		const open = table.rows.filter(
			(row) => row.outcome !== 'note' && row.outcome !== 'aggregate' && !row.approved,
		);
		for (const row of open.slice(0, LISTED)) {
			const places = (row.area ? [row.area] : row.suggestions).map(
				(code) => `${code} ${registry.get(code)?.name ?? ''}`,
			);
			print(
				`    baris ${row.row}: "${row.label}" ${row.reason ?? row.outcome}${places.length > 0 ? `: ${places.join('; ')}` : ''}`,
			);
		}
		if (open.length > LISTED) print(`    … dan ${open.length - LISTED} baris lagi`);
		for (const { code, severity, count } of table.diagnostics) {
			print(`    ${severity} ${code}: ${count}`);
			const text = severity === 'info' ? null : sentence(table.name, code);
			if (text !== null) print(`      ${text}`);
		}
		for (const { code, severity, number, message } of table.warnings) {
			print(`    ${severity} ${number ?? code}`);
			print(`      ${message}`);
		}
	}
}
