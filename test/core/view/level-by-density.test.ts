import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { levelGeometry } from '../../../src/core/geo/level-geometry.ts';
import {
	densityCells,
	levelByDensity,
	levelDensity,
	type DensityCell,
} from '../../../src/core/view/level-by-density.ts';
import {
	DRAWN_LEVELS,
	type CameraView,
	type DrawnLevel,
} from '../../../src/core/view/view-state.ts';

const CANVAS = { widthPx: 1366, heightPx: 690 };
const fineness = (level: DrawnLevel): number => DRAWN_LEVELS.indexOf(level);

/** Kabkota as boxes in Web Mercator, a few of them overlapping as real boxes do. */
const cells: fc.Arbitrary<DensityCell[]> = fc.array(
	fc
		.record({
			x: fc.double({ min: 0.76, max: 0.89, noNaN: true }),
			y: fc.double({ min: 0.48, max: 0.54, noNaN: true }),
			width: fc.double({ min: 0, max: 0.02, noNaN: true }),
			height: fc.double({ min: 0, max: 0.02, noNaN: true }),
			kecamatan: fc.integer({ min: 1, max: 50 }),
		})
		.map(({ x, y, width, height, kecamatan }): DensityCell => ({
			box: [x, y, x + width, y + height],
			counts: { provinsi: 0.1, kabkota: 1, kecamatan },
		})),
	{ minLength: 1, maxLength: 60 },
);
const cameras = fc.record({
	lng: fc.double({ min: 95, max: 141, noNaN: true }),
	lat: fc.double({ min: -11, max: 6, noNaN: true }),
	zoom: fc.double({ min: 3, max: 12, noNaN: true }),
});
const densities = fc.record({
	provinsi: fc.double({ min: 0, max: 1e4, noNaN: true }),
	kabkota: fc.double({ min: 0, max: 1e5, noNaN: true }),
	kecamatan: fc.double({ min: 0, max: 1e6, noNaN: true }),
});
const levels = fc.constantFrom(...DRAWN_LEVELS);
const allowed = fc.subarray([...DRAWN_LEVELS], { minLength: 1 });

describe('the density of areas on screen', () => {
	it('never grows with more zoom on one place', () => {
		fc.assert(
			fc.property(cells, cameras, fc.double({ min: 0, max: 4, noNaN: true }), (all, at, more) => {
				const far = levelDensity(all, { ...CANVAS, ...at });
				const near = levelDensity(all, { ...CANVAS, ...at, zoom: at.zoom + more });
				for (const level of DRAWN_LEVELS)
					expect(near[level]).toBeLessThanOrEqual(far[level] * (1 + 1e-9));
			}),
		);
	});

	it('never grows with more zoom on a place beside the middle', () => {
		const anchors = fc.tuple(
			fc.double({ min: -0.5, max: 0.5, noNaN: true }),
			fc.double({ min: 0, max: 4, noNaN: true }),
		);
		fc.assert(
			fc.property(cells, cameras, anchors, (all, at, [side, more]) => {
				// the place a share of the width east of the middle stays where it is on screen
				const degrees = (zoom: number): number => (side * CANVAS.widthPx * 360) / (512 * 2 ** zoom);
				const lng = at.lng + degrees(at.zoom) - degrees(at.zoom + more);
				const far = levelDensity(all, { ...CANVAS, ...at });
				const near = levelDensity(all, { ...CANVAS, ...at, lng, zoom: at.zoom + more });
				expect(near.kecamatan).toBeLessThanOrEqual(far.kecamatan * (1 + 1e-9));
			}),
		);
	});

	it('is nothing where no kabkota is in view', () => {
		const one: DensityCell = {
			box: [0.8, 0.5, 0.801, 0.501],
			counts: { provinsi: 1, kabkota: 1, kecamatan: 9 },
		};
		const far = { ...CANVAS, lng: 150, lat: -30, zoom: 8 };
		expect(levelDensity([one], far)).toEqual({ provinsi: 0, kabkota: 0, kecamatan: 0 });
	});
});

