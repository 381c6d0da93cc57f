import type { Padding } from '../core/view/view-state.ts';

/** How much room there is, and so what sits where. Breakpoints of the design, in CSS pixels. */
export class Layout {
	widthPx = $state(0);
	heightPx = $state(0);
	/** One column, on a phone or an upright tablet: title, map, legend under each other; lists are tabs. */
	readonly isPhone = $derived(
		this.widthPx < 600 || (this.widthPx < 900 && this.heightPx > this.widthPx),
	);
	/** The side panel covers the map instead of pushing it. */
	readonly isNarrow = $derived(this.widthPx < 1200);
	/** Room for panel and card together. */
	readonly isWide = $derived(this.widthPx >= 1600);
	readonly isLow = $derived(this.heightPx < 640);

	/** @param widthPx  of the page, before it is laid out */
	constructor(widthPx: number, heightPx: number) {
		this.resize(widthPx, heightPx);
	}

	/** The page has this much room from now on. */
	resize(widthPx: number, heightPx: number): void {
		this.widthPx = widthPx;
		this.heightPx = heightPx;
	}

	/** Width of the open side panel. */
	readonly panelPx = $derived(this.isWide ? 440 : this.isNarrow ? 340 : 388);

	/** Width of the panel of priority locations, which pushes the map. */
	readonly priorityPx = $derived(this.isWide ? 440 : this.widthPx < 1000 ? 340 : 404);

	/**
	 * CSS pixels the plates take from the map's edges when it shows the whole of something.
	 *
	 * @param ratio  width of what is shown as a share of its height: what is about as high as wide stands
	 *               beside the legend, not above it
	 */
	paddingFor(
		panelIsOpen: boolean,
		cardIsOpen: boolean,
		isBesideList: boolean,
		ratio: number,
	): Padding {
		if (this.isPhone) {
			// the card's sheet covers 48 % of what header and tabs leave, from below
			const sheet = cardIsOpen ? Math.round((this.heightPx - 108) * 0.48) : 0;
			return { top: 14, right: 14, bottom: 14 + sheet, left: 14 };
		}
		const panel = panelIsOpen && !this.isNarrow ? this.panelPx : 0;
		const tall = this.heightPx >= 640;
		const hasPanel = isBesideList || panel > 0;
		if (hasPanel && cardIsOpen && !this.isNarrow && !this.isWide && tall)
			return this.#betweenPlates(ratio, isBesideList);
		const isCompact = ratio < (cardIsOpen ? 2.3 : 1.9);
		const isBeside = isCompact && !this.isNarrow && !(hasPanel && cardIsOpen);
		// the legend has no sea beside the country where a panel took it
		const below = isBeside ? 64 : isBesideList ? 234 : hasPanel ? 250 : cardIsOpen ? 180 : 64;
		return {
			// a place that is worked in has a line of its own in the title, the number of a listed area stands above it
			top: tall ? (isBesideList ? 140 : hasPanel ? 124 : 112) + (isBeside ? 28 : 0) : 84,
			right: cardIsOpen ? 380 : 30,
			bottom: tall ? below : cardIsOpen ? 90 : 64,
			left: panel + (isBeside ? 390 : 30),
		};
	}

	/** Between a panel and a card, where the title is in two lines: beside the legend or above it, where it is larger. */
	#betweenPlates(ratio: number, isBesideList: boolean): Padding {
		const around = { top: 200, right: 380 };
		// a list has pushed the map, a table lies on it; the legend has a key to a list
		const panel = isBesideList ? 0 : this.panelPx;
		const wide = this.widthPx - (isBesideList ? this.priorityPx : panel) - around.right;
		const high = this.heightPx - 82 - around.top;
		const beside = { ...around, bottom: 64, left: panel + 330 };
		const above = { ...around, bottom: isBesideList ? 365 : 275, left: panel + 30 };
		const heightIn = ({ left, bottom }: Padding): number =>
			Math.min((wide - (left - panel)) / ratio, high - bottom);
		return heightIn(beside) > heightIn(above) ? beside : above;
	}
}
