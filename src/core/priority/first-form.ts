import type { RuleForm } from './rule-form.ts';

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
			missing: 'leave-out',
			present: 75,
		},
		pace: { before: null, by: 2029 },
		people: '',
		percent: 80,
		list: '',
		areas: [],
		total: null,
		perParent: null,
		ties: 'undecided',
		seed: 1,
	};
}
