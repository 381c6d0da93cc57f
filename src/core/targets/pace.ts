/** What a plan wants an indicator to be. */
export interface Target {
	readonly low: number;
	/** The same as `low` where it is one figure. */
	readonly high: number;
	/** Null where nobody printed one; it must be asked, and there is no pace without it. */
	readonly year: number | null;
	/** Plan or decree: `RPJMD 2025–2029`. */
	readonly instrument: string;
	readonly source: string;
	/** Whether the plan was a draft when it was read. */
	readonly draft: boolean;
}

/** A figure of a year. */
export interface YearFigure {
	readonly year: number;
	readonly value: number;
}

/**
 * How the pace so far compares with the pace needed. `reached`: nothing is needed. `nearly`: at least
 * nine tenths of what is needed. `unknown`: there is no pace to compare.
 */
export type PaceStatus = 'reached' | 'on-track' | 'nearly' | 'off-track' | 'unknown';

/** Share of the needed pace from which one is nearly on track. */
const NEARLY = 0.9;

/** The way to one end of a target. Paces are per year and positive when they go towards it. */
export interface Pace {
	readonly goal: number;
	/** From the latest figure to the goal, in percentage points for rates; negative when passed. */
	readonly gap: number;
	readonly neededPerYear: number;
	/** Null with fewer than two years. */
	readonly observedPerYear: number | null;
	/** Yearly change in percent of the figure; null where it is undefined, as towards zero. */
	readonly relative: { readonly needed: number; readonly observed: number | null } | null;
	readonly status: PaceStatus;
	/** Where the observed pace would lead by the target's year; null without one. */
	readonly arrival: number | null;
}

/** A target compared with what happened. */
export interface TargetPace {
	/** The way to the end that is easier, and to the one that is harder: two answers of a range. */
	readonly easier: Pace;
	readonly harder: Pace;
	/** What to say beside it. */
	readonly remarks: readonly PaceRemark[];
}

/**
 * `one-year-pace`: two years make a pace that may be noise. `short-series`: one year makes none.
 * `zero-target`: a relative pace to zero does not exist.
 */
export type PaceRemark = 'one-year-pace' | 'short-series' | 'zero-target' | 'draft-target';

/** Why there is no pace. */
export type PaceRefusal = 'no-year' | 'no-figures' | 'year-passed' | 'range-upside-down';

/**
 * The pace needed to a target against the pace observed, linear and relative.
 *
 * Linear: (p − T) ÷ (Y − t) a year, against the mean change from the first to the last figure.
 * Relative: 1 − (T ÷ p)^(1 ÷ (Y − t)).
 *
 * @param series   figures of one line and one part of the year, in any order; nobody mixes March with
 *                 September, or US$1.90 with US$2.15
 * @param target   what is wanted
 * @param falling  whether less is better, as for poverty; else more is
 * @returns        both ends of the range, or why there is no answer. The target's own year is not passed.
 */
export function paceTo(
	series: readonly YearFigure[],
	target: Target,
	falling = true,
): TargetPace | PaceRefusal {
	const { low, high, year } = target;
	if (!(low <= high)) return 'range-upside-down';
	if (year === null) return 'no-year';
	const sorted = series.toSorted((a, b) => a.year - b.year);
	const first = sorted[0];
	const last = sorted.at(-1);
	if (!first || !last) return 'no-figures';
	if (year <= last.year) return 'year-passed';
	const way = { first, last, year, falling };
	const ends = falling ? [high, low] : [low, high];
	const [easier, harder] = ends.map((goal) => paceToGoal(goal, way));
	if (!easier || !harder) throw new RangeError('a range has two ends');
	const span = last.year - first.year;
	const remarks: PaceRemark[] = [
		...(span === 0 ? (['short-series'] as const) : []),
		...(span === 1 ? (['one-year-pace'] as const) : []),
		...(low === 0 ? (['zero-target'] as const) : []),
		...(target.draft ? (['draft-target'] as const) : []),
	];
	return { easier, harder, remarks };
}

interface Way {
	readonly first: YearFigure;
	readonly last: YearFigure;
	readonly year: number;
	readonly falling: boolean;
}

function paceToGoal(goal: number, { first, last, year, falling }: Way): Pace {
	const sign = falling ? 1 : -1;
	const years = year - last.year;
	const span = last.year - first.year;
	const gap = sign * (last.value - goal);
	const neededPerYear = gap / years;
	const observedPerYear = span > 0 ? (sign * (first.value - last.value)) / span : null;
	const relativeTo = (from: number, to: number, over: number): number | null =>
		from > 0 && to > 0 && over > 0 ? sign * (1 - (to / from) ** (1 / over)) * 100 : null;
	const needed = relativeTo(last.value, goal, years);
	return {
		goal,
		gap,
		neededPerYear,
		observedPerYear,
		relative:
			needed === null ? null : { needed, observed: relativeTo(first.value, last.value, span) },
		status: statusOf(gap, neededPerYear, observedPerYear),
		arrival: observedPerYear === null ? null : last.value - sign * observedPerYear * years,
	};
}

/** Slack for figures that are published with two decimals. */
const ROUNDING = 1e-9;

function statusOf(gap: number, needed: number, observed: number | null): PaceStatus {
	if (gap <= 0) return 'reached';
	if (observed === null) return 'unknown';
	if (observed >= needed - ROUNDING) return 'on-track';
	return observed >= NEARLY * needed - ROUNDING ? 'nearly' : 'off-track';
}
