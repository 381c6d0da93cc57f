import type { PackedShapes } from '../geo/packed-level.ts';
import { connectedParts, joinNeighbours, pairNeighbours, type Neighbours } from './neighbours.ts';

/** Two areas that face each other over water. */
export interface SeaLink {
	readonly between: readonly [number, number];
	/** From shore to shore. */
	readonly km: number;
}

/** Widest water that is crossed where nobody says otherwise. */
const USUAL_STRAIT_KM = 30;

const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

/**
 * Areas of different land masses whose shores come close: Madura and Surabaya, Bali and Banyuwangi, an
 * island kabupaten and what it trades with.
 *
 * A land mass is what hangs together by common borders; two areas of one are never linked over a bay.
 *
 * @param shapes      outlines, degrees
 * @param neighbours  by common borders, of the same areas
 * @param mostKm      links no longer than this; measured between outlines (point to line), on a plane
 *                    laid to the earth at each point, wrong by less than a thousandth
 * @returns           each pair once, the earlier area first, in the order of areas
 *
 * Cost: linear in points near other land masses: one or two seconds for 7,285 kecamatan and 30 km.
 */
export function seaLinks(
	shapes: PackedShapes,
	neighbours: Neighbours,
	mostKm: number = USUAL_STRAIT_KM,
): SeaLink[] {
	const parts = connectedParts(neighbours);
	const count = parts.length;
	const nearest = new Map<number, number>();
	const { points } = shapes;
	new ShoreGrid(shapes, parts, mostKm).eachFacing((point, area, shore) => {
		const key = Math.min(area, shore.area) * count + Math.max(area, shore.area);
		let least = nearest.get(key) ?? mostKm;
		// once two areas are known to be near, only what may be nearer is looked at
		if (kmToBox(points, point, shore.box) > least) return;
		for (const segment of shore.segments) {
			const km = kmToSegment(points, point, segment);
			if (!(km <= least)) continue;
			least = km;
			nearest.set(key, km);
		}
	});
	return [...nearest]
		.sort(([a], [b]) => a - b)
		.map(([key, km]) => ({ between: [Math.floor(key / count), key % count], km }));
}

/** Neighbours by common borders and over water. */
export function linkOverSea(neighbours: Neighbours, links: readonly SeaLink[]): Neighbours {
	const pairs = links.flatMap(({ between }) => between);
	return joinNeighbours(neighbours, pairNeighbours(neighbours.starts.length - 1, pairs));
}

/** Kilometres from a point to the line from another point to the one behind it. */
function kmToSegment(points: Float64Array, point: number, segment: number): number {
	const [lng, lat] = [points[2 * point] ?? NaN, points[2 * point + 1] ?? NaN];
	const east = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
	const x1 = ((points[2 * segment] ?? NaN) - lng) * east;
	const y1 = ((points[2 * segment + 1] ?? NaN) - lat) * KM_PER_DEGREE;
	const x2 = ((points[2 * segment + 2] ?? NaN) - lng) * east;
	const y2 = ((points[2 * segment + 3] ?? NaN) - lat) * KM_PER_DEGREE;
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along = length > 0 ? Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length)) : 0;
	return Math.hypot(x1 + along * dx, y1 + along * dy);
}

/** Kilometres from a point to a box, 0 inside: as {@link kmToSegment} measures, so never too far. */
function kmToBox(points: Float64Array, point: number, box: Shore['box']): number {
	const [lng, lat] = [points[2 * point] ?? NaN, points[2 * point + 1] ?? NaN];
	const dx = Math.max(box[0] - lng, lng - box[2], 0) * Math.cos((lat * Math.PI) / 180);
	const dy = Math.max(box[1] - lat, lat - box[3], 0);
	return KM_PER_DEGREE * Math.hypot(dx, dy);
}

/** The outlines of one area in one cell. */
interface Shore {
	readonly area: number;
	/** First points of segments. */
	readonly segments: number[];
	/** West, south, east, north around them, degrees. */
	readonly box: [number, number, number, number];
}

/** A cell that several land masses have outlines in. */
const SEVERAL = -2;

/** Outlines in square cells as wide as the widest strait, so that what is near lies in the next cell. */
class ShoreGrid {
	readonly #shapes: PackedShapes;
	readonly #parts: Int32Array;
	readonly #cell: number;
	/** The one part with outlines in a cell, or {@link SEVERAL}. */
	readonly #owners = new Map<number, number>();
	readonly #shores = new Map<number, Shore[]>();

