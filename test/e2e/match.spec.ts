import type { Locator, Page } from '@playwright/test';
import { expect, openApp, openTable, openText, test, WITHOUT_WEBGL } from './page.ts';

const MESSY = [
	'kode_kemendagri,kabupaten_kota,persentase',
	'11.01,Kabupaten Aceh Selatan,"10,1"',
	'11.02,Simeulue,"12,3"',
	',Banjar,"8,1"',
	',Kab. Muko-Mukko,"9,5"',
	',Kabupaten Wakanda,"3,1"',
	'32.05,Garut,"9,2"',
	'32.05,Garut,"9,9"',
	'',
].join('\n');

/** The rows of one kind in the report. */
function rowsOf(page: Page, kind: string): Locator {
	return page.getByRole('group').filter({ hasText: kind });
}

/** What the table beside the map says of an area. */
async function expectValue(page: Page, area: RegExp, value: string): Promise<void> {
	await page.getByRole('button', { name: /^Gambar peta/ }).click();
	await openTable(page);
	await expect(page.getByRole('row', { name: area })).toContainText(value);
}

test.describe('the match screen', WITHOUT_WEBGL, () => {
	test.beforeEach(async ({ page }) => {
		await openApp(page);
		await openText(page, 'kacau.csv', MESSY);
		await expect(page.getByRole('heading', { name: 'Padankan dengan wilayah' })).toBeVisible();
	});

	test('asks first for what needs a person, the gravest first', async ({ page }) => {
		const kinds = await page.getByRole('group').locator('summary .name').allTextContents();
		expect(kinds.slice(0, 5)).toEqual([
			'Kode dan nama bertentangan',
			'Nama ganda',
			'Ejaan mirip',
			'Ganda',
			'Tidak dikenal',
		]);
	});

	test('paints a contradiction as the place a person chooses', async ({ page }) => {
		await rowsOf(page, 'Kode dan nama bertentangan')
			.getByRole('button', { name: /Menurut nama Kabupaten Simeulue/ })
			.click();
		await expect(rowsOf(page, 'Kode dan nama bertentangan')).toHaveCount(0);
		await expectValue(page, /Simeulue/, '12,3');
	});

	test('offers every place of a name that is several', async ({ page }) => {
		const places = rowsOf(page, 'Nama ganda');
		await expect(places.getByRole('button', { name: 'Kota Banjar, Jawa Barat' })).toBeVisible();
		await places.getByRole('button', { name: 'Kabupaten Banjar, Kalimantan Selatan' }).click();
		await expectValue(page, /^Banjar Kalimantan/, '8,1');
	});

	test('takes another place than the one proposed', async ({ page }) => {
		const spelling = rowsOf(page, 'Ejaan mirip');
		await spelling.getByRole('button', { name: 'Pilih lain' }).click();
		await page.getByLabel('Cari wilayah untuk “Kab. Muko-Mukko”').fill('Seluma');
		await page.keyboard.press('Enter');
		await expectValue(page, /Seluma/, '9,5');
	});

	test('leaves out a row that is no area, and takes that back', async ({ page }) => {
		const unknown = rowsOf(page, 'Tidak dikenal');
		await unknown.getByRole('button', { name: 'Bukan wilayah' }).click();
		await expect(unknown).toHaveCount(0);
		await page.getByRole('button', { name: 'Urungkan' }).click();
		await expect(unknown).toContainText('Kabupaten Wakanda');
	});

	test('asks which of two figures of one area counts', async ({ page }) => {
		await expect(page.getByText(/1 wilayah punya beberapa angka/)).toBeVisible();
		await page.getByLabel('Pakai yang mana').selectOption('last');
		await expectValue(page, /Garut/, '9,9');
	});

	test('does not offer to add up rates', async ({ page }) => {
		await expect(page.getByLabel('Pakai yang mana').getByRole('option')).toHaveText([
			'belum dipilih',
			'baris pertama',
			'baris terakhir',
		]);
	});

	test('saves what became of every row', async ({ page }) => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Simpan laporan CSV' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe('laporan-pemadanan-kacau.csv');
		const chunks: Buffer[] = [];
		for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
		expect(Buffer.concat(chunks).toString('utf8').trim().split('\r\n')).toHaveLength(8);
	});

	test('lists the areas that stay empty, with the reason', async ({ page }) => {
		const empty = rowsOf(page, 'Wilayah tanpa angka');
		await empty.locator('summary').click();
		await expect(empty).toContainText('Kabupaten Aceh Singkil');
	});
});

