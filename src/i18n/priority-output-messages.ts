import type { SheetWords } from '../core/export/priority-sheets.ts';
import { fillIn, type Language, type MessageParams } from './translate.ts';

/** What is said on sheets and on paper of a list of priority locations; fetched with its panel. */
const MESSAGES_ID = {
	list: 'Daftar',
	annex: 'Lampiran SK',
	metadata: 'Metadata',
	number: 'No.',
	rank: 'Peringkat',
	rankHigh: 'Peringkat terendah bila seri',
	median: 'Peringkat tengah undian',
	low: 'Peringkat 5 %',
	high: 'Peringkat 95 %',
	share: 'Bagian undian yang memasukkannya',
	code: 'Kode Kemendagri',
	name: 'Wilayah',
	parent: 'Induk',
	inList: 'Masuk daftar',
	score: 'Skor',
	reasons: 'Alasan',
	change: 'Diubah tangan',
	yes: 'ya',
	no: 'tidak',
	refused: 'tidak dinilai',
	added: 'ditambahkan',
	removed: 'dikeluarkan',
	'meta.rule': 'Aturan',
	'meta.summary': 'Ringkasan',
	'meta.sources': 'Sumber',
	'meta.made': 'Dibuat',
	'meta.tool': 'Alat',
	'meta.draws': 'Undian bobot',
	'meta.drawn': '{draws} undian, benih {seed}',
	'meta.change': 'Perubahan tangan',
	'meta.people': 'Yang memutuskan',
	'meta.boundaries': 'Batas wilayah',
	xlsx: 'Simpan XLSX',
	print: 'Cetak lampiran',
	file: 'lokasi-prioritas',
	'print.title': 'Lampiran: daftar lokasi prioritas',
	'print.changes': 'Perubahan dengan tangan',
	'print.changed': '* diubah dengan tangan; alasannya di bawah.',
	'print.tie': '= seri dengan wilayah lain di peringkat yang sama.',
	'record.title': 'Catatan keputusan',
	'record.fingerprint': 'Sidik (SHA-256)',
	'record.made': 'Dicatat',
	'record.seed': 'Benih',
	'record.codes': 'Daftar kode wilayah',
	'record.input': 'Berkas',
	'record.bytes': '{count} bita',
	'record.hidden': 'cacah orang di bawah {least} disembunyikan',
	'record.check':
		'Sidik ini sama dengan baris “fingerprint” di berkas catatan. Membuka berkas itu di Peta Sasaran beserta berkas datanya memeriksa semuanya dan menyebut yang berbeda.',
	'record.none':
		'Daftar ini belum dicatat sebagaimana tercetak. Tekan “Catat keputusan” sebelum mencetak agar sidik, berkas, dan benihnya ikut tercetak.',
	near: 'Di luar, tetapi dekat: {area}, {value}; garisnya {line}.',
};

/** The name of a message on sheets and paper. */
export type OutputMessageKey = keyof typeof MESSAGES_ID;

const MESSAGES_EN: Readonly<Record<OutputMessageKey, string>> = {
	list: 'List',
	annex: 'Annex',
	metadata: 'Metadata',
	number: 'No.',
	rank: 'Rank',
	rankHigh: 'Worst rank when tied',
	median: 'Middle rank of the draws',
	low: '5% rank',
	high: '95% rank',
	share: 'Share of draws with it in',
	code: 'Kemendagri code',
	name: 'Area',
	parent: 'Larger area',
	inList: 'In the list',
	score: 'Score',
	reasons: 'Reasons',
	change: 'Changed by hand',
	yes: 'yes',
	no: 'no',
	refused: 'not judged',
	added: 'added',
	removed: 'taken out',
	'meta.rule': 'Rule',
	'meta.summary': 'Summary',
	'meta.sources': 'Sources',
	'meta.made': 'Made',
	'meta.tool': 'Tool',
	'meta.draws': 'Weights drawn',
	'meta.drawn': '{draws} draws, seed {seed}',
	'meta.change': 'Change by hand',
	'meta.people': 'Decided by',
	'meta.boundaries': 'Boundaries',
	xlsx: 'Save XLSX',
	print: 'Print the annex',
	file: 'priority-locations',
	'print.title': 'Annex: list of priority locations',
	'print.changes': 'Changes by hand',
	'print.changed': '* changed by hand; the reasons are below.',
	'print.tie': '= tied with other areas at the same rank.',
	'record.title': 'Record of the decision',
	'record.fingerprint': 'Fingerprint (SHA-256)',
	'record.made': 'Recorded',
	'record.seed': 'Seed',
	'record.codes': 'List of area codes',
	'record.input': 'File',
	'record.bytes': '{count} bytes',
	'record.hidden': 'counts of people under {least} hidden',
	'record.check':
		'This fingerprint is the line “fingerprint” of the record’s file. Opening that file in Peta Sasaran together with its data files checks all of it and names what differs.',
	'record.none':
		'This list was not recorded as it is printed. Press “Record the decision” before printing, and its fingerprint, files and seed are printed too.',
	near: 'Out, but near: {area}, {value}; the line is {line}.',
};

/** A message on sheets and paper, its `{name}`s filled in. */
export function outputMessage(
	language: Language,
	key: OutputMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, (language === 'id' ? MESSAGES_ID : MESSAGES_EN)[key], params);
}

/** Names of sheets and columns in a language. */
export function sheetWords(language: Language): SheetWords {
	return language === 'id' ? MESSAGES_ID : MESSAGES_EN;
}
