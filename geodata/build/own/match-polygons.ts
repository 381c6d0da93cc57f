import {
	areaCodeFromDigits,
	ancestorOfCode,
	parseAreaCode,
} from '../../../src/core/area/area-code.ts';
import type { Gazetteer } from '../../../src/core/join/area-context.ts';
import type { JoinedRow } from '../../../src/core/join/join-result.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../../../src/core/model/area.ts';
import { cellText, type ColumnChoice, type RawCell } from '../../../src/core/model/table.ts';
import type { BoundarySchema } from './boundary-schema.ts';
import type { BoundaryPolygon } from './check-coordinates.ts';

/** What became of a polygon. */
export type PolygonOutcome =
	/** It is an area. */
	| 'matched'
	/** It is a likely misspelling of an area, which a person has to say. */
	| 'proposed'
	/** It is none that is known, or two at once. */
	| 'unmatched'
	/** It is a lake or a forest that belongs to no area, or has neither name nor code. */
	| 'no-area'
	/** A person left it out. */
	| 'left-out'
	/** It is an area, and the file has no shape for it. */
	| 'shapeless';

/** A polygon with the area it is. */
export interface MatchedPolygon extends BoundaryPolygon {
	readonly file: string;
	/** Level of its file: a desa's area is the kecamatan it lies in. */
	readonly level: AreaLevel;
	readonly outcome: PolygonOutcome;
	/** Null unless it is, or may be, one. */
	readonly area: AreaCode | null;
	/** Code and name of its own level as written, '' without. */
	readonly written: { readonly code: string; readonly name: string };
	readonly join: JoinedRow;
}

/** What a person said polygons are, by {@link answerKey}; null leaves one out. */
export type PolygonAnswers = ReadonlyMap<string, AreaCode | null>;

/** The key of a polygon among a person's answers. */
export function answerKey(file: string, number: number): string {
	return `${file}#${number}`;
}

/** Names of water and forest that many sets have as polygons beside the kecamatan. */
const NO_AREA = /^(?:danau|waduk|situ|rawa|laut|hutan(?: lindung)?|lake|reservoir|forest)\b/i;

/** Digits of a level's own part of a code, as Dukcapil writes them. */
const PART_LENGTH: Readonly<Record<AreaLevel, number>> = {
	provinsi: 2,
	kabkota: 2,
	kecamatan: 2,
	desa: 4,
};

/**
 * Finds the area of each polygon of a layer by its columns, as rows of a table find theirs: codes
 * count when their system is known, names with their parents, and a likely misspelling waits.
 *
 * @param level    level of the polygons; those of desa are matched to their kecamatan
 * @param answers  what a person said of single polygons
 * @returns        one per polygon, in order
 */
export function matchPolygons(
	file: string,
	polygons: readonly BoundaryPolygon[],
	schema: BoundarySchema,
	level: AreaLevel,
	gazetteer: Gazetteer,
	answers: PolygonAnswers,
): MatchedPolygon[] {
	const target = level === 'desa' ? 'kecamatan' : level;
	const levels = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(target) + 1);
	const headers: string[] = [];
	const columns = new Map<number, ColumnChoice>();
	for (const each of levels) {
		const isTarget = each === target;
		columns.set(headers.length, { role: isTarget ? 'area-code' : 'parent-code', level: each });
		headers.push(`${CODE_HEADER[schema.publisher]} ${LEVEL_HEADER[each]}`);
		columns.set(headers.length, { role: isTarget ? 'area-name' : 'parent-name', level: each });
		headers.push(LEVEL_HEADER[each]);
	}
	const rows = polygons.map(({ properties }) =>
		levels.flatMap((each): RawCell[] => [
			codeAt(properties, schema, each),
			nameAt(properties, schema, each),
		]),
	);
	// an empty column says nothing, and is none
	const used = headers.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ''));
	const said = polygons.flatMap(({ number }, row) => {
		const answer = answers.get(answerKey(file, number));
		return answer === undefined ? [] : [[row, answer] as const];
	});
	const { rows: joined } = joinTable(
		{
			table: {
				name: file,
				headers: used.map((at) => headers[at] ?? ''),
				rows: rows.map((row) => used.map((at) => row[at] ?? '')),
				sheetRows: polygons.map(({ number }) => number),
				title: '',
				diagnostics: [],
			},
			fileName: file,
			level: target,
			codeSystem: null,
			columns: new Map(used.map((at, index) => [index, columns.get(at) ?? {}])),
			answers: new Map(said),
		},
		gazetteer,
	);
	return polygons.flatMap((polygon, row): MatchedPolygon[] => {
		const join = joined[row];
		if (!join) return [];
		const written = {
			code: codeAt(polygon.properties, schema, level),
			name: nameAt(polygon.properties, schema, level),
		};
		const outcome = outcomeOf(join, polygon, written.name || join.label, target);
		return [{ ...polygon, file, level, outcome, area: join.area, written, join }];
	});
}

