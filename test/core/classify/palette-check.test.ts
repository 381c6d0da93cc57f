import { describe, expect, it } from 'vitest';
import type { ThemeName } from '../../../src/core/classify/color-scheme.ts';
import {
	asSeen,
	borderContrast,
	checkPalette,
	colorsApart,
	drawnPaletteProblems,
	SIGHTS,
	textContrast,
	type Sight,
} from '../../../src/core/classify/palette-check.ts';
import { contrastRatio, inkOn } from '../../../src/core/classify/color-scheme.ts';
import {
	BIVARIATE_CELLS,
	paletteColors,
	SEQUENTIAL_NAMES,
	type Palette,
} from '../../../src/core/classify/palette.ts';
import { textureDefinitions } from '../../../src/core/figure/area-textures.ts';
import type { FigureNode } from '../../../src/core/figure/figure-node.ts';
import { mapTheme } from '../../../src/core/figure/map-theme.ts';
import { AREA_STATES } from '../../../src/core/choropleth/paint-areas.ts';

/*
 * What is gated: CIEDE2000 of 5.0 or more, for usual sight, deutan, protan and tritan at full severity
 * and a grey print, between
 * - neighbouring classes of every ramp, 3 to 7 classes, on every ground;
 * - every two classes of a diverging palette, wherever its reference lies;
 * - every two of seven kinds, of the kinds of clusters, and of the nine cells of two indicators;
 * and between every class and the bare paper that each empty state is drawn on, whose ink stands out of
 * it three to one. Borders near by stand out of every class three to one. Text does so four and a half
 * to one, of the class or of its halo.
 */
const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector'];
const COUNTS = [3, 4, 5, 6, 7];
const LEAST = 5;
const IN_COLOR: readonly Sight[] = ['usual', 'deutan', 'protan', 'tritan'];
const breaksOf = (count: number): number[] => Array.from({ length: count + 1 }, (_, at) => at);

/** Every way in which seven classes or fewer can lie around a reference of zero. */
const AROUND: readonly (readonly number[])[] = COUNTS.flatMap((count) =>
	Array.from({ length: 2 * count + 1 }, (_, half) =>
		Array.from({ length: count + 1 }, (_, at) => at - half / 2),
	),
);

/** Everything ours is drawn with, by ground. */
function drawnOn(theme: ThemeName): { name: string; colors: readonly string[] }[] {
	return [
		...SEQUENTIAL_NAMES.flatMap((name) =>
			COUNTS.map((count) => ({
				name: `${name} ${count}`,
				colors: paletteColors({ kind: 'sequential', name }, theme, breaksOf(count)),
			})),
		),
		...AROUND.map((breaks) => ({
			name: `dua-arah ${breaks.join(' ')}`,
			colors: paletteColors({ kind: 'diverging', reference: 0 }, theme, breaks),
		})),
		{ name: 'jenis', colors: paletteColors({ kind: 'categorical' }, theme, breaksOf(7)) },
		{ name: 'dua peubah', colors: paletteColors({ kind: 'bivariate' }, theme, []) },
		{ name: 'gerombol', colors: paletteColors({ kind: 'clusters', of: 'local-moran' }, theme, []) },
	];
}

/** Pairs that are nearer than allowed to some sight. */
function tooNear(
	pairs: readonly (readonly [string, string])[],
	sights: readonly Sight[],
): string[] {
	return pairs.flatMap(([one, other]) =>
		sights
			.map((sight) => ({ sight, apart: colorsApart(one, other, sight) }))
			.filter(({ apart }) => apart < LEAST)
			.map(({ sight, apart }) => `${one} ${other} ${sight} ${apart.toFixed(2)}`),
	);
}

function neighbours(colors: readonly string[]): (readonly [string, string])[] {
	return colors.slice(1).map((color, at) => [colors[at] ?? '', color]);
}

function allPairs(colors: readonly string[]): (readonly [string, string])[] {
	return colors.flatMap((color, at) =>
		colors.slice(0, at).map((other): readonly [string, string] => [other, color]),
	);
}

