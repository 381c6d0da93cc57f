import { describe, expect, it } from 'vitest';
import { DEFAULT_PALETTE, paletteColors } from '../../../src/core/classify/palette.ts';
import { fillOfArea } from '../../../src/core/figure/map-appearance.ts';
import { mapTheme } from '../../../src/core/figure/map-theme.ts';
import { codeOf } from '../create-area.ts';
import { createAppearance } from '../create-appearance.ts';

describe('the colours of a painted level', () => {
	it('are one per class, of its ground', () => {
		const values = { '32.01': 1, '32.02': 2, '33.01': 3 };
		expect(createAppearance(values).colors).toEqual(
			paletteColors(DEFAULT_PALETTE, 'light', [1, 2, 3, 4]),
		);
		expect(createAppearance(values, {}, 'dark').colors).toEqual(
			paletteColors(DEFAULT_PALETTE, 'dark', [1, 2, 3, 4]),
		);
		expect(createAppearance({ '32.01': 1, '32.02': 1 }).colors).toEqual(
			paletteColors(DEFAULT_PALETTE, 'light', [1, 1]),
		);
	});

	it('are none where nothing is classed', () => {
		expect(createAppearance({}).colors).toEqual([]);
		expect(createAppearance({ '32.01': 1 }, { drawing: 'symbol' }).colors).toEqual([]);
	});
});

describe('the fill of an area', () => {
	const theme = mapTheme('light');

	it('is the colour of its class', () => {
		const appearance = createAppearance({ '32.01': 1, '32.02': 2, '33.01': 3 });
		expect(fillOfArea(appearance, codeOf('33.01'))).toBe(appearance.colors[2]);
	});

	it('without a figure is bare ground, never the lowest class', () => {
		const appearance = createAppearance({ '32.01': 1, '32.02': 2 });
		expect(fillOfArea(appearance, codeOf('33.01'))).toBe(theme.bare);
	});

	it('under symbols is bare ground', () => {
		const appearance = createAppearance({ '32.01': 1 }, { drawing: 'symbol' });
		expect(fillOfArea(appearance, codeOf('32.01'))).toBe(theme.bare);
	});

	it('outside of what is painted is quiet context', () => {
		expect(fillOfArea(createAppearance({ '32.01': 1 }), codeOf('11.01'))).toBe(theme.context);
	});
});

describe('the circles of a painted level', () => {
	it('stand largest first, so that small ones stay on top', () => {
		const { symbols } = createAppearance(
			{ '32.01': 25, '32.02': 100, '33.01': 4 },
			{ drawing: 'symbol' },
		);
		expect(symbols.map(({ area, radiusPx }) => [area, radiusPx])).toEqual([
			['32.02', 26],
			['32.01', 13],
			['33.01', 5.2],
		]);
	});

	it('are none for zero, for a missing figure, and in a fill map', () => {
		const { symbols } = createAppearance({ '32.01': 0, '32.02': 3 }, { drawing: 'symbol' });
		expect(symbols.map(({ area }) => area)).toEqual(['32.02']);
		expect(createAppearance({ '32.01': 3 }).symbols).toEqual([]);
	});
});
