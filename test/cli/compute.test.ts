import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BREAKS } from '../../src/cli/compute-breaks.ts';
import { Misuse } from '../../src/cli/command.ts';
import type { JsonObject } from '../../src/cli/compute-method.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = `${ROOT}node_modules/.bin/tsx${process.platform === 'win32' ? '.cmd' : ''}`;
const TIMEOUT = 60_000;

interface Run {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command as `npm run -s compute` does, with this on standard input. */
function run(input: string, ...args: readonly string[]): Promise<Run> {
	return new Promise((resolve) => {
		const options = { cwd: ROOT, shell: process.platform === 'win32' };
		const child = execFile(TSX, ['src/cli/compute.ts', ...args], options, (_, stdout, stderr) => {
			resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
		});
		child.stdin?.end(input);
	});
}

/** The answer to a request written as JSON, which knows 1e999 but no Infinity. */
const answer = (json: string): JsonObject => BREAKS.compute(JSON.parse(json) as JsonObject).answer;

/** The codes of an answer's notes. */
const codesOf = ({ notes }: JsonObject): string[] =>
	(notes as { code: string }[]).map(({ code }) => code);

describe('class breaks for statisticians', () => {
	it('have the fields of the contract', () => {
		expect(answer('{"values":[1,2,null,3,4],"method":"quantile","classes":2}')).toEqual({
			breaks: [1, 2.5, 4],
			counts: [2, 2],
			closed: 'left',
			missing: 1,
			notes: [],
		});
	});

	it.each(['quantile', 'equal', 'natural', 'head-tail', 'sd', 'manual', 'snap'])(
		'come by %s, ascending, with every value counted',
		(method) => {
			const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
			const request = { values, method, classes: 4, breaks: [2, 5], anchors: [4.5] };
			const { breaks, counts } = answer(JSON.stringify(request)) as {
				breaks: number[];
				counts: number[];
			};
			expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
			expect(counts).toHaveLength(breaks.length - 1);
			expect(counts.reduce((sum, each) => sum + each, 0)).toBe(values.length);
			expect(breaks[0]).toBeLessThanOrEqual(1);
			expect(breaks.at(-1)).toBeGreaterThanOrEqual(9);
		},
	);

	it('are five where nobody says how many', () => {
		const values = Array.from({ length: 20 }, (_, at) => at);
		expect(BREAKS.compute({ values, method: 'equal' }).answer['counts']).toHaveLength(5);
	});

	it('take an infinite number as missing, and say so', () => {
		const said = answer('{"values":[1,2,1e999,-1e999,3,4],"method":"quantile","classes":2}');
		expect(said).toMatchObject({ breaks: [1, 2.5, 4], missing: 2 });
		expect(codesOf(said)).toEqual(['values-not-finite']);
	});

	it('are one per value, which is said, where nine are asked of three', () => {
		const said = answer('{"values":[1,2,2,10],"method":"natural","classes":9}');
		expect(said).toMatchObject({ breaks: [1, 1.5, 6, 10], counts: [1, 2, 1] });
		expect(said['notes']).toEqual([
			{
				code: 'classes-per-value',
				severity: 'info',
				count: 1,
				message: 'Hanya ada 3 nilai yang berbeda, jadi 9 kelas menjadi 3: satu kelas per nilai.',
			},
		]);
	});

	it('are one value and one class where all values are equal', () => {
		const said = answer('{"values":[5,5,null],"method":"equal","classes":3}');
		expect(said).toMatchObject({ breaks: [5], counts: [2], missing: 1 });
		expect(codesOf(said)).toEqual(['classes-of-one-value']);
	});

	it('of a single value never say that all are equal', () => {
		const { notes } = answer('{"values":[5,null],"method":"equal","classes":3}');
		expect(notes).toEqual([
			expect.objectContaining({ message: 'Hanya ada satu nilai, jadi hanya ada satu kelas.' }),
		]);
	});

	it('are none where every value is missing, which is no computing', () => {
		const computed = BREAKS.compute({ values: [null, null], method: 'natural', classes: 3 });
		expect(computed.isComputed).toBe(false);
		expect(computed.answer).toMatchObject({ breaks: [], counts: [], missing: 2 });
		expect(codesOf(computed.answer)).toEqual(['classes-without-values']);
	});

	it('by limits out of order and outside the data say both', () => {
		const said = answer('{"values":[1.5,3,9],"method":"manual","breaks":[5,3,50]}');
		expect(said).toMatchObject({ breaks: [1.5, 3, 5, 9], counts: [1, 1, 1] });
		expect(codesOf(said)).toEqual(['class-limits-tidied', 'class-limits-outside']);
		expect(JSON.stringify(said['notes'])).toContain('(1,5 – 9) tidak dipakai: 50.');
	});

	it('say when a method makes another number of classes than was asked for', () => {
		const said = answer('{"values":[1,1,1,1,6],"method":"head-tail","classes":5}');
		expect(said['breaks']).toEqual([1, 2, 6]);
		expect(codesOf(said)).toEqual(['classes-follow-data']);
	});

	it.each([
		['no values', '{"method":"equal"}', '"values" harus berupa larik'],
		['text among values', '{"values":[1,"2"],"method":"equal"}', '"values[1]" harus angka'],
		['an unknown method', '{"values":[1],"method":"jenks"}', '"method" harus salah satu dari'],
		['no method', '{"values":[1]}', 'tidak ada'],
		[
			'half a class',
			'{"values":[1],"method":"equal","classes":2.5}',
			'"classes" harus bilangan bulat',
		],
		['classes as text', '{"values":[1],"method":"equal","classes":"3"}', 'teks "3"'],
		['no class', '{"values":[1],"method":"equal","classes":0}', '1 sampai 100'],
		['manual without limits', '{"values":[1],"method":"manual"}', 'memerlukan "breaks"'],
		['null among limits', '{"values":[1],"method":"manual","breaks":[null]}', '"breaks[0]"'],
		['snap without anchors', '{"values":[1],"method":"snap"}', 'memerlukan "anchors"'],
	])('refuse %s in words', (_, json, words) => {
		expect(() => answer(json)).toThrow(Misuse);
		expect(() => answer(json)).toThrow(words);
	});
});

describe.concurrent('the command', () => {
	it('prints one JSON object and nothing else', { timeout: TIMEOUT }, async () => {
		const { exitCode, stdout, stderr } = await run(
			'\uFEFF{"values":[1,2,3,4],"method":"equal","classes":3}',
			'breaks',
		);
		expect([exitCode, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toMatchObject({ breaks: [1, 2, 3, 4], counts: [1, 1, 2] });
	});

	it('ends with 2 where nothing can be computed, and says why', { timeout: TIMEOUT }, async () => {
		const { exitCode, stdout } = await run('{"values":[null],"method":"sd"}', 'breaks');
		expect(exitCode).toBe(2);
		expect(JSON.parse(stdout)).toMatchObject({ notes: [{ code: 'classes-without-values' }] });
	});

	it.each([
		['broken JSON', '{"values":[1,2', ['breaks'], 'bukan JSON yang benar di baris 1, kolom 15'],
		['an array', '[1,2]', ['breaks'], 'satu objek JSON'],
		['nothing', '', ['breaks'], 'kosong'],
		['a method there is not', '{}', ['toString'], 'metode tidak dikenal: toString'],
		['no method', '{}', [], 'metode belum disebut'],
	])('ends with 1 for %s', { timeout: TIMEOUT }, async (_, input, args, words) => {
		const { exitCode, stdout, stderr } = await run(input, ...args);
		expect([exitCode, stdout]).toEqual([1, '']);
		expect(stderr).toContain(words);
		expect(stderr).toContain('Pemakaian');
	});
});
