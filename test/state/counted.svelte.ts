/** A number, what is derived of it by whoever asks, and what an effect saw of it last. */
export class Counted {
	value = $state(1);
	seen = $state(0);

	/** Twice the number, as a derived value of the effect it is asked in. */
	double(): () => number {
		const doubled = $derived(this.value * 2);
		return () => doubled;
	}

	/** Sees the number from now on, as an effect of the one it is asked in. */
	follow(): this {
		$effect(() => {
			this.seen = this.value;
		});
		return this;
	}
}

/** Mounts a component whose set-up this is; what is given back unmounts it. */
export function mounted(setUp: () => void): () => void {
	return $effect.root(() => {
		$effect(setUp);
	});
}
