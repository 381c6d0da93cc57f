import type { AreaLineage } from '../area/area-split.ts';
import { missingFigure } from '../indicator/figure-table.ts';
import type { AreaCode } from '../model/area.ts';
import type { BilingualText, Figure, Indicator } from '../model/indicator.ts';
import { partOfPeriod, type SurveyMonths } from './area-series.ts';
import type { CurrentLayer } from './current-layer.ts';
import { yearOfPeriod } from './period-steps.ts';

/** `points`: the difference, percentage points for rates. `percent`: of the earlier figure. */
export type ChangeUnit = 'points' | 'percent';

/** Why no change is given for an area. */
export type ChangeExclusion =
	/** March and September, or a year of which nobody says the month. */
	| 'part'
	/** Its territory is not the same: something was cut out of it, or it was cut out, in between. */
	| 'extent'
	/** The source's figures are not of the same thing throughout. */
	| 'break'
	| 'missing-before'
	| 'missing-after'
	| 'missing-both'
	/** There is no percent of zero, nor of a figure below it. */
	| 'zero-base';

/** Exclusions in the order they are told. */
export const CHANGE_EXCLUSIONS: readonly ChangeExclusion[] = [
	'part',
	'extent',
	'break',
	'zero-base',
	'missing-both',
	'missing-before',
	'missing-after',
];

/** What a layer of changes was made of. */
export interface LayerChange {
	readonly unit: ChangeUnit;
	readonly before: string;
	readonly after: string;
	readonly figuresBefore: ReadonlyMap<AreaCode, Figure>;
	readonly figuresAfter: ReadonlyMap<AreaCode, Figure>;
	/** What is measured, before it became a change. */
	readonly of: Indicator;
	/** The nation's published figures. */
	readonly nationalBefore: number | null;
	readonly nationalAfter: number | null;
	/** Areas of either period that have no change, with the reason. */
	readonly excluded: ReadonlyMap<AreaCode, ChangeExclusion>;
	/** What the source's break is, for areas excluded by one. */
	readonly breakReasons: ReadonlyMap<AreaCode, BilingualText>;
}

/** Decimals of a change in percent: more would be noise. */
const PERCENT_DECIMALS = 1;

/**
 * The layer of what changed between two periods of one indicator at one level.
 *
 * A figure is `after − before`, or percent of `before`. Areas that cannot be compared have none and are
 * listed with the reason; nothing is ever estimated. A count is compared in percent only: a difference
 * of counts would colour large areas.
 *
 * @param before   the layer of one period, of the whole country
 * @param after    the layer of the other: names, levels and sources are taken from it
 * @param lineage  which areas were cut out of which, and when
 * @returns        figures rounded to the decimals they are published with; swapping the periods turns
 *                 every sign of a difference. Published figures of provinsi and nation are changes too,
 *                 by the same rules.
 */
export function changeLayer(
	before: CurrentLayer,
	after: CurrentLayer,
	unit: ChangeUnit,
	lineage: AreaLineage,
): CurrentLayer {
	const of = after.indicator;
	const used = of.measure === 'count' ? 'percent' : unit;
	const [first, last] = [before.period ?? '', after.period ?? ''];
	const [from = NaN, to = NaN] = [first, last].map(yearOfPeriod).sort((a, b) => a - b);
	const recut = recutBetween(lineage, from, to);
	const sameParts =
		partOfPeriod(first, before.months) === partOfPeriod(last, after.months) || first === last;
	const broken = new Map<AreaCode, BilingualText>();
	for (const { from: since, areas, reason } of after.breaks ?? []) {
		if (first < since !== last < since)
			for (const area of areas) broken.set(area as AreaCode, reason);
	}
	const exclusionOf = (
		area: AreaCode,
		one: number | null,
		other: number | null,
	): ChangeExclusion | null => {
		if (one === null && other === null) return 'missing-both';
		if (one === null) return 'missing-before';
		if (other === null) return 'missing-after';
		if (!sameParts) return 'part';
		const owners = [before.shared.get(area), after.shared.get(area)];
		if (owners[0] !== owners[1] || (recut.has(area) && !owners[0])) return 'extent';
		if (broken.has(area)) return 'break';
		return used === 'percent' && one <= 0 && one !== other ? 'zero-base' : null;
	};
	const changes = (
		earlier: ReadonlyMap<AreaCode, Figure>,
		later: ReadonlyMap<AreaCode, Figure>,
		excluded: Map<AreaCode, ChangeExclusion> | null,
	): Map<AreaCode, Figure> => {
		const figures = new Map<AreaCode, Figure>();
		for (const area of new Set([...earlier.keys(), ...later.keys()])) {
			const one = earlier.get(area)?.value ?? null;
			const other = later.get(area)?.value ?? null;
			const exclusion = exclusionOf(area, one, other);
			if (exclusion || one === null || other === null) {
				excluded?.set(area, exclusion ?? 'missing-both');
				const missing = earlier.get(area)?.missing ?? later.get(area)?.missing;
				figures.set(area, missingFigure(missing ?? 'not-comparable'));
			} else figures.set(area, { value: changeIn(used, one, other, of.decimals), missing: null });
		}
		return figures;
	};
	const excluded = new Map<AreaCode, ChangeExclusion>();
	const figures = changes(before.figures, after.figures, excluded);
	const hasNational =
		before.national !== null && after.national !== null && sameParts && before.national > 0;
	return {
		...after,
		indicator: changeIndicator(of, used),
		followed: after.followed.filter((level) => before.followed.includes(level)),
		drawing: after.drawing === 'refused' ? 'refused' : 'fill',
		figures,
		provincial: changes(before.provincial, after.provincial, null),
		national: hasNational
			? changeIn(used, before.national ?? 0, after.national ?? 0, of.decimals)
			: null,
		undecided: new Set([...before.undecided, ...after.undecided]),
		conflicting: new Set([...before.conflicting, ...after.conflicting]),
		companion: null,
		estimates: new Map(),
		change: {
			unit: used,
			before: first,
			after: last,
			figuresBefore: before.figures,
			figuresAfter: after.figures,
			of,
			nationalBefore: before.national,
			nationalAfter: after.national,
			excluded,
			breakReasons: broken,
		},
	};
}

