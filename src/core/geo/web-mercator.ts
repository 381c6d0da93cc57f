/** Height of a latitude in Web Mercator, 0 at 85° N to 1 at 85° S. */
export function mercatorY(lat: number): number {
	return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/**
 * Place of a longitude in Web Mercator, 0 at 180° W to 1 at 180° E.
 *
 * @example mercatorX(0) // 0.5
 */
export function mercatorX(lng: number): number {
	return (lng + 180) / 360;
}
