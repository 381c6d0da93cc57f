import { PLACE_NAMES } from '../core/figure/place-names.ts';
import { drawFigurePage, type FigurePage } from '../core/page/figure-page.ts';
import { singleFile } from '../core/page/single-file.ts';
import { pageRows, pageWords, type PageSubject } from '../i18n/figure-page-words.ts';
import { bundleScript } from './bundle-script.ts';
import type { FigureOptions, MadeFigure } from './make-figure.ts';

/** A figure as a page; drawn alike another of the same areas, where there is one. */
export function pageOf(
	made: MadeFigure,
	{ language, theme }: Pick<FigureOptions, 'language' | 'theme'>,
	alike?: FigurePage,
): FigurePage {
	const subject: PageSubject = made;
	const { appearance, bbox } = made;
	return drawFigurePage({
		...{ appearance, bbox, names: PLACE_NAMES },
		words: {
			id: pageWords('id', subject, made.subject('id')),
			en: pageWords('en', subject, made.subject('en')),
		},
		rows: pageRows(subject),
		places: made.places,
		...{ language, theme, alike },
		hasSearch: true,
	});
}

/** A figure as one HTML file that needs nothing else. */
export async function makePage(made: MadeFigure, options: FigureOptions): Promise<string> {
	return singleFile(pageOf(made, options), await bundleScript('single-file-script'));
}
