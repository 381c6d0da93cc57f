import { levelOfCode } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import { findIndicator, isValidLevel, type Catalogue } from '../indicator/catalogue.ts';
import type { LoadedFigures } from '../layer/current-layer.ts';
import { monthsOfSurveys, periodAmong } from '../layer/period-among.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { viewValueInvalid } from './view-codec.ts';
import { DEFAULT_VIEW, DRAWN_LEVELS, type ViewState } from './view-state.ts';

/**
 * Replaces what a link asks for and nobody here has, by the default: an indicator that is not
 * bundled, an area that does not exist, a level or a period without figures, manual classes without limits.
 *
 * A fixed level at which the indicator is not valid stays: it is refused in words, with the reason. A
 * level that follows the map never was anybody's wish, so it is moved to one with figures in silence,
 * and so is one whose areas are larger than the working area.
 *
 * @param loaded  figures loaded so far; a period of a series that is not among them is left alone
 * @param tablePeriods  periods of the person's table on the map, of which classes and comparisons are;
 *                      null where a bundled indicator is on it
 * @returns       the view to show, the same object when nothing was wrong, and one
 *                `view-value-invalid` per value replaced
 */
export function checkView(
	view: ViewState,
	catalogue: Catalogue,
	registry: AreaRegistry,
	loaded: LoadedFigures,
	tablePeriods: readonly string[] | null = null,
): { readonly view: ViewState; readonly diagnostics: readonly Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	let checked = view;
	const replace = (key: string, value: string, by: Partial<ViewState>): void => {
		diagnostics.push(viewValueInvalid(key, value));
		checked = { ...checked, ...by };
	};
	if (!findIndicator(catalogue, view.indicator))
		replace('i', view.indicator, { indicator: DEFAULT_VIEW.indicator });
	if (view.within && !isWorkingArea(view.within, registry))
		replace('w', view.within, { within: null });
	if (view.selected && !registry.get(view.selected))
		replace('s', view.selected, { selected: null });

	const entry = findIndicator(catalogue, checked.indicator);
	const seriesAt = (level: string): { readonly file: string } | undefined =>
		entry?.series.find((series) => series.level === level);
	if (entry && !seriesAt(view.level)) {
		const level =
			DRAWN_LEVELS.findLast((each) => isValidLevel(entry, each) && seriesAt(each)) ?? view.level;
		if (!view.isLevelLocked) checked = { ...checked, level };
		else if (isValidLevel(entry, view.level))
			replace('l', view.level, { level, isLevelLocked: false });
	}
	const own = checked.within && levelOfCode(checked.within);
	if (own === 'kabkota' && checked.level === 'provinsi') {
		if (checked.isLevelLocked) replace('l', checked.level, { level: own, isLevelLocked: false });
		else checked = { ...checked, level: own };
	}
	const series = seriesAt(checked.level);
	const table = series && loaded.get(series.file);
	const months = monthsOfSurveys(entry?.series ?? []);
	if (view.period && table && !periodAmong(table.periods, view.period, months))
		replace('t', view.period, { period: null });
	const periods = tablePeriods ?? table?.periods;
	if (view.classPeriod && periods && !periodAmong(periods, view.classPeriod, months))
		replace('kt', view.classPeriod, { classPeriod: null });
	if (view.classMethod === 'manual' && view.classLimits.length === 0)
		replace('m', view.classMethod, { classMethod: DEFAULT_VIEW.classMethod });
	const { comparison } = view;
	if (
		comparison &&
		'period' in comparison &&
		periods &&
		!periodAmong(periods, comparison.period, months)
	)
		replace('banding', comparison.period, { comparison: null });
	if (comparison && 'indicator' in comparison) {
		const isKnown = findIndicator(catalogue, comparison.indicator) !== undefined;
		if (!isKnown || comparison.indicator === checked.indicator)
			replace('banding', comparison.indicator, { comparison: null });
	}
	return { view: checked, diagnostics };
}

/** Whether an area is one that can be worked in: a provinsi or a kabkota that exists. */
function isWorkingArea(code: NonNullable<ViewState['within']>, registry: AreaRegistry): boolean {
	const level = registry.get(code)?.level;
	return level === 'provinsi' || level === 'kabkota';
}
