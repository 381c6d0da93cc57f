import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, openApp, test, WITHOUT_WEBGL } from './page.ts';

test(
	'the map on screen is saved as one file that opens without a server, and a snippet is copied',
	WITHOUT_WEBGL,
	async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openApp(page, '#v=1&w=36');
		await page.getByRole('button', { name: 'Proyek: simpan atau buka' }).click();
		await page.getByRole('menuitem', { name: /^Sematkan di situs/ }).click();
		const dialog = page.getByRole('dialog', { name: 'Sematkan di situs' });
		await dialog.getByRole('radio', { name: /^Satu berkas/ }).check();
		await expect(dialog.getByRole('button', { name: 'Tabel' })).toBeVisible();
		await expect(dialog).toContainText('tidak boleh disebarluaskan');
		const axe = await new AxeBuilder({ page }).include('dialog[open]').analyze();
		expect(
			axe.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
		).toEqual([]);

		await dialog.getByRole('button', { name: 'Salin' }).click();
		await expect(dialog.getByRole('status').last()).toHaveText('Disalin');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^<iframe src="http[^"]+\/sematan\/persentase-penduduk-miskin-banten\.html"/,
		);

		const saving = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Simpan .html' }).click();
		const file = test.info().outputPath('peta.html');
		await (await saving).saveAs(file);
		await page.goto(pathToFileURL(file).href);
		await page.getByRole('button', { name: 'Tabel' }).click();
		await expect(page.getByRole('row', { name: /Kabupaten Pandeglang/ })).toContainText('8,51 %');
	},
);
