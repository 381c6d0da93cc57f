import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** Two lines from one corner at a smaller angle than this may enclose a crack, degrees. */
const SHARPEST_ANGLE = 6;

/** Shorter excursions are left alone: they are the ragged detail of a coast, degrees (33 m). */
const SHORTEST_CRACK = 0.0003;

/** Wider ones are real: spits, and wedges that meet on a summit; degrees (170 m). */
const WIDEST_CRACK = 0.0015;

/**
 * Takes hairline spikes out of the arcs of a topology.
 *
 * GADM's four decimals leave cracks between villages; closing them leaves needles without width
 * that run kilometres along a border and back. Ends of arcs stay, so neighbours stay together.
 *
 * @param topology  unquantised; its arcs are replaced
 * @returns         how many corners were taken out
 */
export function removeSpikes(topology: Topology): number {
	let count = 0;
	topology.arcs = (topology.arcs as Position[][]).map((arc) => {
		const smooth = withoutSpikes(arc);
		count += arc.length - smooth.length;
		return smooth;
	});
	return count;
}

/**
 * A line without corners that turn straight back.
 *
 * @returns a new line with the same ends; the line itself where too little would be left
 *
 * @example withoutSpikes([[0, 0], [1, 0], [5, 0.001], [2, 0], [3, 1]]) // [[0, 0], [1, 0], [2, 0], [3, 1]]
 */
export function withoutSpikes(line: readonly Position[]): Position[] {
	const kept: Position[] = [];
	for (const point of line) {
		kept.push(point);
		while (kept.length > 2) {
			const [a, tip, b] = kept.slice(-3);
			if (!a || !tip || !b || crackWidth(a, tip, b) === null) break;
			kept.splice(-2, 1);
			if (a[0] === b[0] && a[1] === b[1]) kept.pop();
		}
	}
	const isRing = line[0]?.[0] === line.at(-1)?.[0] && line[0]?.[1] === line.at(-1)?.[1];
	return kept.length < (isRing ? 4 : 2) ? [...line] : kept;
}

/**
 * Width of the crack between two lines that leave a corner, degrees, where the shorter one ends.
 *
 * @returns null when they are no crack: too far apart in angle, too short, or too wide
 *
 * @example crackWidth([1, 0.001], [0, 0], [2, 0]) // about 0.001
 * @example crackWidth([1, 1], [0, 0], [2, 0]) // null
 */
export function crackWidth(a: Position, tip: Position, b: Position): number | null {
	const [tipX = 0, tipY = 0] = tip;
	const scale = Math.cos((tipY * Math.PI) / 180);
	const ax = ((a[0] ?? 0) - tipX) * scale;
	const ay = (a[1] ?? 0) - tipY;
	const bx = ((b[0] ?? 0) - tipX) * scale;
	const by = (b[1] ?? 0) - tipY;
	const lengthA = Math.hypot(ax, ay);
	const lengthB = Math.hypot(bx, by);
	const shorter = Math.min(lengthA, lengthB);
	if (shorter < SHORTEST_CRACK) return null;
	const cosine = (ax * bx + ay * by) / (lengthA * lengthB);
	if (cosine < Math.cos((SHARPEST_ANGLE * Math.PI) / 180)) return null;
	const width = Math.abs(ax * by - ay * bx) / Math.max(lengthA, lengthB);
	return width > WIDEST_CRACK ? null : width;
}
