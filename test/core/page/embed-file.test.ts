import { describe, expect, it } from 'vitest';
import { node, type FigureNode } from '../../../src/core/figure/figure-node.ts';
import { chooseView, viewsBeside } from '../../../src/core/page/choose-view.ts';
import type { EmbedSubject, EmbedView } from '../../../src/core/page/embed-file.ts';
import { packPage, unpackPage } from '../../../src/core/page/packed-page.ts';
import { serializePage } from '../../../src/core/page/page-nodes.ts';
import { readEmbedFile } from '../../../src/core/page/read-embed-file.ts';
import { embedFileId, writeEmbedFile } from '../../../src/core/page/write-embed-file.ts';
import { createAppearance } from '../create-appearance.ts';
import { parseAreaCode } from '../../../src/core/area/area-code.ts';
import { nodesOf } from '../create-figure.ts';
import { createPage } from './create-page.ts';

/** What a figure of a file is of, as much as a test names. */
function createSubject(more: Partial<EmbedSubject> = {}): EmbedSubject {
	return {
		indicator: { id: 'p0', name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' } },
		period: '2025-03',
		level: 'kabkota',
		area: { code: null, name: { id: 'Indonesia', en: 'Indonesia' } },
		source: { id: 'BPS, Maret 2025', en: 'BPS, March 2025' },
		...more,
	};
}

function createView(about: Partial<EmbedSubject> = {}, page = createPage()): EmbedView {
	return { about: createSubject(about), page };
}

/** What the script of a file hands over. */
function handedOver(text: string): Record<string, unknown> {
	const json = /^petaSasaran\((.*)\);\n$/s.exec(text)?.[1] ?? '';
	return JSON.parse(json) as Record<string, unknown>;
}

/** A file that was read, for tests of what is in it. */
function readBack(views: readonly EmbedView[]): readonly (FigureNode | null)[] {
	const file = readEmbedFile(handedOver(writeEmbedFile(views)));
	if (typeof file === 'string') throw new Error(file);
	return file.views.map(({ root }) => root());
}

describe('a file of figures', () => {
	it('gives back every element, text and value of a page', () => {
		const page = createPage({}, { '32.01': '</script><b>"Kab." Uji' });
		const [read] = readBack([createView({}, page)]);
		const sorted = (root: FigureNode): string[] =>
			nodesOf(root).map(({ tag, attributes }) => `${tag} ${String(attributes['data-area'])}`);
		if (!read) throw new Error('not read');
		expect(serializePage(read)).toContain('&lt;/script&gt;&lt;b&gt;&quot;Kab.&quot; Uji');
		// the groups of one colour are gone, nothing else is
		const looks = nodesOf(page.root).filter(
			({ attributes }) => (attributes['data-class'] ?? 'context') !== 'context',
		).length;
		expect(sorted(read).length).toBe(sorted(page.root).length - looks);
	});

	it('holds no end of a script, whatever a table put into a name', () => {
		const page = createPage({}, { '32.01': '</script><!--\u2028' });
		expect(writeEmbedFile([createView({}, page)])).not.toMatch(/<\/script|<!--|\u2028/);
	});

	it('draws an area as the same element in every view, in another colour only', () => {
		const first = createPage();
		const appearance = createAppearance({ '32.01': 42, '32.02': 1, '33.01': 8 });
		const second = createPage({ appearance, alike: first });
		const [a, b] = readBack([createView({}, first), createView({ period: '2024' }, second)]);
		const areas = (root: FigureNode | null | undefined): FigureNode[] =>
			root
				? nodesOf(root).filter(({ tag, attributes }) => tag === 'path' && attributes['data-area'])
				: [];
		expect(areas(a).map(({ attributes }) => attributes['data-area'])).toEqual(
			areas(b).map(({ attributes }) => attributes['data-area']),
		);
		expect(areas(a).map(({ attributes }) => attributes['d'])).toEqual(
			areas(b).map(({ attributes }) => attributes['d']),
		);
		expect(areas(a).map(({ attributes }) => attributes['fill'])).not.toEqual(
			areas(b).map(({ attributes }) => attributes['fill']),
		);
	});

	it('has another mark when a figure differs, and the same when none does', () => {
		const other = createPage({ appearance: createAppearance({ '32.01': 2, '32.02': 8.47 }) });
		const ids = [createView(), createView(), createView({}, other)].map((view) =>
			embedFileId(writeEmbedFile([view])),
		);
		expect(ids[0]).toMatch(/^[0-9a-f]{12}$/);
		expect(ids[1]).toBe(ids[0]);
		expect(ids[2]).not.toBe(ids[0]);
	});

	it.each([
		['a source', { source: { id: ' ', en: '' } }],
		['a period', { period: '' }],
	])('is not made without %s', (_, about) => {
		expect(() => writeEmbedFile([createView(about)])).toThrow(RangeError);
	});

	it.each([
		['nothing', null, 'damaged'],
		['a list', [], 'damaged'],
		['a project', { format: 'peta-sasaran/project', version: 1 }, 'project'],
		['a newer version', { format: 'peta-sasaran/sematan', version: 2 }, 'newer'],
		['no views', { views: [] }, 'damaged'],
		['colours that fetch', { colors: [{ light: '--g0:url(//x)', dark: '' }] }, 'damaged'],
		['colours that end the rule', { colors: [{ light: '--g0:red}*{}', dark: '' }] }, 'damaged'],
		[
			'a view without source',
			{
				views: [
					{ about: { ...createSubject(), source: { id: '', en: '' } }, fills: [], colors: 0 },
				],
			},
			'no-source',
		],
		[
			'a view without period',
			{ views: [{ about: { ...createSubject(), period: '' }, fills: [], colors: 0 }] },
			'no-source',
		],
		[
			'figures of desa',
			{ views: [{ about: { ...createSubject(), level: 'desa' }, fills: [], colors: 0 }] },
			'damaged',
		],
	])('that holds %s is refused', (_, change, problem) => {
		const isPart = change !== null && !Array.isArray(change) && !('format' in change);
		const value = isPart ? { ...handedOver(writeEmbedFile([createView()])), ...change } : change;
		expect(readEmbedFile(value)).toBe(problem);
	});
});

describe('a page from a file', () => {
	it.each([
		['a script', ['script', 0, 'x']],
		['a frame', ['iframe', { src: 'x' }]],
		['a handler', ['p', { onclick: 'x' }]],
		['a style', ['p', { style: 'color:red' }]],
		['an address of elsewhere', ['use', { href: 'https://contoh.id/a.svg#b' }]],
		['a colour that is fetched', ['path', { fill: 'url(https://contoh.id/a.svg#b)' }]],
		['an object in place of text', ['p', 0, { toString: 'x' }]],
		['a path that is not there', ['path', { d: 7 }]],
		['no tag', [1, 0]],
	])('is not made where it has %s, also deep inside', (_, packed) => {
		expect(unpackPage(packed, [])).toBeNull();
		expect(unpackPage(['div', 0, ['p', 0, packed]], [])).toBeNull();
	});

	it('is not made where it is nested without end', () => {
		let packed: unknown = ['p', 0];
		for (let deep = 0; deep < 10_000; deep++) packed = ['div', 0, packed];
		expect(unpackPage(packed, [])).toBeNull();
	});

	it('shares its long paths with the other pages of the file', () => {
		const paths = new Map<string, number>();
		const d = 'M0 0'.repeat(30);
		const packed = ['a', 'b'].map(() => packPage(node('path', { d }), paths));
		expect(packed).toEqual([
			['path', { d: 0 }],
			['path', { d: 0 }],
		]);
		expect(unpackPage(packed[1], [...paths.keys()])?.attributes).toEqual({ d });
	});
});

describe('the figure that is shown', () => {
	const views = [
		createView({ period: '2024' }),
		createView({ period: '2025' }),
		createView({ indicator: { id: 'p1', name: { id: 'Kedalaman', en: 'Gap' } }, period: '2024' }),
	];
	const none = { indicator: null, area: null, level: null, period: null };
	const at = (asked: Parameters<typeof chooseView>[1]): string => {
		const { view, isAsAsked } = chooseView(views, asked);
		return `${view.about.indicator.id} ${view.about.period} ${isAsAsked}`;
	};

	it('is of the first indicator and its latest period, where nothing is asked', () => {
		expect(at(none)).toBe('p0 2025 true');
	});

	it('is the one asked for', () => {
		expect(at({ ...none, indicator: 'p1' })).toBe('p1 2024 true');
		expect(at({ ...none, period: '2024' })).toBe('p0 2024 true');
	});

	it('is the nearest where there is none such, and that is known', () => {
		expect(at({ ...none, indicator: 'p1', period: '2025' })).toBe('p1 2024 false');
		expect(at({ ...none, indicator: 'p9' })).toBe('p0 2025 false');
	});
});

describe('figures one step away', () => {
	const years = ['2021', '2022', '2023'].map((period) => createView({ period }));
	const other = createView({
		indicator: { id: 'p1', name: { id: 'Kedalaman', en: 'Gap' } },
		period: '2022',
	});
	const elsewhere = createView({
		period: '2022',
		area: { code: parseAreaCode('36'), name: { id: 'Banten', en: 'Banten' } },
	});
	const views = [...years, other, elsewhere];
	const besides = (at: number): number[] =>
		viewsBeside(views, views[at] ?? expect.fail()).map((each) => views.indexOf(each));

	it('are the period after, the one before, and other indicators of the same areas', () => {
		expect(besides(1)).toEqual([2, 0, 3]);
		expect(besides(0)).toEqual([1, 3]);
	});

	it('are none where a file has one figure', () => {
		const [only = createView()] = years;
		expect(viewsBeside([only], only)).toEqual([]);
	});
});
