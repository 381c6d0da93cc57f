import { desaFromRows } from '../core/area/area-tables.ts';
import type { Area } from '../core/model/area.ts';
import { readOwnCsv } from './read-own-csv.ts';
import { loadText } from './load-text.ts';

/**
 * Desa from the tables of a boundary pack.
 *
 * @param urls  one table each; a table that cannot be fetched is left out: its rows stay unmatched
 */
export async function loadDesa(urls: readonly string[]): Promise<Area[]> {
	const texts = await Promise.allSettled(urls.map(loadText));
	return texts.flatMap((text) =>
		text.status === 'fulfilled' ? desaFromRows(readOwnCsv(text.value)) : [],
	);
}
