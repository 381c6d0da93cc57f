import type { AreaLevel } from '../model/area.ts';
import { darkAreas } from './draw-areas.ts';
import { projectPlace, type EqualAreaFrame } from './equal-area-frame.ts';
import { node, type FigureNode } from './figure-node.ts';
import { bordersOf, type LevelPaths } from './level-paths.ts';
import type { MapAppearance } from './map-appearance.ts';
import type { MapTheme } from './map-theme.ts';

/** Degrees between two lines of the graticule that a figure may have. */
const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 0.25];
/** Least pixels between two lines of the graticule. */
const STEP_PX = 90;
/** Pixels per degree from which borders are drawn as on a near map. */
const NEAR_SCALE = 90;

/**
 * Degrees between two lines of a frame's graticule: round, and far enough apart to be read.
 *
 * @returns degrees
 */
export function graticuleStep({ pxPerDegree }: EqualAreaFrame): number {
	return STEPS.findLast((step) => step * pxPerDegree >= STEP_PX) ?? 30;
}

/** Multiples of a step from one number to another. */
export function multiplesBetween(from: number, to: number, step: number): number[] {
	const first = Math.ceil(from / step - 1e-9);
	const count = Math.floor(to / step + 1e-9) - first + 1;
	return Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
}

/** Meridians and parallels, the equator dotted. */
export function drawGraticule(frame: EqualAreaFrame, theme: MapTheme): FigureNode[] {
	const { box, bbox } = frame;
	const step = graticuleStep(frame);
	const meridians = multiplesBetween(bbox[0], bbox[2], step).map((lng) => {
		const [x] = projectPlace(frame, [lng, 0]);
		return `M${round(x)} ${box.y}v${box.heightPx}`;
	});
	const parallels = multiplesBetween(bbox[1], bbox[3], step).flatMap((lat) => {
		const [, y] = projectPlace(frame, [0, lat]);
		return lat === 0 ? [] : `M${box.x} ${round(y)}h${box.widthPx}`;
	});
	const lines = [...meridians, ...parallels].join('');
	const [, equator] = projectPlace(frame, [0, 0]);
	return [
		node('path', { d: lines, fill: 'none', stroke: theme.graticule, 'stroke-width': 0.75 }),
		...(bbox[1] < 0 && bbox[3] > 0
			? [
					node('path', {
						d: `M${box.x} ${round(equator)}h${box.widthPx}`,
						fill: 'none',
						stroke: theme.equator,
						'stroke-dasharray': '1 3',
						'stroke-linecap': 'round',
					}),
				]
			: []),
	];
}

/** Two fine lines along the shore: a wide stroke, and the sea over all but its edge. */
export function drawWaterLines(coast: string, theme: MapTheme): FigureNode[] {
	if (!coast) return [];
	return [7, 4].flatMap((width, at) => [
		node('path', {
			d: coast,
			fill: 'none',
			stroke: theme.waterline,
			'stroke-opacity': at === 0 ? 0.55 : 0.9,
			'stroke-width': width,
			'stroke-linejoin': 'round',
		}),
		node('path', {
			d: coast,
			fill: 'none',
			stroke: theme.sea,
			'stroke-width': width - 1.3,
			'stroke-linejoin': 'round',
		}),
	]);
}

/** How a border of a rank is drawn. */
export interface BorderStyle {
	readonly width: number;
	readonly stroke: string;
	/** A wider line beneath, for borders that must stand out of any fill. */
	readonly casing: { readonly width: number; readonly stroke: string } | null;
}

/** How borders of a rank look on a level's map. */
export function borderStyle(
	theme: MapTheme,
	frame: EqualAreaFrame,
	level: AreaLevel,
	rank: AreaLevel,
): BorderStyle {
	const isNear = frame.pxPerDegree >= NEAR_SCALE;
	const stroke = isNear ? theme.borderNear : theme.borderFar;
	if (rank === 'provinsi' && level !== 'provinsi') {
		const width = isNear ? 1.4 : 0.85;
		return {
			width,
			stroke: theme.borderParent,
			casing: { width: width + 1.3, stroke: theme.borderParentCase },
		};
	}
	if (rank === level && rank !== 'provinsi')
		return { width: isNear ? 0.7 : 0.45, stroke, casing: null };
	return { width: isNear ? 1.2 : 0.6, stroke: theme.borderNear, casing: null };
}

/** Borders from the finest to the coarsest, the shore, and the border with other countries. */
export function drawBorders(appearance: MapAppearance, paths: LevelPaths): FigureNode[] {
	const { theme, geometry, painted } = appearance;
	const dark = darkAreas(appearance);
	const { level } = geometry;
	const styleOf = (rank: AreaLevel): BorderStyle => borderStyle(theme, paths.frame, level, rank);
	const own = styleOf(level);
	const isDarkPair = ([a, b]: readonly [number, number]): boolean => !!dark[a] && !!dark[b];
	const isShown = geometry.codes.map((code) => painted.paints.has(code));
	const isContext = ([a, b]: readonly [number, number]): boolean => !isShown[a] && !isShown[b];
	const bordersAt = (
		wanted: AreaLevel,
		isWanted: (between: readonly [number, number]) => boolean = () => true,
	): string =>
		bordersOf(
			paths,
			({ rank, between }) => rank === wanted && !isContext(between) && isWanted(between),
		);
	const quiet = bordersOf(paths, ({ between }) => isContext(between));
	const plain = bordersAt(level, (between) => !isDarkPair(between));
	const onDark = bordersAt(level, isDarkPair);
	const middle = level === 'kecamatan' ? bordersAt('kabkota') : '';
	const provinsi = level === 'provinsi' ? '' : bordersAt('provinsi');
	const coarse = styleOf('provinsi');
	const isNear = paths.frame.pxPerDegree >= NEAR_SCALE;
	return [
		line(quiet, theme.borderContext, own.width, 'context'),
		line(plain, own.stroke, own.width, 'own'),
		line(onDark, theme.borderOnDark, own.width, 'own-on-dark'),
		line(middle, styleOf('kabkota').stroke, styleOf('kabkota').width, 'kabkota'),
		line(paths.edges.coast, theme.coast, isNear ? 0.8 : 0.5, 'coast'),
		line(provinsi, coarse.casing?.stroke ?? '', coarse.casing?.width ?? 0, null, 0.65),
		line(provinsi, coarse.stroke, coarse.width, 'provinsi'),
		line(paths.edges.provinsi, theme.borderParent, coarse.width, 'provinsi-edge'),
		...(paths.edges.state
			? [
					node('path', {
						d: paths.edges.state,
						fill: 'none',
						stroke: theme.borderParent,
						'stroke-width': isNear ? 1.2 : 0.9,
						'stroke-dasharray': '7 2 1.5 2',
						'data-line': 'state',
					}),
				]
			: []),
	].filter(({ attributes }) => attributes['d'] !== '');
}

function line(
	d: string,
	stroke: string,
	width: number,
	name: string | null,
	opacity?: number,
): FigureNode {
	return node('path', {
		d,
		fill: 'none',
		stroke,
		'stroke-width': round(width),
		'stroke-opacity': opacity,
		'stroke-linejoin': 'round',
		'data-line': name ?? undefined,
	});
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
