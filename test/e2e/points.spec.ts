import type { Page } from '@playwright/test';
import { expect, fixture, legend, openApp, openTable, openText, test, waitForMap } from './page.ts';

/** Draws the map from the match screen. */
async function draw(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Gambar peta/ }).click();
	await waitForMap(page);
}

test.describe('a table of points', () => {
	test('is counted per area and drawn as dots, and what is nowhere is listed with its reason', async ({
		page,
	}) => {
		await openApp(page);
		await openText(page, 'puskesmas.csv', fixture('puskesmas.csv'));
		await expect(page.getByText('7 dari 12 baris dihitung sebagai titik')).toBeVisible();
		const unknown = page.getByRole('group').filter({ hasText: 'Tidak dikenal' });
		await expect(unknown.getByRole('listitem').filter({ hasText: 'Contoh 9' })).toContainText(
			'0, 0',
		);
		await expect(unknown.getByRole('listitem').filter({ hasText: 'Contoh 11' })).toContainText(
			'di laut',
		);
		await expect(unknown.getByRole('listitem').filter({ hasText: 'Contoh 12' })).toContainText(
			'di luar Indonesia',
		);
		await draw(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Jumlah titik Puskesmas Contoh',
		);
		await expect(legend(page)).toContainText('satu titik: satu baris berkas 7');
		await openTable(page);
		await expect(page.getByRole('row', { name: /Kota Bandung/ })).toContainText('3');
		await expect(page.getByRole('row', { name: /Sukabumi/ }).first()).toContainText(
			'Tidak ada data',
		);
	});

	test('whose row names another kab/kota than its point waits for a person', async ({ page }) => {
		await openApp(page);
		await openText(page, 'puskesmas.csv', fixture('puskesmas.csv'));
		const row = page.getByRole('listitem').filter({ hasText: 'Puskesmas Contoh 8' });
		await row.getByRole('button', { name: /Kota Bogor/ }).click();
		await expect(page.getByText('8 dari 12 baris dihitung sebagai titik')).toBeVisible();
		await page.getByRole('button', { name: 'Urungkan' }).click();
		await expect(page.getByText('7 dari 12 baris dihitung sebagai titik')).toBeVisible();
	});

	test('with latitude and longitude swapped is asked about, swapped on request and back', async ({
		page,
	}) => {
		await openApp(page);
		await openText(
			page,
			'sekolah.csv',
			'nama_sekolah,lintang,bujur\nSD Contoh 1,107.61,-6.91\nSD Contoh 2,107.90,-7.22\n',
		);
		await expect(page.getByText('tampaknya lintang dan bujur tertukar')).toBeVisible();
		await page.getByRole('button', { name: 'Tukar lintang dan bujur' }).click();
		await expect(page.getByText('2 dari 2 baris dihitung sebagai titik')).toBeVisible();
		await page.getByRole('button', { name: 'Urungkan' }).click();
		await expect(page.getByText('tampaknya lintang dan bujur tertukar')).toBeVisible();
	});

	test('may be GeoJSON', async ({ page }) => {
		const at = (lng: number, lat: number): object => ({
			type: 'Feature',
			properties: { nama_pasar: `Pasar ${String(lng)}` },
			geometry: { type: 'Point', coordinates: [lng, lat] },
		});
		const features = [at(107.61, -6.91), at(107.62, -6.92), at(107.9, -7.22)];
		await openApp(page);
		await openText(page, 'pasar.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jumlah titik pasar');
		await openTable(page);
		await expect(page.getByRole('row', { name: /Kota Bandung/ })).toContainText('2');
	});

	test('that lists people with addresses is refused, coordinates or not', async ({ page }) => {
		await openApp(page);
		await openText(
			page,
			'penerima.csv',
			'nama penerima,alamat,lintang,bujur\nContoh Satu,Jl. Contoh 1,-6.91,107.61\nContoh Dua,Jl. Contoh 2,-6.92,107.62\n',
		);
		await expect(page.getByRole('alert')).toContainText('nama orang');
		await expect(page.getByText('Contoh Satu')).toHaveCount(0);
	});

	test('of areas with their middles beside them stays a table of areas, and may be counted', async ({
		page,
	}) => {
		await openApp(page);
		await openText(
			page,
			'kab.csv',
			'kabupaten,lintang,bujur,persentase\nKabupaten Garut,-7.22,107.90,9.7\nKabupaten Cianjur,-6.82,107.14,10.2\n',
		);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
		await page.getByRole('button', { name: 'Data', exact: true }).click();
		await page.getByRole('button', { name: 'Hitung titiknya' }).click();
		await expect(page.getByText('2 dari 2 baris dihitung sebagai titik')).toBeVisible();
		await page.getByLabel('Tiap baris adalah').selectOption('areas');
		await expect(page.getByText('Tabel ini juga memuat koordinat')).toBeVisible();
	});

	test('with as many rows as there are desa leaves the page answering', async ({ page }) => {
		const rows = Array.from({ length: 83_762 }, (_, at) => {
			const lat = -7.5 + ((at * 7919) % 10_000) / 10_000;
			const lng = 107 + ((at * 104_729) % 40_000) / 10_000;
			return `Titik ${String(at)},${lat.toFixed(4)},${lng.toFixed(4)}`;
		});
		await openApp(page);
		await waitForMap(page);
		await openText(page, 'titik.csv', ['nama titik,lintang,bujur', ...rows].join('\n'));
		await expect(
			page
				.getByText(/baris dihitung sebagai titik/)
				.or(legend(page).getByText(/satu baris berkas/))
				.first(),
		).toBeVisible({ timeout: 90_000 });
		await page.keyboard.press('/');
		await expect(page.getByRole('combobox').first()).toBeFocused();
	});
});
