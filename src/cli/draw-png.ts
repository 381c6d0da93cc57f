import { findChrome } from './find-chrome.ts';

/** Pixels of a picture for each CSS pixel: sharp on paper and on fine screens. */
const SCALE = 2;

/**
 * Draws an SVG as a PNG with an installed Chrome, Chromium or Edge.
 *
 * @returns null where none is installed
 * @throws Error when the browser ends before it has drawn
 */
export async function drawPng(
	svg: string,
	size: { readonly widthPx: number; readonly heightPx: number },
): Promise<Uint8Array | null> {
	const executablePath = findChrome();
	if (!executablePath) return null;
	const { chromium } = await import('playwright');
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-background-networking'],
	});
	try {
		const page = await browser.newPage({
			viewport: { width: size.widthPx, height: size.heightPx },
			deviceScaleFactor: SCALE,
			javaScriptEnabled: false,
			offline: true,
		});
		await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
		return await page.screenshot();
	} finally {
		await browser.close();
	}
}
