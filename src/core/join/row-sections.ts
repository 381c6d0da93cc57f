import type { AreaKind } from '../model/area.ts';
import type { RawCell } from '../model/table.ts';
import type { ColumnCells } from '../table/column-cells.ts';
import { classifyRemark, kindOfSection, mayBeSection, sectionKind } from './row-remarks.ts';

/** Ways a column writes two kinds, and no cell. */
const MOST_WORDS = 7;

/** What the section headings above a row may say. */
export const SECTIONS: readonly (AreaKind | null)[] = [null, 'kabupaten', 'kota'];

const KABUPATEN = /^kab(?:upaten)?\.?$/iu;
const KOTA = /^(?:kota|kotamadya|kodya)\.?$/iu;

/**
 * Reads a column that says of each row whether it is a kabupaten or a kota, and nothing else: `Jenis`
 * beside `Nama Daerah`.
 *
 * @param columns  cells of the columns that may be it
 * @returns        for each row, the place in {@link SECTIONS} of its kind; null where no column says both
 */
export function readKinds(columns: readonly ColumnCells[]): Uint8Array | null {
	for (const { texts, textAt } of columns) {
		// most columns are something else by their second text
		if (texts.length > MOST_WORDS) continue;
		const kinds = texts.map((text) => (KABUPATEN.test(text) ? 1 : KOTA.test(text) ? 2 : 0));
		const saysOther = texts.some((text, at) => text !== '' && kinds[at] === 0);
		if (saysOther || !kinds.includes(1) || !kinds.includes(2)) continue;
		return Uint8Array.from(textAt, (at) => kinds[at] ?? 0);
	}
	return null;
}

/**
 * Reads the section headings among the rows: official tables list `Kabupaten` and `Kota` apart, and then
 * write "Bogor" for both.
 *
 * @param labels   distinct names
 * @param labelAt  for each row, the place of its name in `labels`; null without names
 * @returns        for each row, the place in {@link SECTIONS} of the kind that the last heading gave; null
 *                 where no row stands under one
 */
export function readSections(
	rows: readonly (readonly RawCell[])[],
	labels: readonly string[],
	labelAt: Uint32Array | null,
): Uint8Array | null {
	const mayBe = labels.map((label) => label === '' || mayBeSection(label));
	if (labelAt && !mayBe.includes(true)) return null;
	const sections = new Uint8Array(rows.length);
	let section: AreaKind | null = null;
	let isParted = false;
	// where the first row is a section's total, totals stand above
	const first = rows.findIndex((_, row) => (labels[labelAt?.[row] ?? -1] ?? '') !== '');
	const firstLabel = labels[labelAt?.[first] ?? -1] ?? '';
	const headWithTotals =
		mayBeSection(firstLabel) && classifyRemark(firstLabel, rows[first] ?? []) === null;
	for (const [row, cells] of rows.entries()) {
		const at = labelAt?.[row] ?? -1;
		const label = labels[at] ?? '';
		const remark = at < 0 || mayBe[at] ? classifyRemark(label, cells) : null;
		if (remark?.reason === 'section') {
			section = sectionKind(label, cells);
		} else if ((section || headWithTotals) && label !== '' && mayBe[at]) {
			// perhaps the total of one section: whether it stands above or below, nobody knows of the next
			section = headWithTotals ? kindOfSection(label) : null;
		} else if (section) {
			sections[row] = SECTIONS.indexOf(section);
			isParted = true;
		}
	}
	return isParted ? sections : null;
}
