import type { EmbedWishes } from '../core/page/embed-address.ts';
import type { ReadView } from '../core/page/embed-file.ts';
import { node, type FigureNode } from '../core/figure/figure-node.ts';
import { pageStyle } from '../core/page/page-style.ts';
import { shareNodes } from '../core/page/share-nodes.ts';
import { EMBED_STYLE } from './embed-style.ts';

/** A figure of the file as elements, made once. */
export interface PreparedView {
	readonly tree: FigureNode;
	/** Its areas and their places: the same where one figure can become the other. */
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
		const areas = areasOf(made);
		const alike = [...prepared.values()].find((each) => each.areas === areas);
		const style = `${pageStyle(view.colors, view.fills)}\n${EMBED_STYLE}`;
		const result = { tree: alike ? shareNodes(alike.tree, made) : made, areas, style };
		prepared.set(view, result);
		return result;
	};
}

/** A page with its list as another has it: what nobody sees need not change. */
export function withListOf(page: FigureNode, other: FigureNode): FigureNode {
	const list = other.children.find(isList);
	return { ...page, children: page.children.map((each) => (list && isList(each) ? list : each)) };
}

/** The map in a page. */
function mapOf(from: FigureNode): FigureNode | null {
	if (from.attributes['class'] === 'map') return from;
	for (const child of from.children) {
		const found = typeof child === 'string' ? null : mapOf(child);
		if (found) return found;
	}
	return null;
}

/** Whether the words on two maps are the same nodes, where they are. */
export function hasSameWords(a: FigureNode, b: FigureNode): boolean {
	const [words, others] = [wordsOf(mapOf(a)), wordsOf(mapOf(b))];
	return words.length === others.length && words.every((each, at) => each === others[at]);
}

function wordsOf(from: FigureNode | null): readonly FigureNode[] {
	if (!from) return [];
	if (from.tag === 'text') return [from];
	return from.children.flatMap((child) => (typeof child === 'string' ? [] : wordsOf(child)));
}

function isList(child: FigureNode | string): boolean {
	return typeof child !== 'string' && child.attributes['class'] === 'list';
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
