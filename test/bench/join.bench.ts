import { table as columnTable, type ColumnTable } from 'arquero';
import { bench, describe } from 'vitest';
import { loadGazetteer, withDesa } from '../../src/cli/load-gazetteer.ts';
import type { Gazetteer } from '../../src/core/join/area-context.ts';
import { joinTable } from '../../src/core/join/join-table.ts';
import type { Area, AreaLevel } from '../../src/core/model/area.ts';
import { createRequest, createTable } from '../core/create-table.ts';

/**
 * The join beside one that knows nothing: arquero's, of exact texts, on the same rows. The goal is three
 * times its time.
 *
 * Measured of ours: reading the columns, deciding what they are, reading the names, habits and parents,
 * an outcome for each row, and what is said of it. Measured of arquero's: making columns of the same
 * rows, hashing the reference, joining, and the column of codes. Not measured of either: the reference
 * itself, for us a registry that finds names by key, for arquero a table of names and codes. Nothing is
 * remembered from one time to the next, by either.
 *
 * Run with `npm run bench`.
 */
const small = loadGazetteer();
// without a built pack there are no desa to join
const large = withDesa(small);

const HEADERS: Readonly<Record<AreaLevel, readonly string[]>> = {
	provinsi: ['nama_provinsi'],
	kabkota: ['nama_provinsi', 'nama_kabupaten_kota'],
	kecamatan: ['nama_provinsi', 'nama_kabupaten_kota', 'nama_kecamatan'],
	desa: ['nama_provinsi', 'nama_kabupaten_kota', 'nama_kecamatan', 'nama_desa'],
};

/** The names of an area and of what it lies in, the largest first. */
function namesOf(area: Area, { registry }: Gazetteer): string[] {
	return [...registry.ancestorsOf(area.code).reverse(), area].map(({ name }) => name);
}

function columnsOf(headers: readonly string[], rows: readonly (readonly string[])[]): ColumnTable {
	return columnTable(
		Object.fromEntries(headers.map((header, at) => [header, rows.map((row) => row[at] ?? '')])),
	);
}

/** A nation of desa takes seconds a time: a few times are enough. */
const FEW = { time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 } as const;

function compare(level: AreaLevel, gazetteer: Gazetteer): void {
	const headers = HEADERS[level];
	const areas = gazetteer.registry.atLevel(level);
	const names = areas.map((area) => namesOf(area, gazetteer));
	const coded = [...headers, 'code'];
	const reference = columnsOf(
		coded,
		areas.map((area, at) => [...(names[at] ?? []), area.code]),
	);
	const rows = names.map((row, at) => [...row, String(at)]);
	const request = createRequest(createTable([...headers, 'p0'], rows));
	describe(`${String(rows.length)} ${level}`, () => {
		const options = level === 'desa' ? FEW : {};
		bench(
			'this join',
			() => {
				joinTable(request, gazetteer);
			},
			options,
		);
		bench(
			'arquero, exact texts',
			() => {
				const table = columnsOf([...headers, 'p0'], rows);
				table.join(reference, [[...headers], [...headers]]).array('code');
			},
			options,
		);
	});
}

compare('kabkota', small);
compare('kecamatan', small);
if (large) compare('desa', large);
