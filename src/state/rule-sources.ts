import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import type { RuleSources } from '../core/priority/gather-input.ts';
import type { Session } from './session.svelte.ts';

/**
 * Where the figures of a rule may come from; null until that is known.
 *
 * @param neighboursOf  given where rules may ask for clusters
 */
export function ruleSources(
	session: Session,
	neighboursOf?: RuleSources['neighboursOf'],
): RuleSources | null {
	const { catalogue, gazetteer, figures, known } = session.atlas;
	if (!catalogue || !gazetteer) return null;
	const tables: JoinedFigures[] = session.showsTable
		? session.project.tables.flatMap(({ joined }) => (joined ? [joined] : []))
		: [];
	const { registry } = gazetteer;
	const meaningOf = known ? sliceMeanings(known.indicators) : undefined;
	const neighbours = neighboursOf ? { neighboursOf } : {};
	return { tables, catalogue, bundled: figures, registry, meaningOf, ...neighbours };
}
