import type { FigurePage } from '../core/page/figure-page.ts';
import { singleFile } from '../core/page/single-file.ts';
import { layerPage } from '../i18n/layer-figure.ts';
import { bundleScript } from './bundle-script.ts';
import type { FigureOptions, MadeFigure } from './make-figure.ts';

/** A figure as a page; drawn alike another of the same areas, where there is one. */
export function pageOf(
	made: MadeFigure,
	{ language, theme }: Pick<FigureOptions, 'language' | 'theme'>,
	alike?: FigurePage,
): FigurePage {
	return layerPage(made, { language, theme, alike, hasSearch: true });
}

/** A figure as one HTML file that needs nothing else. */
export async function makePage(made: MadeFigure, options: FigureOptions): Promise<string> {
	return singleFile(pageOf(made, options), await bundleScript('single-file-script'));
}
