import type { ThemeName } from './color-scheme.ts';
import { rampColors } from './oklab-ramp.ts';

/** Ramps from little to much: Lontar is warm, for what is bad; Nila is cool, for what is good. */
export const SEQUENTIAL_NAMES = ['lontar', 'nila'] as const;
/** A ramp from little to much. */
export type SequentialName = (typeof SEQUENTIAL_NAMES)[number];

/** What gives classes their colours. */
export type Palette =
	/** More is farther from the ground. */
	| { readonly kind: 'sequential'; readonly name: SequentialName }
	/** Cool below the reference, warm above it, the stronger the farther away, no two as strong. */
	| { readonly kind: 'diverging'; readonly reference: number }
	/** For kinds, one class for each, in no order. */
	| { readonly kind: 'categorical' }
	/** Nine cells: rows by the first indicator, columns by the second, lowest first. */
	| { readonly kind: 'bivariate' }
	/** Kinds of clusters, in the order of `CLUSTER_CLASSES`. */
	| { readonly kind: 'clusters'; readonly of: 'local-moran' | 'gi-star' }
	/** Somebody's own, lowest class first, on every ground the same. */
	| { readonly kind: 'custom'; readonly colors: readonly string[] };

/** What is drawn with unless something speaks for another one. */
export const DEFAULT_PALETTE: Palette = { kind: 'sequential', name: 'lontar' };

/** Most kinds that have a colour each; more could not be told apart. */
export const MAX_KINDS = 7;
/** How many colours a palette of somebody's own may have. */
export const CUSTOM_COLORS = { least: 2, most: 9 } as const;

/** Anchors of a ground; none is another one darkened. */
type Anchors = Readonly<Record<ThemeName, string>>;

/** Five anchors each, lowest first; on dark ground lighter is more. */
const SEQUENTIAL: Readonly<Record<SequentialName, Anchors>> = {
	lontar: {
		light: '#f3e4bd #e6bd74 #cf8544 #a04a33 #5e1f2e',
		dark: '#40362f #6f4636 #a85c3b #e2884e #ffd29a',
		projector: '#f7e3a6 #e9b357 #c96f2c #8f3424 #4a1022',
	},
	nila: {
		light: '#dfe8b4 #9fc7b5 #579ba8 #285f87 #14264e',
		dark: '#2a3d41 #2f5a63 #3f8390 #6cb3b6 #c4ead0',
		projector: '#dfeab0 #8fc2ae #3b90a1 #1d5282 #0c1f4a',
	},
};

/** Five anchors, far below the reference to far above it. */
const DIVERGING: Anchors = {
	light: '#0a3747 #6fa3ab #e2decf #d4894e #611c13',
	dark: '#96d5dd #44818d #32393d #ad6a44 #ffbf8e',
	projector: '#0d4a5c #549aa9 #d6d0bf #d07a30 #741f1a',
};

/** Kinds: as far apart in lightness as in hue, so that a grey print tells them too. */
const CATEGORICAL: Anchors = {
	light: '#a13a3b #49ad97 #ffd19e #004b50 #a8b9e6 #758d4c #331046',
	dark: '#f2878b #7590b0 #e8cc84 #1f4a36 #b2f7f4 #797b2a #714769',
	projector: '#deb228 #52a2e0 #530006 #7ce8f5 #6f8c4f #642e67 #3c6c62',
};

/**
 * Rows low to high by the first indicator (warm), columns low to high by the second (cool). Every cell
 * has a lightness of its own, in even steps A1 A2 B1 A3 C1 B2 B3 C2 C3, so that a grey print tells all nine.
 */
const BIVARIATE: Anchors = {
	light: '#e0dccf #a9c4cb #639aac #c1a37a #7f695a #4f5d6e #bb6a1f #713631 #571f3c',
	dark: '#363d41 #2f5462 #2a7893 #7d573f #9d8b8b #9ba3ba #bf6725 #eda897 #f3c3da',
	projector: '#d6d0bf #9bbac4 #4991ad #bf9663 #766052 #415366 #b95e0d #682a26 #4a1230',
};

/**
 * High among high, low among low, high among low, low among high, no cluster, without neighbours, not
 * tested: warm for high, cool for low, strong where alike. Each has a lightness of its own, so that a grey
 * print tells all seven.
 */
