import { node, type FigureNode } from '../figure/figure-node.ts';

/** Length from which a path that is drawn several times is written once. */
const WORTH = 200;

/**
 * A drawing in which long paths that are drawn several times, as shores are, are written once and used.
 *
 * @param svg       its first child holds definitions
 * @param idPrefix  prefix of the ids of shared paths
 */
export function sharedPaths(svg: FigureNode, idPrefix: string): FigureNode {
	const counts = new Map<string, number>();
	const count = ({ attributes, children }: FigureNode): void => {
		const d = String(attributes['d'] ?? '');
		if (d.length >= WORTH) counts.set(d, (counts.get(d) ?? 0) + 1);
		for (const child of children) if (typeof child !== 'string') count(child);
	};
	count(svg);
	const repeated = [...counts].filter(([, times]) => times > 1).map(([d]) => d);
	if (repeated.length === 0) return svg;
	const ids = new Map(repeated.map((d, at) => [d, `${idPrefix}w${at}`]));
	const replaced = (each: FigureNode): FigureNode => {
		const { tag, attributes, children } = each;
		const id = ids.get(String(attributes['d'] ?? ''));
		if (id === undefined)
			return node(
				tag,
				attributes,
				children.map((child) => (typeof child === 'string' ? child : replaced(child))),
			);
		const kept = Object.entries(attributes).filter(([name]) => name !== 'd');
		return node('use', { href: `#${id}`, ...Object.fromEntries(kept) });
	};
	const [defs, ...drawn] = replaced(svg).children;
	if (defs === undefined || typeof defs === 'string') return svg;
	const shared = [...ids].map(([d, id]) => node('path', { id, d }));
	return node(svg.tag, svg.attributes, [
		node(defs.tag, defs.attributes, [...defs.children, ...shared]),
		...drawn,
	]);
}
