import type { DiagnosticCode } from '../model/diagnostic.ts';

/**
 * What may be done to a table so that an area is in each row and one area in each cell, in the order it is
 * done: cells merged downwards are filled, areas side by side become rows, periods under areas stand beside
 * them, codes and larger areas get columns of their own.
 */
export const ARRANGEMENTS = ['merged', 'turned', 'unstacked', 'codes', 'places'] as const;

/** One of the things that may be done to a table. */
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** The diagnostic that tells of each. */
export const ARRANGEMENT_TOLD: Readonly<Record<Arrangement, DiagnosticCode>> = {
	merged: 'merged-cells-filled',
	turned: 'table-turned',
	unstacked: 'periods-unstacked',
	codes: 'codes-parted',
	places: 'places-parted',
};

/** Those that make other rows of the rows. */
export const MOVES_ROWS: ReadonlySet<Arrangement> = new Set(['turned', 'unstacked']);
