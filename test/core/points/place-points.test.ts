import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { AreaLocator } from '../../../src/core/geo/area-locator.ts';
import type { JoinRequest } from '../../../src/core/join/join-result.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { countPoints, pointName, pointsOf } from '../../../src/core/points/count-points.ts';
import { findCoordinates } from '../../../src/core/points/find-coordinates.ts';
import { placePoints, type PlacedPoints } from '../../../src/core/points/place-points.ts';
import { tableCoordinates } from '../../../src/core/points/rows-are.ts';
import { codeOf } from '../create-area.ts';
import { createRequest, createTable } from '../create-table.ts';
import { createGeometry } from '../create-topology.ts';

const gazetteer = loadGazetteer();
// 32.01 is Kabupaten Bogor, 32.02 Kabupaten Sukabumi, 33.01 Kabupaten Cilacap, drawn as squares
const locator = new AreaLocator(createGeometry());

interface Asked extends Partial<JoinRequest> {
	readonly swap?: boolean;
}

function place(
	rows: readonly (readonly RawCell[])[],
	{ swap = false, ...more }: Asked = {},
	headers: readonly string[] = ['nama tempat', 'lintang', 'bujur'],
): PlacedPoints {
	const joined = joinTable(createRequest(createTable(headers, rows), more), gazetteer);
	const columns = findCoordinates(joined.request.table, joined.columns);
	if (!columns) throw new RangeError('the table has no coordinates');
	return placePoints(joined, columns, swap, locator);
}

function told({ join }: PlacedPoints, code: Diagnostic['code']): Diagnostic | undefined {
	return join.diagnostics.find((each) => each.code === code);
}

const INSIDE = ['A', -0.5, 100.5];
const NAMED = ['nama tempat', 'kabupaten', 'lintang', 'bujur'];

describe('a row with coordinates', () => {
	it('is in the area that holds its point', () => {
		const { join, places } = place([INSIDE, ['B', -0.5, 101.5]]);
		expect(join.rows.map(({ area, by }) => [area, by])).toEqual([
			['32.01', 'point'],
			['32.02', 'point'],
		]);
		expect(places[0]).toEqual([100.5, -0.5]);
	});

	it('is counted nowhere without them, at 0,0, abroad, in metres or at sea, each with its reason', () => {
		const placed = place([
			INSIDE,
			['B', null, 100.5],
			['C', 0, 0],
			['D', 51.5, -0.1],
			['E', 9_234_567, 788_123],
			['F', -5.5, 100.5],
		]);
		expect(placed.join.rows.map(({ outcome, reason }) => `${outcome} ${reason ?? ''}`)).toEqual([
			'matched ',
			'unmatched no-coordinates',
			'unmatched zero-coordinates',
			'unmatched outside-indonesia',
			'unmatched not-degrees',
			'unmatched at-sea',
		]);
		expect(told(placed, 'points-counted')).toMatchObject({ count: 1, params: { rows: 6 } });
		for (const code of [
			'points-without-coordinates',
			'points-at-zero',
			'points-outside',
			'coordinates-not-degrees',
			'points-at-sea',
		] as const) {
			expect(told(placed, code)?.count, code).toBe(1);
		}
	});

	it('is not swapped silently: it waits until a person says so', () => {
		const rows = [INSIDE, ['B', 101.5, -0.5]];
		const asked = place(rows);
		expect(asked.join.rows[1]).toMatchObject({ area: null, reason: 'coordinates-swapped' });
		expect(told(asked, 'coordinates-swapped')?.rows).toEqual([1]);
		const swapped = place(rows, { swap: true });
		expect(swapped.join.rows.map(({ area }) => area)).toEqual(['32.01', '32.02']);
		expect(told(swapped, 'coordinates-swapped')).toBeUndefined();
	});

	it('a little off the shore is in the nearest area, and that is said', () => {
		const placed = place([['A', 0.01, 100.5]]);
		expect(placed.join.rows[0]?.area).toBe('32.01');
		expect(told(placed, 'points-near-shore')?.count).toBe(1);
	});

	it('that names another area than its point lies in is a contradiction with both to choose from', () => {
		const placed = place([['A', 'Kabupaten Sukabumi', -0.5, 100.5]], {}, NAMED);
		expect(placed.join.rows[0]).toMatchObject({
			area: null,
			outcome: 'contradiction',
			reason: 'point-and-name-differ',
			suggestions: ['32.01', '32.02'],
		});
		expect(told(placed, 'points-contradict')?.count).toBe(1);
	});

	it('is in the area it names where its point is just across the border', () => {
		const placed = place([['A', 'Kabupaten Sukabumi', -0.5, 100.99]], {}, NAMED);
		expect(placed.join.rows[0]?.area).toBe('32.02');
		expect(told(placed, 'points-by-name')?.count).toBe(1);
	});

	it('is what a person said, also to be left out', () => {
		const answers = new Map([
			[0, codeOf('33.01')],
			[1, null],
		]);
		const { join } = place([INSIDE, INSIDE], { answers });
		expect(join.rows.map(({ area, by, outcome }) => [area, by, outcome])).toEqual([
			['33.01', 'person', 'matched'],
			[null, null, 'note'],
		]);
	});

	it('at the place of a row before is counted, and told of', () => {
		expect(told(place([INSIDE, INSIDE, INSIDE]), 'points-repeated')?.rows).toEqual([1, 2]);
	});

	it('is listed by the words that tell it apart', () => {
		expect(place([['Puskesmas A', -0.5, 100.5]]).join.rows[0]?.label).toBe('Puskesmas A');
	});
});

