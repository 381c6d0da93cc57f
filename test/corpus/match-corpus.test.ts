import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { matchFile, type FileMatch } from '../../src/cli/match-file.ts';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';

/**
 * Real tables with the right answer for every row. They lie in a folder beside the project and are
 * not part of it, so that a clone has none: without them nothing here runs.
 */
const CORPUS = new URL('../../../shared/data/indicators/', import.meta.url);
const TRUTH = new URL('truth/', CORPUS);
const IS_HERE = existsSync(CORPUS);
const TIMEOUT = 120_000;

/** Rows that were decided, against the truth. */
interface Score {
	/** Rows for which the truth names an area. */
	readonly rows: number;
	/** Of these, rows that would be painted as that area. */
	readonly right: number;
	/** Rows that would be painted as another area, or where there is none. */
	readonly wrong: number;
	/** Rows that propose that area and wait for a person. */
	readonly proposed: number;
}

const files = IS_HERE
	? readdirSync(CORPUS, { withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
			.map(({ name }) => name)
			.sort()
	: [];
const withTruth = files.filter((file) => existsSync(truthOf(file)));
const gazetteer = loadGazetteer();
const matches = new Map<string, Promise<FileMatch>>();
const scores = new Map<string, Score>();

function truthOf(file: string): URL {
	return new URL(encodeURIComponent(`${file.replace(/\.[^.]+$/, '')}.truth.csv`), TRUTH);
}

/** A file matched as the command line does; each is matched once. */
function match(file: string): Promise<FileMatch> {
	const known = matches.get(file);
	if (known) return known;
	const bytes = readFileSync(new URL(encodeURIComponent(file), CORPUS));
	const options = { level: null, codeSystem: null, values: true };
	const matched = matchFile(bytes, file, options, gazetteer);
	matches.set(file, matched);
	return matched;
}

/** The area of each row, '' where the truth says there is none. */
function readTruth(file: string): Map<number, string> {
	const text = readFileSync(truthOf(file), 'utf8').replace(/^\uFEFF/, '');
	return new Map(
		readOwnCsv(text).map((row) => [
			row['row'] === undefined ? Number(row['no']) - 1 : Number(row['row']),
			row['kemendagri_code'] ?? row['kode_desa'] ?? '',
		]),
	);
}

async function score(file: string): Promise<Score> {
	const rows = (await match(file)).tables.flatMap((table) => table.rows);
	const tally = { rows: 0, right: 0, wrong: 0, proposed: 0 };
	for (const [row, code] of readTruth(file)) {
		const joined = rows[row];
		if (code) tally.rows++;
		if (joined?.approved && joined.area === code) tally.right++;
		else if (joined?.approved) tally.wrong++;
		else if (joined?.area && joined.area === code) tally.proposed++;
	}
	scores.set(file, tally);
	return tally;
}

function sum(key: keyof Score): number {
	return [...scores.values()].reduce((total, each) => total + each[key], 0);
}

describe.skipIf(IS_HERE)('the real tables', () => {
	it.skip('are not beside this clone (../shared/data/indicators): nothing to match', () =>
		undefined);
});

describe.skipIf(!IS_HERE)('the real tables', () => {
	afterAll(() => {
		const lines = [...scores].map(([file, { rows, right, wrong, proposed }]) =>
			[
				file.padEnd(58),
				String(rows).padStart(6),
				(right / rows).toFixed(4),
				String(wrong).padStart(5),
				String(proposed).padStart(8),
			].join('  '),
		);
		const total = `${sum('rows')} rows, recall ${(sum('right') / sum('rows')).toFixed(5)}, wrong ${sum('wrong')}`;
		console.log(
			[
				`${'file'.padEnd(58)}    rows  recall  wrong  proposed`,
				...lines,
				`${String(scores.size)} files: ${total}`,
			].join('\n'),
		);
	});

	it('come with answers for 27 files', () => {
		expect(withTruth).toHaveLength(27);
	});

	it.each(files)('%s is matched to its end', { timeout: TIMEOUT }, async (file) => {
		const { tables } = await match(file);
		expect(tables.length).toBeGreaterThan(0);
		for (const { rows } of tables) {
			expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at));
		}
	});

	it.each(withTruth)(
		'%s paints no area with another’s value',
		{ timeout: TIMEOUT },
		async (file) => {
			expect((await score(file)).wrong).toBe(0);
		},
	);

	it.each([
		['bps_jateng_penduduk_miskin_2020_2024.csv', 175],
		['kotabandung_kec_kpm_bansos_pkh_bpnt_2021_.csv', 300],
	])('%s has all of its %i rows', { timeout: TIMEOUT }, async (file, rows) => {
		expect(await score(file)).toEqual({ rows, right: rows, wrong: 0, proposed: 0 });
	});

	it('have at least 99 of 100 rows matched', { timeout: TIMEOUT }, async () => {
		for (const file of withTruth) await score(file);
		expect(sum('right') / sum('rows')).toBeGreaterThanOrEqual(0.99);
	});
});
