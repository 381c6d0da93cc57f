import { describe, expect, it } from 'vitest';
import { listIndex } from '../../../src/core/priority/list-index.ts';
import { createIndicator, createInput, inList, list, result } from './create-priority.ts';

function problems(made: ReturnType<typeof result>): string[] {
	return made.ok ? [] : made.problems.map(({ code }) => code);
}

describe('an index on its way into a list', () => {
	const rule = { kind: 'composite', weights: [1] };
	const codes = (made: ReturnType<typeof result>): string[] =>
		made.ok ? made.list.notes.map(({ code }) => code) : problems(made);
	const rseOf = (figures: readonly number[]) =>
		new Map(figures.map((rse, at) => [`33.0${at + 1}` as never, rse]));
	const three = { '33.01': 1, '33.02': 2, '33.03': 3 };

	it('admits an indicator that three quarters of the areas have, and no less', () => {
		const of = (values: readonly (number | null)[]) =>
			createInput(
				createIndicator(Object.fromEntries(values.map((value, at) => [`33.0${at + 1}`, value]))),
			);
		expect(inList(list(of([1, 2, 3, null]), { rule }))).toHaveLength(3);
		expect(problems(result(of([1, 2, 3, null, null]), { rule }))).toEqual(['indicator-sparse']);
	});

	it('admits a median error below 30 %, and refuses each area at 30 % or more', () => {
		const below = createInput(createIndicator(three, { rse: rseOf([29.9, 29.9, 30]) }));
		const made = list(below, { rule });
		expect(inList(made)).toEqual(['33.02', '33.01']);
		expect(made.refused).toEqual([{ area: '33.03', indicator: 0, reason: 'rse', rse: 30 }]);
		const at = createInput(createIndicator(three, { rse: rseOf([5, 30, 30]) }));
		expect(problems(result(at, { rule }))).toEqual(['indicator-unsure']);
	});

	it('says that no area is short of a target, and not that all are the same', () => {
		const input = createInput(createIndicator(three), createIndicator({ ...three, '33.01': 9 }));
		const weights = [1, 1];
		const made = result(input, {
			rule: { ...rule, weights, normalise: 'target', targets: [3, 2] },
		});
		expect(codes(made)).toEqual(['target-reached']);
		expect(made.ok && made.list.areas.map(({ area, score }) => [area, score])).toEqual([
			['33.01', 1],
			['33.03', 1 / 7],
			['33.02', 0],
		]);
	});

	it('is refused where goalposts do not rise', () => {
		const goalposts = [[100, 0]];
		const made = result(createInput(createIndicator(three)), {
			rule: { ...rule, normalise: 'goalposts', goalposts },
		});
		expect(codes(made)).toEqual(['goalposts-reversed']);
	});

	it.each([
		['target', { targets: [3] }, 'target-missing'],
		['target', {}, 'target-missing'],
		['goalposts', { goalposts: [[0, 10]] }, 'goalposts-missing'],
		['goalposts', {}, 'goalposts-missing'],
	])('is refused where its %s is not given for every indicator', (normalise, given, code) => {
		const made = result(createInput(createIndicator(three), createIndicator(three)), {
			rule: { ...rule, weights: [1, 1], normalise, ...given },
		});
		expect(problems(made)).toEqual([code]);
	});

	it('has its ties parted by an indicator that has no weight in it', () => {
		const tied = createIndicator({ '33.01': 5, '33.02': 5, '33.03': 1 });
		const other = createIndicator({ '33.01': 3, '33.02': 8, '33.03': 9 });
		const asked = { rule, quota: { total: 1 }, ties: { breakBy: [1] } };
		const made = list(createInput(tied, other), asked);
		expect(inList(made)).toEqual(['33.02']);
		expect(made.areas.map(({ area, rank, score }) => [area, rank, score])).toEqual([
			['33.02', 1, 1],
			['33.01', 2, 1],
			['33.03', 3, 0],
		]);
		expect(listIndex(made)?.indicators).toHaveLength(1);
		const without = { ...asked, ties: 'undecided' };
		expect(problems(result(createInput(tied, other), without))).toEqual(['weights-count']);
	});
});
