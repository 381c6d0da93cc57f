import { AREA_TEXTURES } from '../core/choropleth/paint-areas.ts';
import type { FigureNode } from '../core/figure/figure-node.ts';
import { textureDefinitions } from '../core/figure/area-textures.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { pointSample, type GlProgram } from './gl-program.ts';

/** All textures side by side as pixels, for the graphics card. */
interface TextureStrip {
	readonly image: ImageData;
	/** Left edge and side of each texture's tile, device pixels; the first is of no texture. */
	readonly frames: Int32Array;
}

/**
 * Draws the textures of areas, the same ones the SVG figure uses, into pixels.
 *
 * @param pixelRatio  device pixels per CSS pixel
 * @returns           frames in the order of `textureNumber`
 * @throws Error when the browser has no 2-D canvas
 */
function drawTextureStrip(theme: MapTheme, pixelRatio: number): TextureStrip {
	const patterns = textureDefinitions(theme, '');
	const frames = new Int32Array(2 * (AREA_TEXTURES.length + 1));
	const tiles = AREA_TEXTURES.map((texture) => {
		const pattern = patterns.find(({ attributes }) => attributes['id'] === texture);
		if (!pattern) throw new RangeError(`no texture ${texture}`);
		const side = Number(pattern.attributes['width']);
		return { pattern, side, sidePx: Math.max(1, Math.round(side * pixelRatio)) };
	});
	const canvas = document.createElement('canvas');
	canvas.width = tiles.reduce((sum, { sidePx }) => sum + sidePx, 0);
	canvas.height = Math.max(...tiles.map(({ sidePx }) => sidePx));
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('this browser has no 2-D canvas');
	let left = 0;
	tiles.forEach(({ pattern, side, sidePx }, at) => {
		frames.set([left, sidePx], 2 * (at + 1));
		context.save();
		context.beginPath();
		context.rect(left, 0, sidePx, sidePx);
		context.clip();
		context.translate(left, 0);
		context.scale(sidePx / side, sidePx / side);
		for (const child of pattern.children) if (typeof child !== 'string') drawNode(context, child);
		context.restore();
		left += sidePx;
	});
	return { image: context.getImageData(0, 0, canvas.width, canvas.height), frames };
}

/** The strip on the graphics card: drawn again when theme or resolution change. */
export class StripOnCard {
	#texture: WebGLTexture | null = null;
	#strip: { frames: Int32Array; theme: MapTheme; ratio: number } | null = null;

	/**
	 * Binds the strip to texture 1, and tells a program of it.
	 *
	 * @param anchor  where a fixed place of the map is, device pixels from the lower left
	 */
	bind(
		gl: WebGL2RenderingContext,
		{ uniform }: GlProgram,
		theme: MapTheme,
		ratio: number,
		anchor: readonly [x: number, y: number],
	): void {
		gl.activeTexture(gl.TEXTURE1);
		if (this.#strip?.theme !== theme || this.#strip.ratio !== ratio) {
			gl.deleteTexture(this.#texture);
			const { image, frames } = drawTextureStrip(theme, ratio);
			this.#texture = gl.createTexture();
			gl.bindTexture(gl.TEXTURE_2D, this.#texture);
			gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE, image);
			pointSample(gl);
			this.#strip = { frames, theme, ratio };
		}
		gl.bindTexture(gl.TEXTURE_2D, this.#texture);
		gl.uniform1i(uniform('tiles'), 1);
		gl.uniform2iv(uniform('frames'), this.#strip.frames);
		gl.uniform2f(uniform('anchor'), ...anchor);
	}

	/** What was on the card went with its context. */
	forget(): void {
		this.#texture = this.#strip = null;
	}

	leaveCard(gl: WebGL2RenderingContext | null): void {
		gl?.deleteTexture(this.#texture);
		this.forget();
	}
}

/** The few shapes textures are made of. */
function drawNode(context: CanvasRenderingContext2D, { tag, attributes }: FigureNode): void {
	const number = (name: string): number => Number(attributes[name] ?? 0);
	const fill = String(attributes['fill'] ?? 'none');
	context.fillStyle = fill === 'none' ? 'transparent' : fill;
	context.strokeStyle = String(attributes['stroke'] ?? 'transparent');
	context.lineWidth = number('stroke-width');
	const path = new Path2D(tag === 'path' ? String(attributes['d'] ?? '') : undefined);
	if (tag === 'rect') path.rect(0, 0, number('width'), number('height'));
	if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
	context.fill(path);
	if (context.lineWidth > 0) context.stroke(path);
}
