/**
 * Watches what a page draws, from outside: which animation frames drew something, how long their
 * script took, what was sent to the graphics card, and which colours came out. Runs before any other
 * script of the page; knows nothing of who draws.
 */

/** A pixel and the colour it should get. */
export interface ExpectedPixel {
	readonly x: number;
	readonly y: number;
	/** `#rrggbb` */
	readonly color: string;
}

/** What has happened since the page began; take differences. */
interface Counts {
	/** Frames in which something was drawn. */
	frames: number;
	/** Milliseconds in animation frame callbacks. */
	frameMs: number;
	textureUploads: number;
	textureBytes: number;
	bufferUploads: number;
	bufferBytes: number;
}

/** The watch a page carries as `window.frameWatch`. */
export interface FrameWatch {
	readonly counts: Counts;
	/** Date.now() of the first frame whose picture satisfied `isPainted`, null before. */
	paintedAt: number | null;
	/** All pixels of the picture after the next drawn frame, RGBA, top row first. */
	picture: () => Promise<{ width: number; height: number; data: Uint8Array }>;
	/** Resolves in the frame in which all pixels have their colours: frames drawn until then. */
	untilPixels: (expected: readonly ExpectedPixel[]) => Promise<number>;
	/**
	 * Resolves when something has been drawn since, and then nothing in three frames; after 120 frames
	 * in which nothing was drawn at all.
	 */
	untilQuiet: () => Promise<void>;
	/** Resolves after the next drawn frame is on the graphics card's finished pile. */
	nextFinished: () => Promise<{ frameMs: number }>;
	/** Records `paintedAt` once a picture has this share of pixels in these colours. */
	watchColors: (colors: readonly string[], share: number) => void;
}

declare global {
	interface Window {
		frameWatch: FrameWatch;
	}
}

type Gl = WebGL2RenderingContext;

