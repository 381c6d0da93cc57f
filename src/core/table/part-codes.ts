import { readCodeText, type AreaRegistry } from '../area/area-registry.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { AREA_LEVELS } from '../model/area.ts';
import { cellText, type RawCell, type SourceTable } from '../model/table.ts';

/** Cells that are looked at. */
const LOOKED_AT = 40;
/** Share of the cells that must hold a code and a name, and of those names that areas must bear. */
const SHARE = { ofCells: 0.6, ofNames: 0.5 };
const FEWEST = 2;
/** A code of a kab/kota or smaller: those of provinsi look like the numbers of lines. */
const CODE_FIRST = /^[[(]?\s*((?:ID)?\d[\d.]{2,12}\d)\s*[\])]?\s*[-–—:|,.;]?\s*(\p{L}.*)$/u;
const CODE_LAST = /^(\p{L}[^\d[(]*?)\s*[-–—:|,;[(]\s*((?:ID)?\d[\d.]{2,12}\d)\s*[\])]?$/u;
const HEADER = 'Kode Wilayah';

/** A code and the name beside it. */
interface CodeAndName {
	readonly code: string;
	readonly name: string;
}

/**
 * Parts cells that hold an area's code and its name: `3602 - Kab. Lebak`, `[36.02] Lebak`, `Lebak (3602)`.
 *
 * The name stays in the column, the code goes into a column of its own at the table's end, where its
 * system is decided as that of any codes. Cells without a code stay.
 *
 * @param table  not mutated
 * @returns      the table itself where nothing is parted; else with `codes-parted` among its diagnostics
 */
export function partCodes(table: SourceTable, registry: AreaRegistry): SourceTable {
	const headers = [...table.headers];
	let rows: readonly (readonly RawCell[])[] = table.rows;
	const diagnostics: Diagnostic[] = [];
	for (const [index, header] of table.headers.entries()) {
		if (!holdsCodesAndNames(table.rows, index, registry)) continue;
		let parted = 0;
		rows = rows.map((row) => {
			const both = codeAndName(row[index]);
			if (!both) return [...row, null];
			parted++;
			return [...row.with(index, both.name), both.code];
		});
		headers.push(headers.includes(HEADER) ? `${HEADER} *` : HEADER);
		const example = table.rows.map((row) => row[index]).find((cell) => codeAndName(cell) !== null);
		diagnostics.push(
			diagnose('codes-parted', { column: header, example: cellText(example) }, [], parted),
		);
	}
	if (diagnostics.length === 0) return table;
	return { ...table, headers, rows, diagnostics: [...table.diagnostics, ...diagnostics] };
}

function codeAndName(cell: RawCell | undefined): CodeAndName | null {
	if (typeof cell !== 'string') return null;
	const text = cellText(cell);
	const [, first, behind] = CODE_FIRST.exec(text) ?? [];
	const [, before, last] = CODE_LAST.exec(text) ?? [];
	const code = first ?? last;
	const name = behind ?? before;
	return code !== undefined && name !== undefined && readCodeText(code) ? { code, name } : null;
}

function holdsCodesAndNames(
	rows: readonly (readonly RawCell[])[],
	index: number,
	registry: AreaRegistry,
): boolean {
	const looked: string[] = [];
	for (const row of rows) {
		const cell = row[index];
		if (typeof cell === 'string' && cellText(cell) !== '') looked.push(cell);
		if (looked.length >= LOOKED_AT) break;
	}
	const both = looked.flatMap((cell) => codeAndName(cell) ?? []);
	if (both.length < Math.max(FEWEST, looked.length * SHARE.ofCells)) return false;
	const named = both.filter(({ name }) =>
		AREA_LEVELS.some((level) => registry.findByName(level, name).length > 0),
	);
	return named.length >= both.length * SHARE.ofNames;
}
