import type { CameraView } from '../view/view-state.ts';

/** Kilometres round a parallel, at the equator, for one world width of 512 px at zoom 0. */
const EQUATOR_KM = 40_075.017;
/** Lengths a scale bar may have. */
const ROUND_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/**
 * The longest round scale bar that fits, at the latitude of the middle of the map.
 *
 * @param camera  Web Mercator camera
 * @param maxPx   room for the bar, CSS pixels
 * @returns       its length on the ground and on the screen
 *
 * @example scaleBarKm({ lng: 0, lat: 0, zoom: 4, widthPx: 800, heightPx: 600 }, 150).km // 500
 */
export function scaleBarKm(
	{ lat, zoom }: CameraView,
	maxPx: number,
): { readonly km: number; readonly widthPx: number } {
	return roundScaleBar((EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom), maxPx);
}

/**
 * The longest round scale bar that fits where a pixel is so many kilometres.
 *
 * @param kmPerPx  kilometres of a pixel
 * @param maxPx    room for the bar, CSS pixels; one kilometre is drawn even where it does not fit
 *
 * @example roundScaleBar(2, 150) // { km: 200, widthPx: 100 }
 */
export function roundScaleBar(
	kmPerPx: number,
	maxPx: number,
): { readonly km: number; readonly widthPx: number } {
	const km = ROUND_KM.findLast((length) => length / kmPerPx <= maxPx) ?? 1;
	return { km, widthPx: km / kmPerPx };
}
