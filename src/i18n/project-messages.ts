import { fillIn, type Language, type MessageParams } from './translate.ts';

/**
 * What is said of projects and of taking back, apart from {@link messagesId} because the first map
 * needs none of it: it is fetched with the menu that does.
 */
const PROJECT_MESSAGES_ID = {
	'history.undo': 'Urungkan: {what}',
	'history.undoNone': 'Belum ada yang bisa diurungkan',
	'history.undone': 'Diurungkan: {what}',
	'history.redo': 'Ulangi: {what}',
	'history.redoNone': 'Belum ada yang bisa diulangi',
	'history.redone': 'Diulangi: {what}',
	'history.keys': 'Urungkan; ulangi',
	'change.project': 'buka proyek {file}',
	'change.opened': 'buka {file}',
	'change.replaced': 'ganti {file}',
	'change.closed': 'tutup {file}',
	'change.sheet': 'ganti lembar',
	'change.sources': 'sumber data',
	'change.targets': 'target',
	'change.registers': 'register',
	'change.shown': 'tampilkan {file}',
	'change.bundled': 'tampilkan indikator bawaan',
	'change.decision.encoding': 'pilih pengodean',
	'change.decision.asWritten': 'susunan tabel',
	'change.decision.codeSystem': 'pilih sistem kode',
	'change.decision.columns': 'arti kolom',
	'change.decision.answers': 'jawaban baris',
	'change.decision.level': 'tingkat baris',
	'change.decision.rowsAre': 'arti baris',
	'change.decision.swapsCoordinates': 'tukar koordinat',
	'change.decision.sumTo': 'jumlahkan desa',
	'change.decision.hideBelow': 'batas angka kecil',
	'change.decision.repeats': 'aturan baris berulang',
	'change.indicator': 'pilih {value}',
	'change.level': 'tingkat {value}',
	'change.isLevelLocked': 'kunci tingkat',
	'change.period': 'periode {value}',
	'change.comparison': 'bandingkan dengan {value}',
	'change.comparisonNone': 'berhenti membandingkan',
	'change.category': 'pilih kategori',
	'change.within': 'wilayah kerja {value}',
	'change.nation': 'seluruh Indonesia',
	'change.classMethod': 'kelas: {value}',
	'change.classCount': '{value} kelas',
	'change.classLimits': 'geser batas kelas',
	'change.classPeriod': 'hitung ulang kelas',
	'change.palette': 'ubah warna',
	'change.fillsCount': 'isian atau lingkaran',
	'change.tooltip': 'ubah keterangan penunjuk',
	'change.rule': 'ubah aturan prioritas',
	'change.analysis': 'ubah analisis pola atau ketimpangan',
	'change.priority.form': 'ubah aturan prioritas',
	'change.priority.overrides': 'ubah daftar prioritas dengan tangan',
	'change.priority.people': 'yang memutuskan',
	'change.priority.draws': 'cara mengundi bobot',
	'change.priority.kept': 'skenario pembanding',
	'change.priority.columns': 'pilih kolom analisis',
	'change.other': 'ubah tampilan',
	'project.menu': 'Proyek: simpan atau buka',
	'project.save': 'Simpan proyek',
	'project.saveHelp':
		'Tabel, keputusan, dan tampilan dalam satu berkas; sel tabel tersimpan apa adanya, juga yang disamarkan',
	'project.saved': 'Proyek disimpan',
	'project.open': 'Buka proyek',
	'project.openHelp': 'Berkas .peta.json dari sini',
	'project.embed': 'Sematkan di situs',
	'project.embedHelp': 'Gambar, satu berkas, bingkai, skrip, atau elemen',
	'project.examples': 'Contoh',
	'project.examplesHelp': 'Proyek siap pakai, atau mulai dari kosong',
	'project.sources': 'Sumber data',
	'project.sourcesHelp': 'Pemetaan sumber data untuk rapat',
	'project.replace': 'Ganti yang sedang terbuka?',
	'project.replaceText':
		'{file} akan menggantikan {count} tabel yang terbuka beserta keputusannya. Penggantian ini bisa diurungkan selama halaman terbuka.',
	'project.saveFirst': 'Simpan dulu',
	'project.keep': 'Batal',
	'project.replaceYes': 'Ganti',
} as const;

/** The key of a message about projects or taking back. */
export type ProjectMessageKey = keyof typeof PROJECT_MESSAGES_ID;

