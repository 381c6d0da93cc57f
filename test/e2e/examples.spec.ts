import { expect, legend, openApp, test, waitForMap } from './page.ts';

test('the first example opens from the start, and shows its map and its four priority locations', async ({
	page,
}) => {
	await openApp(page);
	await page.getByRole('button', { name: 'Lihat contoh' }).click();
	await page.getByRole('button', { name: 'Buka Banten 2023' }).click();
	await waitForMap(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase penduduk miskin');
	await expect(legend(page)).toContainText('9,27');
	const guide = page.getByRole('region', { name: 'Panduan Banten 2023' });
	await expect(guide).toContainText('Langkah 1 dari 6');
	for (let step = 2; step <= 4; step++) {
		await guide.getByRole('button', { name: 'Lanjut' }).click();
		await expect(guide).toContainText(`Langkah ${step} dari 6`);
	}
	await expect(page.getByText('4 masuk dari 8 wilayah yang dinilai')).toBeVisible();
});
