import type { LocalCluster } from '../spatial/local-moran.ts';
import { localMoran } from '../spatial/local-moran.ts';
import {
	noList,
	priorityNote,
	warningsOf,
	type ClusterKind,
	type Judged,
	type Judgement,
	type PriorityNote,
} from './judgement.ts';
import { isHigherWorse, usableFigure, type PriorityInput, type Refusal } from './priority-input.ts';
import type { RuleOf } from './priority-rule.ts';

/**
 * Areas that lie among their like, by local Moran: those in clusters of the kinds that are asked for, the
 * strongest first. Without kinds the bad one: high among high, or low among low where more is better.
 *
 * Nothing is listed among fewer than 20 areas; under 30 it is told. An area without neighbours is refused,
 * and so is one whose figure is of a larger territory, which its neighbours would have too.
 */
export function judgeClusters(input: PriorityInput, rule: RuleOf<'clusters'>): Judged {
	const at = rule.indicator;
	const indicator = input.indicators[at];
	const { neighbours } = input;
	if (!indicator || !neighbours) return noList('neighbours-unknown');
	const take: readonly ClusterKind[] = rule.take ?? [
		isHigherWorse(indicator) ? 'high-high' : 'low-low',
	];
	const refused: Refusal[] = [];
	const values = input.areas.map((area) => {
		const usable = usableFigure(input, area, at);
		if ('refusal' in usable) refused.push(usable.refusal);
		else if (!indicator.shared.has(area)) return usable.value;
		else refused.push({ area, indicator: at, reason: 'covers-more' });
		return null;
	});
	const { permutations, seed, correction } = rule;
	const made = localMoran(values, neighbours, {
		permutations,
		seed,
		correction,
	});
	if (!made.ok) {
		const isConstant = made.diagnostics.some(({ code }) => code === 'values-constant');
		return isConstant
			? noList('constant-indicator', { indicator: at }, refused)
			: noList('clusters-too-few', { count: input.areas.length - refused.length }, refused);
	}
	const { clusters, i, p, q, n, admission } = made.value;
	if (admission === 'refused') return noList('clusters-too-few', { count: n }, refused);
	const judgements = input.areas.flatMap((area, position): Judgement[] => {
		const cluster = clusters[position] ?? 'missing';
		if (cluster === 'island') refused.push({ area, indicator: at, reason: 'no-neighbours' });
		if (!isJudged(cluster)) return [];
		const score = i[position] ?? NaN;
		return [
			{
				area,
				qualifies: cluster !== 'none' && take.includes(cluster),
				keys: [Math.abs(score)],
				score,
				reasons: [
					{
						code: 'cluster',
						indicator: at,
						value: values[position] ?? NaN,
						cluster,
						p: p[position] ?? NaN,
						q: q[position] ?? NaN,
					},
					...warningsOf(input, area, [at]),
				],
			},
		];
	});
	refused.sort((a, b) => (a.area < b.area ? -1 : 1));
	const notes: PriorityNote[] =
		admission === 'exploratory' ? [priorityNote('clusters-exploratory', { count: n })] : [];
	const scoreIs = { kind: 'local-moran', indicator: at } as const;
	return { ok: true, judgements, refused, scoreIs, most: null, notes };
}

function isJudged(cluster: LocalCluster): cluster is ClusterKind | 'none' {
	return cluster !== 'island' && cluster !== 'missing' && cluster !== 'refused';
}
