import type { AreaCode, AreaLevel } from '../model/area.ts';

/** Where the map looks. */
export interface Camera {
	readonly lng: number;
	readonly lat: number;
	/** MapLibre zoom: 0 shows the world in 512 px. */
	readonly zoom: number;
}

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
	readonly level: AreaLevel;
	/** `2022`, `2025-03`; null is the latest there is. */
	readonly period: string | null;
	readonly selected: AreaCode | null;
	/** null fits the whole country. */
	readonly camera: Camera | null;
	/** Whether the table is open beside the map. */
	readonly table: boolean;
}

/** What the app opens on. */
export const DEFAULT_VIEW: ViewState = {
	indicator: 'persentase-penduduk-miskin',
	level: 'kabkota',
	period: null,
	selected: null,
	camera: null,
	table: false,
};

/** Levels the map can draw; desa have no boundaries. */
export const DRAWN_LEVELS = [
	'provinsi',
	'kabkota',
	'kecamatan',
] as const satisfies readonly AreaLevel[];
