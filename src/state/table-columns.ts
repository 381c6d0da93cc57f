import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { SortKey } from '../core/layer/sort-areas.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Figure, Indicator } from '../core/model/indicator.ts';
import { formatPeriod } from '../i18n/format-value.ts';
import { translate, type Language } from '../i18n/translate.ts';
import type { PaintedLayer } from './layer.svelte.ts';

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
 * The columns of a painted layer's table, from the left: name; parent, where areas have several; both
 * figures of a change, or the second of two maps; the figure on the map; and the count or rate that
 * goes with it, where there is room for it.
 */
export function tableColumns(
	{ layer, areas, beside }: PaintedLayer,
	registry: AreaRegistry,
	language: Language,
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
	const after =
		companion && others.length === 0 && !hasParent
			? [besideColumn(companion.indicator.of[language], companion.figures, companion.indicator)]
			: [];
	const columns: readonly ColumnContent[] = [
		{ key: 'name', text: translate(language, `level.${level}`) },
		...(hasParent ? [{ key: 'parent' as const, text: translate(language, 'table.parent') }] : []),
		...others,
		{ key: 'value', text: indicator.of[language] || translate(language, 'table.value') },
		...after,
	];
	const namePercent = columns.length > 3 ? 37 : 44;
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
