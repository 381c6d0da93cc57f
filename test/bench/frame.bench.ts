import type { Measurement } from './bench-row.ts';
import type { Bench } from './bench.ts';
import type { RendererPage } from './bench-site.ts';
import type { RendererName } from './page/bench-page.ts';
import { interleave, median } from './repeat.ts';

const ROUNDS = 9;
const PAN_STEPS = 20;
const PAN_STEP_PX = 4;
/** Areas hovered over in one measure. */
const HOVERS = 30;
/** Years stepped through in one measure. */
const YEARS = 5;

const PANS: readonly (readonly [row: string, peer: RendererName])[] = [
	['pan-frame/feature-state', 'feature-state'],
	['pan-frame/tiles', 'tiles'],
];

/** Frames while a person looks around: panning, hovering, stepping through the years. */
export const frameBench: Bench = {
	names: [
		...PANS.map(([name]) => name),
		'hover/script',
		'hover/frames',
		'hover/seen',
		'year-step/script',
		'year-step/script-with-classes',
		'year-step/uploads',
		'year-step/upload-bytes',
	],
	run: async ({ wants, site, say, times }) => {
		const rounds = times(ROUNDS);
		const { mount, raster } = await site();
		const needed = new Set<RendererName>(['ours']);
		for (const [name, peer] of PANS) if (wants(name)) needed.add(peer);
		const wantsHover = ['script', 'frames', 'seen'].some((each) => wants(`hover/${each}`));
		if (wantsHover) needed.add('hover');
		const wantsYears = ['script', 'script-with-classes', 'uploads', 'upload-bytes'].some((each) =>
			wants(`year-step/${each}`),
		);
		if (wantsYears) needed.add('feature-state');
		const pages = new Map<RendererName, RendererPage>();
		for (const name of needed) pages.set(name, await mount(name));
		const pageOf = (name: RendererName): RendererPage => {
			const page = pages.get(name);
			if (!page) throw new Error(`${name} is not mounted`);
			return page;
		};
		const rows: Measurement[] = [];
		const row = (
			name: string,
			{ ours, peer }: { ours: number; peer: number },
			more: Pick<Measurement, 'unit' | 'goal'> & { n?: number },
		): void => {
			rows.push({ name, ours, peer, better: 'lower', n: rounds, ...more });
		};

		for (const [name, peer] of PANS.filter(([each]) => wants(each))) {
			say(name);
			const pan = (who: RendererName) => () => pageOf(who).call('pan', PAN_STEPS, PAN_STEP_PX);
			const taken = await interleave(rounds, { ours: pan('ours'), peer: pan(peer) });
			row(name, taken, { unit: 'ms', goal: { of: 'ratio', atMost: 1 } });
		}

		if (wantsHover) {
			say('hover');
			const points = hoverPoints(raster.areas, raster.widthPx);
			/** Script between frames: the search, the call, and what answers to it; frames are drawn anyway. */
			const script = (who: RendererName) => async (): Promise<number> => {
				const page = pageOf(who);
				let frameMs = 0;
				const all = await page.scriptMs(async () => {
					frameMs = (await page.call('hover', points)).frameMs;
				});
				return Math.max(0, all - frameMs) / points.length;
			};
			const taken = await interleave(rounds, { ours: script('ours'), peer: script('hover') });
			row('hover/script', taken, { unit: 'ms', goal: { of: 'ours', atMost: 1 } });
			const seen = {
				ours: [] as { ms: number; frames: number }[],
				peer: [] as { ms: number; frames: number }[],
			};
			const targets = largest(raster.covered, times(5)).map((area) =>
				middleOf(raster.areas, raster.widthPx, area),
			);
			for (const target of targets) {
				seen.ours.push(await pageOf('ours').call('hoverUntilSeen', target));
				seen.peer.push(await pageOf('hover').call('hoverUntilSeen', target));
			}
			const middle = (which: 'ms' | 'frames'): { ours: number; peer: number } => ({
				ours: median(seen.ours.map((each) => each[which])),
				peer: median(seen.peer.map((each) => each[which])),
			});
			const n = targets.length;
			row('hover/frames', middle('frames'), { unit: 'frames', n, goal: { of: 'ours', atMost: 1 } });
			row('hover/seen', middle('ms'), { unit: 'ms', n, goal: null });
		}

		if (wantsYears) {
			say('year step');
			let next = 1;
			const step =
				(who: RendererName, method: 'recolour' | 'reclass') => async (): Promise<number> => {
					const page = pageOf(who);
					const from = next++;
					return (await page.scriptMs(() => page.call(method, from, YEARS))) / YEARS;
				};
			const taken = await interleave(rounds, {
				ours: step('ours', 'recolour'),
				classed: step('ours', 'reclass'),
				peer: step('feature-state', 'recolour'),
			});
			const goal = { of: 'ours', atMost: 4 } as const;
			row('year-step/script', taken, { unit: 'ms', goal });
			row('year-step/script-with-classes', { ...taken, ours: taken.classed }, { unit: 'ms', goal });
			const uploads = async (who: RendererName): Promise<{ count: number; bytes: number }> => {
				const page = pageOf(who);
				const still = await page.call('unchanged', YEARS);
				const stepped = await page.call('recolour', next++, YEARS);
				return {
					count: Math.max(0, stepped.uploads - still.uploads) / YEARS,
					bytes: Math.max(0, stepped.uploadBytes - still.uploadBytes) / YEARS / 1000,
				};
			};
			const [ours, peer] = [await uploads('ours'), await uploads('feature-state')];
			row(
				'year-step/uploads',
				{ ours: ours.count, peer: peer.count },
				{ unit: 'uploads', n: YEARS, goal: { of: 'ours', atMost: 1 } },
			);
			row(
				'year-step/upload-bytes',
				{ ours: ours.bytes, peer: peer.bytes },
				{ unit: 'kB', n: YEARS, goal: null },
			);
		}
		for (const page of pages.values()) await page.close();
		return rows;
	},
};

/** Pixels in different areas, spread over the picture: one of each of some areas. */
function hoverPoints(areas: Int32Array, widthPx: number): [number, number][] {
	const seen = new Map<number, [number, number]>();
	areas.forEach((area, pixel) => {
		if (area >= 0) seen.set(area, [(pixel % widthPx) + 0.5, Math.floor(pixel / widthPx) + 0.5]);
	});
	const all = [...seen.values()];
	return Array.from(
		{ length: HOVERS },
		(_, at) => all[Math.floor((at * all.length) / HOVERS)] ?? [0, 0],
	);
}

function largest(covered: Int32Array, count: number): number[] {
	return [...covered.keys()].sort((a, b) => (covered[b] ?? 0) - (covered[a] ?? 0)).slice(0, count);
}

/** The pixel of an area that is the middle one in reading order. */
function middleOf(areas: Int32Array, widthPx: number, area: number): [number, number] {
	const own = [...areas.keys()].filter((pixel) => areas[pixel] === area);
	const pixel = own[Math.floor(own.length / 2)] ?? 0;
	return [(pixel % widthPx) + 0.5, Math.floor(pixel / widthPx) + 0.5];
}
