import type { PaletteChoice } from '../core/classify/palette-choice.ts';
import type { AreaCode } from '../core/model/area.ts';
import {
	DEFAULT_VIEW,
	type Camera,
	type DrawnLevel,
	type ViewState,
} from '../core/view/view-state.ts';

/** Whether a change is one that Back should undo, or only refines the last. */
export type ViewChange = 'choice' | 'refinement';

/** The view: the only thing a link knows. Replaced whole, never edited in place. */
export class ViewStore {
	current = $state.raw<ViewState>(DEFAULT_VIEW);
	/** What the last change was, for the history. */
	lastChange: ViewChange = 'choice';

	#change(part: Partial<ViewState>, change: ViewChange = 'choice'): void {
		this.lastChange = change;
		this.current = { ...this.current, ...part };
	}

	/** Takes over a view from a link or from the history. */
	restore(view: ViewState): void {
		this.lastChange = 'refinement';
		this.current = view;
	}

	/** Another indicator: its latest period, the same place, drawn and coloured as it asks for. */
	chooseIndicator(indicator: string): void {
		this.#change({ indicator, period: null, palette: null, fillsCount: false });
	}

	/** A fixed level, at the period that is on screen: March figures are not set beside September's. */
	chooseLevel(level: DrawnLevel, period: string | null): void {
		this.#change({ level, period, isLevelLocked: true });
	}

	/** Fixes the level on screen, or lets it follow the map again. */
	lockLevel(isLevelLocked: boolean): void {
		this.#change({ isLevelLocked });
	}

	/** The map went to another level of itself, at the period on screen. */
	followLevel(level: DrawnLevel, period: string | null): void {
		this.#change({ level, period }, 'refinement');
	}

	/** @param change  a step of a row of them refines the one before */
	choosePeriod(period: string | null, change: ViewChange = 'choice'): void {
		this.#change({ period }, change);
	}

	/**
	 * Works in one provinsi or kabkota, or in the whole country, all of which is shown.
	 *
	 * @param level     to go to with it; null stays
	 * @param selected  what stays selected
	 */
	workIn(
		within: AreaCode | null,
		level: DrawnLevel | null = null,
		selected: AreaCode | null = this.current.selected,
	): void {
		if (within === this.current.within) return;
		this.#change({ within, selected, camera: null, ...(level && { level }) });
	}

	select(selected: AreaCode | null): void {
		if (selected !== this.current.selected) this.#change({ selected });
	}

	chooseClassCount(classCount: number): void {
		this.#change({ classCount });
	}

	/** Other colours; null is what the indicator and its figures speak for. */
	choosePalette(palette: PaletteChoice | null): void {
		this.#change({ palette });
	}

	/** Draws and colours something else as it asks for itself. */
	forgetColors(): void {
		const { palette, fillsCount } = this.current;
		if (palette !== null || fillsCount)
			this.#change({ palette: null, fillsCount: false }, 'refinement');
	}

	/** Fills a count against advice, or draws circles again. */
	fillCount(fillsCount: boolean): void {
		this.#change({ fillsCount });
	}

	showTable(table: boolean): void {
		this.#change({ table });
	}

	/** The camera came to rest; null is the whole country. */
	moveCamera(camera: Camera | null): void {
		this.#change({ camera }, 'refinement');
	}
}
