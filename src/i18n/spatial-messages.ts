import { CLUSTER_CLASSES, type ClusterClass } from '../core/choropleth/paint-clusters.ts';
import type { ClusterClasses } from '../core/choropleth/paint-areas.ts';
import type { BilingualText, Indicator } from '../core/model/indicator.ts';
import type { NeighbourChoice } from '../core/spatial/neighbour-choice.ts';
import type { PatternForm } from '../core/spatial/pattern-form.ts';
import { formatNumber } from './format-value.ts';
import { fillIn, type Language, type MessageParams } from './translate.ts';

/** What is said in the panel of spatial patterns, which is fetched with it. */
const SPATIAL_ID = {
	title: 'Pola ruang',
	lead: 'Apakah wilayah berkumpul dengan yang serupa, dan di mana? Diuji untuk angka yang sedang di peta, dalam wilayah kerja: {areas}.',
	refused:
		'Angka ini tidak sahih di tingkat yang dipilih, jadi polanya tidak dihitung. Pilih tingkat yang sahih.',
	comparing:
		'Peta sedang membandingkan, jadi klaster tidak digambar. Tutup perbandingan untuk melihatnya.',
	noBoundaries: 'Batas wilayah belum ada, jadi tetangga tidak diketahui.',
	choose: 'Cara menghitung',
	method: 'Ukuran setempat',
	moran: 'Moran setempat (LISA)',
	gi: 'Getis-Ord Gi*',
	neighbours: 'Tetangga',
	queen: 'Batas bersama, juga satu titik (queen)',
	sea: 'Batas bersama dan tautan laut',
	nearest: 'Tetangga terdekat (k)',
	km: 'Jarak laut terjauh (km)',
	k: 'Banyaknya tetangga (k)',
	limits: 'Angka bulat {least} sampai {most}.',
	permutations: 'Permutasi',
	seed: 'Benih acak',
	corrected: 'Koreksi uji berganda (Benjamini–Hochberg)',
	correctedHelp:
		'Tanpa koreksi, sekitar satu dari dua puluh wilayah tampak sebagai klaster karena kebetulan saja.',
	running: 'Menghitung {percent} %',
	cancel: 'Batalkan',
	again: 'Hitung lagi',
	givenUp: 'Hitungan dibatalkan. Peta memakai kelas angkanya sendiri.',
	global: 'Secara keseluruhan',
	globalText:
		'Moran I {i} (harapan bila acak {expected}), p {p} dari {how}; {n} wilayah, {links} pasangan tetangga.',
	permuted: '{count} permutasi',
	exact: 'semua urutan (pasti)',
	clustered: 'Wilayah yang serupa cenderung berdekatan.',
	dispersed: 'Wilayah yang berdekatan cenderung berbeda.',
	random: 'Polanya tidak dapat dibedakan dari kebetulan.',
	exploratory: 'eksploratif',
	islands: '{count} wilayah tanpa tetangga tidak ikut dihitung: {areas}.',
	islandsSea: 'Wilayah tanpa tetangga dapat diikutkan dengan tautan laut atau tetangga terdekat.',
	shared:
		'{count} wilayah memakai angka sebelum pemekaran. Angkanya dihitung sekali, di wilayah asalnya.',
	count:
		'Ini jumlah, bukan tingkat: klaster jumlah terutama mengikuti banyaknya penduduk. Pakai persentase bila ada.',
	edge: 'Tetangga di luar wilayah kerja tidak ikut, jadi wilayah di tepi punya lebih sedikit tetangga.',
	scatter: 'Diagram pencar Moran',
	scatterLabel:
		'Diagram pencar Moran: {areas} wilayah menurut angkanya (mendatar) dan rata-rata tetangganya (tegak), dalam simpangan baku. {quadrants}',
	own: 'angka wilayah, simpangan baku',
	lag: 'rata-rata tetangga',
	quadrants: 'Pilih kuadran',
	quadrantAll: 'semua',
	'quadrant.0': 'tinggi, tetangga tinggi',
	'quadrant.1': 'rendah, tetangga rendah',
	'quadrant.2': 'tinggi, tetangga rendah',
	'quadrant.3': 'rendah, tetangga tinggi',
	chosen: '{count} wilayah dipilih; peta, tabel, dan histogram menyorotnya.',
	list: 'Klaster',
	tally: '{clusters} wilayah dalam klaster, dari {tested} yang diuji',
	none: 'Tidak ada wilayah yang dapat disebut klaster pada taraf 5 %. Tambah permutasi bila wilayahnya ribuan.',
	area: 'Wilayah',
	value: 'Angka',
	kind: 'Kelas',
	stat: 'I',
	statGi: 'z',
	p: 'p',
	q: 'q',
	more: 'Tampilkan {count} lagi',
	csv: 'Unduh CSV',
	csvFile: 'pola-ruang',
	smoothing: 'Haluskan tingkat (Bayes empiris)',
	smoothingHelp:
		'Untuk tingkat dari penduduk kecil: tingkat ditarik ke rata-rata, makin kuat makin kecil penduduknya. Peta lalu memakai angka turunan, bukan angka asli.',
	smoothingTables: 'Buka tabel yang punya kolom kasus dan kolom penduduk.',
	cases: 'Kasus',
	population: 'Penduduk',
	noColumn: 'tidak dihaluskan',
	smoothed:
		'Peta, tabel, dan klaster memakai tingkat yang dihaluskan (lapisan turunan). Paling bergeser: {areas}.',
	moved: '{area} {rate} → {smoothed}',
	unsmooth: 'Kembali ke angka asli',
	note: 'Catatan metode',
	noteMoran:
		'Moran I: bobot 1 / banyaknya tetangga; wilayah tanpa tetangga dikeluarkan dari seluruh hitungan, juga dari rata-rata. Moran setempat dibagi n − 1 (seperti PySAL dan GeoDa; spdep membagi n).',
	noteGi:
		'Gi*: bobot biner, wilayah itu sendiri ikut, simpangan baku populasi (seperti localG pada spdep).',
	noteP:
		'p satu sisi terlipat (paling besar sekitar 0,5; jangan dibagi dua lagi) dari permutasi bersyarat tanpa pengembalian, benih {seed}; semua susunan dihitung bila paling banyak 50.000. Klaster: {rule} ≤ 0,05.',
	ruleQ: 'q Benjamini–Hochberg',
	ruleP: 'p tanpa koreksi',
	noteFew: 'Kurang dari 20 wilayah: tidak ada yang disebut klaster. Kurang dari 30: eksploratif.',
	noteLevel:
		'Pola antarwilayah bukan bukti tentang rumah tangga, dan berubah bila tingkat atau batas wilayahnya lain.',
	near: 'Tetangga: {neighbours}.',
	'near.queen': 'garis batas dengan titik bersama (queen)',
	'near.sea': 'garis batas dengan titik bersama, dan pantai berjarak paling jauh {km} km',
	'near.nearest': '{count} wilayah terdekat menurut titik berat',
} as const;

