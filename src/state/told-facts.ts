import { ASKED_FACTS } from '../core/indicator/asked-facts.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import { factAnswer, factName } from '../i18n/asked-facts.ts';
import { sourceText } from '../i18n/source-messages.ts';
import type { Session } from './session.svelte.ts';

/**
 * What columns of an open file count of a register, in one text: which part of its list, which deciles,
 * whether it was verified, or that nobody said.
 *
 * @returns '' where none of its columns is asked that, and while the catalogue is not loaded
 */
export function toldOfFile({ atlas, project, preferences }: Session, file: string | null): string {
	const { known } = atlas;
	if (!known || file === null) return '';
	const { language } = preferences;
	const meaningOf = sliceMeanings(known.indicators);
	return project.tables
		.flatMap(({ file: own, joined }) => (own?.fileName === file && joined ? [joined] : []))
		.flatMap((joined) =>
			joined.join.columns.flatMap(({ role, name, indicator }) => {
				if (role !== 'value') return [];
				const facts =
					meaningOf(joined, { indicator: indicator ?? name, category: {} })?.facts ?? {};
				const told = ASKED_FACTS.flatMap((fact) => {
					const answer = facts[fact];
					if (answer === undefined) return [];
					const text =
						answer === null
							? sourceText(language, 'metadata.unknown')
							: factAnswer(language, fact, answer);
					return [`${factName(language, fact).toLowerCase()} ${text}`];
				});
				return told.length === 0 ? [] : [`${name}: ${told.join(', ')}`];
			}),
		)
		.join('; ');
}
