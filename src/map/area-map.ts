import type { MapAppearance } from '../core/figure/map-appearance.ts';
import type { Bbox } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Camera, CameraView, Padding } from '../core/view/view-state.ts';

/** What the map tells of the pointer and the camera. */
export interface AreaMapEvents {
	/** The area under the pointer, and where the pointer is in CSS pixels; null when it left. */
	readonly onHover: (area: AreaCode | null, at: readonly [x: number, y: number]) => void;
	readonly onSelect: (area: AreaCode | null) => void;
	readonly onCamera: (view: CameraView) => void;
	/** The camera came to rest where a person, or the page for a person, took it. */
	readonly onMoved: (camera: Camera) => void;
	/** Everything asked for has been drawn, or new drawing has begun. */
	readonly onDrawn: (isDrawn: boolean) => void;
	/** The graphics context was lost; the map draws nothing until it is given back. */
	readonly onLost: () => void;
	/** The graphics context was given back; the map draws again what it was last given. */
	readonly onRestored: () => void;
	/** Areas whose shapes in the boundary pack cannot be filled: empty, or a line. */
	readonly onFlat: (areas: readonly AreaCode[]) => void;
	/** The shapes could not be made ready for the graphics card; the map draws no areas. */
	readonly onFailed: () => void;
}

/**
 * The map of one level, whatever draws it.
 *
 * The only door to the map library: state hands it plain data and hears codes back.
 */
export interface AreaMap {
	/** Shows this and nothing else. Cheap when only paints changed. */
	setAppearance: (appearance: MapAppearance) => void;
	/** Outlines an area as hovered, or none. */
	hover: (area: AreaCode | null) => void;
	/** Outlines an area as selected, or none. */
	select: (area: AreaCode | null) => void;
	/** Outlines an area as the one the keyboard stands on, or none. */
	focus: (area: AreaCode | null) => void;
	/** Lets every area but these step back; null is none. */
	emphasize: (areas: ReadonlySet<AreaCode> | null) => void;
	/** The area at a point in CSS pixels, found without the graphics card. */
	pick: (at: readonly [x: number, y: number]) => AreaCode | null;
	/** Moves the camera to hold a box inside the padding; `isHome` moves are not told by `onMoved`. */
	fit: (bbox: Bbox, padding: Padding, animate: boolean, isHome: boolean) => void;
	/** Moves the camera to a place. */
	jump: (camera: Camera) => void;
	zoomBy: (levels: number) => void;
	panBy: (xPx: number, yPx: number) => void;
	dispose: () => void;
}
