import { describe, expect, it } from 'vitest';
import {
	aspectTemplate,
	type TemplateColumn,
} from '../../../src/core/composite/aspect-template.ts';

const column = (
	id: string,
	aspect: NonNullable<TemplateColumn['definition']>['aspect'],
	measure: NonNullable<TemplateColumn['definition']>['measure'] = 'rate',
	direction: NonNullable<TemplateColumn['definition']>['direction'] = 'higher-is-worse',
): TemplateColumn => ({ id, definition: { aspect, measure, direction } });

const COLUMNS = [
	column('rata-rata lama sekolah', 'pendidikan', 'index', 'higher-is-better'),
	column('P0', 'pendapatan'),
	column('jumlah penduduk miskin', 'pendapatan', 'count'),
	column('garis kemiskinan', 'pendapatan', 'money', 'neutral'),
	column('stunting', 'kesehatan'),
	column('TPT', 'pendapatan'),
	column('air minum layak', 'layanan-dasar', 'rate', 'higher-is-better'),
	{ id: 'Skor', definition: null },
];

describe('an index of the four aspects of a Potret Kemiskinan', () => {
	it('gives each aspect the same weight, shared by its columns', () => {
		expect(aspectTemplate(COLUMNS).parts.map(({ id, weight }) => [id, weight])).toEqual([
			['P0', 12.5],
			['TPT', 12.5],
			['rata-rata lama sekolah', 25],
			['stunting', 25],
			['air minum layak', 25],
		]);
	});

	it('takes each indicator in its own direction', () => {
		const { parts } = aspectTemplate(COLUMNS);
		expect(parts.find(({ id }) => id === 'air minum layak')?.direction).toBe('higher-is-better');
	});

	it('leaves out counts, what is neither good nor bad, and what nobody knows', () => {
		const ids = aspectTemplate(COLUMNS).parts.map(({ id }) => id);
		for (const id of ['jumlah penduduk miskin', 'garis kemiskinan', 'Skor'])
			expect(ids).not.toContain(id);
	});

	it('gives the weight of an aspect without columns to the others, and names it', () => {
		const { parts, without } = aspectTemplate(COLUMNS.slice(0, 2));
		expect(parts.map(({ weight }) => weight)).toEqual([50, 50]);
		expect(without).toEqual(['kesehatan', 'layanan-dasar']);
	});

	it('is none of columns that speak of no aspect', () => {
		expect(aspectTemplate([{ id: 'Skor', definition: null }]).parts).toEqual([]);
	});
});
