import { openBoundaries } from '../../src/io/load-boundaries.ts';
import {
	loadCatalogue,
	loadFigures,
	loadFigureText,
	loadGazetteer,
} from '../../src/io/load-geodata.ts';
import { loadKnownMeanings } from '../../src/io/load-known-indicators.ts';
import type { ColumnMemory } from '../../src/io/local-shapes.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { GeometryClient } from '../../src/workers/geometry-client.ts';
import { TableClient } from '../../src/workers/table-client.ts';

/** A file offered for keeping. */
export interface SavedFile {
	readonly name: string;
	readonly text: string;
}

/**
 * A session on the real boundaries, codes, figures and worker; what it saves is kept for the test.
 *
 * @param memory  what the device remembers of columns; sessions may share it
 */
export async function createSession(
	memory = new Map<string, ColumnMemory>(),
): Promise<{ session: Session; saved: SavedFile[] }> {
	const saved: SavedFile[] = [];
	const geometry = new GeometryClient();
	const session = new Session({
		loaders: {
			gazetteer: loadGazetteer,
			catalogue: loadCatalogue,
			figures: loadFigures,
			known: () => Promise.resolve(loadKnownMeanings()),
			boundaries: () =>
				openBoundaries(new URL('/', location.href).href, (...file) => geometry.decode(...file)),
		},
		tableClient: (pack) => new TableClient(pack),
		recallColumns: (shape) => memory.get(shape) ?? null,
		rememberColumns: (shape, decided) => memory.set(shape, decided),
		savedPreferences: null,
		examples: () => import('../../src/io/load-examples.ts'),
		figureText: loadFigureText,
		saveText: (name, text) => saved.push({ name, text }),
		version: '0.0.0',
	});
	await session.atlas.load();
	await session.loadNeeded();
	await session.history.load();
	return { session, saved };
}

/** A file as a person would choose it. */
export function textFile(name: string, text: string): File {
	return new File([text], name, { type: 'text/csv' });
}
