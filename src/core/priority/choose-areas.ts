import { group } from 'd3-array';
import { parentOfCode } from '../area/area-code.ts';
import type { AreaCode } from '../model/area.ts';
import { priorityNote, type Judgement, type PriorityNote, type Reason } from './judgement.ts';
import { compareKeys, orderJudgements, type Ordered } from './order-judgements.ts';
import { isHigherWorse, usableFigure, type PriorityInput } from './priority-input.ts';
import { NATION, type PriorityRequest } from './priority-rule.ts';
import { sha256Hex } from './sha256.ts';

/** Equal areas of which not all fit. */
export interface OpenTie {
	/** The area whose share is meant; null for the list as a whole. */
	readonly parent: string | null;
	readonly areas: readonly AreaCode[];
	/** How many of them fit. */
	readonly seats: number;
	/** What was done about it. */
	readonly resolved: 'undecided' | 'include' | 'exclude' | 'lot';
}

/** Where a list ends. */
export interface Cut {
	/** How many areas were asked for, by the quota or the rule; null for all that qualify. */
	readonly total: number | null;
	/** Rank and score of the last area that is in; null for an empty list. */
	readonly rank: number | null;
	readonly score: number | null;
	readonly ties: readonly OpenTie[];
}

/** Which areas are in, and why: areas in their order by rank, then tie-breaks, then code. */
export interface Choice extends Ordered {
	/** 1 for those that are in the list, in that order. */
	readonly isListed: Uint8Array;
	/** What quota and ties made of single areas. */
	readonly reasons: ReadonlyMap<AreaCode, readonly Reason[]>;
	/** Why the areas are out that are not in the list and have no reason of their own. */
	readonly beyond: readonly Reason[];
	readonly cut: Cut;
	readonly notes: readonly PriorityNote[];
}

/**
 * Takes as many areas as there is room for, the most urgent first.
 *
 * With a share for each larger area, its first areas are taken before all others, as far as any
 * qualify. Tie-breaks part equal areas; those that stay equal at the cut are treated as the rule says,
 * and each such tie is told of: with `undecided` none of them is in.
 *
 * @param most  how many areas the rule itself asks for; null for all that qualify
 * @returns     `quota-contradicts` alone, and no list, when the shares do not fit into the total
 */
