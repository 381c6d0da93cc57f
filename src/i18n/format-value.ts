import type { Indicator } from '../core/model/indicator.ts';
import { isMessageKey, numberNotation, translate, type Language } from './translate.ts';

/** A space that does not break, between a number and its sign. */
const NBSP = '\u00a0';

/**
 * A number in the reader's notation, with a true minus; what rounds to zero has no sign.
 *
 * @param decimals  digits after the decimal mark, always all of them
 *
 * @example formatNumber('id', 1234.5, 2) // '1.234,50'
 * @example formatNumber('id', -0.37, 2) // '−0,37'
 */
export function formatNumber(language: Language, value: number, decimals: number): string {
	return numberNotation(language, decimals)
		.format(value)
		.replace(/^-(?=[0.,]+$)/, '')
		.replace('-', '−');
}

/**
 * A number with the decimals it has, at most three: for counts and lengths.
 *
 * @example formatPlain('id', 7275) // '7.275'
 * @example formatPlain('en', 2.5) // '2.5'
 */
export function formatPlain(language: Language, value: number): string {
	return numberNotation(language, null).format(value).replace('-', '−');
}

/**
 * A figure of an indicator as a bare number; a change carries its sign, also where it rose.
 *
 * @example formatValue('id', 1.5, { decimals: 2, isSigned: true }) // '+1,50'
 * @example formatValue('id', 0, { decimals: 2, isSigned: true }) // '0,00'
 * @example formatValue('id', 1.5, { decimals: 2 }) // '1,50'
 */
export function formatValue(
	language: Language,
	value: number,
	{ decimals, isSigned = false }: Pick<Indicator, 'decimals' | 'isSigned'>,
): string {
	const number = formatNumber(language, value, decimals);
	return isSigned && value > 0 && /[1-9]/.test(number) ? `+${number}` : number;
}

/**
 * A figure with its sign: `8,47 %` for percent, `Rp` before rupiah, the bare number otherwise.
 *
 * @example formatFigure('id', 8.47, { unit: 'persen', decimals: 2 }) // '8,47\u00a0%'
 */
export function formatFigure(
	language: Language,
	value: number,
	{ unit, ...how }: Pick<Indicator, 'unit' | 'decimals' | 'isSigned'>,
): string {
	const number = formatValue(language, value, how);
	if (unit === 'persen') return `${number}${NBSP}%`;
	if (unit.startsWith('rupiah')) return `Rp${NBSP}${number}`;
	return number;
}

/**
 * A count with its unit, in millions where thousands of thousands would be hard to read.
 *
 * @param unit  the unit in words, in the reader's language
 *
 * @example formatCount('id', 23854.56, 'ribu orang', 2) // '23,85 juta orang'
 * @example formatCount('id', 162.54, 'ribu orang', 2) // '162,54 ribu orang'
 */
export function formatCount(
	language: Language,
	value: number,
	unit: string,
	decimals: number,
): string {
	const thousands = /^(?:ribu|thousand) (.+)$/.exec(unit);
	if (!thousands?.[1] || Math.abs(value) < 1000)
		return `${formatNumber(language, value, decimals)} ${unit}`;
	const million = language === 'id' ? 'juta' : 'million';
	return `${formatNumber(language, value / 1000, 2)} ${million} ${thousands[1]}`;
}

/**
 * A period as people say it.
 *
 * @param period  `2022`, `2025-03`, `2012-S2`, `2020-Q1`, or null
 *
 * @example formatPeriod('id', '2025-03') // 'Maret 2025'
 * @example formatPeriod('id', '2012-S2') // 'Semester 2 2012'
 * @example formatPeriod('id', '2022') // '2022'
 */
export function formatPeriod(language: Language, period: string | null): string {
	if (!period) return translate(language, 'period.none');
	const [year = '', part = ''] = period.split('-');
	if (part.startsWith('S'))
		return translate(language, 'period.semester', { part: part.slice(1), year });
	if (part.startsWith('Q'))
		return translate(language, 'period.quarter', { part: part.slice(1), year });
	const month = `month.${Number(part)}`;
	return isMessageKey(month) ? `${translate(language, month)} ${year}` : year;
}

/**
 * The period of a layer as people say it; both, where it is of changes.
 *
 * @example formatLayerPeriod('id', { period: '2022', change: { before: '2021', after: '2022' } }) // '2021 → 2022'
 */
