import { proxy, wrap, type Remote } from 'comlink';
import type { DrawRequest, RankSpread } from '../core/composite/rank-draws.ts';
import type { Result } from '../core/model/diagnostic.ts';
import type { PackedShapes } from '../core/geo/packed-level.ts';
import type { NeighbourChoice } from '../core/spatial/neighbour-choice.ts';
import type { Neighbours } from '../core/spatial/neighbours.ts';
import type { PatternRequest, StatisticsService, StudiedPattern } from './statistics-service.ts';
import { CancelledError } from './table-client.ts';

/**
 * The page's side of the worker that computes for priority locations. The worker is started when first
 * needed; cancelling ends it, and the next question starts another.
 */
export class StatisticsClient {
	#worker: Worker | null = null;
	#service: Remote<StatisticsService> | null = null;
	/** Outlines the worker has. */
	#outlines: PackedShapes | null = null;
	readonly #running = new Set<(reason: CancelledError) => void>();

	/**
	 * Draws ranks, see `rankDraws`.
	 *
	 * @param top     length of the list whose shares are wanted
	 * @param onMade  is told how many draws were made, after every few
	 * @throws CancelledError
	 */
	drawRanks(
		request: DrawRequest,
		top: number,
		onMade: (made: number, of: number) => void = () => undefined,
	): Promise<Result<RankSpread>> {
		// what was said before the worker ended may still be on its way
		let isOver = false;
		let last = 0;
		const told = proxy((made: number, of: number) => {
			if (isOver) return;
			last = made;
			onMade(made, of);
		});
		return this.#run(
			(service) => service.drawRanks(request, top, told) as Promise<Result<RankSpread>>,
		)
			.then((result) => {
				// the answer may overtake the last word about how far it is
				if (result.ok && last < request.draws) onMade(request.draws, request.draws);
				return result;
			})
			.finally(() => {
				isOver = true;
			});
	}

	/** The ranks drawn last, for a list of another length; null before any were. @throws CancelledError */
	spreadOf(top: number): Promise<RankSpread | null> {
		return this.#run((service) => service.spreadOf(top) as Promise<RankSpread | null>);
	}

	/**
	 * Neighbours among areas of a level, and the pattern of their values; see `StatisticsService`.
	 *
	 * @param shapes  outlines of the level; copied to the worker when they are others than before
	 * @param onMade  is told how far it is, 0 to 1
	 * @throws CancelledError
	 */
	studyPattern(
		shapes: PackedShapes,
		request: PatternRequest,
		onMade: (share: number) => void = () => undefined,
	): Promise<StudiedPattern> {
		let isOver = false;
		const told = proxy((share: number) => {
			if (!isOver) onMade(share);
		});
		return this.#run(async (service) => {
			await this.#show(service, shapes);
			return service.studyPattern(request, told);
		}).finally(() => {
			isOver = true;
		});
	}

	/**
	 * Neighbours among areas of a level; see `StatisticsService`.
	 *
	 * @param shapes     outlines of the level; copied to the worker when they are others than before
	 * @param positions  of the areas in the level; −1 for one without an outline
	 * @throws CancelledError
	 */
	neighboursAmong(
		shapes: PackedShapes,
		positions: Int32Array,
		choice: NeighbourChoice,
	): Promise<Neighbours> {
		return this.#run(async (service) => {
			await this.#show(service, shapes);
			return service.neighboursAmong(positions, choice);
		});
	}

	async #show(service: Remote<StatisticsService>, shapes: PackedShapes): Promise<void> {
		if (this.#outlines !== shapes) await service.takeOutlines(shapes);
		this.#outlines = shapes;
	}

	/** Stops all that runs; whoever waits for it gets a {@link CancelledError}. */
	cancel(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#service = null;
		this.#outlines = null;
		for (const giveUp of this.#running) giveUp(new CancelledError());
	}

	#ready(): Remote<StatisticsService> {
		if (this.#service) return this.#service;
		this.#worker = new Worker(new URL('./statistics.worker.ts', import.meta.url), {
			type: 'module',
		});
		this.#service = wrap<StatisticsService>(this.#worker);
		return this.#service;
	}

	/** Runs one piece of work that {@link cancel} can stop. */
	async #run<T>(work: (service: Remote<StatisticsService>) => Promise<T>): Promise<T> {
		let giveUp: (reason: CancelledError) => void = () => undefined;
		const cancelled = new Promise<never>((_, reject) => {
			giveUp = reject;
		});
		this.#running.add(giveUp);
		try {
			return await Promise.race([work(this.#ready()), cancelled]);
		} finally {
			this.#running.delete(giveUp);
		}
	}
}
