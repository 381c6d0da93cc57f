import type { Camera } from '../../../src/core/view/view-state.ts';

/** The classes of all areas, by their place in the pack's national kecamatan file. */
export type Classes = readonly number[];

/** What a renderer starts with. */
export interface Picture {
	readonly camera: Camera;
	/** Class colours, `#rrggbb`. */
	readonly colors: readonly string[];
	readonly classes: Classes;
	/** Whether the lines between areas and along shores are drawn. */
	readonly hasLines: boolean;
	/** Colour of everything that is no area, for telling areas apart by colour alone; null as usual. */
	readonly ground: string | null;
}

/** Something that draws all kecamatan: ours, or a peer. */
export interface Renderer {
	/** Gives every area the colour of its class; the work begins at once. */
	readonly recolour: (classes: Classes) => void;
	/** Resolves when it says itself that it has nothing left to do. */
	readonly idle: () => Promise<void>;
	readonly jump: (camera: Camera) => void;
	/** Finds the area at a point and highlights it, or takes the highlight away. */
	readonly hover: (at: readonly [x: number, y: number] | null) => void;
	readonly dispose: () => void;
}

/** Starts a renderer in an element, from the bytes of the pack to a map that is being drawn. */
export type StartRenderer = (container: HTMLElement, picture: Picture) => Promise<Renderer>;
