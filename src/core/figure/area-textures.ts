import { AREA_TEXTURES, type AreaTexture } from '../choropleth/paint-areas.ts';
import { node, type FigureNode } from './figure-node.ts';
import type { MapTheme } from './map-theme.ts';

/** A texture: the side of its square tile, CSS pixels, and what is drawn in it. */
interface TextureDrawing {
	readonly side: number;
	/** Whether it lies over a class's colour; else it has a ground of its own. */
	readonly isOverlay?: boolean;
	readonly marks: (theme: MapTheme) => readonly FigureNode[];
}

/** Slanted lines that meet across tiles of eight pixels. */
const SLANTED = 'M-2 2l4-4M0 8l8-8M6 10l4-4';
/** Lines the other way, and both ways, that meet across tiles of ten pixels: seven pixels apart. */
const BACKWARD = 'M-2.5 7.5l5 5M0 0l10 10M7.5 -2.5l5 5';
const CROSSED = `${BACKWARD}M-2.5 2.5l5-5M0 10l10-10M7.5 12.5l5-5`;
/** Broken level dashes, those of each row between those of the next. */
const DASHED = 'M0 2h4M4 6h4';

/** A line with a casing in the other tone, so that it is seen on every class. */
function cased(d: string): (theme: MapTheme) => readonly FigureNode[] {
	return (theme) => [
		node('path', { d, stroke: theme.halo, fill: 'none', 'stroke-width': 2.6 }),
		node('path', { d, stroke: theme.label, fill: 'none', 'stroke-width': 1 }),
	];
}

/** Every texture there is; they differ in geometry, so that they survive grey and photocopies. */
const TEXTURES: Readonly<Record<AreaTexture, TextureDrawing>> = {
	noData: {
		side: 5,
		marks: (theme) => [node('circle', { cx: 2.5, cy: 2.5, r: 0.85, fill: theme.textureDot })],
	},
	noMatch: {
		side: 9,
		marks: ({ textureStrong: stroke }) => [
			node('path', { d: 'M2.5 2.5l4 4m0-4l-4 4', stroke, fill: 'none', 'stroke-width': 1.15 }),
		],
	},
	suppressed: {
		side: 7,
		marks: ({ textureStrong: stroke }) => [
			node('path', { d: 'M-2 2l4-4M0 7l7-7M5 9l4-4', stroke, fill: 'none', 'stroke-width': 1.7 }),
		],
	},
	notValid: {
		side: 6,
		marks: ({ textureStrong: stroke }) => [
			node('path', { d: 'M0 3h6', stroke, fill: 'none', 'stroke-width': 1 }),
		],
	},
	shared: { side: 8, isOverlay: true, marks: cased(SLANTED) },
	caution: { side: 10, isOverlay: true, marks: cased(BACKWARD) },
	unreliable: { side: 10, isOverlay: true, marks: cased(CROSSED) },
	projected: { side: 8, isOverlay: true, marks: cased(DASHED) },
};

/** Whether a texture lies over a class's colour. */
export function isOverlayTexture(texture: AreaTexture): boolean {
	return TEXTURES[texture].isOverlay === true;
}

/**
 * The textures of areas without a class, as SVG patterns: dots for no data, crosses for rows that
 * wait, close slanted lines for a hidden count, level lines for a level that is not valid; and, without
 * a ground of their own, the lines over a class whose figure covers several areas or is doubtful. They
 * differ in geometry, so that they survive grey, photocopies and colour blindness.
 *
 * @param idPrefix  put before the texture's name in each id
 * @param textures  the ones wanted; all of them otherwise
 */
export function textureDefinitions(
	theme: MapTheme,
	idPrefix: string,
	textures: readonly AreaTexture[] = AREA_TEXTURES,
): FigureNode[] {
	return textures.map((texture) => {
		const { side, isOverlay, marks } = TEXTURES[texture];
		const ground = node('rect', { width: side, height: side, fill: theme.bare });
		return node(
			'pattern',
			{ id: idPrefix + texture, width: side, height: side, patternUnits: 'userSpaceOnUse' },
			[...(isOverlay ? [] : [ground]), ...marks(theme)],
		);
	});
}
