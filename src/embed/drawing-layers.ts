import type { FigureNode } from '../core/figure/figure-node.ts';
import { arrangeLabels } from '../ui/figure-page/arrange-labels.ts';
import { buildPage, patchPage, type BuiltNode } from '../ui/figure-page/build-page.ts';

/** Figures that wait beside the one that is seen, at most: each takes the memory of a whole map. */
export const MOST_WAITING = 3;

/** Classes of the elements that hold drawings which differ from figure to figure. */
export const DRAWING_PLACES = ['map', 'legend', 'inset'] as const;

/** The drawings of a figure, each with its place on the page. */
export type PlacedDrawings = readonly {
	readonly place: (typeof DRAWING_PLACES)[number];
	/** Elements before it in its place. */
	readonly at: number;
	readonly svg: FigureNode;
}[];

/** The drawings of a figure in the document. */
interface LaidDrawings {
	readonly drawings: PlacedDrawings;
	readonly built: readonly BuiltNode[];
	/** Its mark in ids, which no other figure of the document has. */
	readonly number: number;
}

/**
 * The drawings of a page: those that are seen, and those of a few figures that may be wanted next. They lie in
 * layers of their own out of sight, painted already, so that one figure is put in another's place without
 * drawing anything.
 */
export class DrawingLayers {
	readonly #frames: readonly HTMLElement[];
	#seen: LaidDrawings;
	/** The one that waited longest first. */
	readonly #waiting = new Map<PlacedDrawings, LaidDrawings>();
	readonly #ondrop: () => void;
	readonly #observer: ResizeObserver;
	#widthPx = 0;
	#made = 0;

	/**
	 * @param root    a page without its drawings; they are put in
	 * @param ondrop  nothing waits any more, for the map has another width or words are to change
	 */
	constructor(root: HTMLElement, drawings: PlacedDrawings, ondrop: () => void) {
		this.#ondrop = ondrop;
		this.#frames = drawings.map(({ place, at }) => {
			const frame = document.createElement('div');
			frame.className = 'layers';
			const holder = root.querySelector(`.${place}`);
			holder?.insertBefore(frame, holder.children[at] ?? null);
			return frame;
		});
		this.#seen = this.#build(drawings);
		this.#observer = new ResizeObserver(([entry]) => {
			const widthPx = entry?.contentRect.width ?? 0;
			if (widthPx !== this.#widthPx && this.#waiting.size > 0) this.drop();
			this.#widthPx = widthPx;
		});
		for (const frame of this.#frames.slice(0, 1)) this.#observer.observe(frame);
	}

	/** Whether a figure's drawings are there, seen or waiting. */
	has(drawings: PlacedDrawings): boolean {
		return drawings === this.#seen.drawings || this.#waiting.has(drawings);
	}

	/** Makes drawings that may be wanted next, and lets them wait; those that waited longest go. */
	keep(drawings: PlacedDrawings): void {
		if (this.has(drawings)) return;
		const made = this.#build(drawings);
		setWaiting(made, true);
		for (const { dom } of made.built) arrangeLabels(dom as SVGSVGElement);
		this.#waiting.set(drawings, made);
		for (const [old, laid] of this.#waiting) {
			if (this.#waiting.size <= MOST_WAITING) break;
			remove(laid);
			this.#waiting.delete(old);
		}
	}

	/**
	 * Shows a figure: one that waits is put in place, and the one that was seen waits; another is made of the one
	 * that is seen, by changing what differs.
	 *
	 * @param drawings  in the same places
	 * @returns         whether words on the map are laid out already
	 */
	show(drawings: PlacedDrawings): boolean {
		const next = this.#waiting.get(drawings);
		const before = this.#seen;
		if (!next) {
			const built = drawings.flatMap(({ svg }, at) => {
				const old = before.built[at];
				return old ? [patchPage(old, withOwnIds(svg, before.number), true)] : [];
			});
			this.#seen = { drawings, built, number: before.number };
			return false;
		}
		this.#waiting.delete(drawings);
		this.#waiting.set(before.drawings, before);
		setWaiting(before, true);
		setWaiting(next, false);
		this.#seen = next;
		return true;
	}

	/** Takes away what waits, for its words are to be laid out anew. */
	drop(): void {
		for (const laid of this.#waiting.values()) remove(laid);
		this.#waiting.clear();
		this.#ondrop();
	}

	/** Watches the page no longer. */
	end(): void {
		this.#observer.disconnect();
	}

	#build(drawings: PlacedDrawings): LaidDrawings {
		const number = this.#made++;
		const built = drawings.map(({ svg }, at) => {
			const made = buildPage(withOwnIds(svg, number));
			this.#frames[at]?.append(made.dom);
			return made;
		});
		return { drawings, built, number };
	}
}

function setWaiting({ built }: LaidDrawings, waits: boolean): void {
	for (const { dom } of built) (dom as Element).toggleAttribute('data-waits', waits);
}

function remove({ built }: LaidDrawings): void {
	for (const { dom } of built) dom.parentNode?.removeChild(dom);
}

/**
 * A drawing whose shapes have ids that no other drawing has; what has no id stays the same node. Textures keep
 * theirs: they are the same in all, and the legend uses them too.
 */
function withOwnIds(drawing: FigureNode, number: number): FigureNode {
	if (number === 0) return drawing;
	const suffix = `-${number}`;
	const renamed = (from: FigureNode): FigureNode => {
		const { tag, attributes } = from;
		const children = from.children.map((each) => (typeof each === 'string' ? each : renamed(each)));
		const name = tag === 'use' ? 'href' : tag === 'path' || tag === 'g' ? 'id' : null;
		const own = name === null ? undefined : attributes[name];
		if (name === null || own === undefined)
			return children.every((each, at) => each === from.children[at])
				? from
				: { ...from, children };
		return { tag, attributes: { ...attributes, [name]: `${String(own)}${suffix}` }, children };
	};
	return renamed(drawing);
}
