import type { AreaRegistry } from '../area/area-registry.ts';
import { inferParent } from '../join/infer-parent.ts';
import { classifyRemark } from '../join/row-remarks.ts';
import { diagnose } from '../model/diagnostic.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import { cellText, type RawCell, type SourceTable } from '../model/table.ts';
import { looksNumeric } from './parse-number.ts';
import { isPlaceHeader, isRowNumberHeader, readHeader } from './read-header.ts';
import { withoutPeriod } from './read-period.ts';

/** Areas that must head columns; fewer of one provinsi, or with their kinds written, are enough. */
const FEWEST = { bare: 3, withKind: 2, siblings: 2, kecamatan: 4 };
/** Share of the columns of figures that areas or totals must head. */
const SHARE = 0.8;
/** Share of a column's cells that may name areas where the areas stand in the headers. */
const MOST_NAMES = 0.3;
/** Columns before those of areas, and rows, that a table which is turned may have. */
const MOST = { stubs: 4, rows: 400 };
/** A cell that goes on with the one above it: `- Laki-laki`, `a. Laki-laki`, or set in. */
const CONTINUES = /^(?:\s|[-–•*]|[a-z0-9]{1,2}[.)]\s)/u;
const KIND = /^(?:kab(?:upaten)?\.?|kota)$/iu;
const LISTED = 3;

/** Headers of the column of areas. */
const HEADERS: Readonly<Record<AreaLevel, string>> = {
	provinsi: 'Provinsi',
	kabkota: 'Kabupaten/Kota',
	kecamatan: 'Kecamatan',
	desa: 'Desa/Kelurahan',
};

/** A header that names an area, or a total of areas. */
interface PlaceHeading {
	readonly column: number;
	readonly label: string;
	/** What the header says beside it. */
	readonly rest: string;
	/** The level of the area; null for a total. */
	readonly level: AreaLevel | null;
	readonly hasKind: boolean;
}

/**
 * Turns a table whose areas stand side by side, `Tahun | Lebak | Pandeglang | Serang`, so that each is a
 * row: what stood in the first cells of a row heads its figures.
 *
 * A table is turned only when no column names areas and nearly all headers but the first do: three or
 * more, two with their kinds, or four kecamatan of one kab/kota; and figures stand under them. A row
 * without figures heads those below it that are set in or begin with a stroke; other such rows, as
 * sources, come last.
 *
 * @param table  not mutated
 * @returns      the table itself where it is not turned; else with `table-turned` among its diagnostics.
 *               The sheet's row of an area is that of the headers.
 */
export function turnTable(table: SourceTable, registry: AreaRegistry): SourceTable {
	const { headers, rows } = table;
	if (headers.length < 3 || rows.length > MOST.rows) return table;
	const places = placesAcross(headers, registry);
	const [first] = places;
	if (!first || first.column === 0 || first.column > MOST.stubs) return table;
	const stubs = headers.flatMap((_, at) => (at < first.column ? at : []));
	if (places.length < (headers.length - first.column) * SHARE) return table;
	if (stubs.some((at) => namesAreas(rows, at, registry))) return table;
	if (!areFigures(rows, places)) return table;
	// what heads figures and is no area the list knows becomes a row too, so that nothing is lost
	const others = otherFigures(table, first.column, places);

	const lines = readLines(table, stubs, [...places, ...others]);
	if (lines.figures.length === 0) return table;
	const rests = [...new Set(places.map(({ rest }) => rest))];
	const labels = [...new Set([...places, ...others].map(({ label }) => label))];
	const columnAt = new Map(
		[...places, ...others].map((place) => [`${place.label}\n${place.rest}`, place.column]),
	);
	const columns = lines.figures.flatMap(({ row, header }) =>
		rests.map((rest) => ({ row, rest, header: [rest, header].filter(Boolean).join(' - ') })),
	);
	const levels = new Set(places.flatMap(({ level }) => level ?? []));
	const [level] = levels;
	const turned = labels.map((label): RawCell[] => [
		label,
		...columns.map(({ row, rest }) => {
			const column = columnAt.get(`${label}\n${rest}`);
			return column === undefined ? null : (rows[row]?.[column] ?? null);
		}),
	]);
	const headerRow = Math.max(1, (table.sheetRows[0] ?? 2) - 1);
	const named = places.filter((place) => place.level !== null);
	const listed = [...new Set(named.map(({ label }) => label))];
	return {
		...table,
		headers: [
			levels.size === 1 && level ? HEADERS[level] : 'Wilayah',
			...columns.map(({ header }, at) => header || `Kolom ${at + 2}`),
		],
		rows: [
			...turned,
			...lines.remarks.map(({ text }): RawCell[] => [text, ...columns.map(() => null)]),
		],
		sheetRows: [
			...turned.map(() => headerRow),
			...lines.remarks.map(({ row }) => table.sheetRows[row] ?? row + 1),
		],
		diagnostics: [
			...table.diagnostics,
			diagnose(
				'table-turned',
				{ areas: listed.slice(0, LISTED), columns: columns.length },
				[],
				listed.length,
			),
		],
	};
}

