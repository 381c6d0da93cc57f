import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { EqualAreaFrame } from './equal-area-frame.ts';

/** Coordinates are written in tenths of a pixel. */
const UNIT = 10;
/** Pixels around the frame that are still drawn, so that no cut edge is seen. */
const MARGIN_PX = 20;
/** Points closer than this, CSS pixels, are one point; half of it is the most a line is moved. */
export const DETAIL_PX = 0.3;

/** Shapes and lines as SVG path data. */
export interface MapPath {
	/** Path of an area; '' for one that is outside, empty, or smaller than what can be drawn. */
	readonly ofArea: (geometry: Polygon | MultiPolygon) => string;
	/** Path of lines; '' for none in sight. */
	readonly ofLines: (geometry: MultiLineString) => string;
}

/**
 * Writes shapes as short SVG paths: relative steps in tenths of a pixel.
 *
 * Each point is moved to the nearest place of a grid, and points that fall together, or lie straight
 * between their neighbours, are left out. What becomes of a point depends on the point alone, so two
 * areas still share their border exactly, without gaps, whichever way round it is drawn, and a border
 * line lies exactly on it.
 *
 * @param frame     the projection
 * @param detailPx  side of the grid, CSS pixels, in tenths; less for large prints
 *
 * Rings that cross themselves are written as they are (fill them by the even-odd rule); rings of fewer
 * than three different points are left out. Cost: linear in points.
 */
export function mapPath(frame: EqualAreaFrame, detailPx: number = DETAIL_PX): MapPath {
	const cell = Math.max(1, Math.round(detailPx * UNIT));
	const snap = snapper(frame, cell);
	const { box } = frame;
	const [left, top] = [(box.x - MARGIN_PX) * UNIT, (box.y - MARGIN_PX) * UNIT];
	const [right, bottom] = [
		(box.x + box.widthPx + MARGIN_PX) * UNIT,
		(box.y + box.heightPx + MARGIN_PX) * UNIT,
	];
	const clipped = geoPath(
		geoIdentity().clipExtent([
			[left, top],
			[right, bottom],
		]),
	);

	/** 0 outside the drawing, 1 across its edge, 2 inside. */
	const placeOf = (points: readonly number[]): 0 | 1 | 2 => {
		let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
		for (let at = 0; at < points.length; at += 2) {
			const x = points[at] ?? 0;
			const y = points[at + 1] ?? 0;
			if (x < west) west = x;
			if (x > east) east = x;
			if (y < north) north = y;
			if (y > south) south = y;
		}
		if (east < left || west > right || south < top || north > bottom) return 0;
		return west >= left && east <= right && north >= top && south <= bottom ? 2 : 1;
	};

	const ring = (positions: readonly Position[]): number[] => {
		const points = snap(positions);
		// a ring is closed by its command, not by its last point
		const end = points.length - 2;
		if (points.length > 2 && points[0] === points[end] && points[1] === points[end + 1]) {
			points.length = end;
		}
		return points;
	};

	const ofPolygon = (rings: readonly Position[][]): string => {
		let drawn = '';
		const cut: [number, number][][] = [];
		for (const positions of rings) {
			const points = ring(positions);
			if (points.length < 6) continue;
			const place = placeOf(points);
			if (place === 2) drawn += writtenPath(points, 'z');
			else if (place === 1) cut.push(closed(points));
		}
		if (cut.length === 0) return drawn;
		// each ring by itself: even-odd filling needs no telling of holes from parts
		for (const each of cut) {
			drawn += rewritten(clipped({ type: 'Polygon', coordinates: [wound(each)] }), 'z');
		}
		return drawn;
	};

	return {
		ofArea: (geometry) =>
			geometry.type === 'Polygon'
				? ofPolygon(geometry.coordinates)
				: geometry.coordinates.map(ofPolygon).join(''),
		ofLines: ({ coordinates }) => {
			let drawn = '';
			for (const positions of coordinates) {
				const points = snap(positions);
				if (points.length < 4) continue;
				const place = placeOf(points);
				if (place === 2) drawn += writtenPath(points, '');
				else if (place === 1) {
					const line = { type: 'LineString' as const, coordinates: pairs(points) };
					drawn += rewritten(clipped(line), '');
				}
			}
			return drawn;
		},
	};
}

