import { bin, bisectRight, rollup } from 'd3-array';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { areaTexels } from '../../src/core/choropleth/area-texels.ts';
import { paintAreas } from '../../src/core/choropleth/paint-areas.ts';
import { classBreaks } from '../../src/core/classify/class-breaks.ts';
import { histogram } from '../../src/core/classify/histogram.ts';
import { plainLimit } from '../../src/core/classify/plain-limit.ts';
import { classColors } from '../../src/core/figure/map-appearance.ts';
import { mapTheme } from '../../src/core/figure/map-theme.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { Figure } from '../../src/core/model/indicator.ts';
import { SeededRandom } from '../../src/core/stats/seeded-random.ts';
import type { Bench } from './bench.ts';
import { interleave, timed } from './repeat.ts';

/**
 * All 7,285 kecamatan classed anew while a limit is dragged on the histogram, beside d3 alone.
 *
 * Measured is one move of the limit, from the new limits to what the graphics card is given: classes
 * with their counts and notes, a paint for every area, colours, four bytes for every area, and the
 * editor's histogram and limits as they are written. d3 alone bisects every value, counts the classes
 * and bins the values; it knows of no missing figure, no palette and no ends.
 */
const MOVES = 20;
const ROUNDS = 9;
const BINS = 56;

export const reclassBench: Bench = {
	names: ['reclass-drag'],
	run: async ({ times }) => {
		const { registry } = loadGazetteer();
		const areas = registry.atLevel('kecamatan').map(({ code }) => code);
		const random = new SeededRandom(7);
		const figures = new Map(
			// one area in fifty has no figure
			areas.map((code): [AreaCode, Figure] => {
				const value = Math.round(random.uniform() ** 2 * 6000) / 100;
				return [
					code,
					random.uniform() < 0.02 ? { value: null, missing: 'blank' } : { value, missing: null },
				];
			}),
		);
		const theme = mapTheme('light');
		const values = [...figures.values()].flatMap(({ value }) => value ?? []);
		const limitsAt = (move: number): number[] => [2.5, 8 + move / 10, 20, 40];
		const ours = (move: number): unknown => {
			const request = { method: 'manual', count: 5, limits: limitsAt(move) } as const;
			const painted = paintAreas({
				areas,
				figures,
				undecided: new Set(),
				classing: { request, classify: classBreaks },
				drawing: 'fill',
			});
			const colors = classColors(theme, painted);
			const { sorted } = painted;
			const inner = painted.breaks.slice(1, -1);
			return [
				areaTexels({ painted, colors, theme }, areas),
				inner.map((limit) => plainLimit(limit, sorted, 2)),
				histogram(sorted, painted.breaks[0] ?? 0, painted.breaks.at(-1) ?? 1, BINS),
			];
		};
		const d3 = (move: number): unknown => {
			const limits = limitsAt(move);
			const classes = values.map((value) => bisectRight(limits, value));
			return [
				rollup(
					classes,
					({ length }) => length,
					(each) => each,
				),
				bin().thresholds(BINS)(values),
			];
		};
		const rounds = times(ROUNDS);
		const perMove = (run: (move: number) => unknown): (() => Promise<number>) => {
			const all = timed(() => {
				for (let move = 0; move < MOVES; move++) run(move);
			});
			return async () => (await all()) / MOVES;
		};
		const { ours: own, peer } = await interleave(rounds, {
			ours: perMove(ours),
			peer: perMove(d3),
		});
		return [
			{
				name: 'reclass-drag',
				ours: own,
				peer,
				unit: 'ms',
				better: 'lower',
				n: rounds,
				goal: { of: 'ours', atMost: 8 },
			},
		];
	},
};
