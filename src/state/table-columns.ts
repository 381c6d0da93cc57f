import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { SortKey } from '../core/layer/sort-areas.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Figure, Indicator } from '../core/model/indicator.ts';
import type { CurrentLayer } from '../core/layer/current-layer.ts';
import { formatPeriod } from '../i18n/format-value.ts';
import { periodText } from '../i18n/period-messages.ts';
import { translate, type Language } from '../i18n/translate.ts';
import type { PaintedLayer } from './layer.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What stands in a column of the table beside the map: what it is ordered by, or figures beside it. */
type ColumnContent = { readonly text: string } & (
	| { readonly key: SortKey }
	| {
			readonly key: null;
			readonly figures: ReadonlyMap<AreaCode, Figure>;
			readonly indicator: Indicator;
	  }
);

/** A column of the table, with its share of the width, percent. */
export type TableColumn = ColumnContent & { readonly sharePercent: number };

/**
 * What changed until the map's period, since the one before it that can be compared; null where there is
 * none, where the map compares already, and until the code for it is there. Counts change in percent.
 */
export function changeBefore({ layer, atlas }: Session): CurrentLayer | null {
	const { current, comparing, painted } = layer;
	const { code } = comparing;
	const lineage = atlas.gazetteer?.lineage;
	const isPlain = painted?.beside === null && !painted.layer.change;
	if (!code || !lineage || !current?.period || !isPlain) return null;
	const period = code.periodToCompare(current.periods, current.period, current.months);
	const before = period !== null && period < current.period ? layer.layerOf(period) : null;
	const after = before && layer.layerOf(null);
	return after && code.changeLayer(before, after, 'points', lineage);
}

/**
 * The columns of a painted layer's table, from the left: name; parent, where areas have several; both
 * figures of a change, or the second of two maps; the figure on the map; and, where no parent takes the
 * room, the count or rate that goes with it and what changed.
 *
 * @param changed  what `changeBefore` gives
 */
export function tableColumns(
	{ layer, areas, beside }: PaintedLayer,
	registry: AreaRegistry,
	language: Language,
	changed: CurrentLayer | null = null,
): readonly TableColumn[] {
	const { change, companion, indicator, level } = layer;
	const others = change
		? [
				besideColumn(formatPeriod(language, change.before), change.figuresBefore, change.of),
				besideColumn(formatPeriod(language, change.after), change.figuresAfter, change.of),
			]
		: beside
			? [
					besideColumn(
						beside.indicator.id === indicator.id
							? formatPeriod(language, beside.period)
							: beside.indicator.of[language] || beside.indicator.name[language],
						beside.figures,
						beside.indicator,
					),
				]
			: [];
	const parents = new Set(areas.map((code) => registry.get(code)?.parent ?? null));
	const hasParent = others.length === 0 && level !== 'provinsi' && parents.size > 1;
	const hasRoom = others.length === 0 && !hasParent;
	const after =
		companion && hasRoom
			? [besideColumn(companion.indicator.of[language], companion.figures, companion.indicator)]
			: [];
	const since =
		changed?.change && hasRoom
			? [
					besideColumn(
						periodText(language, indicator.measure === 'rate' ? 'pointsSince' : 'changeSince', {
							unit: changed.indicator.of[language],
							period: formatPeriod(language, changed.change.before),
						}),
						changed.figures,
						changed.indicator,
					),
				]
			: [];
	const columns: readonly ColumnContent[] = [
		{ key: 'name', text: translate(language, `level.${level}`) },
		...(hasParent ? [{ key: 'parent' as const, text: translate(language, 'table.parent') }] : []),
		...others,
		{ key: 'value', text: indicator.of[language] || translate(language, 'table.value') },
		...after,
		...since,
	];
	const namePercent = columns.length > 3 ? 36 : 44;
	return columns.map((column, at): TableColumn => ({
		...column,
		sharePercent: at === 0 ? namePercent : (100 - namePercent) / (columns.length - 1),
	}));
}

function besideColumn(
	text: string,
	figures: ReadonlyMap<AreaCode, Figure>,
	indicator: Indicator,
): ColumnContent {
	return { key: null, text, figures, indicator };
}
