/** JSON that was written before, to be put in its place as it is. */
export class WrittenJson {
	readonly text: string;

	/** @param text  as {@link writeJson} wrote it, at the depth it will stand in */
	constructor(text: string) {
		this.text = text;
	}
}

/**
 * Writes JSON that stays readable and comparable line by line: an object's fields stand in lines of
 * their own, a list of nothing but text and numbers (a row of cells) in one.
 *
 * The same value gives the same text always: fields keep their order. What JSON cannot hold is
 * written as `JSON.stringify` does, `null` in lists and left out of objects.
 *
 * @param value  plain data; not mutated
 * @param depth  how many tabs the lines after the first are indented by
 *
 * @example writeJson([1, 'a', null]) // '[1,"a",null]'
 * @example writeJson({ a: [[1], [2]] }) // '{\n\t"a": [\n\t\t[1],\n\t\t[2]\n\t]\n}'
 */
export function writeJson(value: unknown, depth = 0): string {
	if (value instanceof WrittenJson) return value.text;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const isList = Array.isArray(value);
	if (isList && value.every((each) => typeof each !== 'object' || each === null))
		return JSON.stringify(value);
	const lines = isList
		? value.map((each) => writeJson(each, depth + 1))
		: Object.entries(value).flatMap(([key, each]) =>
				each === undefined ? [] : [`${JSON.stringify(key)}: ${writeJson(each, depth + 1)}`],
			);
	const [open, close] = isList ? '[]' : '{}';
	if (lines.length === 0) return `${open}${close}`;
	const indent = '\t'.repeat(depth);
	return `${open}\n${indent}\t${lines.join(`,\n${indent}\t`)}\n${indent}${close}`;
}
