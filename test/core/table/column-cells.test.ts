import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, type RawCell } from '../../../src/core/model/table.ts';
import {
	oneGroup,
	partGroups,
	readColumnCells,
	type RowGroups,
} from '../../../src/core/table/column-cells.ts';

const cell: fc.Arbitrary<RawCell> = fc.oneof(
	fc.constantFrom('', ' Garut', 'Garut', 'Garut ', '5', 'true', null, true, 5),
	fc.string({ maxLength: 2 }),
	fc.integer({ min: 0, max: 9 }),
);
const rows = fc.array(fc.tuple(cell, cell), { maxLength: 40 });

describe('the cells of a column', () => {
	it('give each row its own text', () => {
		fc.assert(
			fc.property(rows, (given) => {
				const { texts, textAt } = readColumnCells(given, 1);
				const read = Array.from(textAt, (at) => texts[at]);
				expect(read).toEqual(given.map((row) => cellText(row[1])));
				expect(new Set(texts).size).toBe(texts.length);
			}),
		);
	});

	it('count what is filled, and what is a typed number, as if each cell were looked at', () => {
		fc.assert(
			fc.property(rows, (given) => {
				const { counts, typedCounts, filled } = readColumnCells(given, 0);
				const sum = (numbers: readonly number[]): number =>
					numbers.reduce((total, each) => total + each, 0);
				expect(sum(counts)).toBe(given.length);
				expect(sum(typedCounts)).toBe(given.filter(([of]) => typeof of === 'number').length);
				expect(filled).toBe(given.filter(([of]) => cellText(of) !== '').length);
			}),
		);
	});

	it('that a row does not have are empty', () => {
		expect(readColumnCells([['a'], ['a', 'b']], 1).texts).toEqual(['', 'b']);
	});
});

describe('groups of rows', () => {
	it('hold together exactly the rows that say the same in every column', () => {
		fc.assert(
			fc.property(rows, (given) => {
				let groups: RowGroups = oneGroup(given.length);
				for (const index of [0, 1]) {
					const { textAt, texts } = readColumnCells(given, index);
					groups = partGroups(groups, textAt, texts.length);
				}
				const said = given.map((row) => JSON.stringify(row.map(cellText)));
				const firsts = Array.from(groups.groupOf, (group) => groups.firstRows[group]);
				expect(firsts).toEqual(said.map((text) => said.indexOf(text)));
			}),
		);
	});
});
