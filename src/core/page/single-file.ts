import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { node } from '../figure/figure-node.ts';
import type { FigurePage } from './figure-page.ts';
import { serializePage } from './page-nodes.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The source expression by which a Content-Security-Policy admits an inline script or style.
 *
 * @example hashSource('') // "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
 */
export function hashSource(text: string): string {
	const bytes = sha256(utf8ToBytes(text));
	let coded = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b, c] = bytes.subarray(at, at + 3);
		const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
		const digit = (shift: number): string => BASE64[(bits >> shift) & 63] ?? '';
		coded += digit(18) + digit(12) + (b === undefined ? '=' : digit(6));
		coded += c === undefined ? '=' : digit(0);
	}
	return `'sha256-${coded}'`;
}

/**
 * A figure page as one HTML file that needs nothing else: no network, no server, no graphics card.
 *
 * Its own policy admits this style and this script and nothing else, so that whatever a table put into
 * a name can neither run nor fetch.
 *
 * @param script  classic script that mounts the page; it must not hold `</script`
 * @throws RangeError where script or style would end themselves
 */
export function singleFile(page: FigurePage, script: string): string {
	const policy = [
		"default-src 'none'",
		`script-src ${hashSource(script)}`,
		`style-src ${hashSource(page.style)}`,
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	const head = node('head', {}, [
		node('meta', { charset: 'utf-8' }),
		node('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
		node('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		node('meta', { name: 'referrer', content: 'no-referrer' }),
		node('meta', { name: 'generator', content: 'Peta Sasaran' }),
		node('meta', { name: 'description', content: page.description }),
		...page.metadata.map(([name, text]) =>
			node('meta', { name: 'dcterms.description', content: `${name}: ${text}` }),
		),
		node('title', {}, [page.title]),
		node('style', {}, [page.style]),
	]);
	const body = node('body', {}, [page.root, node('script', {}, [script])]);
	return `<!doctype html>\n${serializePage(node('html', { lang: page.language, 'data-theme': page.theme }, [head, body]))}\n`;
}
