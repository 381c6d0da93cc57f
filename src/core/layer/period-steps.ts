import { partOfPeriod, type SurveyMonths } from './area-series.ts';

/** One place on the ruler of time. */
export interface PeriodStep {
	/** `2022`, `2025-03`, `2023-S1`, `2023/2024`. */
	readonly period: string;
	/** Whether there are figures; a year in between without any is a step all the same. */
	readonly hasFigures: boolean;
}

/** Periods that are of the same part of a year, or all of them in order of time. */
export interface PeriodStrand {
	/** `03`, `S1`, `Q2`, '' for whole years; null for several parts one after another. */
	readonly part: string | null;
	/** Earliest first, at least one. */
	readonly steps: readonly PeriodStep[];
}

/** Years without figures that are filled in between two others; a longer gap is a step of its own. */
const MOST_YEARS_BETWEEN = 12;

/**
 * The part of a year a period is of.
 *
 * @example periodPart('2025-03') // '03'
 * @example periodPart('2012-S2') // 'S2'
 * @example periodPart('2022') // ''
 * @example periodPart('2023/2024') // ''
 */
export function periodPart(period: string): string {
	return /^\d{4}-(.+)$/.exec(period)?.[1] ?? '';
}

/**
 * Lays periods out as steps of equal width, apart by part of the year: figures of March and of
 * September follow one another only where a person asks for it.
 *
 * Whole years beside one other part, as BPS writes `2022` and then `2025-03`, are one strand: nothing
 * else could be meant, and every step carries its own name. With two or more parts there is a strand
 * for each, and last one of all of them in order of time. Years between two steps that have no figures
 * are steps without any, but not in the strand of all.
 *
 * @param periods  in any order
 * @returns        no strand without periods
 *
 * @example periodStrands(['2010', '2012']).map(({ steps }) => steps.length) // [3]
 * @example periodStrands(['2024-03', '2024-09']).map(({ part }) => part) // ['03', '09', null]
 */
export function periodStrands(periods: readonly string[]): PeriodStrand[] {
	const sorted = [...new Set(periods)].sort();
	const parts = [...new Set(sorted.map(periodPart))].sort();
	const [first, second] = parts;
	if (first === undefined) return [];
	if (parts.length === 1 || (parts.length === 2 && first === '')) {
		return [{ part: second === undefined ? first : null, steps: withEmptyYears(sorted) }];
	}
	const apart = parts.map((part) => ({
		part,
		steps: withEmptyYears(sorted.filter((period) => periodPart(period) === part)),
	}));
	const together = sorted.map((period) => ({ period, hasFigures: true }));
	return [...apart, { part: null, steps: together }];
}

/** The periods as steps, with the years between them that are not there. */
function withEmptyYears(sorted: readonly string[]): PeriodStep[] {
	const isSchoolYear = sorted.every((period) => period.includes('/'));
	const parts = new Set(sorted.map(periodPart));
	const [part] = parts;
	const end = parts.size === 1 && part ? `-${part}` : '';
	return sorted.flatMap((period, at) => {
		const year = yearOfPeriod(period);
		const before = yearOfPeriod(sorted[at - 1] ?? period);
		const between = Math.max(0, year - before - 1);
		const empty = Array.from({ length: between <= MOST_YEARS_BETWEEN ? between : 0 }, (_, step) => {
			const missing = before + step + 1;
			const name = isSchoolYear
				? `${String(missing)}/${String(missing + 1)}`
				: `${String(missing)}${end}`;
			return { period: name, hasFigures: false };
		});
		return [...empty, { period, hasFigures: true }];
	});
}

/**
 * The year a period is in, or begins in.
 */
export function yearOfPeriod(period: string): number {
	return Number(period.slice(0, 4));
}

/** Years whose survey was not in the month of the others. */
export interface SurveysApart {
	/** The month, semester or quarter most periods are of; null where nothing is known. */
	readonly usual: string | null;
	/** The part of the year of those that are written as a year and are of another one. */
	readonly apart: ReadonlyMap<string, string>;
}

/**
 * Finds years that stand among others as if they were alike, and are of another survey: BPS measured
 * poverty of kabkota in September 2013, and in March of the years after.
 *
 * Of two parts that are equally frequent the later in the year is the odd one.
 *
 * @param periods  of one ruler
 * @param months   what is known of periods written as a year
 *
 * @example [...surveysApart(['2013', '2014', '2015-03'], { '2013': '09', '2014': '03' }).apart] // [['2013', '09']]
 */
export function surveysApart(
	periods: readonly string[],
	months: SurveyMonths | undefined,
): SurveysApart {
	const parts = periods.flatMap((period) => partOfPeriod(period, months) ?? []);
	const times = new Map<string, number>();
	for (const part of parts.toSorted()) times.set(part, (times.get(part) ?? 0) + 1);
	const [[usual] = [null]] = [...times].sort(([, a], [, b]) => b - a);
	const apart = new Map<string, string>();
	for (const period of periods) {
		const part = months?.[period];
		if (part && part !== usual) apart.set(period, part);
	}
	return { usual, apart };
}
