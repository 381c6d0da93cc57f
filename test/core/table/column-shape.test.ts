import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShape } from '../../../src/core/table/column-shape.ts';
import { createTable } from '../create-table.ts';

const word = fc.constantFrom(
	'Provinsi',
	'Kabupaten/Kota',
	'jumlah_kpm',
	'P0',
	'Laki-laki',
	'satuan',
);
const year = fc.integer({ min: 2000, max: 2090 });
/** A header, with or without a year, as a function of how many years later its edition is. */
const header = fc.tuple(fc.option(word), fc.option(year), fc.constantFrom('', '*', '.0')).map(
	([text, at, mark]) =>
		(later: number): string =>
			[text ?? '', at === null ? '' : `${at + later}${mark}`].filter(Boolean).join(' - '),
);
const headers = fc.array(header, { minLength: 1, maxLength: 8 });
const cells = fc.array(fc.array(fc.string(), { maxLength: 3 }), { maxLength: 4 });

function shapeOf(names: readonly string[], rows: readonly (readonly string[])[] = []): string {
	return columnShape(createTable(names, rows));
}

describe('the shape of a table’s columns', () => {
	it('is the same for every yearly edition', () => {
		fc.assert(
			fc.property(headers, fc.integer({ min: 1, max: 9 }), (made, later) => {
				expect(shapeOf(made.map((make) => make(later)))).toBe(shapeOf(made.map((make) => make(0))));
			}),
		);
	});

	it('knows nothing of the cells', () => {
		fc.assert(
			fc.property(headers, cells, cells, (made, some, others) => {
				const names = [...made.map((make) => make(0)), 'a', 'b', 'c'];
				expect(shapeOf(names, some)).toBe(shapeOf(names, others));
			}),
		);
	});

	it('does not give the headers away', () => {
		expect(shapeOf(['Siti Aminah', '3204010101010001'])).toMatch(/^2-[0-9a-f]{14}$/);
	});

	it('looks past capitals, marks and line breaks', () => {
		expect(shapeOf(['KABUPATEN/\nKOTA', 'Jumlah KPM'])).toBe(
			shapeOf(['kabupaten_kota', 'jumlah_kpm']),
		);
	});

	it('is another for another header, order or number of columns', () => {
		const shapes = [
			['Provinsi', 'P0'],
			['P0', 'Provinsi'],
			['Provinsi', 'P1'],
			['Provinsi', 'P0', ''],
			['Provinsi P0'],
			[],
		].map((names) => shapeOf(names));
		expect(new Set(shapes).size).toBe(shapes.length);
	});
});
