import { afterEach, describe, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { buildPage } from '../../src/ui/figure-page/build-page.ts';
import { FIT_STYLE, fitFrame } from '../../src/ui/figure-page/fit-frame.ts';
import { boxOfAll } from '../core/create-appearance.ts';
import { createPage } from '../core/page/create-page.ts';

afterEach(() => document.body.replaceChildren());

/** A page of a part of the country, made to fit a frame of this size. */
async function createFitted(widthPx: number, heightPx: number): Promise<HTMLElement> {
	await browser.viewport(widthPx, heightPx);
	const [west, south] = boxOfAll();
	const made = createPage({ bbox: [west, south, west + 0.2, south + 0.2] });
	const root = buildPage(made.root).dom as HTMLElement;
	const style = document.createElement('style');
	style.textContent = `body{margin:0}${made.style}${FIT_STYLE}`;
	document.body.replaceChildren(style, root);
	root.dataset['view'] = 'map';
	fitFrame(root, heightPx);
	return root;
}

const hasLocator = (root: HTMLElement): boolean =>
	(root.querySelector('.locator')?.getBoundingClientRect().height ?? 0) > 0;

describe('a page that fits its frame', () => {
	it('shows where in the country it lies where there is room, and is no higher than the frame', async () => {
		const root = await createFitted(1000, 900);
		expect(hasLocator(root)).toBe(true);
		expect(root.getBoundingClientRect().height).toBeLessThanOrEqual(900);
	});

	it('gives the room to its map in a low frame', async () => {
		const root = await createFitted(360, 420);
		expect(hasLocator(root)).toBe(false);
	});
});
