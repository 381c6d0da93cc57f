/**
 * How core speaks of trouble: in codes, never in sentences. `i18n` makes the sentences.
 *
 * The user's data gives a Diagnostic; our own mistake throws.
 */

/** `error`: nothing could be made of it. `warning`: look before you trust it. `info`: what was decided. */
export type Severity = 'error' | 'warning' | 'info';

/** Facts a message may quote. Lists are shown as lists, numbers in the reader's notation. */
export type DiagnosticParams = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing worth telling the user about their data. */
export interface Diagnostic {
	/** Stable kebab-case identifier; `i18n` has a sentence for each. */
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	/** How many cells, rows or areas it concerns; 1 when it concerns the whole table. */
	readonly count: number;
	readonly params: DiagnosticParams;
	/** Data rows it concerns, 0-based, at most {@link MAX_DIAGNOSTIC_ROWS}. */
	readonly rows: readonly number[];
}

/** Longest list of rows a diagnostic carries; `count` has the true number. */
export const MAX_DIAGNOSTIC_ROWS = 200;

/** Every diagnostic there is, with its severity. A new one is added here and given words in `i18n`. */
export const DIAGNOSTIC_SEVERITY = {
	// reading a file
	'file-empty': 'error',
	'file-too-large': 'error',
	'file-type-unknown': 'error',
	'file-type-differs': 'info',
	'file-damaged': 'error',
	'file-locked': 'error',
	'file-inflates': 'error',
	'file-unsafe': 'error',
	'json-broken': 'error',
	'json-without-table': 'error',
	'file-is-web-page': 'error',
	'file-is-error-reply': 'error',
	'personal-data': 'error',
	'reading-cancelled': 'info',
	'encoding-guessed': 'warning',
	'encoding-chosen': 'info',
	'quote-unclosed': 'warning',
	'rows-ragged': 'warning',
	// finding the table
	'table-empty': 'error',
	'header-only': 'error',
	'header-rows-joined': 'info',
	'merged-cells-filled': 'info',
	'table-turned': 'info',
	'area-list': 'info',
	'places-parted': 'info',
	'codes-parted': 'info',
	'periods-unstacked': 'info',
	// reading cells
	'number-format-ambiguous': 'warning',
	'number-format-mixed': 'warning',
	'number-unreadable': 'warning',
	'number-out-of-range': 'warning',
	'percent-or-fraction': 'warning',
	'dates-in-numbers': 'warning',
	'formula-without-value': 'warning',
	'thousands-lost-zeros': 'warning',
	'factor-thousand': 'warning',
	'part-exceeds-whole': 'warning',
	'percent-impossible': 'warning',
	'denominator-zero': 'warning',
	'several-periods': 'info',
	'figures-censored': 'warning',
	'targets-without-year': 'warning',
	'targets-are-ranges': 'warning',
	'targets-unreadable': 'warning',
	'change-in-percent': 'warning',
	// finding areas
	'no-area-column': 'error',
	'no-value-column': 'error',
	'columns-remembered': 'info',
	'columns-not-remembered': 'warning',
	'code-system-decided': 'info',
	'code-systems-agree': 'info',
	'code-system-unknown': 'warning',
	'codes-damaged': 'warning',
	'codes-superseded': 'info',
	'codes-translated': 'info',
	'hidden-characters': 'info',
	'kind-from-convention': 'info',
	'kind-from-header': 'info',
	'kind-from-section': 'info',
	'parent-inferred': 'info',
	'parents-from-headings': 'info',
	'parent-told': 'info',
	'parents-disagree': 'warning',
	'row-of-parent': 'info',
	'desa-names-missing': 'warning',
	// joining rows
	'no-row-matched': 'error',
	'level-suggested': 'info',
	'row-unmatched': 'warning',
	'row-ambiguous': 'warning',
	'row-contradiction': 'warning',
	'row-proposed': 'warning',
	'row-aggregate': 'info',
	'row-note': 'info',
	'name-differs': 'info',
	'parent-differs': 'warning',
	'duplicate-area': 'warning',
	'extent-differs': 'warning',
	// placing points
	'points-counted': 'info',
	'points-offered': 'info',
	'points-hidden': 'info',
	'coordinates-swapped': 'warning',
	'points-without-coordinates': 'warning',
	'coordinates-not-degrees': 'warning',
	'points-at-zero': 'warning',
	'points-outside': 'warning',
	'points-at-sea': 'warning',
	'points-contradict': 'warning',
	'points-by-name': 'info',
	'points-near-shore': 'info',
	'points-repeated': 'warning',
	'event-column': 'warning',
	// meaning
	'level-not-drawn': 'warning',
	'desa-summed': 'info',
	'small-counts-hidden': 'info',
	'small-counts-not-public': 'info',
	'small-counts-across-tables': 'info',
	'tables-not-all-compared': 'info',
	'desa-summed-partly': 'warning',
	// boundaries
	'pack-missing': 'error',
	'pack-damaged': 'error',
	'pack-newer': 'error',
	// drawing
	'webgl-missing': 'warning',
	'webgl-lost': 'warning',
	'shapes-unusable': 'warning',
	'mesh-failed': 'warning',
	'figure-resized': 'warning',
	'figure-empty': 'warning',
	'figure-shape-missing': 'warning',
	'figure-without-values': 'warning',
	'figure-areas-small': 'info',
	'webgl-restored': 'info',
	// projects
	'project-not-ours': 'error',
	'project-newer': 'error',
	'project-damaged': 'error',
	'project-table-lost': 'warning',
	'project-part-damaged': 'warning',
	'project-result-differs': 'warning',
	'project-figures-differ': 'warning',
	'project-vintage-differs': 'warning',
	// view
	'view-value-invalid': 'warning',
	'view-newer': 'warning',
	'language-unreachable': 'warning',
	'tooltip-markup': 'warning',
	'tooltip-field-unknown': 'warning',
	'working-area-left': 'info',
	// classes
	'values-not-finite': 'warning',
	'classes-without-values': 'error',
	'classes-of-one-value': 'info',
	'classes-per-value': 'info',
	'classes-merged': 'info',
	'classes-follow-data': 'info',
	'classes-by-anchors': 'info',
	'unclassed-too-many': 'info',
	'class-limits-tidied': 'warning',
	'class-limits-outside': 'warning',
	// colours of somebody's own
	'palette-unreadable': 'error',
	'palette-colors-count': 'error',
	'palette-classes-alike': 'warning',
	'palette-class-bare': 'warning',
	'palette-border-faint': 'warning',
	'palette-text-faint': 'warning',
	// neighbours and spatial statistics
	'neighbours-out-of-range': 'error',
	'neighbours-count': 'error',
	'neighbours-tidied': 'info',
	'neighbours-one-way': 'warning',
	'values-all-missing': 'error',
	'values-constant': 'error',
	'spatial-too-few': 'error',
	'spatial-missing': 'info',
	'spatial-islands': 'info',
	'spatial-refused': 'warning',
	'spatial-exploratory': 'warning',
	'moran-no-variance': 'warning',
	'permutations-few': 'warning',
	'rates-count': 'error',
	'rates-none': 'error',
	'rates-without-population': 'warning',
	'rates-above-one': 'warning',
	// composite indices
	'composite-without-values': 'error',
	'composite-all-tied': 'error',
	'composite-tied': 'warning',
	'composite-missing': 'warning',
	'geometric-needs-positive': 'error',
	'indicator-constant': 'warning',
	'indicator-without-values': 'warning',
	'weights-unusable': 'error',
	'weights-all-zero': 'error',
	'draws-too-many': 'error',
	// inequality and poverty
	'inequality-without-values': 'error',
	'inequality-negative': 'error',
	'inequality-sum-zero': 'error',
	'inequality-count': 'error',
	'inequality-missing': 'info',
	'fgt-line-unusable': 'error',
	'fgt-order': 'warning',
} as const satisfies Record<string, Severity>;

