import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_CLUSTERS, firstForm } from '../../../src/core/priority/first-form.ts';
import {
	FORM_KINDS,
	requestOfForm,
	THAN_KINDS,
	usedCriteria,
	type FormScope,
	type RuleForm,
} from '../../../src/core/priority/rule-form.ts';
import { readRuleForm, writeRuleForm } from '../../../src/core/priority/rule-link.ts';
import { readPriorityRequest } from '../../../src/core/priority/priority-rule.ts';
import { FIRST_PATTERN } from '../../../src/core/spatial/pattern-form.ts';
import { codeOf } from '../create-area.ts';

const criterion = fc
	.record({
		indicator: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
		is: fc.constantFrom('>', '>=', '<', '<='),
		than: fc.constantFrom(...THAN_KINDS),
		value: fc.integer({ min: -900, max: 90000 }).map((value) => value / 100),
	})
	.map((each) => (each.than === 'value' ? each : { ...each, value: 0 }));
const name = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
const tenth = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const part = fc.record({
	indicator: name,
	weight: tenth,
	isLocked: fc.boolean(),
	direction: fc.constantFrom('higher-is-worse', 'higher-is-better', null),
	low: tenth,
	high: tenth,
});
const index = fc.record({
	parts: fc.array(part, { minLength: 1, maxLength: 4 }),
	normalise: fc.constantFrom('min-max', 'z-score', 'rank', 'target', 'goalposts'),
	aggregate: fc.constantFrom('arithmetic', 'geometric'),
	missing: fc.constantFrom('leave-out', 'reweigh', 'middle'),
	floor: fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100),
	present: fc.integer({ min: 0, max: 100 }),
});
const forms = fc.record({
	index,
	pace: fc.record({
		before: fc.constantFrom(null, '2020', '2020-09', '2021-S1'),
		by: fc.integer({ min: 2000, max: 2100 }),
	}),
	clusters: fc.record({
		take: fc.constantFrom(null, 'high-high', 'low-low', 'high-low', 'low-high'),
		neighbours: fc.oneof(
			fc.constant({ kind: 'queen' }),
			fc.record({ kind: fc.constant('sea'), km: fc.integer({ min: 1, max: 300 }) }),
			fc.record({ kind: fc.constant('nearest'), count: fc.integer({ min: 1, max: 30 }) }),
		),
		permutations: fc.integer({ min: 999, max: 99_999 }),
		seed: fc.integer({ min: 0, max: 99_999_999 }),
		isCorrected: fc.boolean(),
	}),
	people: fc.constantFrom('', 'jumlah-penduduk'),
	kind: fc.constantFrom(...FORM_KINDS),
	criteria: fc.array(criterion, { minLength: 2, maxLength: 4 }),
	join: fc.constantFrom('all', 'any'),
	percent: fc.integer({ min: 1, max: 100 }),
	list: fc.constant('kabupaten-2021'),
	areas: fc.constantFrom([], [codeOf('36.01')], [codeOf('36.02'), codeOf('36.01.05')]),
	total: fc.option(fc.integer({ min: 1, max: 999 })),
	perParent: fc.option(fc.integer({ min: 1, max: 9 })),
	breakBy: fc.constantFrom('', 'jumlah-penduduk'),
	ties: fc.constantFrom('undecided', 'include', 'exclude', 'lot'),
	seed: fc.integer({ min: 0, max: 99999999 }),
}) as fc.Arbitrary<RuleForm>;

const NO_INDEX = firstForm('').index;

/** Ends are written only for the scale that has them. */
function keptIndex({ index: given }: RuleForm): RuleForm['index'] {
	const { normalise } = given;
	return {
		...given,
		parts: given.parts.map((each) => ({
			...each,
			low: normalise === 'target' || normalise === 'goalposts' ? each.low : 0,
			high: normalise === 'goalposts' ? each.high : 100,
		})),
	};
}

const scope: FormScope = {
	within: codeOf('36'),
	level: 'kabkota',
	periodOf: () => '2023',
	category: {},
	repeats: null,
	directionOf: () => 'higher-is-worse',
	lists: [],
	overrides: [],
};

describe('a rule in a link', () => {
	it('comes back as it was written, all that its kind looks at', () => {
		fc.assert(
			fc.property(forms, (form) => {
				const kept: RuleForm = {
					...form,
					criteria: usedCriteria(form),
					percent: form.kind === 'coverage' ? form.percent : 80,
					list: form.kind === 'list' ? form.list : '',
					areas: form.kind === 'own' ? form.areas : [],
					index: form.kind === 'composite' ? keptIndex(form) : NO_INDEX,
					pace: form.kind === 'pace' ? form.pace : firstForm('').pace,
					clusters: form.kind === 'clusters' ? form.clusters : FIRST_CLUSTERS,
					people: form.kind === 'gap' ? form.people : '',
				};
				expect(readRuleForm(writeRuleForm(form))).toEqual(kept);
			}),
		);
	});

	it('needs no escape', () => {
		fc.assert(
			fc.property(forms, (form) => {
				const text = writeRuleForm(form);
				expect(encodeURIComponent(text)).toBe(text);
			}),
		);
	});

	it.each([
		'',
		'oracle',
		'threshold',
		'quadrant~p0*gt*parent',
		'threshold~p0*eq*5',
		'gap~p0*gt*',
		'composite',
		'composite~p0*w*',
		'composite~p0*w*120',
	])('that is none is not read: %s', (text) => {
		expect(readRuleForm(text)).toBeNull();
	});
});

