import { describe, expect, it } from 'vitest';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { crosswalk, groupIndicators } from '../../../src/core/indicator/ready-groupings.ts';

const { definitions } = loadKnownIndicators();

describe('the eight fields', () => {
	it('are in the order of the publication, none of them empty, and hold every indicator once', () => {
		const groups = groupIndicators(definitions, 'fields');
		expect(groups.map(({ id }) => id)).toEqual([
			'kependudukan',
			'kesehatan-gizi',
			'pendidikan',
			'ketenagakerjaan',
			'konsumsi',
			'perumahan-lingkungan',
			'kemiskinan',
			'sosial-lainnya',
		]);
		expect(groups.every(({ indicators }) => indicators.length > 0)).toBe(true);
		const held = groups.flatMap(({ indicators }) => indicators.map(({ definition }) => definition));
		expect(new Set(held)).toEqual(new Set(definitions));
		expect(held).toHaveLength(definitions.length);
	});
});

describe('the four aspects', () => {
	it('each hold indicators, with the field each is in', () => {
		const groups = groupIndicators(definitions, 'aspects');
		expect(groups.map(({ id }) => id)).toEqual([
			'pendapatan',
			'pendidikan',
			'kesehatan',
			'layanan-dasar',
		]);
		for (const { id, indicators } of groups) {
			expect(indicators.length).toBeGreaterThan(0);
			for (const { definition, other } of indicators)
				expect([definition.aspect, definition.field]).toEqual([id, other]);
		}
	});

	it('cross the fields in as many indicators as they hold', () => {
		const rows = crosswalk(definitions).map((row) => row.reduce((sum, each) => sum + each, 0));
		const sizes = groupIndicators(definitions, 'aspects').map(
			({ indicators }) => indicators.length,
		);
		expect(rows).toEqual(sizes);
	});
});
