import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasToCsv, type AreaCsvRequest } from '../../../src/core/export/areas-to-csv.ts';
import { missingFigure } from '../../../src/core/indicator/figure-table.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf, createRegistry } from '../create-area.ts';

function createCsv(more: Partial<AreaCsvRequest> = {}): string {
	const figures = new Map<ReturnType<typeof codeOf>, Figure>([
		[codeOf('32.73'), { value: 3.87, missing: null }],
		[codeOf('32.04'), missingFigure('not-available')],
	]);
	return areasToCsv(
		{
			areas: [codeOf('32.73'), codeOf('32.04'), codeOf('11.01')],
			figures,
			indicator: 'Persentase penduduk miskin',
			unit: 'persen',
			period: 'Maret 2025',
			source: 'BPS',
			...more,
		},
		createRegistry(),
	);
}

/** The file as any reader of RFC 4180 sees it. */
function cellsOf(csv: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
	expect(errors).toEqual([]);
	expect(data.pop()).toEqual(['']);
	return data;
}

describe('areas as CSV', () => {
	it('have a header, one line each in the order asked for, and CRLF after every line', () => {
		expect(createCsv()).toBe(
			'kode_kemendagri,nama,induk,indikator,periode,nilai,satuan,alasan_kosong,sumber\r\n' +
				'32.73,Kota Bandung,Jawa Barat,Persentase penduduk miskin,Maret 2025,3.87,persen,,BPS\r\n' +
				'32.04,Kabupaten Bandung,Jawa Barat,Persentase penduduk miskin,Maret 2025,,persen,not-available,BPS\r\n' +
				'11.01,Kabupaten Aceh Selatan,Aceh,Persentase penduduk miskin,Maret 2025,,persen,no-row,BPS\r\n',
		);
	});

	it('give no number to one area of several that share a figure, and say whose it is', () => {
		const shared = new Map([[codeOf('32.73'), codeOf('32.04')]]);
		const [, bandung] = cellsOf(createCsv({ shared }));
		expect([bandung?.[5], bandung?.[7]]).toEqual(['', 'extent-differs 32.04']);
	});

	it('end with what the indicator means, in every line', () => {
		const [header, ...rows] = cellsOf(createCsv({ metadata: [['konsep', 'Kemiskinan, moneter']] }));
		expect(header?.at(-1)).toBe('konsep');
		expect(rows.map((cells) => cells.at(-1))).toEqual(rows.map(() => 'Kemiskinan, moneter'));
	});

	it('of changes give both figures, and why an area is not compared', () => {
		const known = (value: number): Figure => ({ value, missing: null });
		const figures = new Map([
			[codeOf('32.73'), known(-0.4)],
			[codeOf('32.04'), missingFigure('not-comparable')],
		]);
		const change = {
			before: '2021',
			after: '2022',
			figuresBefore: new Map([
				[codeOf('32.73'), known(4.37)],
				[codeOf('32.04'), known(7.2)],
			]),
			figuresAfter: new Map([
				[codeOf('32.73'), known(3.97)],
				[codeOf('32.04'), known(6.8)],
			]),
			excluded: new Map([[codeOf('32.04'), 'extent' as const]]),
		};
		const areas = [codeOf('32.73'), codeOf('32.04')];
		expect(createCsv({ areas, figures, change, period: '2021 → 2022', unit: 'persen poin' })).toBe(
			'kode_kemendagri,nama,induk,indikator,periode,nilai,satuan,alasan_kosong,sumber,nilai 2021,nilai 2022\r\n' +
				'32.73,Kota Bandung,Jawa Barat,Persentase penduduk miskin,2021 → 2022,-0.4,persen poin,,BPS,4.37,3.97\r\n' +
				'32.04,Kabupaten Bandung,Jawa Barat,Persentase penduduk miskin,2021 → 2022,,persen poin,extent,BPS,7.2,6.8\r\n',
		);
	});

	it('say why a value is missing, and never write zero for it', () => {
		const [, , missing, absent] = cellsOf(createCsv());
		expect([missing?.[5], missing?.[7]]).toEqual(['', 'not-available']);
		expect([absent?.[5], absent?.[7]]).toEqual(['', 'no-row']);
	});

	it('write a zero as zero and a negative number as a number', () => {
		const figures = new Map<ReturnType<typeof codeOf>, Figure>([
			[codeOf('32.73'), { value: 0, missing: null }],
			[codeOf('32.04'), { value: -0.31, missing: null }],
		]);
		const cells = cellsOf(createCsv({ figures }));
		expect(cells.slice(1, 3).map((row) => row[5])).toEqual(['0', '-0.31']);
	});

	it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx', '＝1', '\r=1'])(
		'text a spreadsheet would run (%j) gets an apostrophe in front',
		(indicator) => {
			expect(cellsOf(createCsv({ indicator }))[1]?.[3]).toBe(`'${indicator}`);
		},
	);

	it('text with commas, quotes and line breaks comes back as it was', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ';', ' ', 'é', '\r') });
		fc.assert(
			fc.property(text, (source) => {
				const written = cellsOf(createCsv({ source: `x${source}` }))[1]?.[8];
				expect(written).toBe(`x${source}`);
			}),
		);
	});

	it('no text cell ever begins like a formula', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (indicator) => {
				expect(cellsOf(createCsv({ indicator }))[1]?.[3]).not.toMatch(/^[=+\-@\t\r\0]/u);
			}),
		);
	});

	it('of no areas are a header', () => {
		expect(cellsOf(createCsv({ areas: [] }))).toHaveLength(1);
	});
});
