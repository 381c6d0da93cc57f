import fc from 'fast-check';
import { converter, formatHex, interpolate } from 'culori';
import { describe, expect, it } from 'vitest';
import { MAX_CLASSES } from '../../../src/core/classify/class-request.ts';
import { relativeLuminance, type ThemeName } from '../../../src/core/classify/color-scheme.ts';
import { rampColors } from '../../../src/core/classify/oklab-ramp.ts';
import {
	MAX_KINDS,
	paletteColors,
	SEQUENTIAL_NAMES,
	sidesAround,
	type Palette,
} from '../../../src/core/classify/palette.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector'];
const COUNTS = Array.from({ length: MAX_CLASSES }, (_, at) => at + 1);
const breaksOf = (count: number): number[] => Array.from({ length: count + 1 }, (_, at) => at);
const hex = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a ramp', () => {
	it('is culori’s interpolation in OKLab, a rounded byte apart at most', () => {
		const place = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.array(hex, { minLength: 1, maxLength: 6 }), place, (anchors, at) => {
				const between = interpolate(
					anchors.length > 1 ? anchors : [...anchors, ...anchors],
					'oklab',
				);
				const [ours = ''] = rampColors(anchors, [at]);
				const bytes = (color: string): number[] =>
					[1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
				const theirs = bytes(formatHex(between(at)));
				expect(
					bytes(ours).every((value, channel) => Math.abs(value - (theirs[channel] ?? NaN)) <= 1),
				).toBe(true);
			}),
		);
	});
});

describe.each(SEQUENTIAL_NAMES)('the ramp %s', (name) => {
	const palette: Palette = { kind: 'sequential', name };

	it.each(THEMES)('has a colour for each of one to seven classes on %s', (theme) => {
		for (const count of COUNTS) {
			expect(new Set(paletteColors(palette, theme, breaksOf(count))).size).toBe(count);
		}
		expect(() => paletteColors(palette, theme, [])).toThrow(RangeError);
	});

	it.each(THEMES)('moves away from the ground with every class on %s', (theme) => {
		for (const count of COUNTS) {
			const light = paletteColors(palette, theme, breaksOf(count)).map(relativeLuminance);
			const away = theme === 'dark' ? light : light.toReversed();
			expect(away).toEqual(away.toSorted((a, b) => a - b));
		}
	});
});

describe('a diverging palette', () => {
	const hueOf = converter('oklch');
	/** Whether a colour is warm: nearer to orange than to blue. */
	const isWarm = (color: string): boolean => {
		const hue = hueOf(color)?.h ?? NaN;
		return hue < 110 || hue > 320;
	};
	const around = (
		breaks: readonly number[],
		reference: number,
		theme: ThemeName,
	): readonly string[] => paletteColors({ kind: 'diverging', reference }, theme, breaks);

	it.each(THEMES)('is cool below its reference and warm above it on %s', (theme) => {
		const limits = fc
			.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 })
			.map((values) => values.toSorted((a, b) => a - b));
		fc.assert(
			fc.property(limits, fc.integer({ min: -60, max: 60 }), (breaks, reference) => {
				const sides = sidesAround(breaks, reference);
				around(breaks, reference, theme).forEach((color, at) => {
					if (sides[at] !== 0) expect(isWarm(color)).toBe(sides[at] === 1);
				});
			}),
		);
	});

	it('is the stronger the farther a class, and of two as far the one above is', () => {
		for (const theme of THEMES) {
			const [farBelow, nearBelow, middle, nearAbove, farAbove] = around(
				[-5, -3, -1, 1, 3, 5],
				0,
				theme,
			).map(relativeLuminance);
			const rising = [middle, nearBelow, nearAbove, farBelow, farAbove];
			const sorted = rising.toSorted((a = NaN, b = NaN) => (theme === 'dark' ? a - b : b - a));
			expect(rising).toEqual(sorted);
		}
	});

	it('is neutral where a class holds the reference inside', () => {
		expect(around([-3, -1, 1, 3], 0, 'light')[1]).toBe('#e2decf');
	});

	it('has cool colours alone where nothing is above, zero included', () => {
		expect(around([-9, -5, -2, 0], 0, 'light').map(isWarm)).toEqual([false, false, false]);
		expect(around([0, 0], 0, 'light')).toEqual(['#e2decf']);
	});
});

describe('a palette of somebody’s own', () => {
	const custom = (colors: readonly string[]): Palette => ({ kind: 'custom', colors });

	it('is used as it is where there are as many classes, on every ground', () => {
		const colors = ['#010203', '#a0b0c0', '#ffeedd'];
		for (const theme of THEMES) {
			expect(paletteColors(custom(colors), theme, breaksOf(3))).toEqual(colors);
		}
	});

	it('keeps its ends where there are more classes or fewer', () => {
		const colors = ['#010203', '#a0b0c0', '#ffeedd'];
		for (const count of [4, 5, 6, 7]) {
			const stretched = paletteColors(custom(colors), 'light', breaksOf(count));
			expect([stretched.length, stretched[0], stretched.at(-1)]).toEqual([
				count,
				'#010203',
				'#ffeedd',
			]);
		}
	});
});

describe('kinds', () => {
	it('keep their colours when kinds are added', () => {
		for (const theme of THEMES) {
			const all = paletteColors({ kind: 'categorical' }, theme, breaksOf(MAX_KINDS));
			expect(paletteColors({ kind: 'categorical' }, theme, breaksOf(3))).toEqual(all.slice(0, 3));
		}
	});

	it('have no colour each when there are more than seven', () => {
		expect(() => paletteColors({ kind: 'categorical' }, 'light', breaksOf(8))).toThrow(RangeError);
	});
});
