import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeKecamatanTable } from '../../geodata/build/kecamatan-codes.ts';
import { KECAMATAN_CODES } from '../../geodata/build/pack-paths.ts';

const committed = readFileSync(KECAMATAN_CODES, 'utf8').replaceAll('\r\n', '\n');
const rows = committed.trimEnd().split('\n').slice(1);
const bpsByCode = new Map(
	rows.map((row) => [row.slice(0, 8), row.slice(row.lastIndexOf(',') + 1)]),
);

describe('the table of kecamatan codes', () => {
	it('is what its script writes from the installed packages', { timeout: 60_000 }, () => {
		expect(writeKecamatanTable()).toBe(committed);
	});

	it('has every kecamatan once, in code order', () => {
		const codes = rows.map((row) => row.slice(0, 8));
		expect(codes).toHaveLength(7285);
		expect(codes).toEqual([...new Set(codes)].sort());
	});

	it('gives one BPS code to one kecamatan', () => {
		const known = [...bpsByCode.values()].filter(Boolean);
		expect(known.length).toBeGreaterThan(6200);
		expect(new Set(known).size).toBe(known.length);
		expect(known.filter((code) => !/^\d{7}$/.test(code))).toEqual([]);
	});

	it('Bakongan in Aceh Selatan is 11.01.01 to Kemendagri and 1103020 to BPS', () => {
		expect(bpsByCode.get('11.01.01')).toBe('1103020');
	});

	it('a kecamatan of a kabupaten that was split off has no code rather than its parent’s', () => {
		const pangandaran = [...bpsByCode].filter(([code]) => code.startsWith('32.18.'));
		expect(pangandaran.map(([, bps]) => bps).join('')).toBe('');
	});
});
