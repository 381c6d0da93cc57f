import './watch-frames.ts';
import type { AreaLevel } from '../../../src/core/model/area.ts';
import type { Camera } from '../../../src/core/view/view-state.ts';
import type { BoundarySource } from '../../../src/io/load-boundaries.ts';
import type { MapLibreWay } from '../peers/maplibre-peer.ts';
import type { OurRenderer } from './ours.ts';
import type { Classes, Picture, Renderer, StartRenderer } from './renderer.ts';
import type { ExpectedPixel } from './watch-frames.ts';

/** Who draws. */
export type RendererName = 'ours' | 'deck' | MapLibreWay;

/** What a recolouring is to look like, and when it counts as seen. */
export interface Scheme {
	readonly classes: Classes;
	readonly pixels: readonly ExpectedPixel[];
}

/** What some recolourings took, and what they sent to the graphics card. */
interface Steps {
	readonly frames: number;
	readonly uploads: number;
	readonly uploadBytes: number;
}

/** One renderer in a page of its own, and what the runner may ask of it. */
export class BenchPage {
	#start: StartRenderer | null = null;
	#pack: BoundarySource | null = null;
	#renderer: Renderer | null = null;
	#ours: OurRenderer | null = null;
	#schemes: readonly Scheme[] = [];
	#camera: Camera = { lng: 0, lat: 0, zoom: 0 };

