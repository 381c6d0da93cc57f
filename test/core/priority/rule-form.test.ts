import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	FORM_KINDS,
	firstForm,
	readRuleForm,
	requestOfForm,
	THAN_KINDS,
	usedCriteria,
	writeRuleForm,
	type FormScope,
	type RuleForm,
} from '../../../src/core/priority/rule-form.ts';
import { codeOf } from '../create-area.ts';

const criterion = fc
	.record({
		indicator: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
		is: fc.constantFrom('>', '>=', '<', '<='),
		than: fc.constantFrom(...THAN_KINDS),
		value: fc.integer({ min: -900, max: 90000 }).map((value) => value / 100),
	})
	.map((each) => (each.than === 'value' ? each : { ...each, value: 0 }));
const forms = fc.record({
	kind: fc.constantFrom(...FORM_KINDS),
	criteria: fc.array(criterion, { minLength: 2, maxLength: 4 }),
	join: fc.constantFrom('all', 'any'),
	percent: fc.integer({ min: 1, max: 100 }),
	list: fc.constant('kabupaten-2021'),
	total: fc.option(fc.integer({ min: 1, max: 999 })),
	perParent: fc.option(fc.integer({ min: 1, max: 9 })),
	ties: fc.constantFrom('undecided', 'include', 'exclude', 'lot'),
	seed: fc.integer({ min: 0, max: 99999999 }),
}) as fc.Arbitrary<RuleForm>;

const scope: FormScope = {
	within: codeOf('36'),
	level: 'kabkota',
	period: '2023',
	category: {},
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

	it.each(['', 'oracle', 'threshold', 'quadrant~p0*gt*parent', 'threshold~p0*eq*5', 'gap~p0*gt*'])(
		'that is none is not read: %s',
		(text) => {
			expect(readRuleForm(text)).toBeNull();
		},
	);
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
});
