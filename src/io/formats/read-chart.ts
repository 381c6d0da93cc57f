import type { RawCell } from '../../core/model/table.ts';
import { isObject, jsonCell, type JsonObject } from './json-value.ts';

/** One series of a chart: its name, and its values by category. */
interface Series {
	readonly name: string;
	readonly items: readonly unknown[];
}

/**
 * The table behind a chart of ECharts: a category axis with series of values, or series of named
 * values (maps and pies).
 *
 * Categories that are years make a row per series instead, for then the series are the areas.
 *
 * @returns rows under a header, or null for an object that is no such chart
 */
export function chartTable(json: JsonObject): RawCell[][] | null {
	const series = asList(json['series']).filter(isObject).map(readSeries);
	if (series.length === 0 || series.every(({ items }) => items.length === 0)) return null;
	const axis = [...asList(json['xAxis']), ...asList(json['yAxis'])]
		.filter(isObject)
		.find((each) => Array.isArray(each['data']) && each['data'].length > 0);
	const [title] = asList(json['title']).filter(isObject);
	const named = series.map(({ name, items }) => ({ name: name || text(title?.['text']), items }));
	return axis
		? categoryRows(text(axis['name']), (axis['data'] as unknown[]).map(itemName), named)
		: namedRows(named);
}

function readSeries(series: JsonObject): Series {
	const items = series['data'];
	return { name: text(series['name']), items: Array.isArray(items) ? items : [] };
}

function categoryRows(
	axis: string,
	categories: readonly string[],
	series: readonly Series[],
): RawCell[][] {
	const values = series.map(({ items }) => categories.map((_, at) => itemValue(items[at])));
	if (categories.every((category) => /^(?:19|20)\d{2}$/.test(category))) {
		return [[axis, ...categories], ...series.map(({ name }, at) => [name, ...(values[at] ?? [])])];
	}
	return [
		[axis, ...series.map(({ name }) => name)],
		...categories.map((category, at) => [category, ...values.map((column) => column[at] ?? null)]),
	];
}

function namedRows(series: readonly Series[]): RawCell[][] | null {
	const isNamed = series.every(({ items }) =>
		items.every((item) => isObject(item) && typeof item['name'] === 'string'),
	);
	if (!isNamed) return null;
	const names = [...new Set(series.flatMap(({ items }) => items.map(itemName)))];
	const byName = series.map(
		({ items }) => new Map(items.map((item) => [itemName(item), itemValue(item)])),
	);
	return [
		['', ...series.map(({ name }) => name)],
		...names.map((name) => [name, ...byName.map((values) => values.get(name) ?? null)]),
	];
}

function itemName(item: unknown): string {
	return isObject(item) ? text(item['name'] ?? item['value']) : text(item);
}

/** A value, `{value}`, or the last of `[x, y]`; `-` is ECharts' mark for none and stays. */
function itemValue(item: unknown): RawCell {
	const value = isObject(item) ? item['value'] : item;
	return jsonCell(Array.isArray(value) ? value.at(-1) : value);
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function asList(value: unknown): unknown[] {
	return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
