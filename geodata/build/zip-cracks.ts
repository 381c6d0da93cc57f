import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { crackWidth } from './remove-spikes.ts';
import { geometriesOf, polygonArcsOf } from './topology-areas.ts';

/** Every pass closes one segment of each crack; none has more. */
const PASSES = 60;

/**
 * Closes needle-thin cracks between areas, from the tip outward.
 *
 * Where two borders leave a corner at nearly the same angle, what lies between them (sea, or a
 * third area) is a crack of GADM's making. The longer side is led along the shorter, so that the
 * areas on both sides touch, and the sliver goes to the one on the longer side. If it is the same
 * area on both sides, a cut without width remains, which a dissolve takes away.
 *
 * @param topology  unquantised, outlines clockwise; arcs and the rings of `object` are changed
 * @returns         how many segments were closed
 */
export function zipCracks(topology: Topology, object: string): number {
	const arcs = topology.arcs as Position[][];
	const rings = geometriesOf(topology, object).flatMap((area) => polygonArcsOf(area).flat());
	let count = 0;
	for (let pass = 0; pass < PASSES; pass++) {
		const ringOf = new Map(rings.flatMap((ring) => ring.map((index) => [index, ring] as const)));
		const touched = new Set<number>();
		let closed = 0;
		for (const ends of findNodes(arcs, ringOf.keys())) {
			const crack = findCrack(ends);
			if (!crack || crack.some(({ index }) => touched.has(arcOf(index)))) continue;
			if (!zip(crack, arcs, ringOf)) continue;
			crack.forEach(({ index }) => touched.add(arcOf(index)));
			closed++;
		}
		count += closed;
		if (!closed) break;
	}
	return count;
}

/** An arc as it leaves a node: its directed number, and its corners from the node on. */
interface ArcEnd {
	readonly index: number;
	readonly line: readonly Position[];
	/** Direction it leaves in, radians counterclockwise from east. */
	readonly azimuth: number;
}

function arcOf(index: number): number {
	return index < 0 ? ~index : index;
}

/** The arcs that leave each corner where arcs end, counterclockwise. */
function* findNodes(
	arcs: readonly Position[][],
	indexes: Iterable<number>,
): Generator<readonly ArcEnd[]> {
	const nodes = new Map<string, ArcEnd[]>();
	for (const arc of new Set([...indexes].map(arcOf))) {
		const forward = arcs[arc] ?? [];
		for (const [index, line] of [
			[arc, forward],
			[~arc, [...forward].reverse()],
		] as const) {
			const [[x = 0, y = 0] = [], [nextX = 0, nextY = 0] = []] = line;
			const end = { index, line, azimuth: Math.atan2(nextY - y, nextX - x) };
			const key = `${x},${y}`;
			const ends = nodes.get(key);
			if (ends) ends.push(end);
			else nodes.set(key, [end]);
		}
	}
	for (const ends of nodes.values()) yield ends.sort((a, b) => a.azimuth - b.azimuth);
}

/** Two neighbouring ends with a crack between them: the second lies counterclockwise of the first. */
function findCrack(ends: readonly ArcEnd[]): [ArcEnd, ArcEnd] | null {
	if (ends.length < 3) return null;
	for (const [i, a] of ends.entries()) {
		const b = ends[(i + 1) % ends.length];
		const [node, nextA] = a.line;
		const nextB = b?.line[1];
		if (!b || !node || !nextA || !nextB || arcOf(a.index) === arcOf(b.index)) continue;
		if (crackWidth(nextA, node, nextB) !== null) return [a, b];
	}
	return null;
}

/**
 * Closes the first segment of a crack.
 *
 * Outlines run clockwise, so an area lies to the right of its own arcs: the one beside `a` uses it
 * as it leaves the node, the one beside `b` as it arrives, and what lies between the other way
 * round (or it is sea, and no ring has them).
 */
function zip(
	[a, b]: readonly [ArcEnd, ArcEnd],
	arcs: Position[][],
	ringOf: ReadonlyMap<number, number[]>,
): boolean {
	const besideA = ringOf.get(a.index);
	const besideB = ringOf.get(~b.index);
	const isSea = !ringOf.has(~a.index) && !ringOf.has(b.index);
	const isArea = ringOf.has(~a.index) && ringOf.has(b.index);
	if (!besideA || !besideB || !(isSea || isArea)) return false;
	const [short, long] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
	const [node, meeting] = short.line;
	if (!node || !meeting || short.line.length < 3) return false;
	const seam = arcs.push([node, meeting]) - 1;
	// Each arc keeps its number for what is left of it, from the meeting point on.
	setLine(arcs, short, short.line.slice(1));
	setLine(arcs, long, [meeting, ...long.line.slice(1)]);
	besideA.splice(besideA.indexOf(a.index), 0, seam);
	besideB.splice(besideB.indexOf(~b.index) + 1, 0, ~seam);
	return true;
}

function setLine(arcs: Position[][], end: ArcEnd, line: readonly Position[]): void {
	arcs[arcOf(end.index)] = end.index < 0 ? [...line].reverse() : [...line];
}

function lengthOf({ line }: ArcEnd): number {
	const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = line;
	return Math.hypot((bx - ax) * Math.cos((ay * Math.PI) / 180), by - ay);
}
