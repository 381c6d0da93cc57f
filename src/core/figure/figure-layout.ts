import type { Bbox } from '../geo/level-geometry.ts';
import { equalAreaFrame, projectPlace } from './equal-area-frame.ts';
import { inRow, stacked, type FigureBlock } from './figure-block.ts';

/** Where the parts of a figure go, CSS pixels. */
export interface FigureLayout {
	readonly marginPx: number;
	/** Between the map and the collar, and between the collar's columns. */
	readonly gapPx: number;
	/** Width between the margins. */
	readonly contentPx: number;
	readonly mapPx: number;
	/** Height of the map where the figure may be as high as it needs. */
	readonly mapHeightPx: number;
	readonly leastMapPx: number;
	/** Free room around what the map has to hold. */
	readonly mapPaddingPx: number;
	/** Width of the legend, the inset, the scale bar and the sources. */
	readonly legendPx: number;
	readonly insetPx: number;
	readonly scalePx: number;
	readonly sourcePx: number;
	/** Whether the furniture stands to the right of the map, not below it. */
	readonly isCollarBeside: boolean;
	readonly collar: (legend: FigureBlock, inset: FigureBlock, sources: FigureBlock) => FigureBlock;
}

/** Width from which the collar has columns. */
const WIDE_PX = 720;
/** Width from which legend and inset stand side by side. */
const PAIRED_PX = 500;
/** A part of the world less oblong than this has its collar beside it, where there is width. */
const OBLONG = 1.45;
const BESIDE_PX = 270;
/** Width of a locator at most: it needs no more, however wide the figure. */
export const LOCATOR_PX = 240;

/**
 * Chooses a layout: furniture below in three columns on a wide figure, beside the map where the map
 * is upright, one under another on a narrow one.
 *
 * @param heightPx  null for as high as it needs
 */
export function figureLayout(widthPx: number, heightPx: number | null, bbox: Bbox): FigureLayout {
	const marginPx = widthPx >= WIDE_PX ? 20 : widthPx >= 400 ? 14 : 10;
	const contentPx = widthPx - 2 * marginPx;
	const ratio = aspectOf(bbox);
	const common = { marginPx, contentPx, leastMapPx: Math.max(110, contentPx * 0.2) };
	const natural = (mapPx: number): number =>
		Math.max(common.leastMapPx, Math.min(mapPx / ratio + 24, mapPx * 1.25));
	const room = heightPx === null ? Infinity : heightPx / widthPx;
	if (widthPx >= WIDE_PX && ratio < OBLONG && room < 1.1) {
		const gapPx = 20;
		const mapPx = contentPx - BESIDE_PX - gapPx;
		return {
			...common,
			gapPx,
			mapPx,
			mapHeightPx: natural(mapPx),
			mapPaddingPx: 18,
			legendPx: BESIDE_PX,
			insetPx: BESIDE_PX,
			scalePx: BESIDE_PX,
			sourcePx: BESIDE_PX,
			isCollarBeside: true,
			collar: (legend, inset, sources) => stacked([legend, inset, sources], 14),
		};
	}
	const isWide = widthPx >= WIDE_PX;
	const isPaired = !isWide && widthPx >= PAIRED_PX;
	const gapPx = isWide ? 24 : 16;
	const column = (share: number): number =>
		isWide ? Math.floor((contentPx - 2 * gapPx) * share) : contentPx;
	const half = Math.floor((contentPx - gapPx) / 2);
	return {
		...common,
		gapPx: isWide ? 12 : 10,
		mapPx: contentPx,
		mapHeightPx: natural(contentPx),
		mapPaddingPx: isWide ? 18 : 10,
		legendPx: isPaired ? half : column(0.38),
		insetPx: isPaired ? half : column(0.36),
		scalePx: isPaired ? half : column(0.36),
		sourcePx: column(0.26),
		isCollarBeside: false,
		collar: (legend, inset, sources) =>
			isWide
				? inRow([widened(legend, column(0.38)), widened(inset, column(0.36)), sources], gapPx)
				: isPaired
					? stacked([inRow([widened(legend, half), inset], gapPx), sources], 12)
					: stacked([inset, legend, sources], 10),
	};
}

/** Width over height of a part of the world as it is drawn. */
function aspectOf(bbox: Bbox): number {
	const frame = equalAreaFrame({ x: 0, y: 0, widthPx: 1000, heightPx: 1000 }, bbox);
	const [left, top] = projectPlace(frame, [bbox[0], bbox[3]]);
	const [right, bottom] = projectPlace(frame, [bbox[2], bbox[1]]);
	return Math.max(1, right - left) / Math.max(1, bottom - top);
}

/** A block that takes a whole column, so that the next one stands where it should. */
function widened(block: FigureBlock, widthPx: number): FigureBlock {
	return { ...block, widthPx, heightPx: Math.max(1, block.heightPx) };
}