describe('the level that follows the map', () => {
	it('is never coarser where areas are less dense', () => {
		fc.assert(
			fc.property(
				densities,
				fc.double({ min: 0, max: 1, noNaN: true }),
				levels,
				allowed,
				(dense, share, current, open) => {
					const sparse = {
						provinsi: dense.provinsi * share,
						kabkota: dense.kabkota * share,
						kecamatan: dense.kecamatan * share,
					};
					expect(fineness(levelByDensity(sparse, current, open))).toBeGreaterThanOrEqual(
						fineness(levelByDensity(dense, current, open)),
					);
				},
			),
		);
	});

	it('is asked twice and answers the same: it does not flicker', () => {
		fc.assert(
			fc.property(densities, levels, allowed, (density, current, open) => {
				const once = levelByDensity(density, current, open);
				expect(levelByDensity(density, once, open)).toBe(once);
			}),
		);
	});

	it('is always one that is allowed', () => {
		fc.assert(
			fc.property(densities, levels, allowed, (density, current, open) => {
				expect(open).toContain(levelByDensity(density, current, open));
			}),
		);
	});

	it('stays where nothing is allowed', () => {
		const density = { provinsi: 1, kabkota: 1, kecamatan: 1 };
		expect(levelByDensity(density, 'kabkota', [])).toBe('kabkota');
	});

	it('is left later than it is gone to', () => {
		const density = { provinsi: 1, kabkota: 50, kecamatan: 1500 };
		expect(levelByDensity(density, 'kabkota', DRAWN_LEVELS)).toBe('kabkota');
		expect(levelByDensity(density, 'kecamatan', DRAWN_LEVELS)).toBe('kecamatan');
	});
});

const PACK = 'geodata/boundaries/kabkota.topo.json';
const hasPack = existsSync(PACK);
if (!hasPack) console.warn('skipped: there is no boundary pack; npm run boundaries makes one');

describe.skipIf(!hasPack)('over the real country', () => {
	const topology = hasPack ? (JSON.parse(readFileSync(PACK, 'utf8')) as Topology) : null;
	const geometry = topology && levelGeometry(topology, 'kabkota');
	const country = geometry ? densityCells(geometry, loadGazetteer().registry) : [];
	const JAKARTA = { lng: 106.83, lat: -6.2 };
	const PAPUA = { lng: 138.5, lat: -4.2 };

	/** The level at each tenth of a zoom, travelling from one to another. */
	function travel(
		place: Pick<CameraView, 'lng' | 'lat'>,
		from: number,
		to: number,
		start: DrawnLevel,
	): { zoom: number; level: DrawnLevel }[] {
		const step = Math.sign(to - from) / 10;
		const stops = Array.from({ length: Math.round(Math.abs(to - from) * 10) + 1 });
		let level = start;
		return stops.map((_, at) => {
			const zoom = from + at * step;
			level = levelByDensity(
				levelDensity(country, { ...CANVAS, ...place, zoom }),
				level,
				DRAWN_LEVELS,
			);
			return { zoom, level };
		});
	}
	const firstAt = (stops: { zoom: number; level: DrawnLevel }[], level: DrawnLevel): number =>
		stops.find((stop) => stop.level === level)?.zoom ?? NaN;

	it('shows all 514 kabkota of the first view, 1,366 px wide', () => {
		const nation = { ...CANVAS, lng: 118, lat: -2.5, zoom: 4.35 };
		expect(levelByDensity(levelDensity(country, nation), 'kabkota', DRAWN_LEVELS)).toBe('kabkota');
		expect(levelByDensity(levelDensity(country, nation), 'provinsi', DRAWN_LEVELS)).toBe('kabkota');
	});

	it('goes finer and never coarser on the way in, and back on the way out', () => {
		for (const place of [JAKARTA, PAPUA]) {
			const seen = travel(place, 3, 12, 'provinsi').map(({ level }) => fineness(level));
			expect(seen).toEqual(seen.toSorted((a, b) => a - b));
			const back = travel(place, 12, 3, 'kecamatan').map(({ level }) => fineness(level));
			expect(back).toEqual(back.toSorted((a, b) => b - a));
			expect([...new Set(seen)]).toEqual([0, 1, 2]);
		}
	});

	it('leaves kecamatan for kabkota earlier over dense Jakarta than over wide Papua', () => {
		const jakarta = firstAt(travel(JAKARTA, 12, 3, 'kecamatan'), 'kabkota');
		const papua = firstAt(travel(PAPUA, 12, 3, 'kecamatan'), 'kabkota');
		expect(jakarta).toBeGreaterThan(papua + 0.5);
	});

	it('at one and the same zoom shows kabkota around Jakarta and kecamatan in Papua', () => {
		const at = (place: typeof JAKARTA): DrawnLevel | undefined =>
			travel(place, 3, 8.3, 'provinsi').at(-1)?.level;
		expect([at(JAKARTA), at(PAPUA)]).toEqual(['kabkota', 'kecamatan']);
	});

	it('is not misled by the empty sea off Jakarta', () => {
		const south = levelDensity(country, { ...CANVAS, ...JAKARTA, lat: -6.6, zoom: 8 });
		const north = levelDensity(country, { ...CANVAS, ...JAKARTA, lat: -5.4, zoom: 8 });
		expect(north.kecamatan).toBeCloseTo(south.kecamatan, 0);
	});
});
