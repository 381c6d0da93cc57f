import type { IndicatorFigures, PriorityInput } from '../../../src/core/priority/priority-input.ts';
import {
	prioritise,
	type PriorityList,
	type PriorityResult,
} from '../../../src/core/priority/prioritise.ts';
import {
	readPriorityRequest,
	type PriorityRequest,
} from '../../../src/core/priority/priority-rule.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf } from '../create-area.ts';

/** Figures of areas: null is missing. */
export type Figures = Readonly<Record<string, number | null>>;

/** An indicator of a rule with its figures by code. */
export function createIndicator(
	figures: Figures,
	more: Partial<IndicatorFigures> & { direction?: 'higher-is-worse' | 'higher-is-better' } = {},
): IndicatorFigures {
	const { direction = 'higher-is-worse', ...rest } = more;
	return {
		asked: { column: 'skor', period: null, direction, category: {}, published: {} },
		name: { id: 'Skor', en: 'Score' },
		period: '2023',
		unit: '',
		measure: 'unknown',
		decimals: 2,
		figures: new Map(
			Object.entries(figures).map(([code, value]): [AreaCode, Figure] => [
				codeOf(code),
				value === null ? { value, missing: 'blank' } : { value, missing: null },
			]),
		),
		unsure: new Map(),
		shared: new Set(),
		rse: null,
		published: new Map(),
		sources: ['tabel.csv'],
		...rest,
	};
}

/** The figures of a rule; areas are those of the first indicator. */
export function createInput(...indicators: readonly IndicatorFigures[]): PriorityInput {
	const areas = [...(indicators[0]?.figures.keys() ?? [])].sort();
	return { level: 'kabkota', areas, indicators };
}

/** A request; what is left out is as in a rule file. */
function createRequest(
	input: PriorityInput,
	part: Readonly<Record<string, unknown>>,
): PriorityRequest {
	const indicators = input.indicators.map(({ asked }) => asked);
	const read = readPriorityRequest({ indicators, ...part });
	if (!read.ok) throw new RangeError(`${read.fault.path}: ${read.fault.found}`);
	return read.request;
}

/** What a rule makes of figures. */
export function result(
	input: PriorityInput,
	part: Readonly<Record<string, unknown>>,
): PriorityResult {
	return prioritise(input, createRequest(input, part));
}

/** The list a rule makes; throws where there is none. */
export function list(input: PriorityInput, part: Readonly<Record<string, unknown>>): PriorityList {
	const made = result(input, part);
	if (!made.ok) throw new RangeError(made.problems.map(({ code }) => code).join());
	return made.list;
}

/** Codes of the areas that are in, in their order. */
export function inList({ areas }: PriorityList): string[] {
	return areas.filter((each) => each.inList).map(({ area }) => area);
}

/** Banten 2023 as BPS published it: rates and counts of kabupaten/kota, rates of extreme poverty. */
export function createBanten(): {
	rate: IndicatorFigures;
	count: IndicatorFigures;
	extreme: IndicatorFigures;
} {
	const rate = createIndicator(
		{
			'36.01': 9.27,
			'36.02': 8.68,
			'36.03': 6.93,
			'36.04': 4.85,
			'36.71': 5.89,
			'36.72': 3.98,
			'36.73': 6.2,
			'36.74': 2.57,
		},
		{
			measure: 'rate',
			unit: 'persen',
			published: new Map([
				['36', 6.17],
				['ID', 9.36],
			]),
		},
	);
	const count = createIndicator(
		{
			'36.01': 114.23,
			'36.02': 114.54,
			'36.03': 276.33,
			'36.04': 73.83,
			'36.71': 137.7,
			'36.72': 18.2,
			'36.73': 44.99,
			'36.74': 46.31,
		},
		{ measure: 'count', unit: 'ribu orang', published: new Map([['36', 826.13]]) },
	);
	// "below 1 %" is no figure
	const extreme = createIndicator(
		{
			'36.01': 1.34,
			'36.02': 1.79,
			'36.03': 2,
			'36.04': null,
			'36.71': null,
			'36.72': 0,
			'36.73': null,
			'36.74': null,
		},
		{ measure: 'rate', unit: 'persen' },
	);
	return { rate, count, extreme };
}
