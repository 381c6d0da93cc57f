import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { classBreaks } from '../../../src/core/classify/class-breaks.ts';
import { classCounts } from '../../../src/core/classify/class-index.ts';
import type { ClassMethod } from '../../../src/core/classify/class-request.ts';
import { classSquares } from './class-squares.ts';

/**
 * Breaks of R 4.2.2 with classInt 0.4-9 for the vectors that R has classed. A folder beside the clone; skipped where it is absent.
 */
const ORACLE = fileURLToPath(new URL('../../../../shared/oracle/', import.meta.url));
const isThere = existsSync(ORACLE);

interface Reference {
	readonly brks?: readonly number[];
	readonly counts_left_closed?: readonly number[];
}
type References = Readonly<Record<string, Readonly<Record<string, Reference>>>>;

const read = <T>(name: string): T => JSON.parse(readFileSync(ORACLE + name, 'utf8')) as T;
const vectors = isThere
	? Object.entries(read<Record<string, number[]>>('inputs/classify_vectors.json'))
	: [];
const references = isThere ? read<References>('expected/r_classInt.json') : {};

const COUNTS = [3, 4, 5, 6, 7, 9];

/** Cases where more different values than classes were asked for; R makes midpoints of the others. */
const cases = vectors.flatMap(([name, values]) =>
	COUNTS.filter((count) => references[name] && new Set(values).size > count).map((count) => ({
		name,
		values,
		count,
	})),
);

function expectClose(breaks: readonly number[], expected: readonly number[]): void {
	expect(breaks).toHaveLength(expected.length);
	breaks.forEach((each, at) => {
		const reference = expected[at] ?? NaN;
		expect(Math.abs(each - reference)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(reference)));
	});
}

describe.skipIf(!isThere)('classes are those of R’s classInt', () => {
	it('in as many cases as there are', () => {
		expect(cases.length).toBeGreaterThan(70);
	});

	it.each(['equal', 'quantile', 'sd'] satisfies ClassMethod[])('%s', (method) => {
		for (const { name, values, count } of cases) {
			const reference = references[name]?.[`${method}_k${count}`];
			// where classInt keeps a repeated break, it is written once here
			const expected = [...new Set(reference?.brks)];
			const { breaks } = classBreaks(values, { method, count });
			expectClose(breaks, expected);
			if (expected.length === reference?.brks?.length)
				expect(classCounts(values, breaks)).toEqual(reference.counts_left_closed);
		}
	});

	it('head/tail', () => {
		for (const { name, values } of cases) {
			const { breaks } = classBreaks(values, { method: 'head-tail', count: 5 });
			expectClose(breaks, references[name]?.['headtails_0.4']?.brks ?? []);
		}
	});

	it('natural breaks, or better ones', () => {
		for (const { name, values, count } of cases) {
			const theirs = ['fisher', 'jenks'].map((style) =>
				classSquares(values, references[name]?.[`${style}_k${count}`]?.brks ?? []),
			);
			const { breaks } = classBreaks(values, { method: 'natural', count });
			expect(breaks).toHaveLength(count + 1);
			expect(classSquares(values, breaks)).toBeLessThanOrEqual(Math.min(...theirs) * (1 + 1e-9));
		}
	});
});