describe.each(THEMES)('on %s ground', (theme) => {
	const { bare, label, halo } = mapTheme(theme);

	it.each(SEQUENTIAL_NAMES)('%s tells neighbouring classes apart in every sight', (name) => {
		const near = COUNTS.flatMap((count) =>
			tooNear(
				neighbours(paletteColors({ kind: 'sequential', name }, theme, breaksOf(count))),
				SIGHTS,
			),
		);
		expect(near).toEqual([]);
	});

	it('the diverging palette tells every two classes apart in every sight', () => {
		const near = AROUND.flatMap((breaks) =>
			tooNear(allPairs(paletteColors({ kind: 'diverging', reference: 0 }, theme, breaks)), SIGHTS),
		);
		expect(near).toEqual([]);
	});

	it.each(['local-moran', 'gi-star'] as const)('kinds of clusters are told apart: %s', (of) => {
		const colors = paletteColors({ kind: 'clusters', of }, theme, []);
		expect(tooNear(allPairs(colors), SIGHTS)).toEqual([]);
	});

	it('seven kinds are told apart, every two of them, in every sight', () => {
		const colors = paletteColors({ kind: 'categorical' }, theme, breaksOf(7));
		expect(tooNear(allPairs(colors), SIGHTS)).toEqual([]);
	});

	it('nine cells are told apart, every two of them, in every sight', () => {
		const colors = paletteColors({ kind: 'bivariate' }, theme, []);
		expect(colors).toHaveLength(BIVARIATE_CELLS.length);
		expect(tooNear(allPairs(colors), SIGHTS)).toEqual([]);
	});

	it('more of either indicator is farther from the ground in the nine cells', () => {
		const contrast = paletteColors({ kind: 'bivariate' }, theme, []).map((color) =>
			contrastRatio(color, bare),
		);
		for (const at of [0, 1, 2]) {
			const row = contrast.slice(3 * at, 3 * at + 3);
			const column = [0, 1, 2].map((down) => contrast[3 * down + at] ?? NaN);
			for (const line of [row, column]) expect(line).toEqual(line.toSorted((a, b) => a - b));
		}
	});

	it('no class looks like the paper of areas without a figure', () => {
		const pairs = drawnOn(theme).flatMap(({ colors }) =>
			colors.map((color): readonly [string, string] => [color, bare]),
		);
		expect(tooNear(pairs, SIGHTS)).toEqual([]);
	});

	it.each(AREA_STATES)('the ink of %s stands out of its paper, three to one', (state) => {
		const [pattern] = textureDefinitions(mapTheme(theme), '', [state]);
		const marks = (pattern?.children ?? []).filter(
			(child): child is FigureNode => typeof child !== 'string' && child.tag !== 'rect',
		);
		expect(marks.length).toBeGreaterThan(0);
		for (const { attributes } of marks) {
			const ink = String(attributes['stroke'] ?? attributes['fill']);
			expect(contrastRatio(ink, bare)).toBeGreaterThanOrEqual(3);
		}
	});

	it('a border between two areas of any class stands out of it, three to one', () => {
		const faint = drawnOn(theme).flatMap(({ colors }) =>
			colors.filter((color) => borderContrast(color, theme) < 3),
		);
		expect(faint).toEqual([]);
	});

	it('text can be read on every class, or on its halo', () => {
		const unreadable = drawnOn(theme).flatMap(({ colors }) =>
			colors.filter((color) => {
				const text = inkOn(color, [label, halo]);
				return contrastRatio(text.ink, text.halo) < 4.5 || textContrast(color, theme) < 3;
			}),
		);
		expect(unreadable).toEqual([]);
	});

	it('a coast stands out of the sea, three to one', () => {
		const { coast, sea } = mapTheme(theme);
		expect(contrastRatio(coast, sea)).toBeGreaterThanOrEqual(3);
	});

	it('no class looks like land that is not part of the map, for four sights', () => {
		const { context } = mapTheme(theme);
		const near = drawnOn(theme).flatMap(({ colors }) =>
			colors.filter((color) => IN_COLOR.some((sight) => colorsApart(color, context, sight) < 4)),
		);
		expect(near).toEqual([]);
	});
});

describe('the check of a palette', () => {
	const check = (colors: readonly string[]): ReturnType<typeof checkPalette> =>
		checkPalette(colors, 'light', { pairs: 'neighbours' });

	it('finds nothing wrong with ours', () => {
		for (const theme of THEMES) {
			const colors = paletteColors({ kind: 'sequential', name: 'nila' }, theme, breaksOf(5));
			expect(checkPalette(colors, theme, { pairs: 'neighbours' })).toEqual([]);
			const kinds = paletteColors({ kind: 'categorical' }, theme, breaksOf(7));
			expect(checkPalette(kinds, theme, { pairs: 'all' })).toEqual([]);
		}
	});

	it('names red and green of the same lightness, who cannot tell them, and how near they are', () => {
		const [worst] = check(['#c8403c', '#7a7a1e']);
		expect(worst?.code).toBe('palette-classes-alike');
		expect(worst?.params).toMatchObject({ first: 1, second: 2, least: 5 });
		expect(worst?.params['apart']).toBeLessThan(5);
	});

	it('names the nearest pair first', () => {
		const apart = check(['#c0c0c0', '#b8b8b8', '#b6b6b6']).map(({ params }) => params['apart']);
		expect(apart).toEqual(apart.toSorted((a, b) => Number(a) - Number(b)));
	});

	it('compares neighbours of an order, and every two kinds', () => {
		const colors = ['#804020', '#205080', '#814121'];
		expect(checkPalette(colors, 'light', { pairs: 'neighbours', sights: ['usual'] })).toEqual([]);
		const [alike] = checkPalette(colors, 'light', { pairs: 'all', sights: ['usual'] });
		expect(alike?.params).toMatchObject({ first: 1, second: 3, sight: 'usual' });
	});

	it('finds a class that looks like bare paper', () => {
		expect(
			check(['#fbfbf8', '#804020']).map(({ code, params }) => [code, params['class']]),
		).toEqual([['palette-class-bare', 1]]);
	});

	it('is made of palettes of one’s own as they are drawn, and of no other', () => {
		const palette: Palette = { kind: 'custom', colors: ['#804020', '#814121'] };
		const drawn = { palette: { palette, because: 'chosen', reference: null } as const };
		expect(drawnPaletteProblems({ ...drawn, breaks: [0, 1, 2, 3] }, 'light').length).toBe(2);
		expect(drawnPaletteProblems({ ...drawn, breaks: [] }, 'light')).toEqual([]);
	});

	it('refuses what is no colour', () => {
		expect(() => asSeen('merah', 'deutan')).toThrow(RangeError);
	});
});
