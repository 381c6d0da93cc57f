import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	readInequalityForm,
	writeInequalityForm,
} from '../../../src/core/inequality/inequality-form.ts';
import { simulatedAllocation } from '../../../src/core/inequality/simulated-allocation.ts';
import { spendingToCsv } from '../../../src/core/export/spending-to-csv.ts';
import { codeOf, createRegistry } from '../create-area.ts';

const sum = (list: Iterable<number>): number => [...list].reduce((all, each) => all + each, 0);

describe('a simulated allocation', () => {
	it('gives all of the sum to areas whose numbers are known', () => {
		const poor = [30, null, 10, 60];
		const simulated = simulatedAllocation(1000, { poor, rates: [5, 9, 15, null], byPoor: 0.4 });
		expect(Array.from(simulated, Number.isNaN)).toEqual([false, true, false, true]);
		expect(sum([...simulated].filter((each) => !Number.isNaN(each)))).toBeCloseTo(1000, 9);
	});

	it('by the number of poor alone is in proportion to it, also without rates', () => {
		const numbers = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(numbers, (poor) => {
				const all = sum(poor);
				const expected = poor.map((each) => (500 * each) / all);
				const rates = poor.map((each) => each % 7);
				for (const given of [null, rates.map((each) => each + 1)]) {
					simulatedAllocation(500, { poor, rates: given, byPoor: 1 }).forEach((each, at) => {
						expect(each).toBeCloseTo(expected[at] ?? NaN, 9);
					});
				}
			}),
		);
	});

	it('of nobody poor is none', () => {
		const none = simulatedAllocation(500, { poor: [0, 0], rates: null, byPoor: 1 });
		expect([...none]).toEqual([NaN, NaN]);
	});
});

describe('the form of a distribution', () => {
	it('is read back from the text of its link', () => {
		for (let byPoorPercent = 0; byPoorPercent <= 100; byPoorPercent++)
			expect(readInequalityForm(writeInequalityForm({ byPoorPercent }))).toEqual({ byPoorPercent });
	});

	it.each(['', 'pola', 'timpang~l*1000', 'timpang~l*', 'timpang~l*5~x'])(
		'is not read from "%s"',
		(text) => {
			expect(readInequalityForm(text)).toBeNull();
		},
	);
});

describe('money beside the poor as CSV', () => {
	it('calls a simulation one, and leaves empty what is not known', () => {
		const rows = {
			areas: [codeOf('36.01'), codeOf('36.02')],
			spent: [200, null],
			poor: [10, 5],
			perPoor: [20, null],
			quotients: Float64Array.of(1, NaN),
			simulated: Float64Array.of(200, NaN),
		};
		const [header, first, second] = spendingToCsv(rows, 60, createRegistry()).trim().split(/\r?\n/);
		expect(header).toContain('simulasi_60_persen_menurut_jumlah_miskin');
		expect(first).toMatch(/200,10,20,1,200$/);
		expect(second).toMatch(/,,5,,,$/);
	});
});