function outcomeOf(
	join: JoinedRow,
	{ geometry }: BoundaryPolygon,
	name: string,
	target: AreaLevel,
): PolygonOutcome {
	if (join.reason === 'left-out') return 'left-out';
	if (join.outcome === 'matched' && join.level === target) {
		if (!join.approved) return 'proposed';
		return geometry ? 'matched' : 'shapeless';
	}
	return name === '' || NO_AREA.test(name) ? 'no-area' : 'unmatched';
}

const LEVEL_HEADER: Readonly<Record<AreaLevel, string>> = {
	provinsi: 'Provinsi',
	kabkota: 'Kabupaten/Kota',
	kecamatan: 'Kecamatan',
	desa: 'Desa/Kelurahan',
};

/** What codes of a publisher are called; Kemendagri's columns are used for BPS codes too. */
const CODE_HEADER: Readonly<Record<BoundarySchema['publisher'], string>> = {
	'OCHA COD-AB': 'Kode BPS',
	BIG: 'Kode Kemendagri',
	Kemendagri: 'Kode',
};

function nameAt(
	properties: BoundaryPolygon['properties'],
	{ columns }: BoundarySchema,
	level: AreaLevel,
): string {
	const column = columns[level]?.name;
	return column ? cellText(properties[column] as RawCell) : '';
}

/**
 * The code at a level as a table would hold it: OCHA's without `ID`, for the list that its digits are
 * of may be an older or a newer one; Dukcapil's numbers within the parent put together; a kecamatan's
 * taken from its desa's.
 */
function codeAt(
	properties: BoundaryPolygon['properties'],
	schema: BoundarySchema,
	level: AreaLevel,
): string {
	const own = ownCode(properties, schema, level);
	if (own || level === 'desa') return own;
	for (const finer of AREA_LEVELS.slice(AREA_LEVELS.indexOf(level) + 1)) {
		const code = ownCode(properties, schema, finer);
		const dotted =
			parseAreaCode(code) ?? (schema.publisher === 'Kemendagri' ? dottedDesa(code) : null);
		const above = dotted && ancestorOfCode(dotted, level);
		if (above) return above;
	}
	return '';
}

/** Ten digits can only be a desa's, and its kecamatan's are the first six in Kemendagri's list. */
function dottedDesa(digits: string): AreaCode | null {
	return digits.length === 10 ? areaCodeFromDigits(digits) : null;
}

function ownCode(
	properties: BoundaryPolygon['properties'],
	schema: BoundarySchema,
	level: AreaLevel,
): string {
	const column = schema.columns[level]?.code;
	if (!column) return '';
	const text = cellText(properties[column] as RawCell).replace(/^ID(?=\d)/i, '');
	if (!text || !/^no_/i.test(column)) return text;
	const above = AREA_LEVELS[AREA_LEVELS.indexOf(level) - 1];
	const parent = above ? ownCode(properties, schema, above) : '';
	const part = text.replace(/\.0+$/, '').padStart(PART_LENGTH[level], '0');
	return above ? (parent ? `${parent}.${part}` : '') : part;
}