export function chooseAreas(
	input: PriorityInput,
	judgements: readonly Judgement[],
	most: number | null,
	{ quota, ties, seed }: Pick<PriorityRequest, 'quota' | 'ties' | 'seed'>,
): Choice | PriorityNote {
	const total = least(quota?.total ?? null, most);
	const perParent = quota?.perParent ?? null;
	const broken = breakTies(input, judgements, ties.breakBy);
	const { ordered, ranks, rankHighs } = orderJudgements(broken);

	const inList = new Set<AreaCode>();
	const reasons = new Map<AreaCode, Reason[]>();
	const openTies: OpenTie[] = [];
	const add = (area: AreaCode, reason: Reason): void => {
		reasons.set(area, [...(reasons.get(area) ?? []), reason]);
	};
	/** Takes `seats` of the candidates in order, ties at the end as the rule says. */
	const take = (
		candidates: readonly Judgement[],
		seats: number,
		parent: string | null,
	): Judgement[] => {
		const edge = candidates[seats - 1];
		const next = candidates[seats];
		if (!edge || !next || compareKeys(edge, next) !== 0) return candidates.slice(0, seats);
		const sure = candidates.filter((each) => compareKeys(each, edge) < 0);
		const equal = candidates.filter((each) => compareKeys(each, edge) === 0);
		const left = seats - sure.length;
		openTies.push({
			parent,
			areas: equal.map(({ area }) => area),
			seats: left,
			resolved: ties.then,
		});
		for (const { area } of equal) {
			add(
				area,
				ties.then === 'undecided'
					? { code: 'tied-at-cut', seats: left, areas: equal.length }
					: { code: 'tie-broken', by: ties.then },
			);
		}
		if (ties.then === 'include') return [...sure, ...equal];
		if (ties.then === 'lot') return [...sure, ...drawLots(equal, seed).slice(0, left)];
		return sure;
	};

	if (perParent !== null) {
		const groups = group(ordered, ({ area }) => parentOfCode(area) ?? NATION);
		const shares = [...groups.values()].map(({ length }) => Math.min(perParent, length));
		const needed = shares.reduce((all, each) => all + each, 0);
		if (total !== null && needed > total)
			return priorityNote('quota-contradicts', { total, perParent, parents: groups.size, needed });
		for (const [parent, inside] of groups) {
			for (const { area } of take(inside, perParent, parent)) {
				inList.add(area);
				add(area, { code: 'guaranteed', parent });
			}
		}
	}
	const rest = inList.size === 0 ? ordered : ordered.filter(({ area }) => !inList.has(area));
	const seats = total === null ? rest.length : Math.max(0, total - inList.size);
	// areas that a tie of their own keeps out wait for an answer, not for what is left
	const waiting = new Set(ties.then === 'undecided' ? openTies.flatMap(({ areas }) => areas) : []);
	const free = waiting.size === 0 ? rest : rest.filter(({ area }) => !waiting.has(area));
	const taken = seats === 0 ? [] : take(free, seats, null);
	for (const { area } of taken) inList.add(area);

	const isListed = new Uint8Array(ordered.length);
	let lastAt = -1;
	// from the front: a list is short beside all that qualify
	for (let at = 0, left = inList.size; left > 0 && at < ordered.length; at++) {
		if (!inList.has((ordered[at] as Judgement).area)) continue;
		isListed[at] = 1;
		lastAt = at;
		left--;
	}
	const notes: PriorityNote[] = [];
	for (const tie of openTies)
		notes.push(
			priorityNote('ties-at-cut', {
				areas: tie.areas,
				seats: tie.seats,
				count: tie.areas.length,
				resolved: tie.resolved,
				...(tie.parent ? { parent: tie.parent } : {}),
			}),
		);
	if (quota?.total && quota.total > ordered.length)
		notes.push(priorityNote('quota-exceeds-list', { total: quota.total, count: ordered.length }));
	return {
		ordered,
		ranks,
		rankHighs,
		isListed,
		reasons,
		beyond: total === null ? [] : [{ code: 'beyond-quota', total }],
		cut: {
			total,
			rank: ranks[lastAt] ?? null,
			score: ordered[lastAt]?.score ?? null,
			ties: openTies,
		},
		notes,
	};
}

function least(a: number | null, b: number | null): number | null {
	return a === null ? b : b === null ? a : Math.min(a, b);
}

/** Adds the tie-breaking figures to the keys; an area without one stands behind its equals. */
function breakTies(
	input: PriorityInput,
	judgements: readonly Judgement[],
	breakBy: readonly number[],
): readonly Judgement[] {
	const qualified = judgements.every(({ qualifies }) => qualifies)
		? judgements
		: judgements.filter(({ qualifies }) => qualifies);
	if (breakBy.length === 0) return qualified;
	return qualified.map((each) => ({
		area: each.area,
		qualifies: true,
		score: each.score,
		reasons: each.reasons,
		keys: [
			...each.keys,
			...breakBy.map((at) => {
				const usable = usableFigure(input, each.area, at);
				const indicator = input.indicators[at];
				if ('refusal' in usable || !indicator) return -Infinity;
				return isHigherWorse(indicator) ? usable.value : -usable.value;
			}),
		],
	}));
}

/**
 * Equal areas in an order drawn by lot: by the SHA-256 of seed and code, so that anyone can draw it
 * again with any program.
 */
function drawLots(equal: readonly Judgement[], seed: number): Judgement[] {
	const lot = new Map(equal.map(({ area }) => [area, sha256Hex(`${seed} ${area}`)]));
	return equal.toSorted((a, b) => ((lot.get(a.area) ?? '') < (lot.get(b.area) ?? '') ? -1 : 1));
}
