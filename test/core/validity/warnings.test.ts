import { describe, expect, it } from 'vitest';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import type { IndicatorDefinition } from '../../../src/core/indicator/indicator-definition.ts';
import { DIAGNOSTIC_SEVERITY } from '../../../src/core/model/diagnostic.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { AREA_LEVELS, type AreaCode } from '../../../src/core/model/area.ts';
import { illustrativeError } from '../../../src/core/stats/sampling-error.ts';
import {
	checkDenominators,
	checkPovertyIndices,
	checkSeries,
} from '../../../src/core/validity/check-comparison.ts';
import { checkLayer, refusedBelowLevel } from '../../../src/core/validity/check-layer.ts';
import { nearThreshold } from '../../../src/core/validity/near-threshold.ts';
import { rateOfParent } from '../../../src/core/validity/rate-of-parent.ts';
import {
	warn,
	WARNINGS,
	WARNINGS_OF_FILES,
	type WarningCode,
} from '../../../src/core/validity/warning.ts';
import { describeWarning } from '../../../src/i18n/warning-messages.ts';
import { codeOf } from '../create-area.ts';

const known = loadKnownIndicators();

function definitionOf(id: string): IndicatorDefinition {
	const definition = known.find(id);
	if (!definition) throw new RangeError(id);
	return definition;
}

function createFigures(
	figures: Record<string, number | null>,
): Map<AreaCode, { value: number; missing: null } | { value: null; missing: 'blank' }> {
	return new Map(
		Object.entries(figures).map(([code, value]) => [
			codeOf(code),
			value === null ? { value, missing: 'blank' as const } : { value, missing: null },
		]),
	);
}

/** Banten in 2023 as BPS published it: rate, thousand poor. */
const BANTEN: readonly [code: string, rate: number, poor: number][] = [
	['36.01', 9.27, 114.23],
	['36.02', 8.68, 114.54],
	['36.03', 6.93, 276.33],
	['36.04', 4.85, 73.83],
	['36.71', 5.89, 137.7],
	['36.72', 3.98, 18.2],
	['36.73', 6.2, 44.99],
	['36.74', 2.57, 46.31],
];

describe('the warnings W1 to W13', () => {
	it('are all there, as warnings of maps or as diagnostics of files', () => {
		const numbers = [
			...Object.values(WARNINGS).map(({ number }) => number),
			...Object.keys(WARNINGS_OF_FILES),
		];
		for (let at = 1; at <= 13; at++) expect(numbers).toContain(`W${at}`);
		for (const code of Object.values(WARNINGS_OF_FILES))
			expect(DIAGNOSTIC_SEVERITY).toHaveProperty(code ?? '');
	});

	it.each(Object.keys(WARNINGS) as WarningCode[])(
		'%s has its sentence in both languages',
		(code) => {
			const texts = (['id', 'en'] as const).map((language) =>
				describeWarning(language, warn(code)),
			);
			expect(texts.every((text) => text.length > 10)).toBe(true);
			expect(texts[0]).not.toBe(texts[1]);
		},
	);
});

describe('a survey’s rate', () => {
	it('is refused at kecamatan and desa, whichever of them it is', () => {
		const rates = known.definitions.filter(({ kind }) => kind === 'makro');
		expect(rates.length).toBeGreaterThan(30);
		for (const level of ['kecamatan', 'desa'] as const)
			expect(refusedBelowLevel(rates, level)).toHaveLength(rates.length);
	});

	it('in an index with registers is the one that is refused (W1)', () => {
		const refused = refusedBelowLevel(
			['persentase-penduduk-miskin', 'kpm-pkh'].map(definitionOf),
			'kecamatan',
		);
		expect(refused.map(({ number, params }) => [number, params['indicator']])).toEqual([
			['W1', 'persentase-penduduk-miskin'],
		]);
		const [first] = refused;
		expect(first && describeWarning('id', first)).toContain('hanya sahih sampai kabupaten/kota');
	});

	it('is valid where registers are not needed', () => {
		expect(refusedBelowLevel(known.definitions, 'provinsi')).toEqual([]);
	});

	it('of registers is valid at every level', () => {
		for (const level of AREA_LEVELS)
			expect(refusedBelowLevel([definitionOf('keluarga-dtks')], level)).toEqual([]);
	});
});

describe('two figures of extreme poverty', () => {
	const old = { definition: definitionOf('persentase-kemiskinan-ekstrem-190'), period: '2024-03' };
	const late = { definition: definitionOf('persentase-kemiskinan-ekstrem-215'), period: '2025-03' };

	it('of US$1.90 and US$2.15 are no series (W4)', () => {
		const [warning] = checkSeries(old, late);
		expect(warning).toMatchObject({ number: 'W4', severity: 'error' });
		expect(warning && describeWarning('id', warning)).toBe(
			'Deret tidak sebanding (US$1,90 PPP 2011 dan US$2,15 PPP 2017). Pakai satu deret untuk perbandingan.',
		);
	});

	it('one of which states no line wait for it (W4)', () => {
		const bare = {
			definition: definitionOf('persentase-kemiskinan-ekstrem-tanpa-garis'),
			period: '2023',
		};
		expect(checkSeries(bare, late).map(({ code }) => code)).toEqual(['line-not-stated']);
	});

	it('of one line are one series', () => {
		expect(checkSeries(late, { ...late, period: '2024-03' })).toEqual([]);
	});
});

