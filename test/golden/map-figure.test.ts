import { describe, it } from 'vitest';
import { serializeFigure } from '../../src/core/figure/figure-node.ts';
import { drawMapFigure } from '../../src/core/figure/map-figure.ts';
import type { MapAppearance } from '../../src/core/figure/map-appearance.ts';
import { boxOfAll, createAppearance } from '../core/create-appearance.ts';
import { codeOf } from '../core/create-area.ts';
import { expectGolden } from './expect-golden.ts';

/** The figure as SVG, one element a line, numbers to three decimals. */
function drawn(appearance: MapAppearance): string {
	const { root } = drawMapFigure({
		widthPx: 460,
		heightPx: 110,
		bbox: boxOfAll(),
		paddingPx: 5,
		appearance,
		names: [
			{ lines: ['Laut Uji'], lngLat: [102.2, -0.5], kind: 'sea', sizePx: 13, rotation: 0 },
			{ lines: ['NEGARA', 'TETANGGA'], lngLat: [103.4, -0.5], kind: 'country', sizePx: 8, rotation: 0 },
		],
		idPrefix: 'uji-',
	});
	return serializeFigure(root)
		.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
		.replaceAll('><', '>\n<')
		.concat('\n');
}

describe('a map figure is drawn the same every time', () => {
	it('as a fill map with every state, on light ground', () => {
		const undecided = new Set([codeOf('32.02')]);
		expectGolden(
			'map-figure-fill.svg',
			drawn(createAppearance({ '33.01': 9.5 }, { undecided })),
		);
	});

	it('as a fill map of three classes, on dark ground', () => {
		const values = { '32.01': 1.9, '32.02': 8.47, '33.01': 42.56 };
		expectGolden('map-figure-dark.svg', drawn(createAppearance(values, {}, 'dark')));
	});

	it('as a map of symbols, for the projector', () => {
		const values = { '32.01': 446, '32.02': 101, '33.01': 0 };
		const appearance = createAppearance(values, { drawing: 'symbol' }, 'projector');
		expectGolden('map-figure-symbols.svg', drawn(appearance));
	});

	it('refused below its valid level', () => {
		expectGolden('map-figure-refused.svg', drawn(createAppearance({}, { drawing: 'refused' })));
	});
});
