import type { PrioritySheet } from '../core/export/priority-sheets.ts';

/** What a spreadsheet program calls the format. */
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Characters a column is wide at most. */
const MOST_WIDE = 48;

/**
 * Sheets as an XLSX workbook: texts as texts, so that codes keep their noughts, numbers as numbers, the
 * first row of each frozen.
 *
 * @param sheets  at least one; names of up to 31 characters
 * @returns       the bytes of the file
 */
export async function writeWorkbook(sheets: readonly PrioritySheet[]): Promise<Uint8Array> {
	const { writeXlsx } = await import('hucre/xlsx');
	return writeXlsx({
		sheets: sheets.map(({ name, rows }) => ({
			name: name.slice(0, 31),
			rows: rows.map((row) => [...row]),
			columns: (rows[0] ?? []).map((_, at) => ({
				width: Math.min(
					MOST_WIDE,
					2 + Math.max(...rows.map((row) => String(row[at] ?? '').length)),
				),
			})),
			freezePane: { rows: 1 },
		})),
	});
}

/** Offers sheets as an XLSX file for the person to keep. */
export async function saveWorkbook(name: string, sheets: readonly PrioritySheet[]): Promise<void> {
	const bytes = await writeWorkbook(sheets);
	const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 10_000);
}
