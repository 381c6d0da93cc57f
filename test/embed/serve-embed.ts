import { existsSync } from 'node:fs';
import { writeEmbedFile } from '../../src/core/page/write-embed-file.ts';
import { serveFolders, type FolderServer } from '../bench/serve-folder.ts';
import { createAppearance } from '../core/create-appearance.ts';
import { createPage } from '../core/page/create-page.ts';

/** Whether there is a built page to frame. */
export const IS_BUILT = existsSync('dist/embed.html');

/** Two periods of the three areas of the hand-made topology. */
function createEmbedFile(): string {
	const first = createPage();
	const appearance = createAppearance({ '32.01': 42.56, '32.02': 1.5, '33.01': 8.47 });
	const about = {
		indicator: { id: 'p0', name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' } },
		level: 'kabkota',
		area: { code: null, name: { id: 'Negeri Uji', en: 'Testland' } },
		source: { id: 'BPS, Maret 2025', en: 'BPS, March 2025' },
	} as const;
	return writeEmbedFile([
		{ about: { ...about, period: '2024-03' }, page: first },
		{ about: { ...about, period: '2025-03' }, page: createPage({ appearance, alike: first }) },
	]);
}

/** The built page with a file of figures on one origin, and a page of somebody's on another. */
export interface EmbedSites {
	readonly site: FolderServer;
	readonly host: FolderServer;
	readonly close: () => void;
}

/**
 * Serves the built page without any cross-origin header, and a page around it under a policy that admits
 * nothing but what the snippets need.
 *
 * @param pages  more files beside the built page, by their name
 * @param body   of the page around, from the address of the built page's folder; scripts of its own have
 *               the nonce `uji`
 */
export async function serveEmbed(
	body: (site: string) => string,
	pages: Readonly<Record<string, string>> = {},
	heard: (rest: string) => void = () => undefined,
): Promise<EmbedSites> {
	const contents = Object.entries({ 'sematan/uji.js': createEmbedFile(), ...pages }).map(
		([name, text]) => [`/${name}`, () => Buffer.from(text)] as const,
	);
	const site = await serveFolders([['/', 'dist']], Object.fromEntries(contents));
	const policy = `default-src 'none'; script-src 'nonce-uji' ${site.url}; frame-src ${site.url}; connect-src 'self'`;
	const html = `<!doctype html><html lang="id"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Situs daerah</title></head><body><main><h1>Situs daerah</h1>${body(site.url)}</main></body></html>`;
	const host = await serveFolders([], {
		'/dengar/': (rest) => {
			heard(rest);
			return Buffer.from('');
		},
		'/': () => Buffer.from(html),
	});
	return {
		...{ site, host },
		close: () => {
			site.close();
			host.close();
		},
	};
}
