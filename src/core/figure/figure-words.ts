import type { AreaTexture } from '../choropleth/paint-areas.ts';

/** Parts of the country that may be drawn larger. */
export type EnlargedPart = 'jawa';

/** Lines of a map that a legend explains. */
export type LegendLine = 'state' | 'provinsi' | 'kabkota' | 'kecamatan';

/** What the nine cells of two indicators say. */
export interface CrossWords {
	/** The first indicator, with its period; lowest at the foot. */
	readonly rows: string;
	/** The second; lowest on the left. */
	readonly columns: string;
	/** Limits between classes, lowest first; none where there are not three classes. */
	readonly rowLimits: readonly string[];
	readonly columnLimits: readonly string[];
	/** What each corner means. */
	readonly corners: readonly string[];
}

/**
 * Everything a figure says, in the reader's language and notation; `i18n` makes it.
 *
 * Texts may be of any length: they are wrapped. '' leaves a part out.
 */
export interface FigureWords {
	readonly title: string;
	/** Period, level and unit. */
	readonly subtitle: string;
	/** What a person hears in place of the picture. */
	readonly description: string;
	readonly legendHead: string;
	/** The unit in words, above the classes. */
	readonly unit: string;
	/** Above the numbers of areas. */
	readonly areasHead: string;
	/** An interval for each class, lowest first, without overlap. */
	readonly classes: readonly string[];
	/** In place of classes, where two indicators are crossed. */
	readonly cross: CrossWords | null;
	readonly textures: Readonly<Record<AreaTexture, string>>;
	readonly lines: Readonly<Record<LegendLine, string>>;
	/** How the classes were made, or how circles are to be read. */
	readonly method: string;
	/** What must be known about the colours, whole sentences. */
	readonly notes: readonly string[];
	/** In place of classes where nothing has a figure. */
	readonly noFigures: string;
	/** Which areas a dot stands for. */
	readonly dots: string;
	/** Whose figures these are; says so where nobody stated it. */
	readonly source: string;
	/** What the figures measure, in short: concept, measure and unit, kind, valid level; what nobody said. */
	readonly standard: string;
	/** The same in full, each with its name, for programs and whoever unfolds it. */
	readonly metadata: readonly (readonly [name: string, text: string])[];
	/** How rows were tied to areas: the code system, or names. */
	readonly codes: string;
	/** Whose boundaries these are, and that they may not be passed on where that is so. */
	readonly boundaries: string;
	/** That borders are indicative. */
	readonly disclaimer: string;
	/** The projection, from its standard parallel in degrees. */
	readonly projection: (standardParallel: number) => string;
	readonly locator: string;
	/** Over a part of the map drawn larger, from how many times. */
	readonly enlarged: (part: EnlargedPart, times: number) => string;
	/** The letter on the north arrow. */
	readonly north: string;
	/** The unit of the scale bar. */
	readonly kilometres: string;
	/** A number as the reader writes it. */
	readonly number: (value: number) => string;
	/** A degree of the neat line: `120° BT`. */
	readonly degrees: (degrees: number, axis: 'lng' | 'lat') => string;
}
