import { wrap, type Remote } from 'comlink';
import type { AreaSplit } from '../core/area/area-split.ts';
import type { JoinRequest } from '../core/join/join-result.ts';
import type { DecimalChoices } from '../core/join/tidy-values.ts';
import type { Area } from '../core/model/area.ts';
import type { Result } from '../core/model/diagnostic.ts';
import type { JoinedTable, OpenedFile, TableService } from './table-service.ts';

/** Thrown when work was given up because a person asked for it. */
export class CancelledError extends Error {
	constructor() {
		super('cancelled');
		this.name = 'CancelledError';
	}
}

/**
 * The page's side of the table worker: started when first needed, and thrown away to cancel.
 */
export class TableClient {
	#worker: Worker | null = null;
	#service: Remote<TableService> | null = null;
	#hasDesa = false;
	readonly #running = new Set<(reason: CancelledError) => void>();
	readonly #areas: readonly Area[];
	readonly #splits: readonly AreaSplit[];

	/** The hierarchy every worker of this client joins against. */
	constructor(areas: readonly Area[], splits: readonly AreaSplit[]) {
		this.#areas = areas;
		this.#splits = splits;
	}

	async #ready(): Promise<Remote<TableService>> {
		if (this.#service) return this.#service;
		this.#worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' });
		const service = wrap<TableService>(this.#worker);
		this.#service = service;
		await service.setGazetteer(this.#areas, this.#splits);
		return service;
	}

	/** Runs one piece of work that {@link cancel} can stop. */
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

	/** Reads a file. @throws CancelledError */
	open(bytes: Uint8Array, fileName: string): Promise<Result<OpenedFile>> {
		return this.#run((service) => service.open(bytes, fileName) as Promise<Result<OpenedFile>>);
	}

	/** Joins a table. @throws CancelledError */
	join(request: JoinRequest, decimals: DecimalChoices): Promise<JoinedTable> {
		return this.#run((service) => service.join(request, decimals) as Promise<JoinedTable>);
	}

	/** Whether the worker's hierarchy has desa; a worker that was thrown away had them in vain. */
	get hasDesa(): boolean {
		return this.#hasDesa;
	}

	/** Adds desa to the worker's hierarchy. */
	async addDesa(areas: readonly Area[]): Promise<void> {
		await this.#run((service) => service.addDesa(areas));
		this.#hasDesa = true;
	}

	/** Stops all that runs; the next call starts a new worker. */
	cancel(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#service = null;
		this.#hasDesa = false;
		for (const giveUp of this.#running) giveUp(new CancelledError());
	}
}
