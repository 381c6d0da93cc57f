import { afterEach, describe, expect, it } from 'vitest';
import type { ReadView } from '../../src/core/page/embed-file.ts';
import type { FigurePage } from '../../src/core/page/figure-page.ts';
import { buildPage } from '../../src/ui/figure-page/build-page.ts';
import { mountFigurePage } from '../../src/ui/figure-page/mount-figure-page.ts';
import { preparedViews } from '../../src/embed/prepare-view.ts';
import { DrawingLayers } from '../../src/embed/drawing-layers.ts';
import { createAppearance } from '../core/create-appearance.ts';
import { createPage } from '../core/page/create-page.ts';

const LONG = 'Kabupaten Kepulauan '.repeat(6).trim();
const open: { readonly end: () => void }[] = [];
afterEach(() => {
	for (const page of open.splice(0)) page.end();
	document.body.replaceChildren();
});

/** A page as it stands in a frame of a width, with an area selected. */
function createFramed(page: FigurePage, widthPx: number): HTMLElement {
	const view = {
		about: {} as ReadView['about'],
		...{ colors: page.colors.both(), fills: page.fills, root: () => page.root },
	};
	const prepared = preparedViews(() => ({ hasSearch: true, hasPicker: true }))(view);
	if (!prepared) throw new Error('not prepared');
	const root = buildPage(prepared.page).dom as HTMLElement;
	const layers = new DrawingLayers(root, prepared.drawings, () => undefined);
	root.style.width = `${widthPx}px`;
	const style = document.createElement('style');
	style.textContent = prepared.style;
	document.body.replaceChildren(style, root);
	const mounted = mountFigurePage(root);
	open.push(mounted, layers);
	mounted.select('32.02');
	return root;
}

/** Text twice as large, everything else as it was: what a browser that zooms text only does. */
function zoomText(root: HTMLElement): void {
	const sizes = [...root.querySelectorAll<HTMLElement>('*')].map(
		(element) => [element, parseFloat(getComputedStyle(element).fontSize)] as const,
	);
	for (const [element, sizePx] of sizes) element.style.fontSize = `${2 * sizePx}px`;
}

describe('a framed figure', () => {
	it.each([280, 360, 700])('with a name of 120 characters is as wide as its %i px', (widthPx) => {
		const root = createFramed(createPage({}, { '32.02': LONG }), widthPx);
		expect(root.scrollWidth).toBeLessThanOrEqual(widthPx);
		expect(root.querySelector('.tip')?.textContent).toContain(LONG);
	});

	it.each([280, 360, 700])('with text twice as large is as wide as its %i px', (widthPx) => {
		const root = createFramed(createPage({}, { '32.02': LONG }), widthPx);
		zoomText(root);
		expect(root.scrollWidth).toBeLessThanOrEqual(widthPx);
	});

	it('with text twice as large breaks no heading and stays in 280 px beside an area without a figure', () => {
		const appearance = createAppearance({ '32.01': 1.5, '33.01': 42.56 });
		const root = createFramed(createPage({ appearance }), 280);
		const heading = (): number =>
			root.querySelector('thead th:last-child')?.getBoundingClientRect().height ?? 0;
		const lines = heading();
		zoomText(root);
		expect(root.scrollWidth).toBeLessThanOrEqual(280);
		expect(heading()).toBeLessThan(2.5 * lines);
	});

	it('with text twice as large keeps its scale on the map at 280 px', async () => {
		const root = createFramed(createPage(), 280);
		const over = (): number => {
			const right = (of: string): number =>
				root.querySelector(of)?.getBoundingClientRect().right ?? NaN;
			return right('[data-part=scale]') - right('.map svg');
		};
		zoomText(root);
		await expect.poll(over).toBeLessThanOrEqual(0);
	});

	it('with text twice as large lists its classes, whose limits would run into each other', async () => {
		const root = createFramed(createPage(), 700);
		const isListed = (): boolean =>
			(root.querySelector('.legend .keys')?.getBoundingClientRect().height ?? 0) > 30;
		const isBar = (): boolean => {
			const bar = root.querySelector('.bar');
			return bar !== null && getComputedStyle(bar).visibility === 'visible';
		};
		expect([isBar(), isListed()]).toEqual([true, false]);
		zoomText(root);
		await expect.poll(() => [isBar(), isListed()]).toEqual([false, true]);
		expect(root.querySelectorAll('.legend .keys li svg')).not.toHaveLength(0);
	});

	it('tells an area of one pixel', () => {
		const page = createPage({ bbox: [-160, -60, 170, 60] }, { '32.02': 'Pulau Kecil' });
		const root = createFramed(page, 700);
		const shape = root.querySelector<SVGGraphicsElement>('[data-area="32.02"]');
		expect(shape?.getBoundingClientRect().width).toBeLessThan(8);
		expect(root.querySelector('.tip')?.textContent).toBe('Pulau Kecil8,47');
		expect(root.querySelector('[data-say]')?.textContent).toBe('Pulau Kecil: 8,47');
	});
});
