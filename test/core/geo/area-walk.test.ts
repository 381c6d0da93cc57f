import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	createAreaWalk,
	DIRECTIONS,
	type AreaWalk,
	type Direction,
	type WalkShapes,
} from '../../../src/core/geo/area-walk.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { codeOf } from '../create-area.ts';
import { createGeometry } from '../create-topology.ts';

/** Areas of a country by their middles, some of them neighbours. */
interface Country extends WalkShapes {
	readonly codes: readonly AreaCode[];
}

const countries: fc.Arbitrary<Country> = fc
	.record({
		middles: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 9 })), {
			minLength: 1,
			maxLength: 30,
		}),
		sides: fc.array(fc.nat({ max: 29 }), { maxLength: 80 }),
	})
	.map(({ middles, sides }) => ({
		codes: middles.map((_, at) => codeOf(`32.${String(at + 1).padStart(2, '0')}`)),
		boxes: middles.map(([x, y]) => [x - 0.5, y - 0.5, x + 0.5, y + 0.5] as const),
		packed: { borders: { sides: sides.slice(0, 2 * Math.floor(sides.length / 2)) } },
	}));

function reachedFrom(walk: AreaWalk, start: AreaCode): Set<AreaCode> {
	const reached = new Set([start]);
	for (const area of reached) {
		for (const direction of DIRECTIONS) {
			const to = walk.next(area, direction);
			if (to) reached.add(to);
		}
	}
	return reached;
}

const BACK: Readonly<Record<Direction, Direction>> = {
	north: 'south',
	east: 'west',
	south: 'north',
	west: 'east',
};

describe('a walk on the map', () => {
	const geometry = createGeometry();
	const walk = createAreaWalk(geometry, geometry.codes);
	const from = (code: string, direction: Direction): string | null =>
		walk.next(codeOf(code), direction);

	it('goes to the neighbour that lies that way', () => {
		expect(from('32.01', 'east')).toBe('32.02');
		expect(from('32.02', 'east')).toBe('33.01');
		expect(from('32.02', 'west')).toBe('32.01');
	});

	it('goes nowhere where nothing lies', () => {
		expect(from('32.01', 'west')).toBeNull();
		expect(from('32.02', 'north')).toBeNull();
		expect(from('33.01', 'south')).toBeNull();
	});

	it('goes across the sea where no neighbour lies that way', () => {
		const islands = { ...geometry, packed: { borders: { sides: [] } } };
		expect(createAreaWalk(islands, geometry.codes).next(codeOf('32.01'), 'east')).toBe('32.02');
	});

	it('goes to areas without a shape by their points, and from them', () => {
		const points = [{ area: codeOf('33.02'), lngLat: [102.5, -3] as const }];
		const all = createAreaWalk(geometry, [...geometry.codes, codeOf('33.02')], points);
		expect(all.next(codeOf('33.01'), 'south')).toBe('33.02');
		expect(all.next(codeOf('33.02'), 'north')).toBe('33.01');
	});

	it('stays on the areas it is given', () => {
		const inside = createAreaWalk(geometry, [codeOf('32.01'), codeOf('32.02')]);
		expect(inside.next(codeOf('32.02'), 'east')).toBeNull();
		expect(inside.next(codeOf('33.01'), 'west')).toBeNull();
	});

	it('begins at the area nearest to a place', () => {
		expect(walk.nearest([100.4, 3])).toBe('32.01');
		expect(createAreaWalk(geometry, []).nearest([100, 0])).toBeNull();
	});

	it('reaches every area from every other', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const any = createAreaWalk(country, country.codes);
				for (const start of country.codes) {
					expect(reachedFrom(any, start).size).toBe(country.codes.length);
				}
			}),
		);
	});

	it('back again is where it began, and so is there and back', () => {
		fc.assert(
			fc.property(countries, fc.constantFrom(...DIRECTIONS), (country, direction) => {
				const any = createAreaWalk(country, country.codes);
				for (const start of country.codes) {
					const to = any.next(start, direction);
					if (!to) continue;
					const last = { from: start, direction, to };
					expect(any.next(to, BACK[direction], last)).toBe(start);
				}
			}),
		);
	});

	it('is the same in whichever order areas are given', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const one = createAreaWalk(country, country.codes);
				const other = createAreaWalk(country, country.codes.toReversed());
				for (const area of country.codes)
					for (const direction of DIRECTIONS)
						expect(other.next(area, direction)).toBe(one.next(area, direction));
			}),
		);
	});
});
