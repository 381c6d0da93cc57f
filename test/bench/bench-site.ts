import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
	chromium,
	type Browser,
	type BrowserContext,
	type CDPSession,
	type Page,
} from 'playwright';
import { build, type InlineConfig } from 'vite';
import type { Camera } from '../../src/core/view/view-state.ts';
import { CHROME_ARGS, findChrome } from '../support/find-chrome.ts';
import { cutTiles } from './cut-tiles.ts';
import type { BenchPage, RendererName, Scheme } from './page/bench-page.ts';
import { probesOf, rasterise, type ReferenceRaster } from './reference-raster.ts';
import { serveFolders, type FolderServer } from './serve-folder.ts';

/** The screen of everything that is measured. */
const SCREEN = { width: 1366, height: 768 } as const;
/** The whole country, as wide as the screen shows it. */
export const NATION: Camera = { lng: 118, lat: -2.5, zoom: 4.3 };
/** Where the built pack is. */
const PACK = resolve('geodata/boundaries');
const PAGE = resolve('test/bench/page');
/** A call that takes longer has lost its way. */
const LONGEST_CALL_MS = 300_000;
/** Five classes in the colours of the map's light ground. */
export const COLORS = ['#f3e4bd', '#e6bd7a', '#cf8544', '#a04a34', '#5e1f2e'] as const;

type Methods = {
	[Name in keyof BenchPage]: BenchPage[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof BenchPage];

/** As much of a heap snapshot as is read here: a row of numbers for each thing on the heap. */
interface HeapSnapshot {
	readonly snapshot: {
		readonly meta: {
			readonly node_fields: readonly string[];
			readonly node_types: readonly [readonly string[], ...unknown[]];
		};
	};
	readonly nodes: readonly number[];
}

/** Kinds of things on the heap that are not the page's scripts'. */
const NOT_OURS = ['code', 'native', 'synthetic'];

/** Bytes of all objects, arrays, strings and closures in a snapshot. */
function scriptBytes({ snapshot: { meta }, nodes }: HeapSnapshot): number {
	const fields = meta.node_fields.length;
	const [type, size] = ['type', 'self_size'].map((name) => meta.node_fields.indexOf(name));
	const others = new Set(NOT_OURS.map((name) => meta.node_types[0].indexOf(name)));
	let bytes = 0;
	for (let at = 0; at < nodes.length; at += fields) {
		if (!others.has(nodes[at + (type ?? 0)] ?? -1)) bytes += nodes[at + (size ?? 0)] ?? 0;
	}
	return bytes;
}

/** A renderer in a browser page of its own, so that what is counted there is its alone. */
class RendererPage {
	readonly page: Page;
	readonly cdp: CDPSession;
	readonly #name: RendererName;
	readonly #context: BrowserContext;

	constructor(name: RendererName, context: BrowserContext, page: Page, cdp: CDPSession) {
		this.#name = name;
		this.#context = context;
		this.page = page;
		this.cdp = cdp;
	}

	/** Calls a method of the page's {@link BenchPage}. */
	async call<Name extends Methods>(
		name: Name,
		...args: Parameters<BenchPage[Name]>
	): Promise<Awaited<ReturnType<BenchPage[Name]>>> {
		const called = this.page.evaluate(
			([method, given]) =>
				(window.bench as unknown as Record<string, (...all: unknown[]) => unknown>)[
					method as string
				]?.(...(given as unknown[])),
			[name, args] as const,
		) as Promise<Awaited<ReturnType<BenchPage[Name]>>>;
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => {
				reject(new Error(`${this.#name}: ${name} does not end`));
			}, LONGEST_CALL_MS);
		});
		try {
			return await Promise.race([called, late]);
		} finally {
			clearTimeout(timer);
		}
	}

	/** Milliseconds of script on the page's thread while something runs, all tasks together. */
	async scriptMs(run: () => Promise<unknown>): Promise<number> {
		const before = await this.#scriptDuration();
		await run();
		return ((await this.#scriptDuration()) - before) * 1000;
	}

	async #scriptDuration(): Promise<number> {
		const { metrics } = await this.cdp.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
	}

	/**
	 * Bytes of everything the page's scripts hold, after what nobody holds was collected. Machine code
	 * is not among them: the browser makes it of what runs often, and throws it away as it likes.
	 */
	async heapBytes(): Promise<number> {
		for (let time = 0; time < 3; time++) await this.cdp.send('HeapProfiler.collectGarbage');
		const chunks: string[] = [];
		const take = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
		this.cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
		await this.cdp.send('HeapProfiler.takeHeapSnapshot');
		this.cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
		return scriptBytes(JSON.parse(chunks.join('')) as HeapSnapshot);
	}

	async close(): Promise<void> {
		await this.#context.close();
	}
}

