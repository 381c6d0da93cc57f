import type { AreaLevel } from './area.ts';
import type { MissingReason } from './table.ts';

/** What kind of number an indicator is, which decides how it may be drawn. */
export type Measure =
	/** How many: drawn as symbols sized by area, never as fill. */
	| 'count'
	/** A share of something, in percent. */
	| 'rate'
	| 'index'
	/** Rupiah per head or per month: a price, not a total. */
	| 'money'
	/** Not known; drawn as fill, and said so. */
	| 'unknown';

/** A text in both languages. */
export interface BilingualText {
	readonly id: string;
	readonly en: string;
}

/** What an indicator is, wherever its figures come from. */
export interface Indicator {
	/** Slug of its Indonesian name, `persentase-penduduk-miskin`. */
	readonly id: string;
	/** Its letter in the literature, `P0`; null when it has none. */
	readonly symbol: string | null;
	readonly name: BilingualText;
	readonly definition: BilingualText;
	/** What follows the value in a sentence; `{area}` stands for the area's name. */
	readonly reading: BilingualText;
	readonly unit: string;
	/** The unit in words for a legend: "persen penduduk". */
	readonly of: BilingualText;
	readonly measure: Measure;
	readonly direction: 'higher-is-worse' | 'higher-is-better' | 'neutral';
	/** Decimals it is published with. */
	readonly decimals: number;
	/** The finest level its figures are valid at; finer levels are refused. */
	readonly lowestLevel: AreaLevel;
	readonly producer: string;
	/** Whether its figures are changes, which are written with their sign. */
	readonly isSigned?: boolean;
}

/** A figure for one area: a number, or why there is none. */
export type Figure =
	| { readonly value: number; readonly missing: null }
	| { readonly value: null; readonly missing: MissingReason };
