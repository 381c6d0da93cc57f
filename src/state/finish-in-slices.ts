/** Longest time the page is kept from its person, milliseconds. */
const SLICE_MS = 24;

/**
 * Runs a generator to its end, in slices short enough that the page stays alive between them; each is a
 * task of its own, also the first.
 *
 * @param isWanted  asked between slices
 * @returns         what the generator ends with, or null when it was no longer wanted
 */
export async function finishInSlices<T>(
	steps: Generator<undefined, T>,
	isWanted: () => boolean,
): Promise<T | null> {
	for (;;) {
		await new Promise((resolve) => setTimeout(resolve));
		if (!isWanted()) return null;
		const until = performance.now() + SLICE_MS;
		while (performance.now() < until) {
			const { done, value } = steps.next();
			if (done) return value;
		}
	}
}
