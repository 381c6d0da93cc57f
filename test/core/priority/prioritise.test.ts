import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndicator, createInput, inList, list, result } from './create-priority.ts';

const above = (than: unknown, is = '>') => ({
	kind: 'threshold',
	where: { indicator: 0, is, than },
});

function problems(made: ReturnType<typeof result>): string[] {
	return made.ok ? [] : made.problems.map(({ code }) => code);
}

describe('coverage', () => {
	const covers = (figures: Record<string, number | null>): string[] =>
		problems(
			result(createInput(createIndicator(figures, { measure: 'count' })), {
				rule: { kind: 'coverage', indicator: 0 },
			}),
		);

	it('of a count that is zero everywhere is told from one that has no figures', () => {
		expect(covers({ '33.01': 0, '33.02': 0 })).toEqual(['all-zero']);
		expect(covers({ '33.01': null, '33.02': null })).toEqual(['all-missing']);
	});
});

describe('a threshold', () => {
	const input = createInput(createIndicator({ '33.01': 5, '33.02': 10, '33.03': 12 }));

	it('leaves out an area on the line when it is strict', () => {
		expect(inList(list(input, { rule: above(10) }))).toEqual(['33.03']);
	});

	it('takes an area on the line when it is not', () => {
		expect(inList(list(input, { rule: above(10, '>=') }))).toEqual(['33.03', '33.02']);
	});

	it('refuses areas that have no published figure to compare with', () => {
		const { refused } = list(
			createInput(
				createIndicator({ '33.01': 5, '34.01': 10 }, { published: new Map([['33', 4]]) }),
			),
			{ rule: above('parent') },
		);
		expect(refused).toEqual([{ area: '34.01', indicator: 0, reason: 'no-reference' }]);
	});

	it('tells a figure that cannot be told apart from the line', () => {
		const near = createInput(
			createIndicator({ '36.73': 6.2 }, { rse: new Map([['36.73' as never, 18]]) }),
		);
		const { areas } = list(near, { rule: above(6.17) });
		expect(areas[0]?.reasons.map(({ code }) => code)).toEqual(['criterion-met', 'too-near']);
	});
});

describe('a condition', () => {
	const input = createInput(
		createIndicator({ '33.01': 5, '33.02': null, '33.03': 12 }),
		createIndicator({ '33.01': 1, '33.02': 9, '33.03': null }),
	);
	const first = { indicator: 0, is: '>', than: 4 };
	const second = { indicator: 1, is: '>', than: 4 };

	it('with "and" refuses an area only where the missing figure decides', () => {
		const { refused, areas } = list(input, {
			rule: { kind: 'threshold', where: { all: [first, second] }, order: 0 },
		});
		expect(refused.map(({ area, indicator }) => [area, indicator])).toEqual([
			['33.02', 0],
			['33.03', 1],
		]);
		expect(areas.map(({ area, inList: isIn }) => [area, isIn])).toEqual([['33.01', false]]);
	});

	it('with "or" takes an area by the figure it has', () => {
		const made = list(input, {
			rule: { kind: 'threshold', where: { any: [first, second] }, order: 0 },
		});
		expect(inList(made)).toEqual(['33.03', '33.01']);
	});

	it('that nothing can meet is refused in words', () => {
		const where = {
			all: [
				{ ...first, than: 10 },
				{ indicator: 0, is: '<', than: 5 },
			],
		};
		expect(problems(result(input, { rule: { kind: 'threshold', where } }))).toEqual([
			'criteria-contradict',
		]);
	});
});

