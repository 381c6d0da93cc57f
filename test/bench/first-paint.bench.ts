import type { Bench } from './bench.ts';
import { interleave } from './repeat.ts';
import type { RendererName } from './page/bench-page.ts';

const NAME = 'first-paint/feature-state';
const ROUNDS = 5;

/** From the pack's bytes, a local answer away, to the first right picture of all kecamatan. */
export const firstPaintBench: Bench = {
	names: [NAME],
	run: async ({ site, times }) => {
		const rounds = times(ROUNDS);
		const { open, paint } = await site();
		const measure = (name: RendererName) => async (): Promise<number> => {
			const page = await open(name);
			const took = await paint(page);
			await page.close();
			return took;
		};
		const { ours, peer } = await interleave(rounds, {
			ours: measure('ours'),
			peer: measure('feature-state'),
		});
		return [
			{
				name: NAME,
				ours,
				peer,
				unit: 'ms',
				better: 'lower',
				n: rounds,
				goal: { of: 'ratio', atLeast: 3 },
			},
		];
	},
};
