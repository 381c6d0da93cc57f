import { readFile } from 'node:fs/promises';
import { mapTheme } from '../../src/core/figure/map-theme.ts';
import { colorsIn, expect, mapOf, openApp, openText, test, WITHOUT_WEBGL } from './page.ts';

const BANTEN = '#v=1&w=36&prioritas=threshold~persentase-penduduk-miskin*gt*parent';

test('a line moved with the keys changes the list, is compared with what was kept, and goes back to it', async ({
	page,
}) => {
	await openApp(page, BANTEN);
	const panel = page.getByRole('region', { name: 'Lokasi prioritas' });
	const list = panel.getByRole('region', { name: 'Daftar' });
	await panel.getByRole('button', { name: 'Simpan sebagai A' }).click();
	const line = panel.getByRole('slider', { name: 'Garis persentase penduduk miskin' });
	await expect(line).toHaveAttribute('aria-valuetext', /\s%$/u);
	await line.press('End');
	await expect(list).toContainText('1 masuk dari 8 wilayah');
	await line.press('Home');
	await expect(list).toContainText('7 masuk dari 8 wilayah');
	await expect(panel).toContainText('Sejak diseret: masuk:');
	const scenario = panel.getByRole('region', { name: 'Skenario A dan B' });
	await expect(scenario).toContainText('4 masuk, 0 keluar, 3 tetap');
	await scenario.getByRole('button', { name: 'Kembali ke A' }).click();
	await expect(list).toContainText('3 masuk dari 8 wilayah');
});

test('the rank of a listed area stands on it, on a plate', async ({ page }) => {
	await openApp(page, `${BANTEN}&c=105.9,-6.6,8.6`);
	await expect
		.poll(
			async () => {
				const box = await mapOf(page).boundingBox();
				if (!box) return 0;
				// where Kabupaten Pandeglang has its name, far from its outline
				const [x, y] = [box.x + box.width / 2 - 114, box.y + box.height / 2 + 11];
				const colors = await colorsIn(page, { x, y, width: 60, height: 28 });
				return colors.filter((color) => color === mapTheme('light').select).length;
			},
			{ timeout: 90_000 },
		)
		.toBeGreaterThan(100);
});

test('a rule in a link makes its list, which is changed with a reason, kept, and found the same', async ({
	page,
}) => {
	await openApp(page, BANTEN);
	const panel = page.getByRole('region', { name: 'Lokasi prioritas' });
	const list = panel.getByRole('region', { name: 'Daftar' });
	await expect(list).toContainText('3 masuk dari 8 wilayah');
	await expect(panel).toContainText(
		'Prioritaskan kabupaten/kota di Banten yang persentase penduduk miskin lebih dari angka wilayah induknya',
	);

	await panel.getByLabel('Kuota wilayah').fill('2');
	await panel.getByLabel('Kuota wilayah').blur();
	await expect(list).toContainText('2 masuk dari 8 wilayah');
	await expect(page).toHaveURL(/prioritas=threshold~persentase-penduduk-miskin\*gt\*parent~k\*2/);

	await list.getByRole('button', { name: /Kabupaten Lebak/ }).click();
	await list.getByRole('button', { name: 'Keluarkan' }).click();
	await expect(list.getByRole('alert')).toHaveText('Tulis alasannya dulu.');
	await list.getByLabel('Alasan (wajib)').fill('sudah ditangani 2024');
	await list.getByRole('button', { name: 'Keluarkan' }).click();
	await expect(list).toContainText('1 masuk dari 8 wilayah');

	const saving = page.waitForEvent('download');
	await panel.getByRole('button', { name: 'Catat keputusan' }).click();
	const text = await readFile(await (await saving).path(), 'utf8');
	const { fingerprint, inputs } = JSON.parse(text) as {
		fingerprint: string;
		inputs: { sha256: string }[];
	};
	await page.emulateMedia({ media: 'print' });
	const paper = page.getByRole('heading', { name: 'Catatan keputusan' }).locator('..');
	const printed = (await paper.innerText()).replaceAll(' ', '');
	expect(printed).toContain(fingerprint);
	expect(printed).toContain(inputs[0]?.sha256);
	await page.emulateMedia({ media: 'screen' });
	const chooser = panel.locator('input[type=file]');
	const open = (content: string): Promise<void> =>
		chooser.setInputFiles({
			name: 'keputusan.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content),
		});
	await open(text);
	await expect(panel).toContainText(
		'Sama: berkas, aturan, dan daftar persis seperti yang diputuskan.',
	);
	await open(text.replace('sudah ditangani 2024', 'sudah ditangani 2025'));
	await expect(panel).toContainText(
		'Perubahan tangan 1 diubah sesudah dicatat (overrides.0.reason).',
	);
	// what was on screen is not recomputed
	await expect(list).toContainText('1 masuk dari 8 wilayah');
});

