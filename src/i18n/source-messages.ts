import type { SourceStage } from '../core/project/source-record.ts';
import { fillIn, type Language, type MessageParams } from './translate.ts';

const MESSAGES = {
	id: {
		'metadata.title': 'Metadata peta: {name}',
		'metadata.unknown': 'belum disebut',
		'metadata.incomplete':
			'Metadata belum lengkap. Satuan, periode, tingkat sahih, dan isi daftar (bagian, desil, verval, jenis PPKS) diisi di Data, bagian “Arti kolom”; sumber di bawah ini.',
		'sources.title': 'Pemetaan sumber data',
		'sources.lead':
			'Dataset apa, milik siapa, versi mana, dan di mana dalam rantainya. Ikut tersimpan dengan proyek.',
		'sources.none':
			'Belum ada tabel yang terbuka. Dataset yang hanya dibicarakan pun bisa dicatat.',
		'sources.spoken': 'Dataset tanpa tabel',
		'sources.file': 'Tabel {file}',
		'sources.add': 'Tambah dataset',
		'sources.addTo': 'Tambah sumber untuk {file}',
		'sources.drop': 'Hapus {name}',
		'sources.csv': 'Unduh CSV',
		'sources.print': 'Cetak',
		'sources.fileName': 'pemetaan-sumber-data',
		'sources.bundled': 'bawaan',
		'sources.of': 'Untuk',
		'field.dataset': 'Dataset',
		'field.publisher': 'Penerbit',
		'field.version': 'Versi',
		'field.date': 'Tanggal',
		'field.stage': 'Posisi dalam rantai',
		'field.note': 'Catatan',
		'field.told': 'Isi daftar',
		'stage.unknown': 'belum disebut',
		'stage.collected': 'dikumpulkan (survei, pendataan)',
		'stage.published': 'diterbitkan produsennya',
		'stage.redistributed': 'disebarkan portal',
		'stage.quoted': 'dikutip pihak lain',
		'stage.processed': 'diolah dari data lain',
	},
	en: {
		'metadata.title': 'Metadata of the map: {name}',
		'metadata.unknown': 'not stated',
		'metadata.incomplete':
			'Metadata incomplete. Unit, period, valid level and what a register counts (part, decile, verification, category) are given in Data, under “What columns mean”; the source below.',
		'sources.title': 'Sources of data',
		'sources.lead':
			'Which dataset, whose, which version, and where in its chain. Kept with the project.',
		'sources.none': 'No table is open yet. A dataset that is only spoken of can be noted too.',
		'sources.spoken': 'Datasets without a table',
		'sources.file': 'Table {file}',
		'sources.add': 'Add a dataset',
		'sources.addTo': 'Add a source for {file}',
		'sources.drop': 'Remove {name}',
		'sources.csv': 'Download CSV',
		'sources.print': 'Print',
		'sources.fileName': 'sources-of-data',
		'sources.bundled': 'bundled',
		'sources.of': 'For',
		'field.dataset': 'Dataset',
		'field.publisher': 'Publisher',
		'field.version': 'Version',
		'field.date': 'Date',
		'field.stage': 'Place in the chain',
		'field.note': 'Note',
		'field.told': 'What it counts',
		'stage.unknown': 'not stated',
		'stage.collected': 'collected (survey, census)',
		'stage.published': 'published by its producer',
		'stage.redistributed': 'passed on by a portal',
		'stage.quoted': 'quoted by others',
		'stage.processed': 'processed from other data',
	},
} as const satisfies Record<
	Language,
	Readonly<Record<`stage.${SourceStage | 'unknown'}`, string>> & Readonly<Record<string, string>>
>;

/** Key of a text about metadata and sources. */
export type SourceMessage = keyof (typeof MESSAGES)['id'];

/** A text about metadata and sources. */
export function sourceText(
	language: Language,
	key: SourceMessage,
	params: MessageParams = {},
): string {
	return fillIn(language, MESSAGES[language][key], params);
}
