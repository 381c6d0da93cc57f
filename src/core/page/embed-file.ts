import type { FigureNode } from '../figure/figure-node.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { BilingualText } from '../model/indicator.ts';
import type { FigurePage } from './figure-page.ts';
import type { GroundDeclarations } from './ground-colors.ts';

/** What a file of figures says it is. */
export const EMBED_FORMAT = 'peta-sasaran/sematan';
/** The version that is written, and the newest that is read. */
export const EMBED_VERSION = 1;
/** The function a file hands its figures to. */
export const EMBED_CALL = 'petaSasaran';

/** What a figure in a file is of. */
export interface EmbedSubject {
	readonly indicator: { readonly id: string; readonly name: BilingualText };
	/** When the figures are of: `2025`, `2025-03`. */
	readonly period: string;
	readonly level: AreaLevel;
	/** The area it shows; the code is null for the whole country. */
	readonly area: { readonly code: AreaCode | null; readonly name: BilingualText };
	/** Whose figures these are. */
	readonly source: BilingualText;
}

/** A figure and what it is of. */
export interface EmbedView {
	readonly about: EmbedSubject;
	readonly page: FigurePage;
}

/** A figure as a file has it, read and checked. */
export interface ReadView {
	readonly about: EmbedSubject;
	readonly colors: GroundDeclarations;
	readonly fills: readonly string[];
	/** The page's elements; null where something else is among them. */
	readonly root: () => FigureNode | null;
}

/** A file of figures, read and checked. */
export interface EmbedFile {
	/** Tells files with other figures apart. */
	readonly id: string;
	readonly views: readonly ReadView[];
}
