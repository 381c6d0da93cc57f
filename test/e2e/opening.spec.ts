import {
	card,
	colorAt,
	expect,
	legend,
	mapOf,
	openApp,
	test,
	waitForMap,
	WITHOUT_WEBGL,
} from './page.ts';

test.describe('the first screen', () => {
	test('is the poverty rate of March 2025 by kabupaten/kota, in five classes of about 103 areas', async ({
		page,
	}) => {
		await openApp(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase penduduk miskin');
		await expect(page.getByLabel('Pilih periode')).toHaveValue('2025-03');
		const bar = legend(page).getByRole('img').first();
		await expect(bar).toHaveAccessibleName(
			'1,90 – 5,31: 103 wilayah; 5,32 – 7,37: 103 wilayah; 7,38 – 10,28: 102 wilayah; 10,29 – 13,64: 103 wilayah; 13,65 – 42,56: 103 wilayah',
		);
	});

	test("shows the nation's published figure, which is no mean of kabupaten, and names its sources", async ({
		page,
	}) => {
		await openApp(page);
		await expect(page.getByRole('region', { name: 'Angka nasional' })).toContainText('8,47');
		await expect(page.getByRole('region', { name: 'Angka nasional' })).toContainText(
			'23,85 juta orang',
		);
		await expect(page.getByRole('contentinfo')).toContainText('BPS');
		await expect(page.getByRole('contentinfo')).toContainText('GADM 4.1');
	});

	test(
		'sets the figure of a province beside that of the nation in one unit',
		WITHOUT_WEBGL,
		async ({ page }) => {
			await openApp(page, '#v=1&i=jumlah-penduduk-miskin&w=36');
			const plate = page.getByRole('region', { name: 'Angka Banten' });
			await expect(plate).toContainText('ribu orang');
			await expect(plate).toContainText(/Indonesia\s+23,85 juta orang/);
		},
	);

	test('paints the middle of Papua Pegunungan in the highest class', async ({ page }) => {
		await openApp(page, '#v=1&c=138.9,-4.1,7');
		await waitForMap(page);
		const box = await mapOf(page).boundingBox();
		if (!box) throw new Error('the map has no box');
		expect(await colorAt(page, box.x + box.width / 2 + 40, box.y + box.height / 2 + 60)).toBe(
			'#5e1f2e',
		);
	});
});

test.describe('levels', () => {
	test('show the published provincial rate, for the month that was on screen', async ({ page }) => {
		await openApp(page);
		await page.getByRole('radio', { name: 'Provinsi' }).click();
		await expect(page.getByLabel('Pilih periode')).toHaveValue('2025-03');
		await page.getByRole('button', { name: /^Tabel/ }).click();
		await expect(page.getByRole('row', { name: /Papua Pegunungan/ })).toContainText('30,03');
		await expect(page.getByRole('row', { name: /Jawa Tengah/ })).toContainText('9,48');
	});

	test('refuse the poverty rate below kabupaten/kota, with the reason and a way back', async ({
		page,
	}) => {
		await openApp(page);
		await page.getByRole('radio', { name: /Kecamatan/ }).click();
		const refusal = page.getByRole('alertdialog');
		await expect(refusal).toContainText('Angka kemiskinan BPS tidak berlaku di tingkat kecamatan');
		await expect(refusal).toContainText('Susenas menanyai contoh rumah tangga');
		await expect(refusal.getByRole('button', { name: 'Kembali ke kabupaten/kota' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('radio', { name: 'Kabupaten/Kota' })).toBeChecked();
	});

	test('refuse it from a link too: no kecamatan gets a figure', async ({ page }) => {
		await openApp(page, '#v=1&l=kecamatan&tabel=1');
		await expect(page.getByRole('alertdialog')).toBeVisible();
		await expect(legend(page)).toContainText('Tidak berlaku di tingkat ini');
		await expect(page.getByRole('table').first()).toHaveAttribute('aria-rowcount', '7286');
		await expect(page.getByRole('row').nth(3)).toContainText('Tidak berlaku');
	});
});

test.describe('an area', () => {
	test('is read under the pointer, selected with a click, kept in the link and undone with Back', async ({
		page,
	}) => {
		await openApp(page, '#v=1&c=110.4,-7.3,8&tip=nama-kode-nilai-peringkat');
		await waitForMap(page);
		const box = await mapOf(page).boundingBox();
		if (!box) throw new Error('the map has no box');
		const [x, y] = [box.x + box.width / 2 + 60, box.y + box.height / 2 + 60];
		await page.mouse.move(x - 4, y);
		await page.mouse.move(x, y);
		await expect(page.locator('.tooltip')).toContainText(
			/33\.\d\d.*\d,\d\d\s%.*peringkat =?\d+ dari 514/is,
		);
		await expect(legend(page).locator('.marker')).toBeAttached();
		const name = await page.locator('.tooltip b').first().textContent();
		await page.mouse.click(x, y);
		await expect(legend(page).locator('.ghost')).toBeAttached();
		await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(name ?? '');
		await expect(page).toHaveURL(/[#&]s=33\./);
		await page.goBack();
		await expect(card(page)).toHaveCount(0);
	});

	for (const [name, place] of [
		['Kota Mojokerto', '112.4366,-7.4694'],
		['Kabupaten Administrasi Kepulauan Seribu', '106.5646,-5.7423'],
	] as const) {
		test(`as small as ${name} can be clicked on the national map`, async ({ page }) => {
			await openApp(page, `#v=1&c=${place},4.6`);
			await waitForMap(page);
			const box = await mapOf(page).boundingBox();
			if (!box) throw new Error('the map has no box');
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
			await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(name);
		});
	}

	test('is found by name or by either of its codes, and the systems are told apart', async ({
		page,
	}) => {
		await openApp(page);
		const search = page.getByRole('combobox', { name: /Cari wilayah/ });
		await search.fill('1101');
		const found = page.getByRole('listbox', { name: 'Wilayah yang ditemukan' }).getByRole('option');
		await expect(found).toHaveCount(2);
		await expect(found.filter({ hasText: 'Aceh Selatan' })).toContainText('Kemendagri');
		await expect(found.filter({ hasText: 'Simeulue' })).toContainText('BPS 2020');
		await search.fill('kebumen');
		await search.press('Enter');
		await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Kabupaten Kebumen');
		await expect(card(page)).toContainText('13,58');
		await expect(card(page)).toContainText('peringkat 106');
	});
});

test.describe('keys', () => {
	test('walk from area to neighbour, select and let go', async ({ page }) => {
		await openApp(page, '#v=1&s=33.05');
		await waitForMap(page);
		await mapOf(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.getByText(/^Kabupaten Purworejo: 10,06/)).toBeAttached();
		await page.keyboard.press('Enter');
		await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Kabupaten Purworejo');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
	});

	test('sort the table that is the map’s twin', async ({ page }) => {
		await openApp(page, '#v=1&tabel=1');
		const table = page.getByRole('table');
		await expect(table).toHaveAttribute('aria-rowcount', '515');
		await expect(table.getByRole('row').nth(1)).toContainText('Supiori');
		await table.getByRole('button', { name: 'persen penduduk' }).focus();
		await page.keyboard.press('Enter');
		await expect(table.getByRole('row').nth(1)).toContainText('Badung');
	});
});
