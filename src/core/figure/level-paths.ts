import type { Bbox, LevelGeometry } from '../geo/level-geometry.ts';
import type { EdgeKind } from '../geo/packed-level.ts';
import type { AreaLevel } from '../model/area.ts';
import type { EqualAreaFrame } from './equal-area-frame.ts';
import { mapPath } from './map-path.ts';

/** A level's shapes and lines as they are drawn in a frame. */
export interface LevelPaths {
	readonly frame: EqualAreaFrame;
	readonly geometry: LevelGeometry;
	/** SVG path per area, in the order of `geometry.codes`; '' for one that leaves nothing to draw. */
	readonly areas: readonly string[];
	/** SVG path per border, in the order of `geometry.borders`; '' for one that is not drawn. */
	readonly borders: readonly string[];
	readonly edges: Readonly<Record<EdgeKind, string>>;
	/** The shore, coarsely: for the wide lines along it, which would cover anything finer. */
	readonly shore: string;
	/** Whether borders of the level itself are drawn: not where areas are specks. */
	readonly hasOwnBorders: boolean;
}

/** Mean side of an area, CSS pixels, below which borders of the level would cover it. */
const BORDERED_SIDE_PX = 6;
/** Shapes drawn between two pauses. */
const BATCH = 400;
const SHORE_DETAIL_PX = 1;
/** Degrees around the frame that may still hold something to draw. */
const NEAR_DEGREES = 0.5;

/**
 * Draws a level's shapes and lines into a frame, in steps, so that a page can breathe between them.
 *
 * @param frame     the projection
 * @param detailPx  see {@link mapPath}
 * @returns         a generator that pauses every few hundred shapes and ends with the paths
 *
 * Areas without a point in the frame have ''. Cost: linear in points; about 0.3 s for the 7,275
 * kecamatan on a slow machine.
 */
export function* drawLevel(
	geometry: LevelGeometry,
	frame: EqualAreaFrame,
	detailPx?: number,
): Generator<undefined, LevelPaths> {
	const path = mapPath(frame, detailPx);
	const inFrame = geometry.boxes.map((box) => isNear(frame, box));
	const hasOwnBorders = meanSidePx(geometry, frame, inFrame) >= BORDERED_SIDE_PX;
	const areas: string[] = [];
	for (const [index, feature] of geometry.features.entries()) {
		areas.push(inFrame[index] ? path.ofArea(feature.geometry) : '');
		if (index % BATCH === BATCH - 1) yield;
	}
	const borders: string[] = [];
	for (const [index, border] of geometry.borders.entries()) {
		const [a, b] = border.between;
		const isDrawn = (hasOwnBorders || border.rank !== geometry.level) && inFrame[a] && inFrame[b];
		borders.push(isDrawn ? path.ofLines(border.lines) : '');
		if (index % BATCH === BATCH - 1) yield;
	}
	const edges: Record<EdgeKind, string> = { coast: '', state: '', provinsi: '' };
	const coarse = mapPath(frame, SHORE_DETAIL_PX);
	let shore = '';
	for (const edge of geometry.edges) {
		edges[edge.kind] += path.ofLines(edge.lines);
		if (edge.kind === 'coast') shore += coarse.ofLines(edge.lines);
		yield;
	}
	return { frame, geometry, areas, borders, edges, shore, hasOwnBorders };
}

/** The paths of {@link drawLevel} in one go. */
export function levelPaths(
	geometry: LevelGeometry,
	frame: EqualAreaFrame,
	detailPx?: number,
): LevelPaths {
	const steps = drawLevel(geometry, frame, detailPx);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Borders of a rank, or of all ranks that pass, as one path. */
export function bordersOf(
	{ geometry, borders }: LevelPaths,
	isWanted: (border: LevelGeometry['borders'][number]) => boolean,
): string {
	return geometry.borders.map((border, at) => (isWanted(border) ? borders[at] : '')).join('');
}

/** Ranks of borders a level has, coarsest first. */
export function borderRanks({ geometry: { level } }: LevelPaths): readonly AreaLevel[] {
	if (level === 'provinsi') return ['provinsi'];
	return level === 'kabkota' ? ['provinsi', 'kabkota'] : ['provinsi', 'kabkota', 'kecamatan'];
}

/** Side of the square as large as an area is drawn, CSS pixels. */
export function sidePx(geometry: LevelGeometry, frame: EqualAreaFrame, index: number): number {
	const world = 360 * frame.pxPerDegree;
	return Math.sqrt(Math.max(0, geometry.mercatorAreas[index] ?? 0)) * world;
}

function meanSidePx(
	geometry: LevelGeometry,
	frame: EqualAreaFrame,
	inFrame: readonly boolean[],
): number {
	let covered = 0;
	let count = 0;
	for (const index of geometry.codes.keys()) {
		if (!inFrame[index]) continue;
		covered += sidePx(geometry, frame, index) ** 2;
		count++;
	}
	return count === 0 ? 0 : Math.sqrt(covered / count);
}

/** Whether a box has a part in a frame, or just outside it; a missing one has none. */
export function isNear(
	{ bbox: [west, south, east, north] }: EqualAreaFrame,
	box: Bbox | undefined,
): boolean {
	return (
		box !== undefined &&
		box[2] >= west - NEAR_DEGREES &&
		box[0] <= east + NEAR_DEGREES &&
		box[3] >= south - NEAR_DEGREES &&
		box[1] <= north + NEAR_DEGREES
	);
}
