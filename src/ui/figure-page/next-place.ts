/** A place that the keyboard can stand on. */
export interface AreaPlace {
	readonly area: string;
	readonly x: number;
	readonly y: number;
}

/** Steps of arrow keys, down being larger. */
const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};
/** How much more it counts to be off the line than to be far along it. */
const ASIDE = 2.2;

/**
 * The nearest place in the direction of an arrow key, the one straight ahead before the one aside.
 *
 * @param from  null for the first place
 * @returns     null where nothing lies there, and for other keys; the place itself is never next
 *
 * @example nextPlace([{ area: 'a', x: 0, y: 0 }, { area: 'b', x: 9, y: 1 }], 'a', 'ArrowRight') // 'b'
 * @example nextPlace([{ area: 'a', x: 0, y: 0 }], 'a', 'ArrowUp') // 'a'
 */
export function nextPlace(
	places: readonly AreaPlace[],
	from: string | null,
	key: string,
): string | null {
	const step = STEPS[key];
	const here = places.find(({ area }) => area === from);
	if (!step) return null;
	if (!here) return places[0]?.area ?? null;
	let nearest: string | null = from;
	let least = Infinity;
	for (const { area, x, y } of places) {
		const along = (x - here.x) * step[0] + (y - here.y) * step[1];
		const aside = Math.abs((x - here.x) * step[1] + (y - here.y) * step[0]);
		const cost = along + ASIDE * aside;
		if (area !== from && along > 0 && aside <= along * 2 && cost < least) {
			[nearest, least] = [area, cost];
		}
	}
	return nearest;
}
