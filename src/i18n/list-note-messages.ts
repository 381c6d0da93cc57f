/** What is said of a list of priority locations, or instead of one. */
export const LIST_NOTE_MESSAGES_ID = {
	'note.all-tied': 'Semua {count} wilayah seri. Tambahkan indikator pemutus seri.',
	'note.one-area': 'Hanya satu wilayah yang dapat dinilai, jadi tidak ada urutan.',
	'note.constant-indicator': '{indicator} sama di semua wilayah, jadi tidak membedakan apa pun.',
	'note.target-reached':
		'Tidak satu wilayah pun lebih buruk dari target {indicator}, {target}, jadi indikator ini tidak ikut dihitung.',
	'note.nothing-qualifies': 'Tidak satu pun dari {count} wilayah memenuhi syarat.',
	'note.quota-exceeds-list': 'Kuota {total}, tetapi hanya {count} wilayah yang memenuhi syarat.',
	'note.ties-at-cut': '{areas} seri di garis potong: {count} wilayah untuk {seats} tempat.',
	'note.count-by-hand':
		'Aturan memilih {planned} wilayah; sesudah perubahan tangan daftarnya {count}.',
	'note.share-not-filled':
		'Paling sedikit {perParent} per wilayah induk, tetapi {count} wilayah induk mendapat kurang: {areas}.',
	'note.list-covers-less': 'Daftar ini memuat {reached} %, kurang dari {percent} % yang diminta.',
	'note.counts-overlap':
		'{columns} dijumlahkan dalam satu indeks: orang atau keluarga yang sama bisa terhitung lebih dari sekali. Pakai satu di antaranya, atau beri tahu pembaca.',
	'note.areas-missing':
		'Dari data yang tersedia: {count} wilayah tidak punya angka, jadi persentasenya terlalu besar.',
	'note.totals-differ':
		'Jumlah wilayah {sum} berbeda dari angka induk yang diterbitkan, {published}.',
	'note.share-not-reached':
		'Semua wilayah bersama hanya mencapai {reached} % dari {percent} % yang diminta.',
	'note.coverage-curve': '{percent} % dicapai oleh {areas} wilayah ({reached} %).',
	'note.override-without-effect': 'Perubahan tangan untuk {area} tidak mengubah apa pun.',
	'note.area-outside': '{area} tidak ada di antara wilayah yang dinilai.',
	'note.period-not-in-file':
		'Kolom {column} tidak menyebut periode; {period} dari aturan tidak dapat diperiksa.',
	'note.period-latest':
		'Aturan tidak menyebut periode {column}; yang dipakai yang terakhir, {period}.',
	'note.errors-read': 'Galat baku {column} dibaca dari kolom {errors}.',
	'note.clusters-exploratory':
		'Hanya {count} wilayah, kurang dari 30: klaster bersifat eksploratif. Jangan dijadikan satu-satunya alasan.',
	'note.clusters-too-few':
		'Hanya {count} wilayah punya angka dan tetangga, kurang dari 20: tidak ada yang disebut klaster. Perluas wilayah kerja.',
	'note.neighbours-unknown':
		'Batas wilayah belum ada, jadi tetangga tidak diketahui dan klaster tidak dihitung.',
	'note.no-areas': 'Tidak ada wilayah untuk dinilai. Periksa wilayah kerja dan tingkatnya.',
	'note.all-zero': '{indicator} nol di semua wilayah, jadi tidak ada yang dapat dicakup.',
	'note.all-missing': '{indicator} tidak punya angka untuk satu wilayah pun.',
	'note.weights-zero': 'Semua bobot nol. Beri bobot pada paling sedikit satu indikator.',
	'note.weight-not-finite': 'Bobot {number} bukan angka yang dapat dipakai.',
	'note.weight-negative': 'Bobot {number} negatif. Ubah arah indikatornya, bukan bobotnya.',
	'note.weights-count': 'Ada {weights} bobot untuk {indicators} indikator.',
	'note.criteria-contradict':
		'Syarat bertentangan: {indicator} tidak mungkin {first} dan {second} sekaligus.',
	'note.quota-contradicts':
		'Kuota {total} tidak cukup: {perParent} per wilayah induk untuk {parents} induk perlu {needed}.',
	'note.reference-unknown':
		'Jumlah {indicator} untuk wilayah induk tidak diterbitkan. Pakai jumlah wilayahnya.',
	'note.comparison-unknown':
		'Tidak ada angka {indicator} yang terbit untuk dibandingkan. Bandingkan dengan nilai, rata-rata, atau median.',
	'note.indicator-sparse':
		'{indicator} hanya ada di {percent} % wilayah; indeks mensyaratkan {least} %.',
	'note.indicator-unsure':
		'Galat baku relatif {indicator} bermedian {rse} %; indeks mensyaratkan di bawah 30 %.',
	'note.not-a-count': '{indicator} bukan jumlah, jadi cakupannya tidak dapat dijumlahkan.',
	'note.geometric-negative': 'Rata-rata geometrik memerlukan nilai positif; skor z tidak cocok.',
	'note.goalposts-missing':
		'Skala tonggak tetap memerlukan tonggak bawah dan atas {indicator}. Isi keduanya.',
	'note.target-missing':
		'Skala jarak ke target memerlukan target {indicator}. Isi targetnya, atau pilih skala lain.',
	'note.goalposts-reversed':
		'Tonggak {indicator} tidak berurutan: yang bawah harus lebih kecil dari yang atas.',
	'note.column-unknown': 'Kolom {column} tidak ada di berkas.',
	'note.column-empty': 'Kolom {column} ada di berkas, tetapi tidak berisi angka.',
	'note.column-ambiguous':
		'Kolom {column} ada di beberapa berkas dengan isi berbeda: {files}. Sebutkan berkasnya.',
	'note.period-unknown': 'Periode {period} tidak ada untuk {column}. Yang ada: {periods}.',
	'note.category-needed': '{column} terbagi menurut {name}. Sebutkan salah satu: {values}.',
	'note.not-an-indicator':
		'{column} menghitung peserta sebuah kegiatan, bukan keadaan wilayah: ditolak sebagai indikator.',
	'note.not-valid-at-level':
		'Angka kemiskinan survei tidak sahih di tingkat {level}, hanya sampai {lowest}: {column} ditolak.',
	'note.rule-unreadable': 'Aturan salah di {path}: {found}.',
};

