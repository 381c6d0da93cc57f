import { drawFigure, type Figure } from '../../core/figure/draw-figure.ts';
import { PLACE_NAMES } from '../../core/figure/place-names.ts';
import { STRAIT_NAMES } from '../../core/figure/strait-names.ts';
import type { PageTheme } from '../../core/page/figure-page.ts';
import { figureWords } from '../../i18n/figure-words.ts';
import type { LayerFigure } from '../../i18n/layer-figure.ts';
import type { Language } from '../../i18n/translate.ts';

/** Width of a picture nobody gave one: an A4 sheet lying down. */
const A4_PX = 1123;

/** The still picture of a figure; a reader's own ground is the light one. */
export function embedPicture(
	{ appearance, bbox, subject }: LayerFigure,
	language: Language,
	theme: PageTheme,
	widthPx: number | null,
): Figure {
	return drawFigure({
		...{ appearance, bbox, names: [...PLACE_NAMES, ...STRAIT_NAMES] },
		words: figureWords(language, subject(language)),
		widthPx: widthPx ?? A4_PX,
		theme: theme === 'dark' ? 'dark' : 'light',
		idPrefix: 'peta-sematan-',
	});
}
