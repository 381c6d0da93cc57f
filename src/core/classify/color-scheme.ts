import { fromLinear, linearChannels } from './oklab-ramp.ts';

/** The ground a map is drawn on; each has its own colours, none is another one darkened. */
export type ThemeName = 'light' | 'dark' | 'projector';

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
	const [red, green, blue] = linearChannels(hex);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The grey a colour prints as: of the same relative luminance.
 *
 * @param hex  `#rrggbb`
 *
 * @example greyOf('#ff0000') // '#7f7f7f'
 */
export function greyOf(hex: string): string {
	const luminance = relativeLuminance(hex);
	return fromLinear([luminance, luminance, luminance]);
}

/**
 * How many times brighter the brighter of two colours is, 1 to 21.
 *
 * Source: WCAG 2.2, "contrast ratio".
 *
 * @example contrastRatio('#ffffff', '#000000') // 21
 */
export function contrastRatio(one: string, other: string): number {
	const [a, b] = [relativeLuminance(one) + 0.05, relativeLuminance(other) + 0.05];
	return Math.max(a, b) / Math.min(a, b);
}

/** Fills darker than this need a light border between them. */
const DARK_FILL = 0.16;

/**
 * Whether a border between two such fills must be light to be seen.
 *
 * @example isDarkFill('#5e1f2e') // true
 * @example isDarkFill('#e6bd74') // false
 */
export function isDarkFill(hex: string): boolean {
	return relativeLuminance(hex) < DARK_FILL;
}

/** Least contrast of text with what is behind it, WCAG 2.2 AA. */
const LEAST_TEXT_CONTRAST = 4.5;

/**
 * Ink for text on a fill, and the halo behind it: the better of two inks, on the fill itself where it
 * can be read there, else on a halo in the other ink.
 *
 * @param inks  a light and a deep one, in any order
 *
 * @example inkOn('#5e1f2e', ['#1a2229', '#fffdf8']) // { ink: '#fffdf8', halo: '#5e1f2e' }
 */
export function inkOn(
	fill: string,
	[one, other]: readonly [string, string],
): { readonly ink: string; readonly halo: string } {
	const [first, second] = [contrastRatio(fill, one), contrastRatio(fill, other)];
	const [ink, rest] = first >= second ? [one, other] : [other, one];
	return { ink, halo: Math.max(first, second) >= LEAST_TEXT_CONTRAST ? fill : rest };
}
