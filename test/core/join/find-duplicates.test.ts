import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

/** For each row, the earlier row it repeats. */
function repeats(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
): (number | null)[] {
	const join = joinTable(createRequest(createTable(headers, rows)), gazetteer);
	return join.rows.map(({ duplicateOf }) => duplicateOf);
}

describe('a row that repeats an area', () => {
	it('points at the first one', () => {
		const rows = [
			['Garut', 1],
			['Cianjur', 2],
			['Garut', 3],
			['Kab. Garut', 4],
		] as const;
		expect(repeats(['Kabupaten', 'p0'], rows)).toEqual([null, null, 0, 0]);
	});

	it('is none for another period or another category', () => {
		const rows = [
			['Garut', 2023, 'PKH', 1],
			['Garut', 2024, 'PKH', 2],
			['Garut', 2023, 'BPNT', 3],
			['Garut', 2023, 'PKH', 4],
		] as const;
		expect(repeats(['Kabupaten', 'tahun', 'jenis', 'kpm'], rows)).toEqual([null, null, null, 0]);
	});

	it('is none while it has no area', () => {
		const rows = [
			['Bandung', 1],
			['Bandung', 2],
			['Jumlah', 3],
			['Jumlah', 3],
		] as const;
		expect(repeats(['wilayah', 'p0'], rows)).toEqual([null, null, null, null]);
	});
});
