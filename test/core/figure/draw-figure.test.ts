import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFigure, figureToSvg, MAX_FIGURE_PX } from '../../../src/core/figure/draw-figure.ts';
import type { FigureNode } from '../../../src/core/figure/figure-node.ts';
import type { MapLabel } from '../../../src/core/figure/map-appearance.ts';
import { textWidthPx, type TextFace } from '../../../src/core/figure/text-width.ts';
import { boxOfAll, createAppearance } from '../create-appearance.ts';
import { codeOf } from '../create-area.ts';
import { createFigure, createWords, nodesOf, partOf, textOf } from '../create-figure.ts';

/** The right-most pixel any text reaches, by the widths the layout uses. */
function textRight(root: FigureNode): number {
	let right = 0;
	const walk = (each: FigureNode, x: number, type: FigureNode | null): void => {
		const moved = /translate\(([-\d.]+) /.exec(String(each.attributes['transform'] ?? ''));
		const left = x + Number(moved?.[1] ?? 0);
		const own = each.tag === 'text' ? each : type;
		for (const child of each.children) {
			if (typeof child !== 'string') walk(child, left, own);
			else if (own && (each.tag === 'text' || each.tag === 'tspan')) {
				const wide = textWidthPx(child, Number(own.attributes['font-size']), faceOf(own));
				const at = left + Number(each.attributes['x'] ?? 0);
				const anchor = own.attributes['text-anchor'];
				right = Math.max(
					right,
					anchor === 'end' ? at : anchor === 'middle' ? at + wide / 2 : at + wide,
				);
			}
		}
	};
	walk(root, 0, null);
	return right;
}

function faceOf({ attributes }: FigureNode): TextFace {
	const serif = String(attributes['font-family']).includes('Serif');
	if (attributes['font-style']) return serif ? 'serif-italic' : 'sans-italic';
	return serif ? 'serif' : attributes['font-weight'] === 600 ? 'sans-bold' : 'sans';
}

const LONG_TITLE =
	'Persentase penduduk miskin menurut kabupaten/kota di Provinsi Daerah Percobaan yang Bernama Sangat Panjang, Maret 2025';

describe('a figure', () => {
	it('says what, where, when, whose, and in which projection', () => {
		const said = textOf(createFigure().root);
		for (const part of [
			'menurut kabupaten/kota, Negeri Uji',
			'Maret 2025 · persen penduduk',
			'Sumber: BPS, Maret 2025.',
			'Kode wilayah: Kepmendagri.',
			'Batas: Uji.',
			'bersifat indikatif',
			'ekuivalen (sama luas), paralel standar 0° 30′ LS',
			'km',
		]) {
			expect(said).toContain(part);
		}
	});

	it('says so where nobody stated a source', () => {
		const appearance = createAppearance({ '32.01': 1 });
		const words = createWords(appearance, { source: null });
		expect(textOf(createFigure({ appearance, words }).root)).toContain(
			'Sumber data tidak disebutkan.',
		);
	});

	it('is an image with a title and a description for people who hear it', () => {
		const { root } = createFigure();
		expect(root.attributes['role']).toBe('img');
		expect(root.attributes['aria-labelledby']).toBe('uji-title uji-desc');
		const [title, desc] = root.children as FigureNode[];
		expect(title?.children).toEqual([
			'Persentase penduduk miskin menurut kabupaten/kota, Negeri Uji',
		]);
		expect(textOf(desc as FigureNode)).toContain('3 wilayah, 0 tanpa angka');
	});

	it('is the same text for the same request', () => {
		expect(figureToSvg(createFigure())).toBe(figureToSvg(createFigure()));
	});

	it('has no id that does not begin with its prefix, so that two may stand on a page', () => {
		const shared = new Map([[codeOf('32.02'), codeOf('32.01')]]);
		const appearance = createAppearance({ '32.01': 1, '32.02': 1 }, { shared });
		const svg = figureToSvg(createFigure({ appearance }));
		const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		const uses = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of [...ids, ...uses]) expect(id).toMatch(/^uji-/);
		expect(ids).toEqual(expect.arrayContaining(uses));
	});

	it('escapes whatever a table put into its words', () => {
		const appearance = createAppearance({ '32.01': 1 });
		const words = { ...createWords(appearance), title: '</title><script>alert(1)</script>' };
		expect(figureToSvg(createFigure({ appearance, words }))).not.toContain('<script');
	});

	it('writes no coordinate finer than a hundredth of a pixel', () => {
		expect(figureToSvg(createFigure())).not.toMatch(/\d\.\d{3}/);
	});

	it('stands on light ground whatever the screen has, and on another when asked', () => {
		const appearance = createAppearance({ '32.01': 1 }, {}, 'dark');
		expect(figureToSvg(createFigure({ appearance }))).toContain('fill="#cf8544"');
		expect(figureToSvg(createFigure({ appearance, theme: 'dark' }))).toContain('fill="#a85c3b"');
	});
});

