import { classIndexOf } from '../../../src/core/classify/class-index.ts';

/**
 * The sum of squared distances of values from the mean of their class, in two passes around the least
 * value of each class, which loses no digits.
 */
export function classSquares(values: readonly number[], breaks: readonly number[]): number {
	const groups = new Map<number, number[]>();
	for (const value of values) {
		const at = classIndexOf(value, breaks);
		groups.set(at, [...(groups.get(at) ?? []), value]);
	}
	let sum = 0;
	for (const group of groups.values()) {
		const least = Math.min(...group);
		const above = group.map((value) => value - least);
		const mean = above.reduce((total, each) => total + each, 0) / above.length;
		for (const each of above) sum += (each - mean) ** 2;
	}
	return sum;
}
