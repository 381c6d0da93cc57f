import type { AreaCode } from '../model/area.ts';
import type { LocalCluster } from '../spatial/local-moran.ts';
import type { HotSpot } from '../spatial/getis-ord.ts';
import type { LocalMethod } from '../spatial/study-pattern.ts';
import type { AreaPaint, ClusterClasses, PaintedAreas } from './paint-areas.ts';

/** What an area with a figure is on a map of clusters; `left-out` was not tested. */
export type ClusterClass = Exclude<LocalCluster | HotSpot, 'missing' | 'refused'> | 'left-out';

/** The classes of each method, in the order of their colours. */
export const CLUSTER_CLASSES: Readonly<Record<LocalMethod, readonly ClusterClass[]>> = {
	'local-moran': ['high-high', 'low-low', 'high-low', 'low-high', 'none', 'island', 'left-out'],
	'gi-star': ['hot', 'cold', 'none', 'island', 'left-out'],
};

/**
 * Paints areas by the cluster each is in, in place of the class of its figure.
 *
 * @param painted  the areas with their figures; states and doubts stay as they are
 * @param kinds    of areas with a figure; one without a kind is `left-out`
 * @param clusters names of the classes in the order of {@link CLUSTER_CLASSES}, and the method in words
 * @returns        the value of a paint is still the figure; class counts and state counts add up to the
 *                 areas. A map that is refused stays so
 */
export function paintClusters(
	painted: PaintedAreas,
	kinds: ReadonlyMap<AreaCode, ClusterClass>,
	method: LocalMethod,
	clusters: ClusterClasses,
): PaintedAreas {
	if (painted.request.drawing === 'refused') return painted;
	const classes = CLUSTER_CLASSES[method];
	const counts = classes.map(() => 0);
	const paints = new Map<AreaCode, AreaPaint>();
	for (const [area, paint] of painted.paints) {
		if (paint.value === null) {
			paints.set(area, paint);
			continue;
		}
		const at = classes.indexOf(kinds.get(area) ?? 'left-out');
		const classIndex = at < 0 ? classes.length - 1 : at;
		counts[classIndex] = (counts[classIndex] ?? 0) + 1;
		paints.set(area, { classIndex, value: paint.value, state: null });
	}
	return {
		request: { ...painted.request, drawing: 'fill' },
		paints,
		breaks: [],
		sorted: painted.sorted,
		counts,
		stateCounts: painted.stateCounts,
		palette: {
			palette: { kind: 'clusters', of: method },
			because: 'chosen',
			reference: null,
		},
		diagnostics: [],
		clusters,
	};
}
