import type { Basemap } from './basemap-setting.ts';

declare const __PETA_BASEMAP__: Basemap | null;

/** The basemap this page was built with; null, as it comes, for none. */
export const BASEMAP: Basemap | null = __PETA_BASEMAP__;
