import { median } from 'd3-array';
import { diagnose, failure, success, type Result } from '../model/diagnostic.ts';
import type { Indicator } from '../model/indicator.ts';
import { CUSTOM_COLORS, MAX_KINDS, type Palette, type SequentialName } from './palette.ts';

/** What a person may choose; null is what the figures themselves speak for. */
export type PaletteChoice =
	| { readonly kind: 'sequential'; readonly name: SequentialName }
	/** Around a value; null for zero where figures reach it, else the nation's, else the median. */
	| { readonly kind: 'diverging'; readonly reference: number | null }
	| { readonly kind: 'categorical' }
	| { readonly kind: 'custom'; readonly colors: readonly string[] };

/** Why a palette is what it is. */
export type PaletteReason =
	/** The indicator says whether more is worse. */
	| 'direction'
	/** Figures lie on both sides of zero. */
	| 'signs'
	/** Figures are zero and below. */
	| 'below-zero'
	/** Figures are changes, which part at zero whatever their signs. */
	| 'change'
	| 'chosen'
	/** Kinds were chosen, and there are more of them than colours. */
	| 'too-many-kinds';

/** What a reference is. */
export type ReferenceKind = 'zero' | 'national' | 'median' | 'typed';

/** A palette and why it is used. */
export interface ResolvedPalette {
	readonly palette: Palette;
	readonly because: PaletteReason;
	/** What a diverging palette is centred on, null for the others. */
	readonly reference: ReferenceKind | null;
}

/** What speaks for a palette. */
export interface PaletteEvidence {
	readonly direction: Indicator['direction'];
	/** One number per area, any order, missing ones left out. */
	readonly values: readonly number[];
	/** The nation's published figure. */
	readonly national: number | null;
	/** Whether the figures are changes: these are always parted at zero. */
	readonly isChange?: boolean;
}

/**
 * The palette to draw with: diverging around zero for changes, the one chosen, else diverging around zero where figures are negative,
 * else Nila where more is better and Lontar elsewhere.
 *
 * @param choice  what a person, or a link, asked for; null for nothing
 *
 * @example resolvePalette(null, { direction: 'neutral', values: [-2, 3], national: null }).because // 'signs'
 * @example resolvePalette(null, { direction: 'higher-is-better', values: [2, 3], national: null }).palette // { kind: 'sequential', name: 'nila' }
 */
export function resolvePalette(
	choice: PaletteChoice | null,
	{ direction, values, national, isChange = false }: PaletteEvidence,
): ResolvedPalette {
	if (isChange) {
		const palette = { kind: 'diverging', reference: 0 } as const;
		return { palette, because: 'change', reference: 'zero' };
	}
	const isNegative = values.some((value) => value < 0);
	const isPositive = values.some((value) => value > 0);
	if (choice?.kind === 'diverging') {
		const { reference, kind } = referenceOf(choice.reference, values, national);
		return { palette: { kind: 'diverging', reference }, because: 'chosen', reference: kind };
	}
	const tooMany = choice?.kind === 'categorical' && new Set(values).size > MAX_KINDS;
	if (choice && !tooMany) return { palette: choice, because: 'chosen', reference: null };
	if (isNegative) {
		return {
			palette: { kind: 'diverging', reference: 0 },
			because: tooMany ? 'too-many-kinds' : isPositive ? 'signs' : 'below-zero',
			reference: 'zero',
		};
	}
	const name = direction === 'higher-is-better' ? 'nila' : 'lontar';
	return {
		palette: { kind: 'sequential', name },
		because: tooMany ? 'too-many-kinds' : 'direction',
		reference: null,
	};
}

function referenceOf(
	typed: number | null,
	values: readonly number[],
	national: number | null,
): { readonly reference: number; readonly kind: ReferenceKind } {
	if (typed !== null) return { reference: typed, kind: 'typed' };
	if (values.some((value) => value < 0)) return { reference: 0, kind: 'zero' };
	if (national !== null) return { reference: national, kind: 'national' };
	const middle = median(values);
	return middle === undefined
		? { reference: 0, kind: 'zero' }
		: { reference: middle, kind: 'median' };
}

/**
 * Class limits with a reference among them, so that no class mixes what is below with what is above:
 * the nearest inner limit is moved there.
 *
 * @param breaks  ascending
 * @returns       the same limits where the reference is one of them, or not inside; as many classes
 *                as before, one more where there was only one
 *
 * @example breaksAround([-4, -1, 2, 8], 0) // [-4, 0, 2, 8]
 * @example breaksAround([-4, 8], 0) // [-4, 0, 8]
 * @example breaksAround([1, 2, 8], 0) // [1, 2, 8]
 */
export function breaksAround(breaks: readonly number[], reference: number): readonly number[] {
	const [first = 0, last = 0] = [breaks[0], breaks.at(-1)];
	if (reference <= first || reference >= last || breaks.includes(reference)) return breaks;
	const inner = breaks.slice(1, -1);
	if (inner.length === 0) return [first, reference, last];
	const away = inner.map((value) => Math.abs(value - reference));
	const nearest = away.indexOf(Math.min(...away));
	return breaks.map((value, at) => (at === nearest + 1 ? reference : value));
}

/**
 * Class limits that put every distinct value into a class of its own, for kinds.
 *
 * @returns ascending, the last one twice, so that the last class is one value like the others
 *
 * @example kindBreaks([3, 1, 3, 2]) // [1, 2, 3, 3]
 */
export function kindBreaks(values: readonly number[]): number[] {
	const distinct = [...new Set(values)].sort((a, b) => a - b);
	return [...distinct, ...distinct.slice(-1)];
}

/**
 * Reads colours that somebody typed or pasted: hexadecimal, with or without `#`, three digits or six,
 * with anything between them that is no letter and no digit.
 *
 * @returns the colours as `#rrggbb`, as written from first to last; or `palette-unreadable` with what
 *          could not be read, `palette-colors-count` for too few or too many of them
 *
 * @example readColors('#F3E4BD, e6bd74 #abc') // { ok: true, value: ['#f3e4bd', '#e6bd74', '#aabbcc'], diagnostics: [] }
 */
export function readColors(text: string): Result<readonly string[]> {
	const words = text.split(/[^0-9a-z]+/iu).filter(Boolean);
	const strange = words.filter((word) => !/^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(word));
	if (strange.length > 0) {
		const shown = strange.slice(0, 3).map((word) => word.slice(0, 20));
		return failure(diagnose('palette-unreadable', { words: shown }, [], strange.length));
	}
	if (words.length < CUSTOM_COLORS.least || words.length > CUSTOM_COLORS.most) {
		return failure(diagnose('palette-colors-count', { found: words.length, ...CUSTOM_COLORS }));
	}
	return success(
		words.map((word) => {
			const digits = word.length === 3 ? word.replace(/./g, '$&$&') : word;
			return `#${digits.toLowerCase()}`;
		}),
	);
}
