import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCounts } from '../../../src/core/classify/class-index.ts';
import { quantileClasses } from '../../../src/core/classify/quantile-classes.ts';
import {
	breaksAround,
	kindBreaks,
	readColors,
	resolvePalette,
	type PaletteChoice,
	type PaletteEvidence,
} from '../../../src/core/classify/palette-choice.ts';
import { sidesAround } from '../../../src/core/classify/palette.ts';

const evidence = (more: Partial<PaletteEvidence> = {}): PaletteEvidence => ({
	direction: 'higher-is-worse',
	values: [1, 2, 3],
	national: null,
	...more,
});

describe('the palette nobody chose', () => {
	it.each([
		['higher-is-worse', 'lontar'],
		['neutral', 'lontar'],
		['higher-is-better', 'nila'],
	] as const)('of an indicator that is %s is %s', (direction, name) => {
		expect(resolvePalette(null, evidence({ direction }))).toEqual({
			palette: { kind: 'sequential', name },
			because: 'direction',
			reference: null,
		});
	});

	it('of figures on both sides of zero parts at zero, and says that signs are why', () => {
		expect(resolvePalette(null, evidence({ values: [-1, 0, 4] }))).toEqual({
			palette: { kind: 'diverging', reference: 0 },
			because: 'signs',
			reference: 'zero',
		});
	});

	it('of figures that are zero and below parts at zero, and says so otherwise', () => {
		expect(resolvePalette(null, evidence({ values: [-5, -1, 0] })).because).toBe('below-zero');
	});

	it('of no figures, or of zeros alone, is that of the indicator', () => {
		expect(resolvePalette(null, evidence({ values: [] })).because).toBe('direction');
		expect(resolvePalette(null, evidence({ values: [0, 0] })).because).toBe('direction');
	});
});

describe('a palette that was chosen', () => {
	const around = (reference: number | null): PaletteChoice => ({ kind: 'diverging', reference });

	it('wins over what figures speak for', () => {
		const lontar: PaletteChoice = { kind: 'sequential', name: 'lontar' };
		expect(resolvePalette(lontar, evidence({ values: [-1, 1] })).palette).toEqual(lontar);
	});

	it('is centred on the value that was typed', () => {
		expect(resolvePalette(around(2.5), evidence({ national: 8 }))).toMatchObject({
			palette: { reference: 2.5 },
			reference: 'typed',
		});
	});

	it('is centred on zero where figures reach below it, else on the nation, else on the median', () => {
		const referenceOf = (more: Partial<PaletteEvidence>): unknown =>
			resolvePalette(around(null), evidence(more));
		expect(referenceOf({ values: [-1, 5], national: 8 })).toMatchObject({ reference: 'zero' });
		expect(referenceOf({ national: 8.47 })).toMatchObject({
			palette: { reference: 8.47 },
			reference: 'national',
		});
		expect(referenceOf({ values: [1, 2, 9] })).toMatchObject({
			palette: { reference: 2 },
			reference: 'median',
		});
	});

	it('gives no colour each to more than seven kinds, and says so', () => {
		const values = [1, 2, 3, 4, 5, 6, 7];
		expect(resolvePalette({ kind: 'categorical' }, evidence({ values })).because).toBe('chosen');
		expect(
			resolvePalette({ kind: 'categorical' }, evidence({ values: [...values, 8] })),
		).toMatchObject({ palette: { kind: 'sequential' }, because: 'too-many-kinds' });
	});
});

describe('class limits around a reference', () => {
	it('leave no class with values of both sides, and lose no value', () => {
		const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 7 }), (all, count) => {
				const before = quantileClasses(all, { method: 'quantile', count }).breaks;
				const breaks = breaksAround(before, 0);
				const isInside = (breaks[0] ?? 0) < 0 && (breaks.at(-1) ?? 0) > 0;
				if (isInside) expect(sidesAround(breaks, 0)).not.toContain(0);
				expect(breaks).toEqual([...breaks].sort((a, b) => a - b));
				expect(new Set(breaks).size).toBeGreaterThanOrEqual(new Set(before).size);
				expect(classCounts(all, breaks).reduce((sum, each) => sum + each, 0)).toBe(all.length);
			}),
		);
	});

	it('stay where the reference is outside, at an end, or a limit already', () => {
		for (const reference of [0, 1, 4, 8, 9]) {
			expect(breaksAround([1, 4, 8], reference)).toEqual([1, 4, 8]);
		}
	});
});

describe('classes of kinds', () => {
	it('hold one value each', () => {
		const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
		fc.assert(
			fc.property(values, (all) => {
				const distinct = [...new Set(all)].sort((a, b) => a - b);
				expect(classCounts(all, kindBreaks(all))).toEqual(
					distinct.map((value) => all.filter((each) => each === value).length),
				);
			}),
		);
	});
});

describe('colours that somebody typed', () => {
	it.each([
		['#f3e4bd,#cf8544', ['#f3e4bd', '#cf8544']],
		['F3E4BD CF8544\n5e1f2e', ['#f3e4bd', '#cf8544', '#5e1f2e']],
		['["#abc", "#FFF"]', ['#aabbcc', '#ffffff']],
		['f3e4bd-cf8544', ['#f3e4bd', '#cf8544']],
	])('are read from %s', (text, colors) => {
		expect(readColors(text)).toEqual({ ok: true, value: colors, diagnostics: [] });
	});

	it('are not guessed at: what is no colour is named', () => {
		const [problem] = readColors('#f3e4bd, merah, #12345').diagnostics;
		expect([problem?.code, problem?.params['words']]).toEqual([
			'palette-unreadable',
			['merah', '12345'],
		]);
	});

	it.each(['', '#abc', Array.from({ length: 10 }, () => '#abc').join(' ')])(
		'are two at least and nine at most: %s',
		(text) => {
			expect(readColors(text).diagnostics.map(({ code }) => code)).toEqual([
				'palette-colors-count',
			]);
		},
	);
});
