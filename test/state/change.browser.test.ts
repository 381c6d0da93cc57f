import { describe, expect, it } from 'vitest';
import { classColors } from '../../src/core/figure/map-appearance.ts';
import { mapTheme } from '../../src/core/figure/map-theme.ts';
import { codeOf } from '../core/create-area.ts';
import { compare, compareWith } from '../../src/state/choose-comparison.ts';
import { saveCsv } from '../../src/state/save-tables.ts';
import { createSession } from './create-session.ts';

describe('a session that compares two periods', () => {
	it('shows the change since the period before, of the same month', async () => {
		const { session } = await createSession();
		session.choosePeriod('2018');
		await compare(session, 'points');
		expect(session.view.current.comparison).toEqual({ kind: 'points', period: '2017' });
		const { layer } = session;
		const [one, other] = [
			layer.current?.change?.figuresBefore,
			layer.current?.change?.figuresAfter,
		];
		const area = codeOf('33.05');
		const difference = (other?.get(area)?.value ?? 0) - (one?.get(area)?.value ?? 0);
		expect(layer.current?.figures.get(area)?.value).toBeCloseTo(difference, 9);
	});

	it('classes around zero, alike on both sides', async () => {
		const { session } = await createSession();
		session.choosePeriod('2018');
		await compare(session, 'points');
		const breaks = session.layer.painted?.painted.breaks ?? [];
		expect(
			breaks
				.slice(1, -1)
				.map((limit) => 0 - limit)
				.reverse(),
		).toEqual(breaks.slice(1, -1));
	});

	it('does not compare March with September of a year, in any area', async () => {
		const { session } = await createSession();
		session.choosePeriod('2018');
		await compare(session, 'points');
		compareWith(session, { period: '2013' });
		const { change, figures } = session.layer.current ?? {};
		expect(new Set(change?.excluded.values())).toContain('part');
		expect([...(figures?.values() ?? [])].every(({ value }) => value === null)).toBe(true);
	});

	it('gives both figures and the reason with the file it saves', async () => {
		const { session, saved } = await createSession();
		session.choosePeriod('2022');
		await compare(session, 'points');
		await saveCsv(session);
		const lines = saved[0]?.text.split(/\r?\n/) ?? [];
		expect(lines[0]).toContain('nilai 2021');
		expect(lines[0]).toContain('nilai 2022');
		expect(lines.some((line) => line.includes('missing-after'))).toBe(true);
	});

	it('goes back to one period, and another indicator is not compared', async () => {
		const { session } = await createSession();
		await compare(session, 'points');
		await compare(session, null);
		expect(session.layer.current?.change).toBeUndefined();
		await compare(session, 'percent');
		session.chooseBundled('indeks-kedalaman-kemiskinan');
		expect(session.view.current.comparison).toBeNull();
	});
});

describe('a session with two maps', () => {
	it('draws another period in the classes and colours of the first', async () => {
		const { session } = await createSession();
		session.choosePeriod('2018');
		await compare(session, 'beside');
		const first = session.layer.painted;
		const second = session.layer.besidePainted;
		expect(second?.layer.period).toBe('2017');
		expect(second?.painted.breaks).toEqual(first?.painted.breaks);
		const theme = mapTheme('light');
		expect(second && classColors(theme, second.painted)).toEqual(
			first && classColors(theme, first.painted),
		);
		const values = [...(second?.painted.paints.values() ?? [])].flatMap(({ value }) => value ?? []);
		expect(Math.max(...values)).toBeLessThanOrEqual(first?.painted.breaks.at(-1) ?? NaN);
	});

	it('draws circles of two periods on one scale', async () => {
		const { session } = await createSession();
		session.chooseBundled('jumlah-penduduk-miskin');
		session.chooseLevel('provinsi');
		await session.loadNeeded();
		await compare(session, 'swipe');
		const { painted, besidePainted } = session.layer;
		expect(painted?.painted.request.largest).toBeGreaterThan(0);
		expect(besidePainted?.painted.request.largest).toBe(painted?.painted.request.largest);
	});

	it('draws another indicator in classes of its own', async () => {
		const { session } = await createSession();
		session.view.compare({ kind: 'beside', indicator: 'garis-kemiskinan' });
		await session.loadNeeded();
		expect(session.layer.besidePainted?.layer.indicator.id).toBe('garis-kemiskinan');
		expect(session.layer.besidePainted?.painted.counts).toHaveLength(5);
	});

	it('has one again when nothing is compared', async () => {
		const { session } = await createSession();
		await compare(session, 'beside');
		await compare(session, null);
		expect(session.layer.besidePainted).toBeNull();
	});
});
