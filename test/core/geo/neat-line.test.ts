import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neatLine } from '../../../src/core/geo/neat-line.ts';
import type { CameraView } from '../../../src/core/view/view-state.ts';

function createView(more: Partial<CameraView> = {}): CameraView {
	return { lng: 118, lat: -2.5, zoom: 4, widthPx: 1000, heightPx: 500, ...more };
}

const views: fc.Arbitrary<CameraView> = fc
	.record({
		lng: fc.integer({ min: 950, max: 1410 }),
		lat: fc.integer({ min: -110, max: 60 }),
		zoom: fc.integer({ min: 30, max: 110 }),
	})
	.map(({ lng, lat, zoom }) => createView({ lng: lng / 10, lat: lat / 10, zoom: zoom / 10 }));

describe('the neat line', () => {
	it('marks round degrees in view, the middle of the map among them', () => {
		const { meridians } = neatLine(createView({ lng: 120 }));
		expect(meridians.map(({ degrees }) => degrees)).toContain(120);
		expect(meridians.find(({ degrees }) => degrees === 120)?.at).toBeCloseTo(500, 9);
		expect(meridians.every(({ degrees }) => degrees % 5 === 0)).toBe(true);
	});

	it('has finer degrees the closer the map looks', () => {
		const stepAt = (zoom: number): number => {
			const [first, second] = neatLine(createView({ zoom })).meridians;
			return Math.round(((second?.degrees ?? 0) - (first?.degrees ?? 0)) * 100) / 100;
		};
		expect([4, 7, 9, 11].map(stepAt)).toEqual([5, 1, 0.5, 0.1]);
	});

	it('puts marks inside the map', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { meridians, parallels } = neatLine(view);
				for (const { at } of meridians) expect(at > 0 && at < view.widthPx).toBe(true);
				for (const { at } of parallels) expect(at > 0 && at < view.heightPx).toBe(true);
			}),
		);
	});

	it('covers each edge from end to end, in bands that take turns', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { horizontal, vertical } = neatLine(view);
				const fromWest = [...horizontal].sort((a, b) => a.from - b.from);
				const fromNorth = [...vertical].sort((a, b) => a.from - b.from);
				for (const [bands, length] of [
					[fromWest, view.widthPx],
					[fromNorth, view.heightPx],
				] as const) {
					expect(bands[0]?.from).toBeCloseTo(0, 6);
					expect(bands.at(-1)?.to).toBeCloseTo(length, 6);
					bands.slice(1).forEach((band, at) => {
						expect(band.from).toBeCloseTo(bands[at]?.to ?? NaN, 6);
						expect(band.isInk).not.toBe(bands[at]?.isInk);
					});
				}
			}),
		);
	});

	it('has meridians evenly spaced and parallels not: the projection is Mercator', () => {
		const { meridians, parallels } = neatLine(createView({ lat: 40, zoom: 3, heightPx: 900 }));
		const gaps = (marks: readonly { readonly at: number }[]): number[] =>
			marks.slice(1).map(({ at }, index) => Math.abs(at - (marks[index]?.at ?? NaN)));
		const wide = gaps(meridians);
		expect(Math.max(...wide) - Math.min(...wide)).toBeLessThan(1e-9);
		const tall = gaps(parallels);
		expect(Math.max(...tall) - Math.min(...tall)).toBeGreaterThan(1);
	});
});
