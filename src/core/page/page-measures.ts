/** Share of the page's width that an enlarged part of the map takes; all of it in a narrow page. */
export const INSET_SHARE = 0.44;
