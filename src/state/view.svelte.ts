import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { DEFAULT_VIEW, type Camera, type ViewState } from '../core/view/view-state.ts';

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

	/** Another indicator: its latest period, the same place. */
	chooseIndicator(indicator: string): void {
		this.#change({ indicator, period: null });
	}

	/** Another level, at the period that is on screen: March figures are not set beside September's. */
	chooseLevel(level: AreaLevel, period: string | null): void {
		this.#change({ level, period });
	}

	choosePeriod(period: string | null): void {
		this.#change({ period });
	}

	select(selected: AreaCode | null): void {
		if (selected !== this.current.selected) this.#change({ selected });
	}

	showTable(table: boolean): void {
		this.#change({ table });
	}

	/** The camera came to rest; null is the whole country. */
	moveCamera(camera: Camera | null): void {
		this.#change({ camera }, 'refinement');
	}
}
