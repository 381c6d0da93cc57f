import type { Bbox } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Camera, CameraView } from '../core/view/view-state.ts';

/** A wish to see a part of the world, carried out by whatever draws the map. */
export interface FitWish {
	readonly bbox: Bbox;
	readonly animate: boolean;
	/** Whether it is the whole of what the map is about, which a link does not write down. */
	readonly isHome: boolean;
}

/** A small camera move asked for by a button or a key. */
export type CameraStep =
	| { readonly kind: 'zoom'; readonly levels: number }
	| { readonly kind: 'pan'; readonly xPx: number; readonly yPx: number };

/** The moment on the map: pointer, camera, and whether the graphics work. Never stored. */
export class Stage {
	hovered = $state.raw<AreaCode | null>(null);
	/** Where the pointer is on the map, CSS pixels; null when the hover came from elsewhere. */
	pointer = $state.raw<readonly [x: number, y: number] | null>(null);
	/** Whether the map has the keyboard. */
	hasKeyboard = $state(false);
	/** Where the map looks now; null before it has drawn. */
	camera = $state.raw<CameraView | null>(null);
	fitWish = $state.raw<FitWish | null>(null);
	/** Whether a part of the world was asked for after the whole of it. */
	isNear = $state(false);
	jumpWish = $state.raw<Camera | null>(null);
	step = $state.raw<CameraStep | null>(null);
	/** Whether the card should take the keyboard once it is there: it was asked for by name. */
	cardFocusWish = $state(false);
	/** Whether the map shows all that was asked of it. */
	isDrawn = $state(false);
	/** `plain`: no WebGL, the figure is shown. `lost`: it was there and stopped. */
	graphics = $state<'webgl' | 'plain' | 'lost'>('webgl');

	/** What waits for the first map. */
	#putOff: (() => void)[] | null = [];

	/** Whether the first map is still waited for. */
	get isOpening(): boolean {
		return this.#putOff !== null;
	}

	/** Does something in a task of its own, after what was asked for before it. */
	inTurn(run: () => void): void {
		// timers that begin timers are held back for some milliseconds each
		if ('scheduler' in window) void scheduler.postTask(run);
		else setTimeout(run);
	}

	/** Does something after the first map, in a task of its own: the page is not kept from its person. */
	later(run: () => void): void {
		if (this.#putOff) this.#putOff.push(run);
		else this.inTurn(run);
	}

	/** Does what was put off, one thing in each task. */
	doLater(): void {
		const due = this.#putOff ?? [];
		this.#putOff = null;
		for (const run of due) this.inTurn(run);
	}

	/** An area is under the pointer on the map, or none. */
	hoverAt(area: AreaCode | null, at: readonly [x: number, y: number]): void {
		this.hovered = area;
		this.pointer = area ? at : null;
	}

	/** An area is pointed at in a list. */
	hoverFromList(area: AreaCode | null): void {
		this.hovered = area;
		this.pointer = null;
	}

	fit(bbox: Bbox, animate = true): void {
		this.isNear = true;
		this.fitWish = { bbox, animate, isHome: false };
	}

	/** Shows the whole of what the map is about. */
	fitHome(bbox: Bbox, animate = true): void {
		this.isNear = false;
		this.fitWish = { bbox, animate, isHome: true };
	}

	/** Looks at a place at once. */
	jump(camera: Camera): void {
		this.jumpWish = camera;
	}

	zoomBy(levels: number): void {
		this.step = { kind: 'zoom', levels };
	}

	panBy(xPx: number, yPx: number): void {
		this.step = { kind: 'pan', xPx, yPx };
	}
}
