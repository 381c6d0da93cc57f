import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { JoinResult } from '../../../src/core/join/join-result.ts';
import type { ColumnChoice, RawCell } from '../../../src/core/model/table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

function join(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
	columns: ReadonlyMap<number, ColumnChoice> = new Map(),
): JoinResult {
	return joinTable(createRequest(createTable(headers, rows), { columns }), gazetteer);
}

/** The area of each row, or the reason there is none. */
function places({ rows }: JoinResult): string[] {
	return rows.map(({ area, outcome, reason }) => area ?? reason ?? outcome);
}

const HEADERS = ['Kabupaten', 'Kecamatan', 'KPM'];

describe('a row without a kecamatan', () => {
	it('is its kabupaten when its figure is the sum of the kecamatan', () => {
		const result = join(HEADERS, [
			['Garut', 'Garut Kota', 1000],
			['Garut', 'Karangpawitan', 1200],
			['Garut', '', 2200],
			['Cianjur', 'Cianjur', 400],
			['Cianjur', 'Pacet', 500],
			['Cianjur', '-', 900],
		]);
		expect(places(result)).toEqual([
			...['32.05.01', '32.05.02', '32.05'],
			...['32.03.01', '32.03.10', '32.03'],
		]);
		expect(result.rows[2]).toMatchObject({ level: 'kabkota', label: 'Garut' });
		expect(result.diagnostics).toContainEqual(
			expect.objectContaining({ code: 'row-of-parent', count: 2 }),
		);
	});

	it('may be a kecamatan whose name was lost, and waits with the kabupaten offered', () => {
		const result = join(HEADERS, [
			['Garut', 'Garut Kota', 1000],
			['Garut', null, 1200],
			['Garut', 'Wanaraja', 900],
		]);
		expect(result.rows[1]).toMatchObject({
			outcome: 'unmatched',
			reason: 'no-name',
			suggestions: ['32.05'],
		});
	});

	it('is its provinsi when all kab/kota of it are named beside it, though rates have no sum', () => {
		const kabkota = gazetteer.registry.childrenOf('34' as never).map(({ name }) => name);
		const result = join(
			['Provinsi', 'Kabupaten/Kota', 'P0'],
			[['DI Yogyakarta', '', 11.04], ...kabkota.map((name) => ['DI Yogyakarta', name, 12])],
		);
		expect(places(result).slice(0, 2)).toEqual(['34', '34.01']);
	});

	it('is none of two such rows of one kabupaten and year', () => {
		const result = join(HEADERS, [
			['Garut', 'Garut Kota', 1000],
			['Garut', 'Karangpawitan', 1200],
			['Garut', '', 2200],
			['Garut', '', 2200],
		]);
		expect(places(result).slice(2)).toEqual(['no-name', 'no-name']);
	});
});

describe('a column of kabupaten that is of other rows', () => {
	const rows = [
		['Garut', 'Cibatu', 1],
		['Garut', 'Karangpawitan', 2],
		['Garut', 'Cugenang', 3],
		['Garut', 'Pacet', 4],
		['Garut', 'Sukaresmi', 5],
		['Garut', 'Cilaku', 6],
	];

	it('decides between no namesakes, and says how many names lie elsewhere', () => {
		const result = join(HEADERS, rows);
		expect(places(result)).toEqual([
			'parent-doubtful',
			'32.05.02',
			'outside-parent',
			'outside-parent',
			'parent-doubtful',
			'parent-doubtful',
		]);
		expect(result.rows[4]?.suggestions).toEqual(['32.05.21', '32.03.13', '36.01.29']);
		expect(result.diagnostics).toContainEqual(
			expect.objectContaining({
				code: 'parents-disagree',
				params: { column: 'Kabupaten', index: 0, inside: 3, outside: 3 },
			}),
		);
	});

	it('can be left out, and then names that are one area’s alone match', () => {
		const result = join(HEADERS, rows, new Map([[0, { role: 'text' }]]));
		expect(places(result)).toEqual([
			'several-areas',
			'32.05.02',
			'32.03.11',
			'several-areas',
			'several-areas',
			'32.03.04',
		]);
	});
});
