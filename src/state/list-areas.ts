import { unionBbox } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { JoinedTable } from '../workers/table-service.ts';
import { bboxOf } from './places.ts';
import type { Session } from './session.svelte.ts';

/** Areas of the rows of a table that are placed, at one level, each once, in the order of the rows. */
export function areasOfRows({ join }: JoinedTable, level: string): AreaCode[] {
	const placed = join.rows.flatMap(({ area, level: own, approved, outcome }) =>
		area && approved && outcome === 'matched' && own === level ? [area] : [],
	);
	return [...new Set(placed)];
}

/** The areas of the list of names alone that is on screen; null where it is another table, or none. */
export function areasOfShownList({
	showsTable,
	dataset: { joined },
	level,
}: Pick<Session, 'showsTable' | 'dataset' | 'level'>): readonly AreaCode[] | null {
	if (!showsTable || joined?.join.request.table.isAreaList !== true) return null;
	return areasOfRows(joined, level);
}

/** Brings areas near, as choosing one does; those that are not drawn yet by the area they lie in. */
export function fitToAreas(
	{ atlas, stage }: Pick<Session, 'atlas' | 'stage'>,
	areas: readonly AreaCode[],
): void {
	const registry = atlas.gazetteer?.registry;
	const boxes = areas.flatMap((area) => {
		const parent = registry?.get(area)?.parent;
		const box = bboxOf(atlas, area) ?? (parent ? bboxOf(atlas, parent) : null);
		return box ? [box] : [];
	});
	const around = unionBbox(boxes);
	if (around) stage.fit(around);
}
