import type { Measurement } from './bench-row.ts';
import { mountAll, type BenchSite } from './bench-site.ts';
import type { Bench, BenchContext } from './bench.ts';
import type { RendererName } from './page/bench-page.ts';
import { interleave, median } from './repeat.ts';

const ROUNDS = 5;
const PAN_STEPS = 6;
const PAN_STEP_PX = 4;
/** Areas hovered over in one measure of script. */
const HOVERS = 6;
/** Areas whose highlight is waited for. */
const HIGHLIGHTS = 5;
/** Years stepped through in one measure. */
const YEARS = 2;

const PANS = [
	{ row: 'pan-frame', hasLines: true },
	{ row: 'pan-frame-fills', hasLines: false },
] as const;
const PAN_PEERS: readonly RendererName[] = ['feature-state', 'tiles'];
const HOVER = ['hover/script', 'hover/frames', 'hover/seen'];
const YEAR = [
	'year-step/script',
	'year-step/script-with-classes',
	'year-step/uploads',
	'year-step/upload-bytes',
];

type Numbers = Pick<Measurement, 'ours' | 'peer'>;

function rowOf(
	name: string,
	{ ours, peer }: Numbers,
	more: Pick<Measurement, 'unit' | 'goal' | 'n'>,
): Measurement {
	return { name, ours, peer, better: 'lower', ...more };
}

/** A frame of a camera that moves over an unchanged map. */
async function measurePan(
	site: BenchSite,
	{ wants, say, times }: BenchContext,
): Promise<Measurement[]> {
	const rows: Measurement[] = [];
	for (const { row, hasLines } of PANS) {
		const wanted = PAN_PEERS.filter((peer) => wants(`${row}/${peer}`));
		if (wanted.length === 0) continue;
		say(`${row}: ${wanted.join(', ')}`);
		const pages = await mountAll(site, ['ours', ...wanted], hasLines);
		const taken = await interleave(
			times(ROUNDS),
			pages.each((page) => page.call('pan', PAN_STEPS, PAN_STEP_PX)),
		);
		await pages.close();
		for (const peer of wanted) {
			const numbers = { ours: taken['ours'] ?? NaN, peer: taken[peer] ?? NaN };
			const goal = { of: 'ratio', atMost: 1 } as const;
			rows.push(rowOf(`${row}/${peer}`, numbers, { unit: 'ms', n: times(ROUNDS), goal }));
		}
	}
	return rows;
}

/** Pointing at areas: what it costs between frames, and when the highlight is seen. */
async function measureHover(site: BenchSite, { say, times }: BenchContext): Promise<Measurement[]> {
	say('hover');
	const { areas, widthPx, covered } = site.raster;
	const pages = await mountAll(site, ['ours', 'hover']);
	const points = hoverPoints(areas, widthPx);
	const script = await interleave(
		times(ROUNDS),
		// the search, the call, and what answers to it: frames are drawn anyway
		pages.each(async (page) => {
			let frameMs = 0;
			const all = await page.scriptMs(async () => {
				frameMs = (await page.call('hover', points)).frameMs;
			});
			return Math.max(0, all - frameMs) / points.length;
		}),
	);
	const targets = largest(covered, times(HIGHLIGHTS)).map((area) => middleOf(areas, widthPx, area));
	const seen: { ours: { ms: number; frames: number }; peer: { ms: number; frames: number } }[] = [];
	for (const target of targets)
		seen.push({
			ours: await pages.page('ours').call('hoverUntilSeen', target),
			peer: await pages.page('hover').call('hoverUntilSeen', target),
		});
	await pages.close();
	const middle = (which: 'ms' | 'frames'): Numbers => ({
		ours: median(seen.map(({ ours }) => ours[which])),
		peer: median(seen.map(({ peer }) => peer[which])),
	});
	const goal = { of: 'ours', atMost: 1 } as const;
	const n = targets.length;
	const between = { ours: script['ours'] ?? NaN, peer: script['hover'] ?? NaN };
	return [
		rowOf('hover/script', between, { unit: 'ms', n: times(ROUNDS), goal }),
		rowOf('hover/frames', middle('frames'), { unit: 'frames', n, goal }),
		rowOf('hover/seen', middle('ms'), { unit: 'ms', n, goal: null }),
	];
}

/** The next year's figures on the same areas. */
async function measureYear(site: BenchSite, { say, times }: BenchContext): Promise<Measurement[]> {
	say('year step');
	let next = 1;
	const pages = await mountAll(site, ['ours', 'feature-state']);
	const step = (who: RendererName, method: 'recolour' | 'reclass') => async (): Promise<number> => {
		const page = pages.page(who);
		const from = next++;
		return (await page.scriptMs(() => page.call(method, from, YEARS))) / YEARS;
	};
	const taken = await interleave(times(ROUNDS), {
		ours: step('ours', 'recolour'),
		classed: step('ours', 'reclass'),
		peer: step('feature-state', 'recolour'),
	});
	/** What a step sends to the graphics card beyond what every frame sends. */
	const uploads = async (who: RendererName): Promise<{ count: number; kilobytes: number }> => {
		const page = pages.page(who);
		const still = await page.call('unchanged', YEARS);
		const stepped = await page.call('recolour', next++, YEARS);
		const beyond = (which: 'uploads' | 'uploadBytes'): number =>
			Math.max(
				0,
				stepped[which] / YEARS - (stepped.frames / YEARS) * (still[which] / still.frames),
			);
		return { count: beyond('uploads'), kilobytes: beyond('uploadBytes') / 1000 };
	};
	const [ours, peer] = [await uploads('ours'), await uploads('feature-state')];
	await pages.close();
	const n = times(ROUNDS);
	const goal = { of: 'ours', atMost: 4 } as const;
	const classed = { ours: taken.classed, peer: taken.peer };
	const counts = { ours: ours.count, peer: peer.count };
	const bytes = { ours: ours.kilobytes, peer: peer.kilobytes };
	return [
		rowOf('year-step/script', taken, { unit: 'ms', n, goal }),
		rowOf('year-step/script-with-classes', classed, { unit: 'ms', n, goal }),
		rowOf('year-step/uploads', counts, {
			unit: 'uploads',
			n: YEARS,
			goal: { of: 'ours', atMost: 1 },
		}),
		rowOf('year-step/upload-bytes', bytes, { unit: 'kB', n: YEARS, goal: null }),
	];
}

/** Frames while a person looks around: panning, hovering, stepping through the years. */
export const frameBench: Bench = {
	names: [
		...PANS.flatMap(({ row }) => PAN_PEERS.map((peer) => `${row}/${peer}`)),
		...HOVER,
		...YEAR,
	],
	run: async (context) => {
		const site = await context.site();
		return [
			...(await measurePan(site, context)),
			...(HOVER.some(context.wants) ? await measureHover(site, context) : []),
			...(YEAR.some(context.wants) ? await measureYear(site, context) : []),
		];
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