export function formatLayerPeriod(
	language: Language,
	layer: {
		readonly period: string | null;
		readonly change?: { readonly before: string; readonly after: string } | undefined;
	},
): string {
	const { change } = layer;
	return change
		? `${formatPeriod(language, change.before)} → ${formatPeriod(language, change.after)}`
		: formatPeriod(language, layer.period);
}

/**
 * A period in the room of a tick on a ruler.
 *
 * @example formatShortPeriod('id', '2025-03') // 'Mar 2025'
 * @example formatShortPeriod('id', '2012-S2') // 'Smt 2 2012'
 * @example formatShortPeriod('id', '2022') // '2022'
 */
export function formatShortPeriod(language: Language, period: string): string {
	const [year = '', part = ''] = period.split('-');
	if (part.startsWith('S'))
		return translate(language, 'period.short.semester', { part: part.slice(1), year });
	if (part.startsWith('Q'))
		return translate(language, 'period.short.quarter', { part: part.slice(1), year });
	const month = `month.${Number(part)}`;
	return isMessageKey(month) ? `${translate(language, month).slice(0, 3)} ${year}` : year;
}

/**
 * The part of a year, as `periodPart` gives it, as people say it.
 *
 * @param part  `03`, `S1`, `Q2`, '' for whole years
 *
 * @example formatPeriodPart('id', '03') // 'Maret'
 * @example formatPeriodPart('id', '') // 'Setahun'
 */
export function formatPeriodPart(language: Language, part: string): string {
	if (part === '') return translate(language, 'period.year');
	// the name of a period without its year
	return formatPeriod(language, `-${part}`).trim();
}

/**
 * Class limits as a legend prints them, so that neighbouring classes do not overlap: the upper end
 * is the last printed value below the next class.
 *
 * @param breaks    ascending class limits
 * @param decimals  decimals printed
 * @param isSigned  whether they are of changes, which carry their sign
 * @returns         one text per class
 *
 * @example formatClasses('id', [0, 5, 10], 0) // ['0 – 4', '5 – 10']
 */
export function formatClasses(
	language: Language,
	breaks: readonly number[],
	decimals: number,
	isSigned = false,
): string[] {
	return breaks.slice(0, -1).map((from, at) => {
		const to = breaks[at + 1] ?? from;
		return formatClass(
			language,
			from,
			to,
			at === breaks.length - 2,
			{ decimals, isSigned },
			MORE_DECIMALS,
		);
	});
}

/**
 * Class limits as they stand at the bar of a legend: at each inner one the first printed value of the
 * class it begins, as {@link formatClasses} has it; a nearer one below would belong to the class before.
 *
 * @param breaks  ascending class limits
 *
 * @example formatLimits('id', [0, 1.3, 2.5, 5], { decimals: 0 }) // ['0', '2', '3', '5']
 * @example formatLimits('en', [-5, -2.5, -0.5, 0], { decimals: 0 }) // ['−5', '−2', '0', '0']
 */
export function formatLimits(
	language: Language,
	breaks: readonly number[],
	how: Pick<Indicator, 'decimals' | 'isSigned'>,
): string[] {
	return breaks.map((limit, at) => {
		const isEnd = at === 0 || at === breaks.length - 1;
		return formatValue(language, isEnd ? limit : firstPrinted(limit, how.decimals), how);
	});
}

/**
 * The least number of so many decimals that is not below a limit; never −0.
 *
 * @example firstPrinted(5.321, 2) // 5.33
 */
export function firstPrinted(limit: number, decimals: number): number {
	const step = 10 ** -decimals;
	return Math.ceil(limit / step - 1e-9) * step + 0;
}

/** Decimals more that a class between two printed values may need. */
const MORE_DECIMALS = 3;

function formatClass(
	language: Language,
	from: number,
	to: number,
	isLast: boolean,
	how: { readonly decimals: number; readonly isSigned: boolean },
	moreDecimals: number,
): string {
	const step = 10 ** -how.decimals;
	const first = firstPrinted(from, how.decimals);
	const last = isLast ? to : firstPrinted(to, how.decimals) - step;
	// a class that lies between two printed values is told more finely, or it would repeat one of them
	if (first > last + step / 2 && !isLast && moreDecimals > 0) {
		return formatClass(
			language,
			from,
			to,
			isLast,
			{ ...how, decimals: how.decimals + 1 },
			moreDecimals - 1,
		);
	}
	const lower = formatValue(language, Math.min(first, Math.max(from, last)), how);
	const upper = formatValue(language, Math.max(from, last), how);
	return lower === upper ? lower : `${lower} – ${upper}`;
}