describe('clusters on screen', () => {
	it('begin as the panel of patterns and a rule file that names nothing do', () => {
		const { method, ...pattern } = FIRST_PATTERN;
		expect({ ...pattern, take: null }).toEqual(FIRST_CLUSTERS);
		expect(method).toBe('local-moran');
		const form: RuleForm = { ...firstForm('p0'), kind: 'clusters' };
		const file = readPriorityRequest({
			indicators: [{ column: 'p0' }],
			rule: { kind: 'clusters', indicator: 0 },
		});
		expect(requestOfForm(form, scope)?.rule).toEqual(file.ok && file.request.rule);
	});

	it('ask for what is chosen', () => {
		const clusters = {
			take: 'low-low',
			neighbours: { kind: 'nearest', count: 4 },
			permutations: 9999,
			seed: 7,
			isCorrected: false,
		} as const;
		const form: RuleForm = { ...firstForm('p0'), kind: 'clusters', clusters };
		expect(requestOfForm(form, scope)?.rule).toEqual({
			kind: 'clusters',
			indicator: 0,
			take: ['low-low'],
			neighbours: { kind: 'nearest', count: 4 },
			permutations: 9999,
			seed: 7,
			correction: 'none',
		});
		expect(writeRuleForm(form)).toBe(
			'clusters~p0*gt*parent~gugus*low-low~cara*pola_dekat.4_p.9999_b.7_tanpa',
		);
	});
});

describe('a form', () => {
	it('of one comparison is a threshold in the working area', () => {
		expect(requestOfForm(firstForm('p0'), scope)).toMatchObject({
			within: '36',
			level: 'kabkota',
			indicators: [{ column: 'p0', period: '2023' }],
			rule: { kind: 'threshold', where: { all: [{ indicator: 0, is: '>', than: 'parent' }] } },
		});
	});

	it('names the area that a mean is of, so that it does not move', () => {
		const form = firstForm('p0');
		const [first] = form.criteria;
		const mean = { ...form, criteria: [{ ...first, than: 'mean' }] } as RuleForm;
		expect(requestOfForm(mean, scope)?.rule).toMatchObject({
			where: { all: [{ than: { mean: '36' } }] },
		});
	});

	it('of a published list that is not there is no rule', () => {
		expect(requestOfForm({ ...firstForm(''), kind: 'list', list: 'none' }, scope)).toBeNull();
	});

	it('of an index asks for each indicator at its own period, in its own direction', () => {
		const of = (indicator: string, weight: number): RuleForm['index']['parts'][number] => ({
			indicator,
			weight,
			isLocked: false,
			direction: indicator === 'ipm' ? 'higher-is-better' : null,
			low: 0,
			high: 100,
		});
		const form: RuleForm = {
			...firstForm('p0'),
			kind: 'composite',
			index: { ...NO_INDEX, parts: [of('p0', 60), of('ipm', 40)], missing: 'reweigh' },
		};
		const request = requestOfForm(form, {
			...scope,
			periodOf: (id) => (id === 'ipm' ? '2022' : '2023'),
		});
		expect(request?.indicators).toMatchObject([
			{ column: 'p0', period: '2023', direction: 'higher-is-worse' },
			{ column: 'ipm', period: '2022', direction: 'higher-is-better' },
		]);
		expect(request?.rule).toMatchObject({ weights: [60, 40], missing: 'reweigh', present: 0.75 });
	});

	it('of a pace measures between the two periods and to the year', () => {
		const form: RuleForm = {
			...firstForm('p0'),
			kind: 'pace',
			pace: { before: '2018', by: 2029 },
			criteria: [{ indicator: 'p0', is: '>', than: 'value', value: 5 }],
		};
		expect(requestOfForm(form, scope)).toMatchObject({
			indicators: [{ period: '2023' }, { period: '2018' }],
			rule: { kind: 'pace', before: 1, yearsBetween: 5, yearsLeft: 6, target: 5 },
		});
	});

	it('has its ties parted by a column that the rule itself does not look at', () => {
		const base = { ...firstForm('p0'), breakBy: 'jumlah', pace: { before: '2018', by: 2029 } };
		for (const [kind, columns, at] of [
			['threshold', ['p0', 'jumlah'], [1]],
			['pace', ['p0', 'jumlah', 'p0'], [1]],
			['list', [], []],
		] as const) {
			const lists = [{ id: 'x', areas: [codeOf('36.01')], level: 'kabkota' }] as never;
			const request = requestOfForm({ ...base, kind, list: 'x' }, { ...scope, lists });
			expect(request?.indicators.map(({ column }) => column)).toEqual(columns);
			expect(request?.ties.breakBy).toEqual(at);
		}
		const pace = requestOfForm({ ...base, kind: 'pace' }, scope);
		expect(pace?.rule).toMatchObject({ indicator: 0, before: 2 });
	});

	it('of a pace to a year that has passed, or from nowhere, is no rule', () => {
		const form: RuleForm = { ...firstForm('p0'), kind: 'pace', pace: { before: '2018', by: 2023 } };
		expect(requestOfForm(form, scope)).toBeNull();
		expect(requestOfForm({ ...form, pace: { before: null, by: 2029 } }, scope)).toBeNull();
	});
});
