import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { JoinResult } from '../../../src/core/join/join-result.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

function join(
	rows: readonly (readonly RawCell[])[],
	headers: readonly string[] = ['Wilayah', 'Jumlah KPM'],
): JoinResult {
	return joinTable(createRequest(createTable(headers, rows)), gazetteer);
}

/** `label area` of each row; how it ended where it has none. */
function placesOf({ rows }: JoinResult): string[] {
	return rows.map(({ label, area, outcome, reason, approved }) =>
		area ? `${label} ${area}${approved ? '' : '?'}` : `${label} ${reason ?? outcome}`,
	);
}

function told({ diagnostics }: JoinResult): unknown {
	return diagnostics.find(({ code }) => code === 'parents-from-headings');
}

describe('kecamatan under their kabupaten in one column', () => {
	it('lie in it, also where their names are those of others, and it is told of', () => {
		const result = join([
			['KAB. LEBAK', null],
			['Malingping', 120],
			['Cipanas', 44],
			['KAB. PANDEGLANG', ''],
			['Sumur', 210],
			['Cimanggu', 33],
		]);
		expect(placesOf(result)).toEqual([
			'KAB. LEBAK section',
			'Malingping 36.02.01',
			'Cipanas 36.02.04',
			'KAB. PANDEGLANG section',
			'Sumur 36.01.01',
			'Cimanggu 36.01.02',
		]);
		expect(result.level).toBe('kecamatan');
		expect(told(result)).toMatchObject({
			rows: [1, 2, 4, 5],
			params: { areas: ['Kabupaten Lebak', 'Kabupaten Pandeglang'], headings: 2, inside: 4 },
		});
	});

	it('leave it its own figure where it has one', () => {
		const result = join([
			['Kab. Garut', 500],
			['Cisewu', 100],
			['Caringin', 200],
			['Kota Tasikmalaya', 60],
			['Cihideung', 20],
			['Tawang', 20],
		]);
		expect(placesOf(result).slice(0, 4)).toEqual([
			'Kab. Garut 32.05',
			'Cisewu 32.05.35',
			'Caringin 32.05.36',
			'Kota Tasikmalaya 32.78',
		]);
	});

	it('tell which of the kabupaten, the kota and the kecamatan Serang is meant', () => {
		const result = join([
			['Lebak', null],
			['Malingping', 1],
			['Bayah', 2],
			['Serang', null],
			['Kramatwatu', 3],
			['Bojonegara', 4],
			['Serang', null],
			['Serang', 5],
			['Kasemen', 6],
			['Walantaka', 7],
		]);
		expect(placesOf(result).slice(3)).toEqual([
			'Serang section',
			'Kramatwatu 36.04.05',
			'Bojonegara 36.04.07',
			'Serang section',
			'Serang 36.73.01',
			'Kasemen 36.73.02',
			'Walantaka 36.73.03',
		]);
	});

	it('may stand under their provinsi as well', () => {
		const result = join([
			['BANTEN', null],
			['Kab. Lebak', null],
			['Malingping', 5],
			['Kab. Pandeglang', null],
			['Cimanggu', 8],
			['JAWA BARAT', null],
			['Kab. Bogor', null],
			['Caringin', 4],
		]);
		expect(placesOf(result)).toContain('Cimanggu 36.01.02');
		expect(placesOf(result)).toContain('Caringin 32.01.27');
	});

	it('are not put into the kabupaten above when they lie in another', () => {
		const result = join([
			['Kab. Lebak', null],
			['Malingping', 1],
			['Bayah', 2],
			['Sumur', 3],
			['Panggarangan', 4],
		]);
		expect(result.rows[3]).toMatchObject({ area: null, outcome: 'unmatched' });
	});

	it('are misspelt only for names of the kabupaten above, and wait', () => {
		const result = join([
			['Kab. Lebak', null],
			['Malimping', 1],
			['Bayah', 2],
			['Panggarangan', 4],
		]);
		expect(placesOf(result)[1]).toBe('Malimping 36.02.01?');
	});

	it('end where a larger area comes that nothing follows', () => {
		const result = join([
			['Kab. Lebak', null],
			['Malingping', 1],
			['Bayah', 2],
			['Kota Cilegon', 9],
			['Cipanas', 4],
		]);
		expect(result.rows[3]).toMatchObject({ area: '36.72' });
		expect(result.rows[4]).toMatchObject({ outcome: 'ambiguous' });
	});
});

