import { parseDocument, DomUtils } from 'htmlparser2';
import { diagnose, failure, success, type Result } from '../../core/model/diagnostic.ts';
import { cellText, type RawCell, type RawTable } from '../../core/model/table.ts';

type Cells = RawCell[][];

/** Rows two tables must share before they are taken for the halves of one. */
const MIN_SIBLING_ROWS = 3;
/** Rows or columns a cell may span. */
const MAX_SPAN = 200;
/** Cells a page may come to, and what they take: a small page of large spans could fill memory. */
const MAX_PAGE_CELLS = 5_000_000;
const MAX_PAGE_CELLS_MEGABYTES = 200;

/**
 * Reads the tables of a web page saved as `.xls` or `.html`, with htmlparser2.
 *
 * BPS's old "Tabel Dinamis" export puts the names in one table and the figures in another beside
 * it, each under a small table of headers; two tables with the same number of rows are therefore
 * put side by side again.
 *
 * @param text  the page
 * @param name  table name
 * @returns     `file-is-web-page` when there is no table with data, `file-inflates` for a page of more
 *              cells than memory should hold
 */
export function readHtmlTables(text: string, name: string): Result<RawTable[]> {
	const page = parseDocument(text);
	const budget = { cells: MAX_PAGE_CELLS };
	const tables = DomUtils.getElementsByTagName('table', page)
		.filter((table) => DomUtils.getElementsByTagName('table', table.children).length === 0)
		.map((table) => tableCells(table, budget))
		.filter((rows) => rows.length > 0);
	if (budget.cells < 0)
		return failure(diagnose('file-inflates', { file: name, megabytes: MAX_PAGE_CELLS_MEGABYTES }));
	const joined = joinSiblings(tables).filter((rows) => rows.length > 1);
	if (joined.length === 0) return failure(diagnose('file-is-web-page', { file: name }));
	return success(
		joined.map((rows, at) => ({ name: joined.length > 1 ? `${name} ${at + 1}` : name, rows })),
	);
}

function tableCells(
	table: Parameters<typeof DomUtils.getElementsByTagName>[1],
	budget: { cells: number },
): Cells {
	const rows: Cells = [];
	DomUtils.getElementsByTagName('tr', table).forEach((row, at) => {
		const cells = (rows[at] ??= []);
		let column = 0;
		for (const cell of DomUtils.getElementsByTagName(
			(tag) => tag === 'td' || tag === 'th',
			row.children,
		)) {
			while (cells[column] !== undefined) column++;
			const span = (attribute: string): number =>
				Math.min(MAX_SPAN, Math.max(1, Math.floor(Number(cell.attribs[attribute])) || 1));
			budget.cells -= span('rowspan') * span('colspan');
			if (budget.cells < 0) return;
			const text = cellText(DomUtils.textContent(cell));
			for (let down = 0; down < span('rowspan'); down++) {
				for (let right = 0; right < span('colspan'); right++) {
					(rows[at + down] ??= [])[column + right] = down === 0 && right === 0 ? text : null;
				}
			}
			column += span('colspan');
		}
	});
	return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

/** Puts name and figure tables of equal length side by side, with the header tables above them. */
function joinSiblings(tables: readonly Cells[]): Cells[] {
	for (let left = 0; left < tables.length; left++) {
		const rows = tables[left]?.length ?? 0;
		if (rows < MIN_SIBLING_ROWS) continue;
		const right = tables.findIndex((table, at) => at > left && table.length === rows);
		if (right < 0) continue;
		const headers = [tables.slice(0, left).flat(), tables.slice(left + 1, right).flat()] as const;
		return [
			[
				...beside(headers[0], headers[1], width(tables[left])),
				...beside(tables[left], tables[right], width(tables[left])),
			],
		];
	}
	return [...tables];
}

function beside(left: Cells | undefined, right: Cells | undefined, leftWidth: number): Cells {
	const rows = Math.max(left?.length ?? 0, right?.length ?? 0);
	return Array.from({ length: rows }, (_, at) => [
		...Array.from({ length: leftWidth }, (__, column) => left?.[at]?.[column] ?? null),
		...(right?.[at] ?? []),
	]);
}

function width(rows: Cells | undefined): number {
	return Math.max(1, ...(rows ?? []).map((row) => row.length));
}
