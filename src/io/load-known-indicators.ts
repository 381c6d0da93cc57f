import kabkotaUrl from '../../geodata/indicators/facts/published-kabkota.csv?url';
import publishedUrl from '../../geodata/indicators/facts/published.csv?url';
import { readDefinitions } from '../core/indicator/indicator-definition.ts';
import { KnownIndicators } from '../core/indicator/known-indicators.ts';
import { factsFromRows, type PublishedFact } from '../core/indicator/published-facts.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import { statedMeanings, type StatedMeanings } from '../core/indicator/stated-meaning.ts';
import { loadText } from './load-text.ts';
import { readOwnCsv } from './read-own-csv.ts';

/** The catalogue; this module is loaded when a table is opened, and no sooner. */
const FILES = import.meta.glob<unknown>('../../geodata/indicators/catalogue/*.json', {
	import: 'default',
	eager: true,
});

/** What columns of tables may be, and what was published of them. */
export interface KnownMeanings {
	readonly indicators: KnownIndicators;
	readonly meaningOf: StatedMeanings;
	/** Single published figures, fetched when asked for. @throws LoadError when they cannot be */
	readonly facts: () => Promise<readonly PublishedFact[]>;
}

/** @throws Error when the catalogue does not fit its schema: it is ours */
export function loadKnownMeanings(): KnownMeanings {
	const indicators = new KnownIndicators(readDefinitions(Object.values(FILES)));
	return {
		indicators,
		meaningOf: statedMeanings(sliceMeanings(indicators)),
		facts: async () => {
			const texts = await Promise.all([publishedUrl, kabkotaUrl].map((url) => loadText(url)));
			return texts.flatMap((text) => factsFromRows(readOwnCsv(text)));
		},
	};
}
