import { table as columnTable, type ColumnTable } from 'arquero';
import { loadGazetteer, withDesa } from '../../src/cli/load-gazetteer.ts';
import type { Gazetteer } from '../../src/core/join/area-context.ts';
import { joinTable } from '../../src/core/join/join-table.ts';
import type { Area, AreaLevel } from '../../src/core/model/area.ts';
import { createRequest, createTable } from '../core/create-table.ts';
import type { Measurement } from './bench-row.ts';
import type { Bench } from './bench.ts';
import { interleave, timed } from './repeat.ts';

/**
 * The join beside one that knows nothing: arquero's, of exact texts, on the same rows. The goal is three
 * times its time.
 *
 * Measured of ours: reading the columns, deciding what they are, reading the names, habits and parents,
 * an outcome for each row, and what is said of it. Measured of arquero's: making columns of the same
 * rows, hashing the reference, joining, and the column of codes. Not measured of either: the reference
 * itself, for us a registry that has read its own names and finds areas by them, for arquero a table of
 * names and codes. Nothing of the rows is remembered from one time to the next, by either. It is throughput
 * that is asked: both have joined {@link WARMING_ROWS} rows before, as 514 are over before the engine
 * has compiled either.
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

/** Repetitions; a nation of desa takes seconds a time, one of kab/kota milliseconds. */
const ROUNDS: Readonly<Record<AreaLevel, number>> = {
	provinsi: 25,
	kabkota: 25,
	kecamatan: 9,
	desa: 5,
};
/** Rows that both join before anything is counted: those of one nation of kecamatan. */
const WARMING_ROWS = 7285;

async function compare(
	level: AreaLevel,
	gazetteer: Gazetteer,
	rounds: number,
): Promise<Measurement> {
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
	const { ours, peer } = await interleave(
		rounds,
		{
			ours: timed(() => joinTable(request, gazetteer)),
			peer: timed(() => {
				const table = columnsOf([...headers, 'p0'], rows);
				table.join(reference, [[...headers], [...headers]]).array('code');
			}),
		},
		Math.ceil(WARMING_ROWS / rows.length),
	);
	return {
		name: `join/${level}`,
		ours,
		peer,
		unit: 'ms',
		better: 'lower',
		n: rounds,
		goal: { of: 'ratio', atMost: 3 },
	};
}

const LEVELS = ['kabkota', 'kecamatan', 'desa'] as const;

/** Names of a nation's areas joined to their codes. */
export const joinBench: Bench = {
	names: LEVELS.map((level) => `join/${level}`),
	run: async ({ wants, say, times }) => {
		const rows: Measurement[] = [];
		for (const level of LEVELS.filter((each) => wants(`join/${each}`))) {
			const gazetteer = level === 'desa' ? large : small;
			if (gazetteer) rows.push(await compare(level, gazetteer, times(ROUNDS[level])));
			else say('join/desa needs a built pack: npm run boundaries');
		}
		return rows;
	},
};
