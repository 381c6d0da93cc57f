import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import {
	findCoordinates,
	type CoordinateColumns,
} from '../../../src/core/points/find-coordinates.ts';
import { describeColumns } from '../../../src/core/table/describe-columns.ts';
import { createTable } from '../create-table.ts';

const { registry } = loadGazetteer();

function found(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
): CoordinateColumns | null {
	const table = createTable(headers, rows);
	return findCoordinates(table, describeColumns(table, registry));
}

const BANDUNG = ['Puskesmas A', '-6.91', '107.61'];
const GARUT = ['Puskesmas B', '-7.22', '107.90'];

describe('the coordinates of a table', () => {
	it.each([
		['lintang', 'bujur'],
		['Lat', 'Long'],
		['LATITUDE', 'LONGITUDE'],
		['lat', 'lng'],
		['Garis Lintang', 'Garis Bujur'],
		['koordinat_lintang', 'koordinat_bujur'],
		['y', 'x'],
	])('stand under %s and %s', (latitude, longitude) => {
		expect(found(['nama', latitude, longitude], [BANDUNG, GARUT])).toEqual({
			latitude: 1,
			longitude: 2,
		});
	});

	it('may stand in one column', () => {
		const rows = [
			['A', '-6.91, 107.61'],
			['B', '-7.22, 107.90'],
		];
		expect(found(['nama', 'Titik Koordinat'], rows)).toEqual({ pair: 1 });
	});

	it('are found where they are swapped', () => {
		const rows = [BANDUNG, GARUT].map(([name = '', one = '', other = '']) => [name, other, one]);
		expect(found(['nama', 'lintang', 'bujur'], rows)).toEqual({ latitude: 1, longitude: 2 });
	});

	it('are not any two columns called x and y', () => {
		expect(
			found(
				['nama', 'x', 'y'],
				[
					['A', 1, 2],
					['B', 3, 4],
				],
			),
		).toBeNull();
	});

	it('are not a column called long with words in it, nor a latitude alone', () => {
		expect(
			found(
				['nama', 'lat', 'long'],
				[
					['A', '-6.9', 'jauh'],
					['B', '-7.2', 'dekat'],
				],
			),
		).toBeNull();
		expect(
			found(
				['nama', 'lintang'],
				[
					['A', '-6.9'],
					['B', '-7.2'],
				],
			),
		).toBeNull();
	});

	it('are no figures: their columns have a role of their own, with the reason', () => {
		const table = createTable(
			['nama', 'lintang', 'bujur', 'kapasitas'],
			[
				[...BANDUNG, 10],
				[...GARUT, 20],
			],
		);
		const columns = describeColumns(table, registry);
		expect(columns.map(({ role }) => role).slice(1)).toEqual(['latitude', 'longitude', 'value']);
		expect(columns[1]?.evidence.map(({ code }) => code)).toContain('cells-are-degrees');
	});

	it('are those a person chose', () => {
		const table = createTable(['nama', 'a', 'b'], [BANDUNG, GARUT]);
		const chosen = new Map([
			[1, { role: 'latitude' as const }],
			[2, { role: 'longitude' as const }],
		]);
		expect(findCoordinates(table, describeColumns(table, registry, chosen))).toEqual({
			latitude: 1,
			longitude: 2,
		});
	});
});
