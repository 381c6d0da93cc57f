import { classCounts, classIndexOf, quantileBreaks } from '../classify/class-breaks.ts';
import type { AreaCode } from '../model/area.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import type { Figure } from '../model/indicator.ts';

/**
 * What an area looks like when it has no class.
 *
 * `noData`: no figure. `noMatch`: rows that may be this area's wait for a decision. `notValid`: the
 * indicator does not exist at this level. Each has its own texture and its own line in the legend.
 */
export type AreaState = 'noData' | 'noMatch' | 'notValid';

/** States in the order the legend lists them. */
export const AREA_STATES: readonly AreaState[] = ['noData', 'noMatch', 'notValid'];

/** What may lie over an area: a state's texture, or hatching where a figure covers several areas. */
export const AREA_TEXTURES = [...AREA_STATES, 'shared'] as const;
/** A texture of the map. */
export type AreaTexture = AreaState | 'shared';

/** How one area is drawn: a class with its value, or a state. */
export type AreaPaint =
	| { readonly classIndex: number; readonly value: number; readonly state: null }
	| { readonly classIndex: null; readonly value: null; readonly state: AreaState };

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
	/** Classes wanted; ties may leave fewer. */
	readonly classCount: number;
	/** `fill` for rates and indices, `symbol` for counts, `refused` where the level is not valid. */
	readonly drawing: 'fill' | 'symbol' | 'refused';
}

/** A painted level: what the map, the legend and the table all draw from. */
export interface PaintedAreas {
	readonly request: PaintRequest;
	readonly paints: ReadonlyMap<AreaCode, AreaPaint>;
	/** Ascending; empty when there is nothing to class, or symbols are drawn. */
	readonly breaks: readonly number[];
	/** Areas per class, lowest class first. */
	readonly counts: readonly number[];
	readonly stateCounts: Readonly<Record<AreaState, number>>;
	readonly diagnostics: readonly Diagnostic[];
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
	const { areas, figures, undecided, drawing } = request;
	const stateCounts: Record<AreaState, number> = { noData: 0, noMatch: 0, notValid: 0 };
	const values = areas.flatMap((code) => figures.get(code)?.value ?? []);
	const own = areas.flatMap((code) =>
		(request.shared?.get(code) ?? code) === code ? (figures.get(code)?.value ?? []) : [],
	);
	const classed = drawing === 'fill' && values.length > 0;
	const breaks = classed ? quantileBreaks(own.length > 0 ? own : values, request.classCount) : [];
	const paints = new Map<AreaCode, AreaPaint>();
	for (const code of areas) {
		const value = drawing === 'refused' ? null : (figures.get(code)?.value ?? null);
		if (value !== null) {
			paints.set(code, {
				classIndex: classed ? classIndexOf(value, breaks) : 0,
				value,
				state: null,
			});
			continue;
		}
		const state: AreaState =
			drawing === 'refused' ? 'notValid' : undecided.has(code) ? 'noMatch' : 'noData';
		stateCounts[state]++;
		paints.set(code, { classIndex: null, value: null, state });
	}
	const merged = classed && breaks.length - 1 < request.classCount;
	return {
		request,
		paints,
		breaks,
		counts: classed ? classCounts(values, breaks) : [],
		stateCounts,
		diagnostics: merged
			? [diagnose('classes-merged', { wanted: request.classCount, made: breaks.length - 1 })]
			: [],
	};
}

/** What lies over an area: its state's texture, hatching over a shared figure, or nothing. */
export function textureOf(painted: PaintedAreas, area: AreaCode): AreaTexture | null {
	const state = painted.paints.get(area)?.state ?? null;
	return state ?? (painted.request.shared?.has(area) ? 'shared' : null);
}
