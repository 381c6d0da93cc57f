import { describe, expect, it } from 'vitest';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import {
	findPlacementFaults,
	findTilingFaults,
	findWindingFaults,
	readDetails,
} from '../../geodata/build/inspect-pack.ts';
import { areasByCode, kabkotaErrors } from '../../geodata/build/measure-areas.ts';
import { readPackManifest, readPackTopology } from '../../geodata/build/read-pack.ts';
import { geometriesOf } from '../../geodata/build/topology-areas.ts';

const manifest = readPackManifest() ?? expect.fail('run: npm run boundaries');
const opening = readPackTopology({ path: 'kabkota.topo.json' });
const national = readPackTopology({ path: 'kecamatan.topo.json' });
const details = readDetails(manifest);

/** Square kilometres of a sphere of the earth's size, per steradian. */
const KM2_PER_STERADIAN = 6371.0088 ** 2;

type Area = Feature<Polygon | MultiPolygon>;

function featuresOf(topology: Topology, object: string): Area[] {
	const collection = topology.objects[object] ?? expect.fail(object);
	return (feature(topology, collection) as FeatureCollection<Polygon | MultiPolygon>).features;
}

const d3AreaKm2 = (area: Area): number => geoArea(area) * KM2_PER_STERADIAN;

describe('areas', () => {
	const errors = kabkotaErrors(opening, details);

	it('no kabupaten or kota is more than 10 % off its full-detail area', () => {
		const off = [...errors].filter(([, percent]) => percent > 10);
		expect(errors.size).toBe(514);
		expect(off).toEqual([]);
	});

	it('the manifest states the largest error that can be measured', () => {
		const { worst } = manifest.areaError;
		expect(Math.max(...errors.values())).toBeCloseTo(worst.percent, 1);
		expect(errors.get(worst.code)).toBeCloseTo(worst.percent, 1);
	});

	it('the land of Indonesia has within 1 % the 1,890,180 km² of Kepmendagri 2025', () => {
		const provinsi = featuresOf(opening, 'provinsi');
		const sum = provinsi.reduce((total, area) => total + d3AreaKm2(area), 0);
		expect(Math.abs(sum / 1_890_180 - 1)).toBeLessThan(0.01);
	});

	it('Kepulauan Seribu and Kota Mojokerto keep their area nationally', () => {
		const areas = areasByCode(opening, 'kabkota');
		expect(areas.get('31.01')).toBeCloseTo(8.7, 0);
		expect(areas.get('35.76')).toBeCloseTo(20.2, 0);
	});

	it('Kepulauan Seribu has more than 80 islands nationally', () => {
		const seribu = featuresOf(opening, 'kabkota').find(({ id }) => id === '31.01');
		expect(seribu?.geometry.coordinates.length).toBeGreaterThan(80);
	});

	it('d3 and our own measure agree, which a reversed ring would spoil', () => {
		const areas = areasByCode(national, 'kecamatan');
		for (const area of featuresOf(national, 'kecamatan')) {
			const own = areas.get(String(area.id)) ?? NaN;
			expect(Math.abs(d3AreaKm2(area) - own)).toBeLessThan(0.01 + own * 0.001);
		}
	});
});

describe('topology', () => {
	it('children tile their parents exactly in the national files', () => {
		expect(findTilingFaults(opening, 'kabkota', 'provinsi')).toEqual([]);
		expect(findTilingFaults(national, 'kecamatan', 'kabkota')).toEqual([]);
		expect(findTilingFaults(national, 'kabkota', 'provinsi')).toEqual([]);
	});

	it('kecamatan tile their kabkota exactly in the detailed files', () => {
		const faults = details.flatMap((file) => findTilingFaults(file, 'kecamatan', 'kabkota'));
		expect(faults).toEqual([]);
	});

	it('outer rings run clockwise on the map and holes the other way', () => {
		for (const level of ['kecamatan', 'kabkota', 'provinsi']) {
			expect(findWindingFaults(national, level)).toEqual([]);
		}
		for (const level of ['kabkota', 'provinsi']) {
			expect(findWindingFaults(opening, level)).toEqual([]);
		}
		for (const file of details) expect(findWindingFaults(file, 'kecamatan')).toEqual([]);
	});

	it('no arc is used by more than two kecamatan', () => {
		const users = new Map<number, number>();
		for (const geometry of geometriesOf(national, 'kecamatan')) {
			const arcs = (geometry as unknown as { arcs: unknown[] }).arcs.flat(3) as number[];
			for (const arc of arcs.map((index) => (index < 0 ? ~index : index))) {
				users.set(arc, (users.get(arc) ?? 0) + 1);
			}
		}
		expect([...users].filter(([, count]) => count > 2)).toEqual([]);
	});

	it('land borders lie towards Malaysia, Papua New Guinea and Timor-Leste only', () => {
		for (const file of [opening, national]) {
			const ids = geometriesOf(file, 'stateBorder').map(({ id }) => id);
			expect(ids).toEqual(['MYS', 'PNG', 'TLS']);
		}
	});

	it('a land border is an outer edge of Indonesia', () => {
		const arcsOf = (object: string): number[] =>
			geometriesOf(opening, object)
				.flatMap((geometry) => (geometry as unknown as { arcs: unknown[] }).arcs.flat(3))
				.map((index) => (Number(index) < 0 ? ~Number(index) : Number(index)));
		const uses = new Map<number, number>();
		for (const arc of arcsOf('provinsi')) uses.set(arc, (uses.get(arc) ?? 0) + 1);
		expect(arcsOf('stateBorder').filter((arc) => uses.get(arc) !== 1)).toEqual([]);
	});

	it('the neighbours’ land meets Indonesia along the very corners of the land border', () => {
		const context = readPackTopology({ path: 'context.topo.json' });
		const corners = new Set(
			featuresOf(context, 'land').flatMap(({ geometry }) =>
				(geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as number[][]).map(
					([lng = 0, lat = 0]) => `${lng.toFixed(5)},${lat.toFixed(5)}`,
				),
			),
		);
		const border = opening.objects['stateBorder'] ?? expect.fail();
		const { features } = feature(opening, border) as FeatureCollection;
		const points = features.flatMap(({ geometry }) =>
			(geometry as unknown as { coordinates: number[][][] }).coordinates.flat(),
		);
		const loose = points.filter(
			([lng = 0, lat = 0]) => !corners.has(`${lng.toFixed(5)},${lat.toFixed(5)}`),
		);
		expect(points.length).toBeGreaterThan(1500);
		expect(loose).toEqual([]);
	});
});

describe('points of undrawn areas', () => {
	it('each lies inside its kabupaten, nationally and in detail', () => {
		expect(findPlacementFaults(manifest)).toEqual([]);
	});
});
