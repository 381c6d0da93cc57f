import type { Measure } from '../model/indicator.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import { ancestorOfCode, isFinerLevel, levelOfCode } from './area-code.ts';
import type { AreaRegistry } from './area-registry.ts';

/** The sum of an area's parts, and how complete it is. */
export interface ParentSum {
	/** Sum of the parts that have a value; null when none has one. */
	readonly value: number | null;
	/** Parts that have a value. */
	readonly summed: number;
	/** Parts there are that have none: the sum is too small by what they would add. */
	readonly missing: number;
}

/**
 * Adds up counts of small areas, for instance the recipients in each desa, for the larger areas they
 * lie in.
 *
 * Only counts can be added; a rate, an index or a price of a kecamatan is not the sum of its desa's,
 * and a measure that is not known is not taken for a count.
 * A missing part is no zero: it is left out and counted, and parts that the values do not mention at
 * all are missing as well. Values of other levels than the first one's are refused.
 *
 * @param values    a value per small area, null where there is none; all of one level
 * @param measure   what is measured
 * @param level     level of the sums, coarser than the values'
 * @param registry  for the parts there are; without desa in it, only parts with a value are known
 * @returns         a sum for every area with at least one part among the values, in order of code; null
 *                  for a measure that cannot be added. Nothing in, nothing out.
 * @throws RangeError when values are of several levels, or `level` is not coarser
 */
export function sumToParents(
	values: ReadonlyMap<AreaCode, number | null>,
	measure: Measure,
	level: AreaLevel,
	registry: AreaRegistry,
): ReadonlyMap<AreaCode, ParentSum> | null {
	if (measure !== 'count') return null;
	const [first] = values.keys();
	if (!first) return new Map();
	const partLevel = levelOfCode(first);
	if (!isFinerLevel(partLevel, level)) {
		throw new RangeError(`cannot sum ${partLevel} to ${level}`);
	}
	const parts = new Map<AreaCode, Set<AreaCode>>();
	for (const code of values.keys()) {
		if (levelOfCode(code) !== partLevel) throw new RangeError(`${code} is no ${partLevel}`);
		const parent = ancestorOfCode(code, level);
		if (!parent) throw new RangeError(`${code} lies in no ${level}`);
		const known = parts.get(parent);
		if (known) known.add(code);
		else parts.set(parent, new Set([code]));
	}
	for (const { code } of registry.atLevel(partLevel)) {
		const parent = ancestorOfCode(code, level);
		if (parent) parts.get(parent)?.add(code);
	}
	const sums = [...parts].map(([parent, codes]): [AreaCode, ParentSum] => {
		const found = [...codes].flatMap((code) => values.get(code) ?? []);
		return [
			parent,
			{
				value: found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0),
				summed: found.length,
				missing: codes.size - found.length,
			},
		];
	});
	return new Map(sums.sort(([a], [b]) => (a < b ? -1 : 1)));
}
