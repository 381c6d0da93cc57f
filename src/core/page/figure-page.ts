import { node, type FigureNode } from '../figure/figure-node.ts';
import type { FigureWords } from '../figure/figure-words.ts';
import type { PlaceName } from '../figure/place-names.ts';
import type { LngLat, MapAppearance } from '../figure/map-appearance.ts';
import type { Bbox } from '../geo/level-geometry.ts';
import type { AreaCode } from '../model/area.ts';
import { GroundColors } from './ground-colors.ts';
import { classFills, hasBar, pageLegend, plateHeightPx } from './page-legend.ts';
import { drawPageMap, type PageMap } from './page-map.ts';
import { pageLocator } from './page-locator.ts';
import { inBoth, serializePage } from './page-nodes.ts';
import { pageStyle } from './page-style.ts';
import { pageTable } from './page-table.ts';
import type { PageLanguage, PageRow, PageWords } from './page-words.ts';

/** The ground a page stands on; `auto` is the reader's own. */
export type PageTheme = 'light' | 'dark' | 'auto';

/** What a page shows. */
export interface FigurePageRequest {
	/** On the light ground, painted for the areas the page is about. */
	readonly appearance: MapAppearance;
	readonly bbox: Bbox;
	readonly names: readonly PlaceName[];
	readonly words: Readonly<Record<PageLanguage, PageWords>>;
	/** In the order of the table: by name, where nobody asked for another. */
	readonly rows: readonly PageRow[];
	/** A place inside each area, degrees. */
	readonly places: ReadonlyMap<AreaCode, LngLat>;
	readonly language: PageLanguage;
	readonly theme: PageTheme;
	/** Whether an area can be searched for. */
	readonly hasSearch: boolean;
	/**
	 * A page of the same areas that this one stands in for by turns: the names of its colours and the
	 * fineness of its lines are kept, so that little changes from one to the other.
	 */
	readonly alike?: FigurePage | undefined;
}

/** A figure as a page of its own: elements, and the style they need. */
export interface FigurePage {
	readonly root: FigureNode;
	readonly style: string;
	/** The map's colours, by the names they have in the drawing. */
	readonly colors: GroundColors;
	/** Colour of each class as it is written, lowest first. */
	readonly fills: readonly string[];
	/** Fineness of the map's lines, CSS pixels. */
	readonly detailPx: number;
	readonly title: string;
	readonly description: string;
	/** What the figures measure, each with its name. */
	readonly metadata: FigureWords['metadata'];
	readonly language: PageLanguage;
	readonly theme: PageTheme;
}

/** Areas from which a map is drawn for a wider page, and may be larger. */
const MANY_AREAS = 120;
/** What a map may weigh as text, bytes: a page is opened over slow links, and sent by hand. */
const MOST_BYTES = { few: 84_000, many: 272_000 } as const;
/** Fineness of lines, CSS pixels, that are tried from the finest; whole pixels are written shortest. */
const DETAILS_PX = [0.4, 0.7, 1, 1.4, 2] as const;

/**
 * Makes a page of a figure: title, map, legend, table and sources, in both languages and on both grounds,
 * for any width. Without a script all of it is there to be read; `mountFigurePage` adds pointer and keys.
 *
 * @returns elements without handlers, addresses or inline styles: nothing in them can run or be fetched
 *
 * Cost: as the figure, twice. Same request, same page.
 */
