import { describe, expect, it } from 'vitest';
import {
	paceTo,
	type Target,
	type TargetPace,
	type YearFigure,
} from '../../../src/core/targets/pace.ts';

function createTarget(low: number, high: number, year: number | null, draft = false): Target {
	return { low, high, year, instrument: 'RPJMD', source: 'uji', draft };
}

function createSeries(...figures: [number, number][]): YearFigure[] {
	return figures.map(([year, value]) => ({ year, value }));
}

/** A pace there must be. */
function paceOf(series: YearFigure[], target: Target): TargetPace {
	const pace = paceTo(series, target);
	if (typeof pace === 'string') throw new RangeError(pace);
	return pace;
}

describe('Lampung Tengah on the way to its RPJMD, were its year 2029', () => {
	const { easier, harder, remarks } = paceOf(
		createSeries([2022, 10.96], [2023, 10.65]),
		createTarget(7.25, 8.25, 2029, true),
	);

	it('needs 0.400 to 0.567 points a year and had 0.31', () => {
		expect(easier.neededPerYear).toBeCloseTo(0.4, 3);
		expect(harder.neededPerYear).toBeCloseTo(0.567, 3);
		expect(easier.observedPerYear).toBeCloseTo(0.31, 6);
	});

	it('is off track for both ends, and would arrive at 8.79', () => {
		expect([easier.status, harder.status]).toEqual(['off-track', 'off-track']);
		expect(easier.arrival).toBeCloseTo(8.79, 6);
	});

	it('needs 4.17 to 6.21 percent a year, relatively, and had 2.83', () => {
		expect(easier.relative?.needed).toBeCloseTo(4.17, 2);
		expect(harder.relative?.needed).toBeCloseTo(6.21, 2);
		expect(easier.relative?.observed).toBeCloseTo(2.83, 2);
	});

	it('has a pace of one year, and a target that is a draft', () => {
		expect(remarks).toEqual(['one-year-pace', 'draft-target']);
	});
});

describe('Banten on the way to 2025', () => {
	const { easier, harder } = paceOf(
		createSeries([2023, 6.17], [2024, 5.84]),
		createTarget(4.5, 5.5, 2025),
	);

	it('needs 0.34 to 1.34 points in a year', () => {
		expect(easier.gap).toBeCloseTo(0.34, 6);
		expect(harder.gap).toBeCloseTo(1.34, 6);
	});

	it('is nearly on track for the upper end and off track for the lower', () => {
		expect([easier.status, harder.status]).toEqual(['nearly', 'off-track']);
	});
});

describe('a pace', () => {
	it('to zero has no relative one, and says so', () => {
		const { harder, remarks } = paceOf(
			createSeries([2022, 1.12], [2024, 0.83]),
			createTarget(0, 0, 2026),
		);
		expect(harder.relative).toBeNull();
		expect(harder.neededPerYear).toBeCloseTo(0.415, 6);
		expect(remarks).toContain('zero-target');
	});

	it('of one year’s figure is unknown, not zero', () => {
		const { easier, remarks } = paceOf(createSeries([2024, 6]), createTarget(5, 5, 2026));
		expect(easier).toMatchObject({ status: 'unknown', observedPerYear: null, arrival: null });
		expect(remarks).toContain('short-series');
	});

	it('is not needed where the target is reached', () => {
		expect(
			paceOf(createSeries([2023, 6], [2024, 5]), createTarget(5, 5.5, 2026)).easier.status,
		).toBe('reached');
		expect(
			paceOf(createSeries([2023, 6], [2024, 5]), createTarget(5, 5.5, 2026)).harder.status,
		).toBe('reached');
	});

	it('of something that is to rise counts upwards', () => {
		const pace = paceTo(createSeries([2022, 70], [2024, 72]), createTarget(74, 75, 2026), false);
		expect(pace).toMatchObject({
			easier: { goal: 74, gap: 2, status: 'on-track' },
			harder: { goal: 75, gap: 3, status: 'off-track' },
		});
	});

	it.each([
		['no-year', createSeries([2024, 6]), createTarget(5, 5, null)],
		['no-figures', createSeries(), createTarget(5, 5, 2026)],
		['year-passed', createSeries([2026, 6]), createTarget(5, 5, 2026)],
		['range-upside-down', createSeries([2024, 6]), createTarget(6, 5, 2026)],
	])('is refused with %s', (reason, series, target) => {
		expect(paceTo(series, target)).toBe(reason);
	});
});
