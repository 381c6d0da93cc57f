import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { cellText, type RawCell, type RawTable } from '../model/table.ts';
import { headerWords } from './read-header.ts';

/** What gave a table away. It is all that is ever said about such a table. */
export type PersonalDataKind = 'nik' | 'family-card' | 'number' | 'names';

/** Where personal data were found: a place and a share, never a cell. */
export interface PersonalDataFinding {
	readonly kind: PersonalDataKind;
	/** Column in the sheet, 1-based. */
	readonly column: number;
	/** Share (0–1) of the column's cells that spoke for it; for headers, of the rows that are filled. */
	readonly share: number;
}

/** Provinsi that begin a NIK: those of now, and Timor Timur's and Papua's of before. */
const PROVINSI = new Set(
	'11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 54 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
		' ',
	),
);
/** Share of a column's 16-digit numbers, and of its figures, that must be like a NIK. */
const NEEDED_SHARE = 0.6;
/** Rows at the top, and after a blank row, in which headers are looked for. */
const HEADER_ROWS = 40;
const HEADER_ROWS_AFTER_BLANK = 4;
/** Rows a header may be high: its cells stand in at most so many rows. */
const HEADER_HEIGHT = 3;
/** No header of ours is longer. */
const MAX_HEADER_LENGTH = 60;

