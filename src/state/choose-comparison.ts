import type { Compared, Comparison, ComparisonKind } from '../core/view/view-state.ts';
import type { Session } from './session.svelte.ts';

/**
 * Sets something beside what is on screen: of changes the period before, or the first after the first
 * one; of two indicators the one that goes with it. What is compared with already stays where it can.
 *
 * @param kind  null for nothing any more
 */
export async function compare(session: Session, kind: ComparisonKind | null): Promise<void> {
	const { layer, view } = session;
	if (!kind) {
		view.compare(null);
		return;
	}
	const { periodToCompare } = await layer.comparing.fetchCode();
	const { current } = layer;
	if (!current) return;
	const offers = comparable(session, kind);
	const asked = JSON.stringify({ ...view.current.comparison, kind });
	const kept = offers.find((other) => JSON.stringify({ kind, ...other }) === asked);
	const { period, periods, months, companion } = current;
	const before = period && periodToCompare(periods, period, months);
	const first = offers.find((other) =>
		'period' in other
			? other.period === before
			: 'indicator' in other && other.indicator === companion?.indicator.id,
	);
	const other = kept ?? first ?? offers[0];
	if (other) compareWith(session, other, kind);
}

/** What a kind of comparison may set beside what is on screen, the latest period first. */
export function comparable(session: Session, kind: ComparisonKind): readonly Compared[] {
	const { showsTable, view } = session;
	const { current } = session.layer;
	const { catalogue } = session.atlas;
	if (!current) return [];
	const periods = current.periods
		.filter((period) => period !== current.period)
		.toReversed()
		.map((period) => ({ period }));
	if (kind === 'points' || kind === 'percent') return periods;
	const { choices, slice } = session.dataset;
	const columns = showsTable ? (choices?.indicators ?? []) : [];
	const bundled = (catalogue?.indicators ?? []).filter(
		({ id, series }) =>
			series.some(({ level }) => level === current.level) &&
			(showsTable || id !== view.current.indicator),
	);
	return [
		...(kind === 'bivariate' ? [] : periods),
		...columns.filter((column) => column !== slice?.indicator).map((column) => ({ column })),
		...bundled.map(({ id }) => ({ indicator: id })),
	];
}

/** Something else beside what is on screen, in the way of now unless another is given. */
export function compareWith(
	{ view }: Session,
	other: Compared,
	kind = view.current.comparison?.kind,
): void {
	if (kind) view.compare({ kind, ...other } as Comparison);
}
