import { axeFaults, roomFaults } from '../visual/faults.ts';
import { movedBoxes } from '../visual/recorded-boxes.ts';
import { boxesOf, goTo, SCREENS } from '../visual/screens.ts';
import { expect, legend, openApp, test, waitForMap, WITHOUT_WEBGL } from './page.ts';

/** Screens looked at in every run; `npm run visual` looks at all, in every size. */
const LOOKED_AT = new Set(['start', 'table', 'refusal', 'data']);

for (const language of ['id', 'en'] as const) {
	test(
		`the main screens keep nobody out, on both grounds (${language})`,
		WITHOUT_WEBGL,
		async ({ page }) => {
			for (const screen of SCREENS.filter(({ name }) => LOOKED_AT.has(name))) {
				await test.step(screen.name, async () => {
					await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
					await goTo(page, screen, language);
					expect.soft(await axeFaults(page), screen.name).toEqual([]);
					expect.soft(await roomFaults(page), screen.name).toEqual([]);
					// the same parts in other colours
					await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
					await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
					expect
						.soft(await axeFaults(page, ['color-contrast']), `${screen.name}, dark`)
						.toEqual([]);
					await screen.leave?.(page);
				});
			}
		},
	);
}

/** Screens whose parts are compared with their records in every run. */
const PLACED = new Set(['start', 'selected', 'table']);

test('the first screens stand where they were recorded', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const boxes = new Map<string, string[]>();
	for (const screen of SCREENS.filter(({ name }) => PLACED.has(name))) {
		await goTo(page, screen, 'id');
		boxes.set(screen.name, await boxesOf(page));
	}
	// as far as another Chromium may be
	expect(movedBoxes('1366x768-id', boxes, 4, false)).toEqual([]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

	test(
		'the folded map comes first, and nothing is cut or hard to hit',
		WITHOUT_WEBGL,
		async ({ page }) => {
			await openApp(page);
			await expect(page.getByText('Barat', { exact: true })).toBeVisible();
			await expect(page.getByText('Timur', { exact: true })).toBeVisible();
			// 320 × 256 is 1280 × 1024 at 400 %
			for (const [width, height] of [
				[360, 800],
				[320, 640],
				[320, 256],
			] as const) {
				await page.setViewportSize({ width, height });
				await expect(legend(page)).toBeVisible();
				expect(await roomFaults(page), `${String(width)} × ${String(height)}`).toEqual([]);
			}
		},
	);

	test(
		'a still map shows the selected area above its card, messages cover no button, and panels fit 400 %',
		WITHOUT_WEBGL,
		async ({ page }) => {
			await openApp(page, '#v=1&s=33.05');
			await expect(page.getByText('Grafis peta tidak tersedia (WebGL)')).toBeVisible();
			await expect
				.poll(async () => {
					const line = await page.locator('.still .outline .line').boundingBox();
					const sheet = await page.locator('.bottom-sheet').boundingBox();
					return line && sheet && line.width > 12 && line.y + line.height <= sheet.y;
				})
				.toBe(true);
			// a press fails on a button that something covers
			await page.getByRole('button', { name: 'Tabel', exact: true }).click();
			await page.getByRole('button', { name: 'Sebaran nilai' }).click();
			await page.setViewportSize({ width: 320, height: 256 });
			for (const name of ['selected', 'priority', 'data']) {
				const screen = SCREENS.find((each) => each.name === name);
				if (!screen) throw new Error(name);
				await goTo(page, screen, 'id');
				expect(await roomFaults(page), name).toEqual([]);
			}
		},
	);

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

test('the whole country is fitted beside a list and back again, and where a person looks is kept', async ({
	page,
}) => {
	// the camera jumps: frames of a move are dear where the processor draws them
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openApp(page);
	await waitForMap(page);
	const bar = page.getByRole('img', { name: 'Skala batang' });
	const scale = async (): Promise<string> =>
		`${(await bar.getAttribute('aria-label')) ?? ''} ${Number(await bar.getAttribute('width')).toFixed(1)}`;
	const go = async (name: string): Promise<void> => {
		await page.getByRole('button', { name, exact: true }).click();
		await expect(page.locator('.priority')).toHaveCount(name === 'Peta' ? 0 : 1);
	};
	const whole = await scale();
	await go('Register');
	await expect.poll(scale).not.toBe(whole);
	await go('Peta');
	await expect.poll(scale).toBe(whole);
	await page.getByRole('button', { name: 'Perbesar' }).click();
	await expect.poll(scale).toContain(' 200 kilometer');
	await go('Register');
	await waitForMap(page);
	expect(await scale()).toContain(' 200 kilometer');
});
