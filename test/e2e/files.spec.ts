import { existsSync, readFileSync } from 'node:fs';
import {
	BANTEN,
	card,
	expect,
	fixture,
	legend,
	mapOf,
	openApp,
	openTable,
	openText,
	test,
	waitForMap,
	WITHOUT_WEBGL,
} from './page.ts';

/** Real tables beside the project; a user's clone does not have them. */
const REAL = new URL('../../../shared/data/indicators/', import.meta.url);
const real = (name: string): Buffer => readFileSync(new URL(name, REAL));
const JATENG = 'bps_jateng_penduduk_miskin_2020_2024.csv';
const BANDUNG = 'kotabandung_kec_kpm_bansos_pkh_bpnt_2021_.csv';

test.describe('a table of one’s own', () => {
	test('is joined, drawn and listed, and nothing of it is kept on the device', async ({ page }) => {
		await openApp(page);
		await openText(page, 'banten.csv', BANTEN);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
		await waitForMap(page);
		await openTable(page);
		// Banten has eight kab/kota: three have a row, five are missing, and none is zero
		await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '9');
		await expect(page.getByRole('row', { name: /Pandeglang/ })).toContainText('9,27');
		await expect(page.getByRole('row', { name: /Kota Cilegon/ })).toContainText('Tidak ada data');
		await expect(legend(page)).toContainText('Tidak ada data 5');
		const stored = await page.evaluate(() =>
			JSON.stringify({ ...localStorage, ...sessionStorage }),
		);
		expect(stored).not.toMatch(/Pandeglang|9,27|banten/i);
		expect(page.url()).not.toMatch(/Pandeglang|banten\.csv/i);
	});

	for (const name of ['daerah.xlsx', 'daerah.xls', 'daerah.ods']) {
		test(`may be a workbook: ${name}`, WITHOUT_WEBGL, async ({ page }) => {
			await openApp(page);
			await openText(page, name, fixture(name));
			await page
				.getByRole('button', { name: /^Gambar peta/ })
				.or(legend(page))
				.first()
				.waitFor();
			if (await page.getByRole('heading', { name: 'Padankan dengan wilayah' }).isVisible()) {
				await page.getByRole('button', { name: /^Gambar peta/ }).click();
			}
			await openTable(page);
			await expect(page.getByRole('row', { name: /Garut/ })).toContainText(/9,25|250,5/);
		});
	}

	test('opens when it is pasted from a spreadsheet', WITHOUT_WEBGL, async ({ page }) => {
		await openApp(page);
		await page.evaluate((text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		}, 'kabupaten\tpersentase\nGarut\t9,2\nCiamis\t7,5\n');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
		await openTable(page);
		await expect(page.getByRole('row', { name: /Garut/ })).toContainText('9,2');
	});

	test('opens when it is dropped on the page', WITHOUT_WEBGL, async ({ page }) => {
		await openApp(page);
		const transfer = await page.evaluateHandle((text) => {
			const data = new DataTransfer();
			data.items.add(new File([text], 'banten.csv', { type: 'text/csv' }));
			return data;
		}, BANTEN);
		await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
		await expect(page.getByText('Lepaskan untuk membuka berkas')).toBeVisible();
		await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
	});

	test(
		'with a misspelt name is not painted before the proposal is accepted',
		WITHOUT_WEBGL,
		async ({ page }) => {
			await openApp(page);
			await openText(page, 'ejaan.csv', BANTEN.replace('Pandeglang', 'Pandegelang'));
			await expect(page.getByRole('heading', { name: 'Padankan dengan wilayah' })).toBeVisible();
			await expect(page.getByRole('group').filter({ hasText: 'Ejaan mirip' })).toContainText(
				'Kabupaten Pandeglang, Banten',
			);
			await page.getByRole('button', { name: 'Terima', exact: true }).click();
			await expect(page.getByText('Ejaan mirip')).toHaveCount(0);
			await page.getByRole('button', { name: 'Gambar peta' }).click();
			await openTable(page);
			await expect(page.getByRole('row', { name: /Pandeglang/ })).toContainText('9,27');
		},
	);

	test(
		'of bare codes is not painted until the code system is chosen, and then by that system',
		WITHOUT_WEBGL,
		async ({ page }) => {
			await openApp(page);
			await openText(
				page,
				'kode.csv',
				'kode_wilayah;nilai\n1101;18,98\n1102;20,36\n1103;13,18\n1104;13,41\n',
			);
			await expect(page.getByText(/bisa berarti tempat berbeda/)).toBeVisible();
			await page.getByLabel('Pilih sistem kode').selectOption('bps-2020');
			await expect(page.getByText('4 cocok')).toBeVisible();
			await page.getByRole('button', { name: /Gambar peta/ }).click();
			await openTable(page);
			await expect(page.getByRole('row', { name: /Simeulue/ })).toContainText('18,98');
			await expect(page.getByRole('row', { name: /Aceh Selatan/ })).toContainText('13,18');
		},
	);

	test(
		'whose code and name are two places leaves that row unpainted and says so',
		WITHOUT_WEBGL,
		async ({ page }) => {
			await openApp(page);
			const rows = [
				'kode;nama;nilai',
				'1101;Simeulue;1,5',
				'1102;Aceh Singkil;2,5',
				'1103;Aceh Selatan;3,5',
				'1104;Aceh Tenggara;4,5',
				'1105;Aceh Barat;5,5',
			];
			await openText(page, 'bertentangan.csv', rows.join('\n'));
			await expect(page.getByText('Kode dan nama bertentangan')).toBeVisible();
			await expect(
				page.getByText(/kode BPS 2020 = BPS 2025: nama sebaris mendukung di 4 dari 5/),
			).toBeVisible();
			await page.getByRole('button', { name: /Gambar peta/ }).click();
			await openTable(page);
			await expect(page.getByRole('row', { name: /Aceh Timur/ })).toContainText('Belum cocok');
			const west = page.getByRole('rowheader', { name: 'Aceh Barat', exact: true });
			await expect(page.getByRole('row').filter({ has: west })).toContainText('Belum cocok');
		},
	);

	test(
		'of a poverty rate by kecamatan is refused, whatever the file says',
		WITHOUT_WEBGL,
		async ({ page }) => {
			await openApp(page);
			await openText(
				page,
				'kec.csv',
				'kabupaten,kecamatan,persentase penduduk miskin\nKota Bandung,Andir,4.1\nKota Bandung,Coblong,3.2\n',
			);
			await expect(page.getByRole('alertdialog')).toContainText(
				'tidak berlaku di tingkat kecamatan',
			);
		},
	);

	test('of counts is drawn as circles whose legend has three sizes, never as fill', async ({
		page,
	}) => {
		await openApp(page);
		await openText(
			page,
			'jumlah.csv',
			'kabupaten_kota,jumlah_kpm,satuan\nKabupaten Pandeglang,90000,KPM\nKabupaten Lebak,80000,KPM\nKota Serang,20000,KPM\n',
		);
		await expect(legend(page)).toContainText('Luas lingkaran sebanding jumlah');
		await expect(legend(page).getByRole('img').first()).toHaveAccessibleName(
			'50.000, 20.000, 5.000',
		);
		await waitForMap(page);
	});
});

