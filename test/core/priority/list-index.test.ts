import { describe, expect, it } from 'vitest';
import { compositeIndex } from '../../../src/core/composite/composite-index.ts';
import { listIndex } from '../../../src/core/priority/list-index.ts';
import { valueOf } from '../value-of.ts';
import { createBanten, createInput, inList, list, result } from './create-priority.ts';

const { rate, count, extreme } = createBanten();
const COMPOSITE = { kind: 'composite', weights: [65, 35] };

describe('the index behind a list', () => {
	it('gives the scores of the list', () => {
		const made = list(createInput(rate, count), { rule: COMPOSITE, quota: { total: 3 } });
		const index = listIndex(made);
		if (!index) throw new Error('there is an index');
		const { scores } = valueOf(compositeIndex(index.indicators, index.weights, index.method));
		const byArea = new Map(index.areas.map((area, at) => [area as string, scores[at]]));
		for (const { area, score } of made.areas)
			expect(byArea.get(area)).toBeCloseTo(score ?? NaN, 12);
		expect(index.length).toBe(3);
	});

	it('has no end to move where all areas are in', () => {
		expect(listIndex(list(createInput(rate, count), { rule: COMPOSITE }))?.length).toBe(0);
		const all = { rule: COMPOSITE, quota: { total: 8 } };
		expect(listIndex(list(createInput(rate, count), all))?.length).toBe(0);
	});

	it('is none where another rule made the list', () => {
		const rule = { kind: 'gap', indicator: 0, target: 6 };
		expect(listIndex(list(createInput(rate), { rule }))).toBeNull();
	});
});

describe('an index where figures are missing', () => {
	const input = createInput(rate, extreme);
	const rule = { ...COMPOSITE, present: 0.4 };

	it('refuses areas without one of them, unless told otherwise', () => {
		const made = list(input, { rule });
		expect(made.refused.map(({ area }) => area)).toEqual(['36.04', '36.71', '36.73', '36.74']);
	});

	it('shares the weight of the missing one while three quarters are there', () => {
		const reweigh = { ...rule, missing: 'reweigh' };
		const made = list(input, { rule: { ...reweigh, weights: [80, 20] } });
		expect(made.refused).toEqual([]);
		// min–max of the rate alone: (4.85 − 2.57) ÷ (9.27 − 2.57)
		const serang = made.areas.find(({ area }) => area === '36.04');
		expect(serang?.score).toBeCloseTo(0.34029850746, 9);
		expect(serang?.reasons[0]).toMatchObject({ code: 'composite', values: [4.85, null] });
		const tooLittle = list(input, { rule: { ...reweigh, weights: [65, 35] } });
		expect(tooLittle.refused.map(({ area }) => area)).toContain('36.04');
	});

	it('counts the median in the place of the missing one', () => {
		const made = list(input, { rule: { ...rule, weights: [0, 1], missing: 'middle' } });
		// extreme poverty of the four: 0, 1.34, 1.79, 2; their median on min–max is (0.67 + 0.895) ÷ 2
		const serang = made.areas.find(({ area }) => area === '36.04');
		expect(serang?.score).toBeCloseTo(0.7825, 9);
	});

	it('is still stopped by an indicator that too few areas have', () => {
		const made = result(input, { rule: { ...rule, present: 0.75, missing: 'reweigh' } });
		expect(made).toMatchObject({ ok: false, problems: [{ code: 'indicator-sparse' }] });
	});

	it('lists the same areas as without a policy where none is missing', () => {
		const full = createInput(rate, count);
		const quota = { total: 3 };
		const plain = inList(list(full, { rule: COMPOSITE, quota }));
		for (const missing of ['leave-out', 'reweigh', 'middle'])
			expect(inList(list(full, { rule: { ...COMPOSITE, missing }, quota }))).toEqual(plain);
	});
});
