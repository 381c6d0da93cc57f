import { FACT_ANSWERS, type AskedFact } from '../core/indicator/asked-facts.ts';
import type { Language } from './translate.ts';

const NAMES: Readonly<Record<Language, Readonly<Record<AskedFact, string>>>> = {
	id: {
		part: 'Bagian daftar',
		decile: 'Desil',
		verification: 'Status verval',
		services: 'Jenis PPKS',
	},
	en: {
		part: 'Part of the list',
		decile: 'Decile',
		verification: 'Verification status',
		services: 'Category of services',
	},
};
const ANSWERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	id: {
		'part.semua': 'seluruh daftar',
		'part.ppks': 'PPKS (dahulu PMKS)',
		'part.psks': 'PSKS',
		'part.penerima': 'penerima bansos',
		'part.bukan-penerima': 'belum menerima bansos',
		'decile.semua': 'semua desil',
		'verification.sudah': 'sudah verval',
		'verification.belum': 'belum verval',
		'services.balita-telantar': 'anak balita telantar',
		'services.anak-telantar': 'anak telantar',
		'services.anak-berhadapan-hukum': 'anak berhadapan dengan hukum',
		'services.anak-jalanan': 'anak jalanan',
		'services.anak-disabilitas': 'anak dengan disabilitas',
		'services.anak-korban-kekerasan': 'anak korban kekerasan',
		'services.anak-perlindungan-khusus': 'anak yang memerlukan perlindungan khusus',
		'services.lansia-telantar': 'lanjut usia telantar',
		'services.disabilitas': 'penyandang disabilitas',
		'services.tuna-susila': 'tuna susila',
		'services.gelandangan': 'gelandangan',
		'services.pengemis': 'pengemis',
		'services.pemulung': 'pemulung',
		'services.minoritas': 'kelompok minoritas',
		'services.bekas-warga-binaan': 'bekas warga binaan lembaga pemasyarakatan',
		'services.odha': 'orang dengan HIV/AIDS',
		'services.napza': 'korban penyalahgunaan NAPZA',
		'services.perdagangan-orang': 'korban perdagangan orang',
		'services.korban-kekerasan': 'korban tindak kekerasan',
		'services.pekerja-migran': 'pekerja migran bermasalah sosial',
		'services.bencana-alam': 'korban bencana alam',
		'services.bencana-sosial': 'korban bencana sosial',
		'services.perempuan-rawan': 'perempuan rawan sosial ekonomi',
		'services.fakir-miskin': 'fakir miskin',
		'services.keluarga-psikologis': 'keluarga bermasalah sosial psikologis',
		'services.adat-terpencil': 'komunitas adat terpencil',
		'services.semua': 'semua jenis (catatan, bukan orang)',
	},
	en: {
		'part.semua': 'the whole list',
		'part.ppks': 'people needing services (PPKS)',
		'part.psks': 'those who provide services (PSKS)',
		'part.penerima': 'recipients of assistance',
		'part.bukan-penerima': 'without assistance',
		'decile.semua': 'all deciles',
		'verification.sudah': 'verified',
		'verification.belum': 'not verified',
		'services.balita-telantar': 'neglected infants',
		'services.anak-telantar': 'neglected children',
		'services.anak-berhadapan-hukum': 'children in conflict with the law',
		'services.anak-jalanan': 'street children',
		'services.anak-disabilitas': 'children with disabilities',
		'services.anak-korban-kekerasan': 'children who suffered violence',
		'services.anak-perlindungan-khusus': 'children who need special protection',
		'services.lansia-telantar': 'neglected elderly',
		'services.disabilitas': 'people with disabilities',
		'services.tuna-susila': 'sex workers',
		'services.gelandangan': 'homeless people',
		'services.pengemis': 'beggars',
		'services.pemulung': 'scavengers',
		'services.minoritas': 'minority groups',
		'services.bekas-warga-binaan': 'former prisoners',
		'services.odha': 'people with HIV/AIDS',
		'services.napza': 'victims of drug abuse',
		'services.perdagangan-orang': 'victims of trafficking',
		'services.korban-kekerasan': 'victims of violence',
		'services.pekerja-migran': 'migrant workers with social problems',
		'services.bencana-alam': 'victims of natural disasters',
		'services.bencana-sosial': 'victims of social disasters',
		'services.perempuan-rawan': 'women at social and economic risk',
		'services.fakir-miskin': 'the destitute',
		'services.keluarga-psikologis': 'families with psychosocial problems',
		'services.adat-terpencil': 'remote customary communities',
		'services.semua': 'all categories (records, not people)',
	},
};
const DECILE: Readonly<Record<Language, string>> = { id: 'desil', en: 'decile' };

/** What is asked, by name. */
export function factName(language: Language, fact: AskedFact): string {
	return NAMES[language][fact];
}

/** An answer in words. */
export function factAnswer(language: Language, fact: AskedFact, answer: string): string {
	const own = ANSWERS[language][`${fact}.${answer}`];
	return own ?? (fact === 'decile' ? `${DECILE[language]} ${answer.replace('-', '–')}` : answer);
}

/**
 * Answers to choose from.
 *
 * @param deciles  how many of the ten the register holds
 */
export function factOptions(
	language: Language,
	fact: AskedFact,
	deciles = 10,
): { readonly value: string; readonly text: string }[] {
	const isHeld = (answer: string): boolean =>
		answer === 'semua' ? deciles === 10 : Number(answer.split('-').at(-1)) <= deciles;
	return FACT_ANSWERS[fact]
		.filter((answer) => fact !== 'decile' || isHeld(answer))
		.map((value) => ({ value, text: factAnswer(language, fact, value) }));
}