describe('kab/kota with the kecamatan of only one of them', () => {
	it('are each what they are', () => {
		const result = join([
			['Kab. Lebak', 400],
			['Kab. Pandeglang', 500],
			['Kab. Serang', 300],
			['Kramatwatu', 90],
			['Waringinkurung', 45],
			['Bojonegara', 47],
		]);
		expect(placesOf(result)).toEqual([
			'Kab. Lebak 36.02',
			'Kab. Pandeglang 36.01',
			'Kab. Serang 36.04',
			'Kramatwatu 36.04.05',
			'Waringinkurung 36.04.06',
			'Bojonegara 36.04.07',
		]);
	});
});

describe('a name that may be the kabupaten or a kecamatan in it', () => {
	const others = [
		['Kab. Bogor', null],
		['Nanggung', 4],
		['Leuwiliang', 5],
	];

	it('is asked about where it has a figure and does not come again', () => {
		const result = join([...others, ['Cianjur', 9], ['Cibeber', 5], ['Cilaku', 4]]);
		expect(result.rows[3]).toMatchObject({
			outcome: 'ambiguous',
			suggestions: ['32.03', '32.03.01'],
		});
		expect(placesOf(result).slice(4)).toEqual(['Cibeber 32.03.03', 'Cilaku 32.03.04']);
	});

	it('is the kabupaten where it comes again under it', () => {
		const result = join([...others, ['Cianjur', 9], ['Cibeber', 5], ['Cianjur', 4]]);
		expect(placesOf(result).slice(3)).toEqual([
			'Cianjur 32.03',
			'Cibeber 32.03.03',
			'Cianjur 32.03.01',
		]);
	});

	it('is the kecamatan in a plain list', () => {
		const result = join([
			['Cianjur', 9],
			['Cibeber', 5],
			['Cilaku', 4],
			['Warungkondang', 4],
		]);
		expect(placesOf(result)[0]).toBe('Cianjur 32.03.01');
		expect(told(result)).toBeUndefined();
	});
});

describe('kabupaten under their provinsi in one column', () => {
	it('lie in it, so that Banjar is the kabupaten under one and the kota under another', () => {
		const result = join([
			['JAWA BARAT', 10],
			['Garut', 1],
			['Ciamis', 2],
			['Banjar', 3],
			['KALIMANTAN SELATAN', 10],
			['Tanah Laut', 1],
			['Kotabaru', 2],
			['Banjar', 3],
		]);
		expect(placesOf(result)[3]).toBe('Banjar 32.79');
		expect(placesOf(result)[7]).toBe('Banjar 63.03');
	});

	it('keep Gorontalo apart from the provinsi in capitals', () => {
		const result = join([
			['SULAWESI TENGAH', 10],
			['Poso', 1],
			['Donggala', 2],
			['GORONTALO', 9],
			['Boalemo', 2],
			['Gorontalo', 3],
			['Kota Gorontalo', 4],
		]);
		expect(placesOf(result).slice(3)).toEqual([
			'GORONTALO 75',
			'Boalemo 75.02',
			'Gorontalo 75.01',
			'Kota Gorontalo 75.71',
		]);
	});

	it('lie anywhere in a plain list that ends with the provinsi', () => {
		const result = join([
			['Garut', 1],
			['Ciamis', 2],
			['Jawa Barat', 10],
		]);
		expect(told(result)).toBeUndefined();
		expect(placesOf(result)).toEqual(['Garut 32.05', 'Ciamis 32.07', 'Jawa Barat 32']);
	});
});

describe('the total of a section', () => {
	it('says nothing of the kind of the rows below it, or of those above the next', () => {
		const result = join([
			['Kabupaten', null],
			['Lebak', 400],
			['Kota', 300],
			['Serang', 100],
			['Cilegon', 200],
		]);
		expect(placesOf(result)).toEqual([
			'Kabupaten section',
			'Lebak 36.02',
			'Kota name-unknown',
			'Serang several-areas',
			'Cilegon 36.72',
		]);
	});
});
