import type { FigurePage } from '../core/page/figure-page.ts';
import { singleFile } from '../core/page/single-file.ts';
import { layerPage } from '../i18n/layer-figure.ts';
import { bundleScript } from './bundle-script.ts';
import { missingOrigin } from './missing-origin.ts';
import type { FigureOptions, MadeFigure } from './make-figure.ts';

/** A figure as a page; drawn alike another of the same areas, where there is one. */
export function pageOf(
	made: MadeFigure,
	{ language, theme }: Pick<FigureOptions, 'language' | 'theme'>,
	alike?: FigurePage,
): FigurePage {
	return layerPage(made, { language, theme, alike, hasSearch: true });
}

/**
 * A figure as one HTML file that needs nothing else. One that lacks source or time says so, and stands in no frame.
 *
 * @param say  hears that, in Indonesian
 */
export async function makePage(
	made: MadeFigure,
	options: FigureOptions,
	say: (line: string) => void,
): Promise<string> {
	const page = pageOf(made, options);
	const missing = missingOrigin(made.layer);
	if (missing.length > 0)
		say(
			`Berkas .html ini dapat dibuka sendiri, tetapi menolak tampil di dalam bingkai (iframe) situs lain, karena belum menyebut ${missing.join(' dan ')}. Lengkapi, lalu buat lagi sebelum diterbitkan.`,
		);
	return singleFile(page, await bundleScript('single-file-script'));
}
