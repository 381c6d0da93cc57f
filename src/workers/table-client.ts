import { wrap, type Remote } from 'comlink';
import type { AreaCode } from '../core/model/area.ts';
import type { Result } from '../core/model/diagnostic.ts';
import type { TextEncoding } from '../core/model/text-encoding.ts';
import type { Pasted } from '../io/read-pasted.ts';
import type { SavedProject } from '../core/project/saved-project.ts';
import type { SavedCells } from './project-service.ts';
import type {
	JoinedTable,
	JoinQuestion,
	OpenedFile,
	PackUrls,
	TableService,
} from './table-service.ts';

/** Thrown when work was given up because a person asked for it. */
export class CancelledError extends Error {
	constructor() {
		super('cancelled');
		this.name = 'CancelledError';
	}
}

/** Rows or values taken in at once: few enough that the page answers in between. */
const PART = 4000;

/**
 * The page's side of a table worker, which holds one file. The worker is started when first needed;
 * ending it is how reading is given up.
 */
export class TableClient {
	#worker: Worker | null = null;
	#service: Remote<TableService> | null = null;
	#ended = false;
	readonly #running = new Set<(reason: CancelledError) => void>();
	readonly #pack: PackUrls;

	/** @param pack  where the parts of the boundary pack are that some files need */
	constructor(pack: PackUrls) {
		this.#pack = pack;
	}

	async #ready(): Promise<Remote<TableService>> {
		if (this.#ended) throw new CancelledError();
		if (this.#service) return this.#service;
		this.#worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' });
		const service = wrap<TableService>(this.#worker);
		this.#service = service;
		await service.setPack(this.#pack);
		return service;
	}

	/** Runs one piece of work that {@link end} can stop. */
	async #run<T>(work: (service: Remote<TableService>) => Promise<T>): Promise<T> {
		let giveUp: (reason: CancelledError) => void = () => undefined;
		const cancelled = new Promise<never>((_, reject) => {
			giveUp = reject;
		});
		this.#running.add(giveUp);
		try {
			return await Promise.race([this.#ready().then(work), cancelled]);
		} finally {
			this.#running.delete(giveUp);
		}
	}

	/** Reads a file; it takes the place of one read before. @throws CancelledError */
	open(bytes: Uint8Array, fileName: string): Promise<Result<OpenedFile>> {
		return this.#run((service) => service.open(bytes, fileName) as Promise<Result<OpenedFile>>);
	}

	/** Reads what was pasted, as {@link open} does. @throws CancelledError */
	openPasted(pasted: Pasted, name: string): Promise<Result<OpenedFile>> {
		return this.#run((service) => service.openPasted(pasted, name) as Promise<Result<OpenedFile>>);
	}

	/**
	 * Reads the file that is open again in another encoding; null lets its bytes decide.
	 *
	 * @throws CancelledError
	 */
	reopen(encoding: TextEncoding | null): Promise<Result<OpenedFile>> {
		return this.#run((service) => service.reopen(encoding) as Promise<Result<OpenedFile>>);
	}

	/** Reads a project file but for its cells. @throws CancelledError */
	readProject(bytes: Uint8Array, fileName: string): Promise<Result<SavedProject>> {
		return this.#run(
			(service) => service.readProject(bytes, fileName) as Promise<Result<SavedProject>>,
		);
	}

	/** Takes up a table of a project file, as {@link open} does a file. @throws CancelledError */
	openSaved(bytes: Uint8Array, project: string, at: number): Promise<Result<OpenedFile>> {
		return this.#run(
			(service) => service.openSaved(bytes, project, at) as Promise<Result<OpenedFile>>,
		);
	}

	/** The cells of the file that is open, as a project file holds them. @throws CancelledError */
	saveCells(): Promise<SavedCells> {
		return this.#run((service) => service.saveCells());
	}

	/** The table of the file that most looks like one of areas. @throws CancelledError */
	likeliest(): Promise<number> {
		return this.#run((service) => service.likeliest());
	}

	/** Joins a table. @throws CancelledError */
	join(question: JoinQuestion): Promise<JoinedTable> {
		return this.#run(async (service) => {
			const { rowCount, valueCount, ...outline } = await service.join(question);
			const rows = await inParts(rowCount, (from, to) => service.rows(from, to));
			const values = await inParts(valueCount, (from, to) => service.values(from, to));
			return {
				...outline,
				join: { ...outline.join, rows },
				tidy: { ...outline.tidy, values },
			} as JoinedTable;
		});
	}

	/** Names of all desa in the table that was joined last, which has so many rows. @throws CancelledError */
	desaNames(rowCount: number): Promise<ReadonlyMap<AreaCode, string>> {
		return this.#run(
			async (service) =>
				new Map(await inParts(rowCount, (from, to) => service.desaNames(from, to))),
		);
	}

	/** Stops all that runs and forgets the file; nothing can be asked afterwards. */
	end(): void {
		this.#ended = true;
		this.#worker?.terminate();
		this.#worker = null;
		this.#service = null;
		for (const giveUp of this.#running) giveUp(new CancelledError());
	}
}

/** A long list, fetched part by part. */
async function inParts<T>(
	count: number,
	fetch: (from: number, to: number) => Promise<readonly T[]>,
): Promise<T[]> {
	const all: T[] = [];
	for (let from = 0; from < count; from += PART) {
		all.push(...(await fetch(from, Math.min(count, from + PART))));
	}
	return all;
}
