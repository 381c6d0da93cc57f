import type { AreaKind } from '../model/area.ts';
import { cellText, type RawCell } from '../model/table.ts';
import type { RowOutcome, RowReason } from './join-result.ts';

/** A total; a bare year is one too, where tables repeat the totals of earlier years. */
const TOTAL =
	/^(?:indonesia|nasional|national|jumlah|jml|total|sub ?total|grand total|rata[\s-]?rata|rerata|average)\b|^(?:19|20)\d{2}$/iu;
const FOOTNOTE =
	/^(?:sumber|source|catatan|keterangan|ket|notes?|penjelasan|(?:data )?diolah|update|tanggal)\b|^(?:\*+\)?|[a-z0-9]\s?\))\s*\p{L}/iu;
const SECTION =
	/^(?:(?:[a-z]|[ivx]+|\d{1,2})[.)]\s*)?(?:kabupaten|kota|kecamatan|regency|municipality|kabupaten\s*\/\s*regency|kota\s*\/\s*municipality)$/iu;
/** Islands, and groups of them, that publications list beside provinsi: `Bali dan Nusa Tenggara`, `Luar Jawa`. */
const ISLAND =
	'(?:sumate?ra|jawa|java|bali|nusa ?tenggara|nusra|kalimantan|sulawesi|maluku|papua)(?: bagian \\p{L}+)?';
const ISLAND_GROUP = new RegExp(
	`^(?:(?:\\d{1,2}|[ivx]+)[.)]\\s*)?(?:(?:luar|pulau|p\\.|kepulauan|kep\\.?|wilayah|regional)\\s+)*${ISLAND}(?:\\s*(?:,|;|dan|and|&|\\+|-|–|/)?\\s*(?:pulau |kepulauan )?${ISLAND})*$|^kawasan (?:barat|tengah|timur) indonesia$|^k[bt]i$`,
	'iu',
);
/** Longer than any area name: prose. */
const LONGEST_NAME = 70;

/**
 * Recognises, among rows that no area's name or code explains, a data row
 * that is not about an area: a total, a footnote or source line, a section heading.
 *
 * @param label  the row's area cell
 * @param cells  the whole row, for remarks that stand in another column
 * @returns      null for a row that should be an area
 *
 * @example classifyRemark('Jumlah', ['Jumlah', 12])?.outcome // 'aggregate'
 * @example classifyRemark('2021', ['2021', 801])?.reason // 'total'
 * @example classifyRemark('', ['', 'Sumber: BPS'])?.outcome // 'note'
 * @example classifyRemark('Kalimantan', ['Kalimantan', 6.5])?.reason // 'island-group'
 * @example classifyRemark('Kota Baru', ['Kota Baru', 4]) // null
 */
export function classifyRemark(
	label: string,
	cells: readonly RawCell[],
): { outcome: RowOutcome; reason: RowReason } | null {
	const text = textOfRow(label, cells);
	if (TOTAL.test(text)) return { outcome: 'aggregate', reason: 'total' };
	if (isIslandGroup(label)) return { outcome: 'aggregate', reason: 'island-group' };
	const footnote = FOOTNOTE.test(text) && (isAlone(cells) || /^\p{L}+\s*:/u.test(text));
	if (footnote || text.length > LONGEST_NAME) return { outcome: 'note', reason: 'footnote' };
	if (mayBeSection(text) && isAlone(cells)) return { outcome: 'note', reason: 'section' };
	return null;
}

/**
 * Where the notes at a table's end begin: its first source line or footnote that only rows with
 * nothing but text in one cell follow. What a note goes on with is no area: `Keterangan`, `Data 2023`.
 *
 * @returns the row, 0-based; the number of rows where no notes stand at the end
 *
 * @example trailingNotes([['Garut', 9.8], ['Keterangan', null], ['Data sementara', null]]) // 1
 */
export function trailingNotes(rows: readonly (readonly RawCell[])[]): number {
	let first = rows.length;
	for (let at = rows.length - 1; at >= 0; at--) {
		const cells = rows[at] ?? [];
		if (!isAlone(cells)) break;
		if (FOOTNOTE.test(cells.map(cellText).find(Boolean) ?? '')) first = at;
	}
	return first;
}

/**
 * Whether a text is an island, or a part of the country, that publications group provinsi by. `Bali`,
 * `Maluku` and `Papua` are provinsi too: ask that first.
 *
 * @example isIslandGroup('Bali dan Nusa Tenggara') // true
 * @example isIslandGroup('Sumatera Utara') // false
 */
export function isIslandGroup(text: string): boolean {
	return ISLAND_GROUP.test(text.trim());
}

/** A row's name, or without one what is first written in it. */
function textOfRow(label: string, cells: readonly RawCell[]): string {
	return label || (cells.map(cellText).find(Boolean) ?? '');
}

function isAlone(cells: readonly RawCell[]): boolean {
	return cells.map(cellText).filter(Boolean).length <= 1;
}

/** Whether a text is a section heading where nothing stands beside it: `Kota`. */
export function mayBeSection(text: string): boolean {
	return SECTION.test(text);
}

/**
 * The kind of area that a section heading announces for the rows below it: official tables list
 * `Kabupaten` and `Kota` apart, and then write "Bogor" for both.
 *
 * @param label  the row's name; empty where the heading stands in another column
 * @returns      null for a heading of another level, and for rows that are no heading
 *
 * @example sectionKind('Kota', ['Kota', null]) // 'kota'
 * @example sectionKind('', ['Kota', null, null]) // 'kota'
 * @example sectionKind('Kota', ['Kota', 12]) // null
 */
export function sectionKind(label: string, cells: readonly RawCell[]): AreaKind | null {
	if (classifyRemark(label, cells)?.reason !== 'section') return null;
	return kindOfSection(textOfRow(label, cells));
}

/**
 * The kind that a section's name gives, whatever stands beside it.
 *
 * @example kindOfSection('B. KOTA') // 'kota'
 */
export function kindOfSection(text: string): AreaKind | null {
	if (!mayBeSection(text)) return null;
	if (/kabupaten|regency/iu.test(text)) return 'kabupaten';
	return /kota|municipality/iu.test(text) ? 'kota' : null;
}