/** The bench page, built and served, and a browser to open it in. */
export interface BenchSite {
	readonly browser: Browser;
	/** Full-detail kecamatan as {@link NATION} sees them. */
	readonly raster: ReferenceRaster;
	/** Five ways to colour all areas; from one to the next every area changes. */
	readonly schemes: readonly Scheme[];
	/** Opens a renderer's page: its script is there, nothing is mounted. */
	readonly open: (name: RendererName) => Promise<RendererPage>;
	/** Opens a renderer's page and mounts the first scheme. */
	readonly mount: (name: RendererName, hasLines?: boolean) => Promise<RendererPage>;
	/** Mounts a scheme in a page: milliseconds from the pack's bytes to the right picture. */
	readonly paint: (page: RendererPage, hasLines?: boolean) => Promise<number>;
	/** A page of nothing, with the screen and manners of the others. */
	readonly blank: () => Promise<{ page: Page; cdp: CDPSession; context: BrowserContext }>;
	/** Address of MapLibre with an empty style, and nothing else. */
	readonly bareUrl: string;
	/** The script that watches frames, for pages that do not bring it. */
	readonly watchScript: string;
	/** Builds the product into a folder of its own and serves it, with what this adds to its config. */
	readonly product: (more?: InlineConfig) => Promise<FolderServer>;
	readonly close: () => Promise<void>;
}

/** Builds the bench page into a temporary folder, serves it and starts the browser. */
export async function openSite(): Promise<BenchSite> {
	const folder = mkdtempSync(join(tmpdir(), 'peta-bench-'));
	const servers: FolderServer[] = [];
	const common: InlineConfig = {
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		base: './',
	};
	await build({
		...common,
		root: PAGE,
		worker: { format: 'es' },
		build: {
			target: 'es2022',
			outDir: join(folder, 'page'),
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 4000,
			modulePreload: { polyfill: false },
			rolldownOptions: { input: [join(PAGE, 'index.html'), join(PAGE, 'bare.html')] },
		},
	});
	await build({
		...common,
		root: PAGE,
		build: {
			target: 'es2022',
			outDir: join(folder, 'watch'),
			lib: {
				entry: join(PAGE, 'watch-frames.ts'),
				formats: ['iife'],
				name: 'watch',
				fileName: () => 'watch.js',
			},
		},
	});
	const tiles = cutTiles(join(PACK, 'kecamatan.topo.json'));
	const server = await serveFolders(
		[
			['/batas/', PACK],
			['/', join(folder, 'page')],
		],
		{ '/tiles/': (rest) => tiles.get(rest) ?? null },
	);
	servers.push(server);
	const executablePath = findChrome();
	if (!executablePath) throw new Error('there is no browser: npx tsx test/support/find-chrome.ts');
	const browser = await chromium.launch({ executablePath, args: [...CHROME_ARGS] });
	const raster = rasterise(PACK, NATION, SCREEN.width, SCREEN.height);
	const probes = probesOf(raster, 8, 120);
	const schemes = COLORS.map((_, scheme): Scheme => {
		const classes = raster.codes.map((__, at) => (at * 7 + (at >> 3) + scheme * 3) % COLORS.length);
		const pixels = probes.map(({ x, y, area }) => ({
			x,
			y,
			color: COLORS[classes[area] ?? 0] ?? '',
		}));
		return { classes, pixels };
	});

	const blank: BenchSite['blank'] = async () => {
		const context = await browser.newContext({
			viewport: SCREEN,
			reducedMotion: 'reduce',
			locale: 'id-ID',
		});
		const page = await context.newPage();
		page.on('pageerror', (error) => {
			console.error(`page: ${error.message}`);
		});
		return { context, page, cdp: await context.newCDPSession(page) };
	};
	const open: BenchSite['open'] = async (name) => {
		const { context, page, cdp } = await blank();
		await cdp.send('Performance.enable');
		await page.goto(server.url);
		const renderer = new RendererPage(name, context, page, cdp);
		await renderer.call('load', name);
		return renderer;
	};
	const paint: BenchSite['paint'] = (page, hasLines = true) =>
		page.call('mount', { camera: NATION, colors: COLORS, hasLines, ground: null }, schemes);
	return {
		browser,
		raster,
		schemes,
		open,
		paint,
		blank,
		mount: async (name, hasLines) => {
			const page = await open(name);
			await paint(page, hasLines);
			return page;
		},
		bareUrl: `${server.url}bare.html`,
		watchScript: readFileSync(join(folder, 'watch', 'watch.js'), 'utf8'),
		product: async (more = {}) => {
			const outDir = mkdtempSync(join(folder, 'product-'));
			await build({
				...more,
				configFile: resolve('vite.config.ts'),
				logLevel: 'error',
				build: { ...more.build, outDir, emptyOutDir: true },
			});
			const product = await serveFolders([['/', outDir]]);
			servers.push(product);
			return product;
		},
		close: async () => {
			await browser.close();
			for (const each of servers) each.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Renderers in pages of their own, measured in turn. */
export interface MountedPages {
	readonly page: (name: RendererName) => RendererPage;
	/** The same measure of each, by name. */
	readonly each: (
		measure: (page: RendererPage) => Promise<number>,
	) => Record<string, () => Promise<number>>;
	readonly close: () => Promise<void>;
}

/** Mounts renderers, one after the other. */
export async function mountAll(
	{ mount }: BenchSite,
	names: readonly RendererName[],
	hasLines = true,
): Promise<MountedPages> {
	const pages = new Map<RendererName, RendererPage>();
	for (const name of names) if (!pages.has(name)) pages.set(name, await mount(name, hasLines));
	return {
		page: (name) => {
			const page = pages.get(name);
			if (!page) throw new Error(`${name} is not mounted`);
			return page;
		},
		each: (measure) =>
			Object.fromEntries([...pages].map(([name, page]) => [name, () => measure(page)])),
		close: async () => {
			for (const page of pages.values()) await page.close();
		},
	};
}
