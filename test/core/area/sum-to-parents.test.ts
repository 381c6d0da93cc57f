import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumToParents } from '../../../src/core/area/sum-to-parents.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { codeOf, createArea, createRegistry } from '../create-area.ts';

const desa = [
	createArea('32.73.05.1001', 'Campaka'),
	createArea('32.73.05.1002', 'Ciroyom'),
	createArea('32.73.05.1003', 'Dungus Cariang'),
	createArea('32.73.06.1001', 'Arjuna'),
];
const registry = createRegistry(...desa);

function valuesOf(
	values: Readonly<Record<string, number | null>>,
): ReadonlyMap<AreaCode, number | null> {
	return new Map(Object.entries(values).map(([code, value]) => [codeOf(code), value]));
}

describe('counts of desa', () => {
	it('add up to the kecamatan, which says how many had no value', () => {
		const values = valuesOf({ '32.73.05.1001': 12, '32.73.05.1002': null, '32.73.06.1001': 7 });
		expect(sumToParents(values, 'count', 'kecamatan', registry)).toEqual(
			new Map([
				['32.73.05', { value: 12, summed: 1, missing: 2 }],
				['32.73.06', { value: 7, summed: 1, missing: 0 }],
			]),
		);
	});

	it('come in order of code, however the values come', () => {
		const values = valuesOf({ '32.73.06.1001': 7, '32.73.05.1001': 12 });
		const sums = sumToParents(values, 'count', 'kecamatan', registry);
		expect([...(sums?.keys() ?? [])]).toEqual(['32.73.05', '32.73.06']);
	});

	it('add up to the kab/kota as well', () => {
		const values = valuesOf({ '32.73.05.1001': 12, '32.73.06.1001': 7 });
		expect(sumToParents(values, 'count', 'kabkota', registry)?.get(codeOf('32.73'))).toEqual({
			value: 19,
			summed: 2,
			missing: 2,
		});
	});

	it('give no sum, and not zero, where none has a value', () => {
		const sums = sumToParents(valuesOf({ '32.73.06.1001': null }), 'count', 'kecamatan', registry);
		expect(sums?.get(codeOf('32.73.06'))).toEqual({ value: null, summed: 0, missing: 1 });
	});

	it('count a zero as a value', () => {
		const sums = sumToParents(valuesOf({ '32.73.06.1001': 0 }), 'count', 'kecamatan', registry);
		expect(sums?.get(codeOf('32.73.06'))).toEqual({ value: 0, summed: 1, missing: 0 });
	});

	it('that are none give nothing', () => {
		expect(sumToParents(new Map(), 'count', 'kecamatan', registry)).toEqual(new Map());
	});

	it('keep the total of all', () => {
		const counts = fc.array(fc.option(fc.nat({ max: 1000 })), { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(counts, (numbers) => {
				const values = new Map(desa.map(({ code }, at) => [code, numbers[at] ?? null]));
				const sums = [...(sumToParents(values, 'count', 'kecamatan', registry)?.values() ?? [])];
				const total = numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0);
				expect(sums.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total);
				expect(sums.reduce((sum, { missing }) => sum + missing, 0)).toBe(
					numbers.filter((value) => value === null).length,
				);
			}),
		);
	});
});

describe('what cannot be added', () => {
	it.each(['rate', 'index', 'money', 'unknown'] as const)('is a %s', (measure) => {
		const values = valuesOf({ '32.73.05.1001': 12 });
		expect(sumToParents(values, measure, 'kecamatan', registry)).toBeNull();
	});

	it('is refused when levels are mixed, or the sum is not coarser', () => {
		const mixed = valuesOf({ '32.73.05.1001': 1, '32.73.06': 2 });
		expect(() => sumToParents(mixed, 'count', 'kabkota', registry)).toThrow(RangeError);
		const kabkota = valuesOf({ '32.73': 1 });
		expect(() => sumToParents(kabkota, 'count', 'kecamatan', registry)).toThrow(RangeError);
	});
});
