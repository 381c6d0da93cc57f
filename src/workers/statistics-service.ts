import { transfer } from 'comlink';
import {
	rankDraws,
	type DrawRequest,
	type RankDraws,
	type RankSpread,
} from '../core/composite/rank-draws.ts';
import { success, type Result } from '../core/model/diagnostic.ts';
import type { PackedShapes } from '../core/geo/packed-level.ts';
import { NeighbourFinder } from '../core/spatial/chosen-neighbours.ts';
import { type NeighbourChoice } from '../core/spatial/neighbour-choice.ts';
import type { ClusterRequest } from '../core/spatial/cluster-test.ts';
import type { Place } from '../core/spatial/nearest-neighbours.ts';
import { islandsOf, type Neighbours } from '../core/spatial/neighbours.ts';
import {
	studyPattern,
	type LocalMethod,
	type PatternStudy,
} from '../core/spatial/study-pattern.ts';

/** What a pattern is looked for in, and how. */
export interface PatternRequest {
	/** One per area; null is missing. */
	readonly values: readonly (number | null)[];
	/** Where the areas are in the level whose outlines were taken; −1 without one. */
	readonly positions: Int32Array;
	/** Places of areas without an outline, by their position in `positions`. */
	readonly points: ReadonlyMap<number, Place>;
	readonly neighbours: NeighbourChoice;
	readonly method: LocalMethod;
	readonly request: Omit<ClusterRequest, 'onMade'>;
}

/** A pattern, and what it hangs on. */
export interface StudiedPattern {
	/** Pairs of neighbours; a half where one names the other and is not named in turn. */
	readonly links: number;
	/** Areas without any neighbour, also those without a value. */
	readonly islands: readonly number[];
	readonly study: Result<PatternStudy>;
}

/** Draws between two words about how far it is. */
const SLICE = 25;

/** What takes long to compute for priority locations, away from the page's own thread. */
export class StatisticsService {
	#draws: RankDraws | null = null;
	#finder: NeighbourFinder | null = null;

	/**
	 * Draws weights and ways to make an index, see {@link rankDraws}. The ranks are kept for
	 * {@link spreadOf}.
	 *
	 * @param top     length of the list whose shares are wanted
	 * @param onMade  is told how many draws were made, after every few
	 */
	drawRanks(
		request: DrawRequest,
		top: number,
		onMade: (made: number, of: number) => void,
	): Result<RankSpread> {
		const ready = rankDraws(request);
		if (!ready.ok) return ready;
		const draws = ready.value;
		this.#draws = draws;
		while (draws.made < draws.draws) {
			draws.run(SLICE);
			onMade(draws.made, draws.draws);
		}
		return handOver(success(draws.spreadOf(top), ready.diagnostics));
	}

	/** The ranks drawn last, for a list of another length; null before any were. */
	spreadOf(top: number): RankSpread | null {
		return this.#draws && this.#draws.spreadOf(top);
	}

	/** Takes the outlines of a level, whose neighbours are asked for from now on. */
	takeOutlines(shapes: PackedShapes): void {
		this.#finder = new NeighbourFinder(shapes);
	}

	/**
	 * Neighbours among areas of the level taken last, as `NeighbourFinder.among` finds them.
	 *
	 * @throws Error before any level was taken
	 */
	neighboursAmong(positions: Int32Array, choice: NeighbourChoice): Neighbours {
		if (!this.#finder) throw new Error('no outlines were taken');
		return this.#finder.among(positions, choice);
	}

	/**
	 * Neighbours among areas of the level taken last, and the pattern of their values.
	 *
	 * @param onMade  is told how far it is, 0 to 1
	 * @throws Error before any level was taken
	 */
	studyPattern(
		{ values, positions, points, neighbours, method, request }: PatternRequest,
		onMade: (share: number) => void,
	): StudiedPattern {
		if (!this.#finder) throw new Error('no outlines were taken');
		const near = this.#finder.among(positions, neighbours, points);
		const study = studyPattern(values, near, method, request, onMade);
		return { links: near.others.length / 2, islands: islandsOf(near), study };
	}
}

/** Marks the arrays of an answer as handed over, not copied. */
function handOver(result: Result<RankSpread>): Result<RankSpread> {
	if (!result.ok) return result;
	const { median, low, high, topShare } = result.value;
	return transfer(
		result,
		[median, low, high, topShare].map(({ buffer }) => buffer as ArrayBuffer),
	);
}
