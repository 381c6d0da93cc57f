import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { bundleScript } from '../../src/cli/bundle-script.ts';
import { makeEmbed } from '../../src/cli/make-embed.ts';
import { readFigureTable } from '../../src/cli/make-figure.ts';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';
import { CHROME_WITHOUT_WEBGL_ARGS, findChrome } from '../support/find-chrome.ts';
import type { Bench } from './bench.ts';
import { interleave } from './repeat.ts';
import { serveFolders, type FolderServer } from './serve-folder.ts';

const FIRST = 'embed-first-map/d3';
const RECOLOUR = 'embed-recolour/d3';
const WORK = 'embed-recolour-work/d3';
const ROUNDS = 5;
/** How much slower a visitor's phone is. */
const SLOWER = 4;
/** Periods between which a recolouring changes, and recolourings in one measure, by script and by key. */
const PERIODS = ['2021', '2022'] as const;
const BATCH = 12;
const KEYS = 4;
const TABLE = 'geodata/indicators/persentase-penduduk-miskin.kabkota.csv';
/** Areas of the whole country; a map has as many paths when it is there. */
const AREAS = 500;

/** Our page and the peer's, built as they are published. */
async function serveBoth(): Promise<FolderServer> {
	const bytes = readFileSync(TABLE);
	const hush = (): undefined => undefined;
	const table = await readFigureTable(bytes, 'tabel.csv', { codeSystem: null, level: null }, hush);
	const none = {
		indicator: null,
		area: null,
		level: null,
		period: null,
		category: {},
		widthPx: null,
	};
	const data = makeEmbed(
		table,
		{ indicators: [], areas: [], levels: [], periods: PERIODS },
		{ ...none, source: 'BPS', language: 'id', theme: 'light' },
		hush,
	);
	const figures: Record<string, Record<string, number>> = {};
	for (const row of readOwnCsv(bytes.toString())) {
		const { area = '', period = '', value = '' } = row;
		if (value !== '' && PERIODS.some((each) => each === period))
			(figures[period] ??= {})[area] = Number(value);
	}
	const entry = fileURLToPath(new URL('page/d3-figure.ts', import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'peer' } },
	});
	const [bundle] = Array.isArray(built) ? built : [built];
	const peer = bundle && 'output' in bundle ? bundle.output[0].code : '';
	const embed = await bundleScript('embed-page');
	const html = readFileSync('src/embed/embed.html', 'utf8');
	const page = '<!doctype html><body><script src="peer.js"></script>';
	const contents = {
		'/embed.html': html,
		'/assets/embed.js': embed,
		'/sematan/ri.js': data,
		'/peer.html': page,
		'/peer.js': peer,
		'/figures.json': JSON.stringify(figures),
	};
	return serveFolders(
		[['/', 'geodata/boundaries']],
		Object.fromEntries(
			Object.entries(contents).map(([path, text]) => [path, () => Buffer.from(text)]),
		),
	);
}

/** Opens a page on a slow machine. */
async function openSlow(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1100, height: 760 } });
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return page;
}

/** Milliseconds from the start of loading until the map was painted. */
async function firstMapMs(browser: Browser, url: string): Promise<number> {
	const page = await openSlow(browser);
	await page.addInitScript((areas) => {
		const watch = new MutationObserver(() => {
			if (document.querySelectorAll('svg path').length < areas) return;
			watch.disconnect();
			// the task after the next frame: it was painted
			requestAnimationFrame(() =>
				setTimeout(() => Object.assign(window, { drawnMs: performance.now() })),
			);
		});
		watch.observe(document, { childList: true, subtree: true });
	}, AREAS);
	await page.goto(url);
	const taken = await page.waitForFunction(() => (window as { drawnMs?: number }).drawnMs ?? 0);
	const ms = await taken.jsonValue();
	await page.context().close();
	return ms;
}

