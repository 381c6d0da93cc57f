import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsFromRows } from '../../src/core/indicator/published-facts.ts';
import { describeFact } from '../../src/i18n/describe-fact.ts';
import { describeRange } from '../../src/i18n/target-messages.ts';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';

const FILE = new URL('../../geodata/indicators/facts/published.csv', import.meta.url);
const facts = factsFromRows(readOwnCsv(readFileSync(FILE, 'utf8')));
const said = (id: string): string[] =>
	facts.filter((fact) => fact.id === id).map((fact) => describeFact('id', fact, facts));

describe('figures of the articles in words', () => {
	it('say a change in percentage points, with what it is of the figure before', () => {
		expect(said('F03')).toEqual(['−0,31 persen poin (−2,83 %)']);
	});

	it('say a range with both ends, and a target of zero', () => {
		expect(said('F04')).toEqual(['7,25–8,25 %']);
		expect(said('F19')).toEqual(['4,5–5,5 %']);
		expect(said('F06')).toEqual(['0 %']);
	});

	it('say a bound as a bound, and a true zero as zero', () => {
		expect(new Set(said('F17'))).toEqual(new Set(['< 1 %']));
		expect(said('F16')).toEqual(['0,00 %']);
	});

	it('are F01 to F21 without a gap', () => {
		const all = Array.from({ length: 21 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`);
		expect(new Set(facts.flatMap(({ id }) => id ?? []))).toEqual(new Set(all));
		for (const id of all) expect(said(id), id).not.toContain('');
	});
});

describe('a range', () => {
	it('of equal ends is one figure, also when rounding makes them so', () => {
		expect(describeRange('id', 0.401, 0.402, 'persen poin', 2)).toBe('0,40 persen poin');
	});

	it('has a percent sign without a space in English', () => {
		expect(describeRange('en', 7.25, 8.25, '%')).toBe('7.25–8.25%');
	});
});
