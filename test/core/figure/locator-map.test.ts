import { describe, expect, it } from 'vitest';
import { locatorMap } from '../../../src/core/figure/locator-map.ts';
import { codeOf } from '../create-area.ts';
import { readPath } from '../read-path.ts';
import { createGeometry } from '../create-topology.ts';

const geometry = createGeometry();
const [area] = geometry.codes;

describe('a locator map', () => {
	it('draws the area apart from its siblings, all inside the picture', () => {
		const map = area ? locatorMap(geometry, area, 100, 80) : null;
		expect(map?.own).toMatch(/^M/);
		const corners = readPath(map?.own ?? '').flat();
		expect(corners.length).toBeGreaterThan(2);
		for (const [x, y] of corners) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(100);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(80);
		}
		expect(map?.siblings).not.toContain(map?.own);
	});

	it('is none for an area without a shape', () => {
		expect(locatorMap(geometry, codeOf('96.01.23'), 100, 80)).toBeNull();
	});
});
