import type { TemplateColumn } from '../core/composite/aspect-template.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import type { RuleColumn } from './rule-columns.ts';
import type { Session } from './session.svelte.ts';

/** Columns of a rule with what each is known to measure; of nothing while the catalogue is not here. */
export function templateColumns(
	session: Session,
	columns: readonly RuleColumn[],
): TemplateColumn[] {
	const known = session.atlas.known?.indicators;
	if (!known) return [];
	const { joined, slice } = session.dataset;
	const meaningOf = sliceMeanings(known);
	return columns.map(({ id }) => {
		if (!session.showsTable) return { id, definition: known.find(id) ?? null };
		const category = slice?.category ?? {};
		const meaning = joined && meaningOf(joined, { indicator: id, category });
		return { id, definition: meaning?.definition ?? null };
	});
}
