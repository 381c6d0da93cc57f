import type { Page } from '@playwright/test';
import {
	BANTEN,
	expect,
	fixture,
	legend,
	openApp,
	openText,
	test,
	waitForMap,
	WITHOUT_WEBGL,
} from './page.ts';

/** What was on screen before a file that cannot be used must still be there after it. */
async function expectUntouched(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase penduduk miskin');
	await expect(legend(page)).toContainText('514 wilayah');
}

test.describe('a link that asks for what nobody knows', WITHOUT_WEBGL, () => {
	for (const [link, part, panel] of [
		['analisis=ramalan', 'analisis pola atau ketimpangan', 'Lokasi prioritas'],
		['register=ramal*1~tingkat*kecamatan', 'register yang disandingkan', null],
	] as const) {
		test(`such as ${link} is told of, and the rest of it stays`, async ({ page }) => {
			await openApp(page, `#v=1&w=36&${link}`);
			if (!panel) await page.getByRole('button', { name: 'Register', exact: true }).click();
			await expect(page.getByText(`Tautan memuat ${part} yang tidak ada`)).toBeVisible();
			await expect(page).not.toHaveURL(/rama/);
			await expect(page).toHaveURL(/w=36/);
			if (panel) await expect(page.getByRole('region', { name: panel })).toBeVisible();
		});
	}
});

test.describe('a file that cannot be used', WITHOUT_WEBGL, () => {
	const CASES = [
		['an empty file', 'kosong.csv', '', 'Berkas kosong. Tidak ada yang diimpor.'],
		[
			'a heading without rows',
			'judul.csv',
			'kabupaten,nilai\n',
			'Ada judul kolom, tetapi tidak ada baris data.',
		],
		[
			'a table without areas',
			'tanpa.csv',
			'warna,nilai\nmerah,1\nbiru,2\n',
			'Tidak ada kolom nama atau kode wilayah. Kolom yang ada: warna, nilai.',
		],
		['a picture', 'foto.csv', '\u0089PNG\r\n', 'bukan tabel yang kami kenal'],
		[
			'a web page named .xls',
			'data.xls',
			'<!doctype html><html><body>Masuk dulu</body></html>',
			'Isi berkas ini halaman web, bukan data',
		],
		[
			'an error reply',
			'data.json',
			'{"status":"Error","message":"Invalid API key"}',
			'pesan galat dari sumber: "Invalid API key"',
		],
	] as const;

	test('is told in words and changes nothing', async ({ page }) => {
		await openApp(page);
		for (const [what, name, text, message] of CASES) {
			await test.step(what, async () => {
				await openText(page, name, name === 'foto.csv' ? Buffer.from(text, 'latin1') : text);
				const told = page.getByRole('alert').filter({ hasText: message });
				await expect(told).toContainText('Yang sudah ada di layar tetap ada.');
				await expectUntouched(page);
			});
		}
	});

	test('is told in words when it is locked or cut off, and changes nothing', async ({ page }) => {
		await openApp(page);
		for (const name of ['terkunci.xlsx', 'terkunci.xls', 'terkunci.ods', 'terpotong.xlsx']) {
			await test.step(name, async () => {
				await openText(page, name, fixture(name));
				const said = name.startsWith('terkunci') ? 'Berkas terkunci sandi' : 'rusak';
				const told = page.getByRole('alert').filter({ hasText: said });
				await expect(told).toBeVisible();
				await told.getByRole('button', { name: 'Tutup pesan' }).click();
				await expect(told).toHaveCount(0);
				await expectUntouched(page);
			});
		}
	});

	test('leaves an opened table where it was', async ({ page }) => {
		await openApp(page);
		await openText(page, 'banten.csv', BANTEN);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
		await openText(page, 'kosong.csv', '');
		await expect(page.getByRole('alert')).toContainText('Berkas kosong');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
	});

	test('none of whose rows joins is told with the level to check', async ({ page }) => {
		await openApp(page);
		await openText(
			page,
			'asing.csv',
			'kode_wilayah,kabupaten_kota,nilai\n99.01,Kabupaten Atlantis,1\n99.02,Kabupaten Lemuria,2\n99.03,Kabupaten Mu,3\n',
		);
		await expect(page.getByRole('alert')).toContainText(
			/Tak satu pun dari 3 baris cocok|Tidak ada kolom nama atau kode wilayah/,
		);
		await expectUntouched(page);
	});

	test('is read while the page stays alive, and reading can be stopped', async ({ page }) => {
		await openApp(page);
		const rows = Array.from({ length: 400_000 }, (_, at) => `Kabupaten Tak Ada ${at},${at}`).join(
			'\n',
		);
		await openText(page, 'besar.csv', `kabupaten,nilai\n${rows}`);
		await page.getByRole('button', { name: 'Batalkan' }).click();
		await expect(page.getByRole('button', { name: 'Batalkan' })).toHaveCount(0);
		await expectUntouched(page);
		await openText(page, 'banten.csv', BANTEN);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persentase');
	});
});

