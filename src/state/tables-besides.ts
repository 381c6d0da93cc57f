import { hideAcrossTables } from '../core/disclosure/hide-across-tables.ts';
import { leastWanted } from '../core/disclosure/small-count-limits.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import type { JoinedTable } from '../workers/table-service.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { TableFile } from './table-file.svelte.ts';

/**
 * Open tables without small counts that they tell together.
 *
 * @returns those of which less is shown than alone
 */
export function tablesBesides(
	tables: readonly TableFile[],
	{ known, gazetteer }: Pick<Atlas, 'known' | 'gazetteer'>,
): ReadonlyMap<TableFile, JoinedTable> {
	const besides = new Map<TableFile, JoinedTable>();
	if (tables.length < 2 || !gazetteer) return besides;
	const alone = tables.flatMap((table) => {
		const { alone: joined, decisions } = table;
		return joined ? [{ ...joined, table, least: leastWanted(decisions.hideBelow) }] : [];
	});
	const shown = hideAcrossTables(
		alone,
		({ least }) => least,
		known ? sliceMeanings(known.indicators) : () => null,
		gazetteer.registry,
	);
	for (const [at, each] of shown.entries()) if (each !== alone[at]) besides.set(each.table, each);
	return besides;
}