/** The key of a message about spatial patterns. */
export type SpatialMessageKey = keyof typeof SPATIAL_ID;

const SPATIAL_EN: Readonly<Record<SpatialMessageKey, string>> = {
	title: 'Spatial pattern',
	lead: 'Do areas lie among their like, and where? Tested for the figures on the map, within the working area: {areas}.',
	refused:
		'These figures are not valid at the level chosen, so no pattern is computed. Choose a valid level.',
	comparing: 'The map is comparing, so clusters are not drawn. Close the comparison to see them.',
	noBoundaries: 'There are no boundaries yet, so neighbours are not known.',
	choose: 'How it is computed',
	method: 'Local measure',
	moran: 'Local Moran (LISA)',
	gi: 'Getis-Ord Gi*',
	neighbours: 'Neighbours',
	queen: 'Common border, also a single point (queen)',
	sea: 'Common border and sea links',
	nearest: 'Nearest neighbours (k)',
	km: 'Widest water (km)',
	k: 'Number of neighbours (k)',
	limits: 'A whole number from {least} to {most}.',
	permutations: 'Permutations',
	seed: 'Random seed',
	corrected: 'Correct for many tests (Benjamini–Hochberg)',
	correctedHelp: 'Without it, about one area in twenty looks like a cluster by chance alone.',
	running: 'Computing {percent} %',
	cancel: 'Cancel',
	again: 'Compute again',
	givenUp: 'Given up. The map has the classes of its figures.',
	global: 'As a whole',
	globalText:
		'Moran’s I {i} (expected by chance {expected}), p {p} from {how}; {n} areas, {links} pairs of neighbours.',
	permuted: '{count} permutations',
	exact: 'all orders (exact)',
	clustered: 'Areas that are alike tend to lie together.',
	dispersed: 'Areas that lie together tend to differ.',
	random: 'The pattern cannot be told from chance.',
	exploratory: 'exploratory',
	islands: '{count} {count?area|areas} without neighbours left out: {areas}.',
	islandsSea: 'Areas without neighbours can take part by sea links or as nearest neighbours.',
	shared:
		'{count} {count?area has|areas have} a figure of before a split. It is counted once, where it is written.',
	count:
		'This is a count, not a rate: clusters of counts mostly follow the number of people. Use a percentage where there is one.',
	edge: 'Neighbours outside the working area take no part, so areas at its edge have fewer.',
	scatter: 'Moran scatter plot',
	scatterLabel:
		'Moran scatter plot: {areas} areas by their figure (across) and the mean of their neighbours (up), in standard deviations. {quadrants}',
	own: 'figure of the area, standard deviations',
	lag: 'mean of neighbours',
	quadrants: 'Choose a quadrant',
	quadrantAll: 'all',
	'quadrant.0': 'high, neighbours high',
	'quadrant.1': 'low, neighbours low',
	'quadrant.2': 'high, neighbours low',
	'quadrant.3': 'low, neighbours high',
	chosen: '{count} {count?area|areas} chosen; map, table and histogram show them.',
	list: 'Clusters',
	tally: '{clusters} {clusters?area|areas} in clusters, of {tested} tested',
	none: 'No area can be called a cluster at the 5 % level. Take more permutations where there are thousands of areas.',
	area: 'Area',
	value: 'Figure',
	kind: 'Class',
	stat: 'I',
	statGi: 'z',
	p: 'p',
	q: 'q',
	more: 'Show {count} more',
	csv: 'Download CSV',
	csvFile: 'spatial-pattern',
	smoothing: 'Smooth rates (empirical Bayes)',
	smoothingHelp:
		'For rates of small populations: rates are pulled to the mean, the more the smaller the population. The map then has derived figures, not the original ones.',
	smoothingTables: 'Open a table with a column of cases and one of population.',
	cases: 'Cases',
	population: 'Population',
	noColumn: 'not smoothed',
	smoothed: 'Map, table and clusters have smoothed rates (a derived layer). Moved most: {areas}.',
	moved: '{area} {rate} → {smoothed}',
	unsmooth: 'Back to the original figures',
	note: 'Method',
	noteMoran:
		'Moran’s I: weights 1 / number of neighbours; areas without neighbours are left out of everything, the mean too. Local Moran is divided by n − 1 (as PySAL and GeoDa; spdep divides by n).',
	noteGi:
		'Gi*: binary weights, the area itself included, population standard deviation (as localG of spdep).',
	noteP:
		'p is one-sided and folded (at most about 0.5; not to be halved again), by conditional permutation without replacement, seed {seed}; all arrangements are counted where there are at most 50,000. Cluster: {rule} ≤ 0.05.',
	ruleQ: 'Benjamini–Hochberg’s q',
	ruleP: 'p without correction',
	noteFew: 'Under 20 areas nothing is called a cluster. Under 30 it is exploratory.',
	noteLevel:
		'A pattern between areas is no proof about households, and changes with level and boundaries.',
	near: 'Neighbours: {neighbours}.',
	'near.queen': 'outlines with a point in common (queen)',
	'near.sea': 'outlines with a point in common, and shores at most {km} km apart',
	'near.nearest': 'the {count} nearest areas by centre of gravity',
};

