import { expect, openApp, openText, test, WITHOUT_WEBGL } from './page.ts';

/** Families of three kecamatan: registered, matched, and without assistance. */
const POCKETS =
	'Kabupaten,Kecamatan,Keluarga P3KE Desil 1,Keluarga DTKS,P3KE DTKS tanpa bansos\n' +
	'Kabupaten Lampung Tengah,Anak Tuha,2310,1980,640\n' +
	'Kabupaten Lampung Tengah,Pubian,1720,1510,590\n' +
	'Kabupaten Lampung Tengah,Punggur,900,820,310\n';

test(
	'registers that were chosen are in the link, and who serves a pocket is taken back as any choice',
	WITHOUT_WEBGL,
	async ({ page }) => {
		await openApp(page);
		await openText(page, 'sikkep.csv', POCKETS);
		await page.getByRole('heading', { level: 1, name: 'Keluarga P3KE Desil 1' }).waitFor();
		await page.getByRole('button', { name: 'Register', exact: true }).click();
		await page
			.getByLabel('Program', { exact: true })
			.selectOption('Keluarga P3KE Desil 1 (keluarga) – sikkep.csv');
		await expect(page).toHaveURL(/register=program\*keluarga-p3ke-desil-1/);
		await page.getByRole('button', { name: 'Anak Tuha' }).last().click();
		const served = page.getByLabel(/beban/).first();
		await served.fill('Dinsos: PKH');
		await served.press('Tab');
		await page.getByRole('button', { name: 'Urungkan: register' }).click();
		await expect(served).toHaveValue('');
		await page.keyboard.press('Control+Shift+z');
		await expect(served).toHaveValue('Dinsos: PKH');
	},
);

test(
	'a register without unit and decree asks for both, and offers the households that DTKS counts',
	WITHOUT_WEBGL,
	async ({ page }) => {
		await openApp(page);
		await openText(
			page,
			'dtks.csv',
			'Kecamatan,Kabupaten/Kota,DTKS 2023\nAndir,Kota Bandung,3100\nCoblong,Kota Bandung,4100\n',
		);
		await expect(page.getByRole('heading', { level: 1, name: 'DTKS' })).toBeVisible();
		await page.getByRole('navigation').getByRole('button', { name: /^Data/ }).first().click();
		const counted = page.getByLabel('Satuan DTKS 2023');
		await counted.selectOption('rumah tangga');
		await expect(page.getByText(/Rumah tangga DTKS/)).toBeVisible();
		await expect(page.getByText('mikro-agregat', { exact: true }).last()).toBeVisible();
		const decree = page.getByLabel('SK atau versi daftar');
		await decree.fill('SK 73/HUK/2023');
		await decree.press('Tab');
		await page.getByRole('button', { name: 'Versi, tanggal, rantai…' }).click();
		await expect(page.getByLabel('Versi', { exact: true }).first()).toHaveValue('SK 73/HUK/2023');
	},
);
