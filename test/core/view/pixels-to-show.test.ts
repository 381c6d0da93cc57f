import { describe, expect, it } from 'vitest';
import { pixelsToShow } from '../../../src/core/view/pixels-to-show.ts';

const CAMERA = { lng: 110, lat: 0, zoom: 5, widthPx: 1000, heightPx: 600 };
const PADDING = { top: 100, right: 300, bottom: 50, left: 30 };

describe('bringing a place into sight', () => {
	it('moves nothing while it is in the free part', () => {
		expect(pixelsToShow(CAMERA, [109.9, -0.1, 110.1, 0.1], PADDING)).toBeNull();
	});

	it('moves east for a place under a plate on the right, and only as far as needed', () => {
		// at zoom 5 a degree is 512 × 2⁵ ÷ 360 = 45,5 px: 115° is 727 px from the left, under the plate
		const pan = pixelsToShow(CAMERA, [114.9, -0.1, 115.1, 0.1], PADDING);
		expect(pan?.[0]).toBeCloseTo(5 * ((512 * 32) / 360) + 500 - (700 - 24), 6);
		expect(pan?.[1]).toBe(0);
	});

	it('moves up for a place above', () => {
		expect(pixelsToShow(CAMERA, [109.9, 4.9, 110.1, 5.1], PADDING)?.[1]).toBeLessThan(0);
	});

	it('moves nothing where plates leave no room', () => {
		const full = { top: 300, right: 500, bottom: 300, left: 500 };
		expect(pixelsToShow(CAMERA, [130, 0, 131, 1], full)).toBeNull();
	});
});
