import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLevel, packShapes } from '../../../src/core/geo/packed-level.ts';
import { buildAreaMesh } from '../../../src/core/mesh/area-mesh.ts';
import { thinTopology, weighTopology } from '../../../src/core/mesh/thin-topology.ts';
import { createRagged } from './create-ragged.ts';
import { meshSizes } from './mesh-size.ts';

/** Sizes of the two areas and number of points after thinning. */
function thin(steps: readonly number[], least: number, isletDegrees = 0.01, intact = 0) {
	const topology = createRagged(steps, isletDegrees);
	const packed = packLevel(topology, 'kabkota');
	const shapes = packShapes(
		thinTopology(weighTopology(topology), 'kabkota', least, intact),
		'kabkota',
	);
	if (!packed || !shapes) throw new Error('the topology has kab/kota');
	const mesh = buildAreaMesh(packed, shapes);
	return { sizes: meshSizes(mesh, 2), flat: mesh.flat, points: shapes.points.length / 2 };
}

const ragged = fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), {
	minLength: 1,
	maxLength: 40,
});
const scale = fc.constantFrom(0, 1e-6, 1e-4, 1e-2, 0.1);

describe('a thinned topology', () => {
	it('leaves no gap and no overlap between neighbours', () => {
		const [one = NaN, other = NaN] = thin([0], 0, 0).sizes;
		const whole = one + other;
		fc.assert(
			fc.property(ragged, scale, (steps, least) => {
				const sizes = thin(steps, least, 0).sizes;
				expect((sizes[0] ?? NaN) + (sizes[1] ?? NaN)).toBeCloseTo(whole, 9);
				expect(((sizes[0] ?? NaN) + (sizes[1] ?? NaN)) / whole).toBeCloseTo(1, 4);
			}),
			{ numRuns: 60 },
		);
	});

	it('loses no area, however coarse', () => {
		fc.assert(
			fc.property(ragged, (steps) => {
				expect(thin(steps, 100).flat).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it('has fewer points the coarser it is', () => {
		fc.assert(
			fc.property(ragged, (steps) => {
				const points = [0, 1e-4, 1e-2].map((least) => thin(steps, least).points);
				expect(points).toEqual([...points].sort((a, b) => b - a));
			}),
			{ numRuns: 40 },
		);
	});

	it('keeps every point when nothing is too small', () => {
		expect(thin([0.1, -0.1, 0.2], 0).points).toBe(8 + 8 + 5);
	});

	it('leaves an area as it is that is smaller than asked, with its side of every border', () => {
		fc.assert(
			fc.property(ragged, (steps) => {
				expect(thin(steps, 100, 0.01, Infinity).points).toBe(thin(steps, 0).points);
			}),
			{ numRuns: 40 },
		);
	});

	it('drops an islet that is too small to see, and keeps one that is not', () => {
		const [, bare = NaN] = thin([0], 1e-3, 0).sizes;
		expect(thin([0], 1e-3, 0.01).sizes[1]).toBeCloseTo(bare, 12);
		expect((thin([0], 1e-3, 0.2).sizes[1] ?? NaN) / bare).toBeCloseTo(1.04, 3);
	});

	it('keeps an area that is nothing but an islet', () => {
		const topology = createRagged([0], 0.0001);
		const alone = {
			...topology,
			objects: {
				kabkota: {
					type: 'GeometryCollection' as const,
					geometries: [{ type: 'Polygon' as const, id: '32.02', arcs: [[3]] }],
				},
			},
		};
		const packed = packLevel(alone, 'kabkota');
		const shapes = packShapes(thinTopology(weighTopology(alone), 'kabkota', 1), 'kabkota');
		expect(packed && shapes && buildAreaMesh(packed, shapes).flat).toEqual([]);
	});

	it('is a new one: the weighed topology stays as it was', () => {
		const weighed = weighTopology(createRagged([0.1, 0.2]));
		const before = JSON.stringify(weighed);
		thinTopology(weighed, 'kabkota', 1);
		expect(JSON.stringify(weighed)).toBe(before);
	});
});
