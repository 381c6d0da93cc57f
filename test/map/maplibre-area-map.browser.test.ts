import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { FigureNode } from '../../src/core/figure/figure-node.ts';
import { drawMapFigure } from '../../src/core/figure/map-figure.ts';
import { fillOfArea, type MapAppearance } from '../../src/core/figure/map-appearance.ts';
import type { AreaMapEvents } from '../../src/map/area-map.ts';
import { MapLibreAreaMap } from '../../src/map/maplibre-area-map.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import { codeOf } from '../core/create-area.ts';
import { createAppearance, createHalfSquare, createThreeSquares } from './create-three-squares.ts';

const WIDTH = 600;
const HEIGHT = 300;
/** Middles of the three squares on the canvas, at the camera every test uses. */
const CAMERA = { lng: 113, lat: 0, zoom: 6 };
const PX_PER_DEGREE = (512 * 2 ** CAMERA.zoom) / 360;
const at = (lng: number, lat = 0): [number, number] => [
	WIDTH / 2 + (lng - CAMERA.lng) * PX_PER_DEGREE,
	HEIGHT / 2 - lat * PX_PER_DEGREE,
];

interface Mounted {
	readonly map: MapLibreAreaMap;
	/** Resolves when everything asked for has been drawn. */
	readonly drawn: () => Promise<void>;
	/** Colour on the screen, lower-case hexadecimal. */
	readonly pixel: (x: number, y: number) => Promise<string>;
	/** All colours on the screen, four channels for each pixel, row by row. */
	readonly picture: () => Promise<Uint8ClampedArray>;
	readonly heard: {
		hovered: (AreaCode | null)[];
		selected: (AreaCode | null)[];
		flat: AreaCode[];
		failed: number;
		lost: number;
	};
}

/** Mounts a real map on a real canvas and takes it away when the test ends. */
function mountMap(appearance: MapAppearance): Mounted {
	const container = document.createElement('div');
	Object.assign(container.style, { width: `${WIDTH}px`, height: `${HEIGHT}px` });
	document.body.append(container);
	const heard: Mounted['heard'] = { hovered: [], selected: [], flat: [], failed: 0, lost: 0 };
	let isDrawn = false;
	const ignore = (): void => undefined;
	const events: AreaMapEvents = {
		onHover: (area) => heard.hovered.push(area),
		onSelect: (area) => heard.selected.push(area),
		onCamera: ignore,
		onMoved: ignore,
		onLost: () => heard.lost++,
		onFlat: (areas) => heard.flat.push(...areas),
		onFailed: () => heard.failed++,
		onRestored: ignore,
		onDrawn: (drawn) => {
			isDrawn = drawn;
		},
	};
	const map = new MapLibreAreaMap(container, CAMERA, appearance, events);
	onTestFinished(() => {
		map.dispose();
		container.remove();
	});
	const picture = async (): Promise<Uint8ClampedArray> => {
		const screen = await page.elementLocator(container).screenshot({ save: false });
		const png = await fetch(`data:image/png;base64,${screen}`);
		const image = await createImageBitmap(await png.blob());
		expect([image.width, image.height]).toEqual([WIDTH, HEIGHT]);
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		context?.drawImage(image, 0, 0);
		return context?.getImageData(0, 0, WIDTH, HEIGHT).data ?? new Uint8ClampedArray();
	};
	return {
		map,
		heard,
		picture,
		drawn: async () => {
			await expect.poll(() => isDrawn, { timeout: 60_000 }).toBe(true);
		},
		pixel: async (x, y) => {
			const at = 4 * (Math.round(y) * WIDTH + Math.round(x));
			const [r = 0, g = 0, b = 0] = (await picture()).subarray(at);
			return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
		},
	};
}

/** Waits until what was asked for has been drawn, by whomever. */
async function frames(): Promise<void> {
	for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
}

/** Middles of the three squares. */
const MIDDLES = [
	['33.01', 111],
	['33.02', 113],
	['34.01', 115],
] as const;

