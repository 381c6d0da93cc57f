import { expect, legend, openApp, test } from './page.ts';

test('classes are changed beside the legend, with keys and by pasting, and go into the link', async ({
	page,
}) => {
	await openApp(page);
	await legend(page).getByRole('button', { name: 'Ubah kelas' }).click();
	const editor = page.getByRole('dialog', { name: 'Ubah kelas' });
	await editor.getByRole('radio', { name: /^Jeda alami/ }).check();
	await expect(legend(page)).toContainText('Jeda alami, 5 kelas, 514 wilayah');
	await expect(page).toHaveURL(/[#&]m=natural/);

	const field = editor.getByRole('textbox', { name: 'Batas kelas' });
	await field.fill('5 - 10 - 20');
	await expect(legend(page)).toContainText('Batas manual, 4 kelas, 514 wilayah');
	await field.fill('lima');
	await field.blur();
	await expect(editor).toContainText('Bukan angka: lima. Batas yang terakhir tetap dipakai.');
	await expect(legend(page)).toContainText('Batas manual, 4 kelas');

	const limit = editor.getByRole('slider', { name: 'Batas 2 dari 3' });
	await limit.focus();
	await page.keyboard.press('ArrowRight');
	await expect(limit).toHaveAttribute('aria-valuetext', '10,01');
	await expect(page).toHaveURL(/[#&]b=5_10\.01_20/);

	await editor.getByRole('button', { name: /^Indonesia 8,47/ }).click();
	await expect(page).toHaveURL(/[#&]b=5_8\.47_20/);
	await page.reload();
	await expect(legend(page)).toContainText('Batas manual, 4 kelas, 514 wilayah');
});

test('a limit is dragged, and the map keeps its classes in another year', async ({ page }) => {
	await openApp(page, '#v=1&k=3');
	await legend(page).getByRole('button', { name: 'Ubah kelas' }).click();
	const limit = page.getByRole('slider', { name: 'Batas 1 dari 2' });
	const before = Number(await limit.getAttribute('aria-valuenow'));
	await limit.hover();
	const box = await limit.boundingBox();
	if (!box) throw new Error('the limit is not drawn');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.down();
	await page.mouse.move(x + 12, y, { steps: 4 });
	await page.mouse.up();
	expect(Number(await limit.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
	await expect(legend(page)).toContainText('Batas manual, 3 kelas');

	await page.goto('./#v=1&t=2018&kt=2025-03');
	await expect(legend(page)).toContainText('kelas dari Maret 2025');
	await legend(page).getByRole('button', { name: 'Hitung ulang' }).click();
	await expect(legend(page)).not.toContainText('kelas dari');
	await expect(page).not.toHaveURL(/kt=/);
});

test('what is said of filling a count closes when a rate comes in its place', async ({ page }) => {
	await openApp(page, '#v=1&i=jumlah-penduduk-miskin');
	await legend(page).getByRole('button', { name: 'Warnai wilayah…' }).click();
	const offer = page.getByText('Jumlah sebaiknya tidak diwarnai');
	await expect(offer).toBeVisible();
	await page.evaluate(() => (location.hash = 'v=1'));
	await expect(legend(page)).toContainText('514 wilayah');
	await expect(offer).toHaveCount(0);
});