describe('the text of a figure', () => {
	const long = (widthPx: number, label: string): FigureNode => {
		const appearance = createAppearance({ '32.01': 1.5, '33.01': 42.56 });
		const words = {
			...createWords(appearance),
			title: LONG_TITLE,
			unit: label,
			source: label,
			method: label,
		};
		return createFigure({ appearance, words, widthPx }).root;
	};

	it('of 120 characters wraps and does not run over the edge, from 280 px to a sheet of A4', () => {
		expect(LONG_TITLE.length).toBeGreaterThan(115);
		for (const widthPx of [280, 340, 480, 680, 800, 1123, 1366]) {
			expect(textRight(long(widthPx, LONG_TITLE))).toBeLessThanOrEqual(widthPx);
		}
	});

	it('never runs over the edge, whatever it is', () => {
		const label = fc.string({ unit: fc.constantFrom(...'abW .,-/0é東'), maxLength: 90 });
		fc.assert(
			fc.property(fc.integer({ min: 240, max: 1400 }), label, (widthPx, text) => {
				expect(textRight(long(widthPx, text))).toBeLessThanOrEqual(widthPx);
			}),
			{ numRuns: 40 },
		);
	});

	it('of the title is all there, however many lines it takes', () => {
		const title = partOf(long(280, 'x'), 'title');
		expect(title && textOf(title).replace(/\/ /g, '/')).toContain(LONG_TITLE);
	});
});

describe('the legend of a figure', () => {
	const keysOf = (root: FigureNode): string[] =>
		nodesOf(root)
			.flatMap(({ attributes }) => attributes['data-key'] ?? [])
			.map(String);

	it('lists a class for each colour with an interval and a number of areas', () => {
		const said = textOf(createFigure().root);
		expect(keysOf(createFigure().root)).toEqual(expect.arrayContaining(['0', '1', '2']));
		expect(said).toMatch(/1,50 – 4,98 1 .*4,99 – 25,51 1 .*25,52 – 42,56 1/);
	});

	it('lists every state that is on the map, and no data always', () => {
		const undecided = new Set([codeOf('32.02')]);
		const shared = new Map([[codeOf('32.01'), codeOf('32.01')]]);
		const appearance = createAppearance({ '32.01': 1 }, { undecided, shared });
		expect(keysOf(createFigure({ appearance }).root)).toEqual(
			expect.arrayContaining(['noData', 'noMatch', 'shared']),
		);
		expect(keysOf(createFigure().root)).toContain('noData');
		const refused = createAppearance({}, { drawing: 'refused' });
		expect(keysOf(createFigure({ appearance: refused }).root)).toContain('notValid');
	});

	it('lists the borders that are drawn', () => {
		expect(keysOf(createFigure().root)).toEqual(
			expect.arrayContaining(['state', 'provinsi', 'kabkota']),
		);
	});

	it('of counts is three circles as large as on the map', () => {
		const appearance = createAppearance(
			{ '32.01': 20, '32.02': 100, '33.01': 5 },
			{ drawing: 'symbol' },
		);
		const { root } = createFigure({ appearance, widthPx: 1200 });
		const radiusOf = (each: FigureNode): number => Number(each.attributes['r']);
		const drawn = nodesOf(root).filter(({ attributes }) => attributes['data-symbol'] === '32.02');
		const circles = partOf(root, 'circles');
		const keys = circles ? nodesOf(circles).filter(({ tag }) => tag === 'circle') : [];
		expect(keys.map(radiusOf)).toHaveLength(3);
		// the key of 100 is the circle of the area with 100
		expect(radiusOf(keys[0] as FigureNode)).toBe(radiusOf(drawn[0] as FigureNode));
		expect(circles && textOf(circles)).toBe('100 20 10');
	});
});

describe('names on a figure', () => {
	const label = (area: string, lng: number, more: Partial<MapLabel> = {}): MapLabel => ({
		area: codeOf(area),
		lngLat: [lng, -0.5],
		name: area,
		value: '1,5',
		isKota: false,
		priority: 1,
		radiusPx: 0,
		...more,
	});
	const named = (labels: readonly MapLabel[]): string[] =>
		nodesOf(createFigure({ appearance: { ...createAppearance({ '32.01': 1 }), labels } }).root)
			.flatMap(({ attributes }) => attributes['data-label'] ?? [])
			.map(String);

	it('stand on their areas', () => {
		expect(named([label('32.01', 100.5), label('33.01', 102.5)]).toSorted()).toEqual([
			'32.01',
			'33.01',
		]);
	});

	it('that would run into one another give way to the more important one', () => {
		const wide = { name: 'Nama Wilayah yang Panjang Sekali Sehingga Tak Muat' };
		expect(
			named([
				label('32.01', 101.4, { ...wide, priority: 1 }),
				label('32.02', 101.5, { ...wide, priority: 2 }),
			]),
		).toEqual(['32.02']);
	});
});

describe('the inset of a figure', () => {
	it('shows where a part of the country lies', () => {
		const { root } = createFigure({ bbox: [100, -1, 101, 0] });
		expect(textOf(root)).toContain('Diagram lokasi');
	});

	it('is none for the whole country', () => {
		expect(textOf(createFigure().root)).not.toContain('Diagram lokasi');
	});
});

