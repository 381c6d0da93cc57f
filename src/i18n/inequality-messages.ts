import { formatNumber } from './format-value.ts';
import { fillIn, type Language, type MessageParams } from './translate.ts';

/** What is said in the panel of inequality and money, which is fetched with it. */
const INEQUALITY_ID = {
	title: 'Ketimpangan dan anggaran',
	lead: 'Seberapa merata angka di peta terbagi antarwilayah, dan apakah uang mengikuti penduduk miskin. Dihitung dalam wilayah kerja: {areas}.',
	refused:
		'Angka ini tidak sahih di tingkat yang dipilih, jadi ketimpangannya tidak dihitung. Pilih tingkat yang sahih.',
	columns: 'Kolom',
	none: 'tidak dipakai',
	'part.spent': 'Anggaran',
	'part.poor': 'Jumlah penduduk miskin',
	'part.rate': 'Persentase miskin (P0)',
	'part.population': 'Jumlah penduduk',
	'part.depth': 'Indeks kedalaman (P1)',
	'part.severity': 'Indeks keparahan (P2)',
	'part.line': 'Garis kemiskinan (Rp/orang/bulan)',
	spread: 'Ketimpangan antarwilayah',
	gini: 'Gini antarwilayah {gini}; {areas} wilayah, {weighed}.',
	'weighed.areas': 'setiap wilayah dihitung sama',
	'weighed.people': 'ditimbang jumlah penduduk',
	'weighed.derived': 'ditimbang perkiraan penduduk (jumlah miskin ÷ persentase)',
	notBps:
		'Ini ketimpangan antarwilayah, bukan rasio Gini BPS, yang mengukur pengeluaran antarpenduduk.',
	lorenz: 'Kurva Lorenz',
	lorenzLabel: 'Kurva Lorenz: separuh terbawah memegang {half} % dari keseluruhan; Gini {gini}.',
	axisAreas: 'bagian wilayah, angka terendah dulu',
	axisPeople: 'bagian penduduk, angka terendah dulu',
	axisPoor: 'bagian penduduk miskin',
	axisPoorByRate: 'bagian penduduk miskin, persentase terendah dulu',
	axisShare: 'bagian angka',
	axisMoney: 'bagian anggaran',
	even: 'merata',
	area: 'Wilayah',
	value: 'Angka',
	share: 'Bagian',
	cumulative: 'Kumulatif',
	money: 'Anggaran dan penduduk miskin',
	moneyNone:
		'Buka tabel yang punya kolom anggaran dan kolom jumlah penduduk miskin, atau pilih kolomnya.',
	moneyTotal: 'Anggaran {total} untuk {poor} penduduk miskin: {each} per orang.',
	concentrationByRate: 'Indeks konsentrasi {index}: {meaning}',
	'concentration.poorer': 'anggaran lebih banyak di wilayah yang persentase miskinnya tinggi.',
	'concentration.richer': 'anggaran lebih banyak di wilayah yang persentase miskinnya rendah.',
	'concentration.even': 'anggaran hampir sebanding dengan penduduk miskin.',
	concentrationAlone: 'Gini anggaran per orang miskin {index}.',
	concentration: 'Kurva konsentrasi',
	concentrationLabel:
		'Kurva konsentrasi: separuh penduduk miskin di wilayah terdepan menerima {half} % anggaran; indeks {gini}.',
	perPoor: 'Per orang miskin',
	quotient: 'Rasio bagian',
	quotientHelp:
		'Bagian anggaran dibagi bagian penduduk miskin: 1 sebanding, di atas 1 lebih dari itu.',
	simulated: 'Simulasi',
	simulation: 'Simulasi alokasi',
	simulationHelp:
		'Simulasi, bukan usulan: jumlah anggaran yang sama dibagi menurut jumlah penduduk miskin, dan sisanya menurut persentase.',
	byPoor: 'Menurut jumlah penduduk miskin (%)',
	percentLimits: 'Angka bulat 0 sampai 100.',
	poverty: 'Kedalaman, keparahan, dan biaya',
	orderGood: 'Pada {count} wilayah P0, P1, dan P2 mungkin benar bersama: 0 ≤ P2 ≤ P1 ≤ P0.',
	orderWrong:
		'Pada {count} wilayah P0, P1, dan P2 tidak mungkin benar bersama (harus 0 ≤ P2 ≤ P1 ≤ P0): {areas}. Periksa apakah kolomnya tertukar.',
	cost: 'Biaya menutup jurang: {month} per bulan, {year} per tahun, di {count} wilayah.',
	costHelp:
		'P1 ÷ 100 × garis kemiskinan × penduduk: batas terendah, andai setiap orang miskin menerima tepat kekurangannya dan tidak ada biaya lain.',
	costDerived: 'Penduduk diperkirakan dari jumlah miskin ÷ persentase miskin.',
	costNeeds:
		'Biaya memerlukan P1, garis kemiskinan, dan penduduk (atau jumlah dan persentase miskin).',
	costMonth: 'Biaya per bulan',
	more: 'Tampilkan {count} lagi',
	csv: 'Unduh CSV',
	csvFile: 'anggaran-dan-penduduk-miskin',
	level: 'Pola antarwilayah bukan bukti tentang rumah tangga.',
} as const;

