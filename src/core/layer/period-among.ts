import type { SurveyMonths } from './area-series.ts';

/**
 * The period of a series that is the one asked for, however it is written: `2022` at one level is
 * `2022-03` at another where that year's survey was in March.
 *
 * @param months  months of surveys by year, of all levels
 * @returns       undefined where the series has none that is surely the same
 *
 * @example periodAmong(['2021-03', '2022-03'], '2022', { '2022': '03' }) // '2022-03'
 * @example periodAmong(['2021', '2022'], '2022-03', { '2022': '03' }) // '2022'
 * @example periodAmong(['2021-03', '2022-03'], '2022', {}) // undefined
 */
export function periodAmong(
	periods: readonly string[],
	asked: string,
	months: SurveyMonths,
): string | undefined {
	const inFull = (period: string): string =>
		months[period] ? `${period}-${months[period]}` : period;
	return (
		periods.find((period) => period === asked) ??
		periods.find((period) => inFull(period) === inFull(asked))
	);
}

/** Months of the surveys of an indicator by year, as far as any of its levels leaves them out. */
export function monthsOfSurveys(
	series: readonly { readonly months?: SurveyMonths | undefined }[],
): SurveyMonths {
	return Object.assign({}, ...series.map(({ months }) => months)) as SurveyMonths;
}
