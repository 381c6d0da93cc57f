import type { DiagnosticCode, DiagnosticParams, Severity } from '../model/diagnostic.ts';

/**
 * What is to be said before a map or a list is believed. Unlike a diagnostic, which is of somebody's
 * file, a warning is of what was made of it. `error` means that it is refused.
 */
export const WARNINGS = {
	'level-not-valid': { number: 'W1', severity: 'error' },
	'lines-differ': { number: 'W4', severity: 'error' },
	'months-differ': { number: 'W4', severity: 'warning' },
	'line-not-stated': { number: 'W4', severity: 'warning' },
	'line-may-change': { number: 'W4', severity: 'warning' },
	'estimates-caution': { number: 'W5', severity: 'warning' },
	'estimates-unreliable': { number: 'W5', severity: 'warning' },
	'near-threshold': { number: 'W6', severity: 'warning' },
	'count-as-fill': { number: 'W7', severity: 'warning' },
	'areas-not-households': { number: 'W8', severity: 'info' },
	'coverage-over-hundred': { number: 'W9', severity: 'info' },
	'denominators-differ': { number: 'W9', severity: 'warning' },
	'areas-without-figure': { number: 'W10', severity: 'info' },
	'units-differ': { number: 'W11', severity: 'error' },
	'rates-not-averaged': { number: 'W13', severity: 'error' },
	'published-differs': { number: null, severity: 'warning' },
	'published-agrees': { number: null, severity: 'info' },
	'ratio-of-columns': { number: null, severity: 'warning' },
	'poverty-indices-disordered': { number: null, severity: 'warning' },
	'versions-differ': { number: null, severity: 'warning' },
	'categories-added': { number: null, severity: 'warning' },
	'registers-added': { number: null, severity: 'warning' },
	'not-an-indicator': { number: null, severity: 'error' },
} as const satisfies Record<string, { number: string | null; severity: Severity }>;

/** The code of a warning. */
export type WarningCode = keyof typeof WARNINGS;

/** One warning with the facts its sentence quotes. */
export interface Warning {
	readonly code: WarningCode;
	readonly severity: Severity;
	/** `W1` … `W13`; null for those without a number. */
	readonly number: string | null;
	/** How many areas, rows or figures it concerns. */
	readonly count: number;
	readonly params: DiagnosticParams;
}

/** Numbered warnings that are diagnostics of a file, and are told when it is read. */
export const WARNINGS_OF_FILES: Readonly<Partial<Record<string, DiagnosticCode>>> = {
	W2: 'code-system-unknown',
	W3: 'row-ambiguous',
	W12: 'personal-data',
};

/**
 * Makes a warning with the number and severity its code has.
 *
 * @example warn('level-not-valid', { indicator: 'P0' }).number // 'W1'
 */
export function warn(code: WarningCode, params: DiagnosticParams = {}, count = 1): Warning {
	return { code, ...WARNINGS[code], count, params };
}
