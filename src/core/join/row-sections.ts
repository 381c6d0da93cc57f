import type { AreaKind } from '../model/area.ts';
import type { RawCell } from '../model/table.ts';
import { classifyRemark, mayBeSection, sectionKind } from './row-remarks.ts';

/** What the section headings above a row may say. */
export const SECTIONS: readonly (AreaKind | null)[] = [null, 'kabupaten', 'kota'];

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
	for (const [row, cells] of rows.entries()) {
		const at = labelAt?.[row] ?? -1;
		const label = labels[at] ?? '';
		const remark = at < 0 || mayBe[at] ? classifyRemark(label, cells) : null;
		if (remark?.reason === 'section') {
			section = sectionKind(label, cells);
		} else if (section && label !== '' && mayBe[at]) {
			// perhaps the total of one section: whether it stands above or below, nobody knows of the next
			section = null;
		} else if (section) {
			sections[row] = SECTIONS.indexOf(section);
			isParted = true;
		}
	}
	return isParted ? sections : null;
}
