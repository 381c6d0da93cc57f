import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { serializePage } from '../../../src/core/page/page-nodes.ts';
import { hashSource, singleFile } from '../../../src/core/page/single-file.ts';
import { node } from '../../../src/core/figure/figure-node.ts';
import { createAppearance } from '../create-appearance.ts';
import { nodesOf, textOf } from '../create-figure.ts';
import { createPage } from './create-page.ts';

/** Nodes of a page by their tag. */
function tagged(page: ReturnType<typeof createPage>, tag: string): ReturnType<typeof nodesOf> {
	return nodesOf(page.root).filter((each) => each.tag === tag);
}

describe('a figure page', () => {
	it('has a row for every area, in the order given', () => {
		const rows = tagged(createPage(), 'tr').flatMap(
			({ attributes }) => attributes['data-area'] ?? [],
		);
		expect(rows).toEqual(['32.01', '32.02', '33.01']);
	});

	it('is in two languages where they differ, and once where they do not', () => {
		const cells = tagged(createPage(), 'td').map((cell) =>
			cell.children.map((child) => (typeof child === 'string' ? child : textOf(child))),
		);
		expect(cells[1]).toEqual(['8,47', '8.47']);
		const empty = createPage({ appearance: createAppearance({ '32.01': 1, '32.02': 2 }) });
		const [first] = tagged(empty, 'td');
		expect(first?.children).toEqual(['1']);
	});

	it('holds nothing that runs, is fetched, or is styled in place', () => {
		const names = new Set(
			nodesOf(createPage().root).flatMap(({ attributes }) => Object.keys(attributes)),
		);
		expect([...names].filter((name) => /^on|^style$|^src|^action/.test(name))).toEqual([]);
		const links = nodesOf(createPage().root).flatMap(({ attributes }) => attributes['href'] ?? []);
		expect(links.filter((link) => !String(link).startsWith('#'))).toEqual([]);
	});

	it('shows a name from a table as text, whatever it is', () => {
		const page = createPage({}, { '32.01': '<img src=x onerror=alert(1)>"\'' });
		const html = serializePage(page.root);
		expect(html).not.toContain('<img');
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
	});

	it('has the colours of both grounds in its style, and none of them in its map', () => {
		const page = createPage();
		expect(page.style).toContain('#cf8544');
		expect(page.style).toContain('#a85c3b');
		expect(serializePage(page.root)).not.toContain('#cf8544');
	});

	it('of a part of the country shows where it lies, as its figure does, and of all of it does not', () => {
		const located = (page: ReturnType<typeof createPage>): string[] =>
			tagged(page, 'div')
				.filter(({ attributes }) => attributes['class'] === 'inset locator')
				.map(textOf);
		expect(located(createPage({ bbox: [100, -1, 101, 0] }))).toEqual(['Diagram lokasi Location']);
		expect(located(createPage())).toEqual([]);
	});

	it('holds a title of 120 characters and an area of one pixel', () => {
		const long = 'Kabupaten '.repeat(12);
		const page = createPage({ bbox: [-160, -60, 170, 60] }, { '32.02': long });
		expect(serializePage(page.root)).toContain(long);
		expect(serializePage(page.root)).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('a single file', () => {
	const script = 'void 0;';
	const html = singleFile(createPage(), script);

	it('admits its own script and style by their hashes, and nothing else', () => {
		const hash = (text: string): string =>
			`'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
		expect(policy).toBe(
			`default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
		);
	});

	it('names no address at all but those of the SVG language', () => {
		const addresses = html.match(/(?:https?:)?\/\/[a-z][^"' )]*/g) ?? [];
		expect(addresses.filter((each) => each !== 'http://www.w3.org/2000/svg')).toEqual([]);
	});

	it('is not made with a script that would end itself', () => {
		expect(() => singleFile(createPage(), 'a = "</script>"')).toThrow(RangeError);
	});

	it.each(['', 'a', 'ab', 'abc', 'é🙂'])('hashes %j as browsers do', (text) => {
		const expected = createHash('sha256').update(text).digest('base64');
		expect(hashSource(text)).toBe(`'sha256-${expected}'`);
	});
});

describe('HTML text', () => {
	it('closes elements that have an end, also empty ones', () => {
		expect(serializePage(node('div', {}, [node('p'), node('input', { type: 'search' })]))).toBe(
			'<div><p></p><input type="search"></div>',
		);
	});
});