const CLUSTERS: Anchors = {
	light: '#982e1c #003f55 #d3905d #5e93a1 #ddd6c8 #786d8d #bebbb3',
	dark: '#ffc1b5 #6fb7d7 #c4834f #4e8490 #3b352b #675d7c #4e4d45',
	projector: '#952a18 #004257 #ca8955 #578c9a #cec8ba #736988 #b0ada5',
};

/** Names of the nine cells: letter by row from the lowest, number by column from the lowest. */
export const BIVARIATE_CELLS = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3'] as const;

/**
 * Colours of classes, lowest first.
 *
 * Counts of classes between anchors are their OKLab interpolation at even steps (one class at the
 * middle, two at ¼ and ¾). Around a reference a colour is the stronger the farther its class, and of two
 * as far the one above is a step stronger, so that a grey print tells up from down; a class that holds the
 * reference is neutral.
 *
 * @param breaks  ascending class limits; they decide the sides of a diverging palette, and elsewhere
 *                only their number counts. Not used for the nine cells of a bivariate one, nor for clusters
 * @returns       one `#rrggbb` for each class
 * @throws RangeError without a class, for more kinds than {@link MAX_KINDS}
 *
 * @example paletteColors(DEFAULT_PALETTE, 'light', [0, 1, 2, 3]) // ['#f3e4bd', '#cf8544', '#5e1f2e']
 * @example paletteColors({ kind: 'custom', colors: ['#000000', '#ffffff'] }, 'dark', [0, 1, 2]) // ['#000000', '#ffffff']
 */
export function paletteColors(
	palette: Palette,
	theme: ThemeName,
	breaks: readonly number[],
): readonly string[] {
	if (palette.kind === 'bivariate') return BIVARIATE[theme].split(' ');
	if (palette.kind === 'clusters') {
		const all = CLUSTERS[theme].split(' ');
		return palette.of === 'local-moran' ? all : all.filter((_, at) => at !== 2 && at !== 3);
	}
	const count = breaks.length - 1;
	if (count < 1) throw new RangeError('there are no classes to colour');
	switch (palette.kind) {
		case 'sequential':
			return rampColors(SEQUENTIAL[palette.name][theme].split(' '), evenPlaces(count));
		case 'diverging':
			return rampColors(DIVERGING[theme].split(' '), placesAround(breaks, palette.reference));
		case 'custom':
			return palette.colors.length === count
				? palette.colors
				: rampColors(palette.colors, evenPlaces(count));
		case 'categorical': {
			if (count > MAX_KINDS) throw new RangeError(`${count} kinds have no colour each`);
			return CATEGORICAL[theme].split(' ').slice(0, count);
		}
	}
}

function evenPlaces(count: number): number[] {
	if (count === 2) return [0.25, 0.75];
	return Array.from({ length: count }, (_, at) => (count === 1 ? 0.5 : at / (count - 1)));
}

/**
 * Places on the diverging ramp, 0 far below the reference, ½ at it, 1 far above. Strength rises in even
 * steps with distance, and of two classes as far the one above has the next step.
 */
function placesAround(breaks: readonly number[], reference: number): number[] {
	const sides = sidesAround(breaks, reference);
	const below = sides.filter((side) => side < 0).length;
	const above = sides.filter((side) => side > 0).length;
	const most = below + above;
	const hasNeutral = sides.includes(0);
	return sides.map((side, at) => {
		if (side === 0) return 0.5;
		const rank = side < 0 ? below - at : at - (sides.length - above) + 1;
		const nearer = side < 0 ? Math.min(above, rank - 1) : Math.min(below, rank);
		const step = rank + nearer;
		const far = hasNeutral ? step / most : (step - 0.5) / (most - 0.5);
		return 0.5 + (side * far) / 2;
	});
}

/**
 * On which side of a reference each class lies: −1 below, 1 above, 0 where it holds the reference
 * inside. A class that only touches it is on its own side.
 *
 * @param breaks  ascending class limits
 *
 * @example sidesAround([-4, -1, 2, 5], 0) // [-1, 0, 1]
 * @example sidesAround([-4, 0, 5], 0) // [-1, 1]
 */
export function sidesAround(breaks: readonly number[], reference: number): (-1 | 0 | 1)[] {
	return breaks.slice(0, -1).map((from, at) => {
		const to = breaks[at + 1] ?? from;
		if (to < reference || (to === reference && from < to)) return -1;
		return from > reference || (from === reference && from < to) ? 1 : 0;
	});
}
