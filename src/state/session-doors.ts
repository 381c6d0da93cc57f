import type { ExampleShelf } from '../io/load-examples.ts';
import type { TableClient } from '../workers/table-client.ts';
import type { PackUrls } from '../workers/table-service.ts';
import type { AtlasLoaders } from './atlas.svelte.ts';
import type { TableDoors } from './table-file.svelte.ts';

/** What a session needs of the outside world. */
export interface SessionDoors {
	readonly loaders: AtlasLoaders;
	/** Makes the client of a table worker that finds parts of the boundary pack at these addresses. */
	readonly tableClient: (pack: PackUrls) => TableClient;
	readonly savedPreferences: unknown;
	/** What was decided about columns of tables of a shape, and keeping it on this device. */
	readonly recallColumns: TableDoors['recall'];
	readonly rememberColumns: TableDoors['remember'];
	/** Ready examples, and the text of each. */
	readonly examples: () => Promise<ExampleShelf>;
	/** The text of a bundled table of figures, by its file name. */
	readonly figureText: (file: string) => Promise<string>;
	/** Offers text as a file to keep. */
	readonly saveText: (name: string, text: string, type: string) => void;
	readonly version: string;
}
