import { joiningMessages } from './joining-messages.ts';
import { pointMessages } from './point-messages.ts';
import { readingMessages } from './reading-messages.ts';
import type { OnDemandMessages } from './translate.ts';

/**
 * What is said of a person's tables and projects, in all languages: comes with the code that opens
 * them, and is no part of the page's first view.
 */
export const tableMessages = {
	id: {
		...readingMessages.id,
		...joiningMessages.id,
		...pointMessages.id,
		'diagnostic.project-not-ours':
			'Isi {file} bukan proyek Peta Sasaran. Pilih berkas .peta.json yang disimpan dari sini.',
		'diagnostic.project-newer':
			'Proyek {file} dibuat dengan format versi {version}; aplikasi ini mengenal sampai versi {known}. Perbarui aplikasi dulu. Berkas Anda tidak diubah.',
		'diagnostic.project-damaged':
			'Proyek {file} terpotong atau rusak di baris {line} kolom {column}. Tidak ada yang dibuka. Pakai salinan lain, atau perbaiki baris itu.',
		'diagnostic.project-table-lost':
			'Tabel yang rusak di proyek {file} tidak dibuka: {places}. Sisanya dipulihkan. Buka lagi berkas aslinya.',
		'diagnostic.project-part-damaged':
			'Proyek {file} rusak di {count} bagian: {places}. Di situ dipakai nilai bawaan; sisanya dipulihkan. Periksa bagian itu.',
		'diagnostic.project-result-differs':
			'Tabel {table} kini terbaca lain: {rows} baris cocok (dulu {rowsThen}) dan {areas} wilayah berangka (dulu {areasThen}), karena aturan baca berubah sejak disimpan. Periksa di layar data.',
		'diagnostic.project-figures-differ':
			'Tabel {table} cocok dengan wilayah sebanyak dulu, tetapi ada angka yang kini terbaca lain dari saat disimpan. Periksa sebelum dipakai.',
		'diagnostic.project-vintage-differs':
			'Proyek disimpan di atas batas wilayah {then}; di sini {now}. Wilayah yang mekar di antaranya bisa berbeda.',
		'evidence.chosen': 'Anda yang memilih',
		'evidence.header-word': 'judul kolomnya "{header}"',
		'evidence.no-cells': 'semua selnya kosong',
		'evidence.cells-are-codes': '{percent}% selnya berbentuk kode {digits} angka',
		'evidence.cells-are-names': '{percent}% selnya nama {level}',
		'evidence.cells-are-numbers': '{percent}% selnya angka atau tanda kosong',
		'evidence.cells-are-words': '{percent}% selnya kata, bukan angka',
		'evidence.cells-are-degrees': 'selnya koordinat dalam derajat',
		'evidence.years': 'selnya tahun atau periode',
		'evidence.parts-of-a-year': 'selnya bagian tahun: bulan, semester, atau triwulan',
		'evidence.running-number': 'selnya nomor urut',
		'evidence.repeats': 'hanya {distinct} isi berbeda dalam {filled} sel',
		'evidence.unit-in-header': 'satuannya tertulis di judul: {unit}',
		'evidence.cells-are-rupiah': '{percent}% selnya jumlah rupiah',
		'evidence.part-of-a-set': 'bagian dari satu angka: {group}',
	},
	en: {
		...readingMessages.en,
		...joiningMessages.en,
		...pointMessages.en,
		'diagnostic.project-not-ours':
			'{file} is no project of Peta Sasaran. Choose a .peta.json file that was saved here.',
		'diagnostic.project-newer':
			'Project {file} was made in version {version} of the format; this app knows it up to version {known}. Update the app first. Your file is unchanged.',
		'diagnostic.project-damaged':
			'Project {file} breaks off or is damaged in line {line}, column {column}. Nothing was opened. Use another copy, or repair that line.',
		'diagnostic.project-table-lost':
			'Damaged tables of project {file} were not opened: {places}. The rest is restored. Open their original files again.',
		'diagnostic.project-part-damaged':
			'Project {file} is damaged here: {places} ({count} in all). Defaults are used there; the rest is restored. Look these places over.',
		'diagnostic.project-result-differs':
			'Table {table} now reads differently: {rows} rows matched (then {rowsThen}) and {areas} areas with figures (then {areasThen}), for the rules of reading changed since it was saved. Look it over on the data screen.',
		'diagnostic.project-figures-differ':
			'Table {table} matches as many areas as then, but some figures now read differently than when it was saved. Check before you use it.',
		'diagnostic.project-vintage-differs':
			'The project was saved over boundaries of {then}; here they are of {now}. Areas split in between may differ.',
		'evidence.chosen': 'you chose it',
		'evidence.header-word': 'its header is "{header}"',
		'evidence.no-cells': 'all its cells are empty',
		'evidence.cells-are-codes': '{percent}% of its cells look like codes of {digits} digits',
		'evidence.cells-are-names': '{percent}% of its cells are names of {level}',
		'evidence.cells-are-numbers': '{percent}% of its cells are numbers or marks for none',
		'evidence.cells-are-words': '{percent}% of its cells are words, not numbers',
		'evidence.cells-are-degrees': 'its cells are coordinates in degrees',
		'evidence.years': 'its cells are years or periods',
		'evidence.parts-of-a-year': 'its cells are parts of a year: months, semesters or quarters',
		'evidence.running-number': 'its cells number the rows',
		'evidence.repeats': 'only {distinct} different entries in {filled} cells',
		'evidence.unit-in-header': 'its header names the unit: {unit}',
		'evidence.cells-are-rupiah': '{percent}% of its cells are amounts of rupiah',
		'evidence.part-of-a-set': 'part of one figure: {group}',
	},
} as const satisfies OnDemandMessages;
