import type { AreaCode } from '../model/area.ts';
import type { PriorityArea, PriorityList } from './prioritise.ts';

/** An area that is out by little. */
export interface NearMiss {
	readonly area: AreaCode;
	/** What it lacks in: the position of an indicator, or null for the score of the list. */
	readonly indicator: number | null;
	readonly value: number;
	/** What it would have to reach. */
	readonly line: number;
}

/**
 * The area that is out by least: the next behind the cut, or, where all that qualify are in, the one
 * whose only failed comparison is nearest to its line, beside the size of the line.
 *
 * @returns null where nothing is out, only ties are, or nobody can say by how much
 */
export function nearMiss(list: PriorityList): NearMiss | null {
	const { cut, scoreIs, request } = list;
	const isOut = ({ inList, override }: PriorityArea): boolean => !inList && override === null;
	const isTied = ({ reasons }: PriorityArea): boolean =>
		reasons.some(({ code }) => code === 'tied-at-cut');
	const passed = list.listed.length + request.overrides.length + tiedAtCut(cut);
	const next = list
		.first(passed + 1)
		.find((each) => isOut(each) && each.rank !== null && !isTied(each));
	if (next && next.score !== null && cut.score !== null && scoreIs.kind !== 'none') {
		const indicator = scoreIs.kind === 'indicator' ? scoreIs.indicator : null;
		return { area: next.area, indicator, value: next.score, line: cut.score };
	}
	let nearest: NearMiss | null = null;
	let least = Infinity;
	for (const { area, reasons, rank } of list.areas.filter(isOut)) {
		const failed = reasons.filter(({ code }) => code === 'criterion-not-met');
		const [only] = failed;
		if (rank !== null || failed.length !== 1 || only?.code !== 'criterion-not-met') continue;
		const { value: line } = only.than;
		const away = Math.abs(only.value - line) / (Math.abs(line) || 1);
		if (away >= least) continue;
		least = away;
		nearest = { area, indicator: only.indicator, value: only.value, line };
	}
	return nearest;
}

function tiedAtCut({ ties }: PriorityList['cut']): number {
	return ties.reduce((all, { areas }) => all + areas.length, 0);
}
