import { describe, expect, it } from 'vitest';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import type { ASKED_FACTS } from '../../../src/core/indicator/asked-facts.ts';
import { FACT_ANSWERS } from '../../../src/core/indicator/asked-facts.ts';
import { readFact, toldFacts } from '../../../src/core/indicator/read-facts.ts';

const known = loadKnownIndicators();
const asksOf = (id: string): readonly string[] => known.find(id)?.asks ?? [];

describe('what the catalogue asks of registers', () => {
	it('is the part of the list of DTKS, which mixes several', () => {
		expect(asksOf('keluarga-dtks')).toEqual(['part']);
		expect(asksOf('individu-dtks')).toEqual(['part']);
	});

	it('is decile and verification of P3KE, and verification where the decile is named', () => {
		expect(asksOf('keluarga-p3ke')).toEqual(['decile', 'verification']);
		expect(asksOf('individu-p3ke')).toEqual(['decile', 'verification']);
		expect(asksOf('keluarga-p3ke-desil-1')).toEqual(['verification']);
	});

	it('is the decile of Regsosek and DTSEN', () => {
		for (const register of ['regsosek', 'dtsen']) {
			expect(asksOf(`keluarga-${register}`)).toEqual(['decile']);
			expect(asksOf(`individu-${register}`)).toEqual(['decile']);
		}
	});

	it('is the category of people needing social services', () => {
		expect(asksOf('jumlah-ppks')).toEqual(['services']);
	});

	it('is nothing of a survey', () => {
		expect(asksOf('persentase-penduduk-miskin')).toEqual([]);
	});
});

describe('what is written of a register', () => {
	const READ: [(typeof ASKED_FACTS)[number], string, string | null][] = [
		['part', 'Keluarga DTKS PPKS', 'ppks'],
		['part', 'dtks_pmks', 'ppks'],
		['part', 'DTKS non bansos', 'bukan-penerima'],
		['part', 'DTKS yang belum menerima bantuan', 'bukan-penerima'],
		['part', 'DTKS penerima bansos', 'penerima'],
		['part', 'DTKS penerima bansos dan PPKS', null],
		['part', 'Jumlah DTKS di seluruh kecamatan', null],
		['decile', 'P3KE Desil 1 s.d. 4', '1-4'],
		['decile', 'desil_1 p3ke', '1'],
		['decile', 'P3KE Desil II', '2'],
		['decile', 'Desil 1 dan Desil 4', null],
		['decile', 'P3KE desil 12', null],
		['verification', 'P3KE hasil verval 2023', 'sudah'],
		['verification', 'P3KE belum diverifikasi', 'belum'],
		['verification', 'P3KE 2023', null],
		['services', 'PMKS Anak Jalanan', 'anak-jalanan'],
		['services', 'Lanjut Usia Terlantar jenis_ppks', 'lansia-telantar'],
		['services', 'PPKS anak penyandang disabilitas', 'anak-disabilitas'],
		['services', 'PMKS penyandang disabilitas', 'disabilitas'],
		['services', 'PMKS anak korban kekerasan', 'anak-korban-kekerasan'],
		['services', 'Gelandangan dan pengemis', null],
		['services', 'PPKS semua jenis', 'semua'],
		['services', 'Jumlah PPKS', null],
	];
	it.each(READ)('%s of “%s” is %s', (fact, text, answer) => {
		expect(readFact(fact, [text])).toBe(answer);
	});

	it('is one of the answers that are offered', () => {
		for (const [fact, , answer] of READ) {
			if (answer !== null) expect(FACT_ANSWERS[fact]).toContain(answer);
		}
	});

	it('are the 26 categories of people needing social services, and all of them', () => {
		expect(new Set(FACT_ANSWERS.services).size).toBe(27);
	});

	const dtks = { asks: ['part' as const] };
	const words = { own: ['Keluarga DTKS'], around: ['Penerima PKH dan keluarga DTKS'] };

	it('is not the part of another column that a title names', () => {
		expect(toldFacts(dtks, {}, { ...words, isAlone: false })).toEqual({ part: null });
		expect(toldFacts(dtks, {}, { ...words, isAlone: true })).toEqual({ part: 'penerima' });
	});

	it('gives way to what a person said', () => {
		const said = { part: 'semua' };
		expect(toldFacts(dtks, said, { ...words, isAlone: true })).toEqual({ part: 'semua' });
	});
});
