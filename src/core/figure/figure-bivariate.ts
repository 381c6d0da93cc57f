import { inkOn } from '../classify/color-scheme.ts';
import { BIVARIATE_CELLS } from '../classify/palette.ts';
import {
	round,
	stacked,
	textBlock,
	textNode,
	type FigureBlock,
	type TextType,
} from './figure-block.ts';
import { node } from './figure-node.ts';
import type { CrossWords } from './figure-words.ts';
import type { MapAppearance } from './map-appearance.ts';

const CELL_PX = 34;
const SIDE_PX = 3 * CELL_PX;
const CORNERS_PX = 150;

/**
 * The nine cells of two indicators: the first upwards, the second to the right, each cell with its
 * letters and how many areas it has, the corners in words.
 */
export function bivariateBlock(
	{ colors, painted, theme }: MapAppearance,
	words: CrossWords,
	number: (value: number) => string,
	type: TextType,
): FigureBlock {
	const small: TextType = { ...type, sizePx: 11, linePx: 14 };
	// names of limits stand left of the cells and under them
	const widest = Math.max(0, ...words.rowLimits.map((text) => text.length * 6));
	const left = widest + 8;
	const cells = BIVARIATE_CELLS.flatMap((name, at) => {
		const fill = colors[at] ?? theme.bare;
		const { ink } = inkOn(fill, [theme.label, theme.halo]);
		const [x, y] = [left + (at % 3) * CELL_PX, (2 - Math.floor(at / 3)) * CELL_PX];
		return [
			node('g', { transform: `translate(${round(x)} ${round(y)})`, 'data-key': name }, [
				node('rect', { width: CELL_PX, height: CELL_PX, fill }),
				textNode(4, 12, name, { ...small, face: 'sans-bold', fill: ink }),
				textNode(
					CELL_PX - 4,
					CELL_PX - 5,
					number(painted.counts[at] ?? 0),
					{ ...small, fill: ink },
					{ 'text-anchor': 'end' },
				),
			]),
		];
	});
	const limits = [
		...words.rowLimits.map((text, at) =>
			textNode(left - 5, (2 - at) * CELL_PX + 4, text, small, { 'text-anchor': 'end' }),
		),
		...words.columnLimits.map((text, at) =>
			// long ones grow away from each other
			textNode(left + (at + 1) * CELL_PX + (at === 0 ? 9 : -9), SIDE_PX + 13, text, small, {
				'text-anchor': at === 0 ? 'end' : 'start',
			}),
		),
	];
	const frame = node('rect', {
		x: round(left),
		y: 0,
		width: SIDE_PX,
		height: SIDE_PX,
		fill: 'none',
		stroke: theme.coast,
		'stroke-width': 0.8,
	});
	const corners = textBlock(words.corners, CORNERS_PX, small, 4);
	const grid: FigureBlock = {
		widthPx: left + SIDE_PX + 12 + corners.widthPx,
		heightPx: SIDE_PX + 18,
		nodes: [
			node('g', { transform: 'translate(1 2)', 'data-part': 'cells' }, [
				...cells,
				frame,
				...limits,
			]),
			node('g', { transform: `translate(${round(left + SIDE_PX + 13)} 8)` }, corners.nodes),
		],
	};
	const widthPx = grid.widthPx;
	return stacked(
		[
			textBlock([`↑ ${words.rows}`], widthPx, type),
			grid,
			textBlock([`→ ${words.columns}`], widthPx, type),
		],
		4,
	);
}
