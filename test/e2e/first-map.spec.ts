import { expect, fixture, legend, mapOf, openApp, openTable, test, waitForMap } from './page.ts';

/** A workbook as BPS prints its yearbooks: title, years under merged headings, `(1) (2)`, a source. */
const FILE = 'kemiskinan-dua-tingkat.xlsx';

test('a BPS workbook with a merged heading of two rows is a coloured map after at most three decisions', async ({
	page,
}) => {
	await openApp(page);
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: FILE,
			mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			buffer: fixture(FILE),
		});
	// everything a person does from here on is counted by the page itself
	await page.evaluate(() => {
		document.documentElement.dataset['decisions'] = '0';
		for (const kind of ['pointerdown', 'keydown'] as const) {
			window.addEventListener(
				kind,
				() => {
					const { dataset } = document.documentElement;
					dataset['decisions'] = String(Number(dataset['decisions']) + 1);
				},
				true,
			);
		}
	});
	const draw = page.getByRole('button', { name: /^Gambar peta/ });
	const isOwn = page.getByRole('contentinfo').getByText(FILE);
	await expect(draw.or(isOwn).first()).toBeVisible();
	if (await draw.isVisible()) await draw.click();
	await expect(isOwn).toBeVisible();
	await waitForMap(page);
	await expect(mapOf(page)).toHaveAccessibleName(/2024/);
	await expect(legend(page)).toContainText('Kuantil, 5 kelas, 5 wilayah');
	const decisions = await page.evaluate(() =>
		Number(document.documentElement.dataset['decisions']),
	);
	expect(decisions).toBeLessThanOrEqual(3);
	await openTable(page);
	await expect(page.getByRole('row', { name: /Gunungkidul/ })).toContainText('14,75');
	// the listener does count: opening the table was a click
	const after = await page.evaluate(() => Number(document.documentElement.dataset['decisions']));
	expect(after).toBe(decisions + 1);
});
