import { describe, expect, it } from 'vitest';
import { nextArea, type Direction } from '../../../src/core/geo/next-area.ts';
import { codeOf } from '../create-area.ts';
import { createGeometry } from '../create-topology.ts';

describe('a step on the map', () => {
	const geometry = createGeometry();
	const from = (code: string, direction: Direction): string | null =>
		nextArea(geometry, codeOf(code), direction);

	it('leads to the neighbour that lies that way', () => {
		expect(from('32.01', 'east')).toBe('32.02');
		expect(from('32.02', 'east')).toBe('33.01');
		expect(from('32.02', 'west')).toBe('32.01');
	});

	it('leads nowhere where nothing lies', () => {
		expect(from('32.01', 'west')).toBeNull();
		expect(from('32.02', 'north')).toBeNull();
		expect(from('33.01', 'south')).toBeNull();
	});

	it('leads across the sea when no neighbour lies that way', () => {
		// without their shared borders the three are islands
		const islands = { ...geometry, borders: [] };
		expect(nextArea(islands, codeOf('32.01'), 'east')).toBe('32.02');
	});

	it('leads nowhere from an area that is not drawn', () => {
		expect(from('33.02', 'west')).toBeNull();
	});

	it('there and back again is where it began', () => {
		const there = nextArea(geometry, codeOf('32.01'), 'east');
		expect(there && nextArea(geometry, there, 'west')).toBe('32.01');
	});
});