const PROJECT_MESSAGES_EN: Readonly<Record<ProjectMessageKey, string>> = {
	'history.undo': 'Undo: {what}',
	'history.undoNone': 'Nothing to undo yet',
	'history.undone': 'Undone: {what}',
	'history.redo': 'Redo: {what}',
	'history.redoNone': 'Nothing to redo yet',
	'history.redone': 'Redone: {what}',
	'history.keys': 'Undo; redo',
	'change.project': 'open project {file}',
	'change.opened': 'open {file}',
	'change.replaced': 'replace {file}',
	'change.closed': 'close {file}',
	'change.sheet': 'other sheet',
	'change.sources': 'sources',
	'change.targets': 'targets',
	'change.registers': 'registers',
	'change.shown': 'show {file}',
	'change.bundled': 'show bundled indicator',
	'change.decision.encoding': 'encoding',
	'change.decision.asWritten': 'arrangement of the table',
	'change.decision.codeSystem': 'code system',
	'change.decision.columns': 'meaning of a column',
	'change.decision.answers': 'answer for rows',
	'change.decision.level': 'level of rows',
	'change.decision.rowsAre': 'meaning of rows',
	'change.decision.swapsCoordinates': 'swap coordinates',
	'change.decision.sumTo': 'add up desa',
	'change.decision.hideBelow': 'limit of small counts',
	'change.decision.repeats': 'rule for repeated rows',
	'change.indicator': 'choose {value}',
	'change.level': 'level {value}',
	'change.isLevelLocked': 'lock level',
	'change.period': 'period {value}',
	'change.comparison': 'compare with {value}',
	'change.comparisonNone': 'stop comparing',
	'change.category': 'choose category',
	'change.within': 'working area {value}',
	'change.nation': 'all of Indonesia',
	'change.classMethod': 'classes: {value}',
	'change.classCount': '{value} classes',
	'change.classLimits': 'move class limits',
	'change.classPeriod': 'make classes anew',
	'change.palette': 'change colours',
	'change.fillsCount': 'fills or circles',
	'change.tooltip': 'change the tooltip',
	'change.rule': 'change the rule of priority',
	'change.analysis': 'change the analysis of pattern or inequality',
	'change.priority.form': 'change the rule of priority',
	'change.priority.overrides': 'change the list of priority by hand',
	'change.priority.people': 'who decides',
	'change.priority.draws': 'how weights are drawn',
	'change.priority.kept': 'scenario to compare with',
	'change.priority.columns': 'choose columns of an analysis',
	'change.other': 'change the view',
	'project.menu': 'Project: save or open',
	'project.save': 'Save project',
	'project.saveHelp':
		'Tables, decisions and view in one file; cells are kept as they are, hidden ones too',
	'project.saved': 'Project saved',
	'project.open': 'Open project',
	'project.openHelp': 'A .peta.json file saved here',
	'project.embed': 'Put into a site',
	'project.embedHelp': 'Picture, one file, frame, script or element',
	'project.examples': 'Examples',
	'project.examplesHelp': 'Ready projects, or begin with nothing',
	'project.sources': 'Sources of data',
	'project.sourcesHelp': 'The map of sources for a meeting',
	'project.replace': 'Replace what is open?',
	'project.replaceText':
		'{file} will take the place of what is open (tables: {count}) and the decisions about it. This can be undone while the page is open.',
	'project.saveFirst': 'Save first',
	'project.keep': 'Cancel',
	'project.replaceYes': 'Replace',
};

/** Every message about projects and taking back, by language. */
export const PROJECT_MESSAGES: Readonly<
	Record<Language, Readonly<Record<ProjectMessageKey, string>>>
> = { id: PROJECT_MESSAGES_ID, en: PROJECT_MESSAGES_EN };

/**
 * A message about projects or taking back, its `{name}`s filled in as `translate` does.
 *
 * @example projectText('id', 'history.undo', { what: '7 kelas' }) // 'Urungkan: 7 kelas'
 */
export function projectText(
	language: Language,
	key: ProjectMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, PROJECT_MESSAGES[language][key], params);
}

/** Whether a text is the key of a message about projects or taking back. */
export function isProjectMessageKey(text: string): text is ProjectMessageKey {
	return Object.hasOwn(PROJECT_MESSAGES_ID, text);
}
