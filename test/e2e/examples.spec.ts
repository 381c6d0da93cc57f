import { expect, legend, openApp, test, waitForMap, WITHOUT_WEBGL } from './page.ts';

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

for (const [width, height] of [
	[360, 800],
	[768, 1024],
] as const) {
	test.describe(`on a screen of ${width} × ${height}`, WITHOUT_WEBGL, () => {
		test.use({ viewport: { width, height } });

		test('the examples are one press away', async ({ page }) => {
			await page.goto('./');
			await legend(page).getByRole('button', { name: 'Lihat contoh' }).click();
			await expect(page.getByRole('button', { name: 'Buka Banten 2023' })).toBeVisible();
		});
	});
}
