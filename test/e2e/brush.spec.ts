import { expect, openApp, test } from './page.ts';

test('a range chosen in one chart is chosen in the other and in the table, until Esc', async ({
	page,
}) => {
	await openApp(page, '#v=1&w=36&tabel=1');
	await page.getByRole('button', { name: 'Sebaran nilai' }).click();
	const range = page.getByRole('group', { name: 'Rentang Persentase penduduk miskin' });
	await range.getByLabel('Dari').fill('6');
	await range.getByLabel('Dari').press('Enter');
	await expect(page.getByText('3 dari 8 kabupaten/kota di Banten dipilih')).toBeVisible();
	await expect(page.locator('tbody tr.aside')).toHaveCount(5);
	await range.getByLabel('Dari').press('Escape');
	await expect(page.locator('tbody tr.aside')).toHaveCount(0);

	// a rectangle in the second chart, around the lower left of it
	const scatter = page.getByRole('img', { name: /^Persentase penduduk miskin dan Jumlah/ });
	// the pointer comes when nothing moves under it any more
	await scatter.hover({ position: { x: 47, y: 20 } });
	const box = await scatter.boundingBox();
	if (!box) throw new Error('the scatter is not there');
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, box.y + 170, { steps: 3 });
	await page.mouse.up();
	await expect(page.locator('tbody tr.aside')).not.toHaveCount(0);
	await page.getByRole('button', { name: 'Hapus pilihan' }).click();
	await expect(page.locator('tbody tr.aside')).toHaveCount(0);

	await page.getByRole('button', { name: /^persen penduduk/ }).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('button', { name: 'Lebak' })).toBeFocused();
});
