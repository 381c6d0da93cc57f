import { describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../src/state/timeline.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { createSession, textFile } from './create-session.ts';

async function createTimeline(): Promise<{ session: Session; timeline: Timeline }> {
	const { session } = await createSession();
	return { session, timeline: new Timeline(session) };
}
/** The step of a period. */
const stepOf = (timeline: Timeline, period: string): number =>
	timeline.strand?.steps.findIndex((step) => step.period === period) ?? -1;

describe('the ruler of time', () => {
	it('points at the period on the map', async () => {
		const { session, timeline } = await createTimeline();
		timeline.goTo(stepOf(timeline, '2015'));
		expect(session.layer.current?.period).toBe('2015');
		expect(timeline.at).toBe(5);
	});

	it('points at a year without figures, and leaves the last good map and its link', async () => {
		const { session, timeline } = await createTimeline();
		timeline.goTo(stepOf(timeline, '2021'));
		const before = session.layer.painted;
		timeline.goTo(stepOf(timeline, '2020'));
		expect(timeline.askedInVain).toBe('2020');
		expect(session.layer.painted).toBe(before);
		expect(session.view.current.period).toBe('2021');
	});

	it('forgets a year asked for in vain when something else is shown', async () => {
		const { session, timeline } = await createTimeline();
		timeline.goTo(stepOf(timeline, '2019'));
		session.chooseBundled('indeks-kedalaman-kemiskinan');
		await session.loadNeeded();
		expect(timeline.askedInVain).toBeNull();
	});

	it('does not go from March to September until a person asks for both', async () => {
		const { session, timeline } = await createTimeline();
		session.chooseLevel('provinsi');
		await session.loadNeeded();
		const months = (): Set<string> =>
			new Set(timeline.strand?.steps.map(({ period }) => period.slice('2025-'.length)));
		expect([...months()]).toEqual(['03']);
		timeline.chooseStrand('09');
		expect([...months()]).toEqual(['09']);
		expect(session.layer.current?.period).toBe('2025-09');
		timeline.chooseStrand(null);
		expect([...months()].sort()).toEqual(['03', '09']);
		const together = timeline.strand?.steps.map(({ period }) => period) ?? [];
		expect(together).toEqual([...together].sort());
	});

	it('plays to the end, from the beginning when it stands at the end', async () => {
		const { session, timeline } = await createTimeline();
		await session.openFile(
			textFile(
				'banten.csv',
				'kabupaten_kota,tahun,persentase\nKabupaten Lebak,2021,"9,2"\nKabupaten Lebak,2022,"8,9"\nKabupaten Lebak,2023,"8,7"\n',
			),
		);
		vi.useFakeTimers();
		timeline.play();
		const seen = [session.layer.current?.period];
		for (let step = 0; step < 2; step++) {
			vi.advanceTimersByTime(900);
			seen.push(session.layer.current?.period);
		}
		vi.useRealTimers();
		expect(seen).toEqual(['2021', '2022', '2023']);
		expect(timeline.isPlaying).toBe(false);
	});

	it('makes one entry of the history out of a row of steps', async () => {
		const { session, timeline } = await createTimeline();
		timeline.goTo(3);
		expect(session.view.lastChange).toBe('choice');
		timeline.goTo(4);
		expect(session.view.lastChange).toBe('refinement');
		timeline.rest();
		timeline.goTo(5);
		expect(session.view.lastChange).toBe('choice');
	});
});
