import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	formatHex,
	interpolate,
	parse,
	wcagContrast,
	type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import {
	relativeLuminance,
	sequentialColors,
	type ThemeName,
} from '../../../src/core/classify/color-scheme.ts';
import { mapTheme } from '../../../src/core/figure/map-theme.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector'];
const COUNTS = [2, 3, 4, 5, 6, 7];
const CASES = THEMES.flatMap((theme) => COUNTS.map((count) => ({ theme, count })));

const color = (hex: string): Color => {
	const parsed = parse(hex);
	if (!parsed) throw new RangeError(`${hex} is no colour`);
	return parsed;
};
/** The grey a colour prints as: of the same relative luminance. */
const grey = (shade: Color): Color => {
	const luminance = relativeLuminance(formatHex(shade));
	const channel =
		luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
	return { mode: 'rgb', r: channel, g: channel, b: channel };
};
/** Five ways to see: usual, three dichromacies at full severity, and a grey print. */
const SIGHTS: readonly (readonly [name: string, see: (shade: Color) => Color])[] = [
	['usual', (shade) => shade],
	['deuteranope', filterDeficiencyDeuter(1)],
	['protanope', filterDeficiencyProt(1)],
	['tritanope', filterDeficiencyTrit(1)],
	['grey', grey],
];
const difference = differenceCiede2000();

describe('Lontar', () => {
	it.each(CASES)('is the anchors interpolated in OKLab: $count on $theme', ({ theme, count }) => {
		const ramp = interpolate([...sequentialColors(theme, 5)], 'oklab');
		const at = (step: number): number =>
			count === 2 ? ([0.25, 0.75][step] ?? 0) : step / (count - 1);
		const expected = Array.from({ length: count }, (_, step) => formatHex(ramp(at(step))));
		expect(sequentialColors(theme, count)).toEqual(expected);
	});

	it.each(CASES)('keeps neighbours apart in every sight: $count on $theme', ({ theme, count }) => {
		const colors = sequentialColors(theme, count).map(color);
		for (const [, see] of SIGHTS) {
			const seen = colors.map(see);
			for (let rank = 1; rank < seen.length; rank++) {
				expect(difference(seen[rank - 1] as Color, seen[rank] as Color)).toBeGreaterThan(5);
			}
		}
	});

	it.each(CASES)(
		'moves away from the ground with each class: $count on $theme',
		({ theme, count }) => {
			const light = sequentialColors(theme, count).map(relativeLuminance);
			const away = theme === 'dark' ? light : light.toReversed();
			expect(away).toEqual(away.toSorted((a, b) => a - b));
		},
	);

	it.each(THEMES)('has a lowest class that is neither sea nor land out of scope on %s', (theme) => {
		const lowest = color(sequentialColors(theme, 5)[0] ?? '');
		const { sea, context } = mapTheme(theme);
		for (const [name, see] of SIGHTS) {
			if (name === 'grey') continue;
			expect(difference(see(lowest), see(color(sea)))).toBeGreaterThan(9);
			expect(difference(see(lowest), see(color(context)))).toBeGreaterThan(9);
		}
	});

	it.each(THEMES)('has a coast that stands out of the sea, three to one, on %s', (theme) => {
		const { coast, sea } = mapTheme(theme);
		expect(wcagContrast(coast, sea)).toBeGreaterThanOrEqual(3);
	});
});
