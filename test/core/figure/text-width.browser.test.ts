import '../../../src/styles/fonts.css';
import { describe, expect, it } from 'vitest';
import { textWidthPx, type TextFace } from '../../../src/core/figure/text-width.ts';

const FONTS: Readonly<Record<TextFace, string>> = {
	sans: "400 100px 'Source Sans 3 Variable'",
	'sans-bold': "600 100px 'Source Sans 3 Variable'",
	'sans-italic': "italic 500 100px 'Source Sans 3 Variable'",
	serif: "600 100px 'Source Serif 4'",
	'serif-italic': "italic 400 100px 'Source Serif 4'",
};
const SAMPLES = [
	'Persentase penduduk miskin menurut kabupaten/kota, Indonesia',
	'Pangkajene dan Kepulauan',
	'Tidak ada data 1.234,50 – 42,56 (P0)',
	'SAMUDRA HINDIA 120° BT',
];

/** What the browser needs for a text in the page's own fonts. */
async function measured(sample: string, face: TextFace): Promise<number> {
	await document.fonts.load(FONTS[face], sample);
	expect(document.fonts.check(FONTS[face], sample)).toBe(true);
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('no 2-D canvas');
	context.font = FONTS[face];
	return context.measureText(sample).width;
}

describe('the width computed without a screen', () => {
	for (const face of Object.keys(FONTS) as TextFace[]) {
		it(`is what ${face} needs, and at most an eighth more`, async () => {
			for (const sample of SAMPLES) {
				const needed = await measured(sample, face);
				const computed = textWidthPx(sample, 100, face);
				expect(computed).toBeGreaterThanOrEqual(needed);
				expect(computed).toBeLessThan(needed * 1.125);
			}
		});
	}
});