/** Projects positions onto the grid and leaves out what falls together or lies straight between. */
function snapper(
	{ x0, y0, pxPerDegree, pxPerSine }: EqualAreaFrame,
	cell: number,
): (positions: readonly Position[]) => number[] {
	const grid = UNIT / cell;
	const radians = Math.PI / 180;
	return (positions) => {
		const points: number[] = [];
		let at = -2;
		for (const position of positions) {
			const x = Math.round((x0 + (position[0] ?? NaN) * pxPerDegree) * grid) * cell;
			const y =
				Math.round((y0 - Math.sin((position[1] ?? NaN) * radians) * pxPerSine) * grid) * cell;
			if (!(x - x === 0 && y - y === 0)) continue;
			if (at >= 0 && points[at] === x && points[at + 1] === y) continue;
			if (at >= 2) {
				const stepX = (points[at] ?? 0) - (points[at - 2] ?? 0);
				const stepY = (points[at + 1] ?? 0) - (points[at - 1] ?? 0);
				const nextX = x - (points[at] ?? 0);
				const nextY = y - (points[at + 1] ?? 0);
				// straight on, not back along the same line
				if (stepX * nextY === stepY * nextX && stepX * nextX + stepY * nextY > 0) at -= 2;
			}
			at += 2;
			points[at] = x;
			points[at + 1] = y;
		}
		points.length = at + 2;
		return points;
	};
}

/** Texts of steps that come often, with the space that parts them from the number before. */
const STEPS = Array.from({ length: 2001 }, (_, at) => stepText(at - 1000));

function stepText(tenths: number): string {
	const size = Math.abs(tenths);
	const whole = Math.floor(size / UNIT);
	const rest = size % UNIT;
	const digits = rest === 0 ? String(whole) : `${whole || ''}.${rest}`;
	return tenths < 0 ? `-${digits}` : ` ${digits}`;
}

function step(tenths: number): string {
	return STEPS[tenths + 1000] ?? stepText(tenths);
}

/**
 * Points as a short path of relative steps.
 *
 * @param points  x and y in turn, tenths of a pixel
 * @param end     what stands at its end: `z` for a ring
 *
 * @example writtenPath([100, 200, 105, 180, 90, 200], 'z') // 'M10 20l .5-2-1.5 2z'
 */
export function writtenPath(points: readonly number[], end: string): string {
	let [x, y] = [points[0] ?? 0, points[1] ?? 0];
	let text = `M${stepText(x).trim()}${stepText(y)}l`;
	for (let at = 2; at < points.length; at += 2) {
		const [nextX, nextY] = [points[at] ?? 0, points[at + 1] ?? 0];
		text += step(nextX - x) + step(nextY - y);
		x = nextX;
		y = nextY;
	}
	return text + end;
}

/** A path as d3 writes it, absolute and in tenths, in our way. */
function rewritten(path: string | null, end: string): string {
	if (!path) return '';
	return path
		.split('M')
		.slice(1)
		.map((part) => {
			const numbers = (part.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((text) =>
				Math.round(Number(text)),
			);
			return numbers.length < 4 ? '' : writtenPath(numbers, end);
		})
		.join('');
}

function pairs(points: readonly number[]): [number, number][] {
	const list: [number, number][] = [];
	for (let at = 0; at < points.length; at += 2) list.push([points[at] ?? 0, points[at + 1] ?? 0]);
	return list;
}

function closed(points: readonly number[]): [number, number][] {
	const list = pairs(points);
	const [first] = list;
	return first ? [...list, first] : list;
}

/** The ring wound as d3's clipping wants outer rings: clockwise on screen. */
function wound(ring: [number, number][]): [number, number][] {
	let twice = 0;
	ring.forEach(([x, y], at) => {
		const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0];
		twice += x * nextY - nextX * y;
	});
	return twice < 0 ? ring.toReversed() : ring;
}