/** A message about spatial patterns, its `{name}`s filled in. */
export function spatialMessage(
	language: Language,
	key: SpatialMessageKey,
	params: MessageParams = {},
): string {
	const messages = language === 'id' ? SPATIAL_ID : SPATIAL_EN;
	return fillIn(language, messages[key], params);
}

const CLASS_NAMES: Readonly<Record<ClusterClass, BilingualText>> = {
	'high-high': { id: 'TT: tinggi di antara tinggi', en: 'HH: high among high' },
	'low-low': { id: 'RR: rendah di antara rendah', en: 'LL: low among low' },
	'high-low': { id: 'TR: tinggi di antara rendah', en: 'HL: high among low' },
	'low-high': { id: 'RT: rendah di antara tinggi', en: 'LH: low among high' },
	hot: { id: 'T: titik panas (tinggi)', en: 'H: hot spot' },
	cold: { id: 'R: titik dingin (rendah)', en: 'L: cold spot' },
	none: { id: 'bukan klaster', en: 'no cluster' },
	island: { id: '○ tanpa tetangga', en: '○ without neighbours' },
	'left-out': {
		id: 'tidak diuji (angka sebelum pemekaran)',
		en: 'not tested (figure of before a split)',
	},
};

/** A class of clusters as legend and table name it. */
export function clusterName(language: Language, kind: ClusterClass): string {
	return CLASS_NAMES[kind][language];
}

