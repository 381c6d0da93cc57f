import { describe, expect, it } from 'vitest';
import { equalAreaFrame, placeAt } from '../../../src/core/figure/equal-area-frame.ts';
import { degreeBoxes } from '../../../src/core/figure/map-furniture.ts';
import { pickArea } from '../../../src/core/geo/pick-area.ts';
import { boxOfAll, createAppearance } from '../create-appearance.ts';
import { createWords } from '../create-figure.ts';

describe('degrees along the edge of a map', () => {
	const appearance = createAppearance({ '32.01': 1.5, '32.02': 8.47, '33.01': 42.56 });
	// no padding: areas reach the edge where degrees are written
	const frame = equalAreaFrame({ x: 0, y: 0, widthPx: 680, heightPx: 500 }, boxOfAll(), 0);

	it('are not written on an area that the map is about, but one where areas lie all along an edge', () => {
		const boxes = degreeBoxes({ frame, appearance }, createWords(appearance));
		const covered = boxes.filter(([left, top, right, bottom]) => {
			const place = placeAt(frame, (left + right) / 2, (top + bottom) / 2);
			const code = place && appearance.geometry.codes[pickArea(appearance.geometry, place) ?? -1];
			return code !== null && code !== undefined && appearance.painted.paints.has(code);
		});
		expect(covered.length).toBeLessThanOrEqual(1);
	});

	it('are written where no area is', () => {
		const painted = { ...appearance.painted, paints: new Map() };
		const all = degreeBoxes(
			{ frame, appearance: { ...appearance, painted } },
			createWords(appearance),
		);
		const free = degreeBoxes({ frame, appearance }, createWords(appearance));
		expect(free.length).toBeLessThan(all.length);
		expect(all.length).toBeGreaterThan(3);
	});
});
