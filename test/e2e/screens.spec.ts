import AxeBuilder from '@axe-core/playwright';
import { BANTEN, expect, legend, openApp, openText, test, waitForMap } from './page.ts';

const STATES = {
	'the first screen': '',
	'a selected area with the table open': '#v=1&s=33.05&tabel=1',
	'the refusal': '#v=1&l=kecamatan',
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`on ${colorScheme} ground`, () => {
		test.use({ colorScheme });
		for (const [state, hash] of Object.entries(STATES)) {
			test(`${state} has no accessibility fault axe can find`, async ({ page }) => {
				await openApp(page, hash);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
				).toEqual([]);
			});
		}

		test('the match report has no accessibility fault axe can find', async ({ page }) => {
			await openApp(page);
			await openText(page, 'ejaan.csv', BANTEN.replace('Pandeglang', 'Pandegelang'));
			await expect(page.getByRole('heading', { name: 'Padankan dengan wilayah' })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
			).toEqual([]);
		});
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

	test('the folded map comes first, and nothing is wider than the screen', async ({ page }) => {
		await openApp(page);
		await expect(page.getByText('Barat', { exact: true })).toBeVisible();
		await expect(page.getByText('Timur', { exact: true })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			360,
		);
	});

	test('tapping an island brings its provinsi near and says what was tapped', async ({ page }) => {
		await openApp(page);
		const half = page.locator('.half').first().locator('.figure');
		await expect(half.locator('[data-class]').first()).toBeAttached();
		const box = await half.boundingBox();
		if (!box) throw new Error('the western half is not there');
		// in the middle of Kalimantan
		await page.touchscreen.tap(box.x + box.width * 0.63, box.y + box.height * 0.45);
		await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
		await waitForMap(page);
	});

	test('table and about are a tab away', async ({ page }) => {
		await openApp(page);
		await page.getByRole('button', { name: 'Tabel', exact: true }).click();
		await expect(page.getByRole('row').nth(1)).toContainText('Supiori');
		await page.getByRole('button', { name: 'Tentang', exact: true }).click();
		await expect(page.getByRole('dialog')).toContainText('GADM 4.1');
	});
});

test.describe('the person’s own wishes', () => {
	test('English is one button away, with English numbers', async ({ page }) => {
		await openApp(page);
		await page.getByRole('button', { name: /^Bahasa: Indonesia/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poverty rate');
		await expect(legend(page)).toContainText('13.65');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('the ground is chosen from a menu, by keyboard, and remembered', async ({ page }) => {
		await openApp(page);
		await page.getByRole('button', { name: 'Tampilan' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	});

	test('the About panel names sources, licences and the kecamatan without a shape', async ({
		page,
	}) => {
		await openApp(page);
		await page.getByRole('button', { name: 'Tentang peta ini' }).click();
		const about = page.getByRole('dialog');
		await expect(about).toContainText('tidak boleh disebarluaskan');
		await expect(about).toContainText('ODbL');
		await expect(about).toContainText('Natural Earth');
		await expect(about).toContainText('boleh dikutip dengan menyebut sumbernya');
		await expect(about).toContainText(/kecamatan belum punya batas/);
	});
});
