import { fillIn, type Language, type MessageParams } from './translate.ts';

/**
 * What is said of priority locations, apart from the messages of the first map, which needs none of it:
 * it is fetched with that screen.
 */
const PRIORITY_MESSAGES_ID = {
	// the rule as a sentence
	'sentence.threshold': 'Prioritaskan {level} di {place} yang {condition}{order}{quota}.',
	'sentence.quadrant':
		'Prioritaskan {level} di {place} di {quadrants} menurut {first} (garis {firstLine}) dan {second} (garis {secondLine}){order}{quota}.',
	'sentence.coverage':
		'Prioritaskan sesedikit mungkin {level} di {place} yang bersama-sama memuat {percent} % dari {first}{order}{quota}.',
	'sentence.composite':
		'Prioritaskan {level} di {place} menurut indeks komposit ({method}) dari {parts}{quota}.',
	'sentence.gap':
		'Prioritaskan {level} di {place} yang {first} belum mencapai {target}, urut menurut {by}{quota}.',
	'sentence.pace':
		'Prioritaskan {level} di {place} yang {first} tidak akan mencapai {target} dalam {years} tahun dengan laju sekarang{quota}.',
	'sentence.clusters':
		'Prioritaskan {level} di {place} yang {first} berkumpul ({kinds}) menurut Moran setempat, tetangga: {near}{quota}.',
	'cluster.high-high': 'tinggi di antara tinggi',
	'cluster.low-low': 'rendah di antara rendah',
	'cluster.high-low': 'tinggi di antara rendah',
	'cluster.low-high': 'rendah di antara tinggi',
	'cluster.none': 'bukan klaster',
	'cluster.worst': 'buruk di antara buruk',
	'near.queen': 'batas bersama',
	'near.sea': 'batas bersama dan laut sampai {km} km',
	'near.nearest': '{count} terdekat',
	'sentence.manual':
		'Daftar yang sudah ditetapkan, tanpa aturan hitung: {count} {level} di {place}{quota}.',
	'sentence.nation': 'Indonesia',
	'sentence.all': ' dan ',
	'sentence.any': ' atau ',
	'sentence.criterion': '{indicator} {is} {than}',
	'sentence.order': ', urut menurut {by}',
	'sentence.meanRank': 'rata-rata peringkat {count} indikator',
	'sentence.quota': ', sebanyak {total} wilayah',
	'sentence.perParent': ', paling sedikit {count} per wilayah induk',
	'sentence.breakBy': ', yang seri dipisah menurut {by}',
	'sentence.weight': '{indicator} {percent}\u00a0%',
	'is.>': 'lebih dari',
	'is.>=': 'minimal',
	'is.<': 'kurang dari',
	'is.<=': 'maksimal',
	'than.parent': 'angka wilayah induknya',
	'than.nation': 'angka nasional',
	'than.published': '{value} (angka {place})',
	'than.mean': '{value} (rata-rata {count} wilayah)',
	'than.median': '{value} (median {count} wilayah)',
	'than.meanOf': 'rata-rata wilayah di {place}',
	'than.medianOf': 'median wilayah di {place}',
	quadrant: 'Prioritas {quadrant}',
	'normalise.min-max': 'min–maks',
	'normalise.z-score': 'skor z',
	'normalise.rank': 'peringkat',
	'normalise.target': 'jarak ke target',
	'normalise.goalposts': 'tonggak tetap',
	'aggregate.arithmetic': 'rata-rata hitung',
	'aggregate.geometric': 'rata-rata geometrik, lantai {floor}',
	'missing.reweigh': 'bobot angka yang kosong dibagi ke yang lain',
	'missing.middle': 'angka yang kosong dianggap median',
	'gap.people': 'jumlah orang yang belum terjangkau',
	'gap.points': 'selisih ke target',

	// why an area is where it is
	'reason.criterion-met': '{indicator} {value}, {is} {than}',
	'reason.criterion-not-met': '{indicator} {value}, tidak {is} {than}',
	'reason.too-near':
		'Selisih {indicator} dengan ambang hanya {difference}: terlalu kecil untuk dibedakan',
	'reason.rse-caution': '{indicator}: galat baku relatif {rse} %, perlu kehati-hatian',
	'reason.figure-covers-more': '{indicator}: angkanya mencakup wilayah sebelum pemekaran',
	'reason.quadrant':
		'Prioritas {quadrant}: {first} {firstValue} (garis {firstLine}), {second} {secondValue} (garis {secondLine})',
	'reason.coverage':
		'{indicator} {value}, {share} % dari seluruhnya; bersama yang di atasnya {cumulative} %',
	'reason.composite': 'Skor {score} dari {parts}',
	'reason.gap': '{indicator} {value}, {gap} dari target {than}',
	'reason.gapPeople': '{indicator} {value}, {gap} dari target {than}: {people} belum terjangkau',
	'reason.pace':
		'{indicator}: perlu turun {need} per tahun untuk {than}, laju terakhir {observed}: {status}',
	'pace.on-track': 'sesuai jalur',
	'pace.nearly': 'hampir',
	'pace.off-track': 'di luar jalur',
	'pace.reached': 'sudah tercapai',
	'reason.cluster': '{indicator} {value}: {kind} (p {p}, q {q})',
	'reason.picked': 'Ada di daftar yang sudah ditetapkan',
	'reason.guaranteed': 'Bagian tetap {place}',
	'reason.beyond-quota': 'Di luar kuota {total}',
	'reason.tied-at-cut':
		'Seri di garis potong: {areas} wilayah untuk {seats} tempat, belum diputuskan',
	'reason.tie-broken.lot': 'Seri di garis potong, diundi dengan benih',
	'reason.tie-broken.include': 'Seri di garis potong, semua yang seri diambil',
	'reason.tie-broken.exclude': 'Seri di garis potong, semua yang seri ditinggalkan',
	'reason.added': 'Ditambahkan dengan alasan: {reason}',
	'reason.removed': 'Dikeluarkan dengan alasan: {reason}',
	'reason.by': ' ({by})',

	// why an area could not be judged
	'refused.no-row': '{indicator}: tidak ada baris untuk wilayah ini',
	'refused.blank': '{indicator}: kosong, bukan nol',
	'refused.not-in-source': '{indicator}: tidak ada di sumber',
	'refused.did-not-exist': '{indicator}: wilayah ini belum ada waktu itu',
	'refused.missing': '{indicator}: tidak ada angka yang terbaca',
	'refused.row-undecided': '{indicator}: barisnya masih menunggu keputusan',
	'refused.rows-differ': '{indicator}: beberapa baris berisi angka yang berbeda',
	'refused.no-reference': '{indicator}: angka pembanding tidak diterbitkan',
	'refused.rse': '{indicator}: galat baku relatif {rse} %, tidak cukup akurat',
	'refused.no-neighbours': '{indicator}: wilayah ini tanpa tetangga, jadi tidak diuji',
	'refused.covers-more': '{indicator}: jumlah ini mencakup wilayah sebelum pemekaran',

	// what is said of the list, or instead of one
	'note.all-tied': 'Semua {count} wilayah seri. Tambahkan indikator pemutus seri.',
	'note.one-area': 'Hanya satu wilayah yang dapat dinilai, jadi tidak ada urutan.',
	'note.constant-indicator': '{indicator} sama di semua wilayah, jadi tidak membedakan apa pun.',
	'note.target-reached':
		'Tidak satu wilayah pun lebih buruk dari target {indicator}, {target}, jadi indikator ini tidak ikut dihitung.',
	'note.nothing-qualifies': 'Tidak satu pun dari {count} wilayah memenuhi syarat.',
	'note.quota-exceeds-list': 'Kuota {total}, tetapi hanya {count} wilayah yang memenuhi syarat.',
	'note.ties-at-cut': '{areas} seri di garis potong: {count} wilayah untuk {seats} tempat.',
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
	'note.goalposts-reversed':
		'Tonggak {indicator} tidak berurutan: yang bawah harus lebih kecil dari yang atas.',
	'note.column-unknown': 'Kolom {column} tidak ada di berkas.',
	'note.column-ambiguous':
		'Kolom {column} ada di beberapa berkas dengan isi berbeda: {files}. Sebutkan berkasnya.',
	'note.period-unknown': 'Periode {period} tidak ada untuk {column}. Yang ada: {periods}.',
	'note.category-needed': '{column} terbagi menurut {name}. Sebutkan salah satu: {values}.',
	'note.not-an-indicator':
		'{column} menghitung peserta sebuah kegiatan, bukan keadaan wilayah: ditolak sebagai indikator.',
	'note.not-valid-at-level':
		'Angka kemiskinan survei tidak sahih di tingkat {level}, hanya sampai {lowest}: {column} ditolak.',
	'note.rule-unreadable': 'Aturan salah di {path}: {found}.',

	// what differs from a decision
	'verify.same': 'Sama: berkas, aturan, dan daftar persis seperti yang diputuskan.',
	'verify.differs': 'Berbeda dari yang diputuskan, {count} hal:',
	'verify.renamed': 'Berkas {before} sekarang bernama {after}; isinya sama.',
	'verify.otherTool': 'Dicatat dengan versi {version}, diperiksa dengan versi {own}.',
	'verify.unreadable': 'Berkas ini bukan catatan keputusan yang dapat dibaca.',
	'differs.weight': 'Bobot {number} diubah sesudah dicatat.',
	'differs.seed': 'Benih diubah sesudah dicatat.',
	'differs.override': 'Perubahan tangan {number} diubah sesudah dicatat ({part}).',
	'differs.rule': 'Aturan diubah sesudah dicatat ({part}).',
	'differs.part': 'Catatan diubah sesudah dibuat ({part}).',
	'differs.result': 'Daftar di dalam catatan diubah sesudah dibuat.',
	'differs.input-absent': 'Berkas {name} tidak ada.',
	'differs.hide-below':
		'Hitungan orang di berkas {name} dulu disamarkan di bawah {before}, sekarang di bawah {after}.',
	'differs.input-extra': 'Berkas {name} tidak ikut waktu diputuskan.',
	'differs.input-changed': 'Isi berkas {name} berubah.',
	'differs.codes': 'Daftar kode wilayah berbeda dari waktu itu.',
	'differs.boundaries': 'Batas wilayah berbeda: {before}, sekarang {after}.',
	'differs.figure': '{area}, {column}: {before} menjadi {after}.',
	'differs.rank': '{area}: peringkat {before} menjadi {after}.',
	'differs.score': '{area}: skor {before} menjadi {after}.',
	'differs.came-in': '{area} sekarang masuk daftar.',
	'differs.went-out': '{area} sekarang tidak masuk daftar.',
	'differs.judged': '{area} sekarang dapat dinilai.',
	'differs.refused': '{area} sekarang tidak dapat dinilai.',
	'differs.refused-otherwise': '{area} ditolak dengan alasan lain.',
	'differs.level': 'Tingkat wilayah {before} menjadi {after}.',
	'differs.no-list': 'Daftar tidak dapat dibuat lagi: {problems}',
	none: 'tidak ada',
};

