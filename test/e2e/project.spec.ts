import type { Page } from '@playwright/test';
import { expect, fixture, legend, openApp, test, waitForMap, WITHOUT_WEBGL } from './page.ts';

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
		// what is done before steps are kept stays done
		await expect(
			page.getByRole('button', { name: 'Belum ada yang bisa diurungkan' }),
		).toBeVisible();
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
