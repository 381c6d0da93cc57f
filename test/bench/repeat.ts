/**
 * The middle of some numbers; of an even count the mean of the two in the middle.
 *
 * @throws RangeError for none
 */
export function median(values: readonly number[]): number {
	if (values.length === 0) throw new RangeError('no values');
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
	return (low + high) / 2;
}

/**
 * Measures several things in turn, a round at a time, so that what else the machine does meets all of
 * them alike. Each is measured before, unrecorded, to warm up.
 *
 * @param rounds    repetitions, odd so that the median is one of them
 * @param measures  by name, each giving one number
 * @param before    rounds that warm up: one, or more where one is over before the engine has compiled either
 * @returns         the median of each
 */
export async function interleave<Name extends string>(
	rounds: number,
	measures: Readonly<Record<Name, () => number | Promise<number>>>,
	before = 1,
): Promise<Record<Name, number>> {
	const all = Object.entries(measures) as [Name, () => number | Promise<number>][];
	const taken = new Map<Name, number[]>(all.map(([name]) => [name, []]));
	for (let round = -before; round < rounds; round++) {
		for (const [name, measure] of all) {
			const value = await measure();
			if (round >= 0) taken.get(name)?.push(value);
		}
	}
	return Object.fromEntries(all.map(([name]) => [name, median(taken.get(name) ?? [])])) as Record<
		Name,
		number
	>;
}

/** Milliseconds that something takes, as a measure for {@link interleave}. */
export function timed(run: () => unknown): () => Promise<number> {
	return async () => {
		const start = performance.now();
		await run();
		return performance.now() - start;
	};
}
