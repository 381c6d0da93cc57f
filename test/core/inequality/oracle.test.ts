import { describe, expect, it } from 'vitest';
import { lorenzCurve, shareQuotients } from '../../../src/core/inequality/lorenz-curve.ts';
import { povertyMeasures } from '../../../src/core/inequality/poverty-gap.ts';
import { HAS_ORACLE, readOracle } from '../oracle-files.ts';
import { readOracleColumns } from '../oracle-files.ts';
import { valueOf } from '../value-of.ts';

interface Exact {
	readonly float: number;
}
interface ClosedForm {
	readonly fgt: readonly {
		readonly name: string;
		readonly y: readonly number[];
		readonly w: readonly number[];
		readonly z: number;
		readonly expected: Readonly<
			Record<'P0_strict_y<z' | 'P1_strict_y<z' | 'P2_strict_y<z', Exact>
		> & { readonly poor_count_weighted: number };
	}[];
	readonly inequality: readonly {
		readonly name: string;
		readonly x: readonly number[];
		readonly w: readonly number[] | null;
		readonly gini_population: number;
		readonly lorenz: readonly (readonly [number, number])[];
	}[];
	readonly concentration_poor_prov_2022: {
		readonly poor_thousand: readonly number[];
		readonly location_quotient: readonly number[];
	};
}

const closed = HAS_ORACLE
	? readOracle<ClosedForm>('expected/closed_form.json')
	: ({ fgt: [], inequality: [] } as unknown as ClosedForm);

describe.skipIf(!HAS_ORACLE)('exact fractions', () => {
	it('of seven poverty lines', () => {
		expect(closed.fgt).toHaveLength(7);
		for (const { y, w, z, expected } of closed.fgt) {
			const { p0, p1, p2, poor } = valueOf(povertyMeasures(y, z, w));
			expect(p0).toBeCloseTo(expected['P0_strict_y<z'].float, 12);
			expect(p1).toBeCloseTo(expected['P1_strict_y<z'].float, 12);
			expect(p2).toBeCloseTo(expected['P2_strict_y<z'].float, 12);
			expect(poor).toBe(expected.poor_count_weighted);
		}
	});

	it('of seven Lorenz curves', () => {
		expect(closed.inequality).toHaveLength(7);
		for (const { x, w, gini_population: expected, lorenz } of closed.inequality) {
			const curve = valueOf(lorenzCurve(x, w ? { weights: w } : {}));
			expect(curve.gini).toBeCloseTo(expected, 12);
			if (lorenz.length !== curve.population.length) continue;
			lorenz.forEach(([population, share], at) => {
				expect(curve.population[at]).toBeCloseTo(population, 12);
				expect(curve.share[at]).toBeCloseTo(share, 12);
			});
		}
	});

	it('of the poor by the population of 34 provinsi', () => {
		const { poor_thousand: poor, location_quotient: expected } =
			closed.concentration_poor_prov_2022;
		const { PDD22: people = [] } = readOracleColumns('inputs/idn_prov_2022.csv');
		expect(people).toHaveLength(34);
		shareQuotients(poor, people).forEach((each, at) => {
			expect(each).toBeCloseTo(expected[at] ?? NaN, 9);
		});
	});
});
