import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { paintAreas, quantileClassing } from '../../src/core/choropleth/paint-areas.ts';
import { bundledLayer, type CurrentLayer } from '../../src/core/layer/current-layer.ts';
import type { LayerChange } from '../../src/core/layer/change-layer.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { Figure, Indicator } from '../../src/core/model/indicator.ts';
import { DEFAULT_VIEW } from '../../src/core/view/view-state.ts';
import { describeMap } from '../../src/i18n/describe-map.ts';
import type { Language } from '../../src/i18n/translate.ts';
import { codeOf } from '../core/create-area.ts';
import { createCatalogue, createEntry, createFigures } from '../core/create-catalogue.ts';
import { expectGolden } from '../golden/expect-golden.ts';

const { registry } = loadGazetteer();

interface Asked {
	readonly language?: Language;
	readonly within?: string;
	/** Figures of provinsi and nation: `36 2023 6.17`. */
	readonly published?: readonly string[];
	readonly layer?: Partial<CurrentLayer>;
}

/** What is said of a map of these kab/kota; null is a missing figure. */
function described(
	values: Readonly<Record<string, number | null>>,
	{ language = 'id', within, published = [], layer: more = {} }: Asked = {},
): string {
	const lines = Object.entries(values).map(([code, value]) => `${code} 2023 ${value ?? '-'}`);
	const name = { id: 'Persentase penduduk miskin', en: 'Poverty rate' };
	const bundled = bundledLayer(
		{ ...DEFAULT_VIEW, indicator: 'p0' },
		createCatalogue(createEntry('p0', { name })),
		new Map([
			['p0.kabkota.csv', createFigures(...lines)],
			['p0.provinsi.csv', createFigures(...published)],
		]),
	);
	if (!bundled) throw new Error('no layer');
	const layer = { ...bundled, ...more };
	const areas = Object.keys(values).map(codeOf);
	const painted = paintAreas({
		areas,
		figures: layer.figures,
		undecided: layer.undecided,
		classing: quantileClassing(3),
		drawing: layer.drawing,
	});
	const place = within === undefined ? null : codeOf(within);
	return describeMap(language, { layer, within: place, areas, painted }, registry);
}

/** P0 of March 2023 as BPS Banten published it, with the figures of provinsi and nation. */
const BANTEN = {
	'36.01': 9.27,
	'36.02': 8.68,
	'36.03': 6.93,
	'36.04': 4.85,
	'36.71': 5.89,
	'36.72': 3.98,
	'36.73': 6.2,
	'36.74': 2.57,
};
const PUBLISHED = ['36 2023 6.17', 'ID 2023 9.36'];
/** Extreme poverty of 2023 as far as it was said: “below 1 %” is no figure. */
const EXTREME = {
	'36.01': 1.34,
	'36.02': 1.79,
	'36.03': 2,
	'36.04': null,
	'36.71': null,
	'36.72': 0,
	'36.73': null,
	'36.74': null,
};