/**
 * The period to set beside another one of itself: the latest before it that is of the same part of the
 * year, else the first after it that is, else the latest before it.
 *
 * @param periods  earliest first
 *
 * @example periodToCompare(['2021-03', '2021-09', '2022-03'], '2022-03') // '2021-03'
 * @example periodToCompare(['2021', '2022'], '2021') // '2022'
 * @example periodToCompare(['2021'], '2021') // null
 */
export function periodToCompare(
	periods: readonly string[],
	period: string,
	months: SurveyMonths = {},
): string | null {
	const part = partOfPeriod(period, months);
	const before = periods.filter((each) => each < period);
	const isSame = (each: string): boolean => partOfPeriod(each, months) === part;
	const after = periods.filter((each) => each > period);
	return before.findLast(isSame) ?? after.find(isSame) ?? before.at(-1) ?? after[0] ?? null;
}

/**
 * The change from one figure to another: their difference, or percent of the first.
 *
 * @param one       for percent above zero, or equal to `other`
 * @param decimals  with which the figures are published; percent has one
 * @returns         never −0
 */
function changeIn(unit: ChangeUnit, one: number, other: number, decimals: number): number {
	if (one === other) return 0;
	const exact = unit === 'points' ? other - one : (100 * (other - one)) / one;
	return Number(exact.toFixed(unit === 'points' ? decimals : PERCENT_DECIMALS)) + 0;
}

/** Areas whose territory is not the same in two years: cut, or cut out, after the one and by the other. */
function recutBetween({ splits }: AreaLineage, from: number, to: number): ReadonlySet<AreaCode> {
	const recut = new Set<AreaCode>();
	for (const { parent, child, statisticsFrom, lawYear } of splits) {
		const year = statisticsFrom ?? lawYear;
		if (year <= from || year > to) continue;
		recut.add(parent);
		recut.add(child);
	}
	return recut;
}

/** An indicator's change as an indicator: its own name, unit and sign. */
function changeIndicator(of: Indicator, unit: ChangeUnit): Indicator {
	const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
	const isPoints = unit === 'points' && of.measure === 'rate';
	return {
		...of,
		name: { id: `Perubahan ${lower(of.name.id)}`, en: `Change in ${lower(of.name.en)}` },
		reading: isPoints
			? { id: 'persen poin, perubahan di {area}', en: 'percentage points, change in {area}' }
			: { id: 'perubahan di {area}', en: 'change in {area}' },
		unit: unit === 'percent' ? 'persen' : isPoints ? 'persen poin' : of.unit,
		of:
			unit === 'percent'
				? { id: 'persen dari semula', en: 'percent of before' }
				: isPoints
					? { id: 'persen poin', en: 'percentage points' }
					: of.of,
		measure: 'unknown',
		decimals: unit === 'percent' ? PERCENT_DECIMALS : of.decimals,
		isSigned: true,
	};
}
