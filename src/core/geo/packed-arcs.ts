import type { Topology } from 'topojson-specification';
import { mercatorY } from './web-mercator.ts';

/** A topology's arcs in degrees, one behind the other. */
export interface PackedArcs {
	/** Longitude and latitude of point after point. */
	readonly points: Float64Array;
	/** First point of each arc; the last entry is the number of points. */
	readonly starts: Uint32Array;
}

/** A topology whose arcs were read apart from the rest. */
export interface ScannedTopology {
	/** The topology without its arcs. */
	readonly frame: unknown;
	readonly arcs: PackedArcs;
}

/** Opens the list of arcs, which is a topology's last member. */
const OPENING = '"arcs":';
const [COMMA, MINUS, ZERO, NINE, LEFT, RIGHT] = [',', '-', '0', '9', '[', ']'].map((sign) =>
	sign.charCodeAt(0),
) as [number, number, number, number, number, number];

/**
 * Undoes quantisation: deltas to degrees.
 *
 * @throws RangeError when a position is no number
 */
export function packArcs({ arcs, transform }: Topology): PackedArcs {
	const starts = new Uint32Array(arcs.length + 1);
	arcs.forEach((arc, at) => (starts[at + 1] = (starts[at] ?? 0) + arc.length));
	const points = new Float64Array(2 * (starts[arcs.length] ?? 0));
	const [scaleX, scaleY] = transform?.scale ?? [1, 1];
	const [left, top] = transform?.translate ?? [0, 0];
	let to = 0;
	for (const arc of arcs) {
		let [x, y] = [0, 0];
		for (const [dx = NaN, dy = NaN] of arc) {
			x = transform ? x + dx : dx;
			y = transform ? y + dy : dy;
			points[to++] = x * scaleX + left;
			points[to++] = y * scaleY + top;
		}
	}
	if (!points.every(Number.isFinite)) throw new RangeError('an arc has a point without a place');
	return { points, starts };
}

/**
 * Reads a topology's text with its arcs as flat numbers, several times sooner than `JSON.parse` makes an
 * array of each position.
 *
 * @returns null for any text that is not written as our packs are: quantised, without spaces among the
 *          arcs, positions of two whole numbers, the arcs last. It may be a topology all the same.
 *
 * Cost: linear in the text; 2.6 MB take a hundredth of a second.
 */
export function scanTopology(text: string): ScannedTopology | null {
	const opening = text.lastIndexOf(OPENING);
	const frame = opening < 0 ? null : frameOf(text.slice(0, opening));
	const transform = (frame as Topology | null)?.transform;
	if (!transform) return null;
	const [scaleX, scaleY] = transform.scale;
	const [left, top] = transform.translate;
	let at = opening + OPENING.length;
	/** Steps over a sign. @returns false where another stands there */
	const step = (sign: number): boolean => text.charCodeAt(at) === sign && ++at > 0;
	/** A whole number, NaN where none stands there. */
	const number = (): number => {
		const isNegative = step(MINUS);
		let value = NaN;
		for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at))
			value = (value || 0) * 10 + (code - ZERO);
		return isNegative ? -value : value;
	};
	// a position takes six signs at least: [0,0] and what parts it from the next
	const points = new Float64Array(2 * Math.ceil((text.length - at) / 6));
	const starts = [0];
	let to = 0;
	if (!step(LEFT)) return null;
	do {
		if (!step(LEFT)) return null;
		let x = 0;
		let y = 0;
		do {
			if (!step(LEFT)) return null;
			x += number();
			if (!step(COMMA)) return null;
			y += number();
			if (!step(RIGHT)) return null;
			points[to++] = x * scaleX + left;
			points[to++] = y * scaleY + top;
		} while (step(COMMA));
		// a place that is none stays none until the arc's end
		const last = (points[to - 2] ?? NaN) + (points[to - 1] ?? NaN);
		if (!step(RIGHT) || !Number.isFinite(last)) return null;
		starts.push(to / 2);
	} while (step(COMMA));
	if (text.slice(at).trim() !== ']}') return null;
	return { frame, arcs: { points: points.subarray(0, to), starts: Uint32Array.from(starts) } };
}

/** What stands before the arcs, null where the text before them is no beginning of an object. */
function frameOf(before: string): unknown {
	try {
		return JSON.parse(`${before}${OPENING}[]}`);
	} catch {
		return null;
	}
}

/** Number of an arc, whichever way it is named. @throws RangeError when there is no such arc */
export function arcAt({ starts }: PackedArcs, name: number): number {
	const arc = name < 0 ? ~name : name;
	if (!(arc < starts.length - 1)) throw new RangeError(`there is no arc ${arc}`);
	return arc;
}

/** How many points an arc has. */
export function arcLength({ starts }: PackedArcs, arc: number): number {
	return (starts[arc + 1] ?? NaN) - (starts[arc] ?? NaN);
}

/**
 * Writes an arc's points, from its end where its name says so.
 *
 * @param skipped  how many of them are left out at the beginning
 * @returns        where the next number goes
 */
export function copyArc(
	arcs: PackedArcs,
	name: number,
	skipped: number,
	target: Float64Array,
	start: number,
): number {
	const { points, starts } = arcs;
	const arc = arcAt(arcs, name);
	const first = 2 * (starts[arc] ?? NaN);
	const end = 2 * (starts[arc + 1] ?? NaN);
	let to = start;
	if (name < 0) {
		for (let from = end - 2 - 2 * skipped; from >= first; from -= 2) {
			target[to++] = points[from] ?? NaN;
			target[to++] = points[from + 1] ?? NaN;
		}
	} else {
		for (let from = first + 2 * skipped; from < end; from++) target[to++] = points[from] ?? NaN;
	}
	return to;
}

/** What rings are measured by: of each arc its box and the area beside it. */
export interface ArcMeasures {
	/** West, south, east, north, degrees. */
	readonly boxes: Float64Array;
	/**
	 * Twice the area between an arc and a fixed place, square Web Mercator units; its negative when the arc
	 * is gone through from its end. Those of a ring's arcs add up to twice the ring's area.
	 */
	readonly twice: Float64Array;
}

/** Measures every arc, once, also where it parts two areas. */
export function measureArcs({ points, starts }: PackedArcs): ArcMeasures {
	const count = starts.length - 1;
	const boxes = new Float64Array(4 * count);
	const twice = new Float64Array(count);
	// near the shapes, where differences keep their digits
	const left = points[0] ?? 0;
	const top = mercatorY(points[1] ?? 0);
	for (let arc = 0; arc < count; arc++) {
		const first = starts[arc] ?? 0;
		const end = starts[arc + 1] ?? 0;
		let west = Infinity;
		let south = Infinity;
		let east = -Infinity;
		let north = -Infinity;
		let x = 0;
		let y = 0;
		let sum = 0;
		for (let at = first; at < end; at++) {
			const lng = points[2 * at] ?? NaN;
			const lat = points[2 * at + 1] ?? NaN;
			if (lng < west) west = lng;
			if (lng > east) east = lng;
			if (lat < south) south = lat;
			if (lat > north) north = lat;
			const nextX = (lng - left) / 360;
			const nextY = mercatorY(lat) - top;
			if (at > first) sum += x * nextY - nextX * y;
			x = nextX;
			y = nextY;
		}
		boxes[4 * arc] = west;
		boxes[4 * arc + 1] = south;
		boxes[4 * arc + 2] = east;
		boxes[4 * arc + 3] = north;
		twice[arc] = sum;
	}
	return { boxes, twice };
}
