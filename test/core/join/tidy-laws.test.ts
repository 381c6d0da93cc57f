import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues, type TidyTable, type TidyValue } from '../../../src/core/join/tidy-values.ts';
import type { Area } from '../../../src/core/model/area.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const kabkota = gazetteer.registry.atLevel('kabkota');
const kecamatan = gazetteer.registry.atLevel('kecamatan');

function tidy(headers: readonly string[], rows: readonly (readonly RawCell[])[]): TidyTable {
	const table = createTable(headers, rows, { title: 'Angka Menurut Kabupaten/Kota' });
	return tidyValues(joinTable(createRequest(table), gazetteer), gazetteer.lineage);
}

/** What figures say, whichever row they stand in, in one order. */
function facts(values: readonly TidyValue[]): string[] {
	return values
		.filter(({ area }) => area !== null)
		.map(({ area, indicator, period, category, value, unit, missing }) =>
			JSON.stringify([
				area,
				indicator,
				period,
				Object.entries(category).sort(([a], [b]) => (a < b ? -1 : 1)),
				value,
				unit,
				missing,
			]),
		)
		.sort();
}

const HEADERS = [
	'Penduduk Miskin L',
	'Penduduk Miskin P',
	'Jumlah Penduduk Miskin',
	'P0 2023',
	'P0 2024',
	'Garis Kemiskinan - Maret (Rp)',
	'Laki-laki',
	'Perempuan',
] as const;
/** A figure as a column with decimal commas writes it, or a mark for a missing one. */
const cell = fc.oneof(
	fc.integer({ min: 0, max: 99_999 }).map((tenths) => `${Math.floor(tenths / 10)},${tenths % 10}`),
	fc.constantFrom('...', '-', '', 'NA'),
);
/** Ways in which tables say where their rows are. */
const PLACES: readonly {
	readonly areas: readonly Area[];
	readonly headers: readonly string[];
	readonly write: (area: Area) => readonly string[];
}[] = [
	{ areas: kabkota, headers: ['Kabupaten/Kota'], write: ({ name }) => [name] },
	{ areas: kabkota, headers: ['Kode'], write: ({ code }) => [code] },
	{
		areas: kecamatan,
		headers: ['Kecamatan', 'Kabupaten/Kota'],
		write: ({ name, code }) => [name, gazetteer.registry.ancestorsOf(code)[0]?.name ?? ''],
	},
	{ areas: kecamatan, headers: ['Kode Kecamatan'], write: ({ code }) => [code] },
	{
		areas: kecamatan,
		headers: ['kode_kecamatan', 'nama_kecamatan'],
		write: ({ code, name }) => [code, name],
	},
];
const someTable = fc
	.constantFrom(...PLACES)
	.chain((place) =>
		fc.tuple(
			fc.constant(place),
			fc.shuffledSubarray([...place.areas], { minLength: 2, maxLength: 12 }),
			fc.shuffledSubarray([...HEADERS], { minLength: 1 }),
		),
	)
	.chain(([place, areas, measures]) =>
		fc
			.array(fc.tuple(...measures.map(() => cell)), {
				minLength: areas.length,
				maxLength: areas.length,
			})
			.map((cells) => ({
				places: place.headers.length,
				headers: [...place.headers, ...measures],
				// a column with no figure at all is empty, and one with nothing but a total is not
				rows: areas.map((area, at): RawCell[] => [
					...place.write(area),
					...(at === 0 ? measures.map(() => '1,5') : (cells[at] ?? [])),
				]),
			})),
	);
const someOrder = fc.infiniteStream(fc.nat());

/** The same items in the order of a stream of numbers. */
function shuffle<T>(items: readonly T[], order: Iterator<number>): T[] {
	return items
		.map((item) => ({ item, at: Number(order.next().value) }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}

describe('the figures of a table', () => {
	it('are all there, whichever way the table says where its rows are', () => {
		fc.assert(
			fc.property(someTable, ({ headers, rows }) => {
				const { values } = tidy(headers, rows);
				const placed = new Set(values.flatMap(({ area }) => area ?? []));
				expect(placed.size).toBe(rows.length);
			}),
			{ numRuns: 100 },
		);
	});

	it('do not depend on the order of rows', () => {
		fc.assert(
			fc.property(someTable, someOrder, ({ headers, rows }, order) => {
				const moved = tidy(headers, shuffle(rows, order));
				expect(facts(moved.values)).toEqual(facts(tidy(headers, rows).values));
			}),
			{ numRuns: 100 },
		);
	});

	it('do not depend on the order of columns', () => {
		fc.assert(
			fc.property(someTable, someOrder, ({ headers, rows }, order) => {
				const columns = shuffle(
					headers.map((_, at) => at),
					order,
				);
				const pick = <T>(row: readonly T[]): T[] => columns.flatMap((at) => row[at] as T);
				const moved = tidy(pick(headers), rows.map(pick));
				expect(facts(moved.values)).toEqual(facts(tidy(headers, rows).values));
			}),
			{ numRuns: 100 },
		);
	});

	it('do not change when a total is added below them', () => {
		fc.assert(
			fc.property(someTable, fc.constantFrom('Jumlah', 'INDONESIA', 'Total'), (table, word) => {
				const { headers, rows, places } = table;
				const total = headers.map((_, at) =>
					at < places
						? at === 0
							? word
							: ''
						: `${String(rows.reduce((sum, row) => sum + (parseInt(String(row[at]), 10) || 0), 0))},5`,
				);
				expect(facts(tidy(headers, [...rows, total]).values)).toEqual(
					facts(tidy(headers, rows).values),
				);
			}),
			{ numRuns: 100 },
		);
	});
});

/** Ways to write a number with at most three decimals. */
const CONVENTIONS: Readonly<Record<string, (value: number) => RawCell>> = {
	typed: (value) => value,
	'dot for decimals': (value) => String(value),
	'comma for decimals': (value) => String(value).replace('.', ','),
	Indonesian: (value) => value.toLocaleString('id-ID', { maximumFractionDigits: 3 }),
	English: (value) => value.toLocaleString('en-GB', { maximumFractionDigits: 3 }),
	'spaces between thousands': (value) =>
		value.toLocaleString('id-ID', { maximumFractionDigits: 3 }).replaceAll('.', '\u00a0'),
	'rupiah in front': (value) =>
		`Rp ${value.toLocaleString('id-ID', { maximumFractionDigits: 3, minimumFractionDigits: 2 })}`,
};

describe('a column written in any convention', () => {
	const header = fc.constantFrom(
		'Skor',
		'Persentase',
		'Jumlah (jiwa)',
		'Jumlah (ribu jiwa)',
		'kpm',
	);
	const places = fc.constantFrom(1, 10, 100, 1000);
	const values = places.chain((scale) =>
		fc.array(
			fc.integer({ min: 0, max: 9_999_999 }).map((whole) => whole / scale),
			{ minLength: 1, maxLength: 12 },
		),
	);

	it.each(Object.keys(CONVENTIONS))('is read as meant, or asked about: %s', (name) => {
		const write = CONVENTIONS[name] ?? String;
		fc.assert(
			fc.property(header, values, (measure, numbers) => {
				const rows = numbers.map((value, at) => [kabkota[at]?.name ?? '', write(value)]);
				const read = tidy(['Kabupaten/Kota', measure], rows).values;
				for (const { row, value, missing } of read) {
					if (missing === null) expect(value).toBe(numbers[row]);
					else expect(missing).toBe('ambiguous-number');
				}
			}),
			{ numRuns: 150 },
		);
	});
});
