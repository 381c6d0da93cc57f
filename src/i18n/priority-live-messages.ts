import { fillIn, type Language, type MessageParams } from './translate.ts';

/**
 * What is said where a list of priority locations is worked on: lines that are dragged, what moved, two
 * scenarios, changes by hand, a list of one's own, and the key of the map. Fetched with the panel.
 */
const MESSAGES_ID = {
	'plot.histogram': 'Sebaran {indicator}: {inside} dari {count} wilayah masuk daftar',
	'plot.quadrant':
		'Kuadran {first} dan {second}: {one} wilayah di kuadran 1, {two} di 2, {three} di 3, {four} di 4',
	'plot.line': 'Garis {indicator}',
	'plot.drag': 'Seret garis, atau pilih garis lalu tekan panah.',
	'plot.many':
		'Acuannya berbeda di tiap wilayah induk. Seret garis untuk memakai satu nilai bagi semua.',
	'plot.outside': 'Garis {value} di luar sebaran.',
	'plot.reset': 'Kembali ke {than}',
	'plot.of': 'Prioritas {quadrant} · {count}',
	moved: 'Sejak diseret',
	'moved.none': 'daftar tetap sama',
	'moved.enters': 'masuk: {areas}',
	'moved.leaves': 'keluar: {areas}',
	'moved.shifts': '{count} berpindah peringkat',
	rest: '{areas}, dan {count} lagi',

	scenario: 'Skenario A dan B',
	'scenario.lead': 'Simpan aturan sekarang sebagai A, ubah, lalu lihat apa yang bergeser.',
	'scenario.keep': 'Simpan sebagai A',
	'scenario.renew': 'Jadikan A yang baru',
	'scenario.forget': 'Hapus A',
	'scenario.restore': 'Kembali ke A',
	'scenario.swap': 'Tukar A dan B',
	'scenario.a': 'A, yang disimpan',
	'scenario.b': 'B, sekarang',
	'scenario.listed': '{count} wilayah',
	'scenario.same': 'A dan B memuat wilayah yang sama, dengan peringkat yang sama.',
	'scenario.tally':
		'{enters} masuk, {leaves} keluar, {stays} tetap; {shifts} di antaranya berpindah peringkat.',
	'scenario.mark': 'Tandai yang bergeser di peta',
	'scenario.area': 'Wilayah',
	'scenario.rankA': 'A',
	'scenario.rankB': 'B',
	'scenario.change': 'Perubahan',
	'scenario.enters': 'masuk',
	'scenario.leaves': 'keluar',
	'scenario.up': 'naik {ranks}',
	'scenario.down': 'turun {ranks}',
	'scenario.more': '{count} pergeseran lain tidak ditampilkan.',
	'scenario.failed': 'A tidak menghasilkan daftar dari data yang terbuka: {reason}',

	hand: 'Ubah dengan tangan',
	'hand.lead':
		'Masukkan atau keluarkan satu wilayah, dengan alasan. Perubahan ditandai di peta, tabel, dan cetakan.',
	'hand.find': 'Cari wilayah',
	'hand.outside': '{area} bukan wilayah yang dinilai di sini.',
	'hand.chosen': 'Untuk {area}',
	'hand.added': 'dimasukkan',
	'hand.removed': 'dikeluarkan',
	'hand.undo': 'Batalkan perubahan {area}',

	'own.none':
		'Belum ada wilayah. Tempel daftarnya, ambil dari tabel di peta, atau masukkan satu per satu di bawah.',
	'own.count': '{count} wilayah dalam daftar sendiri.',
	'own.take': 'Ambil {count} wilayah dari {file}',
	'own.paste': 'Tempel nama atau kode wilayah, satu per baris',
	'own.pasted': 'Daftar yang ditempel',
	'own.open': 'Buka sebagai tabel',
	'own.empty': 'Tempel daftarnya dulu.',
	'own.waiting':
		'{count} baris belum masuk: ejaannya tidak pasti, atau namanya milik beberapa wilayah (kabupaten dan kota, misalnya).',
	'own.answer': 'Pilih wilayahnya',
	'own.clear': 'Kosongkan',

	key: 'Tanda daftar',
	'key.core': 'Inti kukuh: masuk di ≥ 90 % undian',
	'key.arguable': 'Tengah, dapat diperdebatkan: 10–90 %',
	'key.listed': 'Masuk daftar',
	'key.changed': 'Diubah dengan tangan',
	'key.rest': 'Sisanya, diredupkan',
	'key.onlyB': 'Hanya di B, baru masuk',
	'key.onlyA': 'Hanya di A, keluar',
	'key.shifted': 'Naik atau turun peringkat',
};

