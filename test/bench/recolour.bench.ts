import type { Measurement } from './bench-row.ts';
import type { Bench } from './bench.ts';
import type { RendererPage } from './bench-site.ts';
import type { RendererName } from './page/bench-page.ts';
import { interleave } from './repeat.ts';

/** Recolourings in one measure of script, so that asking weighs little. */
const BATCH = 5;
const ROUNDS = 9;
/** deck.gl and new data take a second and more a time without a graphics card. */
const FEW_ROUNDS = 5;

const SCRIPT: readonly (readonly [row: string, peer: RendererName])[] = [
	['recolour-script/feature-state', 'feature-state'],
	['recolour-script/deck', 'deck'],
];
const SEEN: readonly (readonly [row: string, peer: RendererName, better: number])[] = [
	['recolour-seen/feature-state', 'feature-state', 1],
	['recolour-seen/tiles', 'tiles', 1],
	['recolour-seen/match', 'match', 4],
	['recolour-seen/set-data', 'set-data', 4],
	['recolour-seen/deck', 'deck', 4],
];

/**
 * All kecamatan recoloured. `script`: what it costs the page's thread, in all tasks from the call until
 * the renderer rests. `seen`: from the call until the right colours can be read back.
 */
export const recolourBench: Bench = {
	names: [...SCRIPT, ...SEEN].map(([name]) => name),
	run: async ({ wants, site, say, times }) => {
		const { mount } = await site();
		const wanted = [...SCRIPT, ...SEEN].filter(([name]) => wants(name)).map(([, peer]) => peer);
		const pages = new Map<RendererName, RendererPage>();
		for (const name of new Set<RendererName>(['ours', ...wanted]))
			pages.set(name, await mount(name));
		const pageOf = (name: RendererName): RendererPage => {
			const page = pages.get(name);
			if (!page) throw new Error(`${name} is not mounted`);
			return page;
		};
		let next = 1;
		const rows: Measurement[] = [];

		const scripted = SCRIPT.filter(([name]) => wants(name));
		const script = (name: RendererName) => async (): Promise<number> => {
			const page = pageOf(name);
			const from = next++;
			return (await page.scriptMs(() => page.call('recolour', from, BATCH))) / BATCH;
		};
		if (scripted.length > 0) {
			say('script of recolouring');
			const measures = Object.fromEntries(
				['ours' as const, ...scripted.map(([, peer]) => peer)].map((name) => [name, script(name)]),
			);
			const taken = await interleave(times(ROUNDS), measures);
			for (const [name, peer] of scripted)
				rows.push({
					name,
					ours: taken['ours'] ?? NaN,
					peer: taken[peer] ?? NaN,
					unit: 'ms',
					better: 'lower',
					n: times(ROUNDS),
					goal: { of: 'ratio', atLeast: 10 },
				});
		}

		const seen = (name: RendererName) => async (): Promise<number> =>
			(await pageOf(name).call('recolourUntilSeen', next++)).ms;
		const measureSeen = async (better: number, rounds: number): Promise<void> => {
			const some = SEEN.filter(([name, , each]) => each === better && wants(name));
			if (some.length === 0) return;
			say(`recolouring until it is seen: ${some.map(([, peer]) => peer).join(', ')}`);
			const measures = Object.fromEntries(
				['ours' as const, ...some.map(([, peer]) => peer)].map((name) => [name, seen(name)]),
			);
			const taken = await interleave(rounds, measures);
			for (const [name, peer] of some)
				rows.push({
					name,
					ours: taken['ours'] ?? NaN,
					peer: taken[peer] ?? NaN,
					unit: 'ms',
					better: 'lower',
					n: rounds,
					goal: better === 1 ? { of: 'ratio', atMost: 1 } : { of: 'ratio', atLeast: better },
				});
		};
		await measureSeen(1, times(ROUNDS));
		await measureSeen(4, times(FEW_ROUNDS));
		for (const page of pages.values()) await page.close();
		return rows;
	},
};