function rgbOf(color: string): [number, number, number] {
	const value = Number.parseInt(color.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function createFrameWatch(): FrameWatch {
	const counts: Counts = {
		frames: 0,
		frameMs: 0,
		textureUploads: 0,
		textureBytes: 0,
		bufferUploads: 0,
		bufferBytes: 0,
	};
	let gl: Gl | null = null;
	let hasDrawn = false;
	const afterDraw = new Set<(gl: Gl, frameMs: number) => void>();

	const getContext = HTMLCanvasElement.prototype.getContext as (
		this: HTMLCanvasElement,
		...rest: unknown[]
	) => unknown;
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...rest: unknown[]) {
		const context = getContext.apply(this, rest);
		if (context instanceof WebGL2RenderingContext) gl = context;
		return context;
	} as typeof HTMLCanvasElement.prototype.getContext;

	const wrap = (name: keyof Gl, before: (args: unknown[]) => void): void => {
		const prototype = WebGL2RenderingContext.prototype as unknown as Record<
			string,
			(...args: unknown[]) => unknown
		>;
		const original = prototype[name];
		if (!original) return;
		prototype[name] = function (this: unknown, ...args: unknown[]) {
			before(args);
			return original.apply(this, args);
		};
	};
	for (const name of [
		'drawElements',
		'drawArrays',
		'drawElementsInstanced',
		'drawArraysInstanced',
	] as const)
		wrap(name, () => {
			hasDrawn = true;
		});
	const hasBytes = (each: unknown): each is ArrayBufferView | ArrayBuffer =>
		ArrayBuffer.isView(each) || each instanceof ArrayBuffer;
	const bytesOf = (args: unknown[]): number =>
		args.filter(hasBytes).reduce((sum, { byteLength }) => sum + byteLength, 0);
	// a call without pixels only makes room
	for (const name of ['texImage2D', 'texSubImage2D', 'texImage3D', 'texSubImage3D'] as const)
		wrap(name, (args) => {
			if (args.at(-1) === null || args.every((each) => typeof each === 'number')) return;
			counts.textureUploads++;
			counts.textureBytes += bytesOf(args);
		});
	for (const name of ['bufferData', 'bufferSubData'] as const)
		wrap(name, (args) => {
			if (!args.some(hasBytes)) return;
			counts.bufferUploads++;
			counts.bufferBytes += bytesOf(args);
		});

	const request = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = (callback) =>
		request((time) => {
			hasDrawn = false;
			const start = performance.now();
			try {
				callback(time);
			} finally {
				const frameMs = performance.now() - start;
				counts.frameMs += frameMs;
				if (hasDrawn && gl) {
					counts.frames++;
					for (const each of [...afterDraw]) each(gl, frameMs);
				}
			}
		});

	/** Reads from the canvas itself, and leaves the context as it was. */
	const read = (of: Gl, x: number, y: number, width: number, height: number): Uint8Array => {
		const bound = of.getParameter(of.READ_FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
		const pack = of.getParameter(of.PIXEL_PACK_BUFFER_BINDING) as WebGLBuffer | null;
		of.bindFramebuffer(of.READ_FRAMEBUFFER, null);
		of.bindBuffer(of.PIXEL_PACK_BUFFER, null);
		const data = new Uint8Array(width * height * 4);
		of.readPixels(
			x,
			of.drawingBufferHeight - y - height,
			width,
			height,
			of.RGBA,
			of.UNSIGNED_BYTE,
			data,
		);
		of.bindFramebuffer(of.READ_FRAMEBUFFER, bound);
		of.bindBuffer(of.PIXEL_PACK_BUFFER, pack);
		return data;
	};
	const isRight = (of: Gl, { x, y, color }: ExpectedPixel): boolean => {
		const data = read(of, x, y, 1, 1);
		return rgbOf(color).every((channel, at) => Math.abs(channel - (data[at] ?? 0)) <= 2);
	};
	const readAll = (of: Gl): { width: number; height: number; data: Uint8Array } => {
		const [width, height] = [of.drawingBufferWidth, of.drawingBufferHeight];
		const upside = read(of, 0, 0, width, height);
		const data = new Uint8Array(upside.length);
		for (let row = 0; row < height; row++)
			data.set(
				upside.subarray(row * width * 4, (row + 1) * width * 4),
				(height - 1 - row) * width * 4,
			);
		return { width, height, data };
	};
	/** Calls back after each drawn frame until it gives something else than null. */
	const untilFrame = <T>(each: (gl: Gl, frameMs: number) => T | null): Promise<T> =>
		new Promise((resolve) => {
			const listen = (of: Gl, frameMs: number): void => {
				const result = each(of, frameMs);
				if (result === null) return;
				afterDraw.delete(listen);
				resolve(result);
			};
			afterDraw.add(listen);
		});

	const watch: FrameWatch = {
		counts,
		paintedAt: null,
		picture: () => untilFrame(readAll),
		untilPixels: (expected) => {
			const before = counts.frames;
			return untilFrame((of) =>
				expected.every((each) => isRight(of, each)) ? counts.frames - before : null,
			);
		},
		untilQuiet: () => {
			const before = counts.frames;
			let last = before;
			let still = 0;
			return new Promise((resolve) => {
				const look = (): void => {
					still = counts.frames === last ? still + 1 : 0;
					last = counts.frames;
					if (still >= (last > before ? 3 : 120)) resolve();
					else request(look);
				};
				request(look);
			});
		},
		nextFinished: () =>
			untilFrame((of, frameMs) => {
				const start = performance.now();
				read(of, 0, 0, 1, 1);
				return { frameMs: frameMs + performance.now() - start };
			}),
		watchColors: (colors, share) => {
			const wanted = new Set(colors.map((color) => Number.parseInt(color.slice(1), 16)));
			void untilFrame((of) => {
				const { data } = readAll(of);
				let found = 0;
				for (let at = 0; at < data.length; at += 4)
					if (
						wanted.has(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
					)
						found++;
				if (found < (share * data.length) / 4) return null;
				return (watch.paintedAt = Date.now());
			});
		},
	};
	return watch;
}

// the built page is given this file before its own scripts, the bench page imports it first
window.frameWatch ??= createFrameWatch();
