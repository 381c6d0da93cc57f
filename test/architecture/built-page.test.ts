import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../vite.config.ts';

const DIST = 'dist';
const isBuilt = existsSync(join(DIST, 'index.html'));
if (!isBuilt) console.warn('skipped: there is no built page; npm run build makes one');

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const page = (): string => read('index.html');

/** The scripts a browser fetches before it draws anything: the entry and what it imports at once. */
function firstScripts(): string[] {
	const entry = /src="\.\/(assets\/[^"]+\.js)"/.exec(page())?.[1];
	if (!entry) throw new Error('the page has no script');
	const found = new Set([entry]);
	for (const file of found) {
		for (const [, name] of read(file).matchAll(/(?:^|[;}\s])import[^("';]*["']\.\/([^"']+)["']/g)) {
			found.add(`assets/${name ?? ''}`);
		}
	}
	return [...found];
}

/** A policy's directives. */
function directives(policy: string): string[] {
	return policy
		.split(';')
		.map((directive) => directive.trim())
		.filter(Boolean)
		.sort();
}

/** The policy as the server of `npm start` sends it. */
function headerPolicy(): string {
	const { preview } = config as { preview: { headers: Record<string, string> } };
	return preview.headers['Content-Security-Policy'] ?? '';
}

describe.skipIf(!isBuilt)('the built page', () => {
	it.each([
		['the map library', 'maplibregl-'],
		['the symbol library', 'deck.gl'],
		['the workbook reader', 'sharedStrings'],
	])('brings %s only when it is needed', (_, mark) => {
		const holders = readdirSync(join(DIST, 'assets'))
			.map((file) => `assets/${file}`)
			.filter((file) => file.endsWith('.js') && read(file).includes(mark));
		expect(holders).not.toEqual([]);
		const first = firstScripts();
		expect(holders.filter((file) => first.includes(file))).toEqual([]);
	});

	it('names no address of another site to fetch from', () => {
		const links = [...page().matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '');
		const styles = readdirSync(join(DIST, 'assets'))
			.filter((file) => file.endsWith('.css'))
			.flatMap((file) => [...read(`assets/${file}`).matchAll(/url\(([^)]+)\)/g)])
			.map(([, url]) => url ?? '')
			.filter((url) => !url.startsWith('data:') && !url.startsWith('"data:'));
		expect([...links, ...styles].filter((url) => /^["']?(?:https?:)?\/\//.test(url))).toEqual([]);
	});

	it('runs from any folder: every address is relative', () => {
		const links = [...page().matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '');
		expect(links.filter((url) => !url.startsWith('./'))).toEqual([]);
	});

	it('has no inline script and no inline style', () => {
		expect(page()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
	});

	it('carries the policy the server sends, less what a meta element cannot say', () => {
		const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page())?.[1] ?? '';
		const sent = directives(headerPolicy()).filter((each) => !each.startsWith('frame-ancestors'));
		expect(directives(meta)).toEqual(sent);
	});

	it('lets no other host in: there is no basemap unless a build asks for one', () => {
		expect(headerPolicy()).not.toMatch(/https?:|\/\//);
	});

	it('tells the documented policy to people who publish it', () => {
		expect(readFileSync('README.md', 'utf8').includes(headerPolicy())).toBe(true);
	});

	it('has the pack beside it, without the list that only builders review', () => {
		const { files } = JSON.parse(read('batas/manifest.json')) as {
			files: { path: string; role: string }[];
		};
		const missing = files
			.filter(({ role }) => role !== 'review')
			.filter(({ path }) => !existsSync(join(DIST, 'batas', path)));
		expect(missing).toEqual([]);
		expect(
			files.filter(({ role, path }) => role === 'review' && existsSync(join(DIST, 'batas', path))),
		).toEqual([]);
	});

	it('says nothing of the machine that built it', () => {
		const files = readdirSync(join(DIST, 'assets')).filter((file) => /\.(?:m?js|css)$/.test(file));
		expect(files.filter((file) => read(`assets/${file}`).includes(process.cwd()))).toEqual([]);
	});
});

/** What no page that others frame may have in it, by a mark that stays in the bundle. */
const NEVER_EMBEDDED = [
	['the map library', /maplibre/iu],
	['the symbol library', /deck\.gl|luma/iu],
	['a graphics card', /webgl|getContext/iu],
	['a file input', /type\s*[:=]\s*["'`]file|FileReader|showOpenFilePicker|dataTransfer/u],
	['storage', /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\b/u],
	['a service worker', /serviceWorker|new (?:Shared)?Worker/u],
	['a request of its own', /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\bimport\(/u],
	['what reads people by name', /\bNIK\b|kartu keluarga|nomor induk/iu],
	[
		'text that becomes elements',
		/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/u,
	],
	['text that is run', /\beval\(|new Function/u],
] as const;

describe.skipIf(!isBuilt)('the built page that others frame', () => {
	const embed = (): string => read('embed.html');
	const scripts = (): string[] =>
		[...embed().matchAll(/<script[^>]*src="\.\/([^"]+)"/g)].map(([, file]) => file ?? '');

	it('has one script, a classic one: a frame without an origin may load no other', () => {
		expect(scripts()).toHaveLength(1);
		expect(embed()).not.toMatch(/type="module"|crossorigin/);
		expect(read(scripts()[0] ?? '')).not.toMatch(/^\s*import|\bimport\s*\{|\bexport\b/);
	});

	it.each(NEVER_EMBEDDED)('has nothing in it of %s', (_, mark) => {
		for (const file of scripts()) expect(read(file)).not.toMatch(mark);
	});

	it('says what it needs where its script does not run', () => {
		expect(embed()).toContain('memerlukan JavaScript');
		expect(embed()).not.toMatch(/<style|\sstyle=|\son\w+=/);
	});

	it('may load scripts of its own folder and nothing else', () => {
		const meta =
			/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(embed())?.[1] ?? '';
		expect(directives(meta)).toEqual([
			"base-uri 'none'",
			"default-src 'none'",
			"form-action 'none'",
			"require-trusted-types-for 'script'",
			"script-src 'self'",
			'trusted-types peta-sasaran',
		]);
	});
});
