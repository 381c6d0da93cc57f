import { extent } from 'd3-array';
import { classIndexOf } from '../classify/class-index.ts';
import type { ClassRequest, Classify } from '../classify/class-request.ts';
import {
	breaksAround,
	kindBreaks,
	resolvePalette,
	type PaletteChoice,
	type PaletteEvidence,
	type ResolvedPalette,
} from '../classify/palette-choice.ts';
import type { Palette } from '../classify/palette.ts';
import { sortedValues } from '../classify/sorted-values.ts';
import { quantileClasses } from '../classify/quantile-classes.ts';
import type { AreaCode } from '../model/area.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BilingualText, Figure } from '../model/indicator.ts';
import { isHiddenCount } from '../model/table.ts';

/**
 * What an area looks like when it has no class.
 *
 * `noData`: no figure. `noMatch`: rows that may be this area's wait for a decision. `suppressed`: a small
 * count that is hidden. `notValid`: the indicator does not exist at this level. Each has its own texture
 * and its own line in the legend.
 */
export type AreaState = 'noData' | 'noMatch' | 'suppressed' | 'notValid';

/** States in the order the legend lists them. */
export const AREA_STATES: readonly AreaState[] = ['noData', 'noMatch', 'suppressed', 'notValid'];

/**
 * Why a figure that is drawn is doubtful: a relative standard error of 25–50 %, one above 50 %, or a
 * simple projection.
 */
export type FigureDoubt = 'caution' | 'unreliable' | 'projected';
/** Doubts in the order the legend lists them. */
export const FIGURE_DOUBTS: readonly FigureDoubt[] = ['caution', 'unreliable', 'projected'];

/**
 * What may lie over an area: a state's texture, or lines over a class where a figure covers several
 * areas or is doubtful.
 */
export const AREA_TEXTURES = [...AREA_STATES, 'shared', ...FIGURE_DOUBTS] as const;
/** A texture of the map. */
export type AreaTexture = AreaState | 'shared' | FigureDoubt;

/** How one area is drawn: a class with its value, or a state. */
export type AreaPaint =
	| { readonly classIndex: number; readonly value: number; readonly state: null }
	| { readonly classIndex: null; readonly value: null; readonly state: AreaState };

/** How the figures of a level are classed. */
export interface Classing {
	readonly request: ClassRequest;
	/** Makes the classes. */
	readonly classify: Classify;
	/**
	 * Figures the classes are of where these are not the ones that are painted: those of another
	 * period, so that a colour keeps its meaning. The end classes are widened to hold what is painted.
	 */
	readonly basis?: readonly number[] | undefined;
	/** Figures of another map with the same classes, which the end classes must hold too. */
	readonly alsoHeld?: readonly number[];
	/** The period of the basis; null where the classes are of what is painted. */
	readonly basisPeriod?: string | null;
	/** Whether limits mirror each other around zero, so that none is moved there: for changes. */
	readonly isMirrored?: boolean;
}

/**
 * Classes of equally many areas.
 *
 * @example quantileClassing(5).request // { method: 'quantile', count: 5 }
 */
export function quantileClassing(count: number): Classing {
	return { request: { method: 'quantile', count }, classify: quantileClasses };
}

/** Which areas are to be painted, and with what. */
export interface PaintRequest {
	/** Every area of the level, in the order of the boundaries. */
	readonly areas: readonly AreaCode[];
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	/** Areas that rows without a decision may belong to. */
	readonly undecided: ReadonlySet<AreaCode>;
	/**
	 * Areas whose figure is of a larger territory, before a split, each with the area the figure is
	 * written for: Papua Selatan of 2021 has Papua's. Such a figure is classed once.
	 */
	readonly shared?: ReadonlyMap<AreaCode, AreaCode>;
	/** Areas whose figure is doubtful, each with the reason. */
	readonly doubts?: ReadonlyMap<AreaCode, FigureDoubt>;
	readonly classing: Classing;
	/** `fill` for rates and indices, `symbol` for counts, `refused` where the level is not valid. */
	readonly drawing: 'fill' | 'symbol' | 'refused';
	/** What is known about colours; Lontar, or diverging around zero, where nothing is. */
	readonly coloring?: {
		readonly choice: PaletteChoice | null;
		readonly direction: PaletteEvidence['direction'];
		/** The nation's published figure. */
		readonly national: number | null;
		/** Whether the figures are changes. */
		readonly isChange?: boolean;
	};
	/** Circles of this value and less are drawn on one scale with another map's; absent: their own. */
	readonly largest?: number | undefined;
	/** Whether a count is filled because a person insisted: legend and figure warn of it. */
	readonly isCountFilled?: boolean;
}

