import type { Classing } from '../core/choropleth/paint-areas.ts';
import {
	MAX_CLASSES,
	UNCLASSED_MOST,
	type ClassMethod,
	type Classify,
} from '../core/classify/class-request.ts';
import { quantileClasses } from '../core/classify/quantile-classes.ts';
import type { ViewStore } from './view.svelte.ts';

/** Which classes the view asks for, and the code that makes them: quantiles at once, the rest when needed. */
export class ClassingStore {
	readonly #view: ViewStore;
	#classify = $state.raw<Classify | null>(null);

	constructor(view: ViewStore) {
		this.#view = view;
	}

	/** What is asked for, as one text, so that a camera that moves makes no classes anew. */
	readonly #asked = $derived.by(() => {
		const { classMethod, classCount, classLimits } = this.#view.current;
		return JSON.stringify([classMethod, classCount, classLimits]);
	});

	/** The period whose figures the classes are of; null is the one that is shown. */
	readonly period = $derived.by(() => this.#view.current.classPeriod);

	/** Null until the code for the method is there. */
	readonly classing: Pick<Classing, 'request' | 'classify'> | null = $derived.by(() => {
		const [method, count, limits] = JSON.parse(this.#asked) as [ClassMethod, number, number[]];
		const most = method === 'unclassed' ? UNCLASSED_MOST : MAX_CLASSES;
		const classify = method === 'quantile' ? quantileClasses : this.#classify;
		return classify && { request: { method, count, limits, most }, classify };
	});

	/** Fetches the code of methods other than quantiles, where the view asks for one. */
	async needMethod(): Promise<void> {
		if (this.#view.current.classMethod !== 'quantile') await this.fetchMethods();
	}

	/** Fetches the code of all methods, before one of them is chosen. */
	async fetchMethods(): Promise<void> {
		if (this.#classify) return;
		const { classBreaks } = await import('../core/classify/class-breaks.ts');
		this.#classify = classBreaks;
	}
}
