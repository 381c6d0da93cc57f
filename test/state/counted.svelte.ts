/** A number, and what is derived of it by whoever asks. */
export class Counted {
	value = $state(1);

	/** Twice the number, as a derived value of the effect it is asked in. */
	double(): () => number {
		const doubled = $derived(this.value * 2);
		return () => doubled;
	}
}

/** What `make` gives in a component that is mounted, read once, and gone again. */
export function whileMounted(make: () => () => number): () => number {
	const made: (() => number)[] = [];
	const leave = $effect.root(() => {
		made.push(make());
	});
	const [read] = made;
	if (!read) throw new Error('nothing was made');
	read();
	leave();
	return read;
}
