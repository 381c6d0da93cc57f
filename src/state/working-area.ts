import { isInside, levelOfCode } from '../core/area/area-code.ts';
import type { AreaCode } from '../core/model/area.ts';
import { diagnose } from '../core/model/diagnostic.ts';
import type { Session } from './session.svelte.ts';

/** A working area in which a table has nothing is left, and said; one in which it has is kept. */
export function keepWorkingAreaValid(session: Session): void {
	const { within } = session.view.current;
	const { current } = session.layer;
	if (!within) return;
	const figures = session.showsTable && current ? [...current.figures.keys()] : [];
	if (figures.some((area) => isInside(area, within))) {
		const level = session.layer.levelToWorkAt(within);
		if (level) session.dataset.chooseLevel(level);
		return;
	}
	session.view.workIn(null);
	if (!session.showsTable) return;
	const area = session.atlas.gazetteer?.registry.get(within)?.name ?? within;
	session.notify([diagnose('working-area-left', { area })]);
}

/**
 * Works in one provinsi or kabkota, at a level that divides it where the layer has one, and shows
 * it; null is the whole country again.
 */
export function workIn(session: Session, within: AreaCode | null): void {
	const before = session.view.current.within;
	if (within === before) {
		session.fitToLayer();
		return;
	}
	session.history.step(() => {
		const level = within ? session.layer.levelToWorkAt(within) : null;
		if (session.showsTable && level) session.dataset.chooseLevel(level);
		const { selected } = session.view.current;
		const stays =
			selected !== null &&
			isInside(selected, within) &&
			levelOfCode(selected) === (level ?? session.level);
		session.view.workIn(within, level, stays ? selected : null);
	});
	session.stage.fitHome(session.layerBbox, true);
}
