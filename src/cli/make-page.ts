import { drawFigurePage } from '../core/page/figure-page.ts';
import { singleFile } from '../core/page/single-file.ts';
import { PLACE_NAMES } from '../core/figure/place-names.ts';
import { pageRows, pageWords, type PageSubject } from '../i18n/figure-page-words.ts';
import { bundleScript } from './bundle-script.ts';
import type { FigureOptions, MadeFigure } from './make-figure.ts';

/** A figure as one HTML file that needs nothing else. */
export async function makePage(made: MadeFigure, options: FigureOptions): Promise<string> {
	const subject: PageSubject = made;
	const { appearance, bbox } = made;
	const page = drawFigurePage({
		...{ appearance, bbox, names: PLACE_NAMES },
		words: {
			id: pageWords('id', subject, made.subject('id')),
			en: pageWords('en', subject, made.subject('en')),
		},
		rows: pageRows(subject),
		places: made.places,
		language: options.language,
		theme: options.theme,
		hasSearch: true,
	});
	return singleFile(page, await bundleScript('single-file-script'));
}