/** The name of a message about priority locations. */
export type PriorityMessageKey = keyof typeof PRIORITY_MESSAGES_ID;

const PRIORITY_MESSAGES_EN: Readonly<Record<PriorityMessageKey, string>> = {
	'sentence.threshold': 'Prioritise {level} in {place} whose {condition}{order}{quota}.',
	'sentence.quadrant':
		'Prioritise {level} in {place} in {quadrants} by {first} (line {firstLine}) and {second} (line {secondLine}){order}{quota}.',
	'sentence.coverage':
		'Prioritise the fewest {level} in {place} that together hold {percent}% of {first}{order}{quota}.',
	'sentence.composite':
		'Prioritise {level} in {place} by a composite index ({method}) of {parts}{quota}.',
	'sentence.gap':
		'Prioritise {level} in {place} whose {first} is short of {target}, in order of {by}{quota}.',
	'sentence.pace':
		'Prioritise {level} in {place} whose {first} will not reach {target} in {years} years at the present pace{quota}.',
	'sentence.clusters':
		'Prioritise {level} in {place} whose {first} lie together ({kinds}) by local Moran, neighbours: {near}{quota}.',
	'cluster.high-high': 'high among high',
	'cluster.low-low': 'low among low',
	'cluster.high-low': 'high among low',
	'cluster.low-high': 'low among high',
	'cluster.none': 'no cluster',
	'cluster.worst': 'bad among bad',
	'near.queen': 'common borders',
	'near.sea': 'common borders and water up to {km} km',
	'near.nearest': 'the {count} nearest',
	'sentence.manual':
		'A list as it was decided, by no rule computed here: {count} {level} in {place}{quota}.',
	'sentence.nation': 'Indonesia',
	'sentence.all': ' and ',
	'sentence.any': ' or ',
	'sentence.criterion': '{indicator} is {is} {than}',
	'sentence.order': ', in order of {by}',
	'sentence.meanRank': 'the mean rank in {count} indicators',
	'sentence.quota': ', {total} areas',
	'sentence.perParent': ', at least {count} in each larger area',
	'sentence.breakBy': ', ties parted by {by}',
	'sentence.weight': '{indicator} {percent}%',
	'is.>': 'more than',
	'is.>=': 'at least',
	'is.<': 'less than',
	'is.<=': 'at most',
	'than.parent': 'the figure of the area it lies in',
	'than.nation': 'the national figure',
	'than.published': '{value} (figure of {place})',
	'than.mean': '{value} (mean of {count} areas)',
	'than.median': '{value} (median of {count} areas)',
	'than.meanOf': 'the mean of areas in {place}',
	'than.medianOf': 'the median of areas in {place}',
	quadrant: 'Priority {quadrant}',
	'normalise.min-max': 'min–max',
	'normalise.z-score': 'z-scores',
	'normalise.rank': 'ranks',
	'normalise.target': 'distance to target',
	'normalise.goalposts': 'fixed goalposts',
	'aggregate.arithmetic': 'arithmetic mean',
	'aggregate.geometric': 'geometric mean, floor {floor}',
	'missing.reweigh': 'weight of missing figures shared by the others',
	'missing.middle': 'missing figures counted as the median',
	'gap.people': 'people yet to be reached',
	'gap.points': 'the gap to the target',

	'reason.criterion-met': '{indicator} {value}, {is} {than}',
	'reason.criterion-not-met': '{indicator} {value}, not {is} {than}',
	'reason.too-near':
		'{indicator} is only {difference} from the line: too little to tell them apart',
	'reason.rse-caution': '{indicator}: relative standard error {rse}%, use with caution',
	'reason.figure-covers-more': '{indicator}: the figure is of the area before it was split',
	'reason.quadrant':
		'Priority {quadrant}: {first} {firstValue} (line {firstLine}), {second} {secondValue} (line {secondLine})',
	'reason.coverage': '{indicator} {value}, {share}% of all; {cumulative}% with those before it',
	'reason.composite': 'Score {score} of {parts}',
	'reason.gap': '{indicator} {value}, {gap} from the target {than}',
	'reason.gapPeople':
		'{indicator} {value}, {gap} from the target {than}: {people} yet to be reached',
	'reason.pace': '{indicator}: needs {need} a year for {than}, had {observed}: {status}',
	'pace.on-track': 'on track',
	'pace.nearly': 'nearly',
	'pace.off-track': 'off track',
	'pace.reached': 'reached',
	'reason.cluster': '{indicator} {value}: {kind} (p {p}, q {q})',
	'reason.picked': 'In a list as it was decided',
	'reason.guaranteed': 'Share of {place}',
	'reason.beyond-quota': 'Beyond the quota of {total}',
	'reason.tied-at-cut': 'Tied at the cut: {areas} areas for {seats} places, not decided',
	'reason.tie-broken.lot': 'Tied at the cut, drawn by lot from the seed',
	'reason.tie-broken.include': 'Tied at the cut, all tied areas are in',
	'reason.tie-broken.exclude': 'Tied at the cut, all tied areas are out',
	'reason.added': 'Added, because: {reason}',
	'reason.removed': 'Taken out, because: {reason}',
	'reason.by': ' ({by})',

	'refused.no-row': '{indicator}: no row for this area',
	'refused.blank': '{indicator}: blank, not zero',
	'refused.not-in-source': '{indicator}: not in the source',
	'refused.did-not-exist': '{indicator}: the area did not exist then',
	'refused.missing': '{indicator}: no figure that can be read',
	'refused.row-undecided': '{indicator}: its row waits for a decision',
	'refused.rows-differ': '{indicator}: several rows have different figures',
	'refused.no-reference': '{indicator}: nothing published to compare with',
	'refused.rse': '{indicator}: relative standard error {rse}%, not accurate enough',
	'refused.no-neighbours': '{indicator}: the area has no neighbours, so it is not tested',
	'refused.covers-more': '{indicator}: the count is of the area before it was split',

	'note.all-tied': 'All {count} areas are tied. Add an indicator to part them.',
	'note.one-area': 'Only one area can be judged, so there is no order.',
	'note.constant-indicator': '{indicator} is the same everywhere, so it tells nothing apart.',
	'note.target-reached':
		'No area is worse than the target of {indicator}, {target}, so this indicator is not counted.',
	'note.nothing-qualifies': 'None of {count} areas qualifies.',
	'note.quota-exceeds-list': 'The quota is {total}, but only {count} areas qualify.',
	'note.ties-at-cut': '{areas} are tied at the cut: {count} areas for {seats} places.',
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
	'note.goalposts-reversed':
		'The goalposts of {indicator} are out of order: the lower has to be below the upper.',
	'note.column-unknown': 'Column {column} is not in the files.',
	'note.column-ambiguous': 'Several files have column {column} and differ: {files}. Name the file.',
	'note.period-unknown': '{column} has no period {period}. There are: {periods}.',
	'note.category-needed': '{column} is divided by {name}. Name one: {values}.',
	'note.not-an-indicator':
		'{column} counts who took part in an event, not how areas are: it is refused as an indicator.',
	'note.not-valid-at-level':
		'A survey’s poverty figures are not valid at the level {level}, only down to {lowest}: {column} is refused.',
	'note.rule-unreadable': 'The rule is wrong at {path}: {found}.',

	'verify.same': 'Same: files, rule and list are exactly as decided.',
	'verify.differs': 'Not as decided, {count} things:',
	'verify.renamed': 'The file {before} is now called {after}; its content is the same.',
	'verify.otherTool': 'Recorded with version {version}, checked with version {own}.',
	'verify.unreadable': 'This file is no decision record that can be read.',
	'differs.weight': 'Weight {number} was changed after it was recorded.',
	'differs.seed': 'The seed was changed after it was recorded.',
	'differs.override': 'Change by hand {number} was changed after it was recorded ({part}).',
	'differs.rule': 'The rule was changed after it was recorded ({part}).',
	'differs.part': 'The record was changed after it was made ({part}).',
	'differs.result': 'The list in the record was changed after it was made.',
	'differs.input-absent': 'File {name} is absent.',
	'differs.hide-below':
		'Counts of people in {name} were hidden below {before}, and are now below {after}.',
	'differs.input-extra': 'File {name} was not there when it was decided.',
	'differs.input-changed': 'The content of file {name} changed.',
	'differs.codes': 'The list of area codes is another than then.',
	'differs.boundaries': 'Boundaries differ: {before}, now {after}.',
	'differs.figure': '{area}, {column}: {before} became {after}.',
	'differs.rank': '{area}: rank {before} became {after}.',
	'differs.score': '{area}: score {before} became {after}.',
	'differs.came-in': '{area} is in the list now.',
	'differs.went-out': '{area} is not in the list now.',
	'differs.judged': '{area} can be judged now.',
	'differs.refused': '{area} cannot be judged now.',
	'differs.refused-otherwise': '{area} is refused for another reason.',
	'differs.level': 'The level {before} became {after}.',
	'differs.no-list': 'The list cannot be made again: {problems}',
	none: 'none',
};

/** A message about priority locations, its `{name}`s filled in. */
export function priorityMessage(
	language: Language,
	key: PriorityMessageKey,
	params: MessageParams = {},
): string {
	const messages = language === 'id' ? PRIORITY_MESSAGES_ID : PRIORITY_MESSAGES_EN;
	return fillIn(language, messages[key], params);
}

/** Whether a text is the key of a message about priority locations. */
export function isPriorityMessage(text: string): text is PriorityMessageKey {
	return Object.hasOwn(PRIORITY_MESSAGES_ID, text);
}
