import { quantileClassing } from '../../../src/core/choropleth/paint-areas.ts';
import { describe, expect, it } from 'vitest';
import { serializeFigure, type FigureNode } from '../../../src/core/figure/figure-node.ts';
import { DETAIL_PX } from '../../../src/core/figure/map-path.ts';
import { levelPaths } from '../../../src/core/figure/level-paths.ts';
import { textureDefinitions } from '../../../src/core/figure/area-textures.ts';
import {
	drawMapFigure,
	figureFrame,
	type MapFigure,
	type MapFigureRequest,
} from '../../../src/core/figure/map-figure.ts';
import { mapTheme } from '../../../src/core/figure/map-theme.ts';
import { PLACE_NAMES, type PlaceName } from '../../../src/core/figure/place-names.ts';
import { boxOfAll, createAppearance } from '../create-appearance.ts';
import { codeOf } from '../create-area.ts';
import { readPath } from '../read-path.ts';

function draw(more: Partial<MapFigureRequest> = {}): MapFigure {
	return drawMapFigure({
		widthPx: 460,
		heightPx: 110,
		bbox: boxOfAll(),
		paddingPx: 5,
		appearance: createAppearance({ '32.01': 1, '32.02': 2, '33.01': 3 }),
		names: [],
		idPrefix: 'uji-',
		...more,
	});
}

/** All nodes of a drawing, outermost first. */
function nodesOf(root: FigureNode): FigureNode[] {
	return [
		root,
		...root.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child))),
	];
}

function areaPaths(figure: MapFigure): FigureNode[] {
	return nodesOf(figure.root).filter(({ attributes }) => 'data-area' in attributes);
}

/** Groups of areas that look alike: class or state, fill, and the areas in them. */
function looksOf(figure: MapFigure): unknown[] {
	return nodesOf(figure.root)
		.filter(({ attributes }) => 'data-class' in attributes)
		.map((look) => [
			look.attributes['data-class'],
			look.attributes['fill'],
			...nodesOf(look).flatMap(({ attributes }) => attributes['data-area'] ?? []),
		]);
}

function createName(more: Partial<PlaceName> = {}): PlaceName {
	return {
		lines: ['Laut Uji'],
		lngLat: [102.2, -0.5],
		kind: 'sea',
		sizePx: 13,
		rotation: 0,
		...more,
	};
}

function namesOf(figure: MapFigure): string[] {
	return nodesOf(figure.root)
		.filter(({ tag }) => tag === 'text')
		.map((text) => serializeFigure(text).replace(/<[^>]*>/g, ''));
}