test(
	'files opened together become one indicator with all their years',
	WITHOUT_WEBGL,
	async ({ page }) => {
		await openApp(page);
		const file = (year: number): { name: string; mimeType: string; buffer: Buffer } => ({
			name: `persentase-${year}.csv`,
			mimeType: 'text/csv',
			buffer: Buffer.from(
				`kabupaten,tahun,Persentase Penduduk Miskin\nGarut,${year},"9,${year % 10}"\nCiamis,${year},"7,5"\n`,
			),
		});
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles([file(2023), file(2024)]);
		const period = page.getByLabel('Pilih periode');
		await expect(period.getByRole('option')).toHaveText(['2024', '2023']);
		await period.selectOption('2023');
		await openTable(page);
		await expect(page.getByRole('row', { name: /Garut/ })).toContainText('9,3');
	},
);

test(
	'what a column is can be changed, and the change taken back',
	WITHOUT_WEBGL,
	async ({ page }) => {
		await openApp(page);
		await openText(
			page,
			'kolom.csv',
			'kabupaten,kelompok,nilai\nGarut,1,"9,2"\nCiamis,2,"7,5"\nWakanda,1,"4,5"\n',
		);
		const columns = page.getByRole('group').filter({ hasText: 'Dibaca sebagai' });
		await columns.locator('summary').click();
		await page.getByLabel('Kolom kelompok dibaca sebagai').selectOption('text');
		await expect(page.getByLabel('Kolom nilai', { exact: true })).toHaveValue('nilai');
		await expect(page.getByLabel('Kolom nilai', { exact: true }).getByRole('option')).toHaveText([
			'nilai',
		]);
		await page.getByRole('button', { name: 'Urungkan' }).click();
		await expect(page.getByLabel('Kolom nilai', { exact: true }).getByRole('option')).toHaveText([
			'kelompok',
			'nilai',
		]);
	},
);

test(
	'a figure of Papua of before 2022 is shown as one of all that Papua covered',
	WITHOUT_WEBGL,
	async ({ page }) => {
		await openApp(page);
		await openText(
			page,
			'papua.csv',
			'provinsi,tahun,Persentase Penduduk Miskin\nPapua,2021,"26,86"\nAceh,2021,"15,33"\n',
		);
		if (await page.getByRole('heading', { name: 'Padankan dengan wilayah' }).isVisible()) {
			await page.getByRole('button', { name: /^Gambar peta/ }).click();
		}
		await expect(page.getByText('Angka sebelum pemekaran, wilayah gabungan')).toBeVisible();
		await openTable(page);
		await expect(page.getByRole('row', { name: /^Papua Selatan/ })).toContainText('gabungan');
	},
);

test('counts of desa are added up to kecamatan when asked', WITHOUT_WEBGL, async ({ page }) => {
	await openApp(page);
	await openText(
		page,
		'desa.csv',
		[
			'kemendagri_kode_desa_kelurahan,nama_desa_kelurahan,jumlah_kpm,satuan,tahun',
			'32.05.01.1001,Kota Kulon,14,KELUARGA,2024',
			'32.05.01.1002,Kota Wetan,15,KELUARGA,2024',
			'',
		].join('\n'),
	);
	await page.getByRole('button', { name: 'Jumlahkan ke kecamatan' }).click();
	await expect(page.getByText(/1 kecamatan dijumlahkan dari desanya/)).toBeVisible();
	await page.getByRole('button', { name: /^Gambar peta/ }).click();
	await openTable(page);
	await expect(page.getByRole('row', { name: /^Garut Kota/ })).toContainText('29');
});
