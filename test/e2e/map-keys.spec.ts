import { card, expect, mapOf, openApp, test, waitForMap } from './page.ts';

test('the map is one tab stop, walked with arrows and ranks, and says where one stands', async ({
	page,
}) => {
	await openApp(page, '#v=1&w=36');
	await waitForMap(page);
	const map = mapOf(page);
	const said = page.locator('[aria-live=polite]').first();
	await map.focus();
	await page.keyboard.press('Home');
	await expect(said).toHaveText(
		/^Kabupaten Pandeglang: 8,51\s%, peringkat 1 di antara 8 kabupaten\/kota di Banten$/,
	);
	await page.keyboard.press('ArrowRight');
	await expect(said).toContainText('Kabupaten Lebak');
	await page.keyboard.press('ArrowLeft');
	await expect(said).toContainText('Kabupaten Pandeglang');
	await page.keyboard.press('End');
	await expect(said).toContainText('peringkat 8 di antara 8');
	await page.keyboard.press('Enter');
	await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Kota Tangerang Selatan');
	await page.keyboard.press('Escape');
	await expect(said).toHaveText('');
	await page.keyboard.press('Escape');
	await expect(card(page)).toBeHidden();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toContainText('ke wilayah tetangga');
});

test('a working area is chosen with the keyboard, said everywhere, in the link, and left at once', async ({
	page,
}) => {
	// the keys come before what they search with
	let arrive = (): void => undefined;
	const pressed = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/search-areas-*.js', async (route) => {
		await pressed;
		await route.continue();
	});
	await openApp(page);
	await page.getByRole('combobox', { name: /Cari wilayah/ }).fill('Banten');
	await page.keyboard.press('Shift+Enter');
	arrive();
	await expect(page.getByText('Kelas dihitung dari 8 kabupaten/kota di Banten')).toBeVisible();
	await expect(page).toHaveURL(/[#&]w=36(?:&|$)/);
	await expect(mapOf(page)).toHaveAttribute('aria-label', /8 kabupaten\/kota di Banten/);
	await page.getByRole('button', { name: 'Tinggalkan wilayah kerja Banten' }).click();
	await expect(page).not.toHaveURL(/w=36/);
	await expect(mapOf(page)).toHaveAttribute('aria-label', /514 kabupaten\/kota di Indonesia/);
});