test.describe('a page without its boundaries', WITHOUT_WEBGL, () => {
	test.use({ tolerated: [/Failed to load resource/] });

	test('says that the pack is missing, and still has its figures', async ({ page }) => {
		await page.route('**/batas/manifest.json', (route) => route.fulfill({ status: 404 }));
		await page.goto('./');
		await expect(page.getByRole('alert')).toContainText(
			'Batas wilayah tidak ditemukan (batas/manifest.json)',
		);
		await page.getByRole('button', { name: /^Tabel/ }).click();
		await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '515');
		await expect(page.getByRole('row').nth(1)).toContainText('Supiori');
	});

	test('says which file is damaged', async ({ page }) => {
		await page.route('**/batas/kabkota.topo.json*', (route) =>
			route.fulfill({ body: '{"type":"Topology"' }),
		);
		await page.goto('./');
		await expect(page.getByRole('alert')).toContainText(
			'Berkas batas wilayah rusak (kabkota.topo.json)',
		);
		await page.getByRole('button', { name: /^Tabel/ }).click();
		await expect(page.getByRole('row').nth(1)).toContainText('Supiori');
	});

	test('tells a pack that needs a newer app', async ({ page }) => {
		await page.route('**/batas/manifest.json', (route) =>
			route.fulfill({ body: '{"format":"peta-sasaran/boundaries","version":7}' }),
		);
		await page.goto('./');
		await expect(page.getByRole('alert')).toContainText('aplikasi yang lebih baru (versi 7)');
	});
});

test.describe('a browser without WebGL', WITHOUT_WEBGL, () => {
	test('gets the map as a plain figure, with legend, table and a pointer', async ({ page }) => {
		await page.addInitScript(() => {
			const original = HTMLCanvasElement.prototype.getContext;
			HTMLCanvasElement.prototype.getContext = function (
				this: HTMLCanvasElement,
				kind: string,
				...rest: unknown[]
			) {
				return kind.startsWith('webgl') ? null : original.call(this, kind as '2d', ...(rest as []));
			} as typeof original;
		});
		await openApp(page);
		await expect(page.getByText('Grafis peta tidak tersedia (WebGL)')).toBeVisible();
		// all areas of a class are one shape, in the colour the legend has for it
		await expect(page.locator('[data-class="3"]')).toHaveAttribute('fill', '#a04a33');
		const map = await page.getByRole('application').locator('.figure').boundingBox();
		if (!map) throw new Error('the figure is not there');
		// in the middle of Kalimantan
		await page.mouse.click(map.x + map.width * 0.43, map.y + map.height * 0.47);
		await expect(page.getByRole('region', { name: /^(?:Kabupaten|Kota) / })).toBeVisible();
		await page.getByRole('button', { name: /^Tabel/ }).click();
		await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '515');
	});
});

test.describe('a map whose graphics stop', () => {
	test('is a figure in words meanwhile, and comes back at the same place', async ({ page }) => {
		await openApp(page, '#v=1&c=110.2,-7.3,8');
		await waitForMap(page);
		await page.evaluate(() => {
			const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
			const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
			lose?.loseContext();
			setTimeout(() => lose?.restoreContext(), 15_000);
		});
		await expect(page.getByText('Grafis peta berhenti. Gambar biasa')).toBeVisible();
		await expect(page.locator('.still [data-class]').first()).toBeAttached();
		await expect(page.getByText('Grafis peta pulih')).toBeVisible();
		await expect(page.locator('.still')).toHaveCount(0);
		await waitForMap(page);
		expect(decodeURIComponent(page.url())).toContain('c=110.2,-7.3,8');
	});
});

test.describe('a link', WITHOUT_WEBGL, () => {
	const SAID = [
		{
			'l=planet': 'tingkat yang tidak ada (l=planet)',
			's=99.99': 'wilayah yang tidak ada (s=99.99)',
			'w=99': 'wilayah kerja yang tidak ada (w=99)',
		},
		{
			'c=0,51,9': 'letak peta yang tidak ada (c=0,51,9)',
			't=1945': 'periode yang tidak ada (t=1945)',
			'k=40': 'jumlah kelas yang tidak ada (k=40)',
		},
		{
			'm=manual&b=5_x': 'batas kelas yang tidak ada (b=5_x)',
			'kt=1899': 'periode kelas yang tidak ada (kt=1899)',
		},
		{ 'i=kebahagiaan': 'indikator yang tidak ada (i=kebahagiaan)' },
	] as const;
	for (const said of SAID) {
		const values = Object.keys(said).join('&');
		test(`with values that do not exist opens on the defaults, says each, and keeps the rest: ${values}`, async ({
			page,
		}) => {
			await openApp(page, `#v=1&${values}&tabel=1`);
			for (const words of Object.values(said)) await expect(page.getByText(words)).toBeVisible();
			await expect(page.getByRole('radio', { name: 'Kabupaten/Kota' })).toBeChecked();
			await expect(page.getByRole('table')).toBeVisible();
		});
	}

	test('of a version to come says so', async ({ page }) => {
		await openApp(page, '#v=9&l=provinsi');
		await expect(page.getByText('versi aplikasi lain (v=9)')).toBeVisible();
		await expect(page.getByRole('radio', { name: 'Provinsi' })).toBeChecked();
	});

	test('in English opens in English', async ({ page }) => {
		await openApp(page, '#v=1&bahasa=en');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poverty rate');
	});

	test.describe('in English whose words do not come', () => {
		test.use({ tolerated: [/Failed to load resource/] });
		test('opens in Indonesian and says so', async ({ page }) => {
			await page.route('**/messages.en-*.js', (route) => route.abort());
			await openApp(page, '#v=1&bahasa=en');
			await expect(page.getByText('Teks bahasa yang lain tidak dapat diambil')).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'Persentase penduduk miskin',
			);
		});
	});

	test('with a value nobody knows opens on the default and says so', async ({ page }) => {
		await openApp(page, '#v=1&l=planet&masa=depan');
		await expect(page.getByText('Tautan memuat tingkat yang tidak ada (l=planet)')).toBeVisible();
		await expect(page.getByRole('radio', { name: 'Kabupaten/Kota' })).toBeChecked();
	});
});
