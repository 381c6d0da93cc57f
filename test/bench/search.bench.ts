import uFuzzy from '@leeoniya/ufuzzy';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { AreaSearch } from '../../src/core/area/search-areas.ts';
import type { Bench } from './bench.ts';
import { interleave } from './repeat.ts';

/**
 * Searching all 7,837 areas as a person types, beside uFuzzy alone with the same options on the same
 * list of names.
 *
 * Measured is the slowest answer of all beginnings of some names, codes and misspellings: every letter
 * a person types asks again. uFuzzy alone gives places in a list; ours reads codes of four systems,
 * kinds and old names, tells namesakes by what they lie in, forgives more slips, and puts areas of one
 * level together. Not measured of either: making the list.
 */
const NAMES = [
	'kabupaten lebak',
	'kota tangerang selatan',
	'karanganyar demak',
	'kepulauan siau tagulandang biaro',
	'tasikmlaya',
	'toba samosir',
	'sumber',
	'zzzzqqq',
	'32.73.05',
	'1101',
	'ID3204',
];
const ROUNDS = 9;

export const searchBench: Bench = {
	names: ['search'],
	run: async ({ times }) => {
		const { registry } = loadGazetteer();
		const search = new AreaSearch(registry);
		const names = (['provinsi', 'kabkota', 'kecamatan'] as const).flatMap((level) =>
			registry.atLevel(level).map(({ name }) => name),
		);
		const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
		const typed = NAMES.flatMap((name) =>
			Array.from(name, (_, at) => name.slice(0, at + 1)).filter(({ length }) => length > 1),
		);
		const slowest = (answer: (text: string) => unknown): number =>
			Math.max(
				...typed.map((text) => {
					const start = performance.now();
					answer(text);
					return performance.now() - start;
				}),
			);
		const rounds = times(ROUNDS);
		const { ours, peer } = await interleave(rounds, {
			ours: () => slowest((text) => search.find(text)),
			peer: () => slowest((text) => fuzzy.search(names, text, 1, 1000)),
		});
		return [
			{
				name: 'search',
				ours,
				peer,
				unit: 'ms',
				better: 'lower',
				n: rounds,
				goal: { of: 'ours', atMost: 150 },
			},
		];
	},
};
