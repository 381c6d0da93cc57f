import { registryCodes } from '../support/registry-codes.ts';
import { expect, mapOf, openApp, openText, test, waitForMap } from './page.ts';

/** Kecamatan of Jawa Tengah and their kabkota, each with a value: two levels to go between. */
const TWO_LEVELS = [
	'kode_kemendagri,skor',
	...registryCodes('33', ['kabkota', 'kecamatan']).map((code, at) => `${code},${at % 97}`),
].join('\n');

const level = /Tingkat di peta: (.+), (otomatis|terkunci)/;

test.describe('the level on the map', () => {
	test('follows the map, and never goes below where a BPS rate is valid', async ({ page }) => {
		await openApp(page, '#v=1&c=106.83,-6.2,11');
		await waitForMap(page);
		await expect(page.getByRole('status').filter({ hasText: level })).toHaveText(
			'Tingkat di peta: kabupaten/kota, otomatis',
		);
		const kecamatan = page.getByRole('radio', { name: 'Kecamatan: tidak berlaku' });
		await expect(kecamatan).toHaveAccessibleDescription(/hanya sampai kabupaten\/kota/);
		await kecamatan.hover();
		await expect(page.getByText(/angka survei BPS ini hanya sampai/)).toBeInViewport();
	});

	test('goes to provinsi when far out, unless it is locked', async ({ page }) => {
		await openApp(page);
		await waitForMap(page);
		await mapOf(page).focus();
		await page.keyboard.press('-');
		await page.keyboard.press('-');
		const status = page.getByRole('status').filter({ hasText: level });
		await expect(status).toHaveText('Tingkat di peta: provinsi, otomatis');
		await expect(page.getByLabel('Pilih periode')).toHaveValue('2025-03');
		await page.getByRole('radio', { name: 'Kabupaten/Kota' }).click();
		await expect(status).toHaveText('Tingkat di peta: kabupaten/kota, terkunci');
		await page.getByRole('button', { name: 'Terkunci' }).click();
		await expect(status).toHaveText('Tingkat di peta: provinsi, otomatis');
	});

	test('of a person’s table goes between the levels it has, and keeps to them', async ({
		page,
	}) => {
		await openApp(page);
		await openText(page, 'skor.csv', TWO_LEVELS);
		const status = page.getByRole('status').filter({ hasText: level });
		await expect(status).toHaveText(level);
		await expect(page.getByRole('radio', { name: /Provinsi: tidak ada angka/ })).toHaveAttribute(
			'aria-disabled',
			'true',
		);
		await expect(page.getByText('Berkas ini tidak memuat baris tingkat provinsi')).toBeVisible();
	});
});

test.describe('Back', () => {
	test('undoes choices and not pans: the camera stays', async ({ page }) => {
		await openApp(page, '#v=1&c=110.2,-7.3,8');
		await waitForMap(page);
		await page.getByRole('radio', { name: 'Provinsi' }).click();
		await expect(page).toHaveURL(/[#&]l=provinsi/);
		await mapOf(page).focus();
		await page.keyboard.press('Shift+ArrowRight');
		await expect(page).not.toHaveURL(/c=110\.2(?:,|%2C)/);
		const moved = /c=([^&]+)/.exec(page.url())?.[1] ?? '';
		await page.goBack();
		await expect(page.getByRole('radio', { name: 'Kabupaten/Kota' })).toBeChecked();
		await expect(page).toHaveURL(new RegExp(`c=${moved.replaceAll('.', '\\.')}`));
	});
});
