import type { Bench } from './bench.ts';

const NAME = 'heap/growth';
const RECOLOURS = 200;
const LEVEL_SWITCHES = 50;
const OPENINGS = 20;
const LEVELS = ['provinsi', 'kabkota', 'kecamatan', 'kabkota', 'provinsi', 'kabkota'] as const;

/**
 * How much the script heap has grown, after collection, when a person has used the map for a while.
 * Everything is done once before, so that what is loaded once does not count.
 */
export const heapBench: Bench = {
	names: [NAME],
	run: async ({ site, say }) => {
		const { mount } = await site();
		const page = await mount('ours');
		const use = async (recolours: number, switches: number, openings: number): Promise<void> => {
			await page.call('recolour', 1, recolours);
			for (let at = 0; at < switches; at++)
				await page.call('showLevel', LEVELS[at % LEVELS.length] ?? 'kabkota');
			await page.call('showLevel', 'kecamatan');
			for (let at = 0; at < openings; at++)
				await page.call('openAndClose', at % 4 === 3 ? 'kecamatan' : 'kabkota');
		};
		await use(10, LEVELS.length, 2);
		const before = await page.heapBytes();
		await use(RECOLOURS, LEVEL_SWITCHES, OPENINGS);
		const after = await page.heapBytes();
		await page.close();
		say(`heap ${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB after`);
		return [
			{
				name: NAME,
				ours: (100 * (after - before)) / before,
				peer: null,
				unit: '%',
				better: 'lower',
				n: RECOLOURS + LEVEL_SWITCHES + OPENINGS,
				goal: { of: 'ours', atMost: 5 },
			},
		];
	},
};
