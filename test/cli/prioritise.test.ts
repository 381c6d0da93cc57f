import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = `${ROOT}node_modules/.bin/tsx${process.platform === 'win32' ? '.cmd' : ''}`;
const TIMEOUT = 60_000;

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'prioritas-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command as `npm run -s` does. */
function run(
	command: 'prioritise' | 'verify',
	...args: readonly string[]
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
	return new Promise((resolve) => {
		const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
		const child = execFile(
			TSX,
			[`src/cli/${command}.ts`, ...args],
			options,
			(_, stdout, stderr) => {
				resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
			},
		);
	});
}

async function write(name: string, content: unknown): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

/** Rates of Banten 2023 as published. */
const BANTEN = `kode,nama,persentase penduduk miskin 2023
36.01,Kabupaten Pandeglang,9.27
36.02,Kabupaten Lebak,8.68
36.03,Kabupaten Tangerang,6.93
36.04,Kabupaten Serang,4.85
36.71,Kota Tangerang,5.89
36.72,Kota Cilegon,3.98
36.73,Kota Serang,6.20
36.74,Kota Tangerang Selatan,2.57
36,Banten,6.17
`;
const RULE = {
	within: '36',
	indicators: [{ column: 'persentase penduduk miskin', period: '2023' }],
	rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 'parent' } },
	quota: { total: 3 },
	overrides: [{ area: '36.04', change: 'add', reason: 'banjir 2024' }],
};

interface Answer {
	readonly areas: readonly { area: string; inList: boolean; reasons: { text: string }[] }[];
	readonly refused: readonly unknown[];
	readonly cut: unknown;
	readonly notes: readonly { code: string }[];
}

