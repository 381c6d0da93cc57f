import type { Direction } from '../../core/geo/area-walk.ts';
import { pixelsToShow } from '../../core/view/pixels-to-show.ts';
import type { Padding } from '../../core/view/view-state.ts';
import { MapFocus } from '../../state/map-focus.svelte.ts';
import type { Session } from '../../state/session.svelte.ts';

/** A key that was pressed on the map. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'north',
	ArrowRight: 'east',
	ArrowDown: 'south',
	ArrowLeft: 'west',
};
const RANKS = { Home: 'highest', End: 'lowest', PageUp: 'higher', PageDown: 'lower' } as const;
const PAN_PX = 120;
const PANS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
	north: [0, -PAN_PX],
	east: [PAN_PX, 0],
	south: [0, PAN_PX],
	west: [-PAN_PX, 0],
};

/**
 * Does what a key on the map asks for. Fetched when the map first has the keyboard.
 *
 * @param padding  what plates cover: an area stood on comes out from under them
 */
export function pressMapKey(
	session: Session,
	padding: Padding,
	{ key, shiftKey }: PressedKey,
): void {
	const focused = (session.focused ??= new MapFocus(session));
	const { stage } = session;
	const direction = DIRECTIONS[key];
	const rank = RANKS[key as keyof typeof RANKS];
	if (direction && shiftKey) stage.panBy(...PANS[direction]);
	else if (direction) focused.step(direction);
	else if (rank) focused.toRank(rank);
	else if (key === 'Enter' && focused.area) session.select(focused.area);
	else if (key === 'Escape') {
		if (session.brush?.areas) session.brush.clear();
		else if (focused.area) focused.leave();
		else session.select(null);
	} else if (key === '+' || key === '=') stage.zoomBy(1);
	else if (key === '-') stage.zoomBy(-1);
	else if (key === '0') session.fitToLayer();
	if (rank || (direction && !shiftKey)) reveal(session, focused, padding);
}

function reveal(session: Session, { area }: MapFocus, padding: Padding): void {
	const { camera } = session.stage;
	const box = area && session.bboxOf(area);
	const pan = camera && box && pixelsToShow(camera, box, padding);
	if (pan) session.stage.panBy(...pan);
}
