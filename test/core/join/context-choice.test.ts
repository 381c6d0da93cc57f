import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

/** The area of each row, or the reason there is none, with the table's context and without it. */
function bothWays(
	header: string,
	rows: readonly (readonly RawCell[])[],
): { readonly table: string[]; readonly alone: string[] } {
	const table = createTable([header, 'KPM'], rows);
	const [withTable = [], alone = []] = [
		new Map(),
		new Map([[0, { context: 'none' as const }]]),
	].map((columns) =>
		joinTable(createRequest(table, { columns }), gazetteer).rows.map(
			({ area, reason, outcome }) => area ?? reason ?? outcome,
		),
	);
	return { table: withTable, alone };
}

describe('rows read by their own cells only', () => {
	it('lie in no larger area above them', () => {
		const { table, alone } = bothWays('Wilayah', [
			['Kab. Garut', null],
			['Cibatu', 1],
			['Karangpawitan', 2],
			['Garut Kota', 2],
		]);
		expect(table).toEqual(['section', '32.05.12', '32.05.02', '32.05.01']);
		expect(alone).toEqual(['32.05', 'several-areas', '32.05.02', '32.05.01']);
	});

	it('have no kind of the section above them', () => {
		const { table, alone } = bothWays('Kabupaten/Kota', [
			['Kabupaten', null],
			['Bogor', 1],
			['Kota', null],
			['Bogor', 2],
		]);
		expect(table).toEqual(['section', '32.01', 'section', '32.71']);
		expect(alone).toEqual(['section', 'several-areas', 'section', 'several-areas']);
	});

	it('have no kind that other rows or the header suggest', () => {
		const rows = [
			['Kota Bogor', 1],
			['Bogor', 2],
		];
		expect(bothWays('Kabupaten/Kota', rows).table).toEqual(['32.71', '32.01']);
		expect(bothWays('Kabupaten/Kota', rows).alone).toEqual(['32.71', 'several-areas']);
	});

	it('lie in no kabupaten that the list as a whole suggests', () => {
		const names = ['Malingping', 'Wanasalam', 'Panggarangan', 'Bayah', 'Cipanas'];
		const { table, alone } = bothWays(
			'Kecamatan',
			names.map((name) => [name, 1]),
		);
		expect(table[4]).toBe('36.02.04');
		expect(alone[4]).toBe('several-areas');
	});
});
