import type { OnDemandMessages } from './translate.ts';

/** What is said of reading a file, its cells and its figures, in all languages; part of {@link tableMessages}. */
export const readingMessages = {
	id: {
		'diagnostic.file-empty':
			'Berkas kosong. Tidak ada yang diimpor. Periksa apakah unduhan sudah selesai.',
		'diagnostic.file-too-large':
			'Berkas {megabytes} MB melampaui batas {limit} MB. Saring kolom atau tahun dulu, atau pecah per provinsi.',
		'diagnostic.file-type-unknown':
			'Isi {file} bukan tabel yang kami kenal. Simpan sebagai CSV atau Excel (.xlsx), lalu buka lagi.',
		'diagnostic.file-type-differs':
			'Berkas ini sebenarnya {format}, meski namanya berakhiran .{ending}. Kami membukanya sebagai {format}. Perbaiki akhiran namanya agar program lain tidak keliru.',
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
			'Tanda kutip di baris {line} tidak ditutup, sehingga sisa berkas terbaca satu sel. Perbaiki baris itu, lalu buka lagi.',
		'diagnostic.rows-ragged':
			'{count} baris punya jumlah kolom berbeda (baris {at}). Baris pendek diisi kosong; sel lebihnya dibaca sebagai kolom tanpa judul. Periksa baris itu.',
		'diagnostic.table-empty': 'Lembar {table} kosong.',
		'diagnostic.header-only':
			'Ada judul kolom, tetapi tidak ada baris data. Tidak ada yang diimpor. Periksa apakah datanya di lembar atau berkas lain. Daftar wilayah ditulis satu wilayah per baris.',
		'diagnostic.table-turned':
			'{count} wilayah ({areas}, …) berjajar ke samping sebagai judul kolom. Tabel diputar: satu baris per wilayah, {columns} kolom angka.',
		'diagnostic.area-list':
			'Tabel ini hanya berisi nama atau kode wilayah, tanpa angka. {count} baris dibaca sebagai anggota satu daftar (1 di kolom “{column}”); wilayah lain tidak termasuk. Untuk menjadikannya lokasi prioritas, buka Prioritas. Kalau seharusnya ada angka, tambahkan kolomnya, lalu buka lagi.',
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
			'Kolom {column}: {count} sel bukan angka ({examples}). Kami anggap data tidak ada, bukan nol. Perbaiki di berkas Anda bila seharusnya angka, lalu buka lagi.',
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
	},
	en: {
		'diagnostic.file-empty':
			'The file is empty. Nothing was imported. Check whether the download finished.',
		'diagnostic.file-too-large':
			'The file of {megabytes} MB exceeds the limit of {limit} MB. Filter columns or years first, or split it by province.',
		'diagnostic.file-type-unknown':
			'{file} does not hold a table we know. Save it as CSV or Excel (.xlsx) and open it again.',
		'diagnostic.file-type-differs':
			'This file really is {format}, though its name ends in .{ending}. It was opened as {format}. Correct the ending of its name, so that other programs do not err.',
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
			'A quotation mark in line {line} is not closed, so the rest of the file is read as one cell. Correct that line and open the file again.',
		'diagnostic.rows-ragged':
			'{count} {count?row has|rows have} a different number of columns (rows {at}). Short rows were filled with blanks; extra cells are read as columns without a heading. Check those rows.',
		'diagnostic.table-empty': 'Sheet {table} is empty.',
		'diagnostic.header-only':
			'There are column headings but no data rows. Nothing was imported. Check whether the data are on another sheet or in another file. A list of areas has one area per line.',
		'diagnostic.table-turned':
			'{count} {count?area|areas} ({areas}, …) {count?stands|stand} side by side as column headings. The table is turned: one row per area, {columns} {columns?column|columns} of figures.',
		'diagnostic.area-list':
			'This table has names or codes of areas alone, and no figures. {count} {count?row is|rows are} read as members of one list (1 in column “{column}”); other areas are not in it. To make it priority locations, open Priority. If there should be figures, add their column and open it again.',
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
			'Column {column}: {count} {count?cell is not a number|cells are not numbers} ({examples}). {count?It counts|They count} as missing, not zero. Correct {count?it|them} in your file if {count?it|they} should be, and open it again.',
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
	},
} as const satisfies OnDemandMessages;
