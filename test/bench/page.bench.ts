import type { CDPSession, Page } from 'playwright';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { loadGazetteer, withDesa } from '../../src/cli/load-gazetteer.ts';
import { DEFAULT_PALETTE, paletteColors } from '../../src/core/classify/palette.ts';
import type { Measurement } from './bench-row.ts';
import type { Bench, BenchContext } from './bench.ts';
import type { BenchSite } from './bench-site.ts';
import { longestTask, TASKS_FROM, type LongestTask } from './longest-task.ts';
import { interleave, median } from './repeat.ts';
import type { FolderServer, SentFile } from './serve-folder.ts';

const CODE = 'first-map/code';
const DATA = 'first-map/data';
const TASK = 'longest-task';
const DESA = 'longest-task/desa-file';
const ROUNDS = 5;
const KECAMATAN = '#v=1&l=kecamatan';
/** Share of the screen in class colours from which the country is painted: no legend is that large. */
const PAINTED = 0.02;

/** When the map has drawn all that was asked of it. */
async function mapIsDrawn(page: Page): Promise<void> {
	await page.locator('[role=application][aria-busy=false]').waitFor({ timeout: 120_000 });
}

const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes: Buffer): number =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What the browser has asked for before the first map of kabupaten/kota is painted. */
async function measureBytes({ site, say }: BenchContext): Promise<Measurement[]> {
	const { blank, product, watchScript } = await site();
	const server = await product();
	const { context, page } = await blank();
	await page.addInitScript({ content: watchScript });
	await page.addInitScript(
		([colors, share]) => {
			window.frameWatch.watchColors(colors, share);
		},
		[[...paletteColors(DEFAULT_PALETTE, 'light', [0, 1, 2, 3, 4, 5])], PAINTED] as const,
	);
	await page.goto(server.url);
	await page.waitForFunction(() => window.frameWatch.paintedAt !== null, null, {
		timeout: 120_000,
	});
	const paintedAt = (await page.evaluate(() => window.frameWatch.paintedAt)) ?? 0;
	await context.close();
	const before = server.sent.filter(({ at }) => at <= paintedAt);
	const isCode = ({ path }: SentFile): boolean => ['.js', '.mjs', '.css'].includes(extname(path));
	const isData = ({ path }: SentFile): boolean => path.startsWith('/batas/');
	const total = (files: readonly SentFile[], size: (bytes: Buffer) => number): number => {
		for (const { path, bytes } of files)
			say(`  ${(size(bytes) / 1000).toFixed(1).padStart(7)} kB  ${path}`);
		return files.reduce((sum, { bytes }) => sum + size(bytes), 0) / 1000;
	};
	const row = (name: string, ours: number, n: number, atMost: number): Measurement => ({
		name,
		ours,
		peer: null,
		unit: 'kB',
		better: 'lower',
		n,
		goal: { of: 'ours', atMost },
	});
	say('script and style before the first map, gzip:');
	const code = before.filter(isCode);
	const codeRow = row(CODE, total(code, gzip), code.length, 520);
	say('boundaries before the first map, brotli:');
	const data = before.filter(isData);
	const dataRow = row(DATA, total(data, brotli), data.length, 250);
	say('neither, brotli:');
	total(
		before.filter((file) => !isCode(file) && !isData(file)),
		brotli,
	);
	return [codeRow, dataRow];
}

/** The longest task from the address to the first picture. */
async function traced(
	{ browser, blank }: BenchSite,
	url: string,
	isReady: (page: Page) => Promise<unknown>,
	isLibrary: (url: string) => boolean,
): Promise<LongestTask> {
	const { context, page } = await blank();
	const cdp: CDPSession = await browser.newBrowserCDPSession();
	const events: unknown[] = [];
	cdp.on('Tracing.dataCollected', ({ value }) => {
		for (const each of value) events.push(each);
	});
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: {
			includedCategories: [
				'devtools.timeline',
				'blink.user_timing',
				'disabled-by-default-devtools.timeline',
				'disabled-by-default-v8.cpu_profiler',
			],
		},
	});
	await page.goto(url);
	await isReady(page);
	const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
	await cdp.send('Tracing.end');
	await ended;
	await cdp.detach();
	await context.close();
	return longestTask(events, new URL(url).origin, isLibrary);
}