describe('a map in words', () => {
	it('is this text for Banten 2023, for a zero, a tie, a missing area and one area only', () => {
		const within = { within: '36' };
		const cases: Readonly<Record<string, (language: Language) => string>> = {
			'Banten 2023': (language) => described(BANTEN, { ...within, published: PUBLISHED, language }),
			'a zero, and four areas without a figure': (language) =>
				described(EXTREME, { ...within, language }),
			'a tie': (language) =>
				described({ '36.01': 9.27, '36.02': 9.27, '36.72': 3.98, '36.73': 3.98 }, { language }),
			'a missing area': (language) => described({ ...BANTEN, '36.74': null }, { language }),
			'one area only': (language) =>
				described({ '36.02': 8.68 }, { language, published: PUBLISHED }),
			'all the same': (language) => described({ '36.01': 5, '36.02': 5, '36.03': 5 }, { language }),
		};
		const text = Object.entries(cases)
			.flatMap(([name, say]) => [`# ${name}`, '', say('id'), '', say('en'), ''])
			.join('\n');
		expectGolden('map-in-words.txt', text);
	});

	it('tells hidden counts apart from areas without a figure', () => {
		const figures = new Map<AreaCode, Figure>([
			[codeOf('36.01'), { value: 40, missing: null }],
			[codeOf('36.02'), { value: null, missing: '<10' }],
		]);
		const text = described({ '36.01': 40, '36.02': null, '36.03': null }, { layer: { figures } });
		expect(text).toContain('Tanpa angka: Kabupaten Tangerang.');
		expect(text).toContain('Disamarkan (angka kecil): Kabupaten Lebak.');
	});

	it('counts exactly the four areas of Banten that lay above the provinsi in 2023', () => {
		const text = described(BANTEN, { within: '36', published: PUBLISHED });
		expect(text).toContain('4 di atas angka Provinsi Banten (6,17\u00a0%)');
	});

	it('never has a mean: 6.05 is that of the rates of Banten and no figure of anything', () => {
		expect(described(BANTEN, { within: '36', published: PUBLISHED })).not.toMatch(/6,05|rata/u);
	});

	it('says nothing of a provinsi that has no published figure', () => {
		expect(described(BANTEN, { within: '36' })).not.toContain('di atas');
	});

	it('says where most of the highest class lies, the provinsi of Papua taken together', () => {
		const text = described({
			...{ '91.19': 42.5, '94.08': 39, '11.09': 38 },
			...{ '35.08': 9, '33.01': 10, '32.05': 8 },
			...{ '51.03': 1.9, '64.71': 2, '32.76': 2.5 },
		});
		expect(text).toContain('Dari 3 wilayah di kelas tertinggi');
		expect(text).toContain('2 ada di Tanah Papua');
		expect(text).toContain('Dari 3 wilayah terendah, 2 adalah kota');
	});

	it('of a change says in how many areas it rose and fell, with signs and in percentage points', () => {
		const of = { id: 'persen poin', en: 'percentage points' };
		const asked = {
			layer: {
				change: { before: '2021', after: '2023' } as LayerChange,
				indicator: {
					...createEntry('p0', { name: of }),
					...{ of, unit: 'persen poin', measure: 'unknown', isSigned: true, decimals: 2 },
				} as Indicator,
			},
		};
		const text = described({ '36.01': -1.5, '36.02': 0.25, '36.03': 0, '36.04': -3 }, asked);
		expect(text).toContain('2021 → 2023');
		expect(text).toContain('+0,25 persen poin');
		expect(text).toContain('Naik di 1 wilayah, turun di 2, tetap di 1.');
		expect(text).not.toContain('+3,25');
		expect(described({ '36.01': -1.5, '36.02': -0.25 }, asked)).toMatch(/ Turun di 2 wilayah\.$/u);
		expect(described({ '36.01': -1.5 }, asked)).not.toContain('Turun');
	});

	it('names a kabupaten once where that is all there is of the working area', () => {
		const asked = { within: '36.02', published: PUBLISHED };
		expect(described({ '36.02': 8.68 }, asked)).toBe(
			'Persentase penduduk miskin di Kabupaten Lebak, 2023: 8,68\u00a0%.',
		);
		expect(described({ '36.02': 8.68 }, { ...asked, language: 'en' })).toBe(
			'Poverty rate in Kabupaten Lebak, 2023: 8.68\u00a0%.',
		);
	});

	it('writes a highest and a lowest figure that differ so that they do', () => {
		const text = described({ '36.01': 9.271, '36.02': 9.274, '36.03': 9.272 });
		expect(text).toContain('tertinggi 9,274\u00a0% di Kabupaten Lebak');
		expect(text).toContain('terendah 9,271\u00a0% di Kabupaten Pandeglang');
	});

	it('says of a middle half that is one figure no range from it to itself', () => {
		const [tied, low] = [['36.01', '36.02', '36.03', '36.04'], '36.71'];
		const text = described({ ...Object.fromEntries(tied.map((code) => [code, 9])), [low]: 1 });
		expect(text).toContain('Sedikitnya separuh wilayah bernilai 9,00\u00a0%;');
	});

	it('counts areas with the figure of before a split on both sides of “of so many”', () => {
		const shared = new Map([
			['36.01', '36.71'],
			['36.02', '36.71'],
		] as [AreaCode, AreaCode][]);
		const text = described(
			{ '36.01': 8, '36.02': 8, '36.03': 2 },
			{ within: '36', published: PUBLISHED, layer: { shared } },
		);
		expect(text).toContain('Dari 3 wilayah, 2 di atas angka Provinsi Banten');
	});

	it('of a refused level says so, and no figure', () => {
		const layer = { drawing: 'refused', figures: new Map(), level: 'kecamatan' } as const;
		expect(described({ '36.01': 1 }, { layer })).toMatch(/tidak berlaku di tingkat kecamatan/u);
	});

	it('without a figure says that there is none', () => {
		expect(described({ '36.01': null, '36.02': null })).toContain('Tidak ada angka');
	});

	it('tells areas that wait for a decision from those without a figure', () => {
		const undecided = new Set([codeOf('36.01')]);
		const text = described(
			{ '36.01': null, '36.02': null, '36.03': 4, '36.04': 5 },
			{
				layer: { undecided },
			},
		);
		expect(text).toContain('Tanpa angka: Kabupaten Lebak.');
		expect(text).toContain('Menunggu keputusan Anda: Kabupaten Pandeglang.');
	});
});
