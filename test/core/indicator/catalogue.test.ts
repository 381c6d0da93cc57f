import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
	catalogueSchema,
	findIndicator,
	indicatorOf,
	isValidLevel,
} from '../../../src/core/indicator/catalogue.ts';
import { createCatalogue, createEntry } from '../create-catalogue.ts';

describe('a catalogue', () => {
	it('finds an indicator by its id, and nothing by another', () => {
		const catalogue = createCatalogue(createEntry('p0'), createEntry('p1'));
		expect(findIndicator(catalogue, 'p1')?.id).toBe('p1');
		expect(findIndicator(catalogue, 'p9')).toBeUndefined();
	});

	it('gives an indicator without the place of its figures', () => {
		expect(indicatorOf(createEntry('p0'))).not.toHaveProperty('series');
		expect(indicatorOf(createEntry('p0'))).toMatchObject({ id: 'p0', lowestLevel: 'kabkota' });
	});

	it('is refused when an id is no slug or a level is none', () => {
		expect(v.is(catalogueSchema, createCatalogue(createEntry('p0')))).toBe(true);
		expect(v.is(catalogueSchema, createCatalogue(createEntry('P 0')))).toBe(false);
		expect(v.is(catalogueSchema, { ...createCatalogue(), version: 2 })).toBe(false);
	});
});

describe('an indicator', () => {
	it('is valid down to its lowest level and not below', () => {
		const { lowestLevel } = createEntry('p0');
		expect(
			(['provinsi', 'kabkota', 'kecamatan', 'desa'] as const).map((level) =>
				isValidLevel({ lowestLevel }, level),
			),
		).toEqual([true, true, false, false]);
	});
});