describe('a map figure', () => {
	it('has each area once, in the group of its class and filled with its colour', () => {
		const { colors } = createAppearance({ '32.01': 1, '32.02': 2, '33.01': 3 });
		expect(looksOf(draw())).toEqual([
			['0', colors[0], '32.01'],
			['1', colors[1], '32.02'],
			['2', colors[2], '33.01'],
		]);
	});

	it('fills areas without a class with the texture of their state', () => {
		const figure = draw({ appearance: createAppearance({ '32.01': 1 }) });
		expect(looksOf(figure)).toContainEqual(['noData', 'url(#uji-noData)', '32.02', '33.01']);
		expect(serializeFigure(figure.root)).toContain('<pattern id="uji-noData"');
	});

	it('brings along only the textures it uses', () => {
		expect(serializeFigure(draw().root)).not.toContain('<pattern');
	});

	it('hatches areas whose figure is of a larger territory, over the colour of their class', () => {
		const shared = new Map([[codeOf('32.02'), codeOf('32.01')]]);
		const figure = draw({
			appearance: createAppearance({ '32.01': 1, '32.02': 1, '33.01': 3 }, { shared }),
		});
		const [hatching] = nodesOf(figure.root).filter(
			({ attributes }) => attributes['data-texture'] === 'shared',
		);
		expect(hatching?.attributes['fill']).toBe('url(#uji-shared)');
		const area = areaPaths(figure).find(({ attributes }) => attributes['data-area'] === '32.02');
		expect(hatching?.attributes['d']).toBe(area?.attributes['d']);
	});

	it('joined, is the same shapes as apart, one path for each look', () => {
		const appearance = createAppearance({ '32.01': 1, '33.01': 1 });
		const joined = nodesOf(draw({ appearance, areas: 'joined' }).root).filter(
			({ attributes }) => 'data-class' in attributes,
		);
		const apart = draw({ appearance });
		const pathsOf = (codes: readonly string[]): string =>
			areaPaths(apart)
				.filter(({ attributes }) => codes.includes(String(attributes['data-area'])))
				.map(({ attributes }) => attributes['d'])
				.join('');
		expect(joined.map(({ attributes }) => [attributes['data-class'], attributes['d']])).toEqual([
			['noData', pathsOf(['32.02'])],
			['0', pathsOf(['32.01', '33.01'])],
		]);
	});

	it('is the same drawn in steps beforehand', () => {
		const request = { widthPx: 460, heightPx: 110, bbox: boxOfAll(), paddingPx: 5 };
		const paths = levelPaths(createAppearance({}).geometry, figureFrame(request));
		expect(serializeFigure(draw({ paths }).root)).toBe(serializeFigure(draw().root));
	});

	it('fits what it is asked to fit into its frame', () => {
		const numbers = areaPaths(draw())
			.flatMap(({ attributes }) => readPath(String(attributes['d'])))
			.flat();
		expect(numbers.length).toBeGreaterThan(10);
		for (const [x, y] of numbers) {
			expect(x).toBeGreaterThanOrEqual(5 - DETAIL_PX / 2);
			expect(x).toBeLessThanOrEqual(455 + DETAIL_PX / 2);
			expect(y).toBeGreaterThanOrEqual(5 - DETAIL_PX / 2);
			expect(y).toBeLessThanOrEqual(105 + DETAIL_PX / 2);
		}
	});

	it('marks an area of a single pixel by a dot in the colour of its class', () => {
		const { colors } = createAppearance({ '32.01': 1, '32.02': 2, '33.01': 3 });
		const tiny = draw({ bbox: [-170, -70, 170, 70], widthPx: 300, heightPx: 200 });
		const marks = nodesOf(tiny.root).filter(({ attributes }) => 'data-mark' in attributes);
		expect(marks.map(({ attributes }) => [attributes['data-mark'], attributes['fill']])).toEqual([
			['32.01', colors[0]],
			['32.02', colors[1]],
			['33.01', colors[2]],
		]);
	});

	it('draws borders of context quietly', () => {
		const { borderContext } = mapTheme('light');
		const quiet = (areas: readonly string[]): number =>
			nodesOf(draw({ appearance: createAppearance({}, { areas: areas.map(codeOf) }) }).root).filter(
				({ attributes }) => attributes['stroke'] === borderContext,
			).length;
		expect(quiet(['33.01'])).toBe(1);
		expect(quiet(['32.01', '32.02', '33.01'])).toBe(0);
	});

	it('draws equal areas equally large wherever they lie: the projection is equal-area', () => {
		const figure = draw({ bbox: [100, -11, 103, 6], widthPx: 400, heightPx: 2000, paddingPx: 0 });
		// a square of the screen covers the same part of the sphere: width times difference of sines
		const covered = (x: number, y: number): number => {
			const [west = NaN, north = NaN] = figure.lngLatAt(x, y) ?? [];
			const [east = NaN, south = NaN] = figure.lngLatAt(x + 50, y + 50) ?? [];
			const sine = (lat: number): number => Math.sin((lat * Math.PI) / 180);
			return (east - west) * (sine(north) - sine(south));
		};
		expect(covered(10, 1500)).toBeCloseTo(covered(200, 300), 9);
	});

	it('knows which place a pixel is', () => {
		const figure = draw();
		const [lng, lat] = figure.lngLatAt(230, 55) ?? [];
		expect(lng).toBeCloseTo(102.25, 6);
		expect(lat).toBeCloseTo(-0.5, 3);
		expect(figure.lngLatAt(230, -1e6)).toBeNull();
	});

	it('gives the path of an area as it is drawn', () => {
		const figure = draw();
		const { geometry } = createAppearance({});
		const [west] = geometry.features;
		expect(west && figure.pathOf(west)).toBe(areaPaths(figure)[0]?.attributes['d']);
	});

	it('has a circle for each symbol, in proportion however small the figure', () => {
		const appearance = createAppearance(
			{ '32.01': 25, '32.02': 100, '33.01': 0 },
			{ drawing: 'symbol' },
		);
		const radii = (more: Partial<MapFigureRequest>): number[] =>
			nodesOf(draw({ appearance, ...more }).root)
				.filter(({ attributes }) => 'data-symbol' in attributes)
				.map(({ attributes }) => Number(attributes['r']));
		expect(radii({})).toEqual([26, 13]);
		const [large = 0, small = 0] = radii({ widthPx: 120, heightPx: 60 });
		expect(large).toBeLessThan(20);
		expect(large / small).toBeCloseTo(2, 1);
	});

	it('draws a border between two dark fills light, and no other', () => {
		const { borderOnDark } = mapTheme('light');
		const lightBorders = (values: Readonly<Record<string, number>>): unknown[] =>
			nodesOf(
				draw({ appearance: createAppearance(values, { classing: quantileClassing(2) }) }).root,
			)
				.filter(({ attributes }) => attributes['stroke'] === borderOnDark)
				.map(({ attributes }) => attributes['d'])
				.filter(Boolean);
		expect(lightBorders({ '32.01': 9, '32.02': 9.5, '33.01': 0 })).toHaveLength(1);
		expect(lightBorders({ '32.01': 9, '32.02': 0, '33.01': 9.5 })).toHaveLength(0);
	});
});