describe('a figure that cannot be as asked', () => {
	const codes = (more: Parameters<typeof createFigure>[0]): string[] =>
		createFigure(more).notices.map(({ code }) => code);

	it('of 100,000 pixels is held to what can be opened, and says which size it has', () => {
		const figure = createFigure({ widthPx: 100_000, heightPx: 50_000 });
		expect([figure.widthPx, figure.heightPx]).toEqual([MAX_FIGURE_PX, MAX_FIGURE_PX / 2]);
		expect(figure.notices[0]).toMatchObject({
			code: 'figure-resized',
			params: { wantedWidth: 100_000, wantedHeight: 50_000, width: 16_000, height: 8000 },
		});
	});

	it('of no size, or of one that is no number, has one that can be read', () => {
		for (const widthPx of [0, -5, NaN, Infinity]) {
			const figure = createFigure({ widthPx });
			expect(figure.widthPx).toBeGreaterThanOrEqual(240);
			expect(figure.notices[0]?.code).toBe('figure-resized');
			expect(figureToSvg(figure)).not.toMatch(/NaN|Infinity/);
		}
	});

	it('too low for its furniture becomes higher, and says so', () => {
		const figure = createFigure({ widthPx: 300, heightPx: 100 });
		expect(figure.heightPx).toBeGreaterThan(300);
		expect(figure.notices[0]?.code).toBe('figure-resized');
	});

	it('with room for it has exactly the size asked for, without a notice', () => {
		const figure = createFigure({ widthPx: 1123, heightPx: 794 });
		expect([figure.widthPx, figure.heightPx, figure.notices]).toEqual([1123, 794, []]);
	});

	it('without an area in sight says so', () => {
		expect(codes({ bbox: [10, 40, 12, 42] })).toContain('figure-empty');
	});

	it('of a level without areas is still a figure', () => {
		const appearance = createAppearance({});
		const geometry = {
			...appearance.geometry,
			codes: [],
			indexByCode: new Map(),
			features: [],
			boxes: [],
			mercatorAreas: [],
			borders: [],
			edges: [],
		};
		const figure = createFigure({ appearance: { ...appearance, geometry } });
		expect(figure.notices.map(({ code }) => code)).toEqual(['figure-empty']);
		expect(textOf(figure.root)).toContain('Persentase penduduk miskin');
	});

	it('without any figures says so, and explains the dots', () => {
		const appearance = createAppearance({});
		const figure = createFigure({ appearance });
		expect(figure.notices).toMatchObject([{ code: 'figure-without-values', count: 3 }]);
		expect(textOf(figure.root)).toContain('Tidak ada angka untuk digambar');
	});

	it('of one area is a figure with one class', () => {
		const areas = [codeOf('32.01')];
		const appearance = createAppearance({ '32.01': 5 }, { areas });
		const figure = createFigure({ appearance, bbox: [100, -1, 101, 0] });
		expect(figure.notices).toEqual([]);
		expect(textOf(figure.root)).toContain('Hanya satu wilayah punya angka');
	});

	it('names the areas whose shape is empty or has two points, and draws the others', () => {
		const appearance = createAppearance({ '32.01': 1, '32.02': 2, '33.01': 3 });
		const [first, second, third] = appearance.geometry.features;
		if (!first || !second || !third) throw new RangeError('three areas');
		const broken = {
			...appearance.geometry,
			features: [
				{ ...first, geometry: { type: 'MultiPolygon' as const, coordinates: [] } },
				{
					...second,
					geometry: {
						type: 'Polygon' as const,
						coordinates: [
							[
								[101, 0],
								[102, -1],
								[101, 0],
							],
						],
					},
				},
				third,
			],
		};
		const figure = createFigure({ appearance: { ...appearance, geometry: broken } });
		expect(figure.notices[0]).toMatchObject({
			code: 'figure-shape-missing',
			count: 2,
			params: { areas: ['32.01', '32.02'] },
		});
		const drawn = nodesOf(figure.root).flatMap(({ attributes }) => attributes['data-area'] ?? []);
		expect(drawn).toEqual(['33.01']);
	});

	it('tells how many areas are too small to see', () => {
		expect(codes({ bbox: [-160, -60, 170, 60], widthPx: 280 })).toContain('figure-areas-small');
	});

	it('is a figure for any size', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -10, max: 30_000 }),
				fc.option(fc.integer({ min: -10, max: 30_000 }), { nil: undefined }),
				(widthPx, heightPx) => {
					const appearance = createAppearance({ '32.01': 1 });
					const figure = drawFigure({
						appearance,
						words: createWords(appearance),
						widthPx,
						...(heightPx === undefined ? {} : { heightPx }),
						bbox: boxOfAll(),
						names: [],
						idPrefix: 'u',
					});
					expect(figure.widthPx).toBeLessThanOrEqual(MAX_FIGURE_PX);
					expect(figure.heightPx).toBeGreaterThan(0);
					expect(figureToSvg(figure)).not.toMatch(/NaN|Infinity|undefined/);
				},
			),
			{ numRuns: 40 },
		);
	});
});
