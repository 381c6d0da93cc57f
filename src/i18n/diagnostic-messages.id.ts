/** What is said of boundaries, links, classes, colours and the figure: Indonesian, the language these are written in. */
export const diagnosticMessagesId = {
	'diagnostic.pack-missing':
		'Batas wilayah tidak ditemukan ({part}). Tabel dan angka tetap bisa dibaca. Jalankan npm run boundaries di komputer pembuat situs, atau muat ulang halaman.',
	'diagnostic.pack-damaged':
		'Berkas batas wilayah rusak ({part}). Batas ini tidak dimuat; tabel dan angka tetap bisa dibaca. Bangun ulang dengan npm run boundaries.',
	'diagnostic.pack-newer':
		'Batas wilayah dibuat untuk aplikasi yang lebih baru (versi {version}). Perbarui aplikasi ini dulu.',
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
	'diagnostic.classes-of-one-value':
		'{values?Hanya ada satu nilai|Semua nilai sama}, jadi hanya ada satu kelas.',
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
} as const;
