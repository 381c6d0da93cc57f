import { indicesWithin, unionBbox, type Bbox } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { Session } from './session.svelte.ts';

/** The whole country, with its outermost islands. */
const NATION_BBOX: Bbox = [94.9, -11.1, 141.2, 6.1];

/** The box of an area at any loaded level, or of the areas inside it; null where nothing has a shape. */
export function bboxOf(atlas: Atlas, area: AreaCode): Bbox | null {
	for (const geometry of atlas.levels.values()) {
		const box = geometry.boxes[geometry.indexByCode.get(area) ?? -1];
		if (box) return box;
	}
	const undrawn = atlas.boundaries?.manifest.undrawn.find(({ code }) => code === area);
	if (undrawn) {
		const [lng, lat] = undrawn.lngLat;
		return [lng - 0.2, lat - 0.2, lng + 0.2, lat + 0.2];
	}
	for (const geometry of atlas.levels.values()) {
		const inside = indicesWithin(geometry, area);
		const box = unionBbox(
			inside.flatMap((index) => (geometry.boxes[index] ? [geometry.boxes[index]] : [])),
		);
		if (box) return box;
	}
	return null;
}

/** The part of the country the layer is about: all of it, or the areas of a person's table. */
export function layerBbox(session: Session): Bbox {
	const painted = session.layer.painted;
	const geometry = painted?.geometry;
	const { within } = session.view.current;
	if (within) return bboxOf(session.atlas, within) ?? NATION_BBOX;
	if (!session.showsTable || !geometry) return NATION_BBOX;
	const { layer } = painted;
	const boxes = geometry.codes.flatMap((code, index) => {
		const box = geometry.boxes[index];
		return box && layer.isInScope(code) ? [box] : [];
	});
	return unionBbox(boxes) ?? NATION_BBOX;
}

/** The box of the provinsi around what is selected in the country, which is too wide to find it in. */
export function provinsiAround({ atlas, view }: Session): Bbox | null {
	const { selected, within } = view.current;
	if (!selected || within) return null;
	const provinsi = atlas.gazetteer?.registry.ancestorsOf(selected).at(-1);
	return provinsi ? bboxOf(atlas, provinsi.code) : null;
}
