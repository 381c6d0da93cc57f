import { fillIn, type Language, type MessageParams } from './translate.ts';

/**
 * What is said of colours, apart from {@link messagesId} because the first map needs none of it: it
 * is fetched with the screens that do.
 */
const COLOR_MESSAGES_ID = {
	'note.bothSigns':
		'Ada nilai negatif dan positif, jadi warna dipisah di 0: {negative} wilayah di bawah, {positive} di atas.',
	'note.belowZero': 'Semua nilai nol atau negatif, jadi warna makin kuat makin jauh di bawah 0.',
	'note.reference.zero': 'Warna dipisah di 0.',
	'note.reference.national': 'Warna dipisah di angka Indonesia, {value}.',
	'note.reference.median': 'Warna dipisah di median wilayah, {value}.',
	'note.reference.typed': 'Warna dipisah di {value}, angka yang dipilih.',
	'note.tooManyKinds': 'Nilainya lebih dari 7 macam, jadi tidak dapat diberi satu warna per jenis.',
	'note.ownColors': 'Warna dipilih sendiri.',
	'note.countFilled':
		'Jumlah diwarnai atas permintaan: wilayah luas atau padat penduduk tampak paling parah, walau tingkatnya rendah. Lingkaran atau persentase lebih tepat.',
	'note.useCircles': 'Pakai lingkaran',
	'note.useRate': 'Pilihan lain…',
	'count.title': 'Jumlah sebaiknya tidak diwarnai',
	'count.why':
		'Wilayah yang luas atau padat penduduk hampir selalu berjumlah besar. Bila seluruh wilayahnya diwarnai, peta tampak memperlihatkan kemiskinan, padahal memperlihatkan luas dan banyaknya penduduk.',
	'count.circles': 'Gambar sebagai lingkaran',
	'count.bundledRate': 'Pakai angka per penduduk: {name} (BPS)',
	'count.rate': 'Pakai kolom persentase: {name}',
	'count.noRate':
		'Persentase untuk jumlah ini tidak ada di berkas. Tambahkan kolom persentase ke tabel agar dapat diwarnai.',
	'count.insist': 'Tetap warnai jumlahnya',
	'count.consequence': 'Bila tetap diwarnai, keterangan dan gambar memuat peringatan.',
	'palette.title': 'Warna kelas',
	'palette.seenBy': 'Contoh warna di sini sebagaimana dilihat oleh',
	'palette.auto': 'Otomatis: {name}',
	'palette.autoUse': 'menurut arah indikator dan tanda nilainya',
	'palette.lontar': 'Lontar',
	'palette.lontarUse': 'makin tinggi, makin buruk',
	'palette.nila': 'Nila',
	'palette.nilaUse': 'makin tinggi, makin baik; cakupan',
	'palette.diverging': 'Dua arah',
	'palette.divergingUse': 'di bawah dan di atas satu angka acuan',
	'palette.kinds': 'Jenis',
	'palette.kindsUse': 'satu warna untuk tiap nilai, tanpa urutan',
	'palette.tooManyKinds': 'ada {kinds} nilai berbeda; paling banyak {most}',
	'palette.reference': 'Angka acuan',
	'palette.referenceEmpty':
		'Kosongkan untuk 0 bila ada nilai negatif, atau angka Indonesia, atau median wilayah.',
	'palette.referenceBad': 'Ini bukan angka. Tulis misalnya 8,47. Peta tidak berubah.',
	'palette.own': 'Warna sendiri',
	'palette.ownUse': 'misalnya warna resmi instansi',
	'palette.ownLabel': 'Warna #rrggbb, dari kelas terendah',
	'palette.ownFine': 'Semua kelas terbedakan, juga bagi buta warna dan di cetakan abu-abu.',
	'palette.useOwn': 'Pakai warna ini',
	'palette.useAnyway': 'Pakai juga, dengan peringatan',
	'sight.usual': 'Umum',
	'sight.deutan': 'Deutan',
	'sight.protan': 'Protan',
	'sight.tritan': 'Tritan',
	'sight.grey': 'Abu-abu',
	'palette.moreProblems': 'Dan {count} masalah lain pada warna ini.',
} as const;

