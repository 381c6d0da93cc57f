import { afterEach, describe, expect, it } from 'vitest';
import type { ReadView } from '../../src/core/page/embed-file.ts';
import { preparedViews, type PreparedView } from '../../src/embed/prepare-view.ts';
import { MOST_WAITING, DrawingLayers } from '../../src/embed/drawing-layers.ts';
import { buildPage } from '../../src/ui/figure-page/build-page.ts';
import { createAppearance } from '../core/create-appearance.ts';
import { createPage } from '../core/page/create-page.ts';

const open: DrawingLayers[] = [];
afterEach(() => {
	for (const layers of open.splice(0)) layers.end();
	document.body.replaceChildren();
});

/** Figures of the same areas, as a file has them: the first as it is, each after it with other figures. */
function createViews(count: number): PreparedView[] {
	const first = createPage();
	const pages = [first];
	for (let at = 1; at < count; at++) {
		const appearance = createAppearance({ '32.01': 7 + at, '32.02': 5, '33.01': 6 });
		pages.push(createPage({ appearance, alike: first }));
	}
	const prepare = preparedViews(() => ({ hasSearch: true, hasPicker: true }));
	return pages.map((page) => {
		const view = {
			about: {} as ReadView['about'],
			...{ colors: page.colors.both(), fills: page.fills, root: () => page.root },
		};
		return prepare(view) ?? expect.fail('not prepared');
	});
}

/** A page of the first figure, with its drawings in layers. */
function createLayers([first]: readonly PreparedView[], ondrop: () => void = () => undefined) {
	if (!first) throw new Error('no figure');
	const root = buildPage(first.page).dom as HTMLElement;
	const style = document.createElement('style');
	style.textContent = first.style;
	const layers = new DrawingLayers(root, first.drawings, ondrop);
	document.body.replaceChildren(style, root);
	open.push(layers);
	return { root, layers };
}

const drawingsOf = (root: HTMLElement): Element[] => [...root.querySelectorAll('.map svg')];
const seenIn = (root: HTMLElement): Element[] =>
	drawingsOf(root).filter((svg) => !svg.hasAttribute('data-waits'));

describe('figures in layers', () => {
	it('are the page that is made in one piece', () => {
		const [view] = createViews(1);
		const { root } = createLayers([view ?? expect.fail()]);
		for (const frame of root.querySelectorAll('.layers')) frame.replaceWith(...frame.childNodes);
		const whole = buildPage(createPage().root).dom as HTMLElement;
		expect(root.querySelector('.sheet')?.isEqualNode(whole.querySelector('.sheet'))).toBe(true);
	});

	it('change places without a change in a drawing', () => {
		const views = createViews(2);
		const { root, layers } = createLayers(views);
		const [first, second] = views.map(({ drawings }) => drawings);
		layers.keep(second ?? expect.fail());
		const changed: MutationRecord[] = [];
		const watch = new MutationObserver((records) => changed.push(...records));
		watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
		const [before] = seenIn(root);
		expect(layers.show(second ?? expect.fail())).toBe(true);
		changed.push(...watch.takeRecords());
		expect(new Set(changed.map(({ attributeName }) => attributeName))).toEqual(
			new Set(['data-waits']),
		);
		expect(seenIn(root)).toHaveLength(1);
		expect(seenIn(root)[0]).not.toBe(before);
		layers.show(first ?? expect.fail());
		expect(seenIn(root)).toEqual([before]);
	});

	it('out of sight are as far away as the window is wide', () => {
		const views = createViews(2);
		const { root, layers } = createLayers(views);
		layers.keep(views[1]?.drawings ?? expect.fail());
		const [waiting] = drawingsOf(root).filter((svg) => svg.hasAttribute('data-waits'));
		expect(waiting?.getBoundingClientRect().right).toBeLessThanOrEqual(0);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
	});

	it('are what the figure asked for would be when made anew, whether they waited or not', () => {
		const views = createViews(3);
		const { root, layers } = createLayers(views);
		const fillsOf = (svg: Element | undefined): (string | null)[] =>
			[...(svg?.querySelectorAll('[data-area]') ?? [])].map((each) => each.getAttribute('fill'));
		layers.keep(views[1]?.drawings ?? expect.fail());
		for (const at of [1, 2, 0, 1]) {
			const view = views[at] ?? expect.fail();
			layers.show(view.drawings);
			const anew = buildPage(view.drawings[0]?.svg ?? expect.fail()).dom as Element;
			expect(fillsOf(seenIn(root)[0])).toEqual(fillsOf(anew));
		}
	});

	it('wait in a bounded number, the latest ones', () => {
		const views = createViews(MOST_WAITING + 3);
		const { root, layers } = createLayers(views);
		for (const { drawings } of views) layers.keep(drawings);
		expect(drawingsOf(root)).toHaveLength(MOST_WAITING + 1);
		expect(views.map(({ drawings }) => layers.has(drawings))).toEqual(
			views.map((_, at) => at === 0 || at >= views.length - MOST_WAITING),
		);
	});

	it('share no id but those of textures', () => {
		const views = createViews(3);
		const { root, layers } = createLayers(views);
		for (const { drawings } of views) layers.keep(drawings);
		const ids = [...root.querySelectorAll('[id]:not(pattern)')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('wait no longer when the map has another width', async () => {
		const views = createViews(2);
		let drops = 0;
		const { root, layers } = createLayers(views, () => drops++);
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		layers.keep(views[1]?.drawings ?? expect.fail());
		root.style.width = '300px';
		await expect.poll(() => drops).toBe(1);
		expect(drawingsOf(root)).toHaveLength(1);
	});
});
