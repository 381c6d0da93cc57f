import { describe, expect, it } from 'vitest';
import { createIndicator, createInput, inList, list } from './create-priority.ts';

/** Four kab/kota of two provinsi. */
const input = createInput(
	createIndicator(
		{ '36.01': 32, '36.02': 16, '32.01': 12, '32.02': 4 },
		{ measure: 'count', unit: 'orang' },
	),
);
const NOTES = new Set(['count-by-hand', 'share-not-filled', 'list-covers-less']);
const told = (made: ReturnType<typeof list>): unknown[] =>
	made.notes.filter(({ code }) => NOTES.has(code)).map(({ code, params }) => ({ code, ...params }));
const above = (than: number): unknown => ({
	kind: 'threshold',
	where: { indicator: 0, is: '>', than },
});
const byHand = (area: string, change: 'add' | 'remove'): unknown => ({
	area,
	change,
	reason: 'banjir',
});

describe('what a list lacks of what its rule says', () => {
	it('is a larger area without its share, because nothing there qualifies or it was taken out by hand', () => {
		const quota = { total: 3, perParent: 1 };
		expect(told(list(input, { rule: above(13), quota }))).toEqual([
			{ code: 'share-not-filled', perParent: 1, count: 1, areas: ['32'] },
		]);
		const taken = list(input, {
			rule: above(10),
			quota,
			overrides: [byHand('32.01', 'remove')],
		});
		expect(inList(taken)).toEqual(['36.01', '36.02']);
		expect(told(taken)).toEqual([
			{ code: 'count-by-hand', planned: 3, count: 2 },
			{ code: 'share-not-filled', perParent: 1, count: 1, areas: ['32'] },
		]);
	});

	it('is told of a quota that changes by hand leave, and of none where they even out', () => {
		const rule = above(0);
		const added = list(input, { rule, quota: { total: 2 }, overrides: [byHand('32.02', 'add')] });
		expect(told(added)).toEqual([{ code: 'count-by-hand', planned: 2, count: 3 }]);
		const exchanged = list(input, {
			rule,
			quota: { total: 2 },
			overrides: [byHand('32.02', 'add'), byHand('36.02', 'remove')],
		});
		expect(told(exchanged)).toEqual([]);
		expect(told(list(input, { rule, overrides: [byHand('36.02', 'remove')] }))).toEqual([]);
	});

	it('is the share of a coverage that a quota, or a change by hand, does not reach', () => {
		const rule = { kind: 'coverage', indicator: 0, share: 0.9 };
		expect(told(list(input, { rule }))).toEqual([]);
		expect(told(list(input, { rule, quota: { total: 2 } }))).toEqual([
			{ code: 'list-covers-less', percent: 90, reached: 75 },
		]);
		expect(told(list(input, { rule, overrides: [byHand('36.01', 'remove')] }))).toEqual([
			{ code: 'count-by-hand', planned: 3, count: 2 },
			{ code: 'list-covers-less', percent: 90, reached: 43.75 },
		]);
	});
});

it('shares of a published total are not called too large for areas without a figure', () => {
	const counts = { '36.01': 50, '36.02': 30, '36.03': null };
	const published = new Map([['36', 100]]);
	const some = createInput(createIndicator(counts, { measure: 'count', published }));
	const codes = (total: 'areas' | 'published'): string[] =>
		list(some, { rule: { kind: 'coverage', indicator: 0, share: 0.8, total } }).notes.map(
			({ code }) => code,
		);
	expect(codes('areas')).toContain('areas-missing');
	expect(codes('published')).not.toContain('areas-missing');
});
