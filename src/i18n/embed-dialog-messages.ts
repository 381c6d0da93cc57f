import type { BilingualText } from '../core/model/indicator.ts';
import { fillIn, type Language, type MessageParams } from './translate.ts';

/** What the dialog that puts maps into sites says; it comes with the dialog. */
const WORDS = {
	title: { id: 'Sematkan di situs', en: 'Put into a site' },
	close: { id: 'Tutup', en: 'Close' },
	loading: { id: 'Memuat peta…', en: 'Loading the map…' },
	kind: { id: 'Cara', en: 'Way' },
	'kind.picture': { id: 'Gambar dan tautan', en: 'Picture with link' },
	'kind.picture.note': {
		id: 'Diam. Tinggal utuh walau skrip dan bingkai dibuang.',
		en: 'Still. Stays whole where scripts and frames are taken out.',
	},
	'kind.file': { id: 'Satu berkas .html', en: 'One .html file' },
	'kind.file.note': {
		id: 'Interaktif, tanpa jaringan: untuk media, surel, USB.',
		en: 'Interactive, without network: for media, mail, USB.',
	},
	'kind.frame': { id: 'Bingkai (iframe)', en: 'Frame (iframe)' },
	'kind.frame.note': { id: 'Interaktif, tinggi tetap.', en: 'Interactive, of fixed height.' },
	'kind.script': { id: 'Skrip', en: 'Script' },
	'kind.script.note': { id: 'Interaktif, setinggi isinya.', en: 'Interactive, as high as it is.' },
	'kind.element': { id: 'Elemen peta-sasaran', en: 'Element peta-sasaran' },
	'kind.element.note': {
		id: 'Interaktif, tema dan bahasa mengikuti situs.',
		en: 'Interactive, follows the site’s theme and language.',
	},
	content: { id: 'Isi', en: 'Content' },
	indicator: { id: 'Indikator', en: 'Indicator' },
	more: {
		id: 'Indikator lain, untuk dipilih pembaca',
		en: 'More indicators, for readers to choose',
	},
	older: { id: 'Sertakan 5 periode sebelumnya', en: 'Bring 5 earlier periods along' },
	level: { id: 'Tingkat', en: 'Level' },
	lock: { id: 'Kunci tingkat ini', en: 'Lock this level' },
	within: { id: 'Wilayah kerja', en: 'Working area' },
	look: { id: 'Tampilan', en: 'Appearance' },
	theme: { id: 'Tema', en: 'Theme' },
	'theme.auto': { id: 'Ikut pembaca', en: 'The reader’s' },
	'theme.light': { id: 'Terang', en: 'Light' },
	'theme.dark': { id: 'Gelap', en: 'Dark' },
	language: { id: 'Bahasa', en: 'Language' },
	search: { id: 'Kotak cari wilayah', en: 'Search field' },
	picker: { id: 'Pemilih indikator', en: 'Indicator picker' },
	table: { id: 'Mulai dari tabel', en: 'Begin with the table' },
	width: { id: 'Lebar', en: 'Width' },
	'width.all': { id: 'Penuh', en: 'Full' },
	'width.px': { id: '{px} piksel', en: '{px} pixels' },
	height: { id: 'Tinggi (piksel)', en: 'Height (pixels)' },
	fit: { id: 'Muatkan dalam tinggi itu', en: 'Fit into that height' },
	data: { id: 'Data', en: 'Data' },
	'data.live': {
		id: 'Hidup: ikut berkas di server Anda',
		en: 'Live: follows the file on your server',
	},
	'data.live.note': {
		id: 'Angka berganti hanya bila Anda menaruh berkas baru bernama sama; pembaca melihatnya paling lambat esok hari. Peta Sasaran tidak mengambil angka baru sendiri.',
		en: 'Figures change only when you put a new file of the same name there; readers see it by the next day. Peta Sasaran fetches no new figures by itself.',
	},
	'data.frozen': { id: 'Beku: angka saat ini saja', en: 'Frozen: the figures of now' },
	'data.frozen.note': {
		id: 'Peta hanya menerima berkas yang Anda simpan sekarang. Bila berkas itu diganti, pembaca diberi tahu dan tidak melihat angka lain.',
		en: 'The map takes only the file that you save now. Where that file is replaced, readers are told and see no other figures.',
	},
	'data.still.note': {
		id: 'Angka saat ini saja. Bila ada angka baru, simpan dan unggah lagi.',
		en: 'The figures of now only. For newer figures, save and upload again.',
	},
	folder: { id: 'Alamat Peta Sasaran', en: 'Address of Peta Sasaran' },
	picture: { id: 'Alamat gambar', en: 'Address of the picture' },
	name: { id: 'Nama berkas', en: 'File name' },
	nameBad: {
		id: 'Huruf, angka, dan tanda hubung saja.',
		en: 'Letters, digits and hyphens only.',
	},
	folderBad: { id: 'Alamat lengkap, mulai https://', en: 'A whole address, from https://' },
	preview: { id: 'Pratinjau', en: 'Preview' },
	previewHelp: { id: 'Peta yang akan tampak di situs', en: 'The map as the site will show it' },
	previewPicker: {
		id: 'Di situs, pemilih indikator, tingkat, dan waktu muncul di atas peta bila berkasnya memuat beberapa.',
		en: 'On the site, pickers of indicator, level and time stand above the map where the file holds several.',
	},
	'step.save': { id: 'Simpan berkasnya', en: 'Save the file' },
	'step.put': { id: 'Taruh di server', en: 'Put it on the server' },
	'step.copy': { id: 'Salin potongannya', en: 'Copy the snippet' },
	savePicture: { id: 'Simpan PNG', en: 'Save PNG' },
	saveFile: { id: 'Simpan .html', en: 'Save .html' },
	saveData: { id: 'Simpan data', en: 'Save data' },
	saved: { id: '{file} disimpan', en: '{file} saved' },
	saveFailed: {
		id: 'Berkas tidak dapat dibuat di peramban ini.',
		en: 'This browser cannot make the file.',
	},
	putPicture: {
		id: 'Unggah ke pustaka media, lalu tulis alamatnya di “Alamat gambar”. Supaya tautannya jalan, taruh juga datanya di {path}.',
		en: 'Upload it to the media library, and write its address into “Address of the picture”. For the link to work, put the data into {path} too.',
	},
	putFile: {
		id: 'Taruh di {path}, atau di mana pun berkas boleh ditaruh. Bisa juga dikirim sebagai lampiran.',
		en: 'Put it into {path}, or wherever files may lie. It may be sent by mail too.',
	},
	putData: {
		id: 'Taruh sebagai {path} di sebelah embed.html. Taruh juga PNG-nya, untuk situs yang membuang bingkai.',
		en: 'Put it beside embed.html as {path}. Put the PNG there too, for sites that take frames out.',
	},
	snippet: { id: 'Potongan HTML', en: 'HTML snippet' },
	copy: { id: 'Salin', en: 'Copy' },
	copied: { id: 'Disalin', en: 'Copied' },
	copyFailed: {
		id: 'Tidak dapat menyalin. Pilih teksnya dan tekan Ctrl+C.',
		en: 'Could not copy. Select the text and press Ctrl+C.',
	},
	saveFirst: {
		id: 'Simpan datanya dahulu: beku terikat pada berkas itu.',
		en: 'Save the data first: frozen is tied to that file.',
	},
	help: {
		id: 'Langkah untuk WordPress, Joomla, dan server',
		en: 'Steps for WordPress, Joomla and servers',
	},
	refused: {
		id: 'Indikator ini tidak berlaku di tingkat itu, jadi tidak dapat disematkan. Pilih tingkat lain.',
		en: 'This indicator does not exist at that level, so it cannot be put into a site. Choose another level.',
	},
	noFigures: {
		id: 'Tidak ada angka di wilayah ini. Pilih wilayah atau indikator lain.',
		en: 'There are no figures in this area. Choose another area or indicator.',
	},
	ask: {
		id: 'Peta untuk umum harus menyebut {what}. Lengkapi dahulu; jawaban Anda juga berlaku di peta.',
		en: 'A public map must say {what}. Fill that in first; your answers hold on the map too.',
	},
	'missing.source': { id: 'sumber', en: 'its source' },
	'missing.period': { id: 'periode', en: 'its period' },
	'missing.level': {
		id: 'sampai tingkat mana angkanya sah',
		en: 'down to which level its figures are valid',
	},
	hidden: {
		id: '{count} angka disamarkan: jumlah orang di bawah {least}, dan yang dapat membukanya lewat pengurangan.',
		en: '{count} figures are hidden: counts of people below {least}, and what would tell them by subtraction.',
	},
	comparison: {
		id: 'Perbandingan di layar tidak ikut; yang disematkan angka periode {period}.',
		en: 'The comparison on screen does not come along; what is put into the site is {period}.',
	},
	waiting: {
		id: '{count} baris belum diputuskan wilayahnya dan tidak ikut.',
		en: 'Rows that wait for a decision and do not come along: {count}.',
	},
	onlyAggregates: {
		id: 'Yang disematkan hanya angka per wilayah di peta ini. Tabel Anda tidak ikut.',
		en: 'Only the figures of areas on this map are put into the site. Your table does not come along.',
	},
} satisfies Record<string, BilingualText>;

/** A key of these words. */
export type EmbedDialogMessage = keyof typeof WORDS;

/**
 * A sentence of the dialog, its `{name}`s filled in.
 *
 * @example embedDialogText('id', 'saved', { file: 'peta.png' }) // 'peta.png disimpan'
 */
export function embedDialogText(
	language: Language,
	key: EmbedDialogMessage,
	params: MessageParams = {},
): string {
	return fillIn(language, WORDS[key][language], params);
}
