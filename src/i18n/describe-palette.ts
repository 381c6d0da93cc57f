import { relativeLuminance, type ThemeName } from '../core/classify/color-scheme.ts';
import type { ResolvedPalette } from '../core/classify/palette-choice.ts';
import { formatNumber } from './format-value.ts';
import { translate, type Language } from './translate.ts';

/**
 * How colours are to be read, beside the legend's title: `makin gelap, makin tinggi`.
 *
 * @param colors    of the classes, lowest first
 * @param decimals  of the indicator
 * @returns         '' where nothing true can be said: colours of somebody's own in no order of lightness
 */
export function colorHint(
	language: Language,
	{ palette, because }: ResolvedPalette,
	theme: ThemeName,
	colors: readonly string[],
	decimals: number,
): string {
	switch (palette.kind) {
		case 'sequential':
			return translate(language, theme === 'dark' ? 'legend.lightMore' : 'legend.darkMore');
		case 'diverging':
			if (because === 'change') return translate(language, 'legend.coolFell');
			return translate(language, 'legend.coolBelow', {
				value: referenceText(language, palette.reference, decimals),
			});
		case 'categorical':
			return translate(language, 'legend.kinds');
		case 'bivariate':
		case 'clusters':
			return '';
		case 'custom': {
			const light = colors.map(relativeLuminance);
			const isSorted = (sign: number): boolean =>
				light.slice(1).every((value, at) => (value - (light[at] ?? 0)) * sign > 0);
			if (colors.length < 2) return '';
			if (isSorted(-1)) return translate(language, 'legend.darkMore');
			return isSorted(1) ? translate(language, 'legend.lightMore') : '';
		}
	}
}

/** A reference as a reader writes it: zero without decimals. */
export function referenceText(language: Language, reference: number, decimals: number): string {
	return reference === 0 ? '0' : formatNumber(language, reference, decimals);
}
