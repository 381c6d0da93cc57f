import { yearsOfPeriod, type SeriesPoint } from '../layer/area-series.ts';

/** A dot of a sparkline, in pixels of its box. */
export interface SparkDot {
	readonly x: number;
	readonly y: number;
	readonly period: string;
	readonly value: number;
	/** Whether it is of another part of the year than the figure shown, and so on no line with it. */
	readonly isAside: boolean;
}

/** A series as dots and the lines between them. */
export interface Sparkline {
	readonly dots: readonly SparkDot[];
	/** Runs of dots with no period missing between them, each of two dots or more. */
	readonly lines: readonly (readonly SparkDot[])[];
}

/** A difference in years that is the same step still: months begin a little apart. */
const SAME_STEP = 1.2;

/**
 * Places a series in a box: time goes along by the calendar, so that uneven years are unevenly apart;
 * the lowest value is at the bottom, the highest at the top, and equal values are in the middle.
 *
 * A line ends where a figure is missing or where more time passes than between the nearest two
 * periods, and joins only figures of the same part of the year: March is not joined to September.
 *
 * @param points  earliest first
 * @param part    the part of the year that is drawn as the line
 * @param box     its width and height, px
 * @returns       nothing for a series without a value
 */
export function placeSparkline(
	points: readonly SeriesPoint[],
	part: string | null,
	{ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): Sparkline {
	const placed = points.map((point) => ({
		...point,
		at: yearsOfPeriod(point.period, point.part),
		value: point.figure?.value ?? null,
	}));
	const known = placed.flatMap((point) =>
		point.value === null || Number.isNaN(point.at) ? [] : [{ ...point, value: point.value }],
	);
	if (known.length === 0) return { dots: [], lines: [] };
	const scale = (values: readonly number[], lengthPx: number): ((value: number) => number) => {
		const least = Math.min(...values);
		const span = Math.max(...values) - least;
		return (value) => (span > 0 ? ((value - least) / span) * lengthPx : lengthPx / 2);
	};
	const x = scale(
		known.map(({ at }) => at),
		widthPx,
	);
	const y = scale(
		known.map(({ value }) => value),
		heightPx,
	);
	const dots = known.map((point): SparkDot => ({
		x: x(point.at),
		y: heightPx - y(point.value),
		period: point.period,
		value: point.value,
		isAside: point.part !== part,
	}));
	const ofPart = placed.filter((point) => point.part === part);
	const steps = ofPart.slice(1).map((point, index) => point.at - (ofPart[index]?.at ?? point.at));
	const step = Math.min(...steps.filter((each) => each > 0));
	const lines: SparkDot[][] = [];
	let run: SparkDot[] = [];
	let last: number | null = null;
	for (const point of ofPart) {
		const dot = dots.find(({ period }) => period === point.period);
		if (!dot || (last !== null && point.at - last > step * SAME_STEP)) {
			lines.push(run);
			run = [];
		}
		if (dot) run.push(dot);
		last = point.at;
	}
	lines.push(run);
	return { dots, lines: lines.filter((line) => line.length > 1) };
}