	/** Fetches the renderer's script, so that no clock runs over it. */
	async load(name: RendererName): Promise<void> {
		if (name === 'ours') {
			const { openPack, startOurs } = await import('./ours.ts');
			this.#pack = await openPack();
			const pack = this.#pack;
			this.#start = async (container, picture) =>
				(this.#ours = await startOurs(container, picture, pack));
		} else if (name === 'deck') {
			this.#start = (await import('../peers/deck-peer.ts')).startDeck;
		} else {
			this.#start = (await import('../peers/maplibre-peer.ts')).startMapLibre(name);
		}
	}

	/** From the bytes of the pack to the right picture: milliseconds. */
	async mount(picture: Omit<Picture, 'classes'>, schemes: readonly Scheme[]): Promise<number> {
		this.#schemes = schemes;
		this.#camera = picture.camera;
		const first = schemes[0];
		if (!this.#start || !first) throw new Error('nothing to mount');
		const container = document.createElement('div');
		container.className = 'map';
		document.body.append(container);
		const start = performance.now();
		const seen = window.frameWatch.untilPixels(first.pixels);
		this.#renderer = await this.#start(container, { ...picture, classes: first.classes });
		await seen;
		const took = performance.now() - start;
		await this.#settled();
		return took;
	}

	get #current(): Renderer {
		if (!this.#renderer) throw new Error('nothing is mounted');
		return this.#renderer;
	}

	#scheme(at: number): Scheme {
		const scheme = this.#schemes[at % this.#schemes.length];
		if (!scheme) throw new Error('no scheme');
		return scheme;
	}

	/** When the renderer says so and nothing has been drawn for some frames. */
	async #settled(): Promise<void> {
		const { jump, idle } = this.#current;
		await idle();
		// a frame that changes nothing, so that there is one to be quiet after
		const quiet = window.frameWatch.untilQuiet();
		jump(this.#camera);
		await quiet;
	}

	/** Recolours until the right pixels can be read back: milliseconds, and frames drawn on the way. */
	async recolourUntilSeen(at: number): Promise<{ ms: number; frames: number }> {
		const { classes, pixels } = this.#scheme(at);
		const start = performance.now();
		const seen = window.frameWatch.untilPixels(pixels);
		this.#current.recolour(classes);
		const frames = await seen;
		const ms = performance.now() - start;
		await this.#settled();
		return { ms, frames };
	}

	/** Recolours some times, each until the renderer rests; reads nothing back. */
	async recolour(from: number, times: number): Promise<Steps> {
		return this.#steps(times, (step) => {
			this.#current.recolour(this.#scheme(from + step).classes);
		});
	}

	/** As `recolour`, with the figures classed anew each time. Ours only. */
	async reclass(from: number, times: number): Promise<Steps> {
		return this.#steps(times, (step) => {
			this.#ours?.reclass((from + step) % 6);
		});
	}

	/** Frames in which nothing changed, one after the other. */
	async unchanged(times: number): Promise<Steps> {
		return this.#steps(times, () => {
			this.#current.jump(this.#camera);
		});
	}

	async #steps(times: number, begin: (step: number) => void): Promise<Steps> {
		const before = { ...window.frameWatch.counts };
		for (let step = 0; step < times; step++) {
			const quiet = window.frameWatch.untilQuiet();
			begin(step);
			await quiet;
			await this.#current.idle();
		}
		const after = window.frameWatch.counts;
		return {
			frames: after.frames - before.frames,
			uploads:
				after.textureUploads + after.bufferUploads - before.textureUploads - before.bufferUploads,
			uploadBytes:
				after.textureBytes + after.bufferBytes - before.textureBytes - before.bufferBytes,
		};
	}

	/** Milliseconds per frame while panning to and fro: the script and the graphics card's work. */
	async pan(steps: number, stepPx: number): Promise<number> {
		const { lng, lat, zoom } = this.#camera;
		const degrees = (stepPx * 360) / (512 * 2 ** zoom);
		let total = 0;
		for (let step = 1; step <= steps; step++) {
			const away = Math.min(step, steps - step) * degrees;
			const finished = window.frameWatch.nextFinished();
			const start = performance.now();
			this.#current.jump({ lng: lng + away, lat, zoom });
			total += performance.now() - start + (await finished).frameMs;
		}
		await this.#settled();
		return total / steps;
	}

	/** Hovers over points one after the other, each until the renderer rests. */
	async hover(points: readonly (readonly [number, number])[]): Promise<{ frameMs: number }> {
		const before = window.frameWatch.counts.frameMs;
		for (const point of points) {
			const quiet = window.frameWatch.untilQuiet();
			this.#current.hover(point);
			await quiet;
			await this.#current.idle();
		}
		return { frameMs: window.frameWatch.counts.frameMs - before };
	}

	/** Frames and milliseconds from pointing at an area to its highlight on the screen. */
	async hoverUntilSeen(point: readonly [number, number]): Promise<{ ms: number; frames: number }> {
		const picture = async (at: readonly [number, number] | null): Promise<Uint8Array> => {
			this.#current.hover(at);
			await this.#settled();
			const next = window.frameWatch.picture();
			this.#current.jump(this.#camera);
			return (await next).data;
		};
		const without = await picture(null);
		const highlighted = await picture(point);
		const pixel = mostChanged(without, highlighted, this.#widthPx);
		this.#current.hover(null);
		await this.#settled();
		const start = performance.now();
		const seen = window.frameWatch.untilPixels([pixel]);
		this.#current.hover(point);
		const frames = await seen;
		const ms = performance.now() - start;
		this.#current.hover(null);
		await this.#settled();
		return { ms, frames };
	}

	get #widthPx(): number {
		return document.querySelector('canvas')?.width ?? 0;
	}

	/** The picture of a scheme: width, and red, green, blue of each pixel as base64, top row first. */
	async pictureOf(at: number): Promise<{ width: number; rgb: string }> {
		this.#current.recolour(this.#scheme(at).classes);
		await this.#settled();
		const next = window.frameWatch.picture();
		this.#current.jump(this.#camera);
		const { width, data } = await next;
		const parts: string[] = [];
		for (let pixel = 0; pixel < data.length; pixel += 4)
			parts.push(String.fromCharCode(data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0));
		return { width, rgb: btoa(parts.join('')) };
	}

	/** Shows another level. Ours only. */
	async showLevel(level: AreaLevel): Promise<void> {
		const quiet = window.frameWatch.untilQuiet();
		await this.#ours?.showLevel(level);
		await this.#current.idle();
		await quiet;
	}

	/** Opens a second map of a level beside the first and takes it away again. Ours only. */
	async openAndClose(level: AreaLevel): Promise<void> {
		const first = this.#schemes[0];
		if (!first || !this.#pack) throw new Error('nothing to open');
		const { startOurs } = await import('./ours.ts');
		const container = document.createElement('div');
		container.className = 'map';
		document.body.append(container);
		const picture = {
			camera: this.#camera,
			colors: PLAIN_COLORS,
			classes: first.classes,
			hasLines: true,
			ground: null,
		};
		const second = await startOurs(container, picture, this.#pack, level);
		await second.idle();
		second.dispose();
		container.remove();
	}
}

const PLAIN_COLORS = ['#ffffff', '#dddddd', '#bbbbbb', '#999999', '#777777'] as const;

/** The pixel that differs most between two pictures, with its colour in the second. */
function mostChanged(before: Uint8Array, after: Uint8Array, width: number): ExpectedPixel {
	let [most, place] = [-1, 0];
	for (let at = 0; at < after.length; at += 4) {
		const change = [0, 1, 2].reduce(
			(sum, channel) => sum + Math.abs((after[at + channel] ?? 0) - (before[at + channel] ?? 0)),
			0,
		);
		if (change > most) [most, place] = [change, at];
	}
	if (most < 12) throw new Error('no highlight is to be seen');
	const hex = [0, 1, 2].map((channel) =>
		(after[place + channel] ?? 0).toString(16).padStart(2, '0'),
	);
	const pixel = place / 4;
	return { x: pixel % width, y: Math.floor(pixel / width), color: `#${hex.join('')}` };
}

declare global {
	interface Window {
		bench: BenchPage;
	}
}

window.bench = new BenchPage();
