/**
 * Indonesian, the language the product is written in. Every other language has the same keys.
 *
 * `{name}` is filled in; numbers arrive already in the reader's notation. Words follow the field's
 * own: *Buka berkas*, never *unggah*; *angka provinsi*, never *rata-rata*; *persen poin*.
 */
export const messagesId = {
	'app.name': 'Peta Sasaran',
	'app.tagline': 'Peta dan lokasi prioritas dari tabel Anda',
	'app.privacy': 'Data tidak meninggalkan perangkat ini',
	'app.skipToTable': 'Lewati peta, ke tabel',
	'app.loading': 'Memuat peta…',

	'mode.label': 'Langkah kerja',
	'mode.data': 'Data',
	'mode.map': 'Peta',
	'mode.table': 'Tabel',
	'mode.about': 'Tentang',

	'header.openFile': 'Buka berkas',
	'header.search': 'Cari wilayah: nama atau kode',
	'header.searchResults': 'Wilayah yang ditemukan',
	'header.searchNone': 'Tidak ada wilayah dengan nama atau kode itu',
	'header.appearance': 'Tampilan',
	'header.language': 'Bahasa: Indonesia. Ganti ke Inggris',
	'header.languageCode': 'ID',
	'header.about': 'Tentang peta ini',

	'theme.auto': 'Ikuti perangkat',
	'theme.light': 'Terang',
	'theme.dark': 'Gelap',
	'theme.projector': 'Proyektor',

	'level.label': 'Tingkat wilayah',
	'level.provinsi': 'Provinsi',
	'level.kabkota': 'Kabupaten/Kota',
	'level.kecamatan': 'Kecamatan',
	'level.desa': 'Desa/Kelurahan',
	'level.lower.provinsi': 'provinsi',
	'level.lower.kabkota': 'kabupaten/kota',
	'level.lower.kecamatan': 'kecamatan',
	'level.lower.desa': 'desa/kelurahan',
	'level.notValidMark': '{level}: tidak berlaku',
	'level.absentInTable': 'Berkas ini tidak memuat baris tingkat {level}',
	'level.absentInSeries': 'Belum ada angka tingkat {level} untuk indikator ini',
	'level.noBoundaries': 'Batas desa/kelurahan tidak tersedia',

	'title.chooseIndicator': 'Pilih indikator',
	'title.bundled': 'Angka resmi bawaan',
	'title.fromFile': 'Dari {file}',
	'title.byCode': 'menurut kode {system}',
	'title.byName': 'menurut nama wilayah',
	'title.choosePeriod': 'Pilih periode',
	'title.scope.nation': 'Indonesia',
	'title.metadataMissing': 'metadata belum lengkap',
	'title.metadataMissingHelp':
		'Satuan, sumber, atau tingkat sahih kolom ini tidak tertulis di berkas.',

	'legend.label': 'Keterangan',
	'legend.lightMore': 'makin terang, makin tinggi',
	'legend.darkMore': 'makin gelap, makin tinggi',
	'legend.largerMore': 'makin besar, makin banyak',
	'legend.areas': '{count} wilayah',
	'legend.quantile': 'Kuantil, {count} kelas, {areas} wilayah',
	'legend.singleValue': 'Semua wilayah bernilai sama',
	'legend.symbols': 'Luas lingkaran sebanding jumlah',
	'legend.noFigures': 'Tidak ada angka untuk digambar',
	'legend.validTo': 'Sahih sampai {level}',
	'legend.indicative': 'Batas kecamatan di Papua indikatif',
	'legend.undrawn': '{count} kecamatan tanpa batas digambar sebagai titik',
	'legend.reference': 'Indonesia {value}',

	'state.noData': 'Tidak ada data',
	'state.noMatch': 'Belum cocok',
	'state.notValid': 'Tidak berlaku di tingkat ini',

	'missing.blank': 'sel kosong',
	'missing.not-available': 'tidak tersedia (…)',
	'missing.nil-or-none': 'nihil atau tidak ada (–)',
	'missing.withheld': 'tidak ditampilkan sumber',
	'missing.error-cell': 'sel galat',
	'missing.not-a-number': 'bukan angka',
	'missing.ambiguous-number': 'angka bermakna ganda',
	'missing.out-of-range': 'di luar jangkauan',
	'missing.became-date': 'berubah jadi tanggal',
	'missing.negligible': 'dapat diabaikan (~0)',
	'missing.not-in-source': 'tidak ada di sumber',
	'missing.did-not-exist': 'wilayah belum ada waktu itu',
	'missing.no-row': 'tidak ada dalam berkas',

	'card.national': 'Angka nasional',
	'card.close': 'Tutup kartu',
	'card.codes': 'kode {kemendagri} (BPS {bps})',
	'card.codeOnly': 'kode {kemendagri}',
	'card.rank': 'peringkat {rank} dari {of}',
	'card.rankTied': 'peringkat {rank} (seri) dari {of}',
	'card.classes':
		'Dari {high} wilayah di kelas tertinggi ({from} ke atas), {inRegion} ada di {region}. Dari {low} wilayah terendah, {kota} adalah kota.',
	'card.try': 'Coba dengan tabel Anda:',
	'card.noValue': 'Tidak ada angka',
	'card.standardErrorUnknown':
		'Galat baku belum tersedia. Selisih di bawah sekitar 1 persen poin jangan dibaca sebagai urutan.',
	'card.indicativeBoundary': 'Batas kecamatan di Papua bersifat indikatif.',
	'card.undrawnArea': 'Batas kecamatan ini belum ada; digambar sebagai titik di dalam {parent}.',
	'card.extent':
		'Angka {period} mencakup wilayah sebelum pemekaran, lebih luas daripada yang digambar.',
	'card.zoom': 'Perbesar ke wilayah ini',
	'card.fromTable': 'dari berkas {file}',

	'table.title': 'Tabel',
	'table.close': 'Tutup tabel',
	'table.save': 'Simpan CSV',
	'table.count': '{count} wilayah',
	'table.parent': 'Induk',
	'table.value': 'Nilai',
	'table.caption': '{title}, {period}, {count} wilayah',
	'table.published': '{area} {value} (angka BPS, bukan rerata baris)',
	'table.sortBy': 'Urutkan menurut {column}',
	'table.notValid': 'Tidak berlaku',

	'map.label': 'Peta {title}, {period}, {count} wilayah',
	'map.keys':
		'Panah memindahkan ke wilayah tetangga, Enter memilih, Esc melepas, tambah dan kurang memperbesar dan memperkecil.',
	'map.zoomIn': 'Perbesar',
	'map.zoomOut': 'Perkecil',
	'map.home': 'Seluruh Indonesia',
	'map.homeTable': 'Seluruh wilayah berkas',
	'map.north': 'Arah utara',
	'map.northLetter': 'U',
	'map.scale': 'Skala batang {km} kilometer',
	'map.west': 'Barat',
	'map.east': 'Timur',
	'map.plain': 'Peta gambar biasa: WebGL tidak tersedia di peramban ini.',
	'map.projection': 'Proyeksi silinder sama luas',
	'map.degree.east': '{degrees} BT',
	'map.degree.west': '{degrees} BB',
	'map.degree.north': '{degrees} LU',
	'map.degree.south': '{degrees} LS',

	'foot.source': 'Sumber: {source}',
	'foot.boundaries': 'Batas: {attribution}. Batas indikatif, bukan rujukan resmi.',

	'refusal.title': 'Angka kemiskinan BPS tidak berlaku di tingkat {level}',
	'refusal.why':
		'Susenas menanyai contoh rumah tangga yang cukup untuk kabupaten/kota, tidak cukup untuk kecamatan. Mewarnai kecamatan dengan angka ini akan menyesatkan.',
	'refusal.instead': 'Yang bisa dipetakan sampai kecamatan',
	'refusal.insteadRegistry': 'Keluarga dan individu DTSEN',
	'refusal.insteadRegistryNote': 'cacah registri, satuan keluarga',
	'refusal.insteadProgramme': 'KPM PKH dan Sembako',
	'refusal.insteadProgrammeNote': 'cacah penerima program',
	'refusal.insteadModel': 'Estimasi area kecil (SAE)',
	'refusal.insteadModelNote': 'hasil model, wajib dengan galat baku',
	'refusal.insteadHow': 'Buka tabel Anda yang memuat salah satunya.',
	'refusal.back': 'Kembali ke kabupaten/kota',

	'data.title': 'Padankan dengan wilayah',
	'data.none': 'Belum ada tabel',
	'data.noneHelp':
		'Seret CSV atau Excel ke peta. Kolom wilayah, tahun, dan satuan dikenali sendiri; yang ragu ditanyakan.',
	'data.reading': 'Membaca {file}…',
	'data.joining': 'Memadankan {rows} baris dengan wilayah…',
	'data.cancel': 'Batalkan',
	'data.sheet': 'Lembar',
	'data.rows': '{count} baris data',
	'data.tally.matched': 'cocok',
	'data.tally.waiting': 'perlu Anda',
	'data.tally.remarks': 'jumlah dan catatan',
	'data.columns': 'Kolom',
	'data.columnName': 'Judul kolom',
	'data.columnRole': 'Dibaca sebagai',
	'data.decision': 'Keputusan kami',
	'data.codesDotted': 'Kolom {column} dibaca sebagai kode Kemendagri: kodenya bertitik.',
	'data.codesDeclared': 'Kolom {column} dibaca sebagai kode {system}: dinyatakan.',
	'data.codesByName':
		'Kolom {column} dibaca sebagai kode {system}: nama sebaris mendukung di {agreeing} dari {witnesses} kombinasi; sistem lain: {others}.',
	'data.codesAgree':
		'Kolom {column}: kodenya sama di semua sistem yang mungkin, jadi tempatnya tidak bergantung pada sistem.',
	'data.codesByLength': 'Kolom {column} dibaca sebagai kode Kemendagri kecamatan: enam angka.',
	'data.codesUnknown':
		'Kolom {column} berisi kode tanpa titik dan tidak ada nama yang menunjukkan sistemnya. Kode BPS dan Kemendagri yang sama bisa berarti tempat berbeda, jadi kode ini belum dipakai.',
	'data.codeSystem': 'Sistem kode kolom ini',
	'data.codeSystemAsk': 'Pilih sistem kode',
	'data.codeSystemAuto': 'Menurut nama',
	'data.namesOnly': 'Wilayah dipadankan menurut nama; tidak ada kolom kode yang dipakai.',
	'data.convention':
		'{count} nama tanpa awalan dibaca sebagai kabupaten, karena berkas ini menulis "Kota" untuk kota.',
	'data.kindHeader':
		'{count} nama tanpa awalan dibaca sebagai kabupaten, karena judul kolomnya hanya kabupaten.',
	'data.parentInferred':
		'Semua kecamatan dianggap di {area}: hampir semua namanya hanya ada di sana.',
	'data.decimal': 'Tanda desimal kolom {column}',
	'data.decimalAsk': 'Pilih tanda desimal',
	'data.decimalDot': 'titik: 1.5 adalah satu setengah',
	'data.decimalComma': 'koma: 1,5 adalah satu setengah',
	'data.decimalAuto': 'Menurut isi kolom',
	'data.group.contradiction': 'Kode dan nama bertentangan',
	'data.group.contradictionHelp': 'Satu baris, dua tempat. Tidak diwarnai.',
	'data.group.ambiguous': 'Nama ganda',
	'data.group.ambiguousHelp': 'Beberapa wilayah bernama sama. Tidak diwarnai.',
	'data.group.spelling': 'Ejaan mirip',
	'data.group.spellingHelp': 'Usulan kami di kanan. Tidak diwarnai sebelum Anda terima.',
	'data.group.duplicate': 'Ganda',
	'data.group.duplicateHelp':
		'Wilayah yang sama lebih dari sekali untuk satu periode dan kategori. Yang nilainya berbeda tidak diwarnai sebelum Anda memilih aturan di atas.',
	'data.group.unmatched': 'Tidak dikenal',
	'data.group.unmatchedHelp': 'Tidak ada wilayah dengan nama atau kode ini. Tidak diwarnai.',
	'data.group.remark': 'Jumlah dan catatan',
	'data.group.remarkHelp': 'Bukan wilayah. Tidak dipetakan.',
	'data.group.matched': 'Cocok',
	'data.acceptAll': 'Terima {count} sekaligus',
	'data.accept': 'Terima',
	'data.rowNumber': 'baris {row}',
	'data.moreRows': 'dan {count} baris lagi',
	'data.by.code': 'menurut kode',
	'data.by.name': 'menurut nama',
	'data.by.alias': 'menurut nama lama atau kebiasaan',
	'data.by.spelling': 'menurut ejaan yang diterima',
	'data.by.person': 'menurut jawaban Anda',
	'data.undo': 'Urungkan',
	'data.undoNone': 'Belum ada keputusan yang bisa diurungkan',
	'data.saveReport': 'Simpan laporan CSV',
	'data.tables': 'Tabel yang terbuka',
	'data.tableRemove': 'Tutup {file}',
	'data.merged': 'digabung ke tabel yang tampil',
	'data.addFile': 'Tambah berkas',
	'data.choosePlace': 'Pilih lain',
	'data.leaveOut': 'Bukan wilayah',
	'data.whichPlace': 'Satu baris, dua tempat. Yang mana?',
	'data.byCode': 'Menurut kode',
	'data.byName': 'Menurut nama',
	'data.placeTaken': 'sudah ada di baris {row}',
	'data.placeFree': 'belum terisi',
	'data.pickPlace': 'Cari wilayah untuk “{label}”',
	'data.repeats':
		'{count} wilayah punya beberapa angka untuk periode ini. Tidak diwarnai sebelum Anda memilih aturan.',
	'data.repeatsAsk': 'Pakai yang mana',
	'data.repeatsNone': 'belum dipilih',
	'data.repeats.first': 'baris pertama',
	'data.repeats.last': 'baris terakhir',
	'data.repeats.sum': 'jumlahkan',
	'data.moreAreas': 'dan {count} wilayah lagi',
	'data.emptyAreas': 'Wilayah tanpa angka',
	'data.restInReport': 'dan {count} lagi; semuanya ada di laporan CSV',
	'data.pasted': 'tempelan {number}',
	'data.columnWhy': 'Karena',
	'data.columnRoleOf': 'Kolom {column} dibaca sebagai',
	'data.columnLevelOf': 'Tingkat wilayah kolom {column}',
	'data.columnReset': 'Biarkan isi kolom menentukan',
	'legend.shared': 'Angka sebelum pemekaran, wilayah gabungan',
	'card.shared':
		'Angka {period} ini mencakup wilayah sebelum pemekaran: {areas}. Tidak bisa dibaca sebagai angka satu wilayah saja.',
	'table.shared': 'gabungan',
	'data.scale.percent-or-fraction':
		'Angka kolom {column}: sebagian 0 sampai 1, sebagian lebih. Pecahan atau persen? Tidak digambar sebelum Anda memilih.',
	'data.scale.thousands-lost-zeros':
		'Angka kolom {column} tampak kehilangan nol di belakang (50.36 di antara 167.228). Tidak digambar sebelum Anda memilih.',
	'data.scaleAsk': 'Baca sebagai',
	'data.scaleNone': 'belum dipilih',
	'data.scaleIs.percent': 'persen apa adanya',
	'data.scaleIs.fraction': 'pecahan, dikali 100',
	'data.scaleIs.thousand': 'ribuan: 50.36 adalah 50.360',
	'data.scaleIs.as-written': 'desimal apa adanya',
	'data.sumDesa': 'Jumlahkan ke kecamatan',
	'data.draw': 'Gambar peta',
	'data.drawEmpty': 'Gambar peta, {count} wilayah kosong',
	'data.notSent': 'Berkas dibaca di perangkat ini, tidak dikirim ke mana pun',
	'data.choose': 'Yang digambar',
	'data.chooseValue': 'Kolom nilai',
	'data.choosePeriod': 'Periode',
	'data.chooseCategory': 'Kategori {name}',
	'data.drop': 'Lepaskan untuk membuka berkas',

	'report.file': 'laporan-pemadanan-{name}',
	'report.heading.file': 'berkas',
	'report.heading.row': 'baris',
	'report.heading.label': 'tertulis',
	'report.heading.code': 'kode_kemendagri',
	'report.heading.area': 'wilayah',
	'report.heading.parent': 'induk',
	'report.heading.outcome': 'hasil',
	'report.heading.by': 'dasar',
	'report.heading.reason': 'alasan',
	'report.heading.suggestions': 'pilihan',
	'report.outcome.matched': 'cocok',
	'report.outcome.waiting': 'menunggu persetujuan',
	'report.outcome.aggregate': 'jumlah',
	'report.outcome.note': 'catatan',
	'report.outcome.unmatched': 'tidak dikenal',
	'report.outcome.ambiguous': 'nama ganda',
	'report.outcome.contradiction': 'kode dan nama bertentangan',
	'role.area-code': 'kode wilayah',
	'role.area-name': 'nama wilayah',
	'role.parent-code': 'kode wilayah induk',
	'role.parent-name': 'nama wilayah induk',
	'role.period': 'periode',
	'role.category': 'kategori',
	'role.unit': 'satuan',
	'role.value': 'nilai',
	'role.row-id': 'nomor baris',
	'role.text': 'teks, tidak dipakai',
	'role.empty': 'kosong',

	'reason.left-out': 'Anda tinggalkan',
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

	'notice.close': 'Tutup pesan',
	'notice.chooseOther': 'Pilih berkas lain',
	'notice.kept': 'Yang sudah ada di layar tetap ada.',

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
	'about.close': 'Tutup',

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
		'{count} sel memuat huruf yang tidak terbaca pasti (misalnya baris {row}). Kami membacanya sebagai {encoding}. Periksa nama di baris itu, atau simpan ulang berkas sebagai CSV UTF-8.',
	'diagnostic.quote-unclosed':
		'Tanda kutip di baris {line} tidak ditutup, sehingga sisa berkas terbaca satu sel. Perbaiki baris itu.',
	'diagnostic.rows-ragged':
		'{count} baris punya jumlah kolom berbeda (baris {at}). Baris pendek diisi kosong; sel lebihnya dibaca sebagai kolom tanpa judul. Periksa baris itu.',
	'diagnostic.table-empty': 'Lembar {table} kosong.',
	'diagnostic.header-only': 'Ada judul kolom, tetapi tidak ada baris data.',
	'diagnostic.header-rows-joined': 'Judul {count} baris digabung: {headers}. Periksa apakah benar.',
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
	'diagnostic.several-periods':
		'Data memuat {count} periode: {periods}. Pilih periode yang digambar.',
	'diagnostic.no-area-column':
		'Tidak ada kolom nama atau kode wilayah. Kolom yang ada: {headers}. Tambahkan kolom nama provinsi, kabupaten/kota, atau kecamatan.',
	'diagnostic.no-value-column':
		'{rows} baris cocok dengan wilayah, tetapi tidak ada kolom angka yang bisa digambar. Kolom yang ada: {headers}. Tambahkan kolom nilai, lalu buka lagi.',
	'diagnostic.columns-remembered':
		'Kolom dibaca seperti yang Anda putuskan untuk berkas sebentuk. Urungkan untuk membiarkan isi kolom menentukan lagi.',
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
		'{count} nama tanpa awalan dibaca sebagai kabupaten atau kota menurut judul bagian di atasnya.',
	'diagnostic.parent-inferred': 'Semua kecamatan dianggap di {area}.',
	'diagnostic.parent-told':
		'{count} baris mengikuti jawaban Anda: {parents}. Batalkan jawabannya untuk mengembalikan.',
	'diagnostic.desa-names-missing': 'Nama desa belum termuat, jadi baris desa belum dipadankan.',
	'diagnostic.no-row-matched':
		'Tak satu pun dari {rows} baris cocok dengan batas {level}. Periksa tingkat wilayahnya, atau ganti kolom wilayah.',
	'diagnostic.level-suggested':
		'{count} nama cocok dengan batas {level}. Ganti tingkat wilayah ke {level}.',
	'diagnostic.row-unmatched':
		'{count} baris tidak dikenal. Peta tetap digambar; yang belum cocok tidak diwarnai.',
	'diagnostic.row-ambiguous':
		'{count} baris bisa berarti beberapa wilayah. “{name}”: {places}? Pilih sendiri, atau lengkapi Kabupaten/Kota dan induknya.',
	'diagnostic.row-contradiction':
		'{count} baris punya kode dan nama yang menunjuk dua tempat. Tidak diwarnai.',
	'diagnostic.row-proposed': '{count} baris berejaan mirip. Terima usulan kami untuk mewarnainya.',
	'diagnostic.row-aggregate': '{count} baris jumlah ({labels}). Tidak dipetakan.',
	'diagnostic.row-note': '{count} baris catatan. Tidak dipetakan.',
	'diagnostic.name-differs': '{count} baris ejaannya lain dari daftar, kodenya dipakai.',
	'diagnostic.parent-differs':
		'{count} baris terletak di luar wilayah induk yang ditulis (mungkin sebelum pemekaran).',
	'diagnostic.duplicate-area':
		'{count} baris mengulang wilayah yang sama untuk periode dan kategori yang sama. Wilayah dengan dua nilai berbeda tidak diwarnai.',
	'diagnostic.extent-differs':
		'{count} baris berasal dari masa sebelum pemekaran: angkanya mencakup wilayah yang kini terpisah ({areas}).',
	'diagnostic.level-not-drawn':
		'{count} baris tingkat {level} sudah dipadankan, tetapi batas {level} tidak tersedia, jadi belum bisa digambar. Angka jumlah bisa dijumlahkan per kecamatan.',
	'diagnostic.pack-missing':
		'Batas wilayah tidak ditemukan ({part}). Tabel dan angka tetap bisa dibaca. Jalankan npm run boundaries di komputer pembuat situs, atau muat ulang halaman.',
	'diagnostic.pack-damaged':
		'Berkas batas wilayah rusak ({part}). Batas ini tidak dimuat; tabel dan angka tetap bisa dibaca. Bangun ulang dengan npm run boundaries.',
	'diagnostic.pack-newer':
		'Batas wilayah dibuat untuk aplikasi yang lebih baru (versi {version}). Perbarui aplikasi ini dulu.',
	'diagnostic.view-value-invalid':
		'Tautan memuat nilai yang tidak dikenal ({key}={value}); dipakai nilai bawaan.',
	'diagnostic.classes-merged': 'Banyak nilai sama, jadi {wanted} kelas menjadi {made}.',
	'diagnostic.webgl-missing':
		'Grafis peta tidak tersedia (WebGL). Peta digambar sebagai gambar biasa; tabel dan keterangan tetap jalan.',
	'diagnostic.webgl-lost': 'Grafis peta berhenti. Tabel dan keterangan tetap jalan.',

	'evidence.chosen': 'Anda yang memilih',
	'evidence.header-word': 'judul kolomnya "{header}"',
	'evidence.no-cells': 'semua selnya kosong',
	'evidence.cells-are-codes': '{percent}% selnya berbentuk kode {digits} angka',
	'evidence.cells-are-names': '{percent}% selnya nama {level}',
	'evidence.cells-are-numbers': '{percent}% selnya angka atau tanda kosong',
	'evidence.cells-are-words': '{percent}% selnya kata, bukan angka',
	'evidence.years': 'selnya tahun atau periode',
	'evidence.parts-of-a-year': 'selnya bagian tahun: bulan, semester, atau triwulan',
	'evidence.running-number': 'selnya nomor urut',
	'evidence.repeats': 'hanya {distinct} isi berbeda dalam {filled} sel',
	'evidence.unit-in-header': 'satuannya tertulis di judul: {unit}',
	'evidence.part-of-a-set': 'bagian dari satu angka: {group}',

	'format.zip': 'buku kerja Excel atau OpenDocument',
	'format.ole2': 'buku kerja Excel lama (.xls)',
	'format.html': 'halaman web',
	'format.json': 'JSON',
	'format.parquet': 'Parquet',
	'format.delimited': 'teks berkolom (CSV)',

	'personal.nik': 'NIK',
	'personal.family-card': 'nomor kartu keluarga',
	'personal.number': 'NIK atau nomor kartu keluarga',
	'personal.names': 'nama orang dengan alamat atau kelahirannya',

	'system.kemendagri': 'Kemendagri',
	'system.bps-2020': 'BPS 2020',
	'system.bps-2025': 'BPS 2025',
	'system.pcode': 'OCHA (ID + BPS)',
	'system.none': 'tanpa kode',
	'system.unknown': 'belum diketahui',

	'month.1': 'Januari',
	'month.2': 'Februari',
	'month.3': 'Maret',
	'month.4': 'April',
	'month.5': 'Mei',
	'month.6': 'Juni',
	'month.7': 'Juli',
	'month.8': 'Agustus',
	'month.9': 'September',
	'month.10': 'Oktober',
	'month.11': 'November',
	'month.12': 'Desember',
	'period.semester': 'Semester {part} {year}',
	'period.quarter': 'Triwulan {part} {year}',
	'period.none': 'periode tidak tertulis',
} as const;

/** The key of a message. */
export type MessageKey = keyof typeof messagesId;
