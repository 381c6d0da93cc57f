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
	if (page.root.attributes['data-lacks'] !== undefined)
		say(
			'Halaman ini tidak akan tampil di dalam situs lain sebelum asal datanya lengkap: sebutkan sumbernya dengan --source "BPS, Maret 2025", dan waktunya dengan kolom tahun atau bulan pada tabel.',
		);
	return singleFile(page, await bundleScript('single-file-script'));
}
