import type { DiagnosticCode } from '../core/model/diagnostic.ts';

/**
 * What is said of statistics that cannot be computed or trusted: fetched by those who compute them, and
 * no part of the page's first view.
 */
export const statisticsMessages = {
	id: {
		'diagnostic.neighbours-out-of-range':
			'Daftar tetangga {count} wilayah menunjuk nomor yang tidak ada (pertama: wilayah ke-{area}, dihitung dari 0). Nomor yang sah 0 sampai {last}. Tidak ada yang dihitung; perbaiki daftarnya.',
		'diagnostic.neighbours-count':
			'Ada {values} nilai tetapi {lists} daftar tetangga. Tidak ada yang dihitung; setiap wilayah memerlukan satu nilai dan satu daftar.',
		'diagnostic.neighbours-tidied':
			'Di daftar tetangga {count} wilayah ada nomor berulang atau nomor wilayah itu sendiri. Yang berulang dan dirinya sendiri tidak dihitung.',
		'diagnostic.neighbours-one-way':
			'Daftar tetangga {count} wilayah tidak berbalas: tetangganya tidak menyebut wilayah itu. Wajar untuk tetangga terdekat; untuk batas bersama, periksa daftarnya.',
		'diagnostic.values-all-missing':
			'Tidak satu pun dari {areas} wilayah mempunyai angka, jadi tidak ada yang dihitung. Periksa kolom dan periodenya.',
		'diagnostic.values-constant':
			'Semua {areas} wilayah bernilai sama ({value}), jadi tidak ada pola yang dapat diuji. Pilih indikator yang berbeda antarwilayah.',
		'diagnostic.spatial-too-few':
			'Hanya {areas} wilayah yang mempunyai angka dan tetangga; statistik spasial memerlukan tiga. Perluas wilayah kerja, atau pakai tetangga terdekat.',
		'diagnostic.spatial-missing':
			'{count} wilayah tanpa angka dikeluarkan dari hitungan (bukan dianggap nol).',
		'diagnostic.spatial-islands':
			'{count} wilayah tanpa tetangga dikeluarkan dari hitungan. Pakai tautan laut atau tetangga terdekat bila harus ikut.',
		'diagnostic.spatial-refused':
			'Hanya {areas} wilayah, kurang dari 20: tidak ada yang disebut klaster. Angkanya hanya untuk diperiksa; perluas wilayah kerja.',
		'diagnostic.spatial-exploratory':
			'Hanya {areas} wilayah, kurang dari 30: klaster bersifat eksploratif. Jangan dijadikan satu-satunya alasan.',
		'diagnostic.moran-no-variance':
			'Indeks Moran tidak berubah bagaimanapun {areas} nilainya diacak, misalnya karena semua bertetangga, jadi tidak ada yang dapat diuji.',
		'diagnostic.permutations-few':
			'{permutations} permutasi terlalu sedikit untuk p yang dapat dikutip. Pakai {usual} atau lebih.',
		'diagnostic.rates-count':
			'Banyaknya kasus ({cases}), penduduk ({population}), dan daftar tetangga ({lists}) tidak sama. Tidak ada yang dihitung; samakan urutan wilayahnya.',
		'diagnostic.rates-none':
			'Tidak satu pun dari {areas} wilayah mempunyai kasus dan penduduk yang dapat dibagi. Periksa kedua kolom.',
		'diagnostic.rates-without-population':
			'{count} wilayah tanpa angka, dengan penduduk nol, atau kasus di bawah nol tidak mempunyai persentase dan tidak dihaluskan.',
		'diagnostic.rates-above-one':
			'Di {count} wilayah kasus lebih banyak daripada penduduk. Dihitung apa adanya; periksa penyebutnya.',
		'diagnostic.composite-without-values':
			'Tidak ada indikator yang berangka di {areas} wilayah ini, jadi indeks tidak dihitung. Periksa kolom dan periodenya.',
		'diagnostic.composite-all-tied':
			'Tidak ada indikator yang membedakan wilayah, jadi tidak ada peringkat. Pilih indikator lain.',
		'diagnostic.composite-tied':
			'Semua {areas} wilayah memperoleh skor sama. Tidak ada yang lebih prioritas menurut aturan ini.',
		'diagnostic.composite-missing':
			'{count} wilayah tidak mendapat skor karena ada indikator tanpa angka. Lengkapi datanya, atau pilih cara lain untuk angka yang kosong.',
		'diagnostic.geometric-needs-positive':
			'Rata-rata geometrik tidak dapat dipakai dengan skor-z, yang bisa negatif. Pilih min–maks, atau rata-rata hitung.',
		'diagnostic.indicator-constant':
			'Indikator ke-{number} tidak membedakan wilayah pada skala ini, jadi tidak ikut; bobotnya dibagi ke yang lain.',
		'diagnostic.indicator-without-values':
			'Indikator ke-{number} tidak mempunyai angka, jadi tidak ikut; bobotnya dibagi ke yang lain.',
		'diagnostic.weights-unusable':
			'Bobot ke-{numbers} bukan angka nol ke atas. Indeks tidak dihitung; perbaiki bobotnya.',
		'diagnostic.weights-all-zero':
			'Semua bobot nol, jadi tidak ada yang menentukan peringkat. Beri bobot pada satu indikator atau lebih.',
		'diagnostic.draws-too-many':
			'{draws} undian terlalu banyak untuk wilayah sebanyak ini. Paling banyak {most}.',
		'diagnostic.inequality-without-values':
			'Tidak satu pun dari {values} nilai berupa angka, jadi tidak ada yang dihitung.',
		'diagnostic.inequality-negative':
			'{count} nilai atau bobot di bawah nol. Ukuran ketimpangan tidak berlaku; periksa angkanya.',
		'diagnostic.inequality-sum-zero':
			'Jumlah {values} nilai atau bobotnya nol, jadi tidak ada yang terbagi. Periksa kolomnya.',
		'diagnostic.inequality-count':
			'Ada {values} nilai tetapi {others} bobot atau urutan. Tidak ada yang dihitung; samakan banyaknya.',
		'diagnostic.inequality-missing':
			'{count} baris tanpa angka dikeluarkan dari hitungan (bukan dianggap nol).',
		'diagnostic.fgt-line-unusable':
			'Garis kemiskinan harus angka di atas nol. Tidak ada yang dihitung.',
		'diagnostic.fgt-order':
			'Di {count} wilayah P0, P1, dan P2 tidak mungkin benar bersama-sama (harus 0 ≤ P2 ≤ P1 ≤ P0). Periksa apakah kolomnya tertukar.',
	},
	en: {
		'diagnostic.neighbours-out-of-range':
			'The neighbour lists of {count} areas name positions that do not exist (first: area {area}, counted from 0). Valid ones are 0 to {last}. Nothing was computed; mend the list.',
		'diagnostic.neighbours-count':
			'There are {values} values but {lists} neighbour lists. Nothing was computed; each area needs one value and one list.',
		'diagnostic.neighbours-tidied':
			'The neighbour lists of {count} areas repeat a position or name the area itself. Repeats and the area itself are not counted.',
		'diagnostic.neighbours-one-way':
			'The neighbour lists of {count} areas are not mutual: a neighbour does not list the area. Right for nearest neighbours; for common borders, check the list.',
		'diagnostic.values-all-missing':
			'None of the {areas} areas has a figure, so nothing was computed. Check column and period.',
		'diagnostic.values-constant':
			'All {areas} areas have the same value ({value}), so there is no pattern to test. Choose an indicator that differs between areas.',
		'diagnostic.spatial-too-few':
			'Only {areas} areas have a figure and a neighbour; spatial statistics need three. Widen the working area, or use nearest neighbours.',
		'diagnostic.spatial-missing':
			'{count} areas without a figure are left out (they do not count as zero).',
		'diagnostic.spatial-islands':
			'{count} areas without neighbours are left out. Use sea links or nearest neighbours if they must take part.',
		'diagnostic.spatial-refused':
			'Only {areas} areas, fewer than 20: nothing is called a cluster. The numbers are for checking only; widen the working area.',
		'diagnostic.spatial-exploratory':
			'Only {areas} areas, fewer than 30: clusters are exploratory. Do not let them be the only reason.',
		'diagnostic.moran-no-variance':
			'Moran’s index stays the same however the {areas} values are dealt, for example because all are neighbours, so there is nothing to test.',
		'diagnostic.permutations-few':
			'{permutations} permutations are too few for a p to be quoted. Use {usual} or more.',
		'diagnostic.rates-count':
			'Cases ({cases}), population ({population}) and neighbour lists ({lists}) differ in number. Nothing was computed; bring the areas into one order.',
		'diagnostic.rates-none':
			'None of the {areas} areas has cases and a population to divide by. Check both columns.',
		'diagnostic.rates-without-population':
			'{count} areas without figures, with population zero or cases below zero have no rate and are not smoothed.',
		'diagnostic.rates-above-one':
			'In {count} areas there are more cases than people. Computed as they are; check the denominator.',
		'diagnostic.composite-without-values':
			'No indicator has figures for these {areas} areas, so no index was made. Check columns and periods.',
		'diagnostic.composite-all-tied':
			'No indicator tells the areas apart, so there are no ranks. Choose other indicators.',
		'diagnostic.composite-tied':
			'All {areas} areas have the same score. None is more of a priority by this rule.',
		'diagnostic.composite-missing':
			'{count} areas have no score because an indicator has no figure there. Complete the data, or choose another way with missing figures.',
		'diagnostic.geometric-needs-positive':
			'A geometric mean cannot be made of z-scores, which may be negative. Choose min–max, or the arithmetic mean.',
		'diagnostic.indicator-constant':
			'Indicator {number} does not tell areas apart on this scale, so it takes no part; its weight goes to the others.',
		'diagnostic.indicator-without-values':
			'Indicator {number} has no figures, so it takes no part; its weight goes to the others.',
		'diagnostic.weights-unusable':
			'Weight {numbers} is no number from zero up. No index was made; mend the weight.',
		'diagnostic.weights-all-zero':
			'All weights are zero, so nothing decides the ranks. Give one indicator or more a weight.',
		'diagnostic.draws-too-many': '{draws} draws are too many for so many areas. At most {most}.',
		'diagnostic.inequality-without-values':
			'None of the {values} values is a number, so nothing was computed.',
		'diagnostic.inequality-negative':
			'{count} values or weights are below zero. Measures of inequality do not apply; check the numbers.',
		'diagnostic.inequality-sum-zero':
			'The sum of {values} values or their weights is zero, so nothing is shared out. Check the column.',
		'diagnostic.inequality-count':
			'There are {values} values but {others} weights or keys. Nothing was computed; make them the same number.',
		'diagnostic.inequality-missing':
			'{count} rows without a number are left out (they do not count as zero).',
		'diagnostic.fgt-line-unusable':
			'The poverty line must be a number above zero. Nothing was computed.',
		'diagnostic.fgt-order':
			'In {count} areas P0, P1 and P2 cannot be true together (0 ≤ P2 ≤ P1 ≤ P0). Check whether columns are swapped.',
	},
} as const satisfies Record<'id' | 'en', Partial<Record<`diagnostic.${DiagnosticCode}`, string>>>;