/** The headers that name areas of one or two levels, or totals of them; none where there are too few. */
function placesAcross(headers: readonly string[], registry: AreaRegistry): PlaceHeading[] {
	const large = headers.flatMap((header, at) => {
		const place = readPlace(header, at, ['provinsi', 'kabkota'], registry);
		return place ?? [];
	});
	const named = large.filter(({ level }) => level !== null);
	const count = new Set(named.map(({ label }) => label)).size;
	const shared = named
		.map(({ label }) => registry.findByName('kabkota', label).map(({ area }) => area.parent))
		.reduce(
			(common, parents) => common.filter((each) => parents.includes(each)),
			[...new Set(registry.atLevel('provinsi').map(({ code }): AreaCode | null => code))],
		);
	const fewest = named.every(({ hasKind }) => hasKind)
		? FEWEST.withKind
		: shared.length > 0
			? FEWEST.siblings
			: FEWEST.bare;
	if (count >= fewest) return large;
	const small = headers.flatMap((header, at) => {
		// the kab/kota they lie in may stand beside them
		const place = readPlace(header, at, ['kecamatan', 'kabkota', 'provinsi'], registry);
		return place ?? [];
	});
	const labels = new Set(small.flatMap(({ level, label }) => (level === 'kecamatan' ? label : [])));
	if (labels.size < FEWEST.kecamatan) return [];
	return inferParent(labels, 'kecamatan', registry) ? small : [];
}

/** Columns of figures among those of areas whose headers name none. */
function otherFigures(
	{ headers, rows }: SourceTable,
	from: number,
	places: readonly PlaceHeading[],
): PlaceHeading[] {
	return headers.flatMap((label, column): PlaceHeading[] => {
		if (column < from || places.some((place) => place.column === column)) return [];
		const heading = { column, label, rest: '', level: null, hasKind: false };
		return areFigures(rows, [heading]) ? [heading] : [];
	});
}

function readPlace(
	header: string,
	column: number,
	levels: readonly AreaLevel[],
	registry: AreaRegistry,
): PlaceHeading | null {
	const parts = header.split(' - ');
	for (const [at, part] of parts.entries()) {
		const bare = withoutPeriod(part).trim();
		if (!/\p{L}{2}/u.test(bare) || isPlaceHeader(bare)) continue;
		const name = registry.nameOf(bare);
		const level = levels.find((each) => name.at(each).length > 0) ?? null;
		const isTotal = level === null && classifyRemark(bare, [bare])?.reason === 'total';
		if (!level && !isTotal) continue;
		const period = part === bare ? '' : part.replace(bare, '').trim();
		// `Kota` over `Bogor`: a kabupaten and a kota of one name stand side by side
		const kind = parts.find((each) => KIND.test(each));
		const ofKind = kind && level === 'kabkota' ? `${kind} ${bare}` : bare;
		const label = registry.findByName('kabkota', ofKind).length > 0 ? ofKind : bare;
		const others = parts.filter((_, other) => other !== at && !isPlaceHeader(parts[other] ?? ''));
		return {
			column,
			label,
			rest: [...others, period].filter(Boolean).join(' - '),
			level,
			hasKind: label !== bare || (name.readings[0]?.kind ?? null) !== null,
		};
	}
	return null;
}

function namesAreas(
	rows: readonly (readonly RawCell[])[],
	column: number,
	registry: AreaRegistry,
): boolean {
	const texts = new Set(rows.map((row) => cellText(row[column])));
	texts.delete('');
	let named = 0;
	for (const text of texts) {
		if (!/\p{L}{2}/u.test(text)) continue;
		const name = registry.nameOf(text);
		if ((['provinsi', 'kabkota', 'kecamatan'] as const).some((level) => name.at(level).length > 0))
			named++;
	}
	return named > texts.size * MOST_NAMES;
}

function areFigures(
	rows: readonly (readonly RawCell[])[],
	places: readonly PlaceHeading[],
): boolean {
	let filled = 0;
	let numeric = 0;
	for (const row of rows) {
		for (const { column } of places) {
			const cell = row[column] ?? null;
			const text = cellText(cell);
			if (text === '') continue;
			filled++;
			if (typeof cell === 'number' || looksNumeric(text)) numeric++;
		}
	}
	return filled > 0 && numeric >= filled * SHARE;
}

/** Rows with figures and what heads them, and rows without that head nothing. */
function readLines(
	{ headers, rows }: SourceTable,
	stubs: readonly number[],
	places: readonly PlaceHeading[],
): { figures: { row: number; header: string }[]; remarks: { row: number; text: string }[] } {
	const telling = stubs.filter((at) => !isRowNumberHeader(headers[at] ?? ''));
	const used = telling.length > 0 ? telling : stubs;
	const hasFigures = (row: readonly RawCell[] | undefined): boolean =>
		places.some(({ column }) => cellText(row?.[column]) !== '');
	const startOf = (row: readonly RawCell[] | undefined): string =>
		used.map((at) => row?.[at] ?? null).map((cell) => (typeof cell === 'string' ? cell : ''))[0] ??
		'';
	const figures: { row: number; header: string }[] = [];
	const remarks: { row: number; text: string }[] = [];
	let group = '';
	for (const [at, row] of rows.entries()) {
		const texts = used.flatMap((column) => {
			const text = cellText(row[column]).replace(/^[-–•*]\s*/u, '');
			if (text === '') return [];
			return readHeader(headers[column] ?? '').isUnit ? `(${text})` : text;
		});
		const text = texts.join(' - ').replace(/ - \(/gu, ' (');
		if (!hasFigures(row)) {
			const next = rows[at + 1];
			group = hasFigures(next) && CONTINUES.test(startOf(next)) ? text : '';
			if (!group && text) remarks.push({ row: at, text });
			continue;
		}
		if (!CONTINUES.test(startOf(row))) group = '';
		figures.push({ row: at, header: [group, text].filter(Boolean).join(' - ') });
	}
	return { figures, remarks };
}