	constructor(shapes: PackedShapes, parts: Int32Array, mostKm: number) {
		this.#shapes = shapes;
		this.#parts = parts;
		const highest = shapes.points.reduce(
			(most, degrees, at) => (at % 2 === 1 ? Math.max(most, Math.abs(degrees)) : most),
			0,
		);
		// degrees of longitude are shortest where latitude is highest
		const shortest = Math.max(0.01, Math.cos((Math.min(89, highest + 1) * Math.PI) / 180));
		this.#cell = Math.max(1, mostKm) / KM_PER_DEGREE / shortest;
		this.#eachSegment((segment, area) => {
			const part = parts[area] ?? -1;
			this.#eachCell(segment, (cell) => {
				const owner = this.#owners.get(cell);
				if (owner === undefined) this.#owners.set(cell, part);
				else if (owner !== part) this.#owners.set(cell, SEVERAL);
			});
		});
		this.#eachSegment((segment, area) => {
			const part = parts[area] ?? -1;
			this.#eachCell(segment, (cell) => {
				if (this.#facesOthers(cell, part)) this.#take(cell, area, segment);
			});
		});
	}

	/** Calls with every point of an outline and every shore of another land mass in the cells around. */
	eachFacing(visit: (point: number, area: number, shore: Shore) => void): void {
		const { points } = this.#shapes;
		let [lastCell, lastPart] = [NaN, NaN];
		let facing: Shore[] = [];
		this.#eachSegment((point, area) => {
			const part = this.#parts[area] ?? -1;
			const column = Math.floor((points[2 * point] ?? NaN) / this.#cell);
			const row = Math.floor((points[2 * point + 1] ?? NaN) / this.#cell);
			const cell = cellAt(column, row);
			// the next point is mostly in the same cell
			if (cell !== lastCell || part !== lastPart) {
				[lastCell, lastPart] = [cell, part];
				facing = around(column, row).flatMap((near) =>
					(this.#shores.get(near) ?? []).filter((shore) => this.#parts[shore.area] !== part),
				);
			}
			for (const shore of facing) visit(point, area, shore);
		});
	}

	#take(cell: number, area: number, segment: number): void {
		const shores = this.#shores.get(cell);
		// segments come area by area
		let shore = shores?.at(-1);
		if (shore?.area !== area) {
			shore = { area, segments: [], box: [Infinity, Infinity, -Infinity, -Infinity] };
			if (shores) shores.push(shore);
			else this.#shores.set(cell, [shore]);
		}
		shore.segments.push(segment);
		const { points } = this.#shapes;
		for (const end of [segment, segment + 1]) {
			const [lng, lat] = [points[2 * end] ?? NaN, points[2 * end + 1] ?? NaN];
			if (lng < shore.box[0]) shore.box[0] = lng;
			if (lat < shore.box[1]) shore.box[1] = lat;
			if (lng > shore.box[2]) shore.box[2] = lng;
			if (lat > shore.box[3]) shore.box[3] = lat;
		}
	}

	/** Whether another land mass has outlines in a cell or beside it. */
	#facesOthers(cell: number, part: number): boolean {
		const row = Math.round(cell / COLUMNS);
		const column = cell - row * COLUMNS;
		for (let up = -1; up <= 1; up++) {
			for (let right = -1; right <= 1; right++) {
				const owner = this.#owners.get(cellAt(column + right, row + up));
				if (owner !== undefined && owner !== part) return true;
			}
		}
		return false;
	}

	#eachSegment(visit: (segment: number, area: number) => void): void {
		const { ringStarts, polygonStarts, areaStarts } = this.#shapes;
		for (let area = 0; area + 1 < areaStarts.length; area++) {
			const firstRing = polygonStarts[areaStarts[area] ?? 0] ?? 0;
			const endRing = polygonStarts[areaStarts[area + 1] ?? 0] ?? 0;
			for (let ring = firstRing; ring < endRing; ring++) {
				const end = (ringStarts[ring + 1] ?? 0) - 1;
				for (let segment = ringStarts[ring] ?? 0; segment < end; segment++) visit(segment, area);
			}
		}
	}

	#eachCell(segment: number, visit: (cell: number) => void): void {
		const { points } = this.#shapes;
		const [x1, y1, x2, y2] = [0, 1, 2, 3].map((at) =>
			Math.floor((points[2 * segment + at] ?? 0) / this.#cell),
		) as [number, number, number, number];
		for (let column = Math.min(x1, x2); column <= Math.max(x1, x2); column++)
			for (let row = Math.min(y1, y2); row <= Math.max(y1, y2); row++) visit(cellAt(column, row));
	}
}

/** More than there are columns on either side of Greenwich. */
const COLUMNS = 2 ** 26;

function cellAt(column: number, row: number): number {
	return row * COLUMNS + column;
}

function around(column: number, row: number): number[] {
	return [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((right) => cellAt(column + right, row + up)));
}
