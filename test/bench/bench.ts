import type { BenchSite } from './bench-site.ts';
import type { Measurement } from './bench-row.ts';

/** What a bench is given. */
export interface BenchContext {
	/** Whether a row of this name was asked for. */
	readonly wants: (name: string) => boolean;
	/** How often to do something that is to be done so often: once when only trying. */
	readonly times: (often: number) => number;
	/** The bench page in a browser, built and opened when first asked for. */
	readonly site: () => Promise<BenchSite>;
	/** Says something to the person who waits; never on stdout. */
	readonly say: (text: string) => void;
}

/** Some rows that are measured together. */
export interface Bench {
	/** Every row it can make, in the order of the table. */
	readonly names: readonly string[];
	/** Measures the rows that are wanted. */
	readonly run: (context: BenchContext) => Promise<Measurement[]>;
}