describe('the count of points', () => {
	const count = (rows: readonly (readonly RawCell[])[], headers?: readonly string[]) =>
		countPoints(place(rows, {}, headers), gazetteer.registry);

	it('is one for each point of a kab/kota and of its provinsi', () => {
		const { figures } = count([INSIDE, INSIDE, ['B', -0.5, 101.5], ['C', -0.5, 102.5]]);
		expect(
			figures.tidy.values.map(({ area, value }) => `${area ?? ''} ${value ?? ''}`).sort(),
		).toEqual(['32 3', '32.01 2', '32.02 1', '33 1', '33.01 1']);
	});

	it('says nothing of areas without a point: they are no zero', () => {
		expect(count([INSIDE]).figures.tidy.values.map(({ area }) => area)).toEqual(['32', '32.01']);
	});

	it('is named after the title or the file, without the words and years that say nothing', () => {
		expect(pointName('Sebaran Puskesmas Jawa Barat, 2023')).toBe('Puskesmas Jawa Barat');
		expect(pointName('data_titik.csv')).toBe('');
	});

	it('leaves out rows that are nowhere', () => {
		const { figures, points } = count([INSIDE, ['B', 0, 0]]);
		expect(figures.tidy.values.every(({ value }) => value === 1)).toBe(true);
		expect([...points.lngLats]).toEqual([100.5, -0.5]);
	});

	it('is of a year where rows have one', () => {
		const headers = ['nama tempat', 'tahun', 'lintang', 'bujur'];
		const { figures, points } = count(
			[
				['A', 2022, -0.5, 100.5],
				['B', 2023, -0.4, 100.4],
				['C', 2023, -0.3, 100.3],
			],
			headers,
		);
		const bogor = figures.tidy.values.filter(({ area }) => area === '32.01');
		expect(bogor.map(({ period, value }) => [period, value])).toEqual([
			['2022', 1],
			['2023', 2],
		]);
		expect([...pointsOf(points, '2022')]).toEqual([100.5, -0.5]);
		expect(pointsOf(points, null)).toHaveLength(6);
	});

	it('has only the points in the working area', () => {
		const { points } = count([INSIDE]);
		expect([...pointsOf(points, null, codeOf('32.01'))]).toEqual([100.5, -0.5]);
		expect([...pointsOf(points, null, codeOf('33'))]).toEqual([]);
	});

	it('keeps the rows of the file first, and has one more for each area', () => {
		const { join } = count([INSIDE, INSIDE]).figures;
		expect(join.rows.map(({ row, area }) => [row, area])).toEqual([
			[0, '32.01'],
			[1, '32.01'],
			[2, '32'],
			[3, '32.01'],
		]);
		expect(join.places).toHaveLength(join.rows.length);
	});
});

describe('rows with coordinates', () => {
	const rowsAre = (
		headers: readonly string[],
		rows: readonly (readonly RawCell[])[],
	): string | undefined =>
		tableCoordinates(joinTable(createRequest(createTable(headers, rows)), gazetteer), null)
			?.rowsAre;
	const CENTRES: readonly (readonly RawCell[])[] = [
		['Kabupaten Bogor', -6.55, 106.7, 7.1],
		['Kabupaten Sukabumi', -7.05, 106.7, 7.3],
		['Kabupaten Garut', -7.36, 107.8, 9.7],
	];

	it('are areas where each area has one place and a figure', () => {
		expect(rowsAre(['kabupaten', 'lat', 'long', 'persentase'], CENTRES)).toBe('areas');
		const years = CENTRES.flatMap((row) => [2022, 2023].map((year) => [year, ...row]));
		expect(rowsAre(['tahun', 'kabupaten', 'lat', 'long', 'persentase'], years)).toBe('areas');
	});

	it('are points where no area is named, where no figure is given, or where places are more', () => {
		const bare = CENTRES.map(([, ...rest]) => ['sesuatu', ...rest]);
		expect(rowsAre(['nama tempat', 'lat', 'long', 'kapasitas'], bare)).toBe('points');
		const places = CENTRES.map((row) => row.slice(0, 3));
		expect(rowsAre(['kabupaten', 'lat', 'long'], places)).toBe('points');
		const many: RawCell[][] = CENTRES.flatMap(([name, lat, long, figure]) =>
			[0, 0.01].map((off) => [name ?? null, Number(lat) + off, long ?? null, figure ?? null]),
		);
		expect(rowsAre(['kabupaten', 'lat', 'long', 'kapasitas'], many)).toBe('points');
	});

	it('are what a person said', () => {
		const join = joinTable(
			createRequest(createTable(['kabupaten', 'lat', 'long', 'persentase'], CENTRES)),
			gazetteer,
		);
		expect(tableCoordinates(join, 'points')?.rowsAre).toBe('points');
	});
});
