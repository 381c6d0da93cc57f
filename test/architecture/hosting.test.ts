import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { apacheRules, netlifyRules, nginxRules, type HeaderRules } from './read-header-files.ts';

const HELP = 'public/bantuan';
/** The page that other sites frame. */
const EMBED = 'src/embed/embed.html';
const read = (file: string): string => readFileSync(file, 'utf8');
const PAGES = readdirSync(HELP).filter((file) => file.endsWith('.html'));

/** A server's rules, and what its file calls the places that differ. */
interface Server {
	readonly rules: HeaderRules;
	readonly page: string;
	readonly embed: string;
	readonly assets: string;
	readonly rest: string;
}

const SERVERS: Readonly<Record<string, Server>> = {
	'nginx.conf': {
		rules: nginxRules(read(`${HELP}/nginx.conf`)),
		page: '/peta/index.html',
		embed: '/peta/embed.html',
		assets: '/peta/assets/',
		rest: '/peta/',
	},
	'.htaccess': {
		rules: apacheRules(read('public/.htaccess')),
		page: '%{REQUEST_FILENAME} =~ m#/index[.]html$# && %{REQUEST_URI} !~ m#/bantuan/#',
		embed: 'embed.html',
		assets: '%{REQUEST_URI} =~ m#/assets/[^/]+$# && -f %{REQUEST_FILENAME}',
		rest: '',
	},
	_headers: {
		rules: netlifyRules(read('public/_headers')),
		page: '/index.html',
		embed: '/embed.html',
		assets: '/assets/*',
		rest: '/*',
	},
};

const headerOf = ({ rules }: Server, address: string, name: string): string =>
	rules.get(address)?.get(name) ?? '';

/** A policy's directives in order, without who may frame the page: a meta element cannot say that. */
function directives(policy: string): string[] {
	return policy
		.split(';')
		.map((directive) => directive.trim())
		.filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
		.sort();
}

/** The policy a page carries itself. */
function ownPolicy(file: string): string {
	return (
		/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(read(file))?.[1] ??
		`${file} has none`
	);
}

describe.each(Object.entries(SERVERS))('the headers in %s', (_, server) => {
	it('have the policy of the page', () => {
		const sent = headerOf(server, server.page, 'content-security-policy');
		expect(directives(sent)).toEqual(directives(ownPolicy('index.html')));
	});

	it('let nobody frame the page', () => {
		const sent = headerOf(server, server.page, 'content-security-policy');
		expect(sent).toContain("frame-ancestors 'none'");
	});

	it.skipIf(!existsSync(EMBED))('have the policy of the page that is framed', () => {
		const sent = headerOf(server, server.embed, 'content-security-policy');
		expect(directives(sent)).toEqual(directives(ownPolicy(EMBED)));
	});

	it('let government sites frame the page that is made for it', () => {
		const sent = headerOf(server, server.embed, 'content-security-policy');
		expect(sent).toMatch(/frame-ancestors 'self' https:\/\/\*\.go\.id https:\/\/\*\.desa\.id$/u);
	});

	it('let the page that is framed be used from other sites', () => {
		expect(headerOf(server, server.embed, 'cross-origin-resource-policy')).not.toBe('same-origin');
		expect(headerOf(server, server.embed, 'cross-origin-opener-policy')).toBe('');
	});

	it('keep for ever only what has its contents in its name', () => {
		const cached = [...server.rules].filter(([, headers]) =>
			headers.get('cache-control')?.includes('immutable'),
		);
		expect(cached.map(([address]) => address)).toEqual([server.assets]);
	});

	it('forbid guessing what a file is', () => {
		expect(headerOf(server, server.rest, 'x-content-type-options')).toBe('nosniff');
	});
});

it('the servers that know types know those of every file', () => {
	const types = ['html', 'css', 'js', 'mjs', 'csv', 'json', 'svg', 'webp', 'woff2', 'md'];
	const nginx = read(`${HELP}/nginx.conf`);
	const apache = read('public/.htaccess');
	expect(
		types.filter((type) => !new RegExp(`^\\s+\\S+/\\S+ .*\\b${type}\\b.*;$`, 'mu').test(nginx)),
	).toEqual([]);
	const added = types.filter((type) => type !== 'html');
	expect(added.filter((type) => !new RegExp(`AddType .*\\.${type}\\b`, 'u').test(apache))).toEqual(
		[],
	);
});

/** A page without the snippets it only shows. */
const shownOn = (page: string): string =>
	read(join(HELP, page)).replace(/<pre>[\s\S]*?<\/pre>/gu, '');

describe('the help pages', () => {
	it.each(PAGES)('%s leads nowhere that does not exist', (page) => {
		const text = shownOn(page);
		const ids = new Set([...text.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
		const made = new Set(['index.html', 'embed.html', 'peta-sasaran.js']);
		const lost = [...text.matchAll(/\s(?:href|src|data-peta)="([^"]+)"/gu)]
			.map(([, url = '']) => url)
			.filter((url) => {
				const [path = '', id] = url.split('#');
				if (path === '') return !ids.has(id);
				const file = join(HELP, path);
				// drawn by the build from the table of the same name
				const isDrawn = dirname(path) === 'contoh' && existsSync(file.replace(/\.\w+$/u, '.csv'));
				return !existsSync(file) && !isDrawn && !made.has(path.replace('../', ''));
			});
		expect(lost).toEqual([]);
	});

	it.each(PAGES)('%s carries a policy, and nothing that the policy stops', (page) => {
		const shown = shownOn(page);
		expect(ownPolicy(join(HELP, page))).toContain("default-src 'none'");
		expect(shown).not.toMatch(/\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)/u);
		expect(shown).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
	});

	it('have no page that the list of them leaves out', () => {
		const listed = read(`${HELP}/index.html`);
		const others = PAGES.filter((page) => page !== 'index.html' && page !== 'batas.en.html');
		expect(others.filter((page) => !listed.includes(`href="${page}"`))).toEqual([]);
	});
});

describe('names of assets', () => {
	/** Name of the script that a small page is built to. */
	async function nameOf(said: string): Promise<string> {
		const built = await build({
			configFile: false,
			logLevel: 'silent',
			plugins: [
				{
					name: 'small-page',
					resolveId: (id) => (id === 'small' ? '\0small' : null),
					load: (id) => (id === '\0small' ? `document.title = ${JSON.stringify(said)};` : null),
				},
			],
			build: { write: false, rolldownOptions: { input: { small: 'small' } } },
		});
		const [bundle] = Array.isArray(built) ? built : [built];
		return bundle && 'output' in bundle ? bundle.output[0].fileName : '';
	}

	it('stay while what is in them stays, and change with it', async () => {
		const first = await nameOf('one');
		expect(first).toMatch(/^assets\/small-[\w-]{8}\.js$/u);
		expect(await nameOf('one')).toBe(first);
		expect(await nameOf('two')).not.toBe(first);
	});

	it.skipIf(!existsSync('dist/assets'))('all have a mark of what is in them', () => {
		const plain = readdirSync('dist/assets').filter((file) => !/-[\w-]{8}\.\w+$/u.test(file));
		expect(plain).toEqual([]);
	});
});
