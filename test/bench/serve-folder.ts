import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};

/** A file that was asked for and sent. */
export interface SentFile {
	readonly path: string;
	readonly bytes: Buffer;
	/** Date.now() of the request. */
	readonly at: number;
}

/** A server on a free port of this machine. */
export interface FolderServer {
	readonly url: string;
	/** Everything sent since the last `forget`, workers' requests too. */
	readonly sent: readonly SentFile[];
	readonly forget: () => void;
	readonly close: () => void;
}

/**
 * Serves folders and single contents, nothing kept in the browser's cache.
 *
 * @param folders   by prefix of the address, the longest first: `/batas/` before `/`
 * @param contents  by prefix, the rest of the address to bytes or null
 */
export async function serveFolders(
	folders: readonly (readonly [prefix: string, folder: string])[],
	contents: Readonly<Record<string, (rest: string) => Uint8Array | null>> = {},
): Promise<FolderServer> {
	const find = (path: string): Uint8Array | null => {
		for (const [prefix, content] of Object.entries(contents))
			if (path.startsWith(prefix)) return content(path.slice(prefix.length));
		for (const [prefix, folder] of folders) {
			if (!path.startsWith(prefix)) continue;
			const file = join(folder, normalize(`/${path.slice(prefix.length) || 'index.html'}`));
			if (existsSync(file)) return readFileSync(file);
		}
		return null;
	};
	let sent: SentFile[] = [];
	const server = createServer((request, response) => {
		const at = Date.now();
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const found = find(path);
		if (!found) {
			response.writeHead(404).end();
			return;
		}
		const bytes = Buffer.from(found);
		sent.push({ path, bytes, at });
		response.writeHead(200, {
			'Content-Type':
				TYPES[extname(path === '/' ? '.html' : path)] ??
				TYPES[path === '/' ? '.html' : ''] ??
				'application/octet-stream',
			'Content-Length': bytes.length,
			'Cache-Control': 'no-store',
		});
		response.end(bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		get sent() {
			return sent;
		},
		forget: () => {
			sent = [];
		},
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
