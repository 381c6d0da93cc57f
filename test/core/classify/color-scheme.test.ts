import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	formatHex,
	interpolate,
	parse,
	wcagContrast,
	wcagLuminance,
	type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import {
	isDarkFill,
	relativeLuminance,
	sequentialColors,
	type ThemeName,
} from '../../../src/core/classify/color-scheme.ts';
import { MAX_CLASSES } from '../../../src/core/classify/class-request.ts';
import { mapTheme } from '../../../src/core/figure/map-theme.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector'];
const COUNTS = Array.from({ length: MAX_CLASSES }, (_, at) => at + 1);
const SIGHTS: readonly (readonly [string, (color: Color) => Color])[] = [
	['trichromatic', (color) => color],
	['protan', filterDeficiencyProt(1)],
	['deutan', filterDeficiencyDeuter(1)],
	['tritan', filterDeficiencyTrit(1)],
	['grey', filterGrayscale(1)],
];
/** Least CIEDE2000 distance between neighbours of five classes, and what grey alone leaves of it. */
const LEAST_APART = 8;
const LEAST_APART_GREY = 7;

const lightnessOf = converter('oklab');

describe('the sequential scheme', () => {
	it.each(THEMES)('of %s ground has as many colours as classes, up to seven', (theme) => {
		for (const count of COUNTS) expect(sequentialColors(theme, count)).toHaveLength(count);
		expect(() => sequentialColors(theme, 0)).toThrow(RangeError);
		expect(() => sequentialColors(theme, MAX_CLASSES + 1)).toThrow(RangeError);
	});

	it.each(THEMES)('of %s ground is its five anchors, interpolated evenly in OKLab', (theme) => {
		const between = interpolate([...sequentialColors(theme, 5)], 'oklab');
		for (const count of COUNTS) {
			const expected = Array.from({ length: count }, (_, at) => {
				const place = count === 1 ? 0.5 : count === 2 ? 0.25 + at / 2 : at / (count - 1);
				return formatHex(between(place));
			});
			expect(sequentialColors(theme, count)).toEqual(expected);
		}
	});

	it.each(THEMES)('of %s ground moves away from the ground, class by class', (theme) => {
		for (const count of COUNTS.slice(1)) {
			const lightness = sequentialColors(theme, count).map((color) => lightnessOf(color)?.l ?? NaN);
			const steps = lightness.slice(1).map((each, at) => each - (lightness[at] ?? NaN));
			const away = theme === 'dark' ? 1 : -1;
			expect(steps.every((step) => step * away > 0)).toBe(true);
		}
	});

	it.each(THEMES)('of %s ground keeps five neighbours apart for every colour sight', (theme) => {
		const difference = differenceCiede2000();
		const colors = sequentialColors(theme, 5);
		for (const [sight, see] of SIGHTS) {
			const nearest = Math.min(
				...colors.slice(1).map((color, at) => {
					const [one, other] = [parse(color), parse(colors[at] ?? '')];
					return one && other ? difference(see(one), see(other)) : NaN;
				}),
			);
			const least = sight === 'grey' ? LEAST_APART_GREY : LEAST_APART;
			expect({ sight, apart: nearest >= least }).toEqual({ sight, apart: true });
		}
	});
});

describe('luminance', () => {
	it('is 1 for white, 0 for black, and WCAG’s between', () => {
		expect(relativeLuminance('#ffffff')).toBeCloseTo(1, 12);
		expect(relativeLuminance('#000000')).toBe(0);
		for (const color of THEMES.flatMap((theme) => sequentialColors(theme, 7))) {
			expect(relativeLuminance(color)).toBeCloseTo(wcagLuminance(color), 3);
		}
	});

	it('tells the fills that need a light border: it is the better one for them', () => {
		for (const theme of ['light', 'projector'] as const) {
			const { borderOnDark, context } = mapTheme(theme);
			for (const color of sequentialColors(theme, 7).filter(isDarkFill)) {
				expect(wcagContrast(color, borderOnDark)).toBeGreaterThan(3);
			}
			expect(isDarkFill(context)).toBe(false);
		}
	});

	it('the lowest class is never dark on light ground, the highest always is', () => {
		const colors = sequentialColors('light', 5);
		expect(colors.map(isDarkFill)).toEqual([false, false, false, true, true]);
	});
});
