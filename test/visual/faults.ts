import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What of a screen axe finds that keeps somebody out.
 *
 * @param rules  rules to ask for alone; all of them where there are none
 * @returns      a line for each serious or critical finding
 */
export async function axeFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

/** Least side of what is pressed, CSS pixels. */
const TARGET_PX = 24;

/**
 * What is hard to hit or is cut: controls smaller than 24 pixels, other than words in a sentence; text that
 * stands out of the screen and cannot be scrolled to; a page wider than the screen.
 *
 * @returns a line for each
 */
export function roomFaults(page: Page): Promise<string[]> {
	return page.evaluate((least) => {
		const faults: string[] = [];
		const nameOf = (element: Element): string =>
			`${element.tagName.toLowerCase()}.${element.className.toString().slice(0, 30)} “${(
				element.getAttribute('aria-label') ??
				element.textContent ??
				''
			)
				.trim()
				.slice(0, 40)}”`;
		const seen = (element: Element): boolean =>
			element.checkVisibility({ visibilityProperty: true }) &&
			!element.closest('.visually-hidden, [inert]');
		const controls = document.querySelectorAll(
			'button, a[href], select, textarea, summary, input:not([type=hidden]), [role=slider], [tabindex="0"]',
		);
		for (const control of controls) {
			if (!seen(control) || control.matches('.skip, [disabled]')) continue;
			// a box within its label is pressed by its label; a word of a sentence is as high as its line
			const target = control.matches('input')
				? (control.closest('label, [role=search], .search') ?? control)
				: control;
			const isWord =
				control.matches('a') &&
				control.parentElement?.matches('p, li, dd, td, span, small') === true;
			const { width, height } = target.getBoundingClientRect();
			if (isWord || width < 2 || height < 2) continue;
			if (width < least - 0.5 || height < least - 0.5)
				faults.push(`${nameOf(control)} is ${width.toFixed(0)}×${height.toFixed(0)}`);
		}
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth > clientWidth) faults.push(`${String(scrollWidth)} px wide`);
		const scrolls = (element: Element | null): boolean => {
			for (let at = element; at; at = at.parentElement) {
				const style = getComputedStyle(at);
				if (/auto|scroll/.test(style.overflowX) || style.textOverflow === 'ellipsis') return true;
			}
			return false;
		};
		const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = words.nextNode(); node; node = words.nextNode()) {
			const parent = node.parentElement;
			if (!parent || !node.textContent?.trim() || !seen(parent)) continue;
			if (parent.closest('svg, [role=application], .two, option, .tooltip')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { left, right, width } = range.getBoundingClientRect();
			if (width > 1 && (right > clientWidth + 1 || left < -1) && !scrolls(parent))
				faults.push(`${nameOf(parent)} stands out to ${right.toFixed(0)}`);
		}
		return [...new Set(faults)];
	}, TARGET_PX);
}