/** The name of a message about a list that is worked on. */
export type LiveMessageKey = keyof typeof MESSAGES_ID;

const MESSAGES_EN: Readonly<Record<LiveMessageKey, string>> = {
	'plot.histogram': 'Distribution of {indicator}: {inside} of {count} areas are listed',
	'plot.quadrant':
		'Quadrants of {first} and {second}: {one} areas in quadrant 1, {two} in 2, {three} in 3, {four} in 4',
	'plot.line': 'Line of {indicator}',
	'plot.drag': 'Drag the line, or choose it and press the arrows.',
	'plot.many': 'The reference differs by larger area. Drag the line to use one value for all.',
	'plot.outside': 'The line, {value}, lies outside.',
	'plot.reset': 'Back to {than}',
	'plot.of': 'Priority {quadrant} · {count}',
	moved: 'Since it was dragged',
	'moved.none': 'the list is the same',
	'moved.enters': 'in: {areas}',
	'moved.leaves': 'out: {areas}',
	'moved.shifts': '{count} changed rank',
	rest: '{areas}, and {count} more',

	scenario: 'Scenarios A and B',
	'scenario.lead': 'Keep the rule of now as A, change it, and see what moves.',
	'scenario.keep': 'Keep as A',
	'scenario.renew': 'Make this the new A',
	'scenario.forget': 'Let A go',
	'scenario.restore': 'Back to A',
	'scenario.swap': 'Swap A and B',
	'scenario.a': 'A, as kept',
	'scenario.b': 'B, now',
	'scenario.listed': '{count} {count?area|areas}',
	'scenario.same': 'A and B have the same areas at the same ranks.',
	'scenario.tally':
		'{enters} in, {leaves} out, {stays} in both; {shifts} of those at another rank.',
	'scenario.mark': 'Mark what moved on the map',
	'scenario.area': 'Area',
	'scenario.rankA': 'A',
	'scenario.rankB': 'B',
	'scenario.change': 'Change',
	'scenario.enters': 'in',
	'scenario.leaves': 'out',
	'scenario.up': 'up {ranks}',
	'scenario.down': 'down {ranks}',
	'scenario.more': '{count} more moves are not shown.',
	'scenario.failed': 'A makes no list of the data that are open: {reason}',

	hand: 'Change by hand',
	'hand.lead':
		'Put one area in or take it out, with the reason. Changes are marked on map, table and print.',
	'hand.find': 'Find an area',
	'hand.outside': '{area} is not among the areas judged here.',
	'hand.chosen': 'For {area}',
	'hand.added': 'put in',
	'hand.removed': 'taken out',
	'hand.undo': 'Undo the change of {area}',

	'own.none':
		'No areas yet. Paste the list, take it from the table on the map, or put areas in one by one below.',
	'own.count': '{count} {count?area|areas} in a list of your own.',
	'own.take': 'Take {count} {count?area|areas} from {file}',
	'own.paste': 'Paste names or codes of areas, one a line',
	'own.pasted': 'Pasted list',
	'own.open': 'Open as a table',
	'own.empty': 'Paste the list first.',
	'own.waiting':
		'{count} {count?row is|rows are} not in it yet: the spelling is not sure, or several areas have the name (a kabupaten and a kota, say).',
	'own.answer': 'Choose the areas',
	'own.clear': 'Empty it',

	key: 'Signs of the list',
	'key.core': 'Firm core: in for ≥ 90% of draws',
	'key.arguable': 'Arguable middle: 10–90%',
	'key.listed': 'Listed',
	'key.changed': 'Changed by hand',
	'key.rest': 'The rest, faded',
	'key.onlyB': 'In B alone, came in',
	'key.onlyA': 'In A alone, went out',
	'key.shifted': 'Went up or down in rank',
};

/** A message about a list that is worked on, its `{name}`s filled in. */
export function liveMessage(
	language: Language,
	key: LiveMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, (language === 'id' ? MESSAGES_ID : MESSAGES_EN)[key], params);
}
