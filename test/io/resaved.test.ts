import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { matchFile } from '../../src/cli/match-file.ts';
import { desaFromRows } from '../../src/core/area/area-tables.ts';
import type { Gazetteer } from '../../src/core/join/area-context.ts';
import type { TidyValue } from '../../src/core/join/tidy-values.ts';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';
import { createKindTable, KINDS, type Kind, type KindTable } from './create-kind-table.ts';
import { fixtureBytes } from './read-fixture.ts';
import * as save from './save-table.ts';

const { ENCODED } = save;
const hierarchy = loadGazetteer();
/** The desa of one provinsi; absent until the boundaries are built. */
const DESA = fileURLToPath(new URL('../../geodata/boundaries/desa/34.csv', import.meta.url));
const desa = existsSync(DESA) ? desaFromRows(readOwnCsv(readFileSync(DESA, 'utf8'))) : [];
const gazetteer: Gazetteer = { ...hierarchy, registry: hierarchy.registry.with(desa) };
if (desa.length === 0) console.warn('skipped: tables of desa; the boundaries are not built');
const kinds = KINDS.filter((kind) => desa.length > 0 || kind !== 'desa with codes');

type Save = (table: KindTable) => Uint8Array;
const text =
	(encode: (text: string) => Uint8Array, how: Parameters<typeof save.delimited>[1]): Save =>
	(table) =>
		encode(save.delimited(table, how));
const json =
	(shape: (table: KindTable) => unknown): Save =>
	(table) =>
		ENCODED.utf8(JSON.stringify(shape(table)));

const PLAIN = { delimiter: ',', decimal: '.', end: '\n' } as const;
const EXCEL = { delimiter: ';', decimal: ',', end: '\r\n' } as const;
const WAYS: Readonly<Record<string, readonly [file: string, save: Save]>> = {
	'semicolons and decimal commas': ['tabel.csv', text(ENCODED.utf8, EXCEL)],
	'a byte order mark': ['tabel.csv', text(ENCODED.utf8Marked, EXCEL)],
	'Windows-1252': ['tabel.csv', text(ENCODED.windows1252, EXCEL)],
	'lines that end in CR': ['tabel.csv', text(ENCODED.utf8, { ...PLAIN, end: '\r' })],
	'strokes between cells': ['tabel.txt', text(ENCODED.utf8, { ...PLAIN, delimiter: '|' })],
	'decimal commas in quotes': ['tabel.csv', text(ENCODED.utf8, { ...PLAIN, decimal: ',' })],
	tabs: ['tabel.tsv', text(ENCODED.utf8, { ...EXCEL, delimiter: '\t' })],
	'tabs in UTF-16': ['tabel.txt', text(ENCODED.utf16le, { ...EXCEL, delimiter: '\t' })],
	'big-endian UTF-16': ['tabel.txt', text(ENCODED.utf16be, EXCEL)],
	'spaces between thousands': ['tabel.csv', text(ENCODED.utf8, { ...EXCEL, thousands: ' ' })],
	'records of JSON': ['tabel.json', json(save.records)],
	'columns and rows of JSON': ['tabel.json', json(save.columnsAndData)],
	'a record per line': [
		'tabel.ndjson',
		(table) =>
			ENCODED.utf8(
				save
					.records(table)
					.map((each) => JSON.stringify(each))
					.join('\n'),
			),
	],
	GeoJSON: ['tabel.geojson', json(save.geojson)],
	'a page called .xls': ['tabel.xls', (table) => ENCODED.utf8(save.htmlPage(table))],
	XLSX: ['tabel.xlsx', save.xlsx],
	ODS: ['tabel.ods', save.ods],
};

/** The figures of a file's tables, by the name of the table. */
async function figuresOf(bytes: Uint8Array, file: string): Promise<Map<string, TidyValue[]>> {
	const options = { level: null, codeSystem: null, values: true };
	const { tables } = await matchFile(bytes, file, options, gazetteer);
	return new Map(tables.map(({ name, values = [] }) => [name, [...values]]));
}

