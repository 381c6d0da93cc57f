import { describe, expect, it } from 'vitest';
import { AreaRegistry } from '../../src/core/area/area-registry.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { MissingReason } from '../../src/core/model/table.ts';
import type { PriorityInput } from '../../src/core/priority/priority-input.ts';
import { describeRefusal } from '../../src/i18n/describe-priority.ts';
import { describePriorityList } from '../../src/i18n/describe-priority-list.ts';
import { describeRule, type RuleWords } from '../../src/i18n/describe-rule.ts';
import type { Language } from '../../src/i18n/translate.ts';
import { createArea } from '../core/create-area.ts';
import { createBanten, createInput, list } from '../core/priority/create-priority.ts';

const registry = new AreaRegistry([
	createArea('36', 'Banten'),
	createArea('36.01', 'Kabupaten Pandeglang'),
	createArea('36.02', 'Kabupaten Lebak'),
	createArea('36.03', 'Kabupaten Tangerang'),
	createArea('36.04', 'Kabupaten Serang'),
	createArea('36.71', 'Kota Tangerang'),
	createArea('36.72', 'Kota Cilegon'),
	createArea('36.73', 'Kota Serang'),
	createArea('36.74', 'Kota Tangerang Selatan'),
]);
const { rate, count, extreme } = createBanten();
const RATE = {
	...rate,
	name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' },
	sources: ['BPS, Maret 2023'],
};
const COUNT = {
	...count,
	name: { id: 'Jumlah penduduk miskin', en: 'Number of poor people' },
	sources: ['BPS, Maret 2023'],
};
const EXTREME = { ...extreme, name: { id: 'Kemiskinan ekstrem', en: 'Extreme poverty' } };

/** The rule in a sentence, and all of the list as a paragraph. */
function paragraph(
	input: PriorityInput,
	rule: Readonly<Record<string, unknown>>,
	language: Language = 'id',
): string {
	const made = list(input, { within: '36', ...rule });
	const words: RuleWords = { language, indicators: input.indicators, registry };
	const sentence = describeRule(words, made.request, made.level);
	return describePriorityList(words, made, input, sentence).replaceAll('\u00a0', ' ');
}

describe('a list as a paragraph', () => {
	it('names its areas, what is tied, changed by hand and not judged, and the source', () => {
		const tied = new Map(RATE.figures).set('36.73' as never, { value: 6.93, missing: null });
		const rule = {
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 'parent' } },
			quota: { total: 3 },
			overrides: [{ area: '36.04', change: 'add', reason: 'banjir 2024' }],
		};
		tied.set('36.72' as never, { value: null, missing: 'blank' });
		const input = createInput({ ...RATE, figures: tied });
		expect(paragraph(input, rule)).toBe(
			'Prioritaskan kabupaten/kota di Banten yang persentase penduduk miskin lebih dari angka wilayah induknya, sebanyak 3 wilayah. 3 kabupaten/kota di Banten menjadi lokasi prioritas: Kabupaten Pandeglang, Kabupaten Lebak, Kabupaten Serang. Di garis potong, Kabupaten Tangerang, Kota Serang seri dan belum diputuskan. 1 wilayah diubah dengan alasan tertulis. 1 wilayah tidak dinilai karena angkanya tidak ada atau tidak sahih. Sumber: BPS, Maret 2023.',
		);
		expect(paragraph(input, rule, 'en')).toBe(
			'Prioritise regency/city (kabupaten/kota) in Banten whose poverty rate is more than the figure of the area it lies in, 3 areas. 3 regency/city (kabupaten/kota) in Banten are priority locations: Kabupaten Pandeglang, Kabupaten Lebak, Kabupaten Serang. At the cut, Kabupaten Tangerang, Kota Serang are tied and not decided. Areas changed with a written reason: 1. Areas not judged, because figures are missing or not valid: 1. Source: BPS, Maret 2023.',
		);
	});

	it('says of an index how it is made, down to its floor and what parts ties', () => {
		const rule = {
			rule: {
				kind: 'composite',
				weights: [60, 40],
				aggregate: 'geometric',
				floor: 0.05,
				missing: 'reweigh',
			},
			quota: { total: 2, perParent: 1 },
			ties: { breakBy: [2] },
		};
		expect(paragraph(createInput(RATE, COUNT, EXTREME), rule)).toBe(
			'Prioritaskan kabupaten/kota di Banten menurut indeks komposit (min–maks, rata-rata geometrik, lantai 0,05, bobot angka yang kosong dibagi ke yang lain, bila paling sedikit 75 % bobot ada) dari persentase penduduk miskin 60,0 %; jumlah penduduk miskin 40,0 %, sebanyak 2 wilayah, paling sedikit 1 per wilayah induk, yang seri dipisah menurut kemiskinan ekstrem. 2 kabupaten/kota di Banten menjadi lokasi prioritas: Kabupaten Tangerang, Kabupaten Pandeglang. Sumber: BPS, Maret 2023; tabel.csv.',
		);
		expect(paragraph(createInput(RATE, COUNT, EXTREME), rule, 'en')).toBe(
			'Prioritise regency/city (kabupaten/kota) in Banten by a composite index (min–max, geometric mean, floor 0.05, weight of missing figures shared by the others, where at least 75% of the weight is there) of poverty rate 60.0%; number of poor people 40.0%, 2 areas, at least 1 in each larger area, ties parted by extreme poverty. 2 regency/city (kabupaten/kota) in Banten are priority locations: Kabupaten Tangerang, Kabupaten Pandeglang. Source: BPS, Maret 2023; tabel.csv.',
		);
	});

	it('of nothing says so', () => {
		const rule = {
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 'nation' } },
		};
		expect(paragraph(createInput(RATE), rule)).toBe(
			'Prioritaskan kabupaten/kota di Banten yang persentase penduduk miskin lebih dari angka nasional. Tidak ada kabupaten/kota di Banten yang menjadi lokasi prioritas. Sumber: BPS, Maret 2023.',
		);
	});
});

describe('an area whose count is hidden', () => {
	const why = (reason: MissingReason, language: Language = 'id') =>
		describeRefusal(
			{ language, registry, indicators: [COUNT] },
			{ area: '36.04' as AreaCode, indicator: 0, reason },
		);

	it('is said to be left out for that, not for a figure that cannot be read', () => {
		expect(why('<10')).toBe('jumlah penduduk miskin: angka kecil (<10) yang disamarkan');
		expect(why('protects-small', 'en')).toBe(
			'number of poor people: hidden to protect another small count',
		);
		expect(why('not-a-number')).toBe('jumlah penduduk miskin: tidak ada angka yang terbaca');
	});
});