describe('names on a figure', () => {
	it('are left out where they would run into one another or over the edge', () => {
		const names = [createName(), createName({ lines: ['Laut Lain'] })];
		expect(namesOf(draw({ names }))).toEqual(['Laut Uji']);
		expect(namesOf(draw({ names: [createName({ lngLat: [100, 0] })] }))).toEqual([]);
	});

	it('of small seas are left out on a small figure', () => {
		const names = [createName({ sizePx: 10 })];
		expect(namesOf(draw({ names, heightPx: 300 }))).toEqual(['Laut Uji']);
		const wide = draw({ names, bbox: [60, -40, 145, 40], heightPx: 300 });
		expect(namesOf(wide)).toEqual([]);
	});

	it('of straits stand on figures of a provinsi, and on none of the country', () => {
		const names = [createName({ kind: 'strait', sizePx: 9 })];
		expect(namesOf(draw({ names, heightPx: 300 }))).toEqual(['Laut Uji']);
		expect(namesOf(draw({ names, bbox: [98, -3, 108, 3], heightPx: 300 }))).toEqual([]);
	});

	it('of the national view are known seas, oceans and neighbours', () => {
		expect(PLACE_NAMES.map(({ lines }) => lines.join(' '))).toContain('Laut Natuna Utara');
		for (const { lngLat, sizePx } of PLACE_NAMES) {
			expect(lngLat[0]).toBeGreaterThan(90);
			expect(lngLat[0]).toBeLessThan(150);
			expect(sizePx).toBeGreaterThan(7);
		}
	});
});

describe('the textures', () => {
	it('are eight, told apart by shape and not by colour', () => {
		const textures = textureDefinitions(mapTheme('light'), 'x-');
		expect(textures.map(({ attributes }) => attributes['id'])).toEqual([
			'x-noData',
			'x-noMatch',
			'x-suppressed',
			'x-notValid',
			'x-shared',
			'x-caution',
			'x-unreliable',
			'x-projected',
		]);
		const shapes = textures.map(({ children }) => {
			const [, drawing] = children;
			return typeof drawing === 'object' ? `${drawing.tag} ${String(drawing.attributes['d'])}` : '';
		});
		expect(new Set(shapes).size).toBe(8);
	});
});