test.describe('the real file of Jawa Tengah', () => {
	test.skip(!existsSync(new URL(JATENG, REAL)), 'the shared real tables are not beside this clone');

	test('gives 35 kab/kota and a year to choose', async ({ page }) => {
		await openApp(page);
		await openText(page, JATENG, real(JATENG));
		await expect(legend(page)).toContainText('35 wilayah');
		await page.getByLabel('Pilih periode').selectOption('2020-03');
		await openTable(page);
		await expect(page.getByRole('row', { name: /Cilacap/ })).toContainText('10,21');
		await page.getByLabel('Pilih periode').selectOption('2024-03');
		await expect(page.getByRole('row', { name: /Cilacap/ })).toContainText('9,18');
		await page.getByRole('button', { name: 'Data', exact: true }).click();
		await expect(page.getByText('175 cocok')).toBeVisible();
	});
});

test.describe('the real file of Kota Bandung', () => {
	test.skip(
		!existsSync(new URL(BANDUNG, REAL)),
		'the shared real tables are not beside this clone',
	);

	test('gives 30 kecamatan as circles, a programme and a year to choose', async ({ page }) => {
		await openApp(page);
		await openText(page, BANDUNG, real(BANDUNG));
		await expect(page.getByRole('radio', { name: 'Kecamatan' })).toBeChecked();
		await expect(legend(page)).toContainText('Luas lingkaran sebanding jumlah');
		await page.getByLabel('Kategori jenis_bansos').selectOption('PKH');
		await page.getByLabel('Pilih periode').selectOption('2021');
		await openTable(page);
		await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '31');
		await expect(page.getByRole('row', { name: /Andir/ })).toContainText('1.646');
		await waitForMap(page);
		const box = await mapOf(page).boundingBox();
		if (!box) throw new Error('the map has no box');
		await page.getByRole('row', { name: /Andir/ }).getByRole('button').click();
		await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Andir');
		await expect(card(page)).toContainText('1.646');
	});
});
