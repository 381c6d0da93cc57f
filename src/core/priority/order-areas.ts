import { rank } from 'd3-array';
import type { AreaCode } from '../model/area.ts';
import type { ScoreMeaning } from './judgement.ts';
import { isHigherWorse, usableFigure, type PriorityInput, type Refusal } from './priority-input.ts';
import type { Order } from './priority-rule.ts';

/** Where an area stands in an order: greater keys first. */
export interface Standing {
	readonly key: number;
	readonly score: number;
}

/** The order asked for, the reasons some areas have no place in it, and what its scores are. */
export interface AreaOrder {
	readonly of: (area: AreaCode) => Standing | Refusal;
	readonly scoreIs: ScoreMeaning;
}

/**
 * An order of areas by one indicator, the worse figure first, or by the mean of their ranks in
 * several: ranks among all areas with all of the figures, equal figures with the mean of their ranks,
 * 1 the worst.
 *
 * @param order  null: by the only indicator, or the mean rank where there are several
 * @param among  indicators whose ranks are meant, by position, each once
 */
export function orderAreas(
	input: PriorityInput,
	order: Order | null | undefined,
	among: readonly number[],
): AreaOrder {
	const only = among[0];
	const by = order ?? (among.length === 1 && only !== undefined ? only : 'mean-rank');
	if (by === 'mean-rank') return byMeanRank(input, among);
	const indicator = input.indicators[by];
	const sign = indicator && isHigherWorse(indicator) ? 1 : -1;
	return {
		scoreIs: { kind: 'indicator', indicator: by },
		of: (area) => {
			const usable = usableFigure(input, area, by);
			return 'refusal' in usable
				? usable.refusal
				: { key: sign * usable.value, score: usable.value };
		},
	};
}

function byMeanRank(input: PriorityInput, among: readonly number[]): AreaOrder {
	const standings = new Map<AreaCode, Standing | Refusal>();
	const ranked: AreaCode[] = [];
	for (const area of input.areas) {
		const usable = among.map((at) => usableFigure(input, area, at));
		const lacking = usable.find((each) => 'refusal' in each);
		if (lacking && 'refusal' in lacking) standings.set(area, lacking.refusal);
		else ranked.push(area);
	}
	const sums = new Float64Array(ranked.length);
	for (const at of among) {
		const indicator = input.indicators[at];
		const sign = indicator && isHigherWorse(indicator) ? -1 : 1;
		const figures = ranked.map((area) => sign * (indicator?.figures.get(area)?.value ?? NaN));
		meanRanks(figures).forEach((each, position) => (sums[position] = (sums[position] ?? 0) + each));
	}
	ranked.forEach((area, position) => {
		const score = (sums[position] ?? 0) / among.length;
		standings.set(area, { key: -score, score });
	});
	return {
		scoreIs: { kind: 'mean-rank' },
		of: (area) => standings.get(area) ?? { area, indicator: among[0] ?? 0, reason: 'no-row' },
	};
}

/**
 * Ranks from 1 for the least number; equal numbers share the mean of the ranks they take up.
 */
function meanRanks(values: readonly number[]): number[] {
	const lowest = rank(values);
	const counts = new Map<number, number>();
	for (const each of lowest) counts.set(each, (counts.get(each) ?? 0) + 1);
	return [...lowest].map((each) => each + 1 + ((counts.get(each) ?? 1) - 1) / 2);
}
