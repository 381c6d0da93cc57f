import type { PaintColors } from '../figure/map-appearance.ts';
import type { AreaCode } from '../model/area.ts';
import { AREA_TEXTURES, textureOf, type AreaTexture } from './paint-areas.ts';

/** Bits of a texel's last byte beside its texture. */
export const TEXEL = {
	/** Number of the texture: 0 for none, else one more than its place in `AREA_TEXTURES`. */
	textureBits: 0x0f,
	hovered: 0x10,
	dimmed: 0x20,
	/** Not drawn here, because a detailed shape is drawn instead. */
	hidden: 0x40,
} as const;

/**
 * Four bytes for each area: red, green, blue, and a byte with the number of its texture and its
 * emphasis. All a renderer with a graphics card needs to recolour a map.
 *
 * @param areas     in the order of the shapes
 * @param emphasis  where given, all other painted areas step back
 * @param into      written to where given; at least four bytes for each area
 * @returns         the colour of `fillOfArea` and the texture of `textureOf` for each area
 * @throws RangeError when a colour is not of the form `#rrggbb`
 *
 * Cost: a look-up for each area; 7,275 take about a millisecond.
 */
export function areaTexels(
	{ painted, colors, theme }: PaintColors,
	areas: readonly AreaCode[],
	emphasis: ReadonlySet<AreaCode> | null = null,
	into: Uint8Array<ArrayBuffer> = new Uint8Array(4 * areas.length),
): Uint8Array<ArrayBuffer> {
	const palette = colors.map(channelsOf);
	const context = channelsOf(theme.context);
	const bare = channelsOf(theme.bare);
	const { paints, request } = painted;
	const hasOverlays = (request.shared?.size ?? 0) + (request.doubts?.size ?? 0) > 0;
	const symbols = request.drawing === 'symbol';
	let at = 0;
	for (const area of areas) {
		const paint = paints.get(area);
		const isPlain = paint !== undefined && (paint.classIndex === null || symbols);
		const color = isPlain ? bare : ((paint && palette[paint.classIndex ?? -1]) ?? context);
		into[at++] = color >> 16;
		into[at++] = color >> 8;
		into[at++] = color;
		const texture = paint?.state || hasOverlays ? textureOf(painted, area) : null;
		const isAside = paint !== undefined && emphasis !== null && !emphasis.has(area);
		into[at++] = textureNumber(texture) | (isAside ? TEXEL.dimmed : 0);
	}
	return into;
}

/**
 * The number a texture has in a texel.
 *
 * @example textureNumber(null) // 0
 * @example textureNumber('noData') // 1
 */
export function textureNumber(texture: AreaTexture | null): number {
	return texture === null ? 0 : AREA_TEXTURES.indexOf(texture) + 1;
}

/** `#rrggbb` as one number. */
function channelsOf(color: string): number {
	const digits = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
	if (digits === undefined) throw new RangeError(`${color} is not of the form #rrggbb`);
	return Number.parseInt(digits, 16);
}
