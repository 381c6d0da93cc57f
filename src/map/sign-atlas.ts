import type { MapMark } from '../core/figure/map-appearance.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { rgb } from './dot-layer.ts';

/** Letters of a sign, as the page has them. */
const SIGN_FONT = "650 12px 'Source Sans 3 Variable', sans-serif";
/** Height of a plate, what is left of its letters, and width of its border, CSS pixels. */
const PLATE = { heightPx: 18, besidePx: 7, borderPx: 1.5 } as const;
/** Clear pixels around a plate, so that its edge is smooth and none of its neighbours is seen. */
const CLEAR_PX = 2;
/** Pixels of the picture for each CSS pixel, at least. */
const LEAST_SCALE = 2;
/** Width of the picture, its own pixels. */
const SHEET_PX = 1024;
/** Signs that are kept when others come: more than a map has room for. */
const MOST_KEPT = 300;

/** Waits for the letters of signs, which are drawn in others where these cannot be had. */
export async function loadSignFont(): Promise<void> {
	await document.fonts.load(SIGN_FONT).catch(() => []);
}

/** A picture of signs, and where in it each is. */
export interface SignAtlas {
	readonly image: ImageData;
	/** By {@link signKey}, in pixels of the image. */
	readonly places: Readonly<Record<string, SignPlace>>;
	/** CSS pixels of a sign's place in height. */
	readonly heightPx: number;
}

interface SignPlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Which sign a mark has: filled for areas that are in, whatever is chosen. */
export function signKey({ text, isListed, isSure }: MapMark): string {
	return `${isListed && isSure ? 'full' : 'empty'} ${text}`;
}

/**
 * Pictures of signs, each drawn once: the very picture of the time before while it has all that are asked
 * for, as of a list that is dragged, whose ranks come back in another order.
 */
export function signAtlases(): (
	marks: readonly MapMark[],
	theme: MapTheme,
	pixelRatio: number,
) => SignAtlas | null {
	let known: { readonly of: string; readonly atlas: SignAtlas } | null = null;
	return (marks, theme, pixelRatio) => {
		const scale = Math.max(LEAST_SCALE, Math.ceil(pixelRatio));
		const of = `${theme.name} ${scale}`;
		const kept = known?.of === of ? Object.keys(known.atlas.places) : [];
		const signs = new Map(marks.map((mark) => [signKey(mark), mark.text]));
		if (known?.of === of && [...signs.keys()].every((key) => known?.atlas.places[key]))
			return known.atlas;
		if (kept.length <= MOST_KEPT)
			for (const key of kept) signs.set(key, key.slice(key.indexOf(' ') + 1));
		const atlas = drawSigns(signs, theme, scale);
		known = atlas && { of, atlas };
		return atlas;
	};
}

/** Draws signs beside and under one another. */
function drawSigns(
	signs: ReadonlyMap<string, string>,
	theme: MapTheme,
	scale: number,
): SignAtlas | null {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context || signs.size === 0) return null;
	context.font = SIGN_FONT;
	const heightPx = PLATE.heightPx + 2 * CLEAR_PX;
	const height = heightPx * scale;
	const places: Record<string, SignPlace> = {};
	let [x, y] = [0, 0];
	for (const [key, text] of signs) {
		const widthPx = context.measureText(text).width + 2 * (PLATE.besidePx + CLEAR_PX);
		const width = Math.ceil(widthPx * scale);
		if (x + width > SHEET_PX) [x, y] = [0, y + height];
		places[key] = { x, y, width, height };
		x += width;
	}
	canvas.width = SHEET_PX;
	canvas.height = y + height;
	for (const [key, text] of signs) {
		const place = places[key];
		if (place) drawPlate(context, place, text, key.startsWith('full'), theme, scale);
	}
	const image = context.getImageData(0, 0, canvas.width, canvas.height);
	for (const [key, place] of Object.entries(places))
		inkClear(image, place, rgb(edgeOf(theme, key.startsWith('full'))));
	return { image, places, heightPx };
}

/** The border of a plate. */
function edgeOf(theme: MapTheme, isFull: boolean): string {
	return isFull ? theme.halo : theme.select;
}

function drawPlate(
	context: CanvasRenderingContext2D,
	{ x, y, width, height }: SignPlace,
	text: string,
	isFull: boolean,
	theme: MapTheme,
	scale: number,
): void {
	context.save();
	context.translate(x, y);
	context.scale(scale, scale);
	const [widthPx, heightPx] = [width / scale, height / scale];
	const from = CLEAR_PX + PLATE.borderPx / 2;
	context.beginPath();
	context.roundRect(from, from, widthPx - 2 * from, heightPx - 2 * from, (heightPx - 2 * from) / 2);
	context.fillStyle = isFull ? theme.select : theme.halo;
	context.fill();
	context.lineWidth = PLATE.borderPx;
	context.strokeStyle = edgeOf(theme, isFull);
	context.stroke();
	context.font = SIGN_FONT;
	context.textAlign = 'center';
	context.fillStyle = isFull ? theme.halo : theme.select;
	// digits stand in the middle by their own height, whatever room the font has for other letters
	const digit = context.measureText('0').actualBoundingBoxAscent;
	context.fillText(text, widthPx / 2, (heightPx + digit) / 2);
	context.restore();
}

/** Gives pixels without ink the colour of the border: between both none is darker than either. */
function inkClear(
	{ data, width: stride }: ImageData,
	{ x, y, width, height }: SignPlace,
	[red, green, blue]: readonly [number, number, number],
): void {
	for (let row = y; row < y + height; row++) {
		for (let at = 4 * (row * stride + x); at < 4 * (row * stride + x + width); at += 4) {
			if (data[at + 3] !== 0) continue;
			data[at] = red;
			data[at + 1] = green;
			data[at + 2] = blue;
		}
	}
}
