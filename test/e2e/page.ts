import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * A page that must stay quiet: every test fails on a request to another origin, an uncaught error,
 * an error in the console, or something the content security policy had to stop.
 */
export const test = base.extend<{ page: Page; tolerated: RegExp[] }>({
	/** Console errors a test expects, such as a missing file it took away itself. */
	tolerated: [[], { option: true }],
	page: async ({ page, baseURL, tolerated }, use) => {
		const trouble: string[] = [];
		const origin = new URL(baseURL ?? '').origin;
		await page.context().route(
			(url) => url.protocol.startsWith('http') && url.origin !== origin,
			(route) => {
				trouble.push(`request to another origin: ${route.request().url()}`);
				return route.abort();
			},
		);
		page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
		page.on('console', (message) => {
			if (message.type() === 'error' && !tolerated.some((each) => each.test(message.text()))) {
				trouble.push(`console: ${message.text()}`);
			}
		});
		await use(page);
		expect(trouble).toEqual([]);
	},
});

export { expect };

/**
 * Tests about what is read, asked or refused, which is the same in a browser without WebGL; there they
 * need none of the time that drawing in software takes.
 */
export const WITHOUT_WEBGL = { tag: '@without-webgl' } as const;

/** Opens the app and waits until the legend has its classes, which is after map and figures came. */
export async function openApp(page: Page, hash = ''): Promise<void> {
	await page.goto(`./${hash}`);
	await expect(legend(page)).toBeVisible();
}

/** The legend on the map. */
export function legend(page: Page): Locator {
	return page.getByRole('complementary', { name: /^(?:Keterangan|Legend)$/ });
}

/** The fact card of the selected area. */
export function card(page: Page): Locator {
	return page.locator('section.card');
}

/** Gives the page a file made of text, as the "Buka berkas" button would. */
export async function openText(page: Page, name: string, text: string | Buffer): Promise<void> {
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Opens the table beside the map. */
export async function openTable(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Tabel/ }).click();
}

/** The map itself, which takes the keyboard. */
export function mapOf(page: Page): Locator {
	return page.getByRole('application');
}

/** Waits until the map shows everything that was asked of it. */
export async function waitForMap(page: Page): Promise<void> {
	await expect(mapOf(page)).toHaveAttribute('aria-busy', 'false', { timeout: 90_000 });
}

/** The colour on screen at a point, `#rrggbb`. */
export async function colorAt(page: Page, x: number, y: number): Promise<string> {
	const [color] = await colorsIn(page, { x, y, width: 1, height: 1 });
	return color ?? '';
}

/** The colours of a part of the screen, `#rrggbb`, row by row. */
export async function colorsIn(
	page: Page,
	clip: { x: number; y: number; width: number; height: number },
): Promise<string[]> {
	const png = await page.screenshot({ clip });
	// a page of its own decodes the picture: the app's policy would rightly refuse
	const decoder = await page.context().newPage();
	const colors = await decoder.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = bitmap;
		const context = new OffscreenCanvas(width, height).getContext('2d');
		context?.drawImage(bitmap, 0, 0);
		const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
		return Array.from({ length: width * height }, (_, at) => {
			const channels = [...data.slice(4 * at, 4 * at + 3)];
			return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
		});
	}, png.toString('base64'));
	await decoder.close();
	return colors;
}

/** A small CSV of three kabupaten of Banten, for what does not need a real file. */
export const BANTEN =
	'kabupaten_kota,persentase\nKabupaten Pandeglang,"9,27"\nKabupaten Lebak,"8,68"\nKota Serang,"6,20"\n';

/** A fixture's bytes. */
export function fixture(name: string): Buffer {
	return readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
}
