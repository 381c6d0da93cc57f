import type { Language } from './translate.ts';

/** Fields of a project file as people know them. */
const FIELDS: Readonly<Record<string, readonly [id: string, en: string]>> = {
	version: ['versi berkas', 'version of the file'],
	producer: ['versi aplikasi', 'version of the app'],
	boundaries: ['batas yang dipakai', 'boundaries used'],
	title: ['nama batas', 'name of the boundaries'],
	vintage: ['tanggal batas', 'date of the boundaries'],
	inputsHash: ['sidik batas', 'fingerprint of the boundaries'],
	views: ['tampilan peta', 'view of the map'],
	state: ['tampilan peta', 'view of the map'],
	source: ['yang ada di peta', 'what is on the map'],
	tableIndex: ['lembar yang dipilih', 'sheet that was chosen'],
	tables: ['tabel', 'table'],
	rules: ['aturan prioritas', 'priority rules'],
	rule: ['aturan prioritas', 'priority rule'],
	analysis: ['analisis pola atau ketimpangan', 'analysis of patterns or inequality'],
	sources: ['sumber data', 'source of data'],
	dataset: ['nama dataset', 'name of a dataset'],
	publisher: ['penerbit', 'publisher'],
	date: ['tanggal sumber', 'date of a source'],
	stage: ['posisi dalam rantai', 'place in the chain'],
	note: ['catatan sumber', 'note on a source'],
	targets: ['target', 'target'],
	registers: ['pilihan register', 'choice of registers'],
	sides: ['pilihan register', 'choice of registers'],
	versions: ['versi register', 'version of a register'],
	tags: ['catatan kantong', 'note on a pocket'],
	sheets: ['lembar', 'sheet'],
	rows: ['baris', 'row'],
	decisions: ['keputusan', 'decisions'],
	encoding: ['pengodean', 'encoding'],
	asWritten: ['susunan tabel', 'arrangement of the table'],
	codeSystem: ['sistem kode', 'code system'],
	level: ['tingkat wilayah', 'level'],
	rowsAre: ['arti baris', 'what rows are'],
	swapsCoordinates: ['tukar koordinat', 'swapped coordinates'],
	sumTo: ['penjumlahan desa', 'sums of desa'],
	repeats: ['aturan baris berulang', 'rule for repeated rows'],
	columns: ['arti kolom', 'meaning of columns'],
	role: ['arti kolom', 'meaning of a column'],
	unit: ['satuan kolom', 'unit of a column'],
	periodPart: ['bagian tahun', 'part of the year'],
	decimal: ['tanda desimal', 'decimal mark'],
	scale: ['skala angka', 'scale of figures'],
	lowestLevel: ['tingkat sahih kolom', 'valid level of a column'],
	part: ['bagian daftar', 'part of the list'],
	decile: ['desil', 'decile'],
	verification: ['status verval', 'verification status'],
	services: ['jenis PPKS', 'category of services'],
	answers: ['jawaban untuk baris', 'answers for rows'],
	slice: ['pilihan yang digambar', 'what is drawn'],
	summary: ['ringkasan hasil', 'summary of results'],
	notes: ['catatan saat membaca', 'notes on reading'],
	bytes: ['ukuran berkas', 'size of the file'],
	indicator: ['indikator', 'indicator'],
	period: ['periode', 'period'],
	category: ['kategori', 'category'],
	comparison: ['pembandingan', 'comparison'],
	within: ['wilayah kerja', 'working area'],
	selected: ['wilayah terpilih', 'selected area'],
	camera: ['letak peta', 'place of the map'],
	classMethod: ['cara membuat kelas', 'way to make classes'],
	classCount: ['banyaknya kelas', 'number of classes'],
	classLimits: ['batas kelas', 'class limits'],
	classPeriod: ['periode kelas', 'period of classes'],
	palette: ['warna', 'colours'],
	fillsCount: ['isian atau lingkaran', 'fill or circles'],
	isLevelLocked: ['kunci tingkat', 'lock of the level'],
	table: ['panel tabel', 'table panel'],
	tooltip: ['keterangan penunjuk', 'words under the pointer'],
};

/** Lists whose items are counted for people. */
const COUNTED = /(?:tables|sources|targets|tags|sheets|rows|columns|answers|notes)\[(\d+)\][^[]*$/;

/**
 * A place in a project file in words, counted from 1; the file it is about stays before it. What has no
 * words stays as it is written.
 *
 * @example describeProjectPlace('id', 'Data.csv: decisions.columns[2].unit') // 'Data.csv: satuan kolom (3)'
 * @example describeProjectPlace('en', 'views[0].state.camera') // 'place of the map'
 * @example describeProjectPlace('id', 'x.y') // 'x.y'
 */
export function describeProjectPlace(language: Language, place: string): string {
	const name = /(\w+)(?:\[\d+\])?$/.exec(place)?.[1] ?? '';
	const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
	if (!field) return place;
	const file = /^.*: /.exec(place)?.[0] ?? '';
	const at = COUNTED.exec(place)?.[1];
	return file + field[language === 'id' ? 0 : 1] + (at ? ` (${Number(at) + 1})` : '');
}
