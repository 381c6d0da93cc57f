import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/page.ts';
import { axeFaults, roomFaults } from './faults.ts';
import { movedBoxes } from './recorded-boxes.ts';
import { boxesOf, goTo, SCREENS } from './screens.ts';

const SIZES = [
	[360, 800],
	[768, 1024],
	[1366, 768],
	[1920, 1080],
] as const;

/** Screens whose picture is kept, by size, theme and language: few, because pictures weigh. */
const PICTURES: Readonly<Record<string, readonly string[]>> = {
	'1366x768-light-id': ['selected', 'data', 'glossary'],
	'1366x768-dark-id': ['priority'],
};

/** The major version of Chromium the pictures were taken with. */
const RECORDED = readFileSync(new URL('chromium-major.txt', import.meta.url), 'utf8').trim();

for (const [width, height] of SIZES) {
	const size = `${String(width)}x${String(height)}`;
	for (const language of ['id', 'en'] as const) {
		test.describe(`${size}, ${language}`, () => {
			test.use({ viewport: { width, height } });

			test('every screen is where it was, looks as it did, and keeps nobody out', async ({
				page,
				browser,
			}, info) => {
				test.setTimeout(900_000);
				const major = browser.version().split('.')[0] ?? '';
				const isRecorded = major === RECORDED;
				if (!isRecorded)
					info.annotations.push({
						type: 'pictures',
						description: `not compared: taken with Chromium ${RECORDED}, this is ${major}; layout boxes are`,
					});
				/** Recording is quick, and asks nothing of axe. */
				const isToKeep = info.config.updateSnapshots === 'all';
				const boxes = new Map<string, string[]>();
				for (const screen of SCREENS) {
					await test.step(screen.name, async () => {
						await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
						await goTo(page, screen, language);
						expect(await hasOwnFont(page), 'the bundled font is drawn with').toBe(true);
						boxes.set(screen.name, await boxesOf(page));
						expect.soft(await roomFaults(page), screen.name).toEqual([]);
						for (const theme of ['light', 'dark'] as const) {
							await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
							await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
							// the same parts in other colours
							const rules = theme === 'dark' ? ['color-contrast'] : [];
							if (!isToKeep)
								expect.soft(await axeFaults(page, rules), `${screen.name}, ${theme}`).toEqual([]);
							await page.screenshot({ path: info.outputPath(`${screen.name}-${theme}.png`) });
							const isKept = PICTURES[`${size}-${theme}-${language}`]?.includes(screen.name);
							if (!isRecorded || !isKept) continue;
							await showMaps(page, false);
							await expect
								.soft(page)
								.toHaveScreenshot(`${screen.name}-${size}-${theme}-${language}.png`, {
									maxDiffPixelRatio: 0.003,
								});
							await showMaps(page, true);
						}
						await screen.leave?.(page);
					});
				}
				const pixels = isRecorded ? 1 : 4;
				expect(movedBoxes(`${size}-${language}`, boxes, pixels, isToKeep)).toEqual([]);
			});
		});
	}
}

/** Maps are compared as SVG and by the colours of areas; pictures are of what stands around them. */
async function showMaps(page: Page, isShown: boolean): Promise<void> {
	await page.evaluate(
		(visibility) => {
			for (const canvas of document.querySelectorAll('canvas'))
				canvas.style.visibility = visibility;
		},
		isShown ? '' : 'hidden',
	);
}

/** Whether text is drawn with the font that comes with the page, and not with one of the machine. */
function hasOwnFont(page: Page): Promise<boolean> {
	return page.evaluate(() =>
		[...document.fonts].some(
			({ family, status }) => family.includes('Source Sans 3') && status === 'loaded',
		),
	);
}