/** How the figures of two indicators are crossed. */
export interface CrossedClasses {
	/** Limits of the first indicator's classes, which are the rows, ascending. */
	readonly rowBreaks: readonly number[];
	/** Limits of the second's, which are the columns. */
	readonly columnBreaks: readonly number[];
	/** The second indicator's figures. */
	readonly figures: ReadonlyMap<AreaCode, Figure>;
}

/** Kinds of clusters in the order of the classes, in words, and how they were found. */
export interface ClusterClasses {
	readonly names: readonly BilingualText[];
	/** What stands over them in a legend. */
	readonly head: BilingualText;
	readonly method: BilingualText;
}

/** A painted level: what the map, the legend and the table all draw from. */
export interface PaintedAreas {
	readonly request: PaintRequest;
	readonly paints: ReadonlyMap<AreaCode, AreaPaint>;
	/** Ascending; empty when there is nothing to class, or symbols are drawn. */
	readonly breaks: readonly number[];
	/** Figures the classes of this map would be of, ascending: each once, also where areas share it. */
	readonly sorted: readonly number[];
	/** Areas per class, lowest class first. */
	readonly counts: readonly number[];
	readonly stateCounts: Readonly<Record<AreaState, number>>;
	/** What gives classes their colours on every ground, and why. */
	readonly palette: ResolvedPalette;
	readonly diagnostics: readonly Diagnostic[];
	/** Where classes are the nine cells of two indicators, three rows of three: then there are no breaks. */
	readonly crossed?: CrossedClasses;
	/** Where classes are kinds of clusters: then there are no breaks either. */
	readonly clusters?: ClusterClasses;
}

/**
 * Gives every area of a level its class or its state.
 *
 * @param request  areas, figures and how they may be drawn; not mutated
 * @returns        a paint for each of `request.areas`; class counts and state counts add up to their
 *                 number. With drawing `symbol` every area with a figure has class 0 and no breaks.
 *
 * Missing is never zero: an area without a figure gets a state. O(n log n).
 */
export function paintAreas(request: PaintRequest): PaintedAreas {
	const { areas, figures, drawing } = request;
	const stateCounts: Record<AreaState, number> = {
		noData: 0,
		noMatch: 0,
		suppressed: 0,
		notValid: 0,
	};
	// looked up once: a limit that is dragged comes here with every move
	const found = areas.map((code) => figures.get(code)?.value ?? null);
	const values = withoutNull(found);
	// sorted once, for classes, for palettes and for whoever shows how they lie
	const sorted = sortedValues(isShared(request) ? figuresToClass(request) : values);
	const classed = drawing === 'fill' && values.length > 0;
	const { choice = null, ...known } = request.coloring ?? {};
	const evidence = { direction: 'neutral', national: null, ...known } as const;
	const palette = resolvePalette(choice, { ...evidence, values: sorted });
	const { breaks, diagnostics } = classed
		? classesOf(request, sorted, values, palette.palette)
		: { breaks: [], diagnostics: [] };
	const counts = new Array<number>(classed ? Math.max(1, breaks.length - 1) : 0).fill(0);
	const paints = new Map<AreaCode, AreaPaint>();
	for (const [at, code] of areas.entries()) {
		const value = drawing === 'refused' ? null : (found[at] ?? null);
		if (value !== null) {
			const classIndex = classed ? classIndexOf(value, breaks) : 0;
			if (classed) counts[classIndex] = (counts[classIndex] ?? 0) + 1;
			paints.set(code, { classIndex, value, state: null });
			continue;
		}
		const state = stateOf(code, request);
		stateCounts[state]++;
		paints.set(code, { classIndex: null, value: null, state });
	}
	return {
		request,
		paints,
		breaks,
		sorted,
		counts,
		stateCounts,
		palette,
		diagnostics,
	};
}

