import type { FigureNode } from '../../core/figure/figure-node.ts';

/** A part of a page as it stands in a document, and what it was made of. */
export interface BuiltNode {
	readonly from: FigureNode | string;
	readonly dom: Node;
	readonly children: readonly BuiltNode[];
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes the elements of a page, each by its name and none by a text that is parsed.
 *
 * @param isSvg  whether it lies in a drawing
 */
export function buildPage(from: FigureNode | string, isSvg = false): BuiltNode {
	if (typeof from === 'string') return { from, dom: document.createTextNode(from), children: [] };
	const inSvg = isSvg || from.tag === 'svg';
	const element = inSvg
		? document.createElementNS(SVG, from.tag)
		: document.createElement(from.tag);
	for (const [name, value] of Object.entries(from.attributes))
		element.setAttribute(name, String(value));
	const children = from.children.map((child) => buildPage(child, inSvg));
	element.append(...children.map(({ dom }) => dom));
	return { from, dom: element, children };
}

/**
 * Makes a page that stands in a document say what another says, by changing what differs: attributes,
 * texts, and elements that are there in one of them only. What handlers added stays.
 *
 * @returns the page as it stands now
 */
export function patchPage(built: BuiltNode, to: FigureNode | string, isSvg = false): BuiltNode {
	const { from, dom } = built;
	if (from === to) return built;
	if (typeof to === 'string' || typeof from === 'string' || from.tag !== to.tag) {
		if (typeof to === 'string' && typeof from === 'string') {
			dom.nodeValue = to;
			return { from: to, dom, children: [] };
		}
		const made = buildPage(to, isSvg);
		dom.parentNode?.replaceChild(made.dom, dom);
		return made;
	}
	const inSvg = isSvg || to.tag === 'svg';
	const element = dom as Element;
	for (const [name, value] of Object.entries(to.attributes)) {
		if (from.attributes[name] !== value) element.setAttribute(name, String(value));
	}
	for (const name of Object.keys(from.attributes)) {
		if (!(name in to.attributes)) element.removeAttribute(name);
	}
	const children: BuiltNode[] = [];
	for (const [at, child] of to.children.entries()) {
		const old = built.children[at];
		if (old) {
			children.push(patchPage(old, child, inSvg));
			continue;
		}
		const made = buildPage(child, inSvg);
		const before = children.at(-1)?.dom.nextSibling ?? null;
		element.insertBefore(made.dom, before);
		children.push(made);
	}
	for (const old of built.children.slice(to.children.length)) (old.dom as ChildNode).remove();
	return { from: to, dom, children };
}
