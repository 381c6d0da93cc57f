import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { distinguishingWords, softNameKey } from '../../../src/core/area/area-name.ts';
import { isSpellingOf, proposeSpelling } from '../../../src/core/join/propose-spelling.ts';
import type { Area } from '../../../src/core/model/area.ts';
import { createArea } from '../create-area.ts';

const { registry } = loadGazetteer();

/** Kab/kota of a provinsi. */
function kabkotaOf(provinsi: string): Area[] {
	return registry.atLevel('kabkota').filter((area) => area.parent === provinsi);
}

describe('a proposal for a misspelt name', () => {
	it.each([
		['Simelue', '11', 'Kabupaten Simeulue'],
		['Kota Makasar', '73', 'Kota Makassar'],
		['Kab. Tjiandjoer', '32', 'Kabupaten Cianjur'],
		['Biruen', '11', 'Kabupaten Bireuen'],
		['subulussam', '11', 'Kota Subulussalam'],
		['pahuwato', '75', 'Kabupaten Pohuwato'],
		['Makasar', '73', 'Kota Makassar'],
		['Labuanbatu', '12', 'Kabupaten Labuhanbatu'],
		['Tjiandjoer', '32', 'Kabupaten Cianjur'],
	])('%s in %s is %s', (text, provinsi, name) => {
		expect(proposeSpelling(text, kabkotaOf(provinsi)).best?.name).toBe(name);
	});

	it.each([
		['Kabuapten Bogor', 'Kabupaten Bogor'],
		['Kebupaten Garut', 'Kabupaten Garut'],
		['KABUPTEN BANDUNG', 'Kabupaten Bandung'],
		['Kabupatn Bandng', 'Kabupaten Bandung'],
		['Kotamdya Bogor', 'Kota Bogor'],
	])('%s is %s, whose kind is misspelt', (text, name) => {
		expect(proposeSpelling(text, kabkotaOf('32')).best?.name).toBe(name);
	});

	it('is the exact name behind a misspelt kind, however alike another is', () => {
		const nation = registry.atLevel('kabkota');
		expect(proposeSpelling('Kabupten Badung', nation).best?.name).toBe('Kabupaten Badung');
	});

	it('is none of another kind than the misspelt one', () => {
		expect(proposeSpelling('Kabuapten Cimahi', kabkotaOf('32')).best).toBeNull();
		expect(proposeSpelling('Kecmatan Bogor', kabkotaOf('32')).best).toBeNull();
	});

	it('lists the areas near it, nearest first, five at most', () => {
		const { suggestions } = proposeSpelling('Membrami Tengah', registry.atLevel('kabkota'));
		expect(suggestions[0]?.name).toBe('Kabupaten Mamberamo Tengah');
		expect(suggestions.length).toBeLessThanOrEqual(5);
	});

	it('is none where two areas are equally near', () => {
		const candidates = [
			createArea('32.01', 'Kabupaten Bora'),
			createArea('32.02', 'Kabupaten Bori'),
		];
		const { best, suggestions } = proposeSpelling('Boru', candidates);
		expect(best).toBeNull();
		expect(suggestions).toHaveLength(2);
	});

	it('is none where nothing is near', () => {
		expect(proposeSpelling('Wakanda', kabkotaOf('32'))).toEqual({ best: null, suggestions: [] });
		expect(proposeSpelling('', kabkotaOf('32'))).toEqual({ best: null, suggestions: [] });
		expect(proposeSpelling('Bogor', [])).toEqual({ best: null, suggestions: [] });
	});

	it('never crosses a number: Ilir Timur I is not Ilir Timur Tiga', () => {
		const three = createArea('16.71.14', 'Ilir Timur Tiga');
		expect(proposeSpelling('Ilir Timur I', [three]).best).toBeNull();
		expect(proposeSpelling('Ilir Timur III', [three]).best).toBe(three);
	});

	it('never crosses a direction: Nias Utara is not Nias Selatan', () => {
		const south = createArea('12.14', 'Kabupaten Nias Selatan');
		expect(proposeSpelling('Nias Utara', [south]).best).toBeNull();
		expect(proposeSpelling('Nias', [south]).best).toBeNull();
	});

	it('never crosses a kind that is written', () => {
		const kota = createArea('32.71', 'Kota Bogor');
		expect(proposeSpelling('Kabupaten Bogorr', [kota]).best).toBeNull();
		expect(proposeSpelling('Kota Bogorr', [kota]).best).toBe(kota);
	});

	it('never crosses a first letter', () => {
		expect(proposeSpelling('Barut', [createArea('32.05', 'Kabupaten Garut')]).best).toBeNull();
	});

	it('needs a nearer match for a shorter name', () => {
		expect(proposeSpelling('Nxxs', [createArea('12.04', 'Kabupaten Nias')]).best).toBeNull();
		expect(proposeSpelling('Nios', [createArea('12.04', 'Kabupaten Nias')]).best?.code).toBe(
			'12.04',
		);
	});

	it.each([
		['Aceh Selatn', '11', 'Kabupaten Aceh Selatan'],
		['Acehselatn', '11', 'Kabupaten Aceh Selatan'],
		['Kab. Barat Bandung', '32', 'Kabupaten Bandung Barat'],
		['Ulu Sungai Tengah', '63', 'Kabupaten Hulu Sungai Tengah'],
		['Kab. Bnadung', '32', 'Kabupaten Bandung'],
	])(
		'%s in %s, a slip in a direction, in the order or of two letters, is %s',
		(text, provinsi, name) => {
			expect(proposeSpelling(text, kabkotaOf(provinsi)).best?.name).toBe(name);
		},
	);

	it('goes both ways: it is the list that writes Bonjogpicung', () => {
		const { best } = proposeSpelling('Bojongpicung', [createArea('32.03.06', 'Bonjogpicung')]);
		expect(best?.code).toBe('32.03.06');
	});

	it('reads a Roman numeral that lost its space, and no other numeral', () => {
		const areas = ['I', 'II', 'III'].map((numeral, at) =>
			createArea(`16.71.0${String(at + 1)}`, `Ilir Timur ${numeral}`),
		);
		expect(proposeSpelling('IlirTimurII', areas).suggestions[0]?.name).toBe('Ilir Timur II');
		expect(proposeSpelling('Sukabumi 1', [createArea('18.71.01', 'Sukabumi 2')]).best).toBeNull();
	});

	it('bears every direction and number that is written, whatever is typed', () => {
		const areas = registry.atLevel('kabkota');
		const at = fc.nat({ max: areas.length - 1 });
		const edit = fc.record({ place: fc.nat({ max: 20 }), letter: fc.constantFrom(...'aeiourst') });
		fc.assert(
			fc.property(at, fc.array(edit, { minLength: 1, maxLength: 2 }), (index, edits) => {
				let text = areas[index]?.shortName.replace(/^Kota /u, '') ?? '';
				for (const { place, letter } of edits) {
					const cut = 1 + (place % text.length);
					text = text.slice(0, cut) + letter + text.slice(cut + 1);
				}
				const { best } = proposeSpelling(text, areas);
				if (!best) return;
				const names = [best.shortName, ...best.otherNames].map(softNameKey);
				const written = distinguishingWords(text);
				expect(
					names.some((name) => written.every((word) => name.includes(softNameKey(word)))),
				).toBe(true);
			}),
		);
	});
});

describe('a spelling of an area', () => {
	it('is its name, an alias, or a near miss of one', () => {
		const area = createArea('32.73.26.1002', 'Husein Sastranegara', { otherNames: ['Husen S'] });
		expect(isSpellingOf('Husen Sastranegara', area)).toBe(true);
		expect(isSpellingOf('Husein Sastranegara', area)).toBe(true);
		expect(isSpellingOf('Husen S', area)).toBe(true);
	});

	it('is not the name of a namesake: Mekar Mulya is none of Mekar Jaya', () => {
		expect(isSpellingOf('Mekar Mulya', createArea('32.73.05.1001', 'Mekar Jaya'))).toBe(false);
	});
});
