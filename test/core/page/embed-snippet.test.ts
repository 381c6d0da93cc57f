import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	embedSnippet,
	SNIPPET_KINDS,
	type SnippetSubject,
} from '../../../src/core/page/embed-snippet.ts';
import { elementsOf, filtered, SITE_FILTERS } from './site-filters.ts';

function createSubject(asked: Partial<SnippetSubject> = {}): SnippetSubject {
	return {
		title: 'Persentase penduduk miskin, Banten',
		description: 'Tertinggi Kabupaten Pandeglang 8,51 %, terendah Kota Tangerang Selatan 2,39 %.',
		page: 'https://peta.contoh.go.id/peta/embed.html#data=sematan/banten.js&tema=gelap',
		loader: 'https://peta.contoh.go.id/peta/peta-sasaran.js',
		file: 'https://contoh.go.id/media/banten.html',
		picture: { src: 'https://contoh.go.id/media/banten.png', widthPx: 1123, heightPx: 794 },
		widthPx: null,
		heightPx: 520,
		theme: 'gelap',
		language: 'id',
		...asked,
	};
}

const names = (html: string): string[] => elementsOf(html).map(({ name }) => name);

describe('a snippet as it is pasted', () => {
	it.each([
		['picture', ['p', 'a', 'img']],
		['file', ['iframe']],
		['frame', ['iframe']],
		['script', ['p', 'a', 'img', 'script']],
		['element', ['script', 'peta-sasaran', 'a', 'img']],
	] as const)('of the kind %s is these elements to a browser', (kind, elements) => {
		expect(names(embedSnippet(kind, createSubject()))).toEqual(elements);
	});

	it('frames the page without an origin of its own', () => {
		const [frame] = elementsOf(embedSnippet('frame', createSubject()));
		expect(frame?.attributes).toMatchObject({
			src: createSubject().page,
			sandbox: 'allow-scripts',
			referrerpolicy: 'no-referrer',
			width: '100%',
			height: '520',
		});
	});

	it.each([
		['frame', 'iframe', 'width'],
		['file', 'iframe', 'width'],
		['script', 'script', 'data-lebar'],
		['element', 'peta-sasaran', 'lebar'],
	] as const)(
		'of the kind %s takes the width that was asked for, and all there is without',
		(kind, name, attribute) => {
			const of = (widthPx: number | null): string | undefined =>
				elementsOf(embedSnippet(kind, createSubject({ widthPx }))).findLast(
					(each) => each.name === name,
				)?.attributes[attribute];
			expect(of(680)).toBe('680');
			expect(of(null)).toBe(kind === 'frame' || kind === 'file' ? '100%' : undefined);
		},
	);

	it.each(SNIPPET_KINDS)('of the kind %s holds no numbered entity, which Joomla breaks', (kind) => {
		expect(embedSnippet(kind, createSubject({ title: `"<'&>` }))).not.toContain('&#');
	});
});

describe.each(Object.entries(SITE_FILTERS))('what %s leaves', (_, site) => {
	it.each(SNIPPET_KINDS)('of the kind %s is at least the picture with its link', (kind) => {
		const left = filtered(embedSnippet(kind, createSubject()), site);
		const elements = elementsOf(left).filter(({ name }) => name !== 'p');
		expect(elements.map(({ name }) => name)).toEqual(['a', 'img']);
		const { page, file, description, picture } = createSubject();
		expect(elements[0]?.attributes['href']).toBe(kind === 'file' ? file : page);
		expect(elements[1]?.attributes).toMatchObject({
			src: picture.src,
			alt: description,
			width: '1123',
			height: '794',
		});
	});

	it('of the picture is all of it', () => {
		const snippet = embedSnippet('picture', createSubject());
		expect(elementsOf(filtered(snippet, site))).toEqual(elementsOf(snippet));
	});

	it('is no frame and no script', () => {
		const left = SNIPPET_KINDS.map((kind) => filtered(embedSnippet(kind, createSubject()), site));
		expect(
			left.filter((each) => /iframe|script|peta-sasaran[ >]/u.test(each.replace(/="[^"]*"/gu, ''))),
		).toEqual([]);
	});

	it('does not turn words of a title into elements', () => {
		fc.assert(
			fc.property(fc.constantFrom(...SNIPPET_KINDS), fc.string(), (kind, title) => {
				const snippet = embedSnippet(kind, createSubject({ title, description: title }));
				const left = elementsOf(filtered(snippet, site)).filter(({ name }) => name !== 'p');
				expect(left.map(({ name }) => name)).toEqual(['a', 'img']);
			}),
		);
	});
});

describe('the help pages', () => {
	it.each([
		['picture', 'contoh-gambar', 560, ''],
		['file', 'contoh-berkas', 760, ''],
		['frame', 'contoh-bingkai', 560, '&isi=bingkai'],
		['script', 'contoh-skrip', 560, ''],
		['element', 'contoh-elemen', 560, ''],
	] as const)(
		'show the snippet of the kind %s as the dialog makes it',
		(kind, page, heightPx, more) => {
			const help = readFileSync(`public/bantuan/${page}.html`, 'utf8');
			const root = 'https://peta.contoh.go.id/peta/';
			const made = embedSnippet(kind, {
				title: 'Persentase penduduk miskin, Banten, Maret 2025',
				description:
					'Peta persentase penduduk miskin menurut kabupaten/kota di Banten, Maret 2025: tertinggi Kabupaten Pandeglang 8,51 %, terendah Kota Tangerang Selatan 2,39 %.',
				page: `${root}embed.html#data=sematan/contoh-banten.js${more}`,
				loader: `${root}peta-sasaran.js`,
				file: `${root}sematan/peta-banten.html`,
				picture: {
					src: 'https://contoh.go.id/media/peta-banten.png',
					widthPx: 1123,
					heightPx: 794,
				},
				widthPx: null,
				heightPx,
				theme: 'auto',
				language: 'id',
			});
			const shown = /<h2>Potongannya<\/h2>.*?<pre><code>(.*?)<\/code>/su.exec(help)?.[1] ?? '';
			const text = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
			expect(text).toBe(made);
		},
	);
});
