import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBarKm } from '../../../src/core/geo/scale-bar.ts';
import type { CameraView } from '../../../src/core/view/view-state.ts';

function createView(more: Partial<CameraView> = {}): CameraView {
	return { lng: 118, lat: 0, zoom: 4, widthPx: 800, heightPx: 600, ...more };
}

describe('the scale bar', () => {
	it('is the longest round length that fits', () => {
		// at zoom 4 the equator is 8,192 px long, so a pixel is 4.892 km
		expect(scaleBarKm(createView(), 150)).toEqual({ km: 500, widthPx: 500 / (40_075.017 / 8192) });
	});

	it('is longer on screen away from the equator, where Mercator stretches', () => {
		const equator = scaleBarKm(createView(), 150);
		const north = scaleBarKm(createView({ lat: 6 }), 150);
		expect(north.km).toBe(equator.km);
		expect(north.widthPx).toBeCloseTo(equator.widthPx / Math.cos((6 * Math.PI) / 180), 9);
	});

	it('halves on the ground with each zoom', () => {
		const km = [4, 5, 6].map((zoom) => scaleBarKm(createView({ zoom }), 220).km);
		expect(km).toEqual([1000, 500, 200]);
	});

	it('is a kilometre at least', () => {
		expect(scaleBarKm(createView({ zoom: 20 }), 100).km).toBe(1);
	});

	it('fits its room wherever the map looks', () => {
		const zoom = fc.integer({ min: 20, max: 120 }).map((tenths) => tenths / 10);
		fc.assert(
			fc.property(zoom, fc.integer({ min: -11, max: 6 }), (z, lat) => {
				const { km, widthPx } = scaleBarKm(createView({ zoom: z, lat }), 150);
				if (km > 1) expect(widthPx).toBeLessThanOrEqual(150);
				expect([1, 2, 5]).toContain(Number(String(km).charAt(0)));
			}),
		);
	});
});
