import type { Language } from './translate.ts';

/** What is said of the ready groupings of indicators, fetched with their page. */
const GROUPING_MESSAGES = {
	id: {
		lead: 'Indikator yang dikenal, menurut delapan bidang Indikator Kesejahteraan Rakyat (BPS) atau empat aspek Potret Kemiskinan. Di samping tiap indikator tertulis tempatnya di pengelompokan yang lain.',
		by: 'Kelompokkan menurut',
		fields: 'delapan bidang kesejahteraan rakyat',
		aspects: 'empat aspek potret kemiskinan',
		crosswalk: 'Padanan: banyak indikator per aspek dan bidang',
		show: 'Tampilkan',
		none: 'belum ada angka',
		empty: 'Belum ada indikator.',
		level: 'sahih sampai {level}',
		kependudukan: 'Kependudukan',
		'kesehatan-gizi': 'Kesehatan dan gizi',
		ketenagakerjaan: 'Ketenagakerjaan',
		konsumsi: 'Taraf dan pola konsumsi',
		'perumahan-lingkungan': 'Perumahan dan lingkungan',
		kemiskinan: 'Kemiskinan',
		'sosial-lainnya': 'Sosial lainnya',
		pendapatan: 'Pendapatan',
		pendidikan: 'Pendidikan',
		kesehatan: 'Kesehatan',
		'layanan-dasar': 'Layanan dasar',
	},
	en: {
		lead: 'Known indicators by the eight fields of BPS’s welfare indicators or the four aspects of a poverty portrait. Beside each stands its place in the other grouping.',
		by: 'Group by',
		fields: 'eight fields of welfare',
		aspects: 'four aspects of a poverty portrait',
		crosswalk: 'Crosswalk: how many indicators by aspect and field',
		show: 'Show',
		none: 'no figures yet',
		empty: 'No indicator yet.',
		level: 'valid down to {level}',
		kependudukan: 'Population',
		'kesehatan-gizi': 'Health and nutrition',
		ketenagakerjaan: 'Employment',
		konsumsi: 'Level and pattern of consumption',
		'perumahan-lingkungan': 'Housing and environment',
		kemiskinan: 'Poverty',
		'sosial-lainnya': 'Other social matters',
		pendapatan: 'Income',
		pendidikan: 'Education',
		kesehatan: 'Health',
		'layanan-dasar': 'Basic services',
	},
} as const;

/** A message about groupings. */
export function groupingMessage(
	language: Language,
	key: keyof (typeof GROUPING_MESSAGES)['id'],
): string {
	return GROUPING_MESSAGES[language][key];
}
