import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../model/area.ts';
import { parentOfCode } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';

/** Share of a parent's children that must have rows before the whole parent is what the table is about. */
const SHARE_FOR_WHOLE = 0.5;

/**
 * The areas a table is about: those of the level that lie in a parent with rows.
 *
 * A table of Jawa Tengah's kab/kota is about Jawa Tengah: Kota Tegal without a row is missing there,
 * Bogor is not. When at least half of a larger area's parts have rows, the table is about all of
 * them: a national table that lost two provinsi still shows them as missing.
 *
 * @param covered   areas of `level` that have a row, any order
 * @param level     their level
 * @param registry  the hierarchy
 * @returns         a test for areas of the level; true for every area where nothing is covered
 */
export function tableScope(
	covered: Iterable<AreaCode>,
	level: AreaLevel,
	registry: AreaRegistry,
): (area: AreaCode) => boolean {
	let scope = new Set<AreaCode>();
	for (const area of covered) {
		const parent = parentOfCode(area);
		// provinsi lie in the nation, which has no code: one row makes the table about all of them
		if (!parent) return () => true;
		scope.add(parent);
	}
	if (scope.size === 0) return () => true;
	for (const parentLevel of AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level)).reverse()) {
		if (parentLevel === 'provinsi') break;
		scope = widen(scope, registry);
	}
	const provinsi = registry.atLevel('provinsi');
	const whole = [...scope].filter((code) => parentOfCode(code) === null);
	if (whole.length >= provinsi.length * SHARE_FOR_WHOLE) return () => true;
	return (area) => {
		for (let up = parentOfCode(area); up; up = parentOfCode(up)) if (scope.has(up)) return true;
		return false;
	};
}

/** Replaces children by their parent where at least half of its children are in. */
function widen(scope: ReadonlySet<AreaCode>, registry: AreaRegistry): Set<AreaCode> {
	const counts = new Map<AreaCode, number>();
	for (const code of scope) {
		const parent = parentOfCode(code);
		if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
	}
	const wider = new Set(scope);
	for (const [parent, count] of counts) {
		// a parent with one or two children is not widened to by a single one
		if (count > 1 && count >= registry.childrenOf(parent).length * SHARE_FOR_WHOLE)
			wider.add(parent);
	}
	return wider;
}
