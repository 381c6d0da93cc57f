/** Lowest a map is made so that all fits, CSS pixels; below that the page scrolls. */
const LEAST_PX = 180;
/** Room a legend needs beside a map, and the width from which it may lie on one. */
const LEGEND_PX = 276;
const PLATED_PX = 600;
/** Style of a page that fits its frame. */
export const FIT_STYLE = `
.map{margin-inline:auto}
.peta[data-fits=map] .inset{display:none}
[data-fit=beside] .sheet{display:flex;align-items:center}
[data-fit=beside] .map{margin:0;flex:none}
[data-fit=beside] .legend{padding:10px 16px}
.peta[data-fit=beside][data-view=table] .sheet{display:none}
`;

/** Share of its width that a map must keep for what stands beside it to be shown too. */
const KEPT_SHARE = 0.9;

/**
 * Makes the map as large as it may be for the whole page to fit into the frame's height. Where that
 * leaves room at its side, the legend stands there. Where the page lies in the country, or a part of it
 * drawn larger, is shown where all fits with it too and the map stays nearly as large.
 *
 * @param heightPx  of the frame, CSS pixels
 */
export function fitFrame(root: HTMLElement, heightPx: number): void {
	const sheet = root.querySelector<HTMLElement>('.sheet');
	const map = root.querySelector<HTMLElement>('.map');
	const legend = root.querySelector<HTMLElement>('.legend');
	if (!sheet || !map || !legend || sheet.clientHeight === 0) return;
	const corner = root.dataset['freeCorner'] ?? root.dataset['corner'] ?? 'no';
	root.dataset['freeCorner'] = corner;
	const [wide = 1, high = 1] = (map.dataset['size'] ?? '').split(' ').map(Number);
	const wideFor = (roomPx: number): number =>
		Math.min(root.clientWidth, Math.floor((Math.max(LEAST_PX, roomPx) * wide) / high));
	/** Lays the page out, with what stands beside the map or without it; the map's width. */
	const layOut = (fits: 'all' | 'map'): number => {
		root.dataset['fits'] = fits;
		map.style.width = '';
		delete root.dataset['fit'];
		const room = heightPx - (root.getBoundingClientRect().height - sheet.clientHeight);
		let widthPx = wideFor(room);
		const isPlated = corner !== 'no' && widthPx >= PLATED_PX;
		root.dataset['corner'] = isPlated ? corner : 'no';
		if (!isPlated) {
			const isBeside = root.clientWidth - widthPx >= LEGEND_PX;
			if (isBeside) root.dataset['fit'] = 'beside';
			else widthPx = wideFor(room - legend.clientHeight);
		}
		map.style.width = widthPx < root.clientWidth ? `${widthPx}px` : '';
		return widthPx;
	};
	const alonePx = layOut('map');
	if (!root.querySelector('.inset')) return;
	const isKept = layOut('all') >= KEPT_SHARE * alonePx;
	if (!isKept || root.getBoundingClientRect().height > heightPx) layOut('map');
}
