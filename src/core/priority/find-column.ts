import { findIndicator, type Catalogue, type CatalogueEntry } from '../indicator/catalogue.ts';
import { recogniseIndicator } from '../indicator/recognise-indicator.ts';
import { agree, mergeTables, type JoinedFigures } from '../layer/merge-tables.ts';
import { holdsFigure } from '../layer/table-layer.ts';
import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import { priorityNote, type PriorityNote } from './judgement.ts';
import type { RuleIndicator } from './priority-rule.ts';

/** An indicator found in a table: what to slice. */
export interface FoundColumn {
	readonly table: JoinedFigures;
	readonly indicator: string;
	readonly period: string | null;
	readonly category: Readonly<Record<string, string>>;
	readonly files: readonly string[];
}

/** Why an indicator cannot be had. */
export class Unavailable extends Error {
	constructor(readonly note: PriorityNote) {
		super(note.code);
	}
}

/** A name as it is compared: `Jumlah_KPM` and `jumlah kpm` are one. */
function nameKey(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_]+/gu, ' ')
		.trim();
}

/**
 * Where a column is; null when it is a bundled indicator's.
 *
 * @throws Unavailable for a column that is in no file, is there without figures, or is in several with
 *         different ones
 */
export function findColumn(
	asked: RuleIndicator,
	{
		tables,
		catalogue,
	}: { readonly tables: readonly JoinedFigures[]; readonly catalogue: Catalogue },
): FoundColumn | null {
	const inFile = tables.filter(
		({ join }) => asked.file === undefined || join.request.fileName === asked.file,
	);
	const found = inFile.flatMap((table): FoundColumn[] => {
		const named = columnNamed(asked, table);
		return named ? [{ ...named, table, files: [table.join.request.fileName] }] : [];
	});
	const [first, ...others] = found;
	if (!first) {
		const id = knownId(asked.column, catalogue);
		if (id && asked.file === undefined) return null;
		const key = nameKey(asked.column);
		const isThere = inFile.some(({ join }) =>
			join.columns.some(({ name }) => nameKey(name) === key),
		);
		const code = isThere ? 'column-empty' : 'column-unknown';
		throw new Unavailable(priorityNote(code, { column: asked.column }));
	}
	if (others.length === 0) return first;
	const level = finestLevel(first);
	const isSame = others.every(
		(other) =>
			level !== null && agree(first.table, other.table, { indicator: first.indicator, level }),
	);
	if (!isSame)
		throw new Unavailable(
			priorityNote('column-ambiguous', {
				column: asked.column,
				files: found.flatMap(({ files }) => files),
			}),
		);
	const merged = mergeTables(
		found.map(({ table }) => table),
		first.indicator,
	);
	return { ...first, period: asked.period, table: merged, files: merged.files };
}

/**
 * A column of a table by its name: its indicator's, or its header as written, which may name a period.
 *
 * @returns null where the table has none
 */
export function columnNamed(
	{ column, period, category }: RuleIndicator,
	{ join, tidy }: JoinedFigures,
): Omit<FoundColumn, 'table' | 'files'> | null {
	const key = nameKey(column);
	const values = join.columns.filter(({ role }) => role === 'value');
	const held = new Set(tidy.values.map(({ indicator }) => indicator));
	const byHeader = values.find(({ name }) => nameKey(name) === key);
	if (byHeader)
		return {
			indicator: byHeader.indicator ?? byHeader.name,
			period: period ?? byHeader.period,
			category: { ...byHeader.group, ...category },
		};
	const id = recogniseIndicator(column);
	const byName = [...held].find((name) => nameKey(name) === key || name === id || name === column);
	return byName === undefined ? null : { indicator: byName, period, category };
}

function knownId(column: string, catalogue: Catalogue): string | null {
	const id = findIndicator(catalogue, column)?.id ?? recogniseIndicator(column);
	return id && findIndicator(catalogue, id) ? id : null;
}

/**
 * The bundled indicator that is asked for.
 *
 * @throws Unavailable where there is none
 */
export function entryOf(
	asked: RuleIndicator,
	{ catalogue }: { readonly catalogue: Catalogue },
): CatalogueEntry {
	const entry = findIndicator(catalogue, knownId(asked.column, catalogue) ?? '');
	if (!entry) throw new Unavailable(priorityNote('column-unknown', { column: asked.column }));
	return entry;
}

/** The finest level a column has figures at; null for one without. */
export function finestLevel({
	table: { join, tidy },
	indicator,
}: Pick<FoundColumn, 'table' | 'indicator'>) {
	const levels = new Set<AreaLevel>();
	for (const value of tidy.values) {
		const row = join.rows[value.row];
		if (value.indicator !== indicator || !holdsFigure(value)) continue;
		if (row?.outcome === 'matched' && row.approved && row.level) levels.add(row.level);
	}
	return AREA_LEVELS.findLast((level) => levels.has(level)) ?? null;
}
