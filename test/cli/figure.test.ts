import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEmbedFile } from '../../src/core/page/read-embed-file.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = `${ROOT}node_modules/.bin/tsx${process.platform === 'win32' ? '.cmd' : ''}`;
const FOLDER = mkdtempSync(join(tmpdir(), 'peta-'));
const HAS_PACK = existsSync(join(ROOT, 'geodata/boundaries/manifest.json'));

/** What a command left behind. */
interface Run {
	readonly exitCode: number;
	readonly stderr: string;
	readonly made: string | null;
}

/** Draws a table as `npm run -s figure` does, into a file of the folder. */
function run(csv: string, out: string, args: readonly string[] = [], env = {}): Promise<Run> {
	const table = join(FOLDER, `${out}.csv`);
	writeFileSync(table, csv);
	const path = join(FOLDER, out);
	return new Promise((resolve) => {
		const options = {
			cwd: ROOT,
			shell: process.platform === 'win32',
			env: { ...process.env, ...env },
		};
		const command = ['src/cli/figure.ts', table, '--out', path, ...args];
		const child = execFile(TSX, command, options, (_, __, stderr) => {
			const made = existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : null;
			resolve({ exitCode: child.exitCode ?? -1, stderr, made });
		});
	});
}

const BANTEN = `Kabupaten/Kota,Tahun,Persentase Penduduk Miskin (Persen),Skor
Kab. Pandeglang,2024,9.18,1
Kab. Pandeglang,2025,8.51,2
Kab. Lebak,2024,8.44,3
Kab. Lebak,2025,8.03,4
Kota Cilegon,2024,3.75,5
Kota Cilegon,2025,3.44,6
`;

