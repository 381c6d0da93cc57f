import type { OnDemandMessages } from './translate.ts';

/**
 * What is said of a person's tables and projects, in all languages: comes with the code that opens
 * them, and is no part of the page's first view.
 */
export const tableMessages = {
	id: {
		'reason.left-out': 'Anda tinggalkan',
		'reason.no-coordinates': 'koordinat kosong atau tidak terbaca',
		'reason.zero-coordinates': 'koordinatnya 0, 0',
		'reason.coordinates-swapped': 'lintang dan bujur tampaknya tertukar',
		'reason.not-degrees': 'koordinatnya bukan derajat',
		'reason.outside-indonesia': 'titiknya di luar Indonesia',
		'reason.at-sea': 'titiknya di laut',
		'reason.point-and-name-differ': 'titik dan nama menunjuk tempat berbeda',
		'reason.total': 'jumlah',
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
		'reason.parent-doubtful': 'kolom induknya diragukan',
		'diagnostic.file-empty':
			'Berkas kosong. Tidak ada yang diimpor. Periksa apakah unduhan sudah selesai.',
		'diagnostic.file-too-large':
			'Berkas {megabytes} MB melampaui batas {limit} MB. Saring kolom atau tahun dulu, atau pecah per provinsi.',
		'diagnostic.file-type-unknown':
			'Isi {file} bukan tabel yang kami kenal. Simpan sebagai CSV atau Excel (.xlsx), lalu buka lagi.',
		'diagnostic.file-type-differs':
			'Berkas ini sebenarnya {format}, meski namanya berakhiran .{ending}. Kami membukanya sebagai {format}.',
		'diagnostic.file-damaged':
			'Berkas {file} rusak atau terpotong (bagian {part}). Unduh ulang, atau simpan ulang dari program asalnya.',
		'diagnostic.file-locked':
			'Berkas terkunci sandi. Buka di Excel, simpan tanpa sandi, lalu coba lagi.',
		'diagnostic.file-inflates':
			'Berkas {file} mengembang jadi lebih dari {megabytes} MB, jadi kami tolak demi keamanan. Simpan ulang hanya lembar yang dipakai.',
		'diagnostic.file-unsafe':
			'Berkas {file} memakai fitur XML yang tidak aman (bagian {part}) dan kami tolak. Buka di Excel, simpan sebagai .xlsx baru, lalu coba lagi.',
		'diagnostic.json-broken':
			'Berkas {file} terpotong atau rusak di baris {line} kolom {column}. Unduh ulang.',
		'diagnostic.json-without-table':
			'JSON terbaca, tetapi tidak ada daftar baris di dalamnya. Simpan sebagai daftar rekaman, CSV, atau Excel.',
		'diagnostic.file-is-web-page':
			'Isi berkas ini halaman web, bukan data (mungkin tautan kedaluwarsa atau perlu masuk). Unduh ulang dari situs asalnya.',
		'diagnostic.file-is-error-reply':
			'Berkas ini berisi pesan galat dari sumber: "{message}". Bukan data. Unduh ulang dari situs asalnya.',
		'diagnostic.personal-data':
			'Kolom {column} tampak berisi {personal} ({share}% isinya). Pembacaan dihentikan: berkas tidak ditampilkan, tidak disimpan, dan tidak dikirim. Hitung dulu jumlahnya per wilayah (misalnya keluarga per kecamatan), lalu buka tabel jumlah itu.',
		'diagnostic.reading-cancelled': 'Pembacaan {file} dibatalkan.',
		'diagnostic.encoding-guessed':
			'{count} sel memuat huruf yang tidak terbaca pasti (misalnya baris {row}). Kami membacanya sebagai {encoding}. Pilih pengodean lain bila hurufnya salah.',
		'diagnostic.encoding-chosen': 'Dibaca sebagai {encoding}, pilihan Anda.',
		'diagnostic.quote-unclosed':
			'Tanda kutip di baris {line} tidak ditutup, sehingga sisa berkas terbaca satu sel. Perbaiki baris itu.',
		'diagnostic.rows-ragged':
			'{count} baris punya jumlah kolom berbeda (baris {at}). Baris pendek diisi kosong; sel lebihnya dibaca sebagai kolom tanpa judul. Periksa baris itu.',
		'diagnostic.table-empty': 'Lembar {table} kosong.',
		'diagnostic.header-only': 'Ada judul kolom, tetapi tidak ada baris data.',
		'diagnostic.table-turned':
			'{count} wilayah ({areas}, …) berjajar ke samping sebagai judul kolom. Tabel diputar: satu baris per wilayah, {columns} kolom angka.',
		'diagnostic.places-parted':
			'Kolom “{column}” menulis dua tingkat dalam satu sel (mis. “{example}”): {inside} dari {count} sel memuat wilayah yang memang ada di dalam wilayah di sebelahnya. Yang lebih besar dibaca sebagai induk, di kolom {parents}.',
		'diagnostic.codes-parted':
			'Kolom “{column}” menulis kode dan nama dalam satu sel (mis. “{example}”). Kode di {count} sel dipisah ke kolom Kode Wilayah.',
		'diagnostic.periods-unstacked':
			'Di kolom “{column}” wilayah dan periode bersusun ke bawah, {count} baris di antaranya judul. Dibaca berpasangan (mis. {example}); periodenya di kolom sendiri.',
		'diagnostic.merged-cells-filled':
			'Kolom {column} hanya diisi di baris pertama tiap kelompok. {count} baris di bawahnya dibaca dengan isi yang sama.',
		'diagnostic.header-rows-joined':
			'Judul {count} baris digabung: {headers}. Periksa apakah benar.',
		'diagnostic.number-format-ambiguous':
			'Kolom {column}: {count} sel ({examples}) bisa seribu lebih atau satu koma. Pilih sekali untuk kolom ini; sampai itu, selnya dianggap tidak ada.',
		'diagnostic.number-format-mixed':
			'Kolom {column} memakai titik ({dot} sel) dan koma ({comma} sel) bergantian. Yang berbeda ({examples}) dianggap tidak ada sampai Anda memilih.',
		'diagnostic.number-unreadable':
			'Kolom {column}: {count} sel bukan angka ({examples}). Kami anggap data tidak ada, bukan nol.',
		'diagnostic.number-out-of-range':
			'Kolom {column}: {count} nilai tak hingga atau di luar jangkauan ({examples}). Kami anggap tidak ada. Perbaiki di berkas Anda, lalu buka lagi.',
		'diagnostic.percent-or-fraction':
			'Kolom {column}: {count} nilai antara 0 dan 1 ({examples}). Ini pecahan atau persen? Kolom ini tidak digambar sampai Anda memilih.',
		'diagnostic.dates-in-numbers':
			'Kolom {column}: {count} sel berubah jadi tanggal ({examples}). Kami anggap tidak ada. Kembalikan ke angka di Excel, lalu buka lagi.',
		'diagnostic.formula-without-value':
			'{count} sel rumus belum punya hasil ({cells}). Kami anggap kosong. Buka dan simpan berkas di Excel agar terhitung.',
		'diagnostic.thousands-lost-zeros':
			'Kolom {column}: {count} sel ({examples}) tampaknya ribuan yang kehilangan angka nol. Kolom ini tidak digambar sampai Anda memilih cara membacanya.',
		'diagnostic.factor-thousand':
			'Kolom {column}: {count} nilai ({examples}) sekitar seribu kali lebih besar atau lebih kecil daripada yang lain. Tidak kami ubah. Periksa satuannya.',
		'diagnostic.part-exceeds-whole':
			'{count} baris: {column} lebih besar dari {whole} ({examples}). Diperlihatkan apa adanya, tidak diubah. Periksa kedua kolom itu.',
		'diagnostic.percent-impossible':
			'Kolom {column}: {count} persentase di bawah 0 atau di atas 100 ({examples}). Diperlihatkan apa adanya, tidak diubah. Periksa berkasnya.',
		'diagnostic.denominator-zero':
			'{column} bernilai 0 di {count} baris, padahal di sampingnya ada angka. Persentasenya tidak bisa diperiksa. Lengkapi kolom itu.',
		'diagnostic.figures-censored':
			'Kolom {column}: {count} sel hanya batas, bukan angka ({examples}). Tidak digambar, tidak dihitung, dan bukan nol. Isi angkanya bila ada.',
		'diagnostic.targets-without-year':
			'Kolom {column} berisi target tanpa tahun, jadi lajunya tidak bisa dihitung. Tulis tahunnya di judul kolom, misalnya Target 2029, atau isi lewat “Tambah target” di kartu wilayah.',
		'diagnostic.targets-are-ranges':
			'Kolom {column}: {count} target berupa rentang ({examples}); yang pertama dibaca {low} sampai {high}. Rentang tidak digambar sebagai satu angka. Periksa, lalu pakai lewat “Tambah target” di kartu wilayah.',
		'diagnostic.targets-unreadable':
			'Kolom {column}: {count} target tidak terbaca ({examples}). Selnya tetap seperti di berkas. Tulis misalnya 7,25–8,25.',
		'diagnostic.change-in-percent':
			'Kolom {column} adalah selisih {before} dan {after}, jadi persen poin, bukan persen: {points} persen poin, atau {percent}\u00a0% dari angka awal. Tidak kami ubah; sebut persen poin saat menyajikannya.',
		'diagnostic.several-periods':
			'Data memuat {count} periode: {periods}. Pilih periode yang digambar.',
		'diagnostic.no-area-column':
			'Tidak ada kolom nama atau kode wilayah. Kolom yang ada: {headers}. Tambahkan kolom nama provinsi, kabupaten/kota, atau kecamatan.',
		'diagnostic.no-value-column':
			'{rows} baris cocok dengan wilayah, tetapi tidak ada kolom angka yang bisa digambar. Kolom yang ada: {headers}. Tambahkan kolom nilai, lalu buka lagi.',
		'diagnostic.columns-not-remembered':
			'Keputusan kolom yang diingat dari berkas sebentuk tidak cocok dengan berkas ini, jadi tidak dipakai. Isi kolom yang menentukan.',
		'diagnostic.columns-remembered':
			'Kolom dibaca seperti yang Anda putuskan untuk berkas sebentuk. Urungkan untuk membiarkan isi kolom menentukan lagi.',
		'diagnostic.small-counts-hidden':
			'{count} hitungan orang, keluarga, atau penerima disamarkan: yang di bawah {least}, dan yang lain agar ia tidak terhitung dari jumlahnya. Peta, daftar, dan unduhan tidak memuatnya.',
		'diagnostic.small-counts-not-public':
			'Hitungan orang dari {least} sampai 9 masih diperlihatkan: untuk dalam kantor. Yang keluar untuk umum disamarkan di bawah {public}.',
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
			'{count} kode berasal dari daftar lama, misalnya sebelum pemekaran Papua 2022. Wilayahnya dipadankan ke daftar sekarang.',
		'diagnostic.codes-translated':
			'{count} kode BPS diterjemahkan ke kode Kemendagri; {unpaired} kode tidak punya padanan.',
		'diagnostic.hidden-characters':
			'{count} nama atau kode memuat karakter tersembunyi. Dibersihkan untuk pencocokan.',
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
			'Tak satu pun dari {rows} baris cocok dengan batas {level}. Periksa tingkat wilayahnya, atau ganti kolom wilayah.',
		'diagnostic.level-suggested':
			'{count} nama cocok dengan batas {level}. Ganti tingkat wilayah ke {level}.',
		'diagnostic.points-counted':
			'{count} dari {rows} baris dihitung sebagai titik per provinsi, kabupaten/kota, dan kecamatan, menurut koordinatnya.',
		'diagnostic.points-offered':
			'Tabel ini juga memuat koordinat. Barisnya dibaca sebagai wilayah; titiknya bisa dihitung per wilayah.',
		'diagnostic.points-hidden':
			'Titiknya menunjukkan letak orang atau keluarga, jadi tidak satu pun digambar: yang tampak hanya jumlahnya per wilayah, yang kecil disamarkan.',
		'diagnostic.event-column':
			'Kolom “{column}” menghitung siapa yang datang ke sebuah kegiatan, bukan keadaan wilayah: ditolak sebagai indikator, jadi tidak ditawarkan dan tidak digambar. Datanya tetap ada di tabel.',
		'diagnostic.coordinates-swapped':
			'Letak {count} baris jatuh di luar Indonesia; tampaknya lintang dan bujur tertukar. Belum kami ubah, jadi baris itu tidak dihitung. Tukar?',
		'diagnostic.coordinates-not-degrees':
			'Koordinat {count} baris bukan derajat: mungkin meter (UTM) atau koma desimalnya hilang. Tidak dihitung. Ekspor ulang ke WGS84 (EPSG:4326).',
		'diagnostic.points-without-coordinates':
			'{count} baris tanpa koordinat yang terbaca. Tidak dihitung. Lengkapi koordinatnya, atau pilih wilayahnya di daftar.',
		'diagnostic.points-at-zero':
			'{count} baris berkoordinat 0, 0, tanda koordinatnya tidak pernah diisi. Tidak dihitung.',
		'diagnostic.points-outside':
			'{count} titik terletak di luar Indonesia. Tidak dihitung. Periksa tanda minus lintangnya dan urutan kolomnya.',
		'diagnostic.points-at-sea':
			'{count} titik terletak di laut, lebih dari 2 km dari batas wilayah. Tidak dihitung. Periksa koordinatnya, atau pilih wilayahnya di daftar.',
		'diagnostic.points-contradict':
			'{count} titik terletak di wilayah lain daripada yang tertulis di barisnya. Tidak dihitung sampai Anda memilih.',
		'diagnostic.points-by-name':
			'{count} titik terletak kurang dari 2 km di luar batas wilayah yang tertulis di barisnya. Dihitung di wilayah yang tertulis, karena garis batas peta disederhanakan.',
		'diagnostic.points-near-shore':
			'{count} titik terletak kurang dari 2 km di luar garis pantai peta. Dihitung di wilayah terdekat, karena garis pantai peta disederhanakan.',
		'diagnostic.points-repeated':
			'{count} baris bertitik sama dengan baris sebelumnya. Semuanya dihitung. Periksa apakah barisnya ganda atau koordinatnya hanya perkiraan.',
		'diagnostic.row-unmatched':
			'{count} baris tidak dikenal. Peta tetap digambar; yang belum cocok tidak diwarnai.',
		'diagnostic.row-ambiguous':
			'{count} baris bisa berarti beberapa wilayah. “{name}”: {places}? Pilih sendiri, atau lengkapi Kabupaten/Kota dan induknya.',
		'diagnostic.row-contradiction':
			'{count} baris punya kode dan nama yang menunjuk dua tempat. Tidak diwarnai.',
		'diagnostic.row-proposed':
			'{count} baris berejaan mirip. Terima usulan kami untuk mewarnainya.',
		'diagnostic.row-aggregate': '{count} baris jumlah ({labels}). Tidak dipetakan.',
		'diagnostic.row-note': '{count} baris catatan. Tidak dipetakan.',
		'diagnostic.name-differs': '{count} baris ejaannya lain dari daftar, kodenya dipakai.',
		'diagnostic.parent-differs':
			'{count} baris terletak di luar wilayah induk yang ditulis (mungkin sebelum pemekaran).',
		'diagnostic.parent-told':
			'{count} baris mengikuti jawaban Anda: {parents}. Batalkan jawabannya untuk mengembalikan.',
		'diagnostic.duplicate-area':
			'{count} baris mengulang wilayah yang sama untuk periode dan kategori yang sama. Wilayah dengan dua nilai berbeda tidak diwarnai.',
		'diagnostic.extent-differs':
			'{count} baris berasal dari masa sebelum pemekaran: angkanya mencakup wilayah yang kini terpisah ({areas}).',
		'diagnostic.level-not-drawn':
			'{count} baris tingkat {level} sudah dipadankan, tetapi batas {level} tidak tersedia, jadi belum bisa digambar. Angka jumlah bisa dijumlahkan per kecamatan.',
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
		'reason.left-out': 'left out by you',
		'reason.no-coordinates': 'coordinates empty or unreadable',
		'reason.zero-coordinates': 'coordinates are 0, 0',
		'reason.coordinates-swapped': 'latitude and longitude seem swapped',
		'reason.not-degrees': 'coordinates are not degrees',
		'reason.outside-indonesia': 'the point is outside Indonesia',
		'reason.at-sea': 'the point is at sea',
		'reason.point-and-name-differ': 'point and name are different places',
		'reason.total': 'total',
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
		'diagnostic.file-empty':
			'The file is empty. Nothing was imported. Check whether the download finished.',
		'diagnostic.file-too-large':
			'The file of {megabytes} MB exceeds the limit of {limit} MB. Filter columns or years first, or split it by province.',
		'diagnostic.file-type-unknown':
			'{file} does not hold a table we know. Save it as CSV or Excel (.xlsx) and open it again.',
		'diagnostic.file-type-differs':
			'This file really is {format}, though its name ends in .{ending}. It was opened as {format}.',
		'diagnostic.file-damaged':
			'The file {file} is damaged or cut off (part {part}). Download it again, or save it again in the program it came from.',
		'diagnostic.file-locked':
			'The file is locked with a password. Open it in Excel, save it without one, and try again.',
		'diagnostic.file-inflates':
			'The file {file} unpacks to more than {megabytes} MB, so it was refused for safety. Save only the sheet you need.',
		'diagnostic.file-unsafe':
			'The file {file} uses XML features that are not safe (part {part}) and was refused. Open it in Excel, save it as a new .xlsx and try again.',
		'diagnostic.json-broken':
			'The file {file} is cut off or damaged at line {line}, column {column}. Download it again.',
		'diagnostic.json-without-table':
			'The JSON could be read, but there is no list of rows in it. Save it as a list of records, CSV or Excel.',
		'diagnostic.file-is-web-page':
			'This file holds a web page, not data (perhaps the link expired or needs a login). Download it again from its site.',
		'diagnostic.file-is-error-reply':
			'This file holds an error message from its source: "{message}". It is not data. Download it again from its site.',
		'diagnostic.personal-data':
			'Column {column} seems to hold {personal} ({share}% of it). Reading was stopped: the file is not shown, not kept and not sent. First count per area (families per district, for example), then open that table of counts.',
		'diagnostic.reading-cancelled': 'Reading of {file} was cancelled.',
		'diagnostic.encoding-guessed':
			'{count} {count?cell has|cells have} letters that cannot be read for certain (for example row {row}). We read them as {encoding}. Choose another encoding if the letters are wrong.',
		'diagnostic.encoding-chosen': 'Read as {encoding}, as you chose.',
		'diagnostic.quote-unclosed':
			'A quotation mark in line {line} is not closed, so the rest of the file is read as one cell. Correct that line.',
		'diagnostic.rows-ragged':
			'{count} {count?row has|rows have} a different number of columns (rows {at}). Short rows were filled with blanks; extra cells are read as columns without a heading. Check those rows.',
		'diagnostic.table-empty': 'Sheet {table} is empty.',
		'diagnostic.header-only': 'There are column headings but no data rows.',
		'diagnostic.table-turned':
			'{count} {count?area|areas} ({areas}, …) {count?stands|stand} side by side as column headings. The table is turned: one row per area, {columns} {columns?column|columns} of figures.',
		'diagnostic.places-parted':
			'Column “{column}” writes two levels in one cell (such as “{example}”): in {inside} of {count} {count?cell|cells} one area does lie in the other. The larger one is read as the parent, in column {parents}.',
		'diagnostic.codes-parted':
			'Column “{column}” writes code and name in one cell (such as “{example}”). The codes of {count} {count?cell|cells} are put into a column of their own, Kode Wilayah.',
		'diagnostic.periods-unstacked':
			'Column “{column}” has areas and periods under each other; {count} of its rows {count?is a heading|are headings}. They are read in pairs (such as {example}), the period in a column of its own.',
		'diagnostic.merged-cells-filled':
			'Column {column} is filled only in the first row of each group. The {count} {count?row below is|rows below are} read as the same.',
		'diagnostic.header-rows-joined':
			'A heading of {count} {count?row|rows} was joined: {headers}. Check whether that is right.',
		'diagnostic.number-format-ambiguous':
			'Column {column}: {count} {count?cell|cells} ({examples}) may be a thousand or one point two. Choose once for this column; until then {count?that cell counts|those cells count} as missing.',
		'diagnostic.number-format-mixed':
			'Column {column} uses dots ({dot} cells) and commas ({comma} cells) in turn. Those that differ ({examples}) count as missing until you choose.',
		'diagnostic.number-unreadable':
			'Column {column}: {count} {count?cell is not a number|cells are not numbers} ({examples}). {count?It counts|They count} as missing, not zero.',
		'diagnostic.number-out-of-range':
			'Column {column}: {count} {count?value is|values are} infinite or out of range ({examples}). {count?It counts|They count} as missing. Correct your file and open it again.',
		'diagnostic.percent-or-fraction':
			'Column {column}: {count} {count?value lies|values lie} between 0 and 1 ({examples}). {count?Is it a fraction or a percentage|Are they fractions or percentages}? The column is not drawn until you choose.',
		'diagnostic.dates-in-numbers':
			'Column {column}: {count} {count?cell was turned into a date|cells were turned into dates} ({examples}). {count?It counts|They count} as missing. Make {count?it a number|them numbers} again in Excel and open the file again.',
		'diagnostic.formula-without-value':
			'{count} formula {count?cell has|cells have} no result yet ({cells}). {count?It counts|They count} as blank. Open and save the file in Excel so that {count?it is|they are} calculated.',
		'diagnostic.thousands-lost-zeros':
			'Column {column}: {count} {count?cell|cells} ({examples}) {count?looks|look} like thousands that lost their zeros. The column is not drawn until you choose how to read it.',
		'diagnostic.factor-thousand':
			'Column {column}: {count} {count?value|values} ({examples}) {count?is|are} about a thousand times larger or smaller than the others. We did not change {count?it. Check its|them. Check their} unit.',
		'diagnostic.part-exceeds-whole':
			'{count} {count?row|rows}: {column} is larger than {whole} ({examples}). Shown as it stands, not changed. Check both columns.',
		'diagnostic.percent-impossible':
			'Column {column}: {count} {count?percentage is|percentages are} below 0 or above 100 ({examples}). Shown as {count?it stands|they stand}, not changed. Check the file.',
		'diagnostic.denominator-zero':
			'{column} is 0 in {count} {count?row|rows}, though there are figures beside it. Their percentage cannot be checked. Complete that column.',
		'diagnostic.figures-censored':
			'Column {column}: {count} {count?cell is a bound|cells are bounds}, not figures ({examples}). Neither drawn nor counted, and not zero. Enter the figure where there is one.',
		'diagnostic.targets-without-year':
			'Column {column} has targets without a year, so there is no pace to them. Write the year into the header, such as Target 2029, or enter it with “Add a target” in the card of an area.',
		'diagnostic.targets-are-ranges':
			'Column {column}: {count} {count?target is a range|targets are ranges} ({examples}); the first is read as {low} to {high}. A range is not drawn as one figure. Look at it, and use it with “Add a target” in the card of an area.',
		'diagnostic.targets-unreadable':
			'Column {column}: {count} {count?target|targets} cannot be read ({examples}). The cells stay as in the file. Write 7.25–8.25, for instance.',
		'diagnostic.change-in-percent':
			'Column {column} is the difference of {before} and {after}, so it is in percentage points, not percent: {points} points, or {percent}% of the first figure. We did not change it; say percentage points when presenting it.',
		'diagnostic.several-periods':
			'The data hold {count} {count?period|periods}: {periods}. Choose the one to draw.',
		'diagnostic.no-area-column':
			'There is no column of area names or codes. The columns are: {headers}. Add a column with province, regency/city or district names.',
		'diagnostic.no-value-column':
			'{rows} rows match areas, but there is no column of numbers to draw. The columns are: {headers}. Add a value column and open the file again.',
		'diagnostic.columns-not-remembered':
			'The decisions about columns remembered from a file of this shape do not fit this file and were not used. The cells decide.',
		'diagnostic.columns-remembered':
			'Columns are read as you decided for a file of the same shape. Undo to let the cells decide again.',
		'diagnostic.small-counts-hidden':
			'{count} {count?count|counts} of people, families or recipients {count?is|are} hidden: those below {least}, and others so that a total does not tell them. Maps, lists and downloads do not hold them.',
		'diagnostic.small-counts-not-public':
			'Counts of people from {least} to 9 are still shown: for inside the office. What goes out to the public is hidden below {public}.',
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
			'{count} {count?code is|codes are} from an older list, such as before Papua was split in 2022. Their areas are matched to the present list.',
		'diagnostic.codes-translated':
			'{count} BPS {count?code is|codes are} translated to Kemendagri codes; {unpaired} {unpaired?code has|codes have} no counterpart.',
		'diagnostic.hidden-characters':
			'{count} {count?name or code holds|names or codes hold} hidden characters. They are left out for matching.',
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
			'None of {rows} rows matches a {level} boundary. Check the area level, or use another area column.',
		'diagnostic.level-suggested':
			'{count} {count?name matches|names match} {level} boundaries. Change the area level to {level}.',
		'diagnostic.points-counted':
			'{count} of {rows} {rows?row was|rows were} counted as points per province, regency/city and district, by their coordinates.',
		'diagnostic.points-offered':
			'This table has coordinates too. Its rows were read as areas; its points can be counted per area.',
		'diagnostic.points-hidden':
			'The points say where people or families are, so none is drawn: only their number per area is shown, small ones hidden.',
		'diagnostic.event-column':
			'Column “{column}” counts who came to an event, not how areas are: it is refused as an indicator, so it is neither offered nor drawn. Its data stay in the table.',
		'diagnostic.coordinates-swapped':
			'{count} {count?row lies|rows lie} outside Indonesia; latitude and longitude seem swapped. Nothing was changed yet, so these rows are not counted. Swap?',
		'diagnostic.coordinates-not-degrees':
			'The coordinates of {count} {count?row|rows} are not degrees: perhaps metres (UTM), or the decimal mark was lost. Not counted. Export again as WGS84 (EPSG:4326).',
		'diagnostic.points-without-coordinates':
			'{count} {count?row has|rows have} no readable coordinates. Not counted. Fill them in, or choose the area in the list.',
		'diagnostic.points-at-zero':
			'{count} {count?row has|rows have} the coordinates 0, 0, which means they were never filled in. Not counted.',
		'diagnostic.points-outside':
			'{count} {count?point lies|points lie} outside Indonesia. Not counted. Check the minus of the latitude and the order of the columns.',
		'diagnostic.points-at-sea':
			'{count} {count?point lies|points lie} at sea, more than 2 km from any area. Not counted. Check the coordinates, or choose the area in the list.',
		'diagnostic.points-contradict':
			'{count} {count?point lies in another area than the one written in its row|points lie in another area than the one written in their row}. Not counted until you choose.',
		'diagnostic.points-by-name':
			'{count} {count?point lies less than 2 km outside the area written in its|points lie less than 2 km outside the area written in their} row. Counted in the area written, because the outlines of the map are simplified.',
		'diagnostic.points-near-shore':
			'{count} {count?point lies|points lie} less than 2 km off the shore of the map. Counted in the nearest area, because the shores of the map are simplified.',
		'diagnostic.points-repeated':
			'{count} {count?row has|rows have} the same point as a row before. All are counted. Check whether rows are doubled or coordinates only estimated.',
		'diagnostic.row-unmatched':
			'{count} {count?row is|rows are} unknown. The map is still drawn; what does not match is not coloured.',
		'diagnostic.row-ambiguous':
			'{count} {count?row|rows} may be several areas. “{name}”: {places}? Choose, or add regency/city and the parent area.',
		'diagnostic.row-contradiction':
			'{count} {count?row has|rows have} a code and a name that are two places. Not coloured.',
		'diagnostic.row-proposed':
			'{count} {count?row is|rows are} proposed by likeness, a short name or two names. Accept our proposals to colour {count?it|them}.',
		'diagnostic.row-aggregate': '{count} {count?row|rows} of totals ({labels}). Not mapped.',
		'diagnostic.row-note': '{count} {count?row|rows} of notes. Not mapped.',
		'diagnostic.name-differs':
			'{count} {count?row is spelled differently from the list; its|rows are spelled differently from the list; their} code is used.',
		'diagnostic.parent-differs':
			'{count} {count?row lies|rows lie} outside the parent area written beside {count?it|them} (perhaps from before a split).',
		'diagnostic.parent-told':
			'{count} {count?row follows|rows follow} your answer: {parents}. Undo the answer to take them back.',
		'diagnostic.duplicate-area':
			'{count} {count?row repeats|rows repeat} an area for the same period and category. Areas with two different values are not coloured.',
		'diagnostic.extent-differs':
			'{count} {count?row is from before a split: its figures cover|rows are from before a split: their figures cover} areas that are now separate ({areas}).',
		'diagnostic.level-not-drawn':
			'{count} {count?row|rows} at {level} level {count?is|are} matched, but there are no {level} boundaries to draw them on. Counts can be added up by kecamatan.',
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