/** The key of a message about colours. */
export type ColorMessageKey = keyof typeof COLOR_MESSAGES_ID;

const COLOR_MESSAGES_EN: Readonly<Record<ColorMessageKey, string>> = {
	'note.bothSigns':
		'Some values are negative and some positive, so colours part at 0: {negative} areas below, {positive} above.',
	'note.belowZero': 'All values are zero or negative, so colours are stronger the further below 0.',
	'note.reference.zero': 'Colours part at 0.',
	'note.reference.national': 'Colours part at the figure of Indonesia, {value}.',
	'note.reference.median': 'Colours part at the median of areas, {value}.',
	'note.reference.typed': 'Colours part at {value}, a value that was chosen.',
	'note.tooManyKinds': 'There are more than 7 different values, so they cannot have a colour each.',
	'note.ownColors': 'Colours of one’s own choice.',
	'note.countFilled':
		'A count is filled on request: large or populous areas look worst, though their rate may be low. Circles or a percentage are truer.',
	'note.useCircles': 'Use circles',
	'note.useRate': 'Other ways…',
	'count.title': 'A count had better not be filled',
	'count.why':
		'Large or populous areas nearly always have large counts. Where the whole area is filled, the map seems to show poverty and in truth shows size and population.',
	'count.circles': 'Draw circles',
	'count.bundledRate': 'Use the rate: {name} (BPS)',
	'count.rate': 'Use the column of shares: {name}',
	'count.noRate':
		'The file has no rate for this count. Add a column of percentages to the table to fill areas with it.',
	'count.insist': 'Fill the count all the same',
	'count.consequence': 'If it is filled, legend and figure carry a warning.',
	'palette.title': 'Colours of classes',
	'palette.seenBy': 'The samples here as seen by',
	'palette.auto': 'Automatic: {name}',
	'palette.autoUse': 'by what the indicator says and the signs of its figures',
	'palette.lontar': 'Lontar',
	'palette.lontarUse': 'higher is worse',
	'palette.nila': 'Nila',
	'palette.nilaUse': 'higher is better; coverage',
	'palette.diverging': 'Two-way',
	'palette.divergingUse': 'below and above one value of reference',
	'palette.kinds': 'Kinds',
	'palette.kindsUse': 'one colour for each value, in no order',
	'palette.tooManyKinds': 'there are {kinds} different values; {most} at most',
	'palette.reference': 'Value of reference',
	'palette.referenceEmpty':
		'Leave empty for 0 where values are negative, else the figure of Indonesia, or the median of areas.',
	'palette.referenceBad': 'This is not a number. Write for instance 8.47. The map did not change.',
	'palette.own': 'One’s own',
	'palette.ownUse': 'such as the colours of an office',
	'palette.ownLabel': 'Colours #rrggbb, lowest class first',
	'palette.ownFine': 'All classes can be told apart, also by the colour-blind and in a grey print.',
	'palette.useOwn': 'Use these colours',
	'palette.useAnyway': 'Use all the same, with a warning',
	'sight.usual': 'Most people',
	'sight.deutan': 'Deutan',
	'sight.protan': 'Protan',
	'sight.tritan': 'Tritan',
	'sight.grey': 'Grey print',
	'palette.moreProblems': 'And {count} more problems of these colours.',
};

/** Every message about colours, by language. */
export const COLOR_MESSAGES: Readonly<Record<Language, Readonly<Record<ColorMessageKey, string>>>> =
	{ id: COLOR_MESSAGES_ID, en: COLOR_MESSAGES_EN };

/**
 * A message about colours, its `{name}`s filled in as `translate` does.
 *
 * @example colorText('id', 'note.reference.zero') // 'Warna dipisah di 0.'
 */
export function colorText(
	language: Language,
	key: ColorMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, COLOR_MESSAGES[language][key], params);
}
