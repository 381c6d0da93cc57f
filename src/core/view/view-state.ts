import type { PaletteChoice } from '../classify/palette-choice.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';

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

/** All that a shared link must reproduce. */
export interface ViewState {
	/** Id of a bundled indicator. */
	readonly indicator: string;
	readonly level: DrawnLevel;
	/** Whether a person fixed the level; else it follows how dense areas are on screen. */
	readonly isLevelLocked: boolean;
	/** `2022`, `2025-03`; null is the latest there is. */
	readonly period: string | null;
	/** The provinsi or kabkota that is worked in; the rest is quiet context. null is the whole country. */
	readonly within: AreaCode | null;
	readonly selected: AreaCode | null;
	/** null fits the whole country. */
	readonly camera: Camera | null;
	/** How many classes are asked for, see {@link CLASS_COUNTS}; equal values may leave fewer. */
	readonly classCount: number;
	/** Colours a person chose; null is what the indicator and its figures speak for. */
	readonly palette: PaletteChoice | null;
	/** Whether a count is to be filled all the same, against advice. */
	readonly fillsCount: boolean;
	/** Whether the table is open beside the map. */
	readonly table: boolean;
}

/** What the app opens on. */
export const DEFAULT_VIEW: ViewState = {
	indicator: 'persentase-penduduk-miskin',
	level: 'kabkota',
	isLevelLocked: false,
	period: null,
	within: null,
	selected: null,
	camera: null,
	classCount: 5,
	palette: null,
	fillsCount: false,
	table: false,
};

/** How many classes may be asked for: fewer say nothing, more cannot be told apart. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;

/** Levels the map can draw; desa have no boundaries. */
export const DRAWN_LEVELS = [
	'provinsi',
	'kabkota',
	'kecamatan',
] as const satisfies readonly AreaLevel[];

/** A level the map can draw. */
export type DrawnLevel = (typeof DRAWN_LEVELS)[number];