/** The same in English. */
export const LIST_NOTE_MESSAGES_EN: Readonly<Record<keyof typeof LIST_NOTE_MESSAGES_ID, string>> = {
	'note.all-tied': 'All {count} areas are tied. Add an indicator to part them.',
	'note.one-area': 'Only one area can be judged, so there is no order.',
	'note.constant-indicator': '{indicator} is the same everywhere, so it tells nothing apart.',
	'note.target-reached':
		'No area is worse than the target of {indicator}, {target}, so this indicator is not counted.',
	'note.nothing-qualifies': 'None of {count} areas qualifies.',
	'note.quota-exceeds-list': 'The quota is {total}, but only {count} areas qualify.',
	'note.ties-at-cut': '{areas} are tied at the cut: {count} areas for {seats} places.',
	'note.count-by-hand':
		'The rule chooses {planned} areas; with the changes by hand the list has {count}.',
	'note.share-not-filled':
		'At least {perParent} in each larger area, but {count} larger areas have fewer: {areas}.',
	'note.list-covers-less': 'This list holds {reached}%, less than the {percent}% asked for.',
	'note.counts-overlap':
		'{columns} are added in one index: the same people or families may count more than once. Take one of them, or tell your readers.',
	'note.areas-missing':
		'Of the data there are: {count} areas have no figure, so shares are too large.',
	'note.totals-differ': 'The areas add up to {sum}; the published figure is {published}.',
	'note.share-not-reached': 'All areas together reach {reached}% of the {percent}% asked for.',
	'note.coverage-curve': '{percent}% is reached by {areas} areas ({reached}%).',
	'note.override-without-effect': 'The change by hand to {area} changes nothing.',
	'note.area-outside': '{area} is not among the areas that are judged.',
	'note.period-not-in-file':
		'Column {column} names no period; the rule’s {period} cannot be checked.',
	'note.period-latest': 'The rule names no period for {column}; the latest is used, {period}.',
	'note.errors-read': 'The errors of {column} are read from the column {errors}.',
	'note.clusters-exploratory':
		'Only {count} areas, fewer than 30: clusters are exploratory. Do not let them be the only reason.',
	'note.clusters-too-few':
		'Only {count} areas have a figure and a neighbour, fewer than 20: nothing is called a cluster. Widen the working area.',
	'note.neighbours-unknown':
		'There are no boundaries yet, so neighbours are not known and no clusters computed.',
	'note.no-areas': 'There is no area to judge. Check the working area and the level.',
	'note.all-zero': '{indicator} is zero in every area, so there is nothing to cover.',
	'note.all-missing': '{indicator} has no figure for any area.',
	'note.weights-zero': 'All weights are zero. Give at least one indicator a weight.',
	'note.weight-not-finite': 'Weight {number} is not a number that can be used.',
	'note.weight-negative': 'Weight {number} is negative. Turn the indicator’s direction instead.',
	'note.weights-count': 'There are {weights} weights for {indicators} indicators.',
	'note.criteria-contradict':
		'The criteria contradict: {indicator} cannot be {first} and {second}.',
	'note.quota-contradicts':
		'A quota of {total} is too small: {perParent} in each of {parents} larger areas needs {needed}.',
	'note.reference-unknown':
		'No total of {indicator} is published for the larger area. Use the areas’ sum.',
	'note.comparison-unknown':
		'Nothing published of {indicator} to compare with. Compare with a value, a mean or a median.',
	'note.indicator-sparse':
		'{indicator} is there for {percent}% of areas only; an index asks for {least}%.',
	'note.indicator-unsure':
		'The median relative standard error of {indicator} is {rse}%; an index asks for less than 30%.',
	'note.not-a-count': '{indicator} is not a count, so shares of it cannot be added up.',
	'note.geometric-negative': 'A geometric mean needs positive values; z-scores do not fit.',
	'note.goalposts-missing':
		'Fixed goalposts need a lower and an upper end for {indicator}. Give both.',
	'note.target-missing':
		'Distance to target needs a target for {indicator}. Give it, or choose another scale.',
	'note.goalposts-reversed':
		'The goalposts of {indicator} are out of order: the lower has to be below the upper.',
	'note.column-unknown': 'Column {column} is not in the files.',
	'note.column-empty': 'Column {column} is in the files, but holds no figures.',
	'note.column-ambiguous': 'Several files have column {column} and differ: {files}. Name the file.',
	'note.period-unknown': '{column} has no period {period}. There are: {periods}.',
	'note.category-needed': '{column} is divided by {name}. Name one: {values}.',
	'note.not-an-indicator':
		'{column} counts who took part in an event, not how areas are: it is refused as an indicator.',
	'note.not-valid-at-level':
		'A survey’s poverty figures are not valid at the level {level}, only down to {lowest}: {column} is refused.',
	'note.rule-unreadable': 'The rule is wrong at {path}: {found}.',
};
