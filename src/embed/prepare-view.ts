import type { EmbedWishes } from '../core/page/embed-address.ts';
import type { ReadView } from '../core/page/embed-file.ts';
import { node, type FigureNode } from '../core/figure/figure-node.ts';
import { pageStyle } from '../core/page/page-style.ts';
import { shareNodes } from '../core/page/share-nodes.ts';
import { EMBED_STYLE } from './embed-style.ts';
import { DRAWING_PLACES, type PlacedDrawings } from './drawing-layers.ts';

/** A figure of the file as elements, made once. */
export interface PreparedView {
	/** All of it but its drawings. */
	readonly page: FigureNode;
	readonly drawings: PlacedDrawings;
	/** Its areas and the places of all that is drawn: the same where one figure can become the other. */
	readonly areas: string;
	readonly style: string;
}

/**
 * The figures of a file as they are to stand on the page, each made when it is first asked for. Those of the
 * same areas share the nodes in which they do not differ.
 *
 * @param wishes  which tools a page has; they stand in one row
 */
export function preparedViews(
	wishes: () => Pick<EmbedWishes, 'hasSearch' | 'hasPicker'>,
): (view: ReadView) => PreparedView | null {
	const prepared = new Map<ReadView, PreparedView>();
	return (view) => {
		const known = prepared.get(view);
		if (known) return known;
		const page = view.root();
		if (!page) return null;
		const made = withTools(page, wishes());
		const drawings: PlacedDrawings[number][] = [];
		const own = withoutDrawings(made, drawings);
		if (drawings[0]?.place !== 'map') return null;
		const areas = areasOf(made) + drawings.map(({ place, at }) => `${place} ${at};`).join('');
		const alike = [...prepared.values()].find((each) => each.areas === areas);
		const style = `${pageStyle(view.colors, view.fills)}\n${EMBED_STYLE}`;
		const result = {
			page: alike ? shareNodes(alike.page, own) : own,
			drawings: drawings.map((each, at) => {
				const known = alike?.drawings[at];
				return known ? { ...each, svg: shareNodes(known.svg, each.svg) } : each;
			}),
			...{ areas, style },
		};
		prepared.set(view, result);
		return result;
	};
}

/**
 * A page with its list as another has it: what nobody sees need not change.
 *
 * @param other    a page of the same areas
 * @param isHeard  whether what is only heard is the page's own nevertheless
 */
export function withListOf(page: FigureNode, other: FigureNode, isHeard = true): FigureNode {
	let isSame = true;
	const children = page.children.map((child, at) => {
		const old = other.children[at];
		if (typeof child === 'string' || typeof old !== 'object' || child === old) return child;
		const isKept = isOf(child, 'list') || (!isHeard && isOf(child, 'sr'));
		const kept = isKept ? old : isHeard ? child : withListOf(child, old, isHeard);
		isSame &&= kept === child;
		return kept;
	});
	return isSame ? page : { ...page, children };
}

/** A page without the drawings that differ from figure to figure, which are added to a list. */
function withoutDrawings(from: FigureNode, drawings: PlacedDrawings[number][]): FigureNode {
	const place = DRAWING_PLACES.find((each) => from.attributes['class'] === each);
	const count = drawings.length;
	const children = from.children.flatMap((child, at): (FigureNode | string)[] => {
		if (typeof child === 'string') return [child];
		if (place && child.tag === 'svg') {
			drawings.push({ place, at, svg: child });
			return [];
		}
		return [withoutDrawings(child, drawings)];
	});
	return drawings.length === count ? from : { ...from, children };
}

/** Whether the words on two maps are the same nodes, where they are. */
export function hasSameWords(a: PlacedDrawings, b: PlacedDrawings): boolean {
	const [words, others] = [a, b].map(([map]) => (map ? wordsOf(map.svg) : []));
	return (
		words?.length === others?.length && (words ?? []).every((each, at) => each === others?.[at])
	);
}

function wordsOf(from: FigureNode): readonly FigureNode[] {
	if (from.tag === 'text') return [from];
	return from.children.flatMap((child) => (typeof child === 'string' ? [] : wordsOf(child)));
}

function isOf({ attributes }: FigureNode, name: string): boolean {
	return String(attributes['class'] ?? '')
		.split(' ')
		.includes(name);
}

/** A page with its tools in one row, without those the address does not want. */
function withTools(
	page: FigureNode,
	{ hasSearch, hasPicker }: Pick<EmbedWishes, 'hasSearch' | 'hasPicker'>,
): FigureNode {
	const isSearch = (child: FigureNode | string): boolean =>
		typeof child !== 'string' && child.attributes['class'] === 'search';
	const [head = '', ...rest] = page.children.filter((child) => !isSearch(child));
	const tools = hasSearch ? page.children.filter(isSearch) : [];
	return node(page.tag, page.attributes, [
		head,
		...(hasSearch || hasPicker ? [node('div', { class: 'tools' }, tools)] : []),
		...rest,
	]);
}

/** The areas of a page and their places, as one text. */
function areasOf(from: FigureNode | string): string {
	if (typeof from === 'string') return '';
	const { tag, attributes, children } = from;
	if (tag === 'tr')
		return `${String(attributes['data-area'] ?? '')} ${String(attributes['data-p'] ?? '')};`;
	return tag === 'svg' ? '' : children.map(areasOf).join('');
}