test(
	'a decision about a file names the cell, the weight, the seed and the override that differ',
	WITHOUT_WEBGL,
	async ({ page }) => {
		const csv = (lebak: string): string =>
			[
				'kabupaten_kota,persentase,keluarga',
				'Kabupaten Pandeglang,"9,27",114',
				`Kabupaten Lebak,"${lebak}",117`,
				'Kabupaten Tangerang,"6,93",276',
				'Kabupaten Serang,"4,85",75',
				'Kota Tangerang,"5,89",138',
				'Kota Cilegon,"3,98",18',
				'Kota Serang,"6,20",45',
				'Kota Tangerang Selatan,"2,57",48',
			].join('\n');
		await openApp(page);
		await openText(page, 'banten.csv', csv('8,68'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
		await page.getByRole('button', { name: 'Prioritas', exact: true }).click();
		const panel = page.getByRole('region', { name: 'Lokasi prioritas' });
		await panel.getByLabel('Cara memilih').selectOption('composite');
		await panel.getByLabel('Tambah indikator').selectOption('keluarga');
		await panel.getByLabel('Kuota wilayah').fill('2');
		await panel.getByLabel('Kuota wilayah').blur();
		const list = panel.getByRole('region', { name: 'Daftar' });
		await expect(list).toContainText('2 masuk dari 8 wilayah');
		await list.getByRole('button', { name: /Kota Serang/ }).click();
		await list.getByLabel('Alasan (wajib)').fill('banjir');
		await list.getByRole('button', { name: 'Masukkan' }).click();

		const saving = page.waitForEvent('download');
		await panel.getByRole('button', { name: 'Catat keputusan' }).click();
		const text = await readFile(await (await saving).path(), 'utf8');
		const chooser = panel.locator('input[type=file]');
		const open = (content: string): Promise<void> =>
			chooser.setInputFiles({
				name: 'keputusan.json',
				mimeType: 'application/json',
				buffer: Buffer.from(content),
			});
		const decision = panel.getByRole('region', { name: 'Keputusan' });
		await open(text);
		await expect(decision).toContainText('Sama:');
		await open(text.replace(/"weights": \[\s*50,/, '"weights": [60,'));
		await expect(decision).toContainText(/Bobot/);
		await open(text.replace('"seed": 1', '"seed": 2'));
		await expect(decision).toContainText(/[Bb]enih/);
		await open(text.replace('"banjir"', '"longsor"'));
		await expect(decision).toContainText('Perubahan tangan 1 diubah sesudah dicatat');
		await openText(page, 'banten.csv', csv('8,86'));
		await page.getByRole('button', { name: 'Urungkan: ganti banten.csv' }).waitFor();
		await page.getByRole('button', { name: 'Prioritas', exact: true }).click();
		await expect(list).toContainText('8,86');
		await open(text);
		await expect(decision).toContainText(/Kabupaten Lebak.*8,68.*8,86/);
	},
);

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });
	const FIVE_LOKUS = '#v=1&l=kecamatan&prioritas=list~d*lampung-tengah-2022';

	test(
		'what a level refuses is said under the small map, which stays in sight',
		WITHOUT_WEBGL,
		async ({ page }) => {
			await page.goto(`./${FIVE_LOKUS}`);
			const status = page.getByRole('main').getByRole('status');
			await expect(status).toContainText(
				'Angka kemiskinan BPS tidak berlaku di tingkat kecamatan.',
			);
			await expect(page.getByRole('alertdialog')).toHaveCount(0);
			const [map, line] = [
				await page.getByRole('application').boundingBox(),
				await status.boundingBox(),
			];
			expect(map?.height).toBeGreaterThan(100);
			expect(line?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0) - 1);
		},
	);

	test('a list that was decided comes near from the folded country', async ({ page }) => {
		// as on a slow network: the code of the map comes when another level is already asked for
		let arrive = (): void => undefined;
		const isThere = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		await page.route(/maplibre-area-map.*\.js$/, async (route) => {
			await isThere;
			await route.continue();
		});
		await page.goto('./#v=1&prioritas=list~d*lampung-tengah-2022');
		await expect(page.getByText('Barat', { exact: true })).toBeVisible();
		const panel = page.getByRole('region', { name: 'Lokasi prioritas' });
		const list = panel.getByLabel('Daftar', { exact: true }).and(page.locator('select'));
		await panel.getByText('Ubah aturan').click();
		await list.selectOption('kabupaten-2021');
		await list.selectOption('lampung-tengah-2022');
		arrive();
		await expect(page).toHaveURL(/[?&#]c=105\.\d+/, { timeout: 60_000 });
	});
});