export function drawFigurePage(request: FigurePageRequest): FigurePage {
	const { appearance, words, rows, language, theme } = request;
	const { id, en } = words;
	const colors = request.alike?.colors ?? new GroundColors();
	const idPrefix = 'peta-';
	const { map, inset, detailPx } = mapWithin(request, idPrefix, colors);
	const fills = classFills(appearance, colors);
	const notes = (of: PageWords): string =>
		[of.figure.method, ...of.figure.notes].filter(Boolean).join(' ');
	const sources = (of: PageWords): string =>
		[
			of.figure.source,
			of.figure.standard,
			of.figure.codes,
			of.figure.boundaries,
			of.figure.disclaimer,
			of.figure.projection(map.frame.standardParallel),
		]
			.filter(Boolean)
			.join(' ');
	const button = (view: 'map' | 'table'): FigureNode =>
		node('button', { type: 'button', 'data-view': view, 'aria-pressed': String(view === 'map') }, [
			...inBoth({ id: id[view], en: en[view] }),
		]);
	const root = node(
		'div',
		{
			class: 'peta',
			'data-lang': language,
			'data-theme': theme,
			'data-corner': map.corner ?? 'no',
			'data-lacks': id.lacks ? 'source' : undefined,
		},
		[
			node('div', { class: 'head' }, [
				node('div', {}, [
					node('h1', { id: `${idPrefix}h` }, [
						...inBoth({ id: id.figure.title, en: en.figure.title }),
					]),
					node('p', { class: 'sub' }, inBoth({ id: id.figure.subtitle, en: en.figure.subtitle })),
				]),
				node('div', { class: 'tabs', role: 'group', hidden: '' }, [button('map'), button('table')]),
			]),
			...paragraph('lacks', id.lacks, en.lacks),
			...(request.hasSearch ? [searchNode(words, idPrefix)] : []),
			node('p', { id: `${idPrefix}d`, class: 'sr' }, [
				...inBoth({ id: id.figure.description, en: en.figure.description }),
			]),
			node('div', { class: 'sheet' }, [
				node(
					'div',
					{
						class: 'map',
						role: 'img',
						'aria-labelledby': `${idPrefix}h`,
						'aria-describedby': `${idPrefix}d`,
						'data-size': `${map.widthPx} ${map.heightPx}`,
					},
					[map.root, node('div', { class: 'tip', hidden: '' })],
				),
				pageLegend(appearance, words, map, colors, idPrefix),
			]),
			...(inset ? [inset] : []),
			pageTable(appearance, rows, words, map),
			node('p', { class: 'sr', 'aria-live': 'polite', 'data-say': '' }),
			node('p', { class: 'sr', id: `${idPrefix}k` }, inBoth({ id: id.keys, en: en.keys })),
			node('div', { class: 'foot' }, [
				...paragraph('notes', notes(id), notes(en)),
				...paragraph('source', sources(id), sources(en)),
				...standardNode(words),
				node('p', { class: 'ways', hidden: '' }, [
					// each language by its own name, for who does not read the other
					node('button', { type: 'button', 'data-way': 'language' }, [
						...inBoth({ id: id.otherLanguage, en: en.otherLanguage }),
					]),
					node('button', { type: 'button', 'data-way': 'theme' }, [
						...inBoth({ id: id.otherGround, en: en.otherGround }),
					]),
				]),
			]),
		],
	);
	return {
		root,
		style: pageStyle(colors.both(), fills),
		...{ colors, fills, detailPx },
		title: words[language].figure.title,
		description: words[language].figure.description,
		metadata: words[language].figure.metadata,
		language,
		theme,
	};
}

/** The map, with what stands beside it, at the finest detail that weighs no more than a page may. */
function mapWithin(
	request: FigurePageRequest,
	idPrefix: string,
	colors: GroundColors,
): { readonly map: PageMap; readonly inset: FigureNode | null; readonly detailPx: number } {
	const { appearance, words, rows } = request;
	const isMany = rows.length > MANY_AREAS;
	const locator = pageLocator(request, colors);
	const drawn = (detailPx: number): PageMap =>
		drawPageMap(
			{
				...request,
				...{ idPrefix, detailPx },
				widthPx: isMany ? 960 : 680,
				platePx: hasBar(appearance, words) ? plateHeightPx(appearance, words) : null,
			},
			colors,
		);
	const most = isMany ? MOST_BYTES.many : MOST_BYTES.few;
	const { alike } = request;
	const tried = alike ? [alike.detailPx] : DETAILS_PX.filter((each) => !isMany || each >= 1);
	let detailPx = tried[0] ?? 1;
	let map = drawn(detailPx);
	for (const coarser of tried.slice(1)) {
		const inset = map.inset ?? locator;
		if (serializePage(map.root).length + (inset ? serializePage(inset).length : 0) <= most) break;
		detailPx = coarser;
		map = drawn(detailPx);
	}
	return { map, inset: map.inset ?? locator, detailPx };
}

function paragraph(name: string, id: string, en: string): FigureNode[] {
	return id || en ? [node('p', { class: name }, inBoth({ id, en }))] : [];
}

/** What the figures measure, in full, behind one word. */
function standardNode({ id, en }: FigurePageRequest['words']): FigureNode[] {
	if (id.figure.metadata.length === 0) return [];
	return [
		node('details', { class: 'standard' }, [
			node('summary', {}, inBoth({ id: id.standard, en: en.standard })),
			node(
				'dl',
				{},
				id.figure.metadata.flatMap(([name, text], at) => {
					const [nameEn = name, textEn = text] = en.figure.metadata[at] ?? [];
					return [
						node('dt', {}, inBoth({ id: name, en: nameEn })),
						node('dd', {}, inBoth({ id: text, en: textEn })),
					];
				}),
			),
		]),
	];
}

function searchNode({ id, en }: FigurePageRequest['words'], idPrefix: string): FigureNode {
	return node('div', { class: 'search', hidden: '' }, [
		node('label', { for: `${idPrefix}s` }, inBoth({ id: id.search, en: en.search })),
		node('input', {
			id: `${idPrefix}s`,
			type: 'search',
			autocomplete: 'off',
			spellcheck: 'false',
			list: `${idPrefix}l`,
		}),
		node('datalist', { id: `${idPrefix}l` }),
		node('span', { class: 'none', role: 'status', hidden: '' }, [
			...inBoth({ id: id.notFound, en: en.notFound }),
		]),
	]);
}
