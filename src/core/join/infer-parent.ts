import type { AreaRegistry } from '../area/area-registry.ts';
import type { Area, AreaLevel } from '../model/area.ts';
import type { RawCell } from '../model/table.ts';
import { classifyRemark } from './row-remarks.ts';

/** Share of the names that one area must hold before it is taken for the parent of all. */
const SHARE_NEEDED = 0.8;
/** Fewer names than this are no evidence. */
const NAMES_NEEDED = 4;

/**
 * The kab/kota (for kecamatan) or kecamatan (for desa) that holds nearly all of a list of names.
 *
 * A table of "the kecamatan of our kabupaten" often names the kabupaten only in its title. One area
 * that holds at least four fifths of the names, with no other near it, is that kabupaten.
 *
 * @param texts  distinct names as written
 * @param level  their level
 * @returns      null when fewer than four names are known, or no single area stands out
 */
export function inferParent(
	texts: ReadonlySet<string>,
	level: AreaLevel,
	registry: AreaRegistry,
): Area | null {
	const held = new Map<string, number>();
	let known = 0;
	for (const text of texts) {
		const parents = new Set(registry.findByName(level, text).map(({ area }) => area.parent));
		if (parents.size > 0) known++;
		for (const parent of parents) if (parent) held.set(parent, (held.get(parent) ?? 0) + 1);
	}
	if (known < NAMES_NEEDED) return null;
	const ranked = [...held].sort((a, b) => b[1] - a[1]);
	const [first, second] = ranked;
	if (!first || first[1] / texts.size < SHARE_NEEDED || (second && second[1] > first[1] / 2))
		return null;
	const code = registry.atLevel(level).find((area) => area.parent === first[0])?.parent;
	return code ? (registry.get(code) ?? null) : null;
}

/**
 * The distinct names among rows that are places inside an area: totals, notes and a row for the kab/kota
 * itself are none.
 *
 * @param rows    cells of each row
 * @param textOf  a row's name, by the row's 0-based number
 * @param level   the level of the names
 */
export function placesAmong(
	rows: readonly (readonly RawCell[])[],
	textOf: (row: number) => string,
	level: AreaLevel,
	registry: AreaRegistry,
): Set<string> {
	const texts = new Set<string>();
	for (const [row, cells] of rows.entries()) {
		const text = textOf(row);
		if (texts.has(text)) continue;
		const isPlace =
			registry.findByName(level, text).length > 0 ||
			(classifyRemark(text, cells) === null && registry.findByName('kabkota', text).length === 0);
		if (isPlace) texts.add(text);
	}
	return texts;
}
