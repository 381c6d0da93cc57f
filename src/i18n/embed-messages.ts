import type { BilingualText } from '../core/model/indicator.ts';

/** Why an embedded figure is not shown. */
export type EmbedProblem =
	| 'no-data'
	| 'bad-address'
	| 'not-found'
	| 'damaged'
	| 'newer'
	| 'project'
	| 'no-source'
	| 'frozen-differs';

/** What is said in place of a figure: what happened, and what the publisher can do. */
export const EMBED_PROBLEMS: Readonly<Record<EmbedProblem, BilingualText>> = {
	'no-data': {
		id: 'Alamat halaman ini belum menyebut berkas peta. Tambahkan #data=sematan/NAMA.js pada alamatnya.',
		en: 'The address of this page names no map file. Add #data=sematan/NAME.js to it.',
	},
	'bad-address': {
		id: 'Berkas peta hanya dibaca dari folder “sematan” di samping halaman ini, dengan nama seperti sematan/kemiskinan-banten.js. Letakkan berkasnya di sana dan perbaiki alamatnya.',
		en: 'A map file is read only from the folder “sematan” beside this page, under a name such as sematan/poverty-banten.js. Put the file there and correct the address.',
	},
	'not-found': {
		id: 'Berkas peta tidak ditemukan. Mungkin dipindahkan atau diganti namanya. Periksa apakah berkasnya sudah ada di folder “sematan”.',
		en: 'The map file was not found. It may have been moved or renamed. Check that it lies in the folder “sematan”.',
	},
	damaged: {
		id: 'Berkas peta tidak dapat dibaca; mungkin terpotong saat disalin. Buat ulang dari Peta Sasaran, lalu salin lagi.',
		en: 'The map file cannot be read; it may have been cut short when copied. Make it again in Peta Sasaran and copy it once more.',
	},
	newer: {
		id: 'Berkas peta dibuat dengan Peta Sasaran yang lebih baru daripada halaman ini. Perbarui folder Peta Sasaran di situs ini.',
		en: 'The map file was made with a newer Peta Sasaran than this page. Update the Peta Sasaran folder of this site.',
	},
	project: {
		id: 'Ini berkas proyek. Proyek menyimpan isi tabel seperti saat dibuka, jadi tidak untuk diterbitkan. Buka di Peta Sasaran, lalu buat berkas untuk situs web.',
		en: 'This is a project file. A project keeps tables as they were opened, so it is not for publishing. Open it in Peta Sasaran and make a file for websites.',
	},
	'no-source': {
		id: 'Berkas peta tidak menyebut sumber atau waktu datanya, jadi tidak ditampilkan. Buat ulang dengan menyebut keduanya.',
		en: 'The map file does not say where or when its figures are from, so it is not shown. Make it again and state both.',
	},
	'frozen-differs': {
		id: 'Halaman ini meminta angka yang dibekukan, tetapi berkas di situs sudah berisi angka lain. Kembalikan berkas semula atau perbarui alamatnya.',
		en: 'This page asks for frozen figures, but the file on the site now holds others. Restore the file or update the address.',
	},
};

/** Everything else that an embedded figure says beside its own page. */
export const EMBED_WORDS = {
	heading: { id: 'Peta belum dapat ditampilkan', en: 'The map cannot be shown yet' },
	notInFile: {
		id: 'Yang diminta alamat ini tidak ada dalam berkas; yang ditampilkan adalah yang terdekat.',
		en: 'What this address asks for is not in the file; the nearest to it is shown.',
	},
	notUnderstood: {
		id: 'Bagian alamat yang tidak dikenal diabaikan: ',
		en: 'Parts of the address that are not known were left out: ',
	},
	indicator: { id: 'Indikator', en: 'Indicator' },
	area: { id: 'Wilayah', en: 'Area' },
	level: { id: 'Tingkat', en: 'Level' },
	period: { id: 'Waktu', en: 'Time' },
	provinsi: { id: 'Provinsi', en: 'Provinces' },
	kabkota: { id: 'Kabupaten/kota', en: 'Regencies and cities' },
	kecamatan: { id: 'Kecamatan', en: 'Districts (kecamatan)' },
} satisfies Record<string, BilingualText>;
