import { isFinerLevel, isInside } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { AREA_LEVELS, type Area, type AreaLevel } from '../model/area.ts';
import { cellText, type RawCell, type SourceTable } from '../model/table.ts';
import { readHeader } from './read-header.ts';

/** Cells that are looked at before a column is looked at closely, and then. */
const LOOKED_AT = { first: 12, then: 300 };
/** Share of the cells that must have as many parts, and whose parts must lie in one another. */
const SHARE = { ofParts: 0.6, ofInside: 0.7 };
/** Cells whose parts must lie in one another. */
const FEWEST = 2;
const SEPARATED = /\p{L}[.)]*\s*(?:[-–—,/|>;\n\\]\s*\p{L}|\([^()]*\p{L}[^()]*\))/u;

const inBrackets = (text: string): readonly string[] =>
	/^([^()]+?)\s*\(([^()]+)\)$/u.exec(text)?.slice(1) ?? [text];

/** Ways to write a larger area beside a smaller one; the first that parts a column is taken. */
const SEPARATORS: readonly ((text: string) => readonly string[])[] = [
	(text) => text.split(/\s*\n\s*/u),
	(text) => text.split(/\s+[-–—]\s+/u),
	(text) => text.split(/\s*,\s*/u),
	(text) => text.split(/\s*[/|>;\\]\s*/u),
	inBrackets,
	(text) => text.split(/\s*[-–—]\s*/u),
];

/** What the parts of a cell may be, the first part first. */
const ORDERS: readonly (readonly AreaLevel[])[] = [
	['provinsi', 'kabkota'],
	['kabkota', 'kecamatan'],
	['provinsi', 'kabkota', 'kecamatan'],
	['kecamatan', 'desa'],
	['kabkota', 'kecamatan', 'desa'],
	['provinsi', 'kabkota', 'kecamatan', 'desa'],
].flatMap((levels) => [levels, levels.toReversed()] as readonly (readonly AreaLevel[])[]);

const HEADERS: Readonly<Record<AreaLevel, string>> = {
	provinsi: 'Provinsi',
	kabkota: 'Kabupaten/Kota',
	kecamatan: 'Kecamatan',
	desa: 'Desa/Kelurahan',
};

/** How a column's cells are parted. */
interface Parting {
	readonly split: (text: string) => readonly string[];
	/** The level of each part. */
	readonly order: readonly AreaLevel[];
	readonly inside: number;
	readonly example: string;
}

/**
 * Parts cells that name an area and the larger one it lies in: `Banten - Lebak`, `Lebak, Banten`,
 * `Kab. Lebak (Banten)`, `BANTEN/KAB. LEBAK`.
 *
 * A column is parted when most cells have as many parts, and in most of them the one names an area
 * that lies in the area of the other. The smaller area stays in the column; the larger ones go into
 * columns of their own at the table's end, to be witnesses as any parent is. Cells with other parts,
 * such as totals, stay.
 *
 * @param table  not mutated
 * @returns      the table itself where nothing is parted; else with `places-parted` among its diagnostics
 */
export function partPlaces(table: SourceTable, registry: AreaRegistry): SourceTable {
	const headers = [...table.headers];
	let rows: readonly (readonly RawCell[])[] = table.rows;
	const diagnostics: Diagnostic[] = [];
	for (const [index, header] of table.headers.entries()) {
		const parting = findParting(table.rows, index, registry);
		if (!parting) continue;
		const { split, order, inside, example } = parting;
		const finest = AREA_LEVELS[Math.max(...order.map((level) => AREA_LEVELS.indexOf(level)))];
		const parents = AREA_LEVELS.filter((level) => order.includes(level) && level !== finest);
		let parted = 0;
		rows = rows.map((row) => {
			const parts = split(textOf(row[index]));
			if (parts.length !== order.length) return [...row, ...parents.map(() => null)];
			parted++;
			const at = (level: AreaLevel | undefined): string =>
				parts[order.findIndex((each) => each === level)] ?? '';
			return [...row.with(index, at(finest)), ...parents.map(at)];
		});
		const claimed = readHeader(header).level;
		if (finest && claimed && claimed !== finest) headers[index] = HEADERS[finest];
		const named = parents.map((level) => HEADERS[level]);
		headers.push(...named.map((each) => (headers.includes(each) ? `${each} *` : each)));
		diagnostics.push(
			diagnose('places-parted', { column: header, example, inside, parents: named }, [], parted),
		);
	}
	if (diagnostics.length === 0) return table;
	return { ...table, headers, rows, diagnostics: [...table.diagnostics, ...diagnostics] };
}

/** How the cells of a column are to be parted; null when they are not. */
function findParting(
	rows: readonly (readonly RawCell[])[],
	index: number,
	registry: AreaRegistry,
): Parting | null {
	const first = distinctTexts(rows, index, LOOKED_AT.first);
	if (first.filter((text) => SEPARATED.test(text)).length < first.length * SHARE.ofParts)
		return null;
	const texts = distinctTexts(rows, index, LOOKED_AT.then);
	for (const split of SEPARATORS) {
		const cells = texts.map((text) => ({ text, parts: split(text) }));
		const found = ORDERS.map((order): Parting => {
			const fitting = cells.filter(({ parts }) => parts.length === order.length);
			const lying = fitting.filter(({ parts }) => liesInside(parts, order, registry));
			const isEnough =
				fitting.length >= texts.length * SHARE.ofParts &&
				lying.length >= Math.max(FEWEST, fitting.length * SHARE.ofInside);
			const [outer, inner] = order;
			const isFinerInBrackets =
				split === inBrackets && outer && inner ? isFinerLevel(inner, outer) : false;
			const outers = lying.map(({ parts }) => parts[0]);
			// a smaller area in brackets, and each larger one once: `Bandung (Soreang)` is where its office is
			const isSeat = isFinerInBrackets && new Set(outers).size === outers.length;
			const inside = isEnough && !isSeat ? lying.length : 0;
			return { split, order, inside, example: lying[0]?.text ?? '' };
		});
		const best = found.reduce((most, each) => (each.inside > most.inside ? each : most));
		if (best.inside > 0) return best;
	}
	return null;
}

/** A cell as text with its line breaks, which part it too. */
function textOf(cell: RawCell | undefined): string {
	if (typeof cell !== 'string' || !cell.includes('\n')) return cellText(cell);
	return cell.split('\n').map(cellText).filter(Boolean).join('\n');
}

function distinctTexts(
	rows: readonly (readonly RawCell[])[],
	index: number,
	count: number,
): string[] {
	const texts = new Set<string>();
	for (const row of rows) {
		const cell = row[index];
		if (typeof cell !== 'string') continue;
		const text = textOf(cell);
		if (text !== '') texts.add(text);
		if (texts.size >= count) break;
	}
	return [...texts];
}

/** Whether some area that each part names lies in some area that the next larger part names. */
function liesInside(
	parts: readonly string[],
	order: readonly AreaLevel[],
	registry: AreaRegistry,
): boolean {
	const byLevel = AREA_LEVELS.flatMap((level) => {
		const at = order.indexOf(level);
		return at < 0 ? [] : [registry.findByName(level, parts[at] ?? '').map(({ area }) => area)];
	});
	const [coarsest = [], ...finer] = byLevel;
	let within: readonly Area[] = coarsest;
	for (const areas of finer) {
		within = areas.filter((area) => within.some(({ code }) => isInside(area.code, code)));
	}
	return within.length > 0;
}
