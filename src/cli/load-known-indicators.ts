import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { catalogueSchema, findIndicator } from '../core/indicator/catalogue.ts';
import { publishedFigures, type PublishedFigures } from '../core/indicator/cross-check.ts';
import { figureTableFromRows } from '../core/indicator/figure-table.ts';
import { factsFromRows } from '../core/indicator/published-facts.ts';
import { readOwnCsv } from '../io/read-own-csv.ts';
import { readDefinitions } from '../core/indicator/indicator-definition.ts';
import { KnownIndicators } from '../core/indicator/known-indicators.ts';

const FOLDER = new URL('../../geodata/indicators/', import.meta.url);
const CATALOGUE = new URL('catalogue/', FOLDER);

/**
 * The indicators of `geodata/indicators/catalogue`.
 *
 * @throws Error when a file of it is malformed: it is part of the repository
 */
export function loadKnownIndicators(): KnownIndicators {
	const files = readdirSync(CATALOGUE)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file): unknown => JSON.parse(readFileSync(new URL(file, CATALOGUE), 'utf8')));
	return new KnownIndicators(readDefinitions(files));
}

/**
 * What was published of an indicator, read from `geodata/indicators` when it is asked for.
 *
 * @throws Error when a table of it is malformed: it is part of the repository
 */
export function loadPublished(): (id: string) => PublishedFigures {
	const text = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
	const bundled = v.parse(catalogueSchema, JSON.parse(text('catalogue.json')));
	const facts = ['facts/published.csv', 'facts/published-kabkota.csv'].flatMap((path) =>
		factsFromRows(readOwnCsv(text(path))),
	);
	const known = new Map<string, PublishedFigures>();
	return (id) => {
		const before = known.get(id);
		if (before) return before;
		const entry = findIndicator(bundled, id) ?? null;
		const loaded = new Map(
			(entry?.series ?? []).map(({ file }) => [file, figureTableFromRows(readOwnCsv(text(file)))]),
		);
		const published = publishedFigures(id, entry, loaded, facts);
		known.set(id, published);
		return published;
	};
}
