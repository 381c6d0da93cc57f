import { fillIn, type Language, type MessageParams } from './translate.ts';

/** What is said in the panel of registers and programmes, which is fetched with it. */
const REGISTERS_ID = {
	title: 'Register dan program',
	lead: 'Jumlah di register kebutuhan disandingkan dengan jumlah penerima program, per wilayah. Selisihnya adalah kesenjangan agregat: dari jumlah tidak diketahui siapa yang terlewat.',
	choose: 'Ubah pilihan',
	need: 'Kebutuhan',
	programme: 'Program',
	all: 'Seluruh keluarga atau penduduk',
	allNone: 'tidak diketahui',
	version: 'Versi',
	versionNone: 'versi tidak tertulis',
	level: 'Tingkat',
	none: 'Belum ada dua kolom yang menghitung orang, keluarga, atau penerima di tingkat yang sama. Buka tabel register (P3KE, DTKS, DTSEN) dan tabel program (PKH, Sembako, PBI JK).',
	result: 'Kesenjangan agregat',
	resultOne: 'Perubahan antarversi',
	total:
		'{areas} wilayah dibandingkan: {need} {unit} di register, {programme} di program; selisih {gap}, cakupan {coverage}.',
	totalOne:
		'{areas} wilayah dibandingkan: {need} {unit} di versi pertama, {programme} di versi kedua; selisih {gap}.',
	onlyOne: '{count} wilayah hanya ada di salah satu daftar dan tidak dibandingkan: {areas}.',
	hidden: '{count} wilayah tidak dibandingkan karena jumlahnya kecil dan disamarkan: {areas}.',
	smallGaps:
		'Di {count} wilayah selisihnya di bawah {least}, jadi tidak ditampilkan: dari dua berkas ia membuka beberapa keluarga atau orang. {areas}.',
	beyond:
		'Di {count} wilayah jumlahnya melebihi seluruh keluarga atau penduduk: {areas}. Periksa satuan dan tahunnya.',
	kinds:
		'Kebutuhan adalah perkiraan survei (makro), program adalah jumlah penerima. Keduanya tidak menghitung orang yang sama.',
	area: 'Wilayah',
	gap: 'Selisih',
	coverage: 'Cakupan',
	overlapIs: 'irisan {least}–{most}',
	overlapHelp:
		'Paling sedikit dan paling banyak yang bisa ada di kedua daftar: maks(0, A + B − U) sampai min(A, B).',
	map: 'Gambar peta 3 × 3',
	mapNot: 'Peta 3 × 3 menyilangkan dua kolom dari satu tabel, atau tabel dengan indikator bawaan.',
	csv: 'Unduh CSV',
	csvFile: 'kesenjangan-agregat',
	pockets: 'Siapa menangani kantong mana',
	pocketsLead:
		'Keluarga yang terdata di P3KE, yang juga ada di DTKS, dan yang tanpa bansos, terbanyak dulu. Catat OPD dan programnya menurut tiga strategi Inpres; catatan ikut ke CSV dan tersimpan dengan proyek.',
	pocketsNone:
		'Buka tabel yang punya kolom keluarga P3KE dan keluarga P3KE–DTKS tanpa bansos, atau pilih kolomnya.',
	registered: 'Terdata (P3KE)',
	matched: 'Ada di DTKS',
	unserved: 'Tanpa bansos',
	pick: 'Pilih kolom',
	disordered:
		'{count} wilayah punya lebih banyak keluarga padanan daripada yang terdata. Versinya mungkin berbeda.',
	burden: 'Mengurangi beban pengeluaran',
	income: 'Meningkatkan pendapatan',
	pocketsReduce: 'Mengurangi kantong kemiskinan',
	tagHint: 'OPD – program',
	hiddenCell: 'disamarkan',
	pocketsFile: 'kantong-tanpa-bansos',
	more: 'Tampilkan {count} lagi',
} as const;

/** The key of a message about registers. */
export type RegistersMessageKey = keyof typeof REGISTERS_ID;

const REGISTERS_EN: Readonly<Record<RegistersMessageKey, string>> = {
	title: 'Registers and programmes',
	lead: 'Numbers in a register of need beside numbers of recipients of a programme, by area. What is between them is an aggregate gap: numbers do not tell who was left out.',
	choose: 'Change the choice',
	need: 'Need',
	programme: 'Programme',
	all: 'All families or people',
	allNone: 'not known',
	version: 'Version',
	versionNone: 'version not stated',
	level: 'Level',
	none: 'There are no two columns yet that count people, families or recipients at one level. Open a table of a register (P3KE, DTKS, DTSEN) and one of a programme (PKH, Sembako, PBI JK).',
	result: 'Aggregate gap',
	resultOne: 'Change between versions',
	total:
		'{areas} areas compared: {need} {unit} in the register, {programme} in the programme; a gap of {gap}, coverage {coverage}.',
	totalOne:
		'{areas} areas compared: {need} {unit} in the first version, {programme} in the second; a difference of {gap}.',
	onlyOne: '{count} areas are in one of the lists only and are not compared: {areas}.',
	hidden: '{count} areas are not compared, because their count is small and hidden: {areas}.',
	smallGaps:
		'In {count} areas the gap is below {least} and not shown: from two files it would tell of a few families or people. {areas}.',
	beyond:
		'In {count} areas a count exceeds all families or people: {areas}. Look at its unit and year.',
	kinds:
		'The need is an estimate of a survey, the programme a number of recipients. They do not count the same people.',
	area: 'Area',
	gap: 'Gap',
	coverage: 'Coverage',
	overlapIs: 'overlap {least}–{most}',
	overlapHelp: 'Least and most that can be in both lists: max(0, A + B − U) to min(A, B).',
	map: 'Draw the 3 × 3 map',
	mapNot: 'The 3 × 3 map crosses two columns of one table, or a table with a bundled indicator.',
	csv: 'Download CSV',
	csvFile: 'aggregate-gap',
	pockets: 'Who serves which pocket',
	pocketsLead:
		'Families in P3KE, those also in DTKS, and those without social assistance, the most first. Note office and programme by the three strategies of the presidential instruction; notes go into the CSV and are kept with the project.',
	pocketsNone:
		'Open a table with columns of P3KE families and of P3KE–DTKS families without assistance, or choose the columns.',
	registered: 'Registered (P3KE)',
	matched: 'In DTKS',
	unserved: 'Without assistance',
	pick: 'Choose a column',
	disordered:
		'{count} areas have more matched families than registered ones. Their versions may differ.',
	burden: 'Lower the burden of spending',
	income: 'Raise incomes',
	pocketsReduce: 'Reduce pockets of poverty',
	tagHint: 'Office – programme',
	hiddenCell: 'hidden',
	pocketsFile: 'pockets-without-assistance',
	more: 'Show {count} more',
};

/** A message about registers, its `{name}`s filled in. */
export function registersMessage(
	language: Language,
	key: RegistersMessageKey,
	params: MessageParams = {},
): string {
	const messages = language === 'id' ? REGISTERS_ID : REGISTERS_EN;
	return fillIn(language, messages[key], params);
}
