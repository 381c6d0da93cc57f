import type { EmbedSubject, EmbedView } from '../core/page/embed-file.ts';
import type { FigurePage } from '../core/page/figure-page.ts';
import { writeEmbedFile } from '../core/page/write-embed-file.ts';
import type { AreaLevel } from '../core/model/area.ts';
import { FigureRefused } from './choose-figure.ts';
import {
	makeFigure,
	type FigureOptions,
	type FigureTable,
	type MadeFigure,
} from './make-figure.ts';
import { pageOf } from './make-page.ts';
import { missingOrigin } from './missing-origin.ts';
import { layerName } from '../i18n/layer-name.ts';

/** Of which figures a file is made: one for each combination; none of a kind stands for the first. */
export interface EmbedWanted {
	readonly indicators: readonly string[];
	readonly areas: readonly string[];
	readonly levels: readonly AreaLevel[];
	readonly periods: readonly string[];
}

/**
 * A file of figures for `embed.html`.
 *
 * @param say  hears what was noticed, each sentence once
 * @throws FigureRefused where one of the figures may not be made, or nobody said where and when it is from
 */
export function makeEmbed(
	table: FigureTable,
	wanted: EmbedWanted,
	options: FigureOptions,
	say: (line: string) => void,
): string {
	const said = new Set<string>();
	const sayOnce = (line: string): void => {
		if (!said.has(line)) say(line);
		said.add(line);
	};
	const views: EmbedView[] = [];
	for (const area of orFirst(wanted.areas)) {
		for (const level of orFirst(wanted.levels)) {
			let alike: FigurePage | undefined;
			for (const indicator of orFirst(wanted.indicators)) {
				for (const period of orFirst(wanted.periods)) {
					const wishes = { ...options, ...{ area, level, indicator, period } };
					const made = makeFigure(table, wishes, sayOnce);
					const about = subjectOf(made);
					const page = pageOf(made, options, alike);
					alike ??= page;
					views.push({ about, page });
				}
			}
		}
	}
	return writeEmbedFile(views);
}

function orFirst<T>(wanted: readonly T[]): readonly (T | null)[] {
	return wanted.length > 0 ? wanted : [null];
}

function subjectOf({ layer, within, registry }: MadeFigure): EmbedSubject {
	const { indicator, level, period, source } = layer;
	const missing = missingOrigin(layer);
	if (period === null || missing.length > 0)
		throw new FigureRefused(
			`Peta untuk situs lain harus menyebut asal datanya. “${indicator.name.id}” belum menyebut ${missing.join(' dan ')}. Tidak ada berkas yang dibuat.`,
		);
	const name = within ? (registry.get(within)?.name ?? within) : 'Indonesia';
	return {
		indicator: {
			id: indicator.id,
			name: { id: layerName('id', layer), en: layerName('en', layer) },
		},
		...{ period, level, source },
		area: { code: within, name: { id: name, en: name } },
	};
}
