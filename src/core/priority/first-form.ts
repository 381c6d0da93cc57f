import type { ClusterForm, RuleForm } from './rule-form.ts';

/** Clusters unless somebody says otherwise: the bad ones, looked for as `FIRST_PATTERN` does. */
export const FIRST_CLUSTERS: ClusterForm = {
	take: null,
	neighbours: { kind: 'sea', km: 30 },
	permutations: 999,
	seed: 1,
	isCorrected: true,
};

/** The floor of a geometric mean unless somebody says otherwise. */
export const USUAL_FLOOR = 0.01;

/** What a form begins with. */
export function firstForm(indicator: string): RuleForm {
	return {
		kind: 'threshold',
		criteria: [{ indicator, is: '>', than: 'parent', value: 0 }],
		join: 'all',
		index: {
			parts: [],
			normalise: 'min-max',
			aggregate: 'arithmetic',
			floor: USUAL_FLOOR,
			missing: 'leave-out',
			present: 75,
		},
		pace: { before: null, by: 2029 },
		clusters: FIRST_CLUSTERS,
		people: '',
		percent: 80,
		list: '',
		areas: [],
		total: null,
		perParent: null,
		breakBy: '',
		ties: 'undecided',
		seed: 1,
	};
}