describe.skipIf(!HAS_PACK).concurrent('the figure of a command', () => {
	it('is of the first indicator, the latest period and the smallest area that holds all rows', async () => {
		const { exitCode, made, stderr } = await run(BANTEN, 'banten.svg');
		expect(exitCode).toBe(0);
		expect(made).toContain(
			'<title id="peta-title">Persentase penduduk miskin menurut kabupaten/kota, Banten',
		);
		expect(made).toContain('8,51');
		expect(made).not.toContain('9,18');
		expect(stderr).toContain('Sumber data tidak disebutkan');
	});

	it('says which of several periods it shows, unless somebody chose it', async () => {
		const { stderr } = await run(BANTEN, 'periode.svg');
		expect(stderr).toContain(
			'Data memuat 2 periode: 2024, 2025. Yang digambar: 2025, yang terakhir.',
		);
		const chosen = await run(BANTEN, 'periode-dipilih.svg', ['--period', '2024']);
		expect(chosen.stderr).not.toContain('periode');
	});

	it('says which part of the figures it shows, and which others there are', async () => {
		const csv = `Kabupaten,Program,KPM\n${['PKH', 'Sembako'].map((each, at) => `Kab. Lebak,${each},${300 + at}\nKab. Pandeglang,${each},${200 + at}`).join('\n')}\n`;
		const { made, stderr } = await run(csv, 'program.svg', ['--category', 'program=sembako']);
		expect(made).toContain('KPM (Sembako) menurut kabupaten');
		expect(stderr).not.toContain('Angka terbagi');
		const first = await run(csv, 'program-pertama.svg');
		expect(first.made).toContain('KPM (PKH) menurut kabupaten');
		expect(first.stderr).toContain('Angka terbagi menurut “Program”: PKH, Sembako');
	});

	it('is of what is asked for', async () => {
		const asked = [
			'--indicator',
			'skor',
			'--period',
			'2024',
			'--area',
			'36.02',
			'--source',
			'Dinas',
		];
		const { exitCode, made } = await run(BANTEN, 'skor.html', asked);
		expect(exitCode).toBe(0);
		expect(made).toContain('<title>Skor menurut kabupaten/kota, Kabupaten Lebak</title>');
		expect(made).toContain('Sumber: Dinas');
		expect(made?.match(/<tr data-area/g)).toHaveLength(1);
	});

	it('is several in a file for other sites, in the same lines', async () => {
		const asked = ['--source', 'BPS', '--period', '2024', '--period', '2025'];
		const { exitCode, made } = await run(BANTEN, 'banten.js', asked);
		expect(exitCode).toBe(0);
		const file = readEmbedFile(JSON.parse(made?.slice('petaSasaran('.length, -3) ?? ''));
		if (typeof file === 'string') throw new Error(file);
		expect(file.views.map(({ about }) => about.period)).toEqual(['2024', '2025']);
		expect(file.views.map(({ root }) => root()?.tag)).toEqual(['div', 'div']);
	});

	it('is not made for other sites while nobody says where it is from', async () => {
		const { exitCode, made, stderr } = await run(BANTEN, 'tanpa-sumber.js');
		expect(exitCode).toBe(2);
		expect(made).toBeNull();
		expect(stderr).toContain('--source');
	});

	it('is for no frame, and says so, while nobody says where it is from', async () => {
		const { exitCode, made, stderr } = await run(BANTEN, 'tanpa-sumber.html');
		expect(exitCode).toBe(0);
		expect(made).toContain('data-lacks="source"');
		expect(made).toContain('Halaman ini belum untuk diterbitkan');
		expect(stderr).toContain('menolak tampil di dalam bingkai (iframe) situs lain');
		expect(stderr).toContain('--source "BPS, Maret 2025"');
		expect(stderr).not.toContain('kolom tahun atau bulan');
	});

	it('is for frames once somebody did', async () => {
		const { made } = await run(BANTEN, 'bersumber.html', ['--source', 'BPS']);
		expect(made).not.toContain('data-lacks');
	});

	it('is refused below the level its indicator exists at', async () => {
		const { exitCode, stderr, made } = await run(
			'Kabupaten,Kecamatan,Persentase Penduduk Miskin (Persen)\nPandeglang,Sumur,9.1\nPandeglang,Cimanggu,8.2\n',
			'kecamatan.svg',
		);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('tidak berlaku di tingkat kecamatan');
		expect(made).toBeNull();
	});

	it('is drawn with what is to be looked at in its column', async () => {
		const { made, stderr } = await run(
			'Kabupaten;Cakupan PBI-JK (%)\nPandeglang;130\nLebak;92\nSerang;88\n',
			'cakupan.svg',
		);
		expect(made).toContain('130');
		expect(stderr).toContain('1 wilayah di atas 100');
	});

	it('is refused where no row is an area', async () => {
		const { exitCode, stderr } = await run('Nama,Nilai\nAtlantis,3\nLemuria,4\n', 'atlantis.svg');
		expect(exitCode).toBe(2);
		expect(stderr).toContain('Tak satu pun baris cocok');
	});

	it('is refused where a person must say which of two figures an area has', async () => {
		const { exitCode, stderr } = await run(
			'Kabupaten/Kota,Skor\nKab. Lebak,3\nKab. Lebak,4\nKab. Pandeglang,5\n',
			'dua.svg',
		);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('harus diputuskan orang dahulu');
	});

	it('hides counts of fewer than ten people', async () => {
		const { made, stderr } = await run(
			'Kabupaten/Kota,Jumlah Penerima (orang)\nKab. Pandeglang,7\nKab. Lebak,8\nKota Cilegon,250\nKab. Serang,300\n',
			'jumlah.html',
		);
		expect(made).toContain('(&lt;10)');
		expect(stderr).toContain('10');
	});

	it('is not made of a project, whole, newer or damaged, and says what to do', async () => {
		const project = { format: 'peta-sasaran-project', version: 1, views: [], tables: [] };
		const whole = await run(JSON.stringify(project), 'proyek.svg');
		const newer = await run(JSON.stringify({ ...project, version: 9 }), 'proyek-baru.svg');
		const damaged = await run(JSON.stringify(project).slice(0, -3), 'proyek-rusak.svg');
		expect([whole, newer, damaged].map(({ exitCode, made }) => [exitCode, made])).toEqual([
			[1, null],
			[1, null],
			[1, null],
		]);
		expect(whole.stderr).toContain('berkas proyek, bukan tabel');
		expect(newer.stderr).toContain('Perbarui aplikasi dulu');
		expect(damaged.stderr).toContain('terpotong atau rusak di baris 1');
	});

	it('is written nowhere but where it can be, and says why', async () => {
		mkdirSync(join(FOLDER, 'folder.svg'));
		const { exitCode, stderr } = await run(BANTEN, 'folder.svg');
		expect(exitCode).toBe(1);
		expect(stderr).toContain('itu sebuah folder');
	});

	it('is no picture where no browser is installed, and says so', async () => {
		const { exitCode, stderr, made } = await run(BANTEN, 'banten.png', [], {
			CHROME_PATH: join(FOLDER, 'tidak-ada'),
		});
		expect(exitCode).toBe(1);
		expect(stderr).toContain('memerlukan Chrome, Chromium, atau Edge');
		expect(made).toBeNull();
	});
});
