import type { OnDemandMessages } from './translate.ts';

/** What is said of the product and its keys, in all languages: comes with the code that says it. */
export const aboutMessages = {
	id: {
		'keys.title': 'Papan ketik',
		'keys.arrows': 'ke wilayah tetangga',
		'keys.ends': 'ke nilai tertinggi, terendah',
		'keys.pages': 'satu peringkat naik, turun',
		'keys.enter': 'buka kartu wilayah',
		'keys.escape': 'lepas wilayah, lalu tutup kartu',
		'keys.pan': 'geser peta',
		'keys.zoom': 'perbesar, perkecil',
		'keys.home': 'seluruh peta',
		'keys.search': 'cari wilayah',
		'keys.help': 'daftar tombol ini',
		'keys.onMap': 'Di peta',
		'keys.everywhere': 'Di mana saja',
		'keys.inTable': 'Di tabel',
		'keys.rows': 'ke baris tetangga; Home, End: pertama, terakhir',
		'keys.sort': 'urutkan, di kepala kolom',
		'keys.arrowKeys': 'Panah',
		'keys.upDown': 'Panah atas, bawah',
		'about.title': 'Tentang Peta Sasaran',
		'about.what':
			'Menggabungkan tabel indikator ke batas provinsi, kabupaten/kota, dan kecamatan, lalu menggambarnya. Semuanya di peramban ini.',
		'about.privacy':
			'Berkas Anda hanya dibaca di memori perangkat ini. Tidak dikirim, tidak disimpan. Halaman ini tidak menghubungi situs lain.',
		'about.boundaries': 'Batas wilayah',
		'about.vintage': 'Hierarki wilayah per {vintage}',
		'about.undrawn':
			'{count} kecamatan belum punya batas dan digambar sebagai titik di dalam kabupatennya:',
		'about.figures': 'Angka bawaan',
		'about.licences': 'Lisensi',
		'about.code': 'Kode program: MIT. Lisensi data disebut pada tiap sumber.',
		'about.disclaimer':
			'Batas wilayah pada peta ini bersifat indikatif dan bukan referensi resmi batas administrasi.',
		'about.changes': 'Apa yang baru',
	},
	en: {
		'keys.title': 'Keyboard',
		'keys.arrows': 'to the neighbouring area',
		'keys.ends': 'to the highest, the lowest value',
		'keys.pages': 'one rank up, down',
		'keys.enter': 'open the card of the area',
		'keys.escape': 'leave the area, then close the card',
		'keys.pan': 'pan the map',
		'keys.zoom': 'zoom in, out',
		'keys.home': 'the whole map',
		'keys.search': 'search an area',
		'keys.help': 'this list of keys',
		'keys.onMap': 'On the map',
		'keys.everywhere': 'Everywhere',
		'keys.inTable': 'In the table',
		'keys.rows': 'to the neighbouring row; Home, End: first, last',
		'keys.sort': 'sort, in the head of a column',
		'keys.arrowKeys': 'Arrows',
		'keys.upDown': 'Up, down',
		'about.title': 'About Peta Sasaran',
		'about.what':
			'Joins indicator tables to the boundaries of provinces, regencies, cities and districts, and draws them. All of it in this browser.',
		'about.privacy':
			"Your files are only read in this device's memory. They are not sent and not stored. This page contacts no other site.",
		'about.boundaries': 'Boundaries',
		'about.vintage': 'Area hierarchy as of {vintage}',
		'about.undrawn':
			'{count} districts have no boundary yet and are drawn as points inside their regency:',
		'about.figures': 'Figures included',
		'about.licences': 'Licences',
		'about.code': 'Program code: MIT. Data licences are named with each source.',
		'about.disclaimer':
			'Boundaries on this map are indicative and are not an official reference for administrative boundaries.',
		'about.changes': 'What is new',
	},
} as const satisfies OnDemandMessages;
