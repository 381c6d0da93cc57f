import type { AreaRegistry } from '../area/area-registry.ts';
import type { JoinedRow, JoinResult } from '../join/join-result.ts';
import type { AreaCode } from '../model/area.ts';
import { csvText } from './csv-text.ts';

/** Words of a report in the reader's language. */
export interface ReportWords {
	/** Headings: file, row of the sheet, text, code, area, parent, outcome, matched by, reason, choices. */
	readonly headings: readonly [
		file: string,
		row: string,
		label: string,
		code: string,
		area: string,
		parent: string,
		outcome: string,
		by: string,
		reason: string,
		suggestions: string,
	];
	/** Heading and text of what the columns measure, beside every row; null leaves both out. */
	readonly standard: readonly [heading: string, text: string] | null;
	readonly outcome: (row: JoinedRow) => string;
	readonly by: (by: NonNullable<JoinedRow['by']>) => string;
	readonly reason: (reason: NonNullable<JoinedRow['reason']>) => string;
}

/**
 * What became of every data row, as CSV, in the order of the sheet: for the file's owner to mend it.
 *
 * @param join      a joined table
 * @param registry  names of areas
 * @param nameOf    names of areas the registry does not hold (desa), else null
 * @returns         a heading and one line per data row
 */
export function matchReport(
	join: JoinResult,
	registry: AreaRegistry,
	nameOf: (code: AreaCode) => string | null,
	words: ReportWords,
): string {
	const { table, fileName } = join.request;
	const name = (code: AreaCode): string => registry.get(code)?.name ?? nameOf(code) ?? code;
	const parent = (code: AreaCode): string => {
		const up = code.split('.').slice(0, -1).join('.');
		return up ? name(up as AreaCode) : '';
	};
	// sums stand behind the rows of the file, and are none of them
	const rows = join.rows
		.slice(0, table.sheetRows.length)
		.map((row) => [
			fileName,
			table.sheetRows[row.row] ?? row.row + 1,
			row.label,
			row.area ?? '',
			row.area ? name(row.area) : '',
			row.area ? parent(row.area) : '',
			words.outcome(row),
			row.by ? words.by(row.by) : '',
			row.reason ? words.reason(row.reason) : '',
			row.area && row.approved
				? ''
				: row.suggestions.map((code) => `${code} ${name(code)}`).join('; '),
			...(words.standard ? [words.standard[1]] : []),
		]);
	const headings = [...words.headings, ...(words.standard ? [words.standard[0]] : [])];
	return csvText([headings, ...rows]);
}