describe('a poverty rate', () => {
	const definition = definitionOf('persentase-penduduk-miskin');

	it('of March and one of September are told apart (W4)', () => {
		const warnings = checkSeries(
			{ definition, period: '2024-03' },
			{ definition, period: '2024-09' },
		);
		expect(warnings.map(({ code }) => code)).toEqual(['months-differ']);
	});

	it('is not one series with unemployment, and nothing is said of the two', () => {
		const other = definitionOf('tingkat-pengangguran-terbuka');
		expect(
			checkSeries({ definition, period: '2024' }, { definition: other, period: '2024' }),
		).toEqual([]);
	});
});

describe('a layer', () => {
	const areas = BANTEN.map(([code]) => codeOf(code));
	const figures = createFigures(Object.fromEntries(BANTEN.map(([code, rate]) => [code, rate])));

	it('of sure figures of all areas has nothing to say', () => {
		expect(checkLayer({ measure: 'rate', drawing: 'fill', areas, figures })).toEqual([]);
	});

	it('of extreme poverty is not reliable for Lampung Tengah, with its RSE of 48 and 62 (W5)', () => {
		const standardError = illustrativeError(0.97, { households: 671, designEffect: 2.5 });
		const estimates = new Map([
			[codeOf('36.01'), { value: 1.34, standardError: illustrativeError(1.34) }],
			[codeOf('36.02'), { value: 0.97, standardError }],
		]);
		const warnings = checkLayer({ measure: 'rate', drawing: 'fill', areas, figures, estimates });
		expect(warnings.map(({ code, count, number }) => [code, count, number])).toEqual([
			['estimates-caution', 1, 'W5'],
			['estimates-unreliable', 1, 'W5'],
		]);
	});

	it('of a count drawn as fill warns (W7), as circles it does not', () => {
		const of = (drawing: 'fill' | 'symbol'): string[] =>
			checkLayer({ measure: 'count', drawing, areas, figures }).map(({ number }) => number ?? '');
		expect([of('fill'), of('symbol')]).toEqual([['W7'], []]);
	});

	it('counts areas without a figure, which are not zero (W10)', () => {
		const some = createFigures({ '36.01': 0, '36.02': null });
		const warnings = checkLayer({ measure: 'rate', drawing: 'fill', areas, figures: some });
		expect(warnings.map(({ code, count }) => [code, count])).toEqual([['areas-without-figure', 7]]);
	});

	it('does not count a hidden number of people among areas without a figure (W10)', () => {
		const hidden = { value: null, missing: '<10' } as const;
		const some = new Map<AreaCode, Figure>(areas.map((area) => [area, hidden]));
		expect(checkLayer({ measure: 'count', drawing: 'symbol', areas, figures: some })).toEqual([]);
	});
});

describe('Banten in 2023', () => {
	const rates = new Map(BANTEN.map(([code, rate]) => [codeOf(code), rate]));

	it('has exactly four kab/kota above the published figure of the provinsi', () => {
		expect([...rates].filter(([, rate]) => rate > 6.17).map(([code]) => code)).toEqual([
			'36.01',
			'36.02',
			'36.03',
			'36.73',
		]);
	});

	it('has Kota Serang too near to that figure to be told from it (W6)', () => {
		expect(nearThreshold(rates, 6.17, 0.1)?.params['areas']).toEqual(['36.73']);
	});

	it('has counts that add up to 826.13 thousand exactly', () => {
		const sum = BANTEN.reduce((total, [, , poor]) => total + poor, 0);
		expect(sum).toBeCloseTo(826.13, 8);
	});

	it('has the published 6.17, and 6.046 is refused as its figure (W13)', () => {
		const mean = BANTEN.reduce((total, [, rate]) => total + rate, 0) / BANTEN.length;
		expect(mean).toBeCloseTo(6.046, 3);
		const parts = BANTEN.map(([, rate]) => ({ rate, denominator: null }));
		expect(rateOfParent(6.17, parts)).toMatchObject({ value: 6.17, from: 'published' });
		expect(rateOfParent(null, parts)).toMatchObject({ value: null, warning: { number: 'W13' } });
	});

	it('has a mean weighted by people that is the published one within rounding', () => {
		const parts = BANTEN.map(([, rate, poor]) => ({ rate, denominator: (poor / rate) * 100 }));
		const { value, from } = rateOfParent(null, parts);
		expect(value).toBeCloseTo(6.172, 3);
		expect(from).toBe('weighted');
	});

	it('has two populations four percent apart, of BPS and of Dukcapil (W9)', () => {
		expect(checkDenominators(13_389, 12_881.374)).toMatchObject({
			number: 'W9',
			params: { percent: 3.9 },
		});
		expect(checkDenominators(13_389, 13_389.1)).toBeNull();
		expect(checkDenominators(0, 1)).toBeNull();
	});
});

describe('a threshold', () => {
	it('asks for nothing where no error is known and no margin is set, but of equals', () => {
		const figures = new Map([
			[codeOf('36.01'), 6.17],
			[codeOf('36.02'), 6.18],
		]);
		expect(nearThreshold(figures, 6.17, 0)?.params['areas']).toEqual(['36.01']);
	});

	it('is near within 1.96 standard errors', () => {
		const figures = new Map([[codeOf('36.73'), 6.2]]);
		expect(nearThreshold(figures, 8, 0, new Map([[codeOf('36.73'), 1]]))).not.toBeNull();
		expect(nearThreshold(figures, 8.2, 0, new Map([[codeOf('36.73'), 1]]))).toBeNull();
	});
});

describe('poverty indices', () => {
	it('in order say nothing, and P2 above P1 is told', () => {
		expect(
			checkPovertyIndices([{ p0: 10, p1: 2, p2: 0.5 }, { p1: 2 }, { p0: null, p1: null, p2: 3 }]),
		).toBeNull();
		expect(checkPovertyIndices([{ p0: 10, p1: 0.5, p2: 2 }])?.count).toBe(1);
	});
});
