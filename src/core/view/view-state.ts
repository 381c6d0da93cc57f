import type { PaletteChoice } from '../classify/palette-choice.ts';
import { MAX_CLASSES, type ClassMethod } from '../classify/class-request.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import { DEFAULT_TOOLTIP, type TooltipField } from './tooltip-template.ts';

/** Where the map looks. */
export interface Camera {
	readonly lng: number;
	readonly lat: number;
	/** MapLibre zoom: 0 shows the world in 512 px. */
	readonly zoom: number;
}

/**
 * Where a camera may look: the country and as much around it as an upright screen sees with all of it.
 * `bbox` is west, south, east, north of the camera's middle and of what the map may show.
 */
export const CAMERA_LIMITS = {
	bbox: [72, -42, 164, 42],
	maxZoom: 13,
} as const;

/** Where the map looks, and how large it is in CSS pixels. */
export interface CameraView extends Camera {
	readonly widthPx: number;
	readonly heightPx: number;
}

/** CSS pixels that plates cover on each side of the map. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** Ways to set what is on screen beside something else. */
export const COMPARISON_KINDS = ['points', 'percent', 'beside', 'swipe', 'bivariate'] as const;
/**
 * A way to compare: `points` and `percent` draw what changed since another period, `beside` and `swipe`
 * draw two maps, `bivariate` crosses two indicators.
 */
export type ComparisonKind = (typeof COMPARISON_KINDS)[number];

/** What may be set beside what is on screen. */
export type Compared =
	/** Another period, in either direction. */
	| { readonly period: string }
	/** Another bundled indicator. */
	| { readonly indicator: string }
	/** Another column of a person's table, which no link names. */
	| { readonly column: string };

/** What is set beside what is on screen, and how: changes are between periods, crosses of indicators, maps of either. */
export type Comparison = { readonly kind: ComparisonKind } & Compared;

/** All that a shared link must reproduce. */
export interface ViewState {
	/** Id of a bundled indicator. */
	readonly indicator: string;
	readonly level: DrawnLevel;
	/** Whether a person fixed the level; else it follows how dense areas are on screen. */
	readonly isLevelLocked: boolean;
	/** `2022`, `2025-03`; null is the latest there is. */
	readonly period: string | null;
	/** What is set beside it; null is nothing. */
	readonly comparison: Comparison | null;
	/** The provinsi or kabkota that is worked in; the rest is quiet context. null is the whole country. */
	readonly within: AreaCode | null;
	readonly selected: AreaCode | null;
	/** null fits the whole country. */
	readonly camera: Camera | null;
	readonly classMethod: MapClassMethod;
	/** How many classes are asked for, see {@link CLASS_COUNTS}; equal values may leave fewer. */
	readonly classCount: number;
	/** Colours a person chose; null is what the indicator and its figures speak for. */
	readonly palette: PaletteChoice | null;
	/** Whether a count is to be filled all the same, against advice. */
	readonly fillsCount: boolean;
	/** Limits between classes that a person set, for the method `manual`; at most {@link MAX_LIMITS}. */
	readonly classLimits: readonly number[];
	/** The period whose figures the classes are of; null is the one that is shown. */
	readonly classPeriod: string | null;
	/** The rule for priority locations as its own text; null for none. */
	readonly rule: string | null;
	/** What is asked of the pattern or the distribution of the figures, as its own text; null for nothing. */
	readonly analysis: string | null;
	/** Registers set side by side, as their own text; null for none. */
	readonly registers: string | null;
	/** Whether the table is open beside the map. */
	readonly table: boolean;
	/** What the tooltip says of an area, in this order. */
	readonly tooltip: readonly TooltipField[];
}

/** What the app opens on. */
export const DEFAULT_VIEW: ViewState = {
	indicator: 'persentase-penduduk-miskin',
	level: 'kabkota',
	isLevelLocked: false,
	period: null,
	comparison: null,
	within: null,
	selected: null,
	camera: null,
	classMethod: 'quantile',
	classCount: 5,
	palette: null,
	fillsCount: false,
	classLimits: [],
	classPeriod: null,
	rule: null,
	analysis: null,
	registers: null,
	table: false,
	tooltip: DEFAULT_TOOLTIP,
};

/** How many classes may be asked for: fewer say nothing, more cannot be told apart. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;

/** Ways to find classes that a map has; limits are snapped by hand, which makes them manual. */
export const MAP_CLASS_METHODS = [
	'quantile',
	'equal',
	'natural',
	'head-tail',
	'sd',
	'manual',
	'unclassed',
] as const satisfies readonly ClassMethod[];
/** A way to find classes that a map has. */
export type MapClassMethod = (typeof MAP_CLASS_METHODS)[number];

/** Most limits a person can set: one less than classes that can be told apart. */
export const MAX_LIMITS = MAX_CLASSES - 1;

/** Levels the map can draw; desa have no boundaries. */
export const DRAWN_LEVELS = [
	'provinsi',
	'kabkota',
	'kecamatan',
] as const satisfies readonly AreaLevel[];

/** A level the map can draw. */
export type DrawnLevel = (typeof DRAWN_LEVELS)[number];
