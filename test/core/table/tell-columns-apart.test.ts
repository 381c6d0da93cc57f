import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { describeColumns } from '../../../src/core/table/describe-columns.ts';
import { createTable } from '../create-table.ts';

const { registry } = loadGazetteer();

function indicatorsOf(...headers: string[]): (string | null)[] {
	const table = createTable(
		['Kabupaten/Kota', ...headers],
		['Kab. Garut', 'Kab. Ciamis'].map((name, row) => [
			name,
			...headers.map((_, at) => 100 + 10 * row + at),
		]),
	);
	return describeColumns(table, registry)
		.slice(1)
		.map(({ indicator }) => indicator);
}

describe('columns that differ in parentheses', () => {
	it('only in their unit are two figures', () => {
		expect(indicatorsOf('DTKS (KK)', 'DTKS (Jiwa)')).toEqual(['DTKS (KK)', 'DTKS (Jiwa)']);
	});

	it('by whose list they are of are two figures', () => {
		expect(indicatorsOf('Jumlah Keluarga (P3KE)', 'Jumlah Keluarga (DTKS)')).toEqual([
			'Jumlah Keluarga (P3KE)',
			'Jumlah Keluarga (DTKS)',
		]);
	});

	it('in their month alone are one figure of two periods', () => {
		const [one, other] = indicatorsOf('KPM PKH - Maret (KPM)', 'KPM PKH - September (KPM)');
		expect(one).toBe(other);
	});

	it('in their year alone are one figure of two periods', () => {
		const [one, other] = indicatorsOf('Jumlah KPM 2022 (KPM)', 'Jumlah KPM 2023 (KPM)');
		expect(one).toBe(other);
	});
});
