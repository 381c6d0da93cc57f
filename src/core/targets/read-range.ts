/** What somebody typed as a target. */
export type TypedRange =
	/** One figure has both ends alike. */
	| {
			readonly kind: 'range';
			readonly low: number;
			readonly high: number;
			/** Whether a stray space was taken out of a figure: to be shown for a look. */
			readonly isRepaired: boolean;
	  }
	/** `<1`, *di bawah 1 %*: a bound, and no figure to draw. */
	| { readonly kind: 'below'; readonly high: number };

/** Between two ends of a range: hyphen, dashes, words. */
const BETWEEN = /\s*(?:–|—|-|\bs\.?\s?d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b)\s*/iu;
const BELOW = /^(?:<|≤|di ?bawah|kurang dari|below|under)\s*/iu;

/**
 * Reads a target as people type it: `7, 25-8,25%`, `4,5 – 5,5 %`, `0 (nol) persen`, `6,5 sampai 7,5`.
 *
 * A decimal comma and a decimal point both count, with at most three digits after. Signs of percent,
 * the word *persen* and what stands in parentheses are looked past. Ends are put in order.
 *
 * @returns null for what is no figure, two figures that are no range, or three and more
 *
 * @example readTypedRange('7, 25-8,25%') // { kind: 'range', low: 7.25, high: 8.25, isRepaired: true }
 * @example readTypedRange('4,5 – 5,5 %') // { kind: 'range', low: 4.5, high: 5.5, isRepaired: false }
 * @example readTypedRange('dibawah 1%') // { kind: 'below', high: 1 }
 * @example readTypedRange('sekitar lima') // null
 */
export function readTypedRange(text: string): TypedRange | null {
	const bare = text
		.normalize('NFKC')
		.replace(/\([^)]*\)/gu, ' ')
		.replace(/%|\bpersen(?: poin)?\b|\bpercent\b/giu, ' ')
		.trim();
	const joined = bare.replace(/(\d)\s*([.,])\s+(\d)/gu, '$1$2$3');
	const isRepaired = joined !== bare;
	if (BELOW.test(joined)) {
		const high = readFigure(joined.replace(BELOW, ''));
		return high === null ? null : { kind: 'below', high };
	}
	const ends = joined.split(BETWEEN).map(readFigure);
	const [first = null, second = first] = ends;
	if (ends.length > 2 || first === null || second === null) return null;
	const [low, high] = first <= second ? [first, second] : [second, first];
	return { kind: 'range', low, high, isRepaired };
}

function readFigure(text: string): number | null {
	const figure = text.trim();
	return /^\d+(?:[.,]\d{1,3})?$/.test(figure) ? Number(figure.replace(',', '.')) : null;
}
