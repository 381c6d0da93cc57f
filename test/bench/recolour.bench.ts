import type { Measurement } from './bench-row.ts';
import { mountAll } from './bench-site.ts';
import type { Bench } from './bench.ts';
import type { RendererName } from './page/bench-page.ts';
import { interleave } from './repeat.ts';

/** Recolourings in one measure of script, so that asking weighs little. */
const BATCH = 2;
const ROUNDS = 5;

const SCRIPT: readonly (readonly [row: string, peer: RendererName])[] = [
	['recolour-script/feature-state', 'feature-state'],
	['recolour-script/deck', 'deck'],
];

/** Peers that take turns with ours, whether lines are drawn, and how much better ours should be. */
const SEEN = [
	{ row: 'recolour-seen', peers: ['feature-state', 'tiles'], hasLines: true, better: 1 },
	{ row: 'recolour-seen-fills', peers: ['feature-state', 'tiles'], hasLines: false, better: 1 },
	{ row: 'recolour-seen', peers: ['match', 'set-data', 'deck'], hasLines: true, better: 4 },
] as const;

/**
 * All kecamatan recoloured. `script`: what it costs the page's thread, in all tasks from the call until
 * the renderer rests. `seen`: from the call until the right colours can be read back.
 */
export const recolourBench: Bench = {
	names: [
		...SCRIPT.map(([row]) => row),
		...SEEN.flatMap(({ row, peers }) => peers.map((peer) => `${row}/${peer}`)),
	],
	run: async ({ wants, site, say, times }) => {
		const opened = await site();
		const rows: Measurement[] = [];
		let next = 1;

		const scripted = SCRIPT.filter(([row]) => wants(row));
		if (scripted.length > 0) {
			say('script of recolouring');
			const names = ['ours' as const, ...scripted.map(([, peer]) => peer)];
			const pages = await mountAll(opened, names);
			const taken = await interleave(
				times(ROUNDS),
				pages.each(async (page) => {
					const from = next++;
					return (await page.scriptMs(() => page.call('recolour', from, BATCH))) / BATCH;
				}),
			);
			await pages.close();
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

		for (const { row, peers, hasLines, better } of SEEN) {
			const wanted = peers.filter((peer) => wants(`${row}/${peer}`));
			if (wanted.length === 0) continue;
			say(`${row}: ${wanted.join(', ')}`);
			const pages = await mountAll(opened, ['ours', ...wanted], hasLines);
			const taken = await interleave(
				times(ROUNDS),
				pages.each(async (page) => (await page.call('recolourUntilSeen', next++)).ms),
			);
			await pages.close();
			for (const peer of wanted)
				rows.push({
					name: `${row}/${peer}`,
					ours: taken['ours'] ?? NaN,
					peer: taken[peer] ?? NaN,
					unit: 'ms',
					better: 'lower',
					n: times(ROUNDS),
					goal: better === 1 ? { of: 'ratio', atMost: 1 } : { of: 'ratio', atLeast: better },
				});
		}
		return rows;
	},
};
