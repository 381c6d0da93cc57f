import { fillIn, type Language, type MessageParams } from './translate.ts';

/**
 * What is said while classes are changed, apart from the messages of the first map, which needs none of
 * it: it is fetched with that screen.
 */
const CLASS_MESSAGES_ID = {
	title: 'Ubah kelas',
	method: 'Cara membuat kelas',
	'use.quantile': 'wilayah sama banyak di tiap kelas; untuk peringkat',
	'use.equal': 'jarak antarbatas sama; untuk angka tanpa ekor panjang',
	'use.natural': 'angka yang berdekatan satu kelas',
	'use.head-tail': 'sedikit angka besar di antara banyak angka kecil; jumlah kelas ikut data',
	'use.sd': 'seberapa jauh dari tengah, dalam simpangan baku; jumlah kelas ikut data',
	'use.manual': 'batas ditulis, ditempel, atau digeser',
	'use.unclassed': 'tanpa kelas; paling banyak {most} wilayah',
	count: 'Jumlah kelas',
	histogram: 'Sebaran {areas} wilayah. Geser garis untuk memindahkan batas.',
	limit: 'Batas {at} dari {count}',
	limits: 'Batas kelas',
	limitsHelp: 'Tulis atau tempel, misalnya 5 – 10 – 20.',
	limitsUnreadable: 'Bukan angka: {texts}. Batas yang terakhir tetap dipakai.',
	limitsMany:
		'Paling banyak {most} batas, yang ditulis {count}. Batas yang terakhir tetap dipakai.',
	limitsNone: 'Tidak ada batas di antara {from} dan {to}. Batas yang terakhir tetap dipakai.',
	addLimit: 'Tambah batas',
	snap: 'Pindahkan batas terdekat ke',
	'snap.percent': '1 %',
	'snap.outside': '{value} ada di luar data ({from} – {to}).',
	'snap.noProvinsi': 'Pilih wilayah atau wilayah kerja dulu.',
	'snap.provinsi': 'Provinsi',
	reset: 'Kembali ke kuantil, 5 kelas',
	single: 'Semua wilayah bernilai sama, jadi hanya ada satu kelas.',
};

/** The name of a message about classes. */
export type ClassMessageKey = keyof typeof CLASS_MESSAGES_ID;

const CLASS_MESSAGES_EN: Readonly<Record<ClassMessageKey, string>> = {
	title: 'Change classes',
	method: 'How classes are made',
	'use.quantile': 'equally many areas in each class; for ranks',
	'use.equal': 'equal steps; for figures without a long tail',
	'use.natural': 'figures near each other share a class',
	'use.head-tail': 'few large figures among many small; the data decide how many classes',
	'use.sd': 'how far from the middle, in standard deviations; the data decide how many classes',
	'use.manual': 'limits typed, pasted or dragged',
	'use.unclassed': 'no classes; {most} areas at most',
	count: 'Number of classes',
	histogram: 'Spread of {areas} areas. Drag a line to move a limit.',
	limit: 'Limit {at} of {count}',
	limits: 'Class limits',
	limitsHelp: 'Type or paste, such as 5 – 10 – 20.',
	limitsUnreadable: 'Not a number: {texts}. The last limits stay in use.',
	limitsMany: 'At most {most} limits, {count} are written. The last limits stay in use.',
	limitsNone: 'There is no limit between {from} and {to}. The last limits stay in use.',
	addLimit: 'Add a limit',
	snap: 'Move the nearest limit to',
	'snap.percent': '1 %',
	'snap.outside': '{value} is outside the data ({from} – {to}).',
	'snap.noProvinsi': 'Choose an area or a working area first.',
	'snap.provinsi': 'Province',
	reset: 'Back to quantiles, 5 classes',
	single: 'All areas have the same value, so there is one class.',
};

const CLASS_MESSAGES = { id: CLASS_MESSAGES_ID, en: CLASS_MESSAGES_EN } as const;

/**
 * A message about classes, its `{name}`s filled in as `translate` does.
 *
 * @example classText('id', 'count') // 'Jumlah kelas'
 */
export function classText(
	language: Language,
	key: ClassMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, CLASS_MESSAGES[language][key], params);
}
