/** A raster map from the publisher's own host, drawn under the areas. */
export interface Basemap {
	/** Address of a tile with `{z}`, `{x}` and `{y}`. */
	readonly tiles: string;
	/** Origin of the tiles: the one address the page's policy lets in besides its own. */
	readonly origin: string;
	/** Whose map it is, as it is written on the map. */
	readonly attribution: string;
}

/**
 * Reads the settings of a build: `PETA_BASEMAP`, the address of tiles, and `PETA_BASEMAP_ATTRIBUTION`.
 *
 * @param environment  variables of the build
 * @returns            null without `PETA_BASEMAP`: the page then speaks to no other host
 * @throws Error       with what to write, for an address that is no tile address or has no attribution
 *
 * @example basemapSetting({}) // null
 */
export function basemapSetting(
	environment: Readonly<Record<string, string | undefined>>,
): Basemap | null {
	const tiles = environment['PETA_BASEMAP']?.trim();
	if (!tiles) return null;
	const missing = ['{z}', '{x}', '{y}'].filter((part) => !tiles.includes(part));
	if (missing.length > 0)
		throw new Error(
			`PETA_BASEMAP harus memuat {z}, {x}, dan {y}; yang belum ada: ${missing.join(' ')}`,
		);
	let url: URL;
	try {
		url = new URL(tiles);
	} catch {
		throw new Error(`PETA_BASEMAP bukan alamat lengkap: ${tiles}`);
	}
	const isLocal = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
	if (url.protocol !== 'https:' && !isLocal)
		throw new Error('PETA_BASEMAP harus beralamat https:// (http:// hanya untuk localhost)');
	if (url.username || url.password || /[{}*;,\s]/.test(url.host))
		throw new Error('PETA_BASEMAP harus memuat satu nama host yang tetap, tanpa sandi');
	const attribution = environment['PETA_BASEMAP_ATTRIBUTION']?.trim();
	if (!attribution)
		throw new Error(
			'PETA_BASEMAP memerlukan PETA_BASEMAP_ATTRIBUTION: pemilik peta dasar, tertulis di peta',
		);
	return { tiles, origin: url.origin, attribution };
}

/**
 * A content security policy that also lets the tiles in, and nothing more.
 *
 * @returns the policy unchanged without a basemap
 */
export function policyWithBasemap(policy: string, basemap: Basemap | null): string {
	if (!basemap) return policy;
	return policy.replace(/\b(connect-src|img-src) ([^;"]*)/g, `$1 $2 ${basemap.origin}`);
}
