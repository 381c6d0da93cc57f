import type { Basemap } from './basemap-setting.ts';

/** Put in its place by the build; another program's build of this map knows nothing of it. */
declare const __PETA_BASEMAP__: Basemap | null | undefined;

/** The basemap this page was built with; null, as it comes, for none. */
export const BASEMAP: Basemap | null =
	typeof __PETA_BASEMAP__ === 'undefined' ? null : (__PETA_BASEMAP__ ?? null);
