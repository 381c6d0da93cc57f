/**
 * Rows as CSV: comma between cells, CRLF behind each row (RFC 4180).
 *
 * Numbers are written with a decimal dot and never touched. Text that a spreadsheet would take for a
 * formula gets an apostrophe in front (OWASP ASVS 5, 1.2.10); null is an empty cell.
 *
 * @example csvText([['a', 1.5], ['b', null]]) // 'a,1.5\r\nb,\r\n'
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
	return rows.map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
}

function csvCell(cell: string | number | null): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const guarded = /^[=+\-@\t\r\0＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
