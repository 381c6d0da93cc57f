/**
 * An SVG drawing as data, so that core can make one without a DOM: the interface shows it as
 * elements, and a file gets it as text.
 */
export interface FigureNode {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly (FigureNode | string)[];
}

/** Makes a node; attributes that are undefined are left out. */
export function node(
	tag: string,
	attributes: Readonly<Record<string, string | number | undefined>> = {},
	children: readonly (FigureNode | string)[] = [],
): FigureNode {
	const kept = Object.entries(attributes).filter(
		(entry): entry is [string, string | number] => entry[1] !== undefined,
	);
	return { tag, attributes: Object.fromEntries(kept), children };
}

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * A drawing as SVG text. Text and attributes are escaped, whatever a table put into them.
 *
 * @example serializeFigure(node('text', { x: 1 }, ['a < b'])) // '<text x="1">a &lt; b</text>'
 */
export function serializeFigure(figure: FigureNode | string): string {
	if (typeof figure === 'string') return escaped(figure);
	const attributes = Object.entries(figure.attributes)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join('');
	const inner = figure.children.map(serializeFigure).join('');
	return inner
		? `<${figure.tag}${attributes}>${inner}</${figure.tag}>`
		: `<${figure.tag}${attributes}/>`;
}
