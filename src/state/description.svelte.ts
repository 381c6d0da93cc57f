import type { LayerStore } from './layer.svelte.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/** How the sentences are made; fetched, because the first map does without. */
const loadDescribeMap = async () => (await import('../i18n/describe-map.ts')).describeMap;

/** What the map shows, in words: its alternative text, and a paragraph to be copied. */
export class Description {
	readonly #layer: LayerStore;
	readonly #atlas: Atlas;
	readonly #preferences: Preferences;
	#describe = $state.raw<Awaited<ReturnType<typeof loadDescribeMap>> | null>(null);
	#isAsked = false;

	constructor(layer: LayerStore, atlas: Atlas, preferences: Preferences) {
		this.#layer = layer;
		this.#atlas = atlas;
		this.#preferences = preferences;
	}

	/** '' until {@link load} has ended and a layer is there. */
	readonly text: string = $derived.by(() => {
		const { painted } = this.#layer;
		const registry = this.#atlas.gazetteer?.registry;
		if (!this.#describe || !painted || !registry) return '';
		return this.#describe(this.#preferences.language, painted, registry);
	});

	/** Fetches what the words need, once; without a network the map goes without them. */
	async load(): Promise<void> {
		if (this.#isAsked) return;
		this.#isAsked = true;
		try {
			this.#describe = await loadDescribeMap();
		} catch {
			this.#isAsked = false;
		}
	}
}