/** The code of a diagnostic. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_SEVERITY;

/**
 * Makes a diagnostic with the severity its code has.
 *
 * @param code    what happened
 * @param params  facts the sentence quotes
 * @param rows    data rows concerned, 0-based; the list kept is cut at {@link MAX_DIAGNOSTIC_ROWS}
 * @param count   defaults to the number of rows, or 1 when there are none
 *
 * @example diagnose('row-unmatched', {}, [3, 9]).count // 2
 * @example diagnose('file-empty').severity // 'error'
 */
export function diagnose(
	code: DiagnosticCode,
	params: DiagnosticParams = {},
	rows: readonly number[] = [],
	count: number = rows.length || 1,
): Diagnostic {
	return {
		code,
		severity: DIAGNOSTIC_SEVERITY[code],
		count,
		params,
		rows: rows.slice(0, MAX_DIAGNOSTIC_ROWS),
	};
}

/** A value, or the diagnostics that say why there is none. */
export type Result<T> =
	| { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
	| { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A successful {@link Result}, with what is worth knowing about it. */
export function success<T>(value: T, diagnostics: readonly Diagnostic[] = []): Result<T> {
	return { ok: true, value, diagnostics };
}

/** A failed {@link Result}; at least one of its diagnostics is an error. */
export function failure<T>(...diagnostics: readonly Diagnostic[]): Result<T> {
	return { ok: false, diagnostics };
}
