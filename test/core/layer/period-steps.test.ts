import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodPart, periodStrands } from '../../../src/core/layer/period-steps.ts';

const stepsOf = (...periods: string[]): string[] =>
	periodStrands(periods)[0]?.steps.map(({ period, hasFigures }) =>
		hasFigures ? period : `(${period})`,
	) ?? [];

describe('the steps of a ruler of time', () => {
	it('have one for each period, and one for each year between that has no figures', () => {
		expect(stepsOf('2017', '2018', '2021')).toEqual(['2017', '2018', '(2019)', '(2020)', '2021']);
	});

	it('have years without figures in the same part of the year', () => {
		expect(stepsOf('2022-03', '2024-03')).toEqual(['2022-03', '(2023-03)', '2024-03']);
	});

	it('have school years between school years', () => {
		expect(stepsOf('2020/2021', '2022/2023')).toEqual(['2020/2021', '(2021/2022)', '2022/2023']);
	});

	it('leave a gap of a generation as one step', () => {
		expect(stepsOf('1971', '2010')).toEqual(['1971', '2010']);
	});

	it('are none without periods', () => {
		expect(periodStrands([])).toEqual([]);
	});
});

describe('periods of several parts of the year', () => {
	it('are apart, and together only as a strand of their own, the last', () => {
		const strands = periodStrands(['2024-03', '2024-09', '2025-03', '2025-09']);
		expect(strands.map(({ part }) => part)).toEqual(['03', '09', null]);
		expect(strands[0]?.steps.map(({ period }) => period)).toEqual(['2024-03', '2025-03']);
		expect(strands[2]?.steps).toHaveLength(4);
	});

	it('are one strand where whole years meet one other part, as in the series of BPS', () => {
		expect(stepsOf('2022', '2025-03')).toEqual(['2022', '(2023)', '(2024)', '2025-03']);
	});

	it('never meet in a strand of one part', () => {
		const period = fc
			.tuple(fc.integer({ min: 1990, max: 2030 }), fc.constantFrom('', '-03', '-09', '-S1', '-Q4'))
			.map(([year, part]) => `${String(year)}${part}`);
		fc.assert(
			fc.property(fc.array(period), (periods) => {
				for (const { part, steps } of periodStrands(periods)) {
					if (part === null) continue;
					expect(steps.every((step) => periodPart(step.period) === part)).toBe(true);
				}
			}),
		);
	});

	it('are all reached, each once in its strand, in order of time', () => {
		const period = fc
			.tuple(fc.integer({ min: 2000, max: 2030 }), fc.constantFrom('', '-03', '-09'))
			.map(([year, part]) => `${String(year)}${part}`);
		fc.assert(
			fc.property(fc.array(period), (periods) => {
				const strands = periodStrands(periods);
				const reached = strands.flatMap(({ steps }) =>
					steps.filter(({ hasFigures }) => hasFigures).map((step) => step.period),
				);
				expect(new Set(reached)).toEqual(new Set(periods));
				for (const { steps } of strands) {
					const names = steps.map((step) => step.period);
					expect(names).toEqual([...new Set(names)].sort());
				}
			}),
		);
	});
});
