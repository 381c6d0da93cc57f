import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareRegisters,
	countedUnit,
	type ComparedRegisters,
	type RegisterCounts,
} from '../../../src/core/registers/compare-registers.ts';
import { checkRegisters } from '../../../src/core/validity/check-comparison.ts';
import { codeOf } from '../create-area.ts';

function createCounts(
	unit: string,
	counts: Record<string, number>,
	version: string | null = '2023',
): RegisterCounts {
	return {
		name: unit,
		unit,
		version,
		counts: new Map(Object.entries(counts).map(([code, count]) => [codeOf(code), count])),
	};
}

/** A comparison there must be. */
function comparisonOf(...registers: Parameters<typeof compareRegisters>): ComparedRegisters {
	const compared = compareRegisters(...registers);
	if (compared === 'units-differ') throw new RangeError(compared);
	return compared;
}

describe('a need and a programme', () => {
	it('have a gap, a coverage and bounds of their overlap', () => {
		const all = new Map([[codeOf('32.73.05'), 1200]]);
		const need = createCounts('keluarga', { '32.73.05': 1000 });
		const served = createCounts('KPM', { '32.73.05': 600 });
		expect(comparisonOf(need, served, all).areas.get(codeOf('32.73.05'))).toEqual({
			need: 1000,
			programme: 600,
			gap: 400,
			coveragePercent: 60,
			overlap: [400, 600],
		});
	});

	it('may have nobody in common where nothing is known of all', () => {
		const compared = comparisonOf(
			createCounts('KK', { '32.73.05': 500 }),
			createCounts('KPM', { '32.73.05': 500 }),
		);
		expect(compared.areas.get(codeOf('32.73.05'))?.overlap).toEqual([0, 500]);
	});

	it('of families and of people have no ratio', () => {
		const compared = compareRegisters(createCounts('keluarga', {}), createCounts('individu', {}));
		expect(compared).toBe('units-differ');
		expect(checkRegisters(compared, ['keluarga', 'individu']).map(({ number }) => number)).toEqual([
			'W11',
		]);
	});

	it('with coverage of 130 percent keep it, and it is explained', () => {
		const compared = comparisonOf(
			createCounts('keluarga', { '32.73.05': 100 }),
			createCounts('KPM', { '32.73.05': 130 }),
		);
		expect(compared.areas.get(codeOf('32.73.05'))?.coveragePercent).toBe(130);
		expect(checkRegisters(compared, ['keluarga', 'KPM']).map(({ code }) => code)).toEqual([
			'coverage-over-hundred',
		]);
	});

	it('of other years, or of none, are told to differ', () => {
		const of = (version: string | null): boolean =>
			comparisonOf(createCounts('KPM', {}, '2021-Q3'), createCounts('KPM', {}, version))
				.versionsDiffer;
		expect([of('2021'), of('2023'), of(null)]).toEqual([false, true, true]);
	});

	it('list areas that only one of them has, and take nothing for zero', () => {
		const compared = comparisonOf(
			createCounts('KPM', { '32.73.05': 3 }),
			createCounts('KPM', { '32.73.06': 4 }),
		);
		expect(compared.areas.size).toBe(0);
		expect(compared.onlyOne).toEqual(['32.73.05', '32.73.06']);
	});

	it('without any need have no coverage', () => {
		const compared = comparisonOf(
			createCounts('KPM', { '32.73.05': 0 }),
			createCounts('KPM', { '32.73.05': 4 }),
		);
		expect(compared.areas.get(codeOf('32.73.05'))?.coveragePercent).toBeNull();
		expect(compared.overHundred).toEqual(['32.73.05']);
	});

	it('overlap within bounds that are bounds, whatever the counts', () => {
		const count = fc.nat(1000);
		fc.assert(
			fc.property(count, count, count, (a, b, more) => {
				const all = new Map([[codeOf('32.73.05'), Math.max(a, b) + more]]);
				const compared = comparisonOf(
					createCounts('KK', { '32.73.05': a }),
					createCounts('KK', { '32.73.05': b }),
					all,
				);
				const [least, most] = compared.areas.get(codeOf('32.73.05'))?.overlap ?? [NaN, NaN];
				expect(least).toBeLessThanOrEqual(most);
				expect(least).toBe(Math.max(0, a + b - (Math.max(a, b) + more)));
				expect(most).toBe(Math.min(a, b));
			}),
		);
	});
});

describe('a unit', () => {
	it('is of families, households or people, by whatever name', () => {
		expect(
			['KPM', 'kk', 'Keluarga', 'jiwa', 'ribu orang', 'peserta', 'ruta', 'hektare'].map(
				countedUnit,
			),
		).toEqual([
			'keluarga',
			'keluarga',
			'keluarga',
			'orang',
			'orang',
			'orang',
			'rumah tangga',
			null,
		]);
	});
});