/** Why an area has no class. */
function stateOf(code: AreaCode, { drawing, figures, undecided }: PaintRequest): AreaState {
	if (drawing === 'refused') return 'notValid';
	if (isHiddenCount(figures.get(code)?.missing)) return 'suppressed';
	return undecided.has(code) ? 'noMatch' : 'noData';
}

/**
 * Figures to make classes of: each once, also where several areas share it.
 *
 * @returns the figures areas have of their own; all of them where every one is shared
 */
export function figuresToClass(
	request: Pick<PaintRequest, 'areas' | 'figures' | 'shared'>,
): readonly number[] {
	const { areas, figures, shared } = request;
	if (!shared || !isShared(request)) return valuesOf(areas, figures);
	const isOwn = (code: AreaCode): boolean => (shared.get(code) ?? code) === code;
	const own = valuesOf(areas.filter(isOwn), figures);
	return own.length > 0 ? own : valuesOf(areas, figures);
}

/** Whether figures of larger territories stand for several areas. */
function isShared({ shared }: Pick<PaintRequest, 'shared'>): boolean {
	return (shared?.size ?? 0) > 0;
}

/** The values of areas that have one. */
function valuesOf(
	areas: readonly AreaCode[],
	figures: ReadonlyMap<AreaCode, Figure>,
): readonly number[] {
	return withoutNull(areas.map((code) => figures.get(code)?.value ?? null));
}

function withoutNull(found: readonly (number | null)[]): readonly number[] {
	return found.filter((value) => value !== null);
}

function classesOf(
	request: PaintRequest,
	toClass: readonly number[],
	values: readonly number[],
	palette: Palette,
): Pick<PaintedAreas, 'breaks' | 'diagnostics'> {
	const { basis, alsoHeld = [], classify, isMirrored = false } = request.classing;
	const { request: wanted } = request.classing;
	const held = alsoHeld.length > 0 ? [...values, ...alsoHeld] : values;
	if (palette.kind === 'categorical') return { breaks: kindBreaks(held), diagnostics: [] };
	const hasBasis = basis !== undefined && basis.length > 0;
	const classes = classify(hasBasis ? basis : toClass, wanted);
	if (classes.breaks.length === 0) return classes;
	const breaks = endsAround(classes.breaks, hasBasis ? [...basis, ...held] : held);
	// limits that somebody wrote stay where they are
	const isMovable = palette.kind === 'diverging' && wanted.method !== 'manual' && !isMirrored;
	return { ...classes, breaks: isMovable ? breaksAround(breaks, palette.reference) : breaks };
}

/** Breaks whose ends are the least and the greatest of some values; limits between them stay. */
function endsAround(breaks: readonly number[], values: readonly number[]): number[] {
	const [least, greatest] = extent(values);
	if (least === undefined || greatest === undefined) return [...breaks];
	const inner = breaks.slice(1, -1).filter((limit) => limit > least && limit < greatest);
	return [least, ...inner, greatest];
}

/**
 * What lies over an area: its state's texture, crossed lines over an unreliable figure, hatching over
 * a shared one, the lines of another doubt, or nothing.
 */
export function textureOf(painted: PaintedAreas, area: AreaCode): AreaTexture | null {
	const state = painted.paints.get(area)?.state ?? null;
	const { shared, doubts, drawing } = painted.request;
	// lines of a doubt lie over a class, and there is one only where figures are drawn as fill
	const isClassed = drawing === 'fill' && painted.paints.has(area);
	const doubt = isClassed ? (doubts?.get(area) ?? null) : null;
	return state ?? (doubt !== 'unreliable' && shared?.has(area) ? 'shared' : doubt);
}