describe('a quota', () => {
	const input = createInput(
		createIndicator({ '33.01': 9, '33.02': 8, '33.03': 8, '34.01': 3, '34.02': 2, '35.01': 1 }),
	);
	const all = above(0);

	it('takes the most urgent areas', () => {
		expect(inList(list(input, { rule: all, quota: { total: 3 } }))).toEqual([
			'33.01',
			'33.02',
			'33.03',
		]);
	});

	it('takes none of the areas that are equal at the cut, and names them', () => {
		const { cut, areas } = list(input, { rule: all, quota: { total: 2 } });
		expect(cut.ties).toEqual([
			{ parent: null, areas: ['33.02', '33.03'], seats: 1, resolved: 'undecided' },
		]);
		expect(
			areas.slice(0, 3).map(({ rank, rankHigh, inList: isIn }) => [rank, rankHigh, isIn]),
		).toEqual([
			[1, 1, true],
			[2, 3, false],
			[2, 3, false],
		]);
	});

	it.each([
		['include', ['33.01', '33.02', '33.03']],
		['exclude', ['33.01']],
	])('treats equal areas as told: %s', (ties, areas) => {
		expect(inList(list(input, { rule: all, quota: { total: 2 }, ties }))).toEqual(areas);
	});

	it('parts equal areas by another figure', () => {
		const other = createIndicator({ '33.02': 1, '33.03': 7 });
		const made = list(createInput(...input.indicators, other), {
			rule: all,
			quota: { total: 2 },
			ties: { breakBy: [1] },
		});
		expect(inList(made)).toEqual(['33.01', '33.03']);
		expect(made.cut.ties).toEqual([]);
	});

	it('draws lots by the seed, the same every time', () => {
		const drawn = (seed: number) =>
			inList(list(input, { rule: all, quota: { total: 2 }, ties: 'lot', seed })).join();
		const seeds = Array.from({ length: 20 }, (_, seed) => seed);
		expect(seeds.map(drawn)).toEqual(seeds.map(drawn));
		expect(new Set(seeds.map(drawn))).toEqual(new Set(['33.01,33.02', '33.01,33.03']));
	});

	it('gives each larger area its share first', () => {
		const made = list(input, { rule: all, quota: { total: 4, perParent: 1 } });
		expect(inList(made).sort()).toEqual(['33.01', '34.01', '35.01']);
		expect(made.cut.ties).toEqual([
			{ parent: null, areas: ['33.02', '33.03'], seats: 1, resolved: 'undecided' },
		]);
	});

	it('that has no room for the shares is refused in words', () => {
		expect(problems(result(input, { rule: all, quota: { total: 2, perParent: 1 } }))).toEqual([
			'quota-contradicts',
		]);
	});

	it('larger than the list takes all, and says so', () => {
		const made = list(input, { rule: all, quota: { total: 25 } });
		expect(inList(made)).toHaveLength(6);
		expect(made.notes.map(({ code }) => code)).toEqual(['quota-exceeds-list']);
	});
});

describe('a list', () => {
	it('of areas that are all equal says so', () => {
		const input = createInput(createIndicator({ '33.01': 4, '33.02': 4 }));
		expect(list(input, { rule: above(1) }).notes.map(({ code }) => code)).toEqual(['all-tied']);
	});

	it('of one area says so', () => {
		const input = createInput(createIndicator({ '33.01': 4 }));
		expect(list(input, { rule: above(1) }).notes.map(({ code }) => code)).toEqual(['one-area']);
	});

	it('without any figure is none, and every area is refused', () => {
		const made = result(createInput(createIndicator({ '33.01': null, '33.02': null })), {
			rule: above(1),
		});
		expect(problems(made)).toEqual(['all-missing']);
		expect(made.ok ? 0 : made.refused.length).toBe(2);
	});

	it('says that nothing is published to compare with, and not that figures are missing', () => {
		const made = result(createInput(createIndicator({ '33.01': 4, '33.02': 5 })), {
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 'parent' } },
		});
		expect(problems(made)).toEqual(['comparison-unknown']);
	});

	it('refuses a figure with a relative standard error above 50 %', () => {
		const input = createInput(
			createIndicator(
				{ '33.01': 4, '33.02': 4 },
				{
					rse: new Map([
						['33.01' as never, 51],
						['33.02' as never, 30],
					]),
				},
			),
		);
		const { refused, areas } = list(input, { rule: above(1) });
		expect(refused).toEqual([{ area: '33.01', indicator: 0, reason: 'rse', rse: 51 }]);
		expect(areas[0]?.reasons.map(({ code }) => code)).toContain('rse-caution');
	});

	it('does not depend on the order of the areas', () => {
		const figures = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(figures, fc.integer({ min: 1, max: 12 }), (values, total) => {
				const of = (order: readonly number[]) => {
					const entries = order.map((at) => [`33.${String(at + 10)}`, values[at] ?? 0]);
					const input = createInput(createIndicator(Object.fromEntries(entries)));
					return inList(list(input, { rule: above(-1), quota: { total }, ties: 'lot' }));
				};
				const order = values.map((_, at) => at);
				expect(of(order.toReversed())).toEqual(of(order));
				expect(of(order)).toHaveLength(Math.min(total, values.length));
			}),
		);
	});
});

