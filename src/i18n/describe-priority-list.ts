import type { PriorityInput } from '../core/priority/priority-input.ts';
import type { PriorityList } from '../core/priority/prioritise.ts';
import { levelText, placeText, type RuleWords } from './describe-rule.ts';
import { panelMessage } from './priority-panel-messages.ts';

/** Areas named in a paragraph before the rest is counted. */
const MOST_NAMED = 12;

/**
 * A list of priority locations as a paragraph, made of its numbers: which areas, ties at the cut, what
 * was changed by hand, what was not judged, and the sources.
 *
 * @param sentence  the rule as one sentence; it stands first
 */
export function describePriorityList(
	words: RuleWords,
	{ areas, refused, cut, level, request }: PriorityList,
	{ indicators }: PriorityInput,
	sentence: string,
): string {
	const { language } = words;
	const listed = areas.filter(({ inList }) => inList).map(({ area }) => placeText(words, area));
	const where = { level: levelText(language, level), place: placeText(words, request.within) };
	const named = listed.slice(0, MOST_NAMED).join(', ');
	const rest = listed.length - MOST_NAMED;
	const tied = cut.ties
		.filter(({ resolved }) => resolved === 'undecided')
		.flatMap((tie) => tie.areas.map((area) => placeText(words, area)));
	const changed = areas.filter(({ override }) => override !== null).length;
	const sources = [...new Set(indicators.flatMap((each) => each.sources))];
	return [
		sentence,
		listed.length === 0
			? panelMessage(language, 'summary.none', where)
			: panelMessage(language, 'summary.list', {
					...where,
					count: listed.length,
					areas:
						rest > 0
							? panelMessage(language, 'summary.rest', { areas: named, count: rest })
							: named,
				}),
		...(tied.length > 0 ? [panelMessage(language, 'summary.ties', { areas: tied })] : []),
		...(changed > 0 ? [panelMessage(language, 'summary.overrides', { count: changed })] : []),
		...(refused.length > 0
			? [panelMessage(language, 'summary.refused', { count: refused.length })]
			: []),
		...(sources.length > 0
			? [panelMessage(language, 'summary.source', { sources: sources.join('; ') })]
			: []),
	].join(' ');
}
