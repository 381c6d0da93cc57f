import { findIndicator } from '../core/indicator/catalogue.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { gatherInput, type RuleSources } from '../core/priority/gather-input.ts';
import type { PriorityNote } from '../core/priority/judgement.ts';
import { usableFigure, type IndicatorFigures } from '../core/priority/priority-input.ts';
import { readPriorityRequest } from '../core/priority/priority-rule.ts';
import { scaleOfUnit } from '../core/registers/register-columns.ts';
import { latestPeriod, rulePeriods } from './rule-columns.ts';
import type { Session } from './session.svelte.ts';

/** Of what areas and periods columns are asked for. */
export interface ColumnScope {
	readonly sources: RuleSources;
	readonly within: AreaCode | null;
	readonly level: AreaLevel;
	/** The period on the map. */
	readonly period: string | null;
}

/** A column with one value per area. */
export interface AreaColumn {
	readonly about: IndicatorFigures;
	/** In units of one: what a source writes in thousands is multiplied. Null without a figure to rely on. */
	readonly values: readonly (number | null)[];
}

/** Columns of the same areas, or why one of them cannot be had. */
export type AreaColumns =
	| {
			readonly ok: true;
			/** In code order. */
			readonly areas: readonly AreaCode[];
			/** In the order asked for. */
			readonly columns: readonly AreaColumn[];
	  }
	| { readonly ok: false; readonly problems: readonly PriorityNote[] };

/**
 * Figures of columns of the table on the map, or of bundled indicators, for the areas of a level in the
 * working area: by the same rules and refusals as those of priority locations.
 *
 * @returns null while bundled figures are on their way; they are asked for
 */
export function areaColumns(
	session: Session,
	names: readonly string[],
	{ sources, within, level, period }: ColumnScope,
): AreaColumns | null {
	const entries = session.showsTable
		? []
		: names.flatMap((name) => findIndicator(sources.catalogue, name) ?? []);
	const awaited = entries.flatMap(({ series }) =>
		series.filter(({ file }) => !sources.bundled.has(file)),
	);
	if (awaited.length > 0) {
		for (const each of awaited) void session.atlas.needFigures(each);
		return null;
	}
	const category = session.showsTable ? (session.dataset.slice?.category ?? {}) : {};
	const read = readPriorityRequest({
		within,
		level,
		indicators: names.map((column) => ({
			column,
			period: latestPeriod(period, rulePeriods(session, column)),
			category,
		})),
		// any rule: only figures are asked for
		rule: { kind: 'coverage', indicator: 0 },
	});
	if (!read.ok) throw new Error(`columns cannot be asked for: ${read.fault.path}`);
	const gathered = gatherInput(read.request, sources);
	if (!gathered.ok) return gathered;
	const { input } = gathered;
	return {
		ok: true,
		areas: input.areas,
		columns: input.indicators.map((about, at) => {
			const scale = scaleOfUnit(about.unit);
			const values = input.areas.map((area) => {
				const usable = usableFigure(input, area, at);
				return 'value' in usable ? usable.value * scale : null;
			});
			return { about, values };
		}),
	};
}