async function onlyFigures(bytes: Uint8Array, file: string): Promise<TidyValue[]> {
	return [...(await figuresOf(bytes, file)).values()].flat();
}

/** The figures of a table as it is first saved; throws where not every row is an area. */
async function firstFigures(table: KindTable): Promise<TidyValue[]> {
	const values = await onlyFigures(text(ENCODED.utf8, PLAIN)(table), 'tabel.csv');
	const figures = table.rows.length * FIGURES[table.kind];
	expect(values).toHaveLength(figures);
	expect(values.filter(({ area }) => area === null)).toEqual([]);
	return values;
}

/** Figures in a row of each kind. */
const FIGURES: Readonly<Record<Kind, number>> = {
	provinsi: 2,
	'kabkota by year': 2,
	'kabkota by category': 1,
	'kabkota with codes': 1,
	'kecamatan in kabkota': 1,
	'desa with codes': 1,
	'indicators by year': 6,
	'percent signs and thousands': 2,
	'missing figures': 2,
};

describe.each(kinds)('a table of %s, saved again', (kind) => {
	it.each(Object.entries(WAYS))('has the same figures with %s', async (_, [file, saved]) => {
		await fc.assert(
			fc.asyncProperty(fc.integer(), async (seed) => {
				const table = createKindTable(kind, seed, gazetteer, desa);
				expect(await onlyFigures(saved(table), file)).toEqual(await firstFigures(table));
			}),
			{ numRuns: 4 },
		);
	});
});

describe('a table of provinsi, saved again', () => {
	/** The rates, without what the two formats cannot name. */
	const rates = (values: readonly TidyValue[]): unknown[] =>
		values
			.filter(({ indicator }) => indicator === 'persentase-penduduk-miskin')
			.map(({ area, value, missing }) => ({ area, value, missing }));

	it.each([
		['a reply of BPS’s WebAPI', save.bpsReply],
		['a chart of ECharts', save.chart],
	])('has the same rates as %s', async (_, shape) => {
		await fc.assert(
			fc.asyncProperty(fc.integer(), async (seed) => {
				const table = createKindTable('provinsi', seed, gazetteer);
				const found = rates(await onlyFigures(json(shape)(table), 'tabel.json'));
				expect(found).toEqual(rates(await firstFigures(table)));
			}),
			{ numRuns: 8 },
		);
	});
});

describe('dots between thousands', () => {
	it('are read as such where a figure has two', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer(), async (seed) => {
				const table = createKindTable('percent signs and thousands', seed, gazetteer);
				const dotted = text(ENCODED.utf8, { ...EXCEL, thousands: '.' })(table);
				expect(await onlyFigures(dotted, 'tabel.csv')).toEqual(await firstFigures(table));
			}),
			{ numRuns: 8 },
		);
	});
});

/** The seed of the tables that LibreOffice and Polars saved; see the README of the fixtures. */
const SAVED_SEED = 2026;

describe.each(['disimpan-ulang.xlsx', 'disimpan-ulang.xls', 'disimpan-ulang.ods'])(
	'tables that LibreOffice saved as %s',
	(file) => {
		it.each(kinds)('have the same figures: %s', async (kind) => {
			const table = createKindTable(kind, SAVED_SEED, gazetteer, desa);
			const sheets = await figuresOf(fixtureBytes(file), file);
			expect(sheets.get(kind)).toEqual(await firstFigures(table));
		});
	},
);

describe('tables that Polars saved as Parquet', () => {
	it.each(kinds)('have the same figures: %s', async (kind) => {
		const table = createKindTable(kind, SAVED_SEED, gazetteer, desa);
		const file = `disimpan-ulang-${kind.replaceAll(' ', '-')}.parquet`;
		expect(await onlyFigures(fixtureBytes(file), file)).toEqual(await firstFigures(table));
	});
});
