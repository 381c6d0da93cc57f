import type { PaletteChoice } from '../core/classify/palette-choice.ts';
import type { AreaCode } from '../core/model/area.ts';
import {
	DEFAULT_VIEW,
	type Camera,
	type Comparison,
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
	readonly #step: (change: () => void) => void;

	/** @param step  carries out a choice, so that it can be taken back */
	constructor(
		step: (change: () => void) => void = (change) => {
			change();
		},
	) {
		this.#step = step;
	}

	#change(part: Partial<ViewState>, change: ViewChange = 'choice'): void {
		const apply = (): void => {
			this.restore({ ...this.current, ...part }, change);
		};
		if (change === 'choice') this.#step(apply);
		else apply();
	}

	/** Takes over a view from a link, from the history or from a project. */
	restore(view: ViewState, change: ViewChange = 'refinement'): void {
		this.lastChange = change;
		this.current = view;
	}

	/** Another indicator: its latest period, the same place, drawn and coloured as it asks for. */
	chooseIndicator(indicator: string): void {
		const colors = { palette: null, fillsCount: false };
		this.#change({
			indicator,
			period: null,
			comparison: null,
			...colors,
			...this.#classesElsewhere(),
		});
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

	/** Sets something beside what is on screen, or nothing any more: other figures need other classes. */
	compare(comparison: Comparison | null): void {
		this.#change({ comparison, palette: null, ...this.#classesElsewhere() });
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

	/**
	 * Other classes, of the figures on the map. Limits belong to the method `manual` alone.
	 *
	 * @param change  a limit that is being dragged refines the choice that began with it
	 */
	chooseClasses(
		{ classMethod, classCount, classLimits }: Partial<ViewState>,
		change: ViewChange = 'choice',
	): void {
		const method = classMethod ?? this.current.classMethod;
		this.#change(
			{
				classMethod: method,
				classCount: classCount ?? this.current.classCount,
				classLimits: method === 'manual' ? (classLimits ?? this.current.classLimits) : [],
				classPeriod: null,
			},
			change,
		);
	}

	/**
	 * Another period is about to be shown: classes stay those of the period they were made of.
	 *
	 * @param shown  the period on the map
	 * @param next   the period to come; classes of its own need no keeping
	 */
	keepClasses(shown: string | null, next: string): void {
		const from = this.current.classPeriod ?? shown;
		const classPeriod = from === next ? null : from;
		if (classPeriod !== this.current.classPeriod) this.#change({ classPeriod }, 'refinement');
	}

	/** Makes the classes anew, of the figures on the map. */
	recountClasses(): void {
		this.#change({ classPeriod: null });
	}

	/** Something else is measured: limits, the period of classes and what was compared mean nothing there. */
	forgetClasses(): void {
		const { classPeriod, classMethod, comparison } = this.current;
		if (classPeriod !== null || classMethod === 'manual' || comparison)
			this.#change({ comparison: null, ...this.#classesElsewhere() }, 'refinement');
	}

	#classesElsewhere(): Partial<ViewState> {
		const isManual = this.current.classMethod === 'manual';
		return {
			classMethod: isManual ? DEFAULT_VIEW.classMethod : this.current.classMethod,
			classLimits: [],
			classPeriod: null,
		};
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

	/**
	 * Another rule for priority locations, as its own text; null for none.
	 *
	 * @param change  a weight or a line that is being dragged refines the choice that began with it
	 */
	chooseRule(rule: string | null, change: ViewChange = 'choice'): void {
		if (rule !== this.current.rule) this.#change({ rule }, change);
	}

	/** Asks something else of the pattern or the distribution of the figures, as its own text; null for nothing. */
	analyse(analysis: string | null): void {
		if (analysis !== this.current.analysis) this.#change({ analysis });
	}

	/** Other registers side by side, as their own text; null for none. */
	chooseRegisters(registers: string | null): void {
		if (registers !== this.current.registers) this.#change({ registers });
	}

	/** What is said of an area under the pointer, in this order. */
	chooseTooltip(tooltip: ViewState['tooltip']): void {
		this.#change({ tooltip });
	}

	showTable(table: boolean): void {
		this.#change({ table });
	}

	/** The camera came to rest; null is the whole country. */
	moveCamera(camera: Camera | null): void {
		this.#change({ camera }, 'refinement');
	}
}
