import { mapTheme } from '../../src/core/figure/map-theme.ts';
import { COLORS, NATION } from './bench-site.ts';
import type { Bench } from './bench.ts';

const NAME = 'heap/growth';
const RECOLOURS = 200;
const LEVEL_SWITCHES = 50;
const OPENINGS = 20;
const LEVELS = ['provinsi', 'kabkota', 'kecamatan', 'kabkota', 'provinsi', 'kabkota'] as const;

/**
 * How much more the page's scripts hold, after collection, when a person has used the map for a while.
 * Everything is done some times before, so that what is loaded once does not count. Machine code does
 * not count either: it was all that 48 changes of level left behind, 284 kB of it.
 */
export const heapBench: Bench = {
	names: [NAME],
	run: async ({ site, say, times }) => {
		const [recolours, switches, openings] = [RECOLOURS, LEVEL_SWITCHES, OPENINGS].map(times) as [
			number,
			number,
			number,
		];
		const { open, schemes } = await site();
		const page = await open('ours');
		// what is drawn does not matter here, only what is kept: a small map is as good
		await page.page.setViewportSize({ width: 342, height: 192 });
		const sea = [{ x: 1, y: 1, color: mapTheme('light').sea }];
		await page.call(
			'mount',
			{
				camera: { ...NATION, zoom: NATION.zoom - 2 },
				colors: COLORS,
				hasLines: true,
				ground: null,
			},
			schemes.map(({ classes }) => ({ classes, pixels: sea })),
		);
		const use = async (colours: number, levels: number, maps: number): Promise<void> => {
			await page.call('recolour', 1, colours);
			for (let at = 0; at < levels; at++)
				await page.call('showLevel', LEVELS[at % LEVELS.length] ?? 'kabkota');
			await page.call('showLevel', 'kecamatan');
			for (let at = 0; at < maps; at++)
				await page.call('openAndClose', at % 4 === 3 ? 'kecamatan' : 'kabkota');
		};
		await use(times(10), times(2 * LEVELS.length), times(4));
		const before = await page.heapBytes();
		await use(recolours, switches, openings);
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
				n: recolours + switches + openings,
				goal: { of: 'ours', atMost: 5 },
			},
		];
	},
};
