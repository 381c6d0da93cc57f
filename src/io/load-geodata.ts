import * as v from 'valibot';
import areaSplitsUrl from '../../geodata/codes/area-splits.csv?url';
import kabkotaUrl from '../../geodata/codes/kabkota.csv?url';
import kecamatanUrl from '../../geodata/codes/kecamatan.csv?url';
import provinsiUrl from '../../geodata/codes/provinsi.csv?url';
import catalogueUrl from '../../geodata/indicators/catalogue.json?url';
import { AreaRegistry } from '../core/area/area-registry.ts';
import { lineageFromRows } from '../core/area/area-split.ts';
import { kabkotaFromRows, kecamatanFromRows, provinsiFromRows } from '../core/area/area-tables.ts';
import {
	catalogueSchema,
	type Catalogue,
	type CatalogueSeries,
} from '../core/indicator/catalogue.ts';
import { figureTableFromRows, type FigureTable } from '../core/indicator/figure-table.ts';
import type { Gazetteer } from '../core/join/area-context.ts';
import { readOwnCsv } from './read-own-csv.ts';
import { loadText } from './load-text.ts';

/** Addresses of the bundled figure tables by file name. */
const FIGURE_URLS = import.meta.glob<string>('../../geodata/indicators/*.csv', {
	query: '?url',
	import: 'default',
	eager: true,
});

/** The rest comes in a task of its own, so that the page is not kept from its person for long. */
async function nextTask(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve));
}

/**
 * The hierarchy: provinsi, kab/kota, kecamatan, and their splits; in a task for each of its parts.
 *
 * @throws LoadError when a table cannot be fetched
 */
export async function loadGazetteer(): Promise<Gazetteer> {
	const [provinsi, kabkota, kecamatan, splits] = await Promise.all(
		[provinsiUrl, kabkotaUrl, kecamatanUrl, areaSplitsUrl].map(loadText),
	);
	const rows = readOwnCsv(kecamatan ?? '');
	await nextTask();
	const areas = [
		...provinsiFromRows(readOwnCsv(provinsi ?? '')),
		...kabkotaFromRows(readOwnCsv(kabkota ?? '')),
		...kecamatanFromRows(rows),
	];
	const lineage = lineageFromRows(readOwnCsv(splits ?? ''));
	await nextTask();
	const registry = new AreaRegistry(areas);
	await nextTask();
	return { registry, lineage };
}

/**
 * What indicators are bundled.
 *
 * @throws Error when the catalogue does not fit its schema: it is ours
 */
export async function loadCatalogue(): Promise<Catalogue> {
	return v.parse(catalogueSchema, JSON.parse(await loadText(catalogueUrl)));
}

/**
 * The figures of one bundled series; in a task for each step, and one for whoever gets them.
 *
 * @throws LoadError when the table cannot be fetched
 */
export async function loadFigures(series: CatalogueSeries): Promise<FigureTable> {
	const rows = readOwnCsv(await loadFigureText(series.file));
	await nextTask();
	const table = figureTableFromRows(rows);
	await nextTask();
	return table;
}

/**
 * The text of a bundled table of figures, by its file name.
 *
 * @throws LoadError when it cannot be fetched
 */
export function loadFigureText(file: string): Promise<string> {
	const url = FIGURE_URLS[`../../geodata/indicators/${file}`];
	if (!url) throw new RangeError(`the catalogue names ${file}, which is not bundled`);
	return loadText(url);
}
