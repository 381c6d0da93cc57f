import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import {
	isInCapitals,
	learnNamingHabits,
	type NamingHabits,
} from '../../../src/core/join/area-context.ts';

const { registry } = loadGazetteer();

function habitsOf(texts: readonly string[], kabupatenOnly = false): NamingHabits {
	return learnNamingHabits(texts, kabupatenOnly, registry);
}

describe('the habits of a column', () => {
	it('a column that writes Kota in front of kota marks them', () => {
		const habits = habitsOf(['Bogor', 'Garut', 'Kota Bogor', 'Kota Cimahi']);
		expect(habits.marksKota).toBe(true);
		expect([...habits.kotaKeys].sort()).toEqual(['BOGOR', 'CIMAHI']);
	});

	it('a column without any Kota marks nothing', () => {
		expect(habitsOf(['Bogor', 'Garut']).marksKota).toBe(false);
	});

	it('Kota Baru is a kabupaten and shows no habit', () => {
		expect(habitsOf(['Kota Baru', 'Banjar', 'Tanah Laut']).marksKota).toBe(false);
	});

	it('a column that names several kota bare has no habit of marking them', () => {
		expect(habitsOf(['Kota Bogor', 'Cimahi', 'Depok', 'Bandung']).marksKota).toBe(false);
	});

	it('one bare kota among many marked ones does not end the habit', () => {
		const marked = ['Kota Bogor', 'Kota Depok', 'Kota Cimahi', 'Kota Sukabumi', 'Kota Tasikmalaya'];
		expect(habitsOf([...marked, 'Surabaya', 'Bandung']).marksKota).toBe(true);
	});

	it('a header of kabupaten only holds while no cell is a kota', () => {
		expect(habitsOf(['Bandung', 'Garut'], true).kabupatenOnly).toBe(true);
		expect(habitsOf(['Bandung', 'Kota Bogor'], true).kabupatenOnly).toBe(false);
		expect(habitsOf(['Bandung', 'Medan'], true).kabupatenOnly).toBe(false);
		expect(habitsOf(['Bandung', 'Garut'], false).kabupatenOnly).toBe(false);
	});

	it('BPS writes provinsi in capitals between kab/kota', () => {
		const habits = habitsOf(['ACEH', 'Simeulue', 'BALI', 'Badung', 'GORONTALO', 'Gorontalo']);
		expect(habits).toMatchObject({ holdsProvinsi: true, provinsiInCapitals: true });
	});

	it('a column all in capitals does not tell provinsi by them', () => {
		const habits = habitsOf(['ACEH', 'SIMEULUE', 'BALI', 'BADUNG']);
		expect(habits).toMatchObject({ holdsProvinsi: true, provinsiInCapitals: false });
	});

	it('one provinsi in capitals is no habit', () => {
		expect(habitsOf(['ACEH', 'Simeulue', 'Nias']).provinsiInCapitals).toBe(false);
	});

	it('an empty column has none', () => {
		expect(habitsOf([])).toEqual({
			marksKota: false,
			kabupatenOnly: false,
			holdsProvinsi: false,
			provinsiInCapitals: false,
			kotaKeys: new Set(),
		});
	});
});

describe('a text in capitals', () => {
	it('has letters, and no small ones', () => {
		expect(isInCapitals('D.I. ACEH')).toBe(true);
		expect(isInCapitals('Aceh')).toBe(false);
		expect(isInCapitals('1101')).toBe(false);
	});
});
