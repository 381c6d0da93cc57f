import { expect, legend, openApp, test, waitForMap } from './page.ts';

test.describe('time', () => {
	test('is gone through by keyboard; a year without figures says so and the map stays', async ({
		page,
	}) => {
		await openApp(page, '#v=1&t=2017');
		await waitForMap(page);
		const ruler = page.getByRole('slider', { name: 'Periode pada peta' });
		await ruler.focus();
		await page.keyboard.press('ArrowRight');
		await expect(ruler).toHaveAttribute('aria-valuetext', '2018');
		await expect(page).toHaveURL(/[#&]t=2018(?:&|$)/);
		await expect(legend(page)).toContainText('kelas dari 2017');
		const drawn = (await legend(page).textContent()) ?? '';
		await page.keyboard.press('ArrowRight');
		await expect(ruler).toHaveAttribute('aria-valuetext', '2019, tidak ada angka');
		await expect(page.getByText('Tidak ada angka untuk 2019.')).toContainText(
			'Peta tetap menampilkan 2018.',
		);
		await expect(page).toHaveURL(/[#&]t=2018(?:&|$)/);
		await expect(legend(page)).toHaveText(drawn);
		await page.keyboard.press('End');
		await expect(ruler).toHaveAttribute('aria-valuetext', 'Maret 2025');
	});

	test('plays by itself to the end, and stops there', async ({ page }) => {
		await openApp(page, '#v=1&t=2021');
		await waitForMap(page);
		await page.getByRole('button', { name: 'Putar' }).click();
		await expect(page.getByRole('button', { name: 'Jeda' })).toBeVisible();
		await expect(page.getByRole('slider', { name: 'Periode pada peta' })).toHaveAttribute(
			'aria-valuetext',
			'Maret 2025',
		);
		await expect(page.getByRole('button', { name: 'Putar' })).toBeVisible();
	});

	test.describe('where motion is not wanted', () => {
		test.use({ contextOptions: { reducedMotion: 'reduce' } });

		test('goes step by step, by hand', async ({ page }) => {
			await openApp(page, '#v=1&t=2018');
			await waitForMap(page);
			await page.getByRole('button', { name: 'Periode sebelumnya' }).click();
			await expect(page.getByRole('slider', { name: 'Periode pada peta' })).toHaveAttribute(
				'aria-valuetext',
				'2017',
			);
			await expect(page.getByRole('button', { name: 'Putar' })).toHaveCount(0);
		});
	});
});

test.describe('what changed between two periods', () => {
	test('is signed, names both periods, and lists what cannot be compared', async ({ page }) => {
		await openApp(page, '#v=1&t=2018&l=kabkota');
		await waitForMap(page);
		await page.getByRole('button', { name: 'Bandingkan' }).click();
		await page.getByRole('menuitemradio', { name: 'Perubahan dalam persen poin' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Perubahan persentase penduduk miskin',
		);
		await expect(page).toHaveURL(/banding=selisih\.2017/);
		await expect(legend(page)).toContainText('2017 → 2018');
		await expect(legend(page)).toContainText(/[−+]\d/);
		await page.getByLabel('Dibanding dengan').selectOption('2010');
		await page.getByText('Tidak dibandingkan', { exact: true }).click();
		await expect(page.getByText(/bukan bulan yang sama/)).toBeVisible();
	});
});
