import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { PackManifest } from './src/core/geo/pack-manifest.ts';
import { bundleScript } from './src/cli/bundle-script.ts';
import { exampleFigures } from './src/cli/example-figures.ts';
import { basemapSetting, policyWithBasemap } from './src/map/basemap-setting.ts';
import { CHROME_ARGS, findChrome } from './test/support/find-chrome.ts';

/** Where `npm run boundaries` leaves the pack, and where the page expects it. */
const PACK_SOURCE = 'geodata/boundaries';
const PACK_FOLDER = 'batas';

/** What the page imports, for the browser tests' server to prepare before the first test. */
const BROWSER_DEPENDENCIES = [
	'@deck.gl/layers',
	'@deck.gl/maplibre',
	'@leeoniya/ufuzzy',
	'@maplibre/geojson-vt',
	'@maplibre/vt-pbf',
	'@turf/turf',
	'cfb',
	'comlink',
	'd3-array',
	'd3-dsv',
	'd3-geo',
	'earcut',
	'fastest-levenshtein',
	'fflate',
	'fzstd',
	'htmlparser2',
	'hucre/ods',
	'hucre/xlsx',
	'hyparquet',
	'maplibre-gl',
	'papaparse',
	'polylabel',
	'topojson-client',
	'topojson-simplify',
	'valibot',
];

/** A raster map from the publisher's own host, when the build was told of one. */
const BASEMAP = basemapSetting(process.env);

/** The version that saved projects tell. */
const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly version: string;
};

/** Headers a server should send; the page's own CSP meta says the same where none can be set. */
const HEADERS = {
	'Content-Security-Policy': policyWithBasemap(
		"default-src 'none'; script-src 'self'; script-src-attr 'none'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; media-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html",
		BASEMAP,
	),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The same for what other sites frame or load: anybody may, and no cross-origin header is needed. */
const EMBED_HEADERS: ReadonlyMap<string, string> = new Map([
	[
		'Content-Security-Policy',
		"default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types peta-sasaran; frame-ancestors *",
	],
	['Cross-Origin-Resource-Policy', 'cross-origin'],
]);

/**
 * Puts the boundary pack beside the page, under its own names: a site swaps it by replacing a
 * folder, without building anything again.
 */
function boundaryPack(): Plugin {
	const readManifest = (): PackManifest | null => {
		const path = join(PACK_SOURCE, 'manifest.json');
		return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PackManifest) : null;
	};
	/** The manifest and the files the page may ask for; the review list is for the people who build. */
	const files = (): string[] => {
		const listed = readManifest()?.files;
		if (!listed) return [];
		return [
			'manifest.json',
			...listed.filter(({ role }) => role !== 'review').map(({ path }) => path),
		];
	};
	return {
		name: 'boundary-pack',
		generateBundle() {
			const manifest = readManifest();
			if (!manifest) this.warn('no boundary pack: run npm run boundaries');
			if (manifest && !manifest.redistributable) {
				this.warn(`Batas wilayah di folder ini tidak boleh disebarluaskan. ${manifest.notice.id}`);
			}
			for (const file of files()) {
				this.emitFile({
					type: 'asset',
					fileName: `${PACK_FOLDER}/${file}`,
					source: readFileSync(join(PACK_SOURCE, file)),
				});
			}
		},
		configureServer(server) {
			server.middlewares.use(`/${PACK_FOLDER}`, (request, response, next) => {
				const file = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, '')).replace(
					/^\//,
					'',
				);
				if (!files().includes(file)) {
					next();
					return;
				}
				response.end(readFileSync(join(PACK_SOURCE, file)));
			});
		},
	};
}

/** Libraries that are one file each: the page would begin with all that any screen uses of them. */
const ONE_FILE_LIBRARIES = ['d3-array', 'valibot'];

/** What the page begins with and takes from them; one that is missing here shows in the size limit. */
const FIRST_VIEW_READERS = [
	'src/core/choropleth/paint-areas.ts',
	'src/core/classify/palette-choice.ts',
	'src/core/classify/quantile-breaks.ts',
	'src/core/geo/boundary-pack.ts',
	'src/core/geo/pack-manifest.ts',
	'src/core/indicator/catalogue.ts',
	'src/io/load-geodata.ts',
	'src/io/local-shapes.ts',
	'src/state/preferences.svelte.ts',
];

/** Gives the first view a copy of those libraries of its own, of which only what it uses is left. */
function firstViewCopies(): Plugin {
	const COPY = '?first-view';
	return {
		name: 'first-view-copies',
		apply: 'build',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (!ONE_FILE_LIBRARIES.includes(source)) return null;
			if (!FIRST_VIEW_READERS.some((file) => importer?.endsWith(file))) return null;
			const library = await this.resolve(source, importer, { skipSelf: true });
			return library && { id: library.id + COPY, moduleSideEffects: false };
		},
		load: (id) => (id.endsWith(COPY) ? readFileSync(id.slice(0, -COPY.length), 'utf8') : null),
	};
}

