import type { OnDemandMessages } from './translate.ts';

/** What was done to a table's arrangement, and the way back, in all languages: comes with the data panel. */
export const arrangementMessages = {
	id: {
		'data.asWritten': 'biarkan seperti tertulis',
		'data.arrangement.merged': 'Sel kosong di bawahnya',
		'data.arrangement.merged.do': 'isi sama dengan atasnya',
		'data.arrangement.merged.left': 'Sel kosong di bawah sel gabungan dibiarkan kosong.',
		'data.arrangement.turned': 'Wilayah di judul kolom',
		'data.arrangement.turned.do': 'jadikan baris',
		'data.arrangement.turned.left':
			'Tabel tidak diputar: wilayah di judul kolom tidak dibaca sebagai baris.',
		'data.arrangement.unstacked': 'Periode di sela wilayah',
		'data.arrangement.unstacked.do': 'pasangkan dengan wilayahnya',
		'data.arrangement.unstacked.left':
			'Wilayah dan periode yang bersusun dibiarkan: tiap baris dibaca sendiri.',
		'data.arrangement.codes': 'Kode dan nama dalam satu sel',
		'data.arrangement.codes.do': 'pisahkan',
		'data.arrangement.codes.left': 'Kode dan nama dalam satu sel tidak dipisah.',
		'data.arrangement.places': 'Dua wilayah dalam satu sel',
		'data.arrangement.places.do': 'pisahkan',
		'data.arrangement.places.left': 'Wilayah dan induknya dalam satu sel tidak dipisah.',
	},
	en: {
		'data.asWritten': 'leave as written',
		'data.arrangement.merged': 'Empty cells below',
		'data.arrangement.merged.do': 'fill with the cell above',
		'data.arrangement.merged.left': 'Empty cells below merged ones are left empty.',
		'data.arrangement.turned': 'Areas in column headings',
		'data.arrangement.turned.do': 'make them rows',
		'data.arrangement.turned.left':
			'The table is not turned: areas in its headings are not read as rows.',
		'data.arrangement.unstacked': 'Periods between areas',
		'data.arrangement.unstacked.do': 'pair with their area',
		'data.arrangement.unstacked.left':
			'Areas and periods under each other are left: each row is read by itself.',
		'data.arrangement.codes': 'Code and name in one cell',
		'data.arrangement.codes.do': 'part them',
		'data.arrangement.codes.left': 'Code and name in one cell are not parted.',
		'data.arrangement.places': 'Two areas in one cell',
		'data.arrangement.places.do': 'part them',
		'data.arrangement.places.left': 'An area and the larger one in one cell are not parted.',
	},
} as const satisfies OnDemandMessages;
