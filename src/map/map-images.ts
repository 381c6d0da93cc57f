import { textureDefinitions } from '../core/figure/map-figure.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { AREA_TEXTURES, type AreaTexture } from '../core/choropleth/paint-areas.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import type { FigureNode } from '../core/figure/figure-node.ts';
import { textureName } from './base-style.ts';
import { CLEAR_IMAGE, CLEAR_IMAGE_PX } from './name-layers.ts';

/** Tiles of one texture drawn into an image; a power of two keeps the pattern seamless when scaled. */
const REPEATS = 4;

/**
 * Gives a map the images its style names, where it does not have them: its textures, and the clear image that keeps names out from under circles.
 */
export function addImages(map: MapLibreMap, theme: MapTheme): void {
	if (!map.hasImage(CLEAR_IMAGE)) {
		map.addImage(CLEAR_IMAGE, {
			width: CLEAR_IMAGE_PX,
			height: CLEAR_IMAGE_PX,
			data: new Uint8Array(CLEAR_IMAGE_PX * CLEAR_IMAGE_PX * 4),
		});
	}
	const ratio = Math.max(1, Math.min(3, window.devicePixelRatio));
	for (const texture of AREA_TEXTURES) {
		if (map.hasImage(textureName(texture))) continue;
		const { pixelRatio, ...image } = textureImage(texture, theme, ratio);
		map.addImage(textureName(texture), image, { pixelRatio });
	}
}

/** A texture as pixels, for the graphics card. */
interface TextureImage {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
	readonly pixelRatio: number;
}

/**
 * Draws a texture, the same one the SVG figure uses, into pixels.
 *
 * @param pixelRatio  device pixels per CSS pixel
 * @throws Error when the browser has no 2-D canvas
 */
function textureImage(texture: AreaTexture, theme: MapTheme, pixelRatio: number): TextureImage {
	const pattern = textureDefinitions(theme, '').find((each) => each.attributes['id'] === texture);
	if (!pattern) throw new RangeError(`no texture ${texture}`);
	const side = Number(pattern.attributes['width']);
	const size = Math.round(side * REPEATS * pixelRatio);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser has no 2-D canvas');
	context.scale(size / (side * REPEATS), size / (side * REPEATS));
	for (let row = 0; row < REPEATS; row++) {
		for (let column = 0; column < REPEATS; column++) {
			context.save();
			context.translate(column * side, row * side);
			for (const child of pattern.children) if (typeof child !== 'string') drawNode(context, child);
			context.restore();
		}
	}
	const { data } = context.getImageData(0, 0, size, size);
	return { width: size, height: size, data, pixelRatio };
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
