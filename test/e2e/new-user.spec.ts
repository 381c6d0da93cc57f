import type { Page } from '@playwright/test';
import { card, expect, openApp, test } from './page.ts';

/**
 * What somebody does who sees the map for the first time: find Kabupaten Lebak and read its figure, its
 * rank in Banten, Banten's figure and the change since 2021, in four actions. An action is a click, or a
 * search typed and ended with Enter. The figures are BPS's, of March 2025 and March 2021.
 */
async function readsLebak(page: Page): Promise<void> {
	await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Kabupaten Lebak');
	await expect(card(page)).toContainText('8,03');
	await expect(card(page)).toContainText('peringkat 2 dari 8 di Banten');
	await expect(card(page)).toContainText(/Banten[^.]*5,63\s?%/);
	await expect(card(page)).toContainText('turun 2,26 persen poin');
}

test('the mouse finds Lebak and its change since 2021 in four actions', async ({ page }) => {
	await openApp(page);
	// one: the field; two: the search
	await page.getByRole('combobox', { name: /Cari wilayah/ }).click();
	await page.keyboard.type('lebak');
	await page.keyboard.press('Enter');
	// three and four: the list of periods, and one of them
	await page.getByLabel('Bandingkan dengan periode').selectOption('Maret 2021');
	await readsLebak(page);
});

test('the keyboard alone does too', async ({ page }) => {
	await openApp(page);
	// one: the search
	await page.keyboard.press('/');
	await page.keyboard.type('lebak');
	await page.keyboard.press('Enter');
	const heading = card(page).getByRole('heading', { level: 2 });
	await expect(heading).toBeFocused();
	// two: the list of periods, past the button that closes the card and the doors to what words mean
	const periods = page.getByLabel('Bandingkan dengan periode');
	await expect(periods).toBeVisible();
	for (let tabs = 0; tabs < 5; tabs++) {
		if (await periods.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(periods).toBeFocused();
	const options = await periods.getByRole('option').allTextContents();
	for (let at = 0; at < options.indexOf('Maret 2021'); at++) await page.keyboard.press('ArrowDown');
	await readsLebak(page);
});
