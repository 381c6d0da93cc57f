import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { decodeLevel } from '../../../src/core/geo/boundary-pack.ts';
import { measureArcs, packArcs, scanTopology } from '../../../src/core/geo/packed-arcs.ts';
import { packLevel } from '../../../src/core/geo/packed-level.ts';
import { createTopology } from '../create-topology.ts';

/** The three squares on a grid of hundredths of a degree, as packs are written. */
function createQuantised(): Topology {
	const topology = createTopology();
	return {
		...topology,
		transform: { scale: [0.01, 0.01], translate: [95, -11] },
		arcs: topology.arcs.map((arc) => {
			const cells = arc.map(([lng = NaN, lat = NaN]) => [
				Math.round((lng - 95) * 100),
				Math.round((lat + 11) * 100),
			]);
			return cells.map(([x = NaN, y = NaN], at) => [
				x - (cells[at - 1]?.[0] ?? 0),
				y - (cells[at - 1]?.[1] ?? 0),
			]);
		}),
	};
}

/** As the pack writes it: the arcs last, nothing between signs. */
function textOf({ arcs, ...frame }: Topology): string {
	return JSON.stringify({ ...frame, arcs });
}

describe('arcs read from text', () => {
	it('are those that JSON has, whatever whole numbers they are of', () => {
		const position = fc.tuple(fc.integer(), fc.integer());
		fc.assert(
			fc.property(
				fc.array(fc.array(position, { minLength: 1 }), { minLength: 1 }),
				fc.tuple(
					fc.double({ min: 1e-6, max: 1, noNaN: true }),
					fc.double({ min: -180, max: 180, noNaN: true }),
				),
				(arcs, [scale, from]) => {
					const topology: Topology = {
						type: 'Topology',
						objects: {},
						transform: { scale: [scale, scale], translate: [from, from] },
						arcs,
					};
					expect(scanTopology(textOf(topology))?.arcs).toEqual(packArcs(topology));
				},
			),
		);
	});

	it('make the level that JSON makes', () => {
		const topology = createQuantised();
		const scanned = scanTopology(textOf(topology));
		expect(scanned).not.toBeNull();
		const read = decodeLevel(textOf(topology), 'x', 'kabkota');
		expect(read.ok && read.value.packed).toEqual(packLevel(topology, 'kabkota'));
	});

	const text = textOf(createQuantised());
	it.each([
		['cut off', text.slice(0, -3)],
		['followed by something', `${text},`],
		['with fractions', text.replace('[600,1100]', '[600.5,1100]')],
		['with a place that lacks a number', text.replace('[600,1100]', '[600]')],
		['with a sign but no number', text.replace('[600,1100]', '[-,1100]')],
		['with a height beside each place', text.replace('[600,1100]', '[600,1100,3]')],
		['without a grid', textOf(createTopology())],
		['before other members', JSON.stringify({ ...createQuantised(), bbox: [0, 0, 1, 1] })],
		['inside an object', '{"a":{"arcs":[[[1,2]]]}}'],
	])('are left to JSON where they are %s', (_, other) => {
		expect(other).not.toBe(text);
		expect(scanTopology(other)).toBeNull();
	});

	it('that JSON has to read make the same map', () => {
		const spaced = JSON.stringify(createQuantised(), null, 1);
		const read = decodeLevel(spaced, 'x', 'kabkota');
		expect(read.ok && read.value.codes).toEqual(['32.01', '32.02', '33.01']);
	});

	it('are there for coarser meshes too', async () => {
		const read = decodeLevel(text, 'x', 'kabkota');
		if (!read.ok) throw new Error('the level is damaged');
		const { indices } = await read.value.drawings.mesh(0);
		expect(indices.length).toBeGreaterThan(0);
	});
});

describe('the area beside an arc', () => {
	it('is the negative of the one beside the same arc backwards', () => {
		const there = createTopology();
		const back = { ...there, arcs: there.arcs.map((arc) => arc.toReversed()) };
		// both are counted from the first point there is
		const first = [[0, 0]];
		const [one, other] = [there, back].map(
			(topology) =>
				measureArcs(packArcs({ ...topology, arcs: [first, ...topology.arcs] } as Topology)).twice,
		);
		expect(other?.map((twice) => -twice || 0)).toEqual(one?.map((twice) => twice || 0));
	});
});
