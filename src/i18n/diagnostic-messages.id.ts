/** What is said of a person's data and why: Indonesian, the language these are written in. */
export const diagnosticMessagesId = {
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
	'diagnostic.merged-cells-filled':
		'Kolom {column} hanya diisi di baris pertama tiap kelompok. {count} baris di bawahnya dibaca dengan isi yang sama.',
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
	'diagnostic.columns-not-remembered':
		'Keputusan kolom yang diingat dari berkas sebentuk tidak cocok dengan berkas ini, jadi tidak dipakai. Isi kolom yang menentukan.',
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
	'diagnostic.parents-from-headings':
		'{headings} baris judul ({areas}) dibaca sebagai induk dari {count} baris di bawahnya: {inside} nama memang ada di dalamnya.',
	'diagnostic.desa-names-missing': 'Nama desa belum termuat, jadi baris desa belum dipadankan.',
	'diagnostic.no-row-matched':
		'Tak satu pun dari {rows} baris cocok dengan batas {level}. Periksa tingkat wilayahnya, atau ganti kolom wilayah.',
	'diagnostic.level-suggested':
		'{count} nama cocok dengan batas {level}. Ganti tingkat wilayah ke {level}.',
	'diagnostic.points-counted':
		'{count} dari {rows} baris dihitung sebagai titik per provinsi, kabupaten/kota, dan kecamatan, menurut koordinatnya.',
	'diagnostic.points-offered':
		'Tabel ini juga memuat koordinat. Barisnya dibaca sebagai wilayah; titiknya bisa dihitung per wilayah.',
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
	'diagnostic.row-proposed': '{count} baris berejaan mirip. Terima usulan kami untuk mewarnainya.',
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
	'diagnostic.pack-missing':
		'Batas wilayah tidak ditemukan ({part}). Tabel dan angka tetap bisa dibaca. Jalankan npm run boundaries di komputer pembuat situs, atau muat ulang halaman.',
	'diagnostic.pack-damaged':
		'Berkas batas wilayah rusak ({part}). Batas ini tidak dimuat; tabel dan angka tetap bisa dibaca. Bangun ulang dengan npm run boundaries.',
	'diagnostic.pack-newer':
		'Batas wilayah dibuat untuk aplikasi yang lebih baru (versi {version}). Perbarui aplikasi ini dulu.',
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
	'diagnostic.view-value-invalid':
		'Tautan memuat {part} yang tidak ada ({key}={value}). Dipakai nilai bawaan; isi tautan yang lain tetap.',
	'diagnostic.working-area-left':
		'Berkas ini tidak punya angka di {area}, jadi wilayah kerja kembali ke semua wilayah berkas. Pilih lagi bila perlu.',
	'diagnostic.tooltip-markup':
		'Susunan keterangan di penunjuk memuat markup (“{markup}”), jadi tidak dipakai: isinya hanya nama ruas, supaya tidak ada yang dijalankan sebagai HTML. Susunan biasa dipakai. Tulis misalnya nama, nilai.',
	'diagnostic.tooltip-field-unknown':
		'Susunan keterangan di penunjuk tidak dipakai: bukan ruas {fields}. Susunan biasa dipakai. Ruas yang ada: {known}.',
	'diagnostic.view-newer':
		'Tautan ini dari versi aplikasi lain (v={version}). Yang dikenal dipakai, sisanya dibiarkan; muat ulang halaman bila ada versi baru.',
	'diagnostic.language-unreachable':
		'Teks bahasa yang lain tidak dapat diambil, jadi halaman tetap seperti semula. Coba lagi saat tersambung ke jaringan.',
	'diagnostic.values-not-finite':
		'{count} nilai bukan bilangan berhingga (NaN atau ∞) dan dianggap tidak ada. Periksa sumbernya.',
	'diagnostic.classes-without-values':
		'Tidak ada satu pun nilai, jadi tidak ada kelas yang dapat dibuat. Periksa kolom dan periode.',
	'diagnostic.classes-of-one-value': 'Semua nilai sama, jadi hanya ada satu kelas.',
	'diagnostic.classes-per-value':
		'Hanya ada {made} nilai yang berbeda, jadi {wanted} kelas menjadi {made}: satu kelas per nilai.',
	'diagnostic.palette-unreadable':
		'{words} bukan warna. Tulis tiap warna sebagai #rrggbb, mis. #f3e4bd, dipisahkan koma. Peta tidak berubah.',
	'diagnostic.palette-colors-count':
		'Ada {found} warna, sedangkan palet perlu {least} sampai {most}. Peta tidak berubah.',
	'diagnostic.palette-classes-alike':
		'Kelas {first} dan {second} hampir sama bagi {sight}: ΔE {apart}, sedangkan perlu {least}. Beri keduanya beda terang yang lebih besar.',
	'diagnostic.palette-class-bare':
		'Kelas {class} hampir sama dengan wilayah tanpa data bagi {sight}: ΔE {apart}, sedangkan perlu {least}. Jauhkan terangnya dari kertas.',
	'diagnostic.palette-border-faint':
		'Batas wilayah hampir tidak tampak di kelas {class}: kontras {ratio} : 1, sedangkan perlu {least} : 1. Buat warnanya lebih terang atau lebih gelap.',
	'diagnostic.palette-text-faint':
		'Nama wilayah sulit dibaca di kelas {class}: kontras {ratio} : 1, sedangkan perlu {least} : 1. Buat warnanya lebih terang atau lebih gelap.',
	'diagnostic.classes-merged': 'Banyak nilai sama, jadi {wanted} kelas menjadi {made}.',
	'diagnostic.classes-follow-data':
		'Cara ini mengikuti data: jadinya {made} kelas, bukan {wanted}.',
	'diagnostic.classes-by-anchors':
		'Angka acuan lebih banyak daripada batas, jadi {wanted} kelas menjadi {made}.',
	'diagnostic.unclassed-too-many':
		'{areas} wilayah terlalu banyak untuk peta tanpa kelas (paling banyak {most}). Dipakai kuantil.',
	'diagnostic.class-limits-tidied':
		'Batas kelas tidak urut atau ada yang ganda. Batas diurutkan dari kecil ke besar, yang ganda dipakai sekali.',
	'diagnostic.class-limits-outside':
		'Batas di luar data ({range}) tidak dipakai: {limits}. Periksa angkanya.',
	'diagnostic.figure-resized':
		'Gambar tidak dibuat {wantedWidth} × {wantedHeight} piksel, melainkan {width} × {height}: lebih besar tidak dapat dibuka, lebih kecil tidak terbaca. Pilih ukuran lain bila perlu.',
	'diagnostic.figure-empty':
		'Tidak ada wilayah di bagian peta ini, jadi gambar hanya memuat laut dan keterangan. Periksa wilayah yang dipilih.',
	'diagnostic.figure-shape-missing':
		'{count} wilayah tidak mempunyai bentuk yang dapat digambar ({areas}). Angkanya tetap ada di tabel. Periksa paket batas.',
	'diagnostic.figure-without-values':
		'Tidak satu pun dari {count} wilayah mempunyai angka. Semua digambar dengan tanda tanpa data. Periksa periode dan kolom.',
	'diagnostic.figure-areas-small':
		'{count} wilayah lebih kecil dari dua piksel pada ukuran ini dan ditandai titik. Perbesar gambar atau petakan satu provinsi.',
	'diagnostic.webgl-missing':
		'Grafis peta tidak tersedia (WebGL). Peta digambar sebagai gambar biasa; tabel dan keterangan tetap jalan.',
	'diagnostic.webgl-lost':
		'Grafis peta berhenti. Gambar biasa menggantikannya; tabel dan keterangan tetap jalan.',
	'diagnostic.webgl-restored': 'Grafis peta pulih. Peta kembali seperti sebelumnya.',
	'diagnostic.shapes-unusable':
		'Bentuk {count} wilayah di berkas batas tidak bisa diwarnai ({areas}). Angkanya tetap ada di tabel. Periksa berkas batasnya.',
	'diagnostic.mesh-failed':
		'Bentuk wilayah tidak bisa disiapkan untuk grafis peta. Peta digambar sebagai gambar biasa; tabel dan keterangan tetap jalan. Muat ulang halaman, atau bangun ulang berkas batasnya.',

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
	'evidence.part-of-a-set': 'bagian dari satu angka: {group}',
} as const;