/** The key of a message about inequality and money. */
export type InequalityMessageKey = keyof typeof INEQUALITY_ID;

const INEQUALITY_EN: Readonly<Record<InequalityMessageKey, string>> = {
	title: 'Inequality and budget',
	lead: 'How evenly the figures on the map are shared out among areas, and whether money follows the poor. Within the working area: {areas}.',
	refused:
		'These figures are not valid at the level chosen, so no inequality is computed. Choose a valid level.',
	columns: 'Columns',
	none: 'not used',
	'part.spent': 'Budget',
	'part.poor': 'Number of poor',
	'part.rate': 'Poverty rate (P0)',
	'part.population': 'Population',
	'part.depth': 'Depth index (P1)',
	'part.severity': 'Severity index (P2)',
	'part.line': 'Poverty line (Rp/person/month)',
	spread: 'Inequality between areas',
	gini: 'Gini between areas {gini}; {areas} areas, {weighed}.',
	'weighed.areas': 'each area counts the same',
	'weighed.people': 'weighted by population',
	'weighed.derived': 'weighted by estimated population (number of poor ÷ rate)',
	notBps:
		'This is inequality between areas, not BPS’s Gini ratio, which is of spending between people.',
	lorenz: 'Lorenz curve',
	lorenzLabel: 'Lorenz curve: the lower half has {half} % of it all; Gini {gini}.',
	axisAreas: 'share of areas, lowest figure first',
	axisPeople: 'share of people, lowest figure first',
	axisPoor: 'share of the poor',
	axisPoorByRate: 'share of the poor, lowest rate first',
	axisShare: 'share of the figure',
	axisMoney: 'share of the budget',
	even: 'even',
	area: 'Area',
	value: 'Figure',
	share: 'Share',
	cumulative: 'Running',
	money: 'Budget and the poor',
	moneyNone:
		'Open a table with a column of budgets and one of the number of poor, or choose the columns.',
	moneyTotal: 'A budget of {total} for {poor} poor people: {each} each.',
	concentrationByRate: 'Concentration index {index}: {meaning}',
	'concentration.poorer': 'there is more money where the poverty rate is high.',
	'concentration.richer': 'there is more money where the poverty rate is low.',
	'concentration.even': 'money is nearly in proportion to the poor.',
	concentrationAlone: 'Gini of money per poor person {index}.',
	concentration: 'Concentration curve',
	concentrationLabel:
		'Concentration curve: half of the poor, in the areas that come first, get {half} % of the budget; index {gini}.',
	perPoor: 'Per poor person',
	quotient: 'Share ratio',
	quotientHelp:
		'Share of the budget by share of the poor: 1 is in proportion, above 1 more than that.',
	simulated: 'Simulation',
	simulation: 'Simulated allocation',
	simulationHelp:
		'A simulation, no proposal: the same sum shared out by the number of poor, and the rest by the rate.',
	byPoor: 'By the number of poor (%)',
	percentLimits: 'A whole number from 0 to 100.',
	poverty: 'Depth, severity and cost',
	orderGood: 'In {count} areas P0, P1 and P2 can be true together: 0 ≤ P2 ≤ P1 ≤ P0.',
	orderWrong:
		'In {count} {count?area|areas} P0, P1 and P2 cannot be true together (0 ≤ P2 ≤ P1 ≤ P0): {areas}. Check whether columns are swapped.',
	cost: 'Cost of closing the gap: {month} a month, {year} a year, in {count} areas.',
	costHelp:
		'P1 ÷ 100 × poverty line × population: the least possible, were each poor person given exactly what is missing, at no other cost.',
	costDerived: 'Population is estimated as number of poor ÷ poverty rate.',
	costNeeds: 'The cost needs P1, the poverty line and population (or number and rate of poor).',
	costMonth: 'Cost a month',
	more: 'Show {count} more',
	csv: 'Download CSV',
	csvFile: 'budget-and-poor',
	level: 'A pattern between areas is no proof about households.',
};

/** A message about inequality and money, its `{name}`s filled in. */
export function inequalityMessage(
	language: Language,
	key: InequalityMessageKey,
	params: MessageParams = {},
): string {
	const messages = language === 'id' ? INEQUALITY_ID : INEQUALITY_EN;
	return fillIn(language, messages[key], params);
}

const NBSP = '\u00a0';
/** Indonesian shortens these to M and T, which English reads as millions: so they are written out. */
const SCALES = [
	[1e12, 'triliun', 'trillion'],
	[1e9, 'miliar', 'billion'],
	[1e6, 'juta', 'million'],
] as const;

/**
 * Rupiah in words that cannot be mistaken for others.
 *
 * @example formatRupiah('id', 2_160_000_000_000) // 'Rp\u00a02,16\u00a0triliun'
 * @example formatRupiah('id', 914_000) // 'Rp\u00a0914.000'
 */
export function formatRupiah(language: Language, rupiah: number): string {
	const scale = SCALES.find(([least]) => Math.abs(rupiah) >= least);
	if (!scale) return `Rp${NBSP}${formatNumber(language, rupiah, 0)}`;
	const [least, id, en] = scale;
	const number = formatNumber(language, rupiah / least, 2);
	return `Rp${NBSP}${number}${NBSP}${language === 'id' ? id : en}`;
}
