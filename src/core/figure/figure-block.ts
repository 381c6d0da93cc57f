import { node, type FigureNode } from './figure-node.ts';
import { faceAttributes } from './place-text.ts';
import { textWidthPx, wrapText, type TextFace } from './text-width.ts';

/** A part of a figure's furniture: how large it is, and its drawing from its own top left corner. */
export interface FigureBlock {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly nodes: readonly FigureNode[];
}

/** How a text is set. */
export interface TextType {
	readonly sizePx: number;
	readonly linePx: number;
	readonly face: TextFace;
	readonly fill: string;
	/** Letter spacing, CSS pixels. */
	readonly spacing?: number;
}

/** Text wrapped into a width, one paragraph for each entry; empty ones are left out. */
export function textBlock(
	paragraphs: readonly string[],
	widthPx: number,
	type: TextType,
	gapPx = 0,
): FigureBlock {
	const lines: { text: string; y: number }[] = [];
	let y = 0;
	for (const paragraph of paragraphs) {
		const wrapped = wrapText(paragraph, widthPx, type.sizePx, type.face, type.spacing);
		if (wrapped.length > 0 && lines.length > 0) y += gapPx;
		for (const text of wrapped) {
			lines.push({ text, y: y + type.linePx * 0.5 + type.sizePx * 0.35 });
			y += type.linePx;
		}
	}
	const spans = lines.map(({ text, y: baseline }) =>
		node('tspan', { x: 0, y: round(baseline) }, [text]),
	);
	return {
		widthPx,
		heightPx: y,
		nodes: spans.length > 0 ? [textNode(0, 0, '', type, {}, spans)] : [],
	};
}

/** One line of text at a baseline. */
export function textNode(
	x: number,
	y: number,
	text: string,
	{ sizePx, face, fill, spacing }: TextType,
	more: Readonly<Record<string, string | number | undefined>> = {},
	children: readonly FigureNode[] = [],
): FigureNode {
	return node(
		'text',
		{
			x: text ? round(x) : undefined,
			y: text ? round(y) : undefined,
			'font-size': sizePx,
			...faceAttributes(face),
			'letter-spacing': spacing ? round(spacing) : undefined,
			fill,
			...more,
		},
		text ? [text] : children,
	);
}

/** A block moved to its place in the figure. */
export function placed(block: FigureBlock, x: number, y: number, name?: string): FigureNode {
	return node(
		'g',
		{ transform: `translate(${round(x)} ${round(y)})`, 'data-part': name },
		block.nodes,
	);
}

/** Blocks one under another, those without height left out. */
export function stacked(blocks: readonly FigureBlock[], gapPx: number): FigureBlock {
	const nodes: FigureNode[] = [];
	let y = 0;
	let widthPx = 0;
	for (const block of blocks) {
		if (block.heightPx === 0) continue;
		if (y > 0) y += gapPx;
		nodes.push(placed(block, 0, y));
		y += block.heightPx;
		widthPx = Math.max(widthPx, block.widthPx);
	}
	return { widthPx, heightPx: y, nodes };
}

/** Blocks side by side from the left, with their tops on a line. */
export function inRow(blocks: readonly FigureBlock[], gapPx: number): FigureBlock {
	const nodes: FigureNode[] = [];
	let x = 0;
	let heightPx = 0;
	for (const block of blocks) {
		if (block.heightPx === 0) continue;
		if (x > 0) x += gapPx;
		nodes.push(placed(block, x, 0));
		x += block.widthPx;
		heightPx = Math.max(heightPx, block.heightPx);
	}
	return { widthPx: x, heightPx, nodes };
}

/** Width of the widest of some lines. */
export function widestPx(lines: readonly string[], sizePx: number, face: TextFace): number {
	return lines.reduce((most, line) => Math.max(most, textWidthPx(line, sizePx, face)), 0);
}

/** Rounds to a tenth of a pixel, as everything in a figure is. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
