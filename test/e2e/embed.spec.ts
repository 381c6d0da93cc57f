import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { bundleScript } from '../../src/cli/bundle-script.ts';
import { singleFile } from '../../src/core/page/single-file.ts';
import { createPage } from '../core/page/create-page.ts';
import { serveEmbed } from '../embed/serve-embed.ts';
import '../support/both-languages.ts';

/** The frame whose address contains a text, once its figure is there. */
async function frameWith(page: Page, part: string): Promise<Frame> {
	await expect.poll(() => page.frames().some((each) => each.url().includes(part))).toBe(true);
	const frame = page.frames().find((each) => each.url().includes(part));
	if (!frame) throw new Error(`no frame of ${part}`);
	await expect(frame.locator('.peta .map[tabindex]')).toBeVisible();
	return frame;
}

/** How a figure stands: language, ground, view, what is selected and which figure it is. */
function stateOf(frame: Frame): Promise<string> {
	return frame.evaluate(() => {
		const root = document.querySelector<HTMLElement>('.peta');
		const rows = [...document.querySelectorAll('tr')].map((row) => [
			row.ariaSelected,
			row.textContent,
		]);
		return JSON.stringify([{ ...root?.dataset }, rows, location.href, window.origin]);
	});
}

test('on a site with a strict policy, figures stand in frames without an origin, and only a named host is heard', async ({
	page,
	context,
}) => {
	const file = singleFile(createPage(), await bundleScript('single-file-script'));
	const { site, host, close } = await serveEmbed(
		(at) => `
			<iframe id="asing" title="Peta" width="700" height="520" sandbox="allow-scripts"
				src="${at}embed.html#data=sematan/uji.js&isi=bingkai&x=1"></iframe>
			<script src="${at}peta-sasaran.js"></script>
			<peta-sasaran src="${at}embed.html#data=sematan/uji.js&t=2024-03" title="Peta kedua" tema="terang"></peta-sasaran>
			<script src="${at}peta-sasaran.js" data-peta="${at}peta.html" data-judul="Peta ketiga"></script>
			<iframe title="Tidak ada" sandbox="allow-scripts" src="${at}embed.html#data=sematan/hilang.js"></iframe>`,
		{ 'peta.html': file },
	);
	const trouble: string[] = [];
	const origins = new Set<string>();
	page.on('pageerror', (error) => trouble.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' && !message.text().includes('404')) trouble.push(message.text());
	});
	page.on('request', (request) => origins.add(`${new URL(request.url()).origin}/`));
	try {
		await page.goto(host.url);
		const foreign = await frameWith(page, 'x=1');
		const element = await frameWith(page, 't=2024-03');
		const single = await frameWith(page, 'peta.html');
		expect(await foreign.evaluate(() => window.origin)).toBe('null');

		// what the host asks for, by attributes
		await page
			.locator('peta-sasaran')
			.first()
			.evaluate((peta) => {
				peta.setAttribute('tema', 'gelap');
				peta.setAttribute('bahasa', 'en');
				peta.setAttribute('periode', '2025-03');
				peta.setAttribute('wilayah', '32.02');
			});
		await expect(element.locator('.peta[data-theme=dark][data-lang=en]')).toBeVisible();
		await expect(element.getByLabel('Time')).toHaveValue('2025-03');
		await expect(element.locator('[data-say]')).toHaveText('Kabupaten 32.02: 1.5');
		await expect(single.locator('.peta[data-lang=id]')).toBeVisible();

		// a host that was not named, with whatever it likes
		const before = await stateOf(foreign);
		await page.evaluate(() => {
			const asked = [
				null,
				'x',
				7,
				[],
				{},
				{ type: 'set', theme: 'dark' },
				{
					t: 'peta-sasaran',
					v: 1,
					type: 'set',
					theme: 'dark',
					language: 'en',
					area: '32.01',
					period: '2024-03',
				},
			];
			const frame = document.querySelector<HTMLIFrameElement>('#asing')?.contentWindow;
			for (let at = 0; at < 5000; at++) {
				const message = asked[at % asked.length];
				frame?.postMessage(
					at % 2 ? message : { ...(message as object), [`m${at}`]: 'x'.repeat(at) },
					'*',
				);
			}
		});
		await foreign.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
		expect(await stateOf(foreign)).toBe(before);

		// the keyboard alone reads every area
		await foreign.locator('.map').focus();
		const heard = new Set<string>();
		await page.keyboard.press('Home');
		for (let at = 0; at < 3; at++) {
			heard.add((await foreign.locator('[data-say]').textContent()) ?? '');
			await page.keyboard.press('PageDown');
		}
		expect([...heard].sort()).toEqual([
			'Kabupaten 32.01: 42,56',
			'Kabupaten 32.02: 1,5',
			'Kabupaten 33.01: 8,47',
		]);

		await expect(page.frameLocator('[title="Tidak ada"]').getByRole('alert')).toContainText(
			'Berkas peta tidak ditemukan',
		);
		const { violations } = await new AxeBuilder({ page }).analyze();
		const serious = violations.filter(
			({ impact }) => impact === 'serious' || impact === 'critical',
		);
		expect(
			serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
		).toEqual([]);
		expect([...origins].sort()).toEqual([site.url, host.url].sort());
		expect(await context.cookies()).toEqual([]);
		expect(trouble).toEqual([]);
	} finally {
		close();
	}
});
