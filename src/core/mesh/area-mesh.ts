import earcut from 'earcut';
import type { PackedLevel, PackedShapes } from '../geo/packed-level.ts';
import { mercatorX, mercatorY } from '../geo/web-mercator.ts';

/** Areas of one parent, which lie together in a mesh. */
export interface MeshChunk {
	/** First index of its triangles in {@link AreaMesh.indices}, and how many indices they are. */
	readonly first: number;
	readonly count: number;
	/** West, north, east, south in Web Mercator, where the world is 1 × 1 and y grows southwards. */
	readonly box: readonly [west: number, north: number, east: number, south: number];
}

/** The areas of a level as triangles, each corner knowing its area. */
export interface AreaMesh {
	/** The place all positions are counted from, Web Mercator. */
	readonly origin: readonly [x: number, y: number];
	/** x and y of each corner from the origin, Web Mercator. */
	readonly positions: Float32Array;
	/** The area of each corner: an index into the level's codes. */
	readonly areas: Uint16Array;
	/** Three corners for each triangle. */
	readonly indices: Uint32Array;
	readonly chunks: readonly MeshChunk[];
	/** Areas of which there is no triangle: their rings are empty, a line, or nothing but points. */
	readonly flat: readonly number[];
}

/** The most areas a mesh can hold: corners name theirs in 16 bits. */
const MOST_AREAS = 0xffff;

/**
 * Cuts the polygons of a level into triangles.
 *
 * @param shapes  its polygons, perhaps with fewer points than the level's own
 * @returns       chunks by provinsi, or by kab/kota where all is one provinsi, in the order of the
 *                codes; a ring that crosses itself is filled as well as it can be
 * @throws RangeError when there are more than 65,535 areas
 *
 * Cost: about n log n in points. 7,275 kecamatan of 286,000 points take a tenth of a second.
 * Source: triangles by mapbox/earcut. Positions from an origin near the areas keep 32 bits exact to a
 * hundredth of a pixel at street zoom.
 */
export function buildAreaMesh({ codes, boxes }: PackedLevel, shapes: PackedShapes): AreaMesh {
	if (codes.length > MOST_AREAS) throw new RangeError(`${codes.length} areas are too many`);
	const { points, ringStarts, polygonStarts, areaStarts } = shapes;
	const origin = middleOf(boxAround(boxes, 0, codes.length));
	const positions = new Float32Array(points.length);
	const areas = new Uint16Array(points.length / 2);
	const left = origin[0];
	const top = origin[1];
	for (let at = 0; at < points.length; at += 2) {
		positions[at] = mercatorX(points[at] ?? NaN) - left;
		positions[at + 1] = mercatorY(points[at + 1] ?? NaN) - top;
	}
	// a ring of n points has n − 2 triangles, and each hole two more than its points
	const indices = new Uint32Array(3 * (areas.length + 2 * ringStarts.length));
	let length = 0;
	const chunks: MeshChunk[] = [];
	const flat: number[] = [];
	const digits = new Set(codes.map((code) => code.slice(0, 2))).size > 1 ? 2 : 5;
	let chunkStart = 0;
	let chunkArea = 0;
	codes.forEach((code, area) => {
		const before = length;
		for (let polygon = areaStarts[area] ?? 0; polygon < (areaStarts[area + 1] ?? 0); polygon++) {
			const outer = polygonStarts[polygon] ?? 0;
			const afterLast = polygonStarts[polygon + 1] ?? outer;
			const first = ringStarts[outer] ?? 0;
			const end = ringStarts[afterLast] ?? first;
			if (end - first < 3) continue;
			areas.fill(area, first, end);
			const holes: number[] = [];
			for (let ring = outer + 1; ring < afterLast; ring++)
				holes.push((ringStarts[ring] ?? first) - first);
			const corners = earcut(positions.subarray(2 * first, 2 * end), holes, 2);
			for (const corner of corners) indices[length++] = first + corner;
		}
		if (length === before) flat.push(area);
		if (codes[area + 1]?.slice(0, digits) === code.slice(0, digits)) return;
		const [west, south, east, north] = boxAround(boxes, chunkArea, area + 1);
		chunks.push({
			first: chunkStart,
			count: length - chunkStart,
			box: [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)],
		});
		chunkStart = length;
		chunkArea = area + 1;
	});
	return { origin, positions, areas, indices: indices.slice(0, length), chunks, flat };
}

/** The memory a mesh stands in, for handing it over to another thread. */
export function meshBuffers({ positions, areas, indices }: AreaMesh): ArrayBufferLike[] {
	return [positions.buffer, areas.buffer, indices.buffer];
}

/** The box around the areas from one to before another: west, south, east, north, degrees. */
function boxAround(
	boxes: Float64Array,
	from: number,
	to: number,
): readonly [west: number, south: number, east: number, north: number] {
	let west = Infinity;
	let south = Infinity;
	let east = -Infinity;
	let north = -Infinity;
	for (let at = 4 * from; at < 4 * to; at += 4) {
		west = Math.min(west, boxes[at] ?? NaN);
		south = Math.min(south, boxes[at + 1] ?? NaN);
		east = Math.max(east, boxes[at + 2] ?? NaN);
		north = Math.max(north, boxes[at + 3] ?? NaN);
	}
	return [west, south, east, north];
}

/** The middle of a box, Web Mercator; 0, 0 of one around nothing. */
function middleOf([west, south, east, north]: ReturnType<typeof boxAround>): readonly [
	number,
	number,
] {
	return west <= east ? [mercatorX((west + east) / 2), mercatorY((south + north) / 2)] : [0, 0];
}