/** Puts the script beside the page that other sites frame figures with, under a name that stays. */
function hostScript(): Plugin {
	return {
		name: 'host-script',
		apply: 'build',
		async generateBundle() {
			const source = await bundleScript('host-element');
			this.emitFile({ type: 'asset', fileName: 'peta-sasaran.js', source });
		},
	};
}

/**
 * The page that other sites frame, with a policy and a script of its own. The script is a classic one: in
 * a frame without an origin a module would need the server to admit everybody.
 */
function embedPage(): Plugin {
	const page = (address: string): string =>
		readFileSync('src/embed/embed.html', 'utf8').replace('./assets/embed.js', address);
	return {
		name: 'embed-page',
		async generateBundle() {
			const source = await bundleScript('embed-page');
			const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
			const fileName = `assets/embed-${hash}.js`;
			this.emitFile({ type: 'asset', fileName, source });
			this.emitFile({ type: 'asset', fileName: 'embed.html', source: page(`./${fileName}`) });
		},
		configurePreviewServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = (request.url ?? '').replace(/[?#].*$/, '');
				if (/^\/(?:embed\.html|peta-sasaran\.js|assets\/embed-|sematan\/)/.test(path)) {
					// the server sets the app's headers after this
					const set = response.setHeader.bind(response);
					response.setHeader = (name, value) =>
						name.startsWith('Cross-Origin-Opener')
							? response
							: set(name, EMBED_HEADERS.get(name) ?? value);
				}
				next();
			});
		},
	};
}

/** `?script` after a script of `src/embed` is its text, as one classic script. */
function scriptText(): Plugin {
	return {
		name: 'script-text',
		enforce: 'pre',
		async load(id) {
			const name = /\/src\/embed\/([a-z-]+)\.ts\?script$/.exec(id)?.[1];
			return name ? `export const text = ${JSON.stringify(await bundleScript(name))};` : null;
		},
	};
}

/** Lets the basemap's host, and no other, into the policy the page carries. */
function admitBasemap(): Plugin {
	return {
		name: 'admit-basemap',
		transformIndexHtml: (html) =>
			html.replace(
				/(http-equiv="Content-Security-Policy"\s+content=")([^"]*)/u,
				(_, start, policy) => [start, policyWithBasemap(String(policy), BASEMAP)].join(''),
			),
	};
}

/** The dev server injects styles and a client the page's CSP forbids; only there it is taken out. */
function relaxPolicyForDev(): Plugin {
	return {
		name: 'relax-policy-for-dev',
		apply: 'serve',
		transformIndexHtml: (html, context) =>
			context.server
				? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, '')
				: html,
	};
}

export default defineConfig({
	base: './',
	plugins: [
		svelte({ configFile: false, preprocess: vitePreprocess() }),
		boundaryPack(),
		hostScript(),
		firstViewCopies(),
		exampleFigures(),
		embedPage(),
		scriptText(),
		admitBasemap(),
		relaxPolicyForDev(),
	],
	define: {
		__PETA_BASEMAP__: JSON.stringify(BASEMAP),
		__PETA_VERSION__: JSON.stringify(VERSION),
	},
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			// all that the page begins with is one file, whatever else is fetched later: its size is limited
			output: { codeSplitting: { groups: [{ name: 'first-view', tags: ['$initial'] }] } },
		},
	},
	preview: { headers: HEADERS },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					isolate: false,
					environment: 'node',
					// laws run many cases; a slow machine is no failure
					testTimeout: 120_000,
					setupFiles: ['test/support/both-languages.ts', 'test/support/fixed-seed.ts'],
					include: ['test/**/*.test.ts'],
					exclude: ['test/**/*.browser.test.ts', 'test/e2e/**'],
				},
			},
			{
				extends: true,
				// found while a test runs, a dependency would reload the page under it
				optimizeDeps: { include: [...BROWSER_DEPENDENCIES], exclude: ['@lucide/svelte'] },
				test: {
					name: 'browser',
					testTimeout: 120_000,
					expect: { poll: { timeout: 30_000 } },
					setupFiles: ['test/support/both-languages.ts', 'test/support/fixed-seed.ts'],
					include: ['test/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						viewport: { width: 1024, height: 768 },
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findChrome() ?? '', args: [...CHROME_ARGS] },
							// room for the viewport beside the runner's own frame, or pictures come out scaled
							contextOptions: { viewport: { width: 1440, height: 1000 } },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
