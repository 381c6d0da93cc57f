import { failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import { getisOrd, type GetisOrd } from './getis-ord.ts';
import { globalMoran, type GlobalMoran } from './global-moran.ts';
import type { ClusterRequest } from './cluster-test.ts';
import { localMoran, type LocalMoran } from './local-moran.ts';
import type { Neighbours } from './neighbours.ts';
import { DEFAULT_PERMUTATIONS } from './permutations.ts';

/** A way to find where areas lie among their like. */
export type LocalMethod = 'local-moran' | 'gi-star';

/** Whether areas lie among their like, and where. */
export interface PatternStudy {
	readonly global: GlobalMoran;
	/** Also asked for when clusters are by Gi*: the scatter plot is of its z and lag. */
	readonly local: LocalMoran;
	/** Null unless asked for. */
	readonly spots: GetisOrd | null;
}

/**
 * Global Moran and one local statistic of the same values and neighbours.
 *
 * @param values   one per area; null is missing
 * @param onMade   is told how far it is, 0 to 1, in rising order
 * @returns        the diagnostics of all of them, each once
 * @throws RangeError for a number of permutations that cannot be made
 */
export function studyPattern(
	values: readonly (number | null)[],
	neighbours: Neighbours,
	method: LocalMethod,
	request: ClusterRequest = {},
	onMade: (share: number) => void = () => undefined,
): Result<PatternStudy> {
	const of = request.permutations ?? DEFAULT_PERMUTATIONS;
	const half =
		(first: number) =>
		(made: number): void => {
			onMade(Math.min(1, (first + made / of) / 2));
		};
	// where clusters are by Gi*, local Moran only places the points of the scatter plot
	const placing: ClusterRequest = { ...request, permutations: 1 };
	const local = localMoran(
		values,
		neighbours,
		method === 'gi-star' ? placing : { ...request, onMade: half(0) },
	);
	if (!local.ok) return local;
	const spots =
		method === 'gi-star' ? getisOrd(values, neighbours, { ...request, onMade: half(0) }) : null;
	if (spots && !spots.ok) return failure(...spots.diagnostics);
	const global = globalMoran(values, neighbours, { ...request, onMade: half(1) });
	if (!global.ok) return global;
	const told = [
		...(spots ? spots.diagnostics : local.diagnostics),
		...global.diagnostics,
	] satisfies Diagnostic[];
	const once = new Map(told.map((each) => [each.code, each]));
	return success({ global: global.value, local: local.value, spots: spots ? spots.value : null }, [
		...once.values(),
	]);
}
