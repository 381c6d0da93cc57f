/**
 * How many sets of `chosen` there are among `of`.
 *
 * @returns exact up to 2⁵³, Infinity where it is too large for a number, 0 for more than there are
 *
 * @example combinations(48, 3) // 17296
 */
export function combinations(of: number, chosen: number): number {
	if (chosen > of) return 0;
	const few = Math.min(chosen, of - chosen);
	let sets = 1;
	for (let at = 1; at <= few; at++) {
		sets = (sets * (of - few + at)) / at;
		if (sets > Number.MAX_SAFE_INTEGER) return Infinity;
	}
	return Math.round(sets);
}

/**
 * Calls with the sum of every set of `chosen` of the values, each set once.
 *
 * @param chosen  1 up to the number of values
 *
 * Cost: the number of sets, with a few additions each.
 */
export function forEachSum(
	values: Float64Array,
	chosen: number,
	visit: (sum: number) => void,
): void {
	const size = values.length;
	if (chosen > size) return;
	const at = Uint32Array.from({ length: chosen }, (_, place) => place);
	const partial = new Float64Array(chosen + 1);
	const refill = (from: number): void => {
		for (let place = from; place < chosen; place++)
			partial[place + 1] = (partial[place] ?? 0) + (values[at[place] ?? 0] ?? 0);
	};
	refill(0);
	for (;;) {
		visit(partial[chosen] ?? 0);
		let place = chosen - 1;
		while (place >= 0 && at[place] === size - chosen + place) place--;
		if (place < 0) return;
		at[place] = (at[place] ?? 0) + 1;
		for (let next = place + 1; next < chosen; next++) at[next] = (at[next - 1] ?? 0) + 1;
		refill(place);
	}
}

/**
 * Calls with every order of a list, the list being changed in place from one to the next.
 *
 * @param list  back as it was only by chance
 *
 * Source: Heap 1963.
 */
export function forEachOrder(list: Float64Array, visit: () => void): void {
	const counts = new Uint32Array(list.length);
	visit();
	for (let at = 0; at < list.length;) {
		const done = counts[at] ?? 0;
		if (done >= at) {
			counts[at++] = 0;
			continue;
		}
		const from = at % 2 === 0 ? 0 : done;
		const moved = list[from] ?? 0;
		list[from] = list[at] ?? 0;
		list[at] = moved;
		counts[at] = done + 1;
		at = 0;
		visit();
	}
}
