import { isFinerLevel } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import type { LevelGeometry } from '../geo/level-geometry.ts';
import { mercatorY } from '../geo/web-mercator.ts';
import { DRAWN_LEVELS, type CameraView, type DrawnLevel } from './view-state.ts';

/**
 * Areas in a million square pixels, where they are densest, up to which a level is gone to. Kabkota are
 * read as the pattern of a country: Jawa has about 1,900 where all of Indonesia is 1,300 px wide. Kecamatan
 * are read one by one: at 1,200 they are 29 px apart.
 */
const ENTER_PER_MPX: Readonly<Record<DrawnLevel, number>> = {
	provinsi: Infinity,
	kabkota: 2100,
	kecamatan: 1200,
};

/**
 * How much denser a level may become before it is left: a third to half a zoom farther out. Between the two
 * limits nothing changes, so that panning over unequal country does not flicker.
 */
const STAY_FACTOR = 1.5;

/** Side of the window areas are counted in, CSS pixels: about what one looks at at once. */
const WINDOW_PX = 300;

const WORLD_PX = 512;

/** Where a part of the country lies, and how many areas of each level are in it. */
export interface DensityCell {
	/** West, north, east, south in Web Mercator, where the world is 1 × 1. */
	readonly box: readonly [west: number, north: number, east: number, south: number];
	readonly counts: Readonly<Record<DrawnLevel, number>>;
}

/** Areas of each level in a million square pixels. */
export type LevelDensity = Readonly<Record<DrawnLevel, number>>;

/**
 * The country as cells to count in: one per kabkota, with the kecamatan it has and its share of its
 * provinsi. So the kecamatan can be counted before their shapes are loaded.
 *
 * @param kabkota   national shapes of the kabkota
 * @param registry  the hierarchy; a kabkota it does not know counts no kecamatan
 */
export function densityCells(kabkota: LevelGeometry, registry: AreaRegistry): DensityCell[] {
	const siblings = new Map<string, number>();
	for (const code of kabkota.codes) {
		const provinsi = code.slice(0, 2);
		siblings.set(provinsi, (siblings.get(provinsi) ?? 0) + 1);
	}
	return kabkota.codes.flatMap((code, index) => {
		const box = kabkota.boxes[index];
		if (!box) return [];
		const [west, south, east, north] = box;
		return [
			{
				box: [(west + 180) / 360, mercatorY(north), (east + 180) / 360, mercatorY(south)] as const,
				counts: {
					provinsi: 1 / (siblings.get(code.slice(0, 2)) ?? 1),
					kabkota: 1,
					kecamatan: registry.childrenOf(code).length,
				},
			},
		];
	});
}

/**
 * How dense areas of each level are on screen: the most that a window of 300 px holds around any
 * kabkota in view, for a million square pixels.
 *
 * Not the mean of the view: half of it may be sea, and a mean would call Jakarta readable because
 * Laut Jawa is empty. An area cut by the window counts by the part of its box inside.
 *
 * Zooming in on anything in view never makes it denser: fewer kabkota are in view, and around each
 * the same window holds less land.
 *
 * @param cells  as {@link densityCells} gives them
 * @param view   camera and canvas in CSS pixels
 * @returns      zeros where no kabkota is in view
 *
 * Cost: cells times cells in view, a few milliseconds for the whole country.
 */
export function levelDensity(cells: readonly DensityCell[], view: CameraView): LevelDensity {
	const scalePx = WORLD_PX * 2 ** view.zoom;
	const x = (view.lng + 180) / 360;
	const y = mercatorY(view.lat);
	const [halfWidth, halfHeight] = [view.widthPx / 2 / scalePx, view.heightPx / 2 / scalePx];
	const half = WINDOW_PX / 2 / scalePx;
	const most = { provinsi: 0, kabkota: 0, kecamatan: 0 };
	for (const { box } of cells) {
		const [west, north, east, south] = box;
		const isInView =
			east >= x - halfWidth &&
			west <= x + halfWidth &&
			south >= y - halfHeight &&
			north <= y + halfHeight;
		if (!isInView) continue;
		const inside = countInside(cells, (west + east) / 2, (north + south) / 2, half);
		for (const level of DRAWN_LEVELS) most[level] = Math.max(most[level], inside[level]);
	}
	const perMpx = 1e6 / WINDOW_PX ** 2;
	return {
		provinsi: most.provinsi * perMpx,
		kabkota: most.kabkota * perMpx,
		kecamatan: most.kecamatan * perMpx,
	};
}

/** Areas in the square around a point, those on its edge in part. */
function countInside(
	cells: readonly DensityCell[],
	x: number,
	y: number,
	half: number,
): Record<DrawnLevel, number> {
	const sums = { provinsi: 0, kabkota: 0, kecamatan: 0 };
	for (const { box, counts } of cells) {
		// nearly all are elsewhere, and this is asked for every cell of every cell
		if (box[0] > x + half || box[2] < x - half || box[1] > y + half || box[3] < y - half) continue;
		const part =
			shareInside(box[0], box[2], x - half, x + half) *
			shareInside(box[1], box[3], y - half, y + half);
		if (part === 0) continue;
		sums.provinsi += part * counts.provinsi;
		sums.kabkota += part * counts.kabkota;
		sums.kecamatan += part * counts.kecamatan;
	}
	return sums;
}

/** The part of an interval that lies in a window, 0 to 1; a point is in or out. */
function shareInside(from: number, to: number, start: number, end: number): number {
	const inside = Math.min(to, end) - Math.max(from, start);
	if (inside <= 0 && to > from) return 0;
	if (inside < 0) return 0;
	return to > from ? inside / (to - from) : 1;
}

/**
 * The level a map that follows its camera should show: the finest that is not too dense to read, see
 * {@link ENTER_PER_MPX} and {@link STAY_FACTOR}.
 *
 * For one current level, less dense never gives a coarser level; and asking again with the answer as
 * the current level gives the same answer.
 *
 * @param density  of {@link levelDensity}
 * @param current  the level on screen, which is left later than it is gone to
 * @param allowed  levels that have figures and at which the indicator is valid; order does not matter
 * @returns        the coarsest allowed level where all are too dense; `current` where none is allowed
 *
 * @example levelByDensity({ provinsi: 70, kabkota: 1310, kecamatan: 17800 }, 'kabkota', DRAWN_LEVELS) // 'kabkota'
 * @example levelByDensity({ provinsi: 3, kabkota: 40, kecamatan: 700 }, 'kabkota', DRAWN_LEVELS) // 'kecamatan'
 * @example levelByDensity({ provinsi: 3, kabkota: 40, kecamatan: 700 }, 'kabkota', ['kabkota']) // 'kabkota'
 */
export function levelByDensity(
	density: LevelDensity,
	current: DrawnLevel,
	allowed: readonly DrawnLevel[],
): DrawnLevel {
	const offered = DRAWN_LEVELS.filter((level) => allowed.includes(level));
	const readable = offered.findLast((level) => {
		const factor = isFinerLevel(level, current) ? 1 : STAY_FACTOR;
		return density[level] <= ENTER_PER_MPX[level] * factor;
	});
	return readable ?? offered[0] ?? current;
}