/** Fill of each area in the SVG figure. */
function figureFills(appearance: MapAppearance): Map<string, string> {
	const { root } = drawMapFigure({
		widthPx: WIDTH,
		heightPx: HEIGHT,
		bbox: [110, -1, 116, 1],
		paddingPx: 10,
		appearance,
		names: [],
		idPrefix: 'test-',
	});
	const fills = new Map<string, string>();
	// areas of one look are a group, which has their colour
	const visit = (node: FigureNode, above: string): void => {
		const fill = String(node.attributes['fill'] ?? above);
		const area = node.attributes['data-area'];
		if (node.tag === 'path' && area) fills.set(String(area), fill);
		for (const child of node.children) if (typeof child !== 'string') visit(child, fill);
	};
	visit(root, 'none');
	return fills;
}

describe('the map of three squares', { timeout: 90_000 }, () => {
	it('paints each area in the colour of its class', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 });
		const { pixel, drawn } = mountMap(appearance);
		await drawn();
		for (const [area, lng] of MIDDLES) {
			expect(await pixel(...at(lng, 0.4))).toBe(fillOfArea(appearance, codeOf(area)));
		}
	});

	it('shows each area as the figure without WebGL shows it', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 });
		const fills = figureFills(appearance);
		const { pixel, drawn } = mountMap(appearance);
		await drawn();
		for (const [area, lng] of MIDDLES) {
			expect(await pixel(...at(lng, 0.4))).toBe(fills.get(area));
		}
	});

	it('repaints when only the figures change', async () => {
		const { map, pixel, drawn } = mountMap(
			createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 }),
		);
		await drawn();
		const changed = createAppearance({ '33.01': 9, '33.02': 2, '34.01': 1 });
		map.setAppearance(changed);
		await drawn();
		expect(await pixel(...at(111, 0.4))).toBe(fillOfArea(changed, codeOf('33.01')));
	});

	it('shows the same whether MapLibre drew the frame or only our layers were drawn anew', async () => {
		const gl = WebGL2RenderingContext.prototype;
		const [copied, triangles] = [vi.spyOn(gl, 'copyTexSubImage2D'), vi.spyOn(gl, 'drawElements')];
		onTestFinished(() => {
			for (const watched of [copied, triangles]) watched.mockRestore();
		});
		// 33.02 has no figure, and so a texture
		const { map, picture, drawn } = mountMap(createAppearance({ '33.01': 1, '34.01': 9 }));
		map.select(codeOf('33.02'));
		await drawn();
		// three pictures are taken when the map has come to rest
		await expect.poll(() => copied.mock.calls.length).toBe(3);
		await frames();
		triangles.mockClear();
		for (const area of ['33.01', '33.02', '34.01']) {
			map.hover(codeOf(area));
			await frames();
		}
		const redrawn = await picture();
		expect(triangles).not.toHaveBeenCalled();
		// a camera that is told in each frame where it is lets MapLibre draw everything, and never rest
		let request = 0;
		const jump = (): void => {
			map.jump(CAMERA);
			request = requestAnimationFrame(jump);
		};
		jump();
		await frames();
		const whole = await picture();
		cancelAnimationFrame(request);
		expect(triangles).toHaveBeenCalled();
		expect(copied).toHaveBeenCalledTimes(3);
		const apart = whole.map((channel, index) => Math.abs(channel - (redrawn[index] ?? 0)));
		expect(apart.reduce((most, each) => Math.max(most, each), 0)).toBeLessThanOrEqual(2);
	});

	it('finds the area at a point without the graphics card, and none at sea', () => {
		const { map } = mountMap(createAppearance({ '33.01': 1 }));
		expect(map.pick(at(111))).toBe('33.01');
		expect(map.pick(at(113))).toBe('33.02');
		expect(map.pick(at(111, 1.6))).toBeNull();
	});

	it('does not fill an area that has no figure with a class', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2 });
		const { pixel, drawn } = mountMap(appearance);
		await drawn();
		expect(appearance.colors).not.toContain(await pixel(...at(115, 0.4)));
	});

	it('tells which area was clicked', async () => {
		const { heard, drawn } = mountMap(createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 }));
		await drawn();
		const canvas = document.querySelector('canvas');
		const box = canvas?.getBoundingClientRect();
		const [x, y] = at(113);
		for (const type of ['mousedown', 'mouseup', 'click']) {
			canvas?.dispatchEvent(
				new MouseEvent(type, {
					bubbles: true,
					clientX: (box?.left ?? 0) + x,
					clientY: (box?.top ?? 0) + y,
				}),
			);
		}
		await expect.poll(() => heard.selected.at(-1)).toBe('33.02');
	});

	it('draws again in another theme', async () => {
		const { map, pixel, drawn } = mountMap(
			createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 }),
		);
		await drawn();
		const dark = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 }, { theme: 'dark' });
		map.setAppearance(dark);
		await drawn();
		expect(await pixel(...at(111, 0.4))).toBe(fillOfArea(dark, codeOf('33.01')));
		expect(await pixel(...at(111.4, 1.6))).toBe(dark.theme.sea);
	});

	it('lights an area up while it is pointed at', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 });
		const { map, pixel, drawn } = mountMap(appearance);
		await drawn();
		const before = await pixel(...at(115, 0.4));
		map.hover(codeOf('34.01'));
		await expect.poll(() => pixel(...at(115, 0.4))).not.toBe(before);
		expect(await pixel(...at(113, 0.4))).toBe(fillOfArea(appearance, codeOf('33.02')));
		map.hover(null);
		await expect.poll(() => pixel(...at(115, 0.4))).toBe(before);
	});

	it('outlines the area that is selected, and only that one', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 });
		const { map, pixel, drawn } = mountMap(appearance);
		await drawn();
		const [x, y] = at(115, 1);
		const acrossShore = async (): Promise<string[]> => {
			const colors: string[] = [];
			for (const step of [-2, -1, 0, 1, 2]) colors.push(await pixel(x, y + step));
			return colors;
		};
		map.select(codeOf('34.01'));
		await expect.poll(acrossShore).toContain(appearance.theme.select);
		map.select(codeOf('33.01'));
		await expect.poll(acrossShore).not.toContain(appearance.theme.select);
	});

	it('draws a provinsi in detail in place of its national shape', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 });
		const { map, pixel, drawn } = mountMap(appearance);
		await drawn();
		// in detail 34.01 ends at 115° east: beyond is sea
		map.setAppearance({ ...appearance, details: [createHalfSquare()] });
		await drawn();
		await expect.poll(() => pixel(...at(115.5, 0.4))).toBe(appearance.theme.sea);
		expect(await pixel(...at(114.5, 0.4))).toBe(fillOfArea(appearance, codeOf('34.01')));
		expect(await pixel(...at(111, 0.4))).toBe(fillOfArea(appearance, codeOf('33.01')));
	});

	it('keeps the former level on screen until the next can be drawn', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 });
		const { map, pixel, drawn } = mountMap(appearance);
		await drawn();
		const slow = createThreeSquares();
		let release: () => void = () => undefined;
		const waiting = new Promise<void>((resolve) => (release = resolve));
		const geometry = {
			...slow,
			drawings: {
				...slow.drawings,
				mesh: async (tier: number) => {
					await waiting;
					return slow.drawings.mesh(tier);
				},
			},
		};
		const next = createAppearance({ '33.01': 9, '33.02': 2, '34.01': 1 }, { geometry });
		map.setAppearance(next);
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(await pixel(...at(111, 0.4))).not.toBe(appearance.theme.sea);
		release();
		await drawn();
		expect(await pixel(...at(111, 0.4))).toBe(fillOfArea(next, codeOf('33.01')));
	});

	it('names areas whose shape cannot be filled, and fills the others', async () => {
		const geometry = createThreeSquares('a line for 33.02');
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 }, { geometry });
		const { heard, pixel, drawn } = mountMap(appearance);
		await drawn();
		expect(heard.flat).toEqual(['33.02']);
		expect(await pixel(...at(115, 0.4))).toBe(fillOfArea(appearance, codeOf('34.01')));
	});

	it('says when the shapes cannot be made ready at all', async () => {
		const squares = createThreeSquares();
		const broken = () => Promise.reject(new Error('out of memory'));
		const geometry = { ...squares, drawings: { ...squares.drawings, mesh: broken } };
		const { heard } = mountMap(createAppearance({ '33.01': 1 }, { geometry }));
		await expect.poll(() => heard.failed).toBe(1);
	});

	it('comes back after the graphics context was lost and restored', async () => {
		const appearance = createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 });
		const { heard, pixel, drawn } = mountMap(appearance);
		await drawn();
		const context = document.querySelector('canvas')?.getContext('webgl2');
		const switchable = context?.getExtension('WEBGL_lose_context');
		switchable?.loseContext();
		await expect.poll(() => heard.lost).toBe(1);
		switchable?.restoreContext();
		await expect
			.poll(() => pixel(...at(111, 0.4)), { timeout: 30_000 })
			.toBe(fillOfArea(appearance, codeOf('33.01')));
	});

	it('takes its pictures anew after the context they were in was lost', async () => {
		const copied = vi.spyOn(WebGL2RenderingContext.prototype, 'copyTexSubImage2D');
		onTestFinished(() => {
			copied.mockRestore();
		});
		const { map, pixel, drawn } = mountMap(
			createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 }),
		);
		await drawn();
		await expect.poll(() => copied.mock.calls.length).toBe(3);
		const switchable = document
			.querySelector('canvas')
			?.getContext('webgl2')
			?.getExtension('WEBGL_lose_context');
		switchable?.loseContext();
		await frames();
		switchable?.restoreContext();
		await expect.poll(() => copied.mock.calls.length, { timeout: 30_000 }).toBe(6);
		const changed = createAppearance({ '33.01': 9, '33.02': 2, '34.01': 1 });
		map.setAppearance(changed);
		await frames();
		expect(await pixel(...at(111, 0.4))).toBe(fillOfArea(changed, codeOf('33.01')));
	});

	it('draws what its size now asks for, whatever size its pictures had', async () => {
		const { map, pixel, drawn } = mountMap(
			createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 }),
		);
		await drawn();
		const canvas = document.querySelector('canvas');
		const container = canvas?.closest<HTMLElement>('.maplibregl-map');
		for (const width of [WIDTH - 200, WIDTH]) {
			if (container) container.style.width = `${width}px`;
			await expect.poll(() => canvas?.width).toBe(width);
			await frames();
		}
		const changed = createAppearance({ '33.01': 9, '33.02': 2, '34.01': 1 });
		map.setAppearance(changed);
		await frames();
		for (const [area, lng] of MIDDLES) {
			expect(await pixel(...at(lng, 0.4))).toBe(fillOfArea(changed, codeOf(area)));
		}
	});

	it('is the same map on a screen of two device pixels to each of the page', async () => {
		const ratio = vi.spyOn(window, 'devicePixelRatio', 'get').mockReturnValue(2);
		onTestFinished(() => {
			ratio.mockRestore();
		});
		const { map, pixel, drawn } = mountMap(
			createAppearance({ '33.01': 1, '33.02': 2, '34.01': 9 }),
		);
		await drawn();
		expect(document.querySelector('canvas')?.width).toBe(2 * WIDTH);
		const changed = createAppearance({ '33.01': 9, '33.02': 2, '34.01': 1 });
		map.setAppearance(changed);
		await frames();
		for (const [area, lng] of MIDDLES) {
			expect(await pixel(...at(lng, 0.4))).toBe(fillOfArea(changed, codeOf(area)));
		}
	});
});