/** A table of all desa with two indicators, as CSV; null without a built pack. */
function desaFile(): Buffer | null {
	const gazetteer = withDesa(loadGazetteer());
	if (!gazetteer) return null;
	const { registry } = gazetteer;
	const lines = registry.atLevel('desa').map(({ code, name }, at) => {
		const above = registry.ancestorsOf(code).reverse();
		return [...above.map((each) => each.name), name, code, at % 4999, at % 97]
			.map((cell) => `"${String(cell)}"`)
			.join(',');
	});
	const head =
		'nama_provinsi,nama_kabupaten_kota,nama_kecamatan,nama_desa,kode_desa,jumlah_penduduk,jumlah_kk';
	return Buffer.from([head, ...lines].join('\n'));
}

/** Our share of the longest task while a file of all desa is opened beside a map that is there. */
async function measureDesaFile({ site, say, times }: BenchContext): Promise<Measurement[]> {
	const file = desaFile();
	if (!file) {
		say(`${DESA} needs a built pack: npm run boundaries`);
		return [];
	}
	const opened = await site();
	const server = await productInParts(opened);
	const taken: number[] = [];
	for (let round = 0; round < times(ROUNDS); round += 1) {
		const task = await traced(
			opened,
			server.url,
			async (page) => {
				await mapIsDrawn(page);
				await page.evaluate((mark) => performance.mark(mark), TASKS_FROM);
				await page
					.locator('input[type=file]')
					.first()
					.setInputFiles({ name: 'desa.csv', mimeType: 'text/csv', buffer: file });
				await page
					.getByText(/83\.\d{3}/u)
					.first()
					.waitFor({ timeout: 120_000 });
			},
			isMapLibre,
		);
		say(`a file of desa: our share ${task.ownMs.toFixed(0)} ms; in ${task.where}`);
		taken.push(task.ownMs);
	}
	return [
		{
			name: DESA,
			ours: median(taken),
			peer: null,
			unit: 'ms',
			better: 'lower',
			n: taken.length,
			goal: { of: 'ours', atMost: 100 },
		},
	];
}

/** The product with MapLibre in a file of its own, so that its time can be told from ours. */
async function productInParts(site: BenchSite): Promise<FolderServer> {
	return site.product({
		build: {
			rolldownOptions: {
				output: {
					codeSplitting: {
						groups: [{ name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl/ }],
					},
				},
			},
		},
	});
}

const isMapLibre = (url: string): boolean => /\/maplibre-gl-[^/]*$/.test(url);

/** The longest tasks, whole and our share, beside MapLibre's with nothing on its map. */
async function measureTask({ site, say, times }: BenchContext): Promise<Measurement[]> {
	const opened = await site();
	const server = await productInParts(opened);
	const whole: number[] = [];
	const taken = await interleave(times(ROUNDS), {
		ours: async () => {
			const task = await traced(opened, server.url + KECAMATAN, mapIsDrawn, isMapLibre);
			whole.push(task.wholeMs);
			say(
				`our share ${task.ownMs.toFixed(0)} ms; longest of anybody ${task.wholeMs.toFixed(0)} ms; in ${task.where}`,
			);
			return task.ownMs;
		},
		peer: async () => {
			const isIdle = (page: Page): Promise<unknown> =>
				page.waitForFunction(() => document.title === 'idle');
			return (await traced(opened, opened.bareUrl, isIdle, () => false)).wholeMs;
		},
	});
	const row = { peer: taken.peer, unit: 'ms', better: 'lower', n: times(ROUNDS) } as const;
	return [
		{ ...row, name: `${TASK}/ours`, ours: taken.ours, goal: { of: 'ours', atMost: 100 } },
		{ ...row, name: `${TASK}/whole`, ours: median(whole.slice(1)), goal: null },
	];
}

/** The built page from its address to its first map. */
export const pageBench: Bench = {
	names: [CODE, DATA, `${TASK}/ours`, `${TASK}/whole`, DESA],
	run: async (context) => [
		...([CODE, DATA].some(context.wants) ? await measureBytes(context) : []),
		...([`${TASK}/ours`, `${TASK}/whole`].some(context.wants) ? await measureTask(context) : []),
		...(context.wants(DESA) ? await measureDesaFile(context) : []),
	],
};