const HAS_DIGIT = /\d/u;
const SCIENTIFIC = /^['’`"]?\s*(\d)(?:[.,](\d{0,15}))?e\+?15$/iu;
const NIK_HEADER =
	/\bnik\b|\bnomor induk kependudukan\b|\b(?:no|nomor|nmr) ?(?:e ?)?ktp\b|\bnoktp\b/u;
const KK_HEADER =
	/\b(?:no|nomor|nmr|id) ?kk\b|\bnokk\b|\bidkk\b|\b(?:no|nomor) (?:kartu keluarga|k k)\b/u;
/** Headers that count or describe such numbers rather than hold them. */
const ABOUT_NUMBERS =
	/\b(?:jumlah|jml|banyaknya|persentase|persen|rasio|cakupan|kepemilikan|pemilik|status|padan|valid|tanpa|memiliki|ber|keterangan|ket)\b/u;
/** The name of a person and nothing else. `nama` alone is weaker: it may be a place. */
const PERSON =
	/^(?:nama )(?:lengkap|sesuai ktp|ktp|(?:calon )?(?:kepala (?:keluarga|rumah tangga|rt|ruta)|kk|krt|penerima|pm|kpm|art|anggota|pengurus|peserta|pemilik rumah|warga|penduduk|orang|individu|pasien|siswa|anak|balita|bayi|lansia|disabilitas|ibu|ayah|suami|istri|isteri|orang ?tua|wali|pemohon|responden|nelayan|petani|pekerja|tertanggung))\b/u;
const BARE_NAME = /^nama(?: (?:orang|jelas))?$/u;
/** What tells where a person lives or when they were born, whatever stands beside it. */
const ADDRESS =
	/^(?:alamat(?! (?:email|web|situs|url|kantor)\b).*|(?:no |nomor )?rt (?:dan )?rw|rtrw|(?:tempat |tpt )?(?:tanggal|tgl|tempat|tmp|tpt) lahir|tempat tanggal lahir|tempat tgl lahir|tanggallahir|tgllahir|ttl|(?:nama )?ibu kandung|(?:no|nomor) (?:hp|telp|telepon|handphone|wa|whatsapp|rekening)|hp|telepon)$/u;
/** The same, but only beside a header that is the name of a person. */
const DETAIL =
	/^(?:rt|rw|no rt|no rw|dusun|jalan|umur|usia|jenis kelamin|jk|kelamin|l p|hubungan.*|hub .*|status (?:perkawinan|kawin)|pekerjaan|agama)$/u;

/**
 * The digits of a cell that is a 16-digit number, however it was typed: spaces, dots, dashes, an
 * apostrophe before it, `.0` after it, as a number, or inside a longer text.
 */
function sixteenDigits(cell: RawCell): string | null {
	if (typeof cell === 'number') return cell >= 1e15 && cell < 1e16 ? cell.toFixed(0) : null;
	if (typeof cell !== 'string' || cell.length < 16) return null;
	if (cell.length <= 40) {
		const bare = cell
			.replace(/[.,]0+\s*$/u, '')
			.replace(/[\s'’`".,\-–/\u200B-\u200F\uFEFF]+/gu, '');
		if (/^\d{16}$/u.test(bare)) return bare;
	}
	return /(?<!\d)\d{16}(?!\d)/u.exec(cell)?.[0] ?? null;
}

/**
 * Whether 16 digits are built like a NIK or a number of a kartu keluarga: provinsi, kab/kota,
 * kecamatan, a day (women's has 40 added), month and year, and a serial number.
 *
 * Source: Permendagri 109/2019 and UU 24/2013; the serial number is never 0000.
 *
 * @example isNikLike('3201145708900003') // true
 * @example isNikLike('3201149908900003') // false
 */
export function isNikLike(digits: string): boolean {
	if (!/^\d{16}$/u.test(digits) || !isPlace(digits.slice(0, 6))) return false;
	const day = Number(digits.slice(6, 8));
	const month = Number(digits.slice(8, 10));
	return day <= 71 && day % 40 >= 1 && day % 40 <= 31 && month >= 1 && month <= 12;
}

/** Whether digits are, or may begin, the codes of a provinsi, kab/kota and kecamatan. */
function isPlace(digits: string): boolean {
	return (
		PROVINSI.has(digits.slice(0, 2).padEnd(2, '0')) &&
		/^(?:|[0-37]|0[1-9]|[123]\d|7[1-9])$/u.test(digits.slice(2, 4)) &&
		digits.slice(4, 6) !== '00'
	);
}

/** A NIK of which a spreadsheet kept the first digits only: `3.20114E+15`, `3201140000000000`. */
function isShortened(cell: RawCell, digits: string | null): boolean {
	if (digits !== null) return /0{8}$/u.test(digits) && isPlace(digits.slice(0, 6));
	if (typeof cell !== 'string') return false;
	const [, first, rest = ''] = SCIENTIFIC.exec(cell.trim()) ?? [];
	return first !== undefined && isPlace(`${first}${rest}`);
}

/** What the cells of one column are like. */
class ColumnTally {
	withDigits = 0;
	filled = 0;
	sixteen = 0;
	nik = 0;
	shortened = 0;
	header: 'nik' | 'family-card' | null = null;
	/** Cells below such a header, and those of them that are plain counts. */
	below = 0;
	counts = 0;

	add(cell: RawCell, text: string): void {
		this.filled++;
		if (this.header) {
			this.below++;
			const value =
				typeof cell === 'number' ? cell : /^[\d.,\s%]{1,11}$|^[-–.…]+$/u.test(text) ? 0 : NaN;
			if (Math.abs(value) < 1e9) this.counts++;
		}
		if (typeof cell !== 'number' && !HAS_DIGIT.test(text)) return;
		this.withDigits++;
		const digits = sixteenDigits(cell);
		if (digits !== null && isNikLike(digits)) this.nik++;
		else if (isShortened(cell, digits)) this.shortened++;
		if (digits !== null) this.sixteen++;
	}

	/** Share of cells that are like a NIK, or 0 when they are too few to say so. */
	nikShare(): number {
		const all = this.nik + this.shortened;
		const share = all / Math.max(1, this.withDigits);
		const isMost = all > 0 && share >= NEEDED_SHARE && (all > 1 || this.nik === 1);
		const isPattern = this.nik > 1 && this.nik >= this.sixteen * NEEDED_SHARE;
		return isMost || isPattern ? share : 0;
	}

	/** Share of cells under a header of such numbers that are no counts, or 0 when most are counts. */
	headerShare(): number {
		if (!this.header || this.below === 0) return 0;
		const share = 1 - this.counts / this.below;
		return share >= 0.5 ? share : 0;
	}
}

/** Where headers of a person's name, and of what goes with it, were last seen. */
interface PersonHeaders {
	name: { row: number; column: number; isBare: boolean } | null;
	address: { row: number; column: number } | null;
	detail: { row: number; column: number } | null;
}

/**
 * Whether a sheet lists people: numbers like a NIK or a kartu keluarga's in a column, a header that
 * says so, or names of persons beside an address or a birth.
 *
 * Looks at a sheet before anything else does, and says only where and how much: no cell and no
 * header leaves this function. Names of areas (`nama_kabupaten`), counts of families (`Jumlah KK`)
 * and other 16-digit numbers (row ids, rupiah) are no personal data. One pass over the cells.
 *
 * @param raw  a sheet; not mutated
 * @returns    the finding, or null
 *
 * @example findPersonalData({ name: 's', rows: [['x'], ['3201145708900003']] }) // { kind: 'number', column: 1, share: 1 }
 * @example findPersonalData({ name: 's', rows: [['Nama Wilayah', 'Jumlah KK'], ['Garut', 12]] }) // null
 */
export function findPersonalData(raw: RawTable): PersonalDataFinding | null {
	const columns: ColumnTally[] = [];
	const people: PersonHeaders = { name: null, address: null, detail: null };
	let sinceBlank = 0;
	let filledRows = 0;
	let named: { row: number; column: number } | null = null;
	for (const [row, cells] of raw.rows.entries()) {
		let isBlank = true;
		const mayBeHeader = row < HEADER_ROWS || sinceBlank < HEADER_ROWS_AFTER_BLANK;
		for (const [column, cell] of cells.entries()) {
			if (cell === null || cell === '') continue;
			const text = typeof cell === 'string' ? cell : String(cell);
			if (text.trim() === '') continue;
			isBlank = false;
			const tally = (columns[column] ??= new ColumnTally());
			tally.add(cell, text);
			if (!mayBeHeader || typeof cell !== 'string' || cell.length > MAX_HEADER_LENGTH) continue;
			const words = headerWords(cellText(cell))
				.replace(/[^\p{L}\d ]+/gu, ' ')
				.replace(/ +/gu, ' ')
				.trim();
			tally.header = numberHeader(words) ?? tally.header;
			notePerson(words, row, column, people);
		}
		named ??= personPlace(people);
		if (named && row > named.row && !isBlank) filledRows++;
		sinceBlank = isBlank ? 0 : sinceBlank + 1;
	}
	for (const [at, tally] of columns.entries()) {
		// a column nothing stands in is a hole
		const share = (tally as ColumnTally | undefined)?.nikShare() ?? 0;
		if (share > 0) return { kind: tally.header ?? 'number', column: at + 1, share };
	}
	for (const [at, tally] of columns.entries()) {
		const share = (tally as ColumnTally | undefined)?.headerShare() ?? 0;
		if (share > 0 && tally.header) return { kind: tally.header, column: at + 1, share };
	}
	return named && filledRows > 0 ? { kind: 'names', column: named.column + 1, share: 1 } : null;
}

function numberHeader(words: string): 'nik' | 'family-card' | null {
	if (ABOUT_NUMBERS.test(words)) return null;
	return KK_HEADER.test(words) ? 'family-card' : NIK_HEADER.test(words) ? 'nik' : null;
}

function notePerson(words: string, row: number, column: number, people: PersonHeaders): void {
	const isBare = BARE_NAME.test(words);
	if (isBare || PERSON.test(words)) {
		// a second, clearer name wins
		if (!people.name || people.name.isBare || row > people.name.row)
			people.name = { row, column, isBare };
	}
	if (ADDRESS.test(words)) people.address = { row, column };
	else if (DETAIL.test(words)) people.detail = { row, column };
}

function personPlace({
	name,
	address,
	detail,
}: PersonHeaders): { row: number; column: number } | null {
	if (!name) return null;
	const isBeside = (other: { row: number; column: number } | null): boolean =>
		other !== null &&
		other.column !== name.column &&
		Math.abs(other.row - name.row) < HEADER_HEIGHT;
	return isBeside(address) || (!name.isBare && isBeside(detail)) ? name : null;
}

/**
 * The diagnostic that ends the reading of a file with personal data in any of its sheets.
 *
 * @param tables  every sheet, as read
 * @returns       null when there are none
 *
 * @example refusePersonalData([{ name: 's', rows: [['Kabupaten'], ['Garut']] }]) // null
 */
export function refusePersonalData(tables: readonly RawTable[]): Diagnostic | null {
	for (const table of tables) {
		const found = findPersonalData(table);
		if (!found) continue;
		const { kind, column, share } = found;
		return diagnose('personal-data', { personal: kind, column, share: Math.round(share * 100) });
	}
	return null;
}
