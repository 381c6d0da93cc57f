import { wcagContrast, wcagLuminance } from 'culori';
import { describe, expect, it } from 'vitest';
import {
	contrastRatio,
	greyOf,
	inkOn,
	isDarkFill,
	relativeLuminance,
	type ThemeName,
} from '../../../src/core/classify/color-scheme.ts';
import { DEFAULT_PALETTE, paletteColors } from '../../../src/core/classify/palette.ts';
import { mapTheme } from '../../../src/core/figure/map-theme.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector'];
const SEVEN = THEMES.flatMap((theme) =>
	paletteColors(DEFAULT_PALETTE, theme, [0, 1, 2, 3, 4, 5, 6, 7]),
);

describe('luminance', () => {
	it('is 1 for white, 0 for black, and WCAG’s between', () => {
		expect(relativeLuminance('#ffffff')).toBeCloseTo(1, 12);
		expect(relativeLuminance('#000000')).toBe(0);
		for (const color of SEVEN) {
			expect(relativeLuminance(color)).toBeCloseTo(wcagLuminance(color), 3);
		}
	});

	it('is kept by a grey print', () => {
		for (const color of SEVEN) {
			expect(relativeLuminance(greyOf(color))).toBeCloseTo(relativeLuminance(color), 2);
		}
	});

	it('makes contrast, as WCAG has it', () => {
		for (const color of SEVEN) {
			expect(contrastRatio(color, '#fdfdfb')).toBeCloseTo(wcagContrast(color, '#fdfdfb'), 1);
		}
	});

	it('tells the fills that need a light border', () => {
		expect(paletteColors(DEFAULT_PALETTE, 'light', [0, 1, 2, 3, 4, 5]).map(isDarkFill)).toEqual([
			false,
			false,
			false,
			true,
			true,
		]);
		expect(THEMES.filter((theme) => isDarkFill(mapTheme(theme).context))).toEqual(['dark']);
	});
});

describe('ink on a fill', () => {
	const inks = ['#1a2229', '#fffdf8'] as const;

	it('is the one with more contrast, whichever comes first', () => {
		expect(inkOn('#5e1f2e', inks).ink).toBe('#fffdf8');
		expect(inkOn('#f3e4bd', ['#fffdf8', '#1a2229']).ink).toBe('#1a2229');
	});

	it('stands on a halo of the other ink where the fill is too near to both', () => {
		expect(inkOn('#b05e39', inks)).toEqual({ ink: '#fffdf8', halo: '#b05e39' });
		expect(inkOn('#ad7a4a', ['#404040', '#e0e0e0'])).toEqual({ ink: '#e0e0e0', halo: '#404040' });
	});
});
