import type { ColumnDescription } from '../model/table.ts';
import { oneGroup, partGroups, type ColumnCells } from './column-cells.ts';
import type { ColumnChoices } from './describe-columns.ts';
import { headerWords } from './read-header.ts';

/** Headers of what an area is called by its figures: `Kategori: Sangat Baik`, `Status IPM: Tinggi`. */
const LABEL_HEADER =
	/^(?:kategori|klasifikasi|kelas|status|predikat|tipologi|kriteria|keterangan|ket)\b/;

/**
 * Makes text of categories that only label areas by their figures: a category parts figures, and where each
 * area stands once in each period nothing is parted.
 *
 * @param columns  described so far; not mutated
 * @param read     the table's cells by column
 * @param choices  what a person chose, which stays
 */
export function withoutLabels(
	columns: readonly ColumnDescription[],
	read: readonly ColumnCells[],
	choices: ColumnChoices,
): ColumnDescription[] {
	const labels = columns.filter(
		({ role, name, index }) =>
			role === 'category' && LABEL_HEADER.test(headerWords(name)) && !choices.get(index)?.role,
	);
	if (labels.length === 0) return [...columns];
	let groups = oneGroup(read[0]?.textAt.length ?? 0);
	for (const { index, role } of columns) {
		const cells = read[index];
		const isKey = /^(?:area|parent)-/.test(role) || role === 'period';
		if (cells && isKey) groups = partGroups(groups, cells.textAt, cells.texts.length);
	}
	const partsNothing = ({ index }: ColumnDescription): boolean => {
		const { texts = [], textAt = [] } = read[index] ?? {};
		const rows = Array.from(textAt, (at, row) => (texts[at] ? row : -1)).filter((row) => row >= 0);
		return new Set(rows.map((row) => groups.groupOf[row])).size === rows.length;
	};
	return columns.map((column) =>
		labels.includes(column) && partsNothing(column) ? { ...column, role: 'text' } : column,
	);
}
