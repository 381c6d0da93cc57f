import type { Comparison } from '../core/view/view-state.ts';
import type * as Code from './comparison-code.ts';
import type { ViewStore } from './view.svelte.ts';

type ComparisonCode = typeof Code;

/** What the view sets beside what is on screen, and the code for it, fetched when needed. */
export class ComparingStore {
	readonly #view: ViewStore;
	/** Null until it is fetched. */
	code = $state.raw<ComparisonCode | null>(null);

	constructor(view: ViewStore) {
		this.#view = view;
	}

	// as one text, so that a camera that moves compares nothing anew
	readonly #asked = $derived.by(() => JSON.stringify(this.#view.current.comparison));

	/** What is asked for; null is nothing. */
	readonly comparison: Comparison | null = $derived.by(
		() => JSON.parse(this.#asked) as Comparison | null,
	);

	/** Fetches the code where the view asks for it. */
	async needCode(): Promise<void> {
		if (this.#view.current.comparison) await this.fetchCode();
	}

	/** Fetches the code, before something is compared. */
	async fetchCode(): Promise<ComparisonCode> {
		return (this.code ??= await import('./comparison-code.ts'));
	}
}
