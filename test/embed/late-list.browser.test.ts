import { afterEach, describe, expect, it } from 'vitest';
import { buildPage, patchPage, type BuiltNode } from '../../src/ui/figure-page/build-page.ts';
import { mountFigurePage, type MountedPage } from '../../src/ui/figure-page/mount-figure-page.ts';
import { withListOf } from '../../src/embed/prepare-view.ts';
import { createAppearance } from '../core/create-appearance.ts';
import { createPage } from '../core/page/create-page.ts';

const open: MountedPage[] = [];
afterEach(() => {
	for (const page of open.splice(0)) page.end();
	document.body.replaceChildren();
});

/** A page whose figures were changed, but for its list, which waits. */
function createChanged(widthPx = 700): { root: HTMLElement; mounted: MountedPage } {
	const first = createPage();
	const appearance = createAppearance({ '32.01': 7, '32.02': 5, '33.01': 6 });
	const second = createPage({ appearance, alike: first });
	let built: BuiltNode = buildPage(first.root);
	const root = built.dom as HTMLElement;
	root.style.width = `${widthPx}px`;
	const style = document.createElement('style');
	style.textContent = first.style;
	document.body.replaceChildren(style, root);
	let isLate = false;
	const mounted = mountFigurePage(root, {
		onread: () => {
			if (isLate) built = patchPage(built, second.root);
			isLate = false;
		},
	});
	open.push(mounted);
	built = patchPage(built, withListOf(second.root, first.root));
	isLate = true;
	return { root, mounted };
}

const figures = (root: HTMLElement): string[] =>
	[...root.querySelectorAll('td')].map((cell) => cell.textContent);

describe('a list that waits until it is read', () => {
	it('still says the earlier figures while only the map is seen', () => {
		const { root, mounted } = createChanged();
		mounted.refresh(false);
		expect(figures(root)[0]).toContain('1,5');
	});

	it.each<[string, (root: HTMLElement, mounted: MountedPage) => void]>([
		['it is put in the place of the map', (root) => press(root, '[data-view=table]')],
		['an area is selected', (_, mounted) => mounted.select('32.01')],
		['a key tells an area', (root) => key(root, 'Home')],
		['it is put in another order', (root) => press(root, '[data-sort=value]')],
		['the page is printed', () => window.dispatchEvent(new Event('beforeprint'))],
	])('says the new ones when %s', (_, read) => {
		const { root, mounted } = createChanged();
		mounted.refresh(false);
		read(root, mounted);
		expect(figures(root).sort()).toEqual(['5', '6', '7']);
	});

	it('never waits in a narrow page, where it stands under the map', async () => {
		const { root, mounted } = createChanged(360);
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		mounted.refresh(false);
		expect(figures(root)).toEqual(['7', '5', '6']);
	});

	it('keeps the order its headings say when figures change', () => {
		const first = createPage();
		const next = createPage({
			appearance: createAppearance({ '32.01': 7, '32.02': 5, '33.01': 6 }),
			alike: first,
		});
		const built = buildPage(first.root);
		const root = built.dom as HTMLElement;
		document.body.replaceChildren(root);
		const mounted = mountFigurePage(root);
		open.push(mounted);
		press(root, '[data-sort=value]');
		patchPage(built, next.root);
		mounted.refresh(false);
		expect(figures(root)).toEqual(['5', '6', '7']);
	});

	it('is the same page in the end as one made anew', () => {
		const first = createPage();
		const next = createPage({
			appearance: createAppearance({ '32.01': 7, '32.02': 5, '33.01': 6 }),
			alike: first,
		});
		const late = patchPage(buildPage(first.root), withListOf(next.root, first.root));
		const built = patchPage(late, next.root);
		expect(built.dom.isEqualNode(buildPage(next.root).dom)).toBe(true);
		expect(built.dom.isEqualNode(buildPage(first.root).dom)).toBe(false);
	});
});

function press(root: HTMLElement, selector: string): void {
	root.querySelector<HTMLElement>(selector)?.click();
}

function key(root: HTMLElement, name: string): void {
	root.querySelector('.map')?.dispatchEvent(new KeyboardEvent('keydown', { key: name }));
}