describe.concurrent('a rule without a browser', () => {
	it(
		'judges no area by a small count of recipients, nor prints one',
		async () => {
			const table = await write(
				'kpm.csv',
				'Kecamatan,Kabupaten/Kota,Jumlah KPM PKH\nAndir,Kota Bandung,3\nCoblong,Kota Bandung,41\nCicendo,Kota Bandung,9\nSukasari,Kota Bandung,60\n',
			);
			const rule = await write('kpm.json', {
				indicators: [{ column: 'Jumlah KPM PKH' }],
				rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 0 } },
			});
			const asked = [table, '--rule', rule, '--json'];
			const reasonsOf = (stdout: string): string[] =>
				(JSON.parse(stdout) as Answer).refused
					.map((each) => (each as { reason: string }).reason)
					.filter((reason) => reason !== 'no-row')
					.sort();
			const { stdout } = await run('prioritise', ...asked);
			expect(reasonsOf(stdout)).toEqual(['<10', '<10']);
			const inOffice = await run('prioritise', ...asked, '--office');
			expect(reasonsOf(inOffice.stdout)).toEqual(['<5', 'protects-small']);
			for (const each of [stdout, inOffice.stdout])
				expect(each).not.toMatch(/"(?:value|figure)": ?3\b/u);
		},
		TIMEOUT,
	);

	it(
		'says what is to be looked at in the columns of the list, beside it',
		async () => {
			const table = await write(
				'cakupan.csv',
				'Kabupaten,Cakupan PBI-JK (%)\nPandeglang,130\nLebak,92\nSerang,88\n',
			);
			const rule = await write('cakupan.json', {
				indicators: [{ column: 'Cakupan PBI-JK' }],
				rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 90 } },
			});
			const { stdout, stderr } = await run('prioritise', table, '--rule', rule, '--json');
			expect(stderr).toContain('cakupan.csv: Cakupan 1 wilayah di atas 100');
			expect((JSON.parse(stdout) as Answer).areas.length).toBeGreaterThan(0);
		},
		TIMEOUT,
	);

	it(
		'makes the list, with the reasons, as JSON and nothing else',
		{ timeout: TIMEOUT },
		async () => {
			const file = await write('banten.csv', BANTEN);
			const rule = await write('rule.json', RULE);
			const { stdout, exitCode } = await run('prioritise', file, '--rule', rule, '--json');
			expect(exitCode).toBe(0);
			const answer = JSON.parse(stdout) as Answer;
			expect(answer.areas.filter(({ inList }) => inList).map(({ area }) => area)).toEqual([
				'36.01',
				'36.02',
				'36.03',
				'36.04',
			]);
			expect(answer.areas[0]?.reasons[0]?.text).toBe(
				'persentase penduduk miskin 9,27\u00a0%, lebih dari 6,17\u00a0% (angka Banten)',
			);
		},
	);

	it(
		'reads names alone as a list, asks for what names two areas, and tells a file without a part in it',
		{ timeout: TIMEOUT },
		async () => {
			const names = await write('nama.csv', 'Kabupaten Lebak\nTangerang\nKota Serang\n');
			const rule = await write('rule-nama.json', {
				indicators: [{ column: 'Dalam daftar' }],
				rule: { kind: 'threshold', where: { indicator: 0, is: '>=', than: 1 } },
			});
			const listed = await run('prioritise', names, '--rule', rule, '--json');
			expect(listed.exitCode).toBe(0);
			expect(listed.stderr).toContain('nama.csv: Tabel ini hanya berisi nama atau kode wilayah');
			const { areas, refused } = JSON.parse(listed.stdout) as Answer;
			expect(areas.flatMap(({ area, inList }) => (inList ? area : []))).toEqual(['36.02', '36.73']);
			expect(
				refused.flatMap((each) => {
					const { area, reason } = each as { area: string; reason: string };
					return reason === 'no-row' ? [] : [[area, reason]];
				}),
			).toEqual([
				['36.03', 'row-undecided'],
				['36.71', 'row-undecided'],
			]);
			const other = await write('rule-bawaan.json', {
				...RULE,
				indicators: [{ column: 'persentase penduduk miskin' }],
			});
			const { stderr } = await run('prioritise', names, '--rule', other);
			expect(stderr).toContain('nama.csv: tidak dipakai');
		},
	);

	it('refuses a poverty rate of kecamatan, in words', { timeout: TIMEOUT }, async () => {
		const file = await write(
			'kecamatan.csv',
			'kode,kecamatan,tingkat kemiskinan (persen)\n36.01.01,Sumur,12.5\n36.01.02,Cimanggu,10.1\n',
		);
		const rule = await write('rule-kecamatan.json', {
			indicators: [{ column: 'tingkat kemiskinan' }],
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 11 } },
		});
		const { stdout, exitCode } = await run('prioritise', file, '--rule', rule, '--json');
		expect(exitCode).toBe(2);
		expect(JSON.parse(stdout)).toMatchObject({
			areas: [],
			cut: null,
			notes: [{ code: 'not-valid-at-level' }],
		});
	});

	it(
		'that cannot be read is misuse, and says where it is wrong',
		{ timeout: TIMEOUT },
		async () => {
			const file = await write('banten-2.csv', BANTEN);
			const rule = await write('rule-wrong.json', { ...RULE, quota: { total: -1 } });
			const { stdout, stderr, exitCode } = await run('prioritise', file, '--rule', rule, '--json');
			expect([exitCode, stdout]).toEqual([1, '']);
			expect(stderr).toContain('quota.total: -1');
		},
	);

	it.each([
		[
			'kind',
			{ kind: 'oracle' },
			'rule.kind: "oracle"; yang dapat dipakai: "threshold", "quadrant"',
		],
		['indicator', { kind: 'gap', indicator: 4, target: 1 }, 'rule: indicator 4'],
		['name', { kind: 'manual', areas: [], list: [] }, 'rule.list: nama ini tidak dikenal'],
	])(
		'names the %s that no rule has, and what may stand there',
		async (what, wrong, words) => {
			const rule = await write(`salah-${what}.json`, { ...RULE, rule: wrong });
			const { stderr } = await run(
				'prioritise',
				await write(`${what}.csv`, BANTEN),
				'--rule',
				rule,
			);
			expect(stderr).toContain(words);
		},
		TIMEOUT,
	);

	it(
		'leaves a decision that is verified against its file, and names one cell and one override',
		{ timeout: TIMEOUT },
		async () => {
			const file = await write('tabel.csv', BANTEN);
			const rule = await write('rule-decided.json', RULE);
			const decision = join(folder, 'keputusan.json');
			const made = await run('prioritise', file, '--rule', rule, '--decision', decision);
			expect(made.exitCode).toBe(0);
			const same = await run('verify', decision, file);
			expect([same.exitCode, same.stdout]).toEqual([
				0,
				'Sama: berkas, aturan, dan daftar persis seperti yang diputuskan.\n',
			]);

			const text = await readFile(decision, 'utf8');
			const changed = await write('diubah.json', text.replace('banjir 2024', 'banjir 2025'));
			await writeFile(file, BANTEN.replace('6.20', '7.20'));
			const { exitCode, stdout } = await run('verify', changed, file);
			expect(exitCode).toBe(3);
			expect(stdout.split('\n').slice(1)).toEqual([
				'- Perubahan tangan 1 diubah sesudah dicatat (overrides.0.reason).',
				'- Isi berkas tabel.csv berubah.',
				'- Kota Serang, persentase penduduk miskin: 6,2 menjadi 7,2.',
				'- Kabupaten Tangerang sekarang tidak masuk daftar.',
				'- Kabupaten Tangerang: peringkat 3 menjadi 4.',
				'- Kota Serang sekarang masuk daftar.',
				'- Kota Serang: peringkat 4 menjadi 3.',
				'- Kota Serang: skor 6,2 menjadi 7,2.',
				'',
			]);
		},
	);
});

const PACK = join(ROOT, 'geodata', 'boundaries', 'kabkota.topo.json');

it.skipIf(!existsSync(PACK))(
	'lists clusters among the neighbours of the built boundary pack, strongest first',
	{ timeout: TIMEOUT },
	async () => {
		const file = await write('kosong.csv', 'kabupaten_kota,x\nKabupaten Lebak,1\n');
		const rule = await write('klaster.json', {
			level: 'kabkota',
			indicators: [{ column: 'persentase-penduduk-miskin', period: '2025-03' }],
			rule: { kind: 'clusters', indicator: 0 },
		});
		const { exitCode, stdout } = await run('prioritise', file, '--rule', rule, '--json');
		expect(exitCode).toBe(0);
		const { areas } = JSON.parse(stdout) as {
			areas: { inList: boolean; score: number; reasons: { cluster?: string; q?: number }[] }[];
		};
		const listed = areas.filter(({ inList }) => inList);
		expect(listed.length).toBeGreaterThan(10);
		for (const { reasons } of listed)
			expect(reasons).toEqual([
				expect.objectContaining({ cluster: 'high-high', q: expect.any(Number) as number }),
			]);
		const scores = listed.map(({ score }) => Math.abs(score));
		expect(scores).toEqual(scores.toSorted((one, other) => other - one));
	},
);
