import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = `${ROOT}node_modules/.bin/tsx${process.platform === 'win32' ? '.cmd' : ''}`;
const TIMEOUT = 60_000;

/** What a command left behind. */
interface Run {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the matcher as `npm run -s match` does. */
function run(...args: readonly string[]): Promise<Run> {
	return new Promise((resolve) => {
		const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
		const child = execFile(TSX, ['src/cli/match.ts', ...args], options, (_, stdout, stderr) => {
			resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
		});
	});
}

function fixture(file: string): string {
	return `test/fixtures/${file}`;
}

describe.concurrent('the matcher', () => {
	it(
		'prints one JSON object and nothing else, with the fields of the contract',
		{ timeout: TIMEOUT },
		async () => {
			const { stdout, exitCode } = await run(fixture('kode-bps.csv'), '--json');
			expect(exitCode).toBe(0);
			expect(JSON.parse(stdout)).toEqual({
				file: 'kode-bps.csv',
				diagnostics: [],
				tables: [
					{
						name: 'kode-bps',
						level: 'kabkota',
						codeSystem: 'bps-2020',
						rows: [
							['Kabupaten Simeulue', '11.09'],
							['Kabupaten Aceh Singkil', '11.10'],
							['Kabupaten Aceh Selatan', '11.01'],
							['Kabupaten Aceh Tenggara', '11.02'],
						].map(([label, area], row) => ({
							row,
							label,
							area,
							level: 'kabkota',
							outcome: 'matched',
							by: 'code',
							reason: null,
							approved: true,
							suggestions: [],
							extent: null,
							duplicateOf: null,
							follows: null,
						})),
						columns: [
							['bps_kode_kabupaten_kota', 'area-code', null, null],
							['bps_nama_kabupaten_kota', 'area-name', null, null],
							['tahun', 'period', null, null],
							['jumlah', 'value', 'jumlah', 'ribu jiwa'],
							['satuan', 'unit', null, null],
						].map(([name, role, indicator, unit]) => ({
							name,
							role,
							indicator,
							unit,
							period: null,
							catalogueId: null,
							lowestLevel: null,
							...(role === 'value' ? { asked: ['level'] } : {}),
						})),
						warnings: [],
						diagnostics: [
							{ code: 'code-system-decided', message: null, severity: 'info', count: 1 },
							{ code: 'codes-translated', message: 'B26', severity: 'info', count: 4 },
						],
					},
				],
			});
		},
	);

	it('adds tidy values when asked', { timeout: TIMEOUT }, async () => {
		const { stdout } = await run(fixture('bansos-kecamatan.csv'), '--json', '--values');
		const { tables } = JSON.parse(stdout) as { tables: { values: unknown[] }[] };
		expect(tables[0]?.values[1]).toEqual({
			row: 1,
			area: '32.73.05',
			indicator: 'jumlah_kpm',
			period: '2023',
			category: { jenis_bansos: 'BPNT' },
			value: 3500,
			unit: 'keluarga',
			missing: null,
			extent: null,
		});
	});

	it('prints an array for several files, in their order', { timeout: TIMEOUT }, async () => {
		const { stdout, exitCode } = await run(
			fixture('tanpa-konteks.csv'),
			fixture('kosong.csv'),
			fixture('hanya-cr.csv'),
			'--json',
		);
		const matches = JSON.parse(stdout) as { file: string; tables: unknown[] }[];
		expect(matches.map(({ file, tables }) => [file, tables.length])).toEqual([
			['tanpa-konteks.csv', 1],
			['kosong.csv', 0],
			['hanya-cr.csv', 1],
		]);
		expect(exitCode).toBe(0);
	});

	it(
		'ends with 2 when no row could be matched, and still prints JSON',
		{ timeout: TIMEOUT },
		async () => {
			const { stdout, exitCode } = await run(fixture('kode-tanpa-nama.csv'), '--json');
			expect(exitCode).toBe(2);
			const { tables } = JSON.parse(stdout) as { tables: { codeSystem: string; level: null }[] };
			expect(tables[0]).toMatchObject({ codeSystem: 'unknown', level: null });
		},
	);

	it('ends with 2 for a file that cannot be read, and says why', { timeout: TIMEOUT }, async () => {
		const { stdout, exitCode } = await run(fixture('terkunci.xlsx'), '--json');
		expect(exitCode).toBe(2);
		expect(JSON.parse(stdout)).toEqual({
			file: 'terkunci.xlsx',
			tables: [],
			diagnostics: [{ code: 'file-locked', message: 'B06', severity: 'error', count: 1 }],
		});
	});

	it('takes a declared code system', { timeout: TIMEOUT }, async () => {
		const { stdout, exitCode } = await run(
			fixture('kode-tanpa-nama.csv'),
			...['--codes', 'bps-2020', '--json'],
		);
		expect(exitCode).toBe(0);
		const { tables } = JSON.parse(stdout) as { tables: { rows: { area: string }[] }[] };
		expect(tables[0]?.rows.map(({ area }) => area)).toEqual(['11.09', '11.10', '33.01']);
	});

	it('takes a level', { timeout: TIMEOUT }, async () => {
		const { stdout } = await run(fixture('bansos-kecamatan.csv'), '--level', 'kabkota', '--json');
		const { tables } = JSON.parse(stdout) as { tables: { level: string }[] };
		expect(tables[0]?.level).toBe('kabkota');
	});

	it.each([
		['no file', []],
		['a file that is not there', ['test/fixtures/tidak-ada.csv', '--json']],
		['a level there is not', [fixture('hanya-cr.csv'), '--level', 'planet']],
		['a code system there is not', [fixture('hanya-cr.csv'), '--codes', 'bps', '--json']],
		['an option there is not', [fixture('hanya-cr.csv'), '--yaml']],
	])(
		'ends with 1 for %s, with nothing on standard output',
		{ timeout: TIMEOUT },
		async (_, args) => {
			const { stdout, stderr, exitCode } = await run(...args);
			expect(exitCode).toBe(1);
			expect(stdout).toBe('');
			expect(stderr).toContain('Pemakaian');
		},
	);

	it('prints a summary for people without --json', { timeout: TIMEOUT }, async () => {
		const { stdout, exitCode } = await run(fixture('salah-eja.csv'));
		expect(exitCode).toBe(0);
		expect(stdout).toContain('5 baris');
		expect(stdout).toContain('"Biruen" spelling: 11.11 Kabupaten Bireuen');
	});
});
