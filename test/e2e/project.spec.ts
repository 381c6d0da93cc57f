import type { Page } from '@playwright/test';
import {
	expect,
	fixture,
	legend,
	openApp,
	openText,
	test,
	waitForMap,
	WITHOUT_WEBGL,
} from './page.ts';

async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Proyek/ }).click();
	await page.getByRole('menuitem', { name: /^Simpan proyek/ }).click();
	const file = await download;
	const chunks: Buffer[] = [];
	for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
	return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

test(
	'a project saved, opened in a fresh browser and saved again is byte-identical',
	WITHOUT_WEBGL,
	async ({ page, browser, baseURL }) => {
		await openApp(page);
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles({
				name: 'salah-eja.csv',
				mimeType: 'text/csv',
				buffer: fixture('salah-eja.csv'),
			});
		await page
			.getByRole('button', { name: /^Terima/ })
			.first()
			.click();
		await expect(page.getByRole('button', { name: 'Urungkan: jawaban baris' })).toBeVisible();
		await page.getByRole('button', { name: /^Gambar peta/ }).click();
		await waitForMap(page);
		const first = await save(page);
		expect(first.name).toBe('salah-eja.peta.json');

		const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
		const other = await fresh.newPage();
		await openApp(other);
		await other
			.locator('input[type=file]')
			.first()
			.setInputFiles({ name: first.name, mimeType: 'application/json', buffer: first.bytes });
		await expect(legend(other)).toHaveText((await legend(page).textContent()) ?? '');
		await waitForMap(other);
		const second = await save(other);
		expect(second.bytes.toString()).toBe(first.bytes.toString());
		await fresh.close();
	},
);

test(
	'choices are taken back and done again with the keyboard, and text keeps its own undo',
	WITHOUT_WEBGL,
	async ({ page }) => {
		await openApp(page);
		await waitForMap(page);
		const undo = page.getByRole('button', { name: /^Urungkan/ });
		await page
			.getByRole('button', { name: /Otomatis|Terkunci/ })
			.first()
			.click();
		await expect(undo).toHaveAccessibleName(/^Urungkan: kunci tingkat/);
		await page.keyboard.press('Control+z');
		await expect(
			page.getByRole('status').filter({ hasText: 'Diurungkan: kunci tingkat' }),
		).toBeAttached();
		await page.keyboard.press('Control+Shift+z');
		await expect(undo).toHaveAccessibleName(/^Urungkan: kunci tingkat/);
		const search = page.getByRole('combobox', { name: /^Cari wilayah/ });
		await search.fill('Lebak');
		await search.press('Control+z');
		await expect(undo).toHaveAccessibleName(/^Urungkan: kunci tingkat/);
	},
);

/** Families of three kecamatan: registered, matched, and without assistance. */
const POCKETS =
	'Kabupaten,Kecamatan,Keluarga P3KE Desil 1,Keluarga DTKS,P3KE DTKS tanpa bansos\n' +
	[
		['Anak Tuha', 2310, 1980, 640],
		['Pubian', 1720, 1510, 590],
		['Punggur', 900, 820, 310],
	]
		.map((cells) => `Kabupaten Lampung Tengah,${cells.join(',')}\n`)
		.join('');

test(
	'who serves a pocket is taken back as any choice, and stands in the project',
	WITHOUT_WEBGL,
	async ({ page, browser, baseURL }) => {
		await openApp(page);
		await openText(page, 'sikkep.csv', POCKETS);
		await page.getByRole('button', { name: 'Register', exact: true }).click();
		await page.getByRole('button', { name: 'Anak Tuha' }).last().click();
		const served = page.getByLabel(/beban/).first();
		await served.fill('Dinsos: PKH');
		await served.press('Tab');
		const undo = page.getByRole('button', { name: 'Urungkan: register' });
		await undo.click();
		await expect(served).toHaveValue('');
		await page.keyboard.press('Control+Shift+z');
		await expect(served).toHaveValue('Dinsos: PKH');
		const { name, bytes } = await save(page);

		const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
		const other = await fresh.newPage();
		await openApp(other);
		await other
			.locator('input[type=file]')
			.first()
			.setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
		await other.getByRole('button', { name: 'Register', exact: true }).click();
		await expect(other.getByText('Dinsos: PKH')).toBeVisible();
		await fresh.close();
	},
);
