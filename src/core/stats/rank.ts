/** A place in an order, and whether others share it. */
export interface Rank {
	/** 1 for the largest value. Equal values share the best rank, and the next is skipped. */
	readonly rank: number;
	readonly isTied: boolean;
	/** How many values were ranked. */
	readonly of: number;
}

/**
 * The rank of a value among values, the largest first ("standard competition" ranking, 1 2 2 4).
 *
 * @param value   the value to place; it should be one of `values`
 * @param values  all values, any order, missing already removed
 *
 * @example rankOf(7, [9, 7, 7, 1]) // { rank: 2, isTied: true, of: 4 }
 * @example rankOf(9, [9, 7, 7, 1]).rank // 1
 */
export function rankOf(value: number, values: readonly number[]): Rank {
	let larger = 0;
	let equal = 0;
	for (const other of values) {
		if (other > value) larger++;
		else if (other === value) equal++;
	}
	return { rank: larger + 1, isTied: equal > 1, of: values.length };
}