/** The sign of a class on the map: its letters, which its name begins with; empty for none. */
export function clusterSign(language: Language, kind: ClusterClass): string {
	return /^[A-Z○]+(?=[: ])/u.exec(CLASS_NAMES[kind][language])?.[0] ?? '';
}

/** Neighbours as a method note tells them. */
export function neighbourText(language: Language, choice: NeighbourChoice): string {
	return spatialMessage(language, `near.${choice.kind}`, { ...choice });
}

/** The classes of a map of clusters in words, and how they were found among so many areas. */
export function clusterWords(form: PatternForm, areas: number): ClusterClasses {
	const both = (say: (language: Language) => string): BilingualText => ({
		id: say('id'),
		en: say('en'),
	});
	return {
		names: CLUSTER_CLASSES[form.method].map((kind) => CLASS_NAMES[kind]),
		head: both((language) => {
			const name = spatialMessage(language, form.method === 'gi-star' ? 'gi' : 'moran');
			const few = areas < 30 ? ` (${spatialMessage(language, 'exploratory')})` : '';
			return `${spatialMessage(language, 'list')}: ${name}${few}`;
		}),
		method: both((language) =>
			[
				spatialMessage(language, form.isCorrected ? 'ruleQ' : 'ruleP'),
				` ≤ ${formatNumber(language, 0.05, 2)}, `,
				spatialMessage(language, 'permuted', { count: form.permutations }),
				', ',
				neighbourText(language, form.neighbours),
			].join(''),
		),
	};
}

/** What a layer of smoothed rates is called. */
export function smoothedWords(
	cases: BilingualText,
	population: BilingualText,
): Pick<Indicator, 'name' | 'definition' | 'reading' | 'of'> {
	const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
	return {
		name: {
			id: `${cases.id} per ${lower(population.id)}, dihaluskan (Bayes empiris)`,
			en: `${cases.en} per ${lower(population.en)}, smoothed (empirical Bayes)`,
		},
		definition: {
			id: 'Angka turunan: tingkat yang ditarik ke rata-rata menurut kecilnya penduduk.',
			en: 'Derived: a rate pulled to the mean, the more the smaller its population.',
		},
		reading: { id: 'tingkat yang dihaluskan di {area}', en: 'smoothed rate in {area}' },
		of: { id: 'persen, dihaluskan', en: 'per cent, smoothed' },
	};
}