/** Work of the page's thread for one change of period, all of it until it was painted, ms. */
async function workMs(page: Page): Promise<number> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');
	const work = async (): Promise<number> => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
	};
	const before = await work();
	await page.evaluate(async (times) => {
		for (let at = 0; at < times; at++) {
			const select = document.querySelector<HTMLSelectElement>('select[name=period]');
			if (!select) throw new Error('no period to choose');
			select.selectedIndex = 1 - select.selectedIndex;
			select.dispatchEvent(new Event('change'));
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		}
	}, BATCH);
	const taken = (await work()) - before;
	await cdp.detach();
	return taken / BATCH;
}

/** Least time from a key to the picture that browsers tell of, ms; a shorter one counts as this. */
const LEAST_TOLD_MS = 16;
/** Milliseconds in which a page shows what a key asked for, and tells how long it took. */
const KEY_MS = 250;

/** Milliseconds from a key that asks for another period until it was on the screen. */
async function seenMs(page: Page): Promise<number> {
	await page.evaluate(() => {
		const told: number[] = [];
		Object.assign(window, { told });
		const observer = new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries())
				if (name === 'keydown') told.push(duration);
		});
		observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	});
	await page.focus('select[name=period]');
	for (let at = 0; at < KEYS; at++) {
		const isLast = await page.evaluate(
			() => document.querySelector<HTMLSelectElement>('select[name=period]')?.selectedIndex === 1,
		);
		await page.keyboard.press(isLast ? 'ArrowUp' : 'ArrowDown');
		await page.waitForTimeout(KEY_MS);
	}
	const told = await page.evaluate(() => (window as unknown as { told: number[] }).told);
	const sum = told.reduce((all, ms) => all + ms, 0);
	return (sum + LEAST_TOLD_MS * (KEYS - told.length)) / KEYS;
}

/**
 * The page that other sites frame, of all kab/kota, beside d3's map of the same boundaries, on a machine
 * four times as slow. A recolouring changes title and legend on both sides, to a period one step away, which
 * our page has drawn while it rested; our list, which is not seen, and what is only heard wait until they are,
 * as the peer's label of an area does.
 */
export const embedBench: Bench = {
	names: [FIRST, RECOLOUR, WORK],
	run: async ({ wants, times, say }) => {
		const server = await serveBoth();
		const browser = await chromium.launch({
			executablePath: findChrome() ?? '',
			args: [...CHROME_WITHOUT_WEBGL_ARGS],
		});
		const urls = {
			ours: `${server.url}embed.html#data=sematan/ri.js`,
			peer: `${server.url}peer.html`,
		};
		const rounds = times(ROUNDS);
		const common = { unit: 'ms', better: 'lower', n: rounds } as const;
		const rows = [];
		try {
			if (wants(FIRST)) {
				say('first map of a framed page');
				const taken = await interleave(rounds, {
					ours: () => firstMapMs(browser, urls.ours),
					peer: () => firstMapMs(browser, urls.peer),
				});
				rows.push({ name: FIRST, ...taken, ...common, goal: { of: 'ratio', atMost: 1 } as const });
			}
			if (wants(RECOLOUR) || wants(WORK)) {
				say('another period on a framed page');
				const [ours, peer] = [await openSlow(browser), await openSlow(browser)];
				await ours.goto(urls.ours);
				await peer.goto(urls.peer);
				for (const page of [ours, peer]) await page.waitForSelector('select[name=period]');
				for (const [name, measure] of [
					[RECOLOUR, seenMs],
					[WORK, workMs],
				] as const) {
					if (!wants(name)) continue;
					const taken = await interleave(rounds, {
						ours: () => measure(ours),
						peer: () => measure(peer),
					});
					rows.push({ name, ...taken, ...common, goal: { of: 'ratio', atLeast: 2 } as const });
				}
			}
		} finally {
			await browser.close();
			server.close();
		}
		return rows;
	},
};
