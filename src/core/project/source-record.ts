/**
 * Where a dataset stands in its chain: gathered by who surveys or registers, published by them, passed
 * on by a portal, quoted from somebody else, or computed from other data.
 */
export const SOURCE_STAGES = [
	'collected',
	'published',
	'redistributed',
	'quoted',
	'processed',
] as const;
/** One place in the chain. */
export type SourceStage = (typeof SOURCE_STAGES)[number];

/** One dataset of a project: whose it is, which version, and where in its chain. */
export interface SourceRecord {
	/** The open table it is in, by the name of its file; null for one that is only spoken of. */
	readonly file: string | null;
	readonly dataset: string;
	readonly publisher: string;
	/** Edition, decree or version as its publisher names it: `SK 73/HUK/2024`, `DTSEN 23 Jan 2026`. */
	readonly version: string;
	/** When it was published or taken, as a person writes it. */
	readonly date: string;
	/** Null while nobody said. */
	readonly stage: SourceStage | null;
	readonly note: string;
	/** Fields of a project file that nobody here knows. */
	readonly unknown: Readonly<Record<string, unknown>>;
}

/** A dataset of which nobody said anything yet. */
export function blankSource(file: string | null, dataset = ''): SourceRecord {
	const unsaid = { publisher: '', version: '', date: '', stage: null, note: '', unknown: {} };
	return { file, dataset, ...unsaid };
}

/** Where an open table is from, in one line; empty while no publisher of it is named. */
export function citeFile(sources: readonly SourceRecord[], file: string): string {
	const own = sources.filter((source) => source.file === file);
	return own.map(citeSource).filter(Boolean).join('; ');
}

/**
 * A source in one line: publisher, dataset, version, date; empty while no publisher is named.
 */
function citeSource({ publisher, dataset, version, date }: SourceRecord): string {
	if (!publisher.trim()) return '';
	return [publisher, dataset, version, date]
		.map((part) => part.trim())
		.filter(Boolean)
		.join(', ');
}
