import { node, type FigureNode } from '../figure/figure-node.ts';

/**
 * A node of a page in a file: its tag, its attributes (0 for none) and its children. A long path that
 * several pages have is a number, its place in the list of paths.
 */
export type PackedNode = readonly [
	tag: string,
	attributes: Readonly<Record<string, string | number>> | 0,
	...children: (PackedNode | string)[],
];

/** Elements a page is made of; none of them runs, fetches or sends anything. */
const TAGS = new Set(
	'button caption circle datalist dd defs details div dl dt g h1 i input label li line p path pattern rect span summary svg table tbody td text th thead tr tspan ul use'.split(
		' ',
	),
);
/** Attributes they have, beside `aria-…` and `data-…`. */
const ATTRIBUTES = new Set(
	'autocomplete class cx cy d disabled dy fill fill-opacity fill-rule for height hidden href id lang list opacity patternTransform patternUnits r role rx ry scope spellcheck stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width transform type viewBox width x x1 x2 y y1 y2'.split(
		' ',
	),
);
/** Longest path that is written again rather than shared, characters. */
const SHORT = 60;
/** Elements within one another, at most. */
const MOST_DEEP = 40;

/**
 * Writes a page for a file, and adds its long paths to those of other pages of the file.
 *
 * @param paths  places of paths so far; new ones are added
 */
export function packPage(page: FigureNode, paths: Map<string, number>): PackedNode {
	const { tag, attributes, children } = page;
	const packed: Record<string, string | number> = { ...attributes };
	const d = String(attributes['d'] ?? '');
	if (d.length > SHORT) {
		const known = paths.get(d) ?? paths.size;
		paths.set(d, known);
		packed['d'] = known;
	}
	return [
		tag,
		Object.keys(packed).length === 0 ? 0 : packed,
		...children.map((child) => (typeof child === 'string' ? child : packPage(child, paths))),
	];
}

/**
 * Reads a page from a file of anybody's: only elements and attributes that pages have.
 *
 * @param paths  the file's paths
 * @returns      null where anything in it is something else
 *
 * @example unpackPage(['p', { class: 'sub' }, 'Banten'], [])?.children // ['Banten']
 * @example unpackPage(['script', 0, 'alert(1)'], []) // null
 * @example unpackPage(['p', { onclick: 'alert(1)' }], []) // null
 */
export function unpackPage(packed: unknown, paths: readonly string[], deep = 0): FigureNode | null {
	if (!Array.isArray(packed) || deep > MOST_DEEP) return null;
	const [tag, own, ...inner] = packed as readonly unknown[];
	if (typeof tag !== 'string' || !TAGS.has(tag)) return null;
	const attributes = own === 0 ? {} : readAttributes(own, paths);
	if (!attributes) return null;
	const children: (FigureNode | string)[] = [];
	for (const each of inner) {
		const child = typeof each === 'string' ? each : unpackPage(each, paths, deep + 1);
		if (child === null) return null;
		children.push(child);
	}
	return node(tag, attributes, children);
}

function readAttributes(
	own: unknown,
	paths: readonly string[],
): Record<string, string | number> | null {
	if (typeof own !== 'object' || own === null) return null;
	const attributes: Record<string, string | number> = {};
	for (const [name, value] of Object.entries(own)) {
		if (!ATTRIBUTES.has(name) && !/^(?:aria|data)-[a-z]+$/u.test(name)) return null;
		const read = name === 'd' && typeof value === 'number' ? paths[value] : (value as unknown);
		if (typeof read !== 'string' && typeof read !== 'number') return null;
		const text = String(read);
		// whatever an address points at lies in the page itself
		if (name === 'href' && !text.startsWith('#')) return null;
		if (/url\((?!#)/iu.test(text)) return null;
		attributes[name] = read;
	}
	return attributes;
}
