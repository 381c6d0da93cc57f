import { fillIn, type Language, type MessageParams } from './translate.ts';

/** Words of the handbook's pages but for its glossary; loaded with them. */
const MESSAGES = {
	id: {
		pages: 'Halaman',
		'page.examples': 'Contoh',
		'page.glossary': 'Istilah & metode',
		'page.sources': 'Sumber & metadata',
		'page.targets': 'Target',
		'page.groups': 'Kelompok indikator',
		'page.about': 'Tentang',
		failed: 'Halaman ini belum bisa diambil. Coba lagi saat jaringan ada.',
		'examples.lead':
			'Setiap contoh adalah proyek biasa: semua tabel, sumber, dan keputusannya bisa Anda ubah dan simpan.',
		'examples.open': 'Buka {name}',
		'examples.failed': 'Contoh {name} tidak bisa diambil. Yang sedang terbuka tidak berubah.',
		'guide.label': 'Panduan {name}',
		'guide.step': 'Langkah {at} dari {count}',
		'guide.next': 'Lanjut',
		'guide.back': 'Kembali',
		'guide.show': 'Tampilkan lagi',
		'guide.page': 'Buka halamannya',
		'guide.end': 'Selesai',
		'guide.close': 'Tutup panduan',
		'guide.fold': 'Lipat panduan',
		'guide.unfold': 'Buka panduan',
		'glossary.search': 'Cari istilah',
		'glossary.count': '{count} istilah',
		'glossary.none': 'Tidak ada istilah yang memuat “{search}”.',
		'term.peringkat': 'peringkat',
		'term.galat-baku': 'galat baku',
		'term.padankan': 'pemadanan baris',
		'term.lokasi-prioritas': 'lokasi prioritas',
		'term.threshold': 'ambang batas',
		'term.quadrant': 'analisis kuadran',
		'term.coverage': 'kurva cakupan',
		'term.gap': 'aturan selisih',
		'term.pace': 'aturan laju',
		'term.composite': 'indeks komposit',
		'term.clusters': 'aturan klaster',
		'term.list': 'daftar terbit',
		'term.target': 'target',
		'term.laju': 'laju',
		'term.metadata': 'metadata',
		'term.sumber': 'sumber data',
		'term.tingkat-sahih': 'tingkat sahih',
		whatIsThis: 'Apa ini: {term}',
	},
	en: {
		pages: 'Pages',
		'page.examples': 'Examples',
		'page.glossary': 'Terms & methods',
		'page.sources': 'Sources & metadata',
		'page.targets': 'Targets',
		'page.groups': 'Groups of indicators',
		'page.about': 'About',
		failed: 'This page cannot be fetched yet. Try again when there is a network.',
		'examples.lead':
			'Each example is a project like any other: you may change and save all of its tables, sources and decisions.',
		'examples.open': 'Open {name}',
		'examples.failed': 'The example {name} cannot be fetched. What is open has not changed.',
		'guide.label': 'Guide to {name}',
		'guide.step': 'Step {at} of {count}',
		'guide.next': 'Next',
		'guide.back': 'Back',
		'guide.show': 'Show again',
		'guide.page': 'Open the page',
		'guide.end': 'Done',
		'guide.close': 'Close the guide',
		'guide.fold': 'Fold the guide',
		'guide.unfold': 'Unfold the guide',
		'glossary.search': 'Find a term',
		'glossary.count': '{count} terms',
		'glossary.none': 'No term has “{search}” in it.',
		'term.peringkat': 'rank',
		'term.galat-baku': 'standard error',
		'term.padankan': 'matching rows',
		'term.lokasi-prioritas': 'priority location',
		'term.threshold': 'threshold',
		'term.quadrant': 'quadrant analysis',
		'term.coverage': 'coverage curve',
		'term.gap': 'gap rule',
		'term.pace': 'pace rule',
		'term.composite': 'composite index',
		'term.clusters': 'cluster rule',
		'term.list': 'published list',
		'term.target': 'target',
		'term.laju': 'pace',
		'term.metadata': 'metadata',
		'term.sumber': 'source',
		'term.tingkat-sahih': 'valid level',
		whatIsThis: 'What is this: {term}',
	},
} as const;

/** Key of a text of the handbook. */
export type HandbookMessage = keyof (typeof MESSAGES)['id'];

/** An anchor of the glossary that something on screen leads to. */
export type LinkedTerm = HandbookMessage extends infer Key
	? Key extends `term.${infer Term}`
		? Term
		: never
	: never;

/**
 * A text of the handbook.
 *
 * @example handbookText('id', 'guide.step', { at: 1, count: 6 }) // 'Langkah 1 dari 6'
 */
export function handbookText(
	language: Language,
	key: HandbookMessage,
	params: MessageParams = {},
): string {
	return fillIn(language, MESSAGES[language][key], params);
}
