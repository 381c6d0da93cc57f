import type { RuleSources } from '../core/priority/gather-input.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import type { NeighbourChoice } from '../core/spatial/neighbour-choice.ts';
import type { Neighbours } from '../core/spatial/neighbours.ts';
import type { StatisticsClient } from '../workers/statistics-client.ts';
import type { Atlas } from './atlas.svelte.ts';

/** Neighbours that were found, with what was asked for. */
interface Found {
	readonly level: AreaLevel;
	readonly areas: readonly AreaCode[];
	readonly choice: NeighbourChoice;
	readonly neighbours: Neighbours;
}

/** Neighbourhoods kept: those of two scenarios, and of what was looked at before. */
const MOST_KEPT = 4;

/**
 * Neighbours for rules by clusters, found in a worker and kept: who asks for others gets none, and is asked
 * again when they are there.
 */
export class RuleNeighbours {
	readonly #atlas: Atlas;
	readonly #makeClient: () => StatisticsClient;
	#client: StatisticsClient | null = null;
	#found = $state.raw<readonly Found[]>([]);
	/** What is being looked for. */
	#asked: readonly Omit<Found, 'neighbours'>[] = [];
	#running: Promise<void> = Promise.resolve();

	constructor(atlas: Atlas, makeClient: () => StatisticsClient) {
		this.#atlas = atlas;
		this.#makeClient = makeClient;
	}

	/** As a rule asks for them; null while they are looked for, and where boundaries are not there. */
	readonly neighboursOf: NonNullable<RuleSources['neighboursOf']> = (level, areas, choice) => {
		const wanted = { level, areas, choice };
		const known = this.#found.find((each) => isSame(each, wanted));
		if (known) return known.neighbours;
		const isAsked = this.#asked.some((each) => isSame(each, wanted));
		if (!this.#atlas.unmapped.has(level) && !isAsked) {
			this.#asked = [...this.#asked, wanted];
			this.#running = this.#running.then(() => this.#find(wanted));
		}
		return null;
	};

	/** Whether neighbours of a level that are not there yet will be. */
	willCome(level: AreaLevel): boolean {
		return !this.#atlas.unmapped.has(level);
	}

	/** When all that was asked for is there. */
	async settled(): Promise<void> {
		for (let running; running !== this.#running;) await (running = this.#running);
	}

	async #find(wanted: Omit<Found, 'neighbours'>): Promise<void> {
		const { level, areas, choice } = wanted;
		await this.#atlas.needLevel(level);
		const geometry = this.#atlas.levels.get(level);
		if (geometry) {
			const positions = Int32Array.from(areas, (area) => geometry.indexByCode.get(area) ?? -1);
			this.#client ??= this.#makeClient();
			const { shapes } = geometry.packed;
			const neighbours = await this.#client.neighboursAmong(shapes, positions, choice);
			this.#found = [...this.#found, { ...wanted, neighbours }].slice(-MOST_KEPT);
		}
		this.#asked = this.#asked.filter((each) => each !== wanted);
	}
}

function isSame(one: Omit<Found, 'neighbours'>, other: Omit<Found, 'neighbours'>): boolean {
	return (
		one.level === other.level &&
		JSON.stringify(one.choice) === JSON.stringify(other.choice) &&
		one.areas.length === other.areas.length &&
		one.areas.every((area, at) => area === other.areas[at])
	);
}
