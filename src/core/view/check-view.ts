import type { AreaRegistry } from '../area/area-registry.ts';
import { findIndicator, type Catalogue } from '../indicator/catalogue.ts';
import type { LoadedFigures } from '../layer/current-layer.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/**
 * Replaces what a link asks for and nobody here has, by the default: an indicator that is not
 * bundled, an area that does not exist, a period its figures do not have.
 *
 * @param loaded  figures loaded so far; a period of a series that is not among them is left alone
 * @returns       the view to show, the same object when nothing was wrong, and one
 *                `view-value-invalid` per value replaced
 */
export function checkView(
	view: ViewState,
	catalogue: Catalogue,
	registry: AreaRegistry,
	loaded: LoadedFigures,
): { readonly view: ViewState; readonly diagnostics: readonly Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	let checked = view;
	const replace = (field: 'indicator' | 'selected' | 'period', value: string): void => {
		diagnostics.push(diagnose('view-value-invalid', { key: field, value }));
		checked = { ...checked, [field]: DEFAULT_VIEW[field] };
	};
	if (!findIndicator(catalogue, view.indicator)) replace('indicator', view.indicator);
	if (view.selected && !registry.get(view.selected)) replace('selected', view.selected);
	const series = findIndicator(catalogue, checked.indicator)?.series.find(
		({ level }) => level === checked.level,
	);
	const table = series && loaded.get(series.file);
	if (view.period && table && !table.periods.includes(view.period)) replace('period', view.period);
	return { view: checked, diagnostics };
}
