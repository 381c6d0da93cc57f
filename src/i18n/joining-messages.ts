import type { OnDemandMessages } from './translate.ts';

/** What is said of finding the areas of a table's rows, in all languages; part of {@link tableMessages}. */
export const joiningMessages = {
	id: {
		'reason.left-out': 'Anda tinggalkan',
		'reason.total': 'jumlah',
		'reason.island-group': 'gabungan beberapa provinsi, bukan satu wilayah',
		'reason.footnote': 'catatan',
		'reason.section': 'judul bagian',
		'reason.no-name': 'tanpa nama wilayah',
		'reason.name-unknown': 'nama tidak dikenal',
		'reason.code-unknown': 'kode tidak ada di daftar wilayah',
		'reason.code-system-unknown': 'sistem kode belum diketahui',
		'reason.several-areas': 'beberapa wilayah bernama sama',
		'reason.code-and-name-differ': 'kode dan nama menunjuk tempat berbeda',
		'reason.spelling': 'ejaan mirip',
		'reason.short-name': 'singkatan yang lazim',
		'reason.two-names': 'dua nama dalam satu sel',
		'reason.outside-parent': 'nama ini ada, tetapi tidak di wilayah yang tertulis',
		'reason.parent-doubtful': 'induknya diragukan',
		'reason.away-from-others': 'letaknya di provinsi lain daripada hampir semua baris',
		'diagnostic.no-area-column':
			'Tidak ada kolom nama atau kode wilayah. Kolom yang ada: {headers}. Tambahkan kolom nama provinsi, kabupaten/kota, atau kecamatan.',
		'diagnostic.no-value-column':
			'{rows} baris cocok dengan wilayah, tetapi tidak ada kolom angka yang bisa digambar. Kolom yang ada: {headers}. Tambahkan kolom nilai, lalu buka lagi.',
		'diagnostic.event-column':
			'Kolom “{column}” menghitung siapa yang datang ke sebuah kegiatan, bukan keadaan wilayah: ditolak sebagai indikator, jadi tidak ditawarkan dan tidak digambar. Datanya tetap ada di tabel.',
		'diagnostic.columns-not-remembered':
			'Keputusan kolom yang diingat dari berkas sebentuk tidak cocok dengan berkas ini, jadi tidak dipakai. Isi kolom yang menentukan.',
		'diagnostic.columns-remembered':
			'Kolom dibaca seperti yang Anda putuskan untuk berkas sebentuk. Urungkan untuk membiarkan isi kolom menentukan lagi.',
		'diagnostic.small-counts-hidden':
			'{count} hitungan orang, keluarga, atau penerima disamarkan: yang di bawah {least}, dan yang lain agar ia tidak terhitung dari jumlahnya. Peta, daftar, dan unduhan tidak memuatnya.',
		'diagnostic.small-counts-not-public':
			'Hitungan orang dari {least} sampai 9 masih diperlihatkan: untuk dalam kantor. Yang keluar untuk umum disamarkan di bawah {public}.',
		'diagnostic.small-counts-across-tables':
			'{count} angka lagi di tabel ini disamarkan karena tabel lain yang terbuka: dikurangkan satu dari yang lain, keduanya memberi tahu hitungan di bawah {least}. Kolom yang angkanya tampak saling menjumlah dianggap begitu. Tutup tabel lain untuk melihatnya lagi.',
		'diagnostic.tables-not-all-compared':
			'Tabel yang terbuka punya lebih dari {most} kolom hitungan orang dalam satu periode: hanya kolom bersebelahan yang dicoba saling dijumlahkan. Periksa sendiri selebihnya sebelum dibagikan.',
		'missing.protects-small': 'melindungi angka kecil lain',
		'diagnostic.desa-summed': '{count} kecamatan dijumlahkan dari semua desanya.',
		'diagnostic.desa-summed-partly':
			'{count} kecamatan dijumlahkan dari desanya; {missing} desa tanpa angka tidak ikut dijumlahkan, jadi jumlahnya bisa kurang.',
		'diagnostic.code-system-decided': 'Sistem kode: {system}.',
		'diagnostic.code-systems-agree': 'Kode sama di semua sistem.',
		'diagnostic.code-system-unknown':
			'Kode ini berarti wilayah berbeda di BPS dan Kemendagri. Pilih sistem kode.',
		'diagnostic.codes-damaged':
			'{count} kode rusak oleh program lembar kerja (mis. “{example}”). {recovered} dikenali lewat nama wilayahnya; {lost} tidak bisa dipulihkan. Simpan kolom kode sebagai teks.',
		'diagnostic.codes-superseded':
			'{count} kode berasal dari daftar lama, misalnya sebelum pemekaran Papua 2022. Wilayahnya dipadankan ke daftar sekarang. Ganti sistem kode bila bukan itu maksudnya.',
		'diagnostic.codes-translated':
			'{count} kode BPS diterjemahkan ke kode Kemendagri; {unpaired} kode tidak punya padanan. Ganti sistem kode bila kodenya bukan dari BPS.',
		'diagnostic.hidden-characters':
			'{count} nama atau kode memuat karakter tersembunyi. Dibersihkan untuk pencocokan; berkas Anda tidak berubah dan tidak perlu diperbaiki.',
		'diagnostic.kind-from-convention': '{count} nama tanpa awalan dibaca sebagai kabupaten.',
		'diagnostic.kind-from-header':
			'{count} nama tanpa awalan dibaca sebagai kabupaten menurut judul kolom.',
		'diagnostic.kind-from-section':
			'{count} nama tanpa awalan dibaca sebagai kabupaten atau kota menurut judul bagian di atasnya, atau kolom di sebelahnya.',
		'diagnostic.parent-inferred': 'Semua kecamatan dianggap di {area}.',
		'diagnostic.parents-from-headings':
			'{headings} baris judul ({areas}) dibaca sebagai induk dari {count} baris di bawahnya: {inside} nama memang ada di dalamnya.',
		'diagnostic.parents-disagree':
			'Kolom “{column}” tampaknya milik baris lain: {outside} nama tidak ada di wilayah yang tertulis di sebelahnya, {inside} ada. Nama yang ada di beberapa tempat menunggu Anda; selebihnya tidak dipadankan. Perbaiki kolomnya, atau abaikan.',
		'diagnostic.row-of-parent':
			'{count} baris tanpa nama dibaca sebagai angka wilayah di atasnya, karena sama dengan jumlah baris lainnya atau semua wilayah di dalamnya sudah tertulis.',
		'diagnostic.desa-names-missing': 'Nama desa belum termuat, jadi baris desa belum dipadankan.',
		'diagnostic.no-row-matched':
			'Tak satu pun dari {rows} baris cocok dengan batas {level}. Periksa nama atau kode di kolom wilayahnya, lalu buka lagi.',
		'diagnostic.level-suggested':
			'{count} nama cocok dengan batas {level}. Ganti tingkat wilayah ke {level}.',
		'diagnostic.row-unmatched':
			'{count} baris tidak dikenal ({names}). Peta tetap digambar; yang belum cocok tidak diwarnai. Pilih wilayahnya di daftar, atau perbaiki namanya.',
		'diagnostic.row-ambiguous':
			'{count} baris bisa berarti beberapa wilayah. “{name}”: {places}? Pilih sendiri, atau lengkapi Kabupaten/Kota dan induknya.',
		'diagnostic.row-contradiction':
			'{count} baris punya kode dan nama yang menunjuk dua tempat. Tidak diwarnai. Pilih yang benar di daftar.',
		'diagnostic.row-proposed':
			'{count} baris berejaan mirip. Terima usulan kami untuk mewarnainya.',
		'diagnostic.row-aggregate':
			'{count} baris jumlah atau gabungan beberapa wilayah ({labels}). Tidak dipetakan. Bila salah satunya satu wilayah, pilih wilayahnya di daftar.',
		'diagnostic.row-note': '{count} baris catatan. Tidak dipetakan.',
		'diagnostic.name-differs': '{count} baris ejaannya lain dari daftar, kodenya dipakai.',
		'diagnostic.parent-differs':
			'{count} baris terletak di luar wilayah induk yang ditulis (mungkin sebelum pemekaran).',
		'diagnostic.parent-told':
			'{count} baris mengikuti jawaban Anda: {parents}. Batalkan jawabannya untuk mengembalikan.',
		'diagnostic.duplicate-area':
			'{count} baris mengulang wilayah yang sama ({names}) untuk periode dan kategori yang sama. Wilayah dengan dua nilai berbeda tidak diwarnai sampai Anda memilih: baris pertama, terakhir, atau jumlahkan (hanya untuk hitungan).',
		'diagnostic.extent-differs':
			'{count} baris berasal dari masa sebelum pemekaran: angkanya mencakup wilayah yang kini terpisah ({areas}).',
		'diagnostic.level-not-drawn':
			'{count} baris tingkat {level} sudah dipadankan, tetapi batas {level} tidak tersedia, jadi belum bisa digambar. Angka jumlah bisa dijumlahkan per kecamatan.',
	},
	en: {
		'reason.left-out': 'left out by you',
		'reason.total': 'total',
		'reason.island-group': 'several provinces together, not one area',
		'reason.footnote': 'note',
		'reason.section': 'section heading',
		'reason.no-name': 'no area name',
		'reason.name-unknown': 'unknown name',
		'reason.code-unknown': 'the code is not in the list of areas',
		'reason.code-system-unknown': 'code system not known yet',
		'reason.several-areas': 'several areas have this name',
		'reason.code-and-name-differ': 'code and name are different places',
		'reason.spelling': 'similar spelling',
		'reason.short-name': 'a common short name',
		'reason.two-names': 'two names in one cell',
		'reason.outside-parent': 'the name is elsewhere, not in the area beside it',
		'reason.parent-doubtful': 'its column of larger areas is doubtful',
		'reason.away-from-others': 'lies in another province than nearly all rows',
		'diagnostic.no-area-column':
			'There is no column of area names or codes. The columns are: {headers}. Add a column with province, regency/city or district names.',
		'diagnostic.no-value-column':
			'{rows} rows match areas, but there is no column of numbers to draw. The columns are: {headers}. Add a value column and open the file again.',
		'diagnostic.event-column':
			'Column “{column}” counts who came to an event, not how areas are: it is refused as an indicator, so it is neither offered nor drawn. Its data stay in the table.',
		'diagnostic.columns-not-remembered':
			'The decisions about columns remembered from a file of this shape do not fit this file and were not used. The cells decide.',
		'diagnostic.columns-remembered':
			'Columns are read as you decided for a file of the same shape. Undo to let the cells decide again.',
		'diagnostic.small-counts-hidden':
			'{count} {count?count|counts} of people, families or recipients {count?is|are} hidden: those below {least}, and others so that a total does not tell them. Maps, lists and downloads do not hold them.',
		'diagnostic.small-counts-not-public':
			'Counts of people from {least} to 9 are still shown: for inside the office. What goes out to the public is hidden below {public}.',
		'diagnostic.small-counts-across-tables':
			'{count} more figures of this table are hidden because of another open table: taken from each other, the two would tell a count below {least}. Columns whose figures seem to add up are taken to do so. Close the other table to see them again.',
		'diagnostic.tables-not-all-compared':
			'The open tables have more than {most} columns that count people in one period: of those only neighbours were tried as sums. Check the rest yourself before you share them.',
		'missing.protects-small': 'protects a small count',
		'diagnostic.desa-summed':
			'{count} kecamatan {count?is a sum of all its|are sums of all their} desa.',
		'diagnostic.desa-summed-partly':
			'{count} kecamatan {count?is a sum of its|are sums of their} desa; {missing} desa without a figure {missing?is|are} not in the sums, which may be too small.',
		'diagnostic.code-system-decided': 'Code system: {system}.',
		'diagnostic.code-systems-agree': 'The codes are the same in all systems.',
		'diagnostic.code-system-unknown':
			'These codes are different areas at BPS and Kemendagri. Choose the code system.',
		'diagnostic.codes-damaged':
			'{count} {count?code was|codes were} damaged by a spreadsheet (such as “{example}”). {recovered} {recovered?is recognised by its|are recognised by their} area name; {lost} cannot be recovered. Save the code column as text.',
		'diagnostic.codes-superseded':
			'{count} {count?code is|codes are} from an older list, such as before Papua was split in 2022. Their areas are matched to the present list. Change the code system if that is not what they mean.',
		'diagnostic.codes-translated':
			"{count} BPS {count?code is|codes are} translated to Kemendagri codes; {unpaired} {unpaired?code has|codes have} no counterpart. Change the code system if the codes are not BPS's.",
		'diagnostic.hidden-characters':
			'{count} {count?name or code holds|names or codes hold} hidden characters. They are left out for matching; your file is unchanged and need not be corrected.',
		'diagnostic.kind-from-convention':
			'{count} {count?name without a prefix is read as a regency|names without a prefix are read as regencies}.',
		'diagnostic.kind-from-header':
			'{count} {count?name without a prefix is read as a regency|names without a prefix are read as regencies} because of the heading.',
		'diagnostic.kind-from-section':
			'{count} {count?name|names} without a prefix {count?is|are} read as regencies or cities by the section heading above them, or the column beside them.',
		'diagnostic.parent-inferred': 'All districts are taken to be in {area}.',
		'diagnostic.parents-from-headings':
			'{headings} heading {headings?row|rows} ({areas}) {headings?is|are} read as the {headings?parent|parents} of the {count} {count?row|rows} below: {inside} {inside?name does lie|names do lie} there.',
		'diagnostic.parents-disagree':
			'Column “{column}” seems to be of other rows: {outside} {outside?name is|names are} not in the area written beside {outside?it|them}, {inside} {inside?is|are}. Names found in several places wait for you; the rest are not matched. Correct the column, or ignore it.',
		'diagnostic.row-of-parent':
			'{count} {count?row|rows} without a name {count?is read as the figure|are read as figures} of the larger area, being the sum of the other rows or standing beside all areas inside it.',
		'diagnostic.desa-names-missing':
			'Village names are not loaded yet, so village rows are not matched.',
		'diagnostic.no-row-matched':
			'None of {rows} rows matches a {level} boundary. Check the names or codes in its area column, then open it again.',
		'diagnostic.level-suggested':
			'{count} {count?name matches|names match} {level} boundaries. Change the area level to {level}.',
		'diagnostic.row-unmatched':
			'{count} {count?row is|rows are} unknown ({names}). The map is still drawn; what does not match is not coloured. Choose the area in the list, or correct the name.',
		'diagnostic.row-ambiguous':
			'{count} {count?row|rows} may be several areas. “{name}”: {places}? Choose, or add regency/city and the parent area.',
		'diagnostic.row-contradiction':
			'{count} {count?row has|rows have} a code and a name that are two places. Not coloured. Choose the right one in the list.',
		'diagnostic.row-proposed':
			'{count} {count?row is|rows are} proposed by likeness, a short name or two names. Accept our proposals to colour {count?it|them}.',
		'diagnostic.row-aggregate':
			'{count} {count?row|rows} of totals, or of several areas together ({labels}). Not mapped. If one of them is a single area, choose it in the list.',
		'diagnostic.row-note': '{count} {count?row|rows} of notes. Not mapped.',
		'diagnostic.name-differs':
			'{count} {count?row is spelled differently from the list; its|rows are spelled differently from the list; their} code is used.',
		'diagnostic.parent-differs':
			'{count} {count?row lies|rows lie} outside the parent area written beside {count?it|them} (perhaps from before a split).',
		'diagnostic.parent-told':
			'{count} {count?row follows|rows follow} your answer: {parents}. Undo the answer to take them back.',
		'diagnostic.duplicate-area':
			'{count} {count?row repeats|rows repeat} an area ({names}) for the same period and category. Areas with two different values are not coloured until you choose: the first row, the last, or their sum (counts only).',
		'diagnostic.extent-differs':
			'{count} {count?row is from before a split: its figures cover|rows are from before a split: their figures cover} areas that are now separate ({areas}).',
		'diagnostic.level-not-drawn':
			'{count} {count?row|rows} at {level} level {count?is|are} matched, but there are no {level} boundaries to draw them on. Counts can be added up by kecamatan.',
	},
} as const satisfies OnDemandMessages;