describe('a change by hand', () => {
	const input = createInput(createIndicator({ '33.01': 9, '33.02': 8, '33.03': null }));
	const rule = above(8.5);

	it('adds an area with its reason, also one without a figure', () => {
		const overrides = [{ area: '33.03', change: 'add', reason: 'banjir bandang 2024' }];
		const { areas } = list(input, { rule, overrides });
		expect(areas.at(-1)).toMatchObject({
			area: '33.03',
			inList: true,
			override: 'add',
			rank: null,
			reasons: [{ code: 'added', reason: 'banjir bandang 2024', by: null }],
		});
	});

	it('removes an area, and the rest moves up by nobody', () => {
		const overrides = [{ area: '33.01', change: 'remove', reason: 'sudah ditangani' }];
		expect(inList(list(input, { rule, overrides }))).toEqual([]);
	});

	it('without a reason is refused', () => {
		const overrides = [{ area: '33.01', change: 'remove', reason: '   ' }];
		expect(() => list(input, { rule, overrides })).toThrow('overrides.0.reason');
	});

	it('that changes nothing says so', () => {
		const overrides = [{ area: '33.01', change: 'add', reason: 'sudah masuk' }];
		const { notes } = list(input, { rule, overrides });
		expect(notes.map(({ code }) => code)).toContain('override-without-effect');
	});
});

describe('a gap', () => {
	it('is to a target, in people where the rule says how many', () => {
		const rate = createIndicator({ '18.01': 10, '18.02': 9, '18.03': 7 });
		const people = createIndicator({ '18.01': 100, '18.02': 1000, '18.03': 500 });
		const made = list(createInput(rate, people), {
			rule: { kind: 'gap', indicator: 0, target: 8, people: 1 },
		});
		expect(made.areas.map(({ area, score }) => [area, score])).toEqual([
			['18.02', 10],
			['18.01', 2],
			['18.03', 0],
		]);
	});

	it('of pace says that Lampung Tengah is off track for both ends of its target', () => {
		// 10.96 in 2022, 10.65 in 2023, 7.25 to 8.25 in 2029: needs 0.400 to 0.567 a year, has 0.31
		const now = createIndicator({ '18.02': 10.65 });
		const before = createIndicator({ '18.02': 10.96 });
		for (const [target, need] of [
			[8.25, 0.4],
			[7.25, 0.567],
		] as const) {
			const { areas } = list(createInput(now, before), {
				rule: { kind: 'pace', indicator: 0, before: 1, yearsBetween: 1, yearsLeft: 6, target },
			});
			const [reason] = areas[0]?.reasons ?? [];
			expect(reason).toMatchObject({ code: 'pace', status: 'off-track' });
			expect(reason?.code === 'pace' ? reason.need : 0).toBeCloseTo(need, 3);
			expect(reason?.code === 'pace' ? reason.observed : 0).toBeCloseTo(0.31, 6);
		}
	});
});

describe('a list somebody brought', () => {
	it('keeps its order, and names what is not among the areas', () => {
		const input = createInput(createIndicator({ '33.01': 1, '33.02': null }));
		const made = list(input, { rule: { kind: 'manual', areas: ['33.02', '33.01', '99.01'] } });
		expect(inList(made)).toEqual(['33.02', '33.01']);
		expect(made.notes).toEqual([{ code: 'area-outside', params: { area: '99.01' } }]);
	});
});

describe('a composite index', () => {
	const input = createInput(
		createIndicator({ '33.01': 5, '33.02': 10, '33.03': 12 }),
		createIndicator({ '33.01': 4, '33.02': 4, '33.03': 4 }),
	);
	const index = (weights: readonly number[]) => ({ rule: { kind: 'composite', weights } });

	it.each([
		[[0, 0], 'weights-zero'],
		[[1], 'weights-count'],
		[[1, -1], 'weight-negative'],
		[[1, Infinity], 'weight-not-finite'],
	])('of weights %j is refused in words', (weights, problem) => {
		expect(problems(result(input, index(weights)))).toEqual([problem]);
	});

	it('tells an indicator that is the same everywhere', () => {
		const made = list(input, index([1, 1]));
		expect(made.notes).toEqual([{ code: 'constant-indicator', params: { indicator: 1 } }]);
		expect(made.areas.map(({ score }) => score)).toEqual([1, 5 / 7, 0]);
	});

	it('of areas that are all equal has them all tied', () => {
		const same = createIndicator({ '33.01': 4, '33.02': 4 });
		const { areas, notes } = list(createInput(same), index([1]));
		expect(areas.map(({ rank }) => rank)).toEqual([1, 1]);
		expect(notes.map(({ code }) => code)).toContain('all-tied');
	});

	it('is refused where an indicator has figures for too few areas', () => {
		const few = createIndicator({ '33.01': 4, '33.02': null, '33.03': null });
		expect(problems(result(createInput(few), index([1])))).toEqual(['indicator-sparse']);
	});

	it('refuses areas without a figure, and never puts them last', () => {
		const most = createIndicator({ '33.01': 1, '33.02': 2, '33.03': 3, '33.04': null });
		const { areas, refused } = list(createInput(most), index([1]));
		expect(areas).toHaveLength(3);
		expect(refused.map(({ area, reason }) => [area, reason])).toEqual([['33.04', 'blank']]);
	});
});
