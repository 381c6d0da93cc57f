import { transfer } from 'comlink';
import {
	rankDraws,
	type DrawRequest,
	type RankDraws,
	type RankSpread,
} from '../core/composite/rank-draws.ts';
import { success, type Result } from '../core/model/diagnostic.ts';
import { getisOrd, type GetisOrd } from '../core/spatial/getis-ord.ts';
import { localMoran, type ClusterRequest, type LocalMoran } from '../core/spatial/local-moran.ts';
import type { Neighbours } from '../core/spatial/neighbours.ts';

/** Draws between two words about how far it is. */
const SLICE = 25;

/** What takes long to compute for priority locations, away from the page's own thread. */
export class StatisticsService {
	#draws: RankDraws | null = null;

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

	/** See {@link localMoran}. */
	localMoran(
		values: readonly (number | null)[],
		neighbours: Neighbours,
		request: ClusterRequest,
	): Result<LocalMoran> {
		return localMoran(values, neighbours, request);
	}

	/** See {@link getisOrd}. */
	getisOrd(
		values: readonly (number | null)[],
		neighbours: Neighbours,
		request: ClusterRequest,
	): Result<GetisOrd> {
		return getisOrd(values, neighbours, request);
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
