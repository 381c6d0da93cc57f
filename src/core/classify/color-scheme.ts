/** The ground a map is drawn on; each has its own colours, none is another one darkened. */
export type ThemeName = 'light' | 'dark' | 'projector';

/**
 * Lontar, the sequential scheme for "higher is worse": warm, so that no class looks like one of the
 * interface's cool controls.
 *
 * Five anchors per ground; other counts are the anchors' OKLab interpolation at even steps (two
 * classes at ¼ and ¾, one at ½), written out because the screen needs no colour library for it. A
 * test recomputes them and measures the distance between neighbours as four kinds of colour sight
 * and grey see them.
 */
const LONTAR: Readonly<Record<ThemeName, readonly (readonly string[])[]>> = {
	light: [
		['#cf8544'],
		['#e6bd74', '#a04a33'],
		['#f3e4bd', '#cf8544', '#5e1f2e'],
		['#f3e4bd', '#dfaa64', '#b05e39', '#5e1f2e'],
		['#f3e4bd', '#e6bd74', '#cf8544', '#a04a33', '#5e1f2e'],
		['#f3e4bd', '#e9c583', '#d99b57', '#bc6d3d', '#924133', '#5e1f2e'],
		['#f3e4bd', '#ebca8d', '#dfaa64', '#cf8544', '#b05e39', '#893b33', '#5e1f2e'],
	],
	dark: [
		['#a85c3b'],
		['#6f4636', '#e2884e'],
		['#40362f', '#a85c3b', '#ffd29a'],
		['#40362f', '#824d38', '#ce7948', '#ffd29a'],
		['#40362f', '#6f4636', '#a85c3b', '#e2884e', '#ffd29a'],
		['#40362f', '#654335', '#915339', '#bf6d43', '#e8975e', '#ffd29a'],
		['#40362f', '#5f4134', '#824d38', '#a85c3b', '#ce7948', '#eca168', '#ffd29a'],
	],
	projector: [
		['#c96f2c'],
		['#e9b357', '#8f3424'],
		['#f7e3a6', '#c96f2c', '#4a1022'],
		['#f7e3a6', '#df9c49', '#a24827', '#4a1022'],
		['#f7e3a6', '#e9b357', '#c96f2c', '#8f3424', '#4a1022'],
		['#f7e3a6', '#ecbd68', '#d68a3d', '#b25729', '#812d25', '#4a1022'],
		['#f7e3a6', '#eec373', '#df9c49', '#c96f2c', '#a24827', '#772825', '#4a1022'],
	],
};

/**
 * Colours for so many classes, lowest class first.
 *
 * On light ground and projector, darker is more; on dark ground, lighter is more: the highest class
 * is always the one farthest from the ground.
 *
 * @param count  number of classes
 * @throws RangeError outside 1–7
 *
 * @example sequentialColors('light', 3) // ['#f3e4bd', '#cf8544', '#5e1f2e']
 */
export function sequentialColors(theme: ThemeName, count: number): readonly string[] {
	const colors = LONTAR[theme][count - 1];
	if (!colors) throw new RangeError(`there are schemes for 1 to 7 classes, not ${count}`);
	return colors;
}

/**
 * Relative luminance of a colour, 0 (black) to 1 (white).
 *
 * For choosing ink and borders over a fill. Source: WCAG 2.2, "relative luminance".
 *
 * @param hex  `#rrggbb`
 *
 * @example relativeLuminance('#ffffff') // 1
 */
export function relativeLuminance(hex: string): number {
	const value = Number.parseInt(hex.slice(1), 16);
	const linear = [16, 8, 0].map((shift) => {
		const channel = ((value >> shift) & 255) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** Fills darker than this need a light border between them. */
const DARK_FILL = 0.14;

/**
 * Whether a border between two such fills must be light to be seen.
 *
 * @example isDarkFill('#5e1f2e') // true
 * @example isDarkFill('#e6bd74') // false
 */
export function isDarkFill(hex: string): boolean {
	return relativeLuminance(hex) < DARK_FILL;
}
