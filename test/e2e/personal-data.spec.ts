import type { Page } from '@playwright/test';
import {
	BANTEN,
	expect,
	legend,
	openApp,
	openText,
	test,
	waitForMap,
	WITHOUT_WEBGL,
} from './page.ts';

/** A made-up family: whatever of these is found anywhere has leaked. */
const CANARIES = ['3201145708900003', 'Kenari', 'Burungjaya', 'Kutilang', '320114570890'];
const FAMILY = [
	'No;NIK;Nama Kepala Keluarga;Alamat;Kabupaten;P0',
	'1;3201145708900003;Kenari Burungjaya;Jalan Kutilang 7;Kabupaten Lebak;1,5',
	'2;3201141708900004;Kutilang Kenari;Jalan Kenari 8;Kabupaten Pandeglang;2,5',
].join('\n');

/** Everything the page shows or keeps: its whole text and markup, its stores and its address. */
async function everything(page: Page): Promise<string> {
	const kept = await page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const caches_ = 'caches' in window ? await caches.keys() : [];
		return JSON.stringify([
			{ ...localStorage },
			{ ...sessionStorage },
			history.state,
			document.cookie,
			document.title,
			databases,
			caches_,
			performance.getEntriesByType('resource').map(({ name }) => name),
			[...document.querySelectorAll('input, textarea, select')].map(
				(field) => (field as HTMLInputElement).value,
			),
		]);
	});
	return [kept, await page.content(), decodeURIComponent(page.url())].join('\n');
}

async function expectNoCanary(page: Page, said: readonly string[]): Promise<void> {
	const all = `${await everything(page)}\n${said.join('\n')}`;
	for (const canary of CANARIES) expect(all).not.toContain(canary);
}

test.describe('a file with NIK', WITHOUT_WEBGL, () => {
	test('is stopped with an alert; the page stays as it was, and nothing of the file is anywhere', async ({
		page,
	}) => {
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await openApp(page);
		const before = await legend(page).textContent();
		const title = await page.getByRole('heading', { level: 1 }).textContent();
		await openText(page, 'daftar.csv', FAMILY);
		await expect(page.getByRole('alert')).toContainText('Kolom 2 tampak berisi NIK');
		await expect(page.getByRole('alert')).toContainText('Hitung dulu jumlahnya per wilayah');
		expect(await legend(page).textContent()).toBe(before);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
		await expectNoCanary(page, said);
	});

	test('leaves the table that was open before it', async ({ page }) => {
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await openApp(page);
		await openText(page, 'banten.csv', BANTEN);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
		await waitForMap(page);
		await openText(page, 'daftar.csv', FAMILY);
		await expect(page.getByRole('alert')).toContainText('tampak berisi NIK');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
		await page.getByRole('button', { name: /^Tabel/ }).click();
		await expect(page.getByRole('row', { name: /Pandeglang/ })).toContainText('9,27');
		await expectNoCanary(page, said);
	});
});
