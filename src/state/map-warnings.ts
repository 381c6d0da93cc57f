import { checkMap } from '../core/validity/check-map.ts';
import type { Warning } from '../core/validity/warning.ts';
import type { Session } from './session.svelte.ts';

/** What is to be said of the map on screen before it is believed; none while nothing is painted. */
export function warningsOfMap(session: Session): Warning[] {
	const shown = session.layer.painted;
	if (!shown) return [];
	const { layer, areas, within, painted } = shown;
	return checkMap({ layer, areas, within, isCrossed: Boolean(painted.crossed) });
}
