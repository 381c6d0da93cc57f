import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { paintAreas, quantileClassing } from '../../src/core/choropleth/paint-areas.ts';
import { paintBivariate } from '../../src/core/choropleth/paint-bivariate.ts';
import { zeroCentredClasses } from '../../src/core/classify/zero-centred-classes.ts';
import { drawFigure, figureToSvg } from '../../src/core/figure/draw-figure.ts';
import { serializeFigure } from '../../src/core/figure/figure-node.ts';
import { classColors, type MapAppearance } from '../../src/core/figure/map-appearance.ts';
import { drawMapFigure } from '../../src/core/figure/map-figure.ts';
import { mapTheme } from '../../src/core/figure/map-theme.ts';
import { PLACE_NAMES } from '../../src/core/figure/place-names.ts';
import { decodeLevel } from '../../src/core/geo/boundary-pack.ts';
import { unionBbox } from '../../src/core/geo/level-geometry.ts';
import type { Figure } from '../../src/core/model/indicator.ts';
import { boxOfAll, createAppearance } from '../core/create-appearance.ts';
import { codeOf } from '../core/create-area.ts';
import { createFigure, createWords, nodesOf } from '../core/create-figure.ts';
import { expectGolden } from './expect-golden.ts';

/** A drawing's text with one element a line, to be read in a review. */
function inLines(svg: string): string {
	return svg.trim().replaceAll('><', '>\n<').concat('\n');
}

/** The map without furniture. */
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
	return inLines(serializeFigure(root));
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

describe('a figure with its furniture is drawn the same every time', () => {
	it('of two indicators, with nine cells, their letters and what the corners mean', () => {
		const plain = createAppearance({ '32.01': 1.5, '32.02': 8.47, '33.01': 42.56 });
		const known = (value: number): Figure => ({ value, missing: null });
		const second = new Map([
			[codeOf('32.01'), known(900)],
			[codeOf('32.02'), known(120)],
			[codeOf('33.01'), known(4000)],
		]);
		const painted = paintBivariate(plain.painted.request, {
			figures: second,
			undecided: new Set(),
		});
		const appearance = { ...plain, painted, colors: classColors(plain.theme, painted) };
		const words = createWords(appearance, {
			beside: {
				indicator: { name: { id: 'Jumlah penduduk miskin', en: 'Poor people' }, decimals: 0 },
				period: '2025-03',
			},
		});
		expectGolden('figure-bivariate.svg', inLines(figureToSvg(createFigure({ appearance, words }))));
	});

	it('of changes, with signs, mirrored classes and what is not compared', () => {
		const appearance = createAppearance(
			{ '32.01': -1.5, '33.01': 0.4 },
			{
				classing: { ...quantileClassing(3), classify: zeroCentredClasses, isMirrored: true },
				coloring: { choice: null, direction: 'neutral', national: null, isChange: true },
			},
		);
		const words = createWords(appearance, {
			indicator: {
				name: { id: 'Perubahan persentase penduduk miskin', en: 'Change in poverty rate' },
				of: { id: 'persen poin', en: 'percentage points' },
				unit: 'persen poin',
				decimals: 2,
				isSigned: true,
			},
			change: { before: '2021-03', after: '2025-03' },
		});
		expectGolden('figure-change.svg', inLines(figureToSvg(createFigure({ appearance, words }))));
	});

	it('on a wide sheet, with classes, states and the furniture below', () => {
		const undecided = new Set([codeOf('32.02')]);
		const appearance = createAppearance({ '32.01': 1.5, '33.01': 9.5 }, { undecided });
		expectGolden('figure-wide.svg', inLines(figureToSvg(createFigure({ appearance }))));
	});

	it('at 280 px, with circles, on dark ground', () => {
		const appearance = createAppearance({ '32.01': 446, '32.02': 101 }, { drawing: 'symbol' });
		const figure = createFigure({ appearance, widthPx: 280, theme: 'dark' });
		expectGolden('figure-narrow-symbols.svg', inLines(figureToSvg(figure)));
	});

	it('of a part of the country, with a locator', () => {
		const figure = createFigure({ bbox: [100, -1, 101, 0], widthPx: 800, heightPx: 500 });
		expectGolden('figure-part.svg', inLines(figureToSvg(figure)));
	});
});

const PACK = new URL('../../geodata/boundaries/kabkota.topo.json', import.meta.url);
/** The pack the hash below was taken from. */
const PACK_SHA256 = '137bd092dbfe39414f2c13f714acf7d1089fb834b004f142d9d4f6f98838a872';
/** Hash of the real figure; to renew it, look at the figure and take what the failed test prints. */
const FIGURE_SHA256 = 'a850edb6844c55f563d0f19bebf24687067a021536ee4626989a6573bce0e3ce';
const pack = existsSync(PACK) ? readFileSync(PACK) : null;
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** Kab/kota of one provinsi on the real boundaries, a figure for each but one. */
function bantenFigure(topology: string): ReturnType<typeof drawFigure> {
	const decoded = decodeLevel(topology, 'kabkota.topo.json', 'kabkota');
	if (!decoded.ok) throw new Error('the pack cannot be read');
	const geometry = decoded.value;
	const areas = geometry.codes.filter((code) => code.startsWith('36.'));
	const theme = mapTheme('light');
	const painted = paintAreas({
		areas,
		figures: new Map(
			areas.slice(1).map((code, at) => [code, { value: (at * 7) % 5, missing: null }]),
		),
		undecided: new Set(),
		classing: quantileClassing(3),
		drawing: 'fill',
	});
	const appearance: MapAppearance = {
		theme,
		geometry,
		details: [],
		painted,
		colors: classColors(theme, painted),
		points: [],
		symbols: [],
		labels: [],
		land: [],
	};
	const boxes = areas.flatMap((code) => {
		const box = geometry.boxes[geometry.indexByCode.get(code) ?? -1];
		return box ? [box] : [];
	});
	return drawFigure({
		appearance,
		words: createWords(appearance, { place: 'Provinsi Banten' }),
		widthPx: 340,
		bbox: unionBbox(boxes) ?? boxOfAll(),
		names: PLACE_NAMES,
		idPrefix: 'banten-',
	});
}

describe.skipIf(!pack)('on the real boundaries, a figure of Banten', () => {
	const topology = pack?.toString('utf8') ?? '';

	it('has its eight kab/kota, one of them without a figure, and a locator', () => {
		const { root, notices } = bantenFigure(topology);
		const groups = nodesOf(root).filter(({ attributes }) => attributes['data-class'] === 'noData');
		const codesIn = (nodes: readonly (typeof root)[]): string[] =>
			nodes
				.flatMap(nodesOf)
				.flatMap(({ attributes }) => attributes['data-area'] ?? [])
				.map(String)
				.filter((code) => code.startsWith('36.'));
		expect(codesIn(groups)).toHaveLength(1);
		expect(codesIn([root])).toHaveLength(8);
		expect(serializeFigure(root)).toContain('Diagram lokasi');
		expect(notices).toEqual([]);
	});

	it.skipIf(!pack || sha256(pack) !== PACK_SHA256)('is the same to the byte', () => {
		expect(sha256(figureToSvg(bantenFigure(topology)))).toBe(FIGURE_SHA256);
	});
});
