import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { packLevel } from '../../../src/core/geo/packed-level.ts';
import { cutLineTiles } from '../../../src/core/mesh/line-tiles.ts';
import { createTopology } from '../create-topology.ts';

/** What a reader of vector tiles finds in the tile of the whole world, or in another. */
function readTile(z = 0, x = 0, y = 0): VectorTile | null {
	const packed = packLevel(createTopology(), 'kabkota');
	const bytes = packed && cutLineTiles(packed).at(z, x, y);
	return bytes ? new VectorTile(new PbfReader(bytes)) : null;
}

function featuresOf(tile: VectorTile | null, layer: string) {
	const found = tile?.layers[layer];
	return Array.from({ length: found?.length ?? 0 }, (_, at) => found?.feature(at));
}

describe('a tile of lines', () => {
	it('has each border with its number, and whether it parts more than its own level', () => {
		const borders = featuresOf(readTile(), 'borders').map((border) => [
			border?.id,
			border?.properties,
		]);
		expect(borders).toEqual([
			[0, { rank: 'kabkota', own: true, provinsi: '32' }],
			[1, { rank: 'provinsi', own: false, provinsi: '' }],
		]);
	});

	it('has shores and land borders with their provinsi', () => {
		const edges = featuresOf(readTile(), 'edges').map((edge) => edge?.properties);
		expect(edges).toContainEqual({ kind: 'coast', provinsi: '32' });
		expect(edges).toContainEqual({ kind: 'state', provinsi: '33' });
	});

	it('has the shores once more for the lines around them, and no land border there', () => {
		const kinds = featuresOf(readTile(), 'shores').map((shore) => shore?.properties['kind']);
		expect(new Set(kinds)).toEqual(new Set(['coast']));
	});

	it('is none where there is no line', () => {
		expect(readTile(3, 0, 0)).toBeNull();
	});
});
