import { readdirSync, readFileSync } from 'node:fs';
import { readDefinitions } from '../core/indicator/indicator-definition.ts';
import { KnownIndicators } from '../core/indicator/known-indicators.ts';

const CATALOGUE = new URL('../../geodata/indicators/catalogue/', import.meta.url);

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
