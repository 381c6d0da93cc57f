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

test.describe('two indicators', () => {
	test('are crossed in nine cells, which the link, the table and the legend tell of', async ({
		page,
	}) => {
		await openApp(page, '#v=1&s=33.05&banding=silang.garis-kemiskinan&tabel=1');
		await expect(legend(page).getByRole('img')).toHaveAccessibleName(/A1: \d+ wilayah; A2/);
		await expect(legend(page)).toContainText('keduanya tinggi');
		await expect(page.getByRole('columnheader')).toHaveCount(3);
		await page.getByLabel('Dibanding dengan').selectOption('Jumlah penduduk miskin');
		await expect(page).toHaveURL(/banding=silang\.jumlah-penduduk-miskin/);
		await expect(legend(page)).toContainText('Jumlah ikut mewarnai');
	});
});

test.describe('two maps', () => {
	test('share a camera and a legend, and are swiped by mouse and by keyboard', async ({ page }) => {
		await openApp(page, '#v=1&t=2018&c=110.4,-7.3,7&banding=geser.2015');
		const second = page.getByRole('group', { name: '2015', exact: true });
		await expect(second).toHaveAttribute('aria-busy', 'false');
		await expect(legend(page)).toContainText('Kelas dan warna sama di kedua peta');
		const divider = page.getByRole('slider', { name: /^Pembatas/ });
		await divider.press('ArrowRight');
		await expect(divider).toHaveAttribute('aria-valuenow', '51');
		const box = await divider.boundingBox();
		if (!box) throw new Error('there is no divider');
		await page.mouse.move(box.x + box.width / 2, box.y + 300);
		await page.mouse.down();
		await page.mouse.move(400, box.y + 300, { steps: 3 });
		await page.mouse.up();
		await expect(divider).toHaveAttribute('aria-valuenow', '29');
		// over the second map, at its own place
		await page.mouse.move(700, 420);
		await expect(page.locator('.tooltip')).toContainText('(2015)');
	});
});
