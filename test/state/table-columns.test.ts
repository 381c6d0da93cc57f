import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { tableColumns } from '../../src/state/table-columns.ts';
import type { CurrentLayer } from '../../src/core/layer/current-layer.ts';
import type { PaintedLayer } from '../../src/state/layer.svelte.ts';
import type { Indicator } from '../../src/core/model/indicator.ts';

const { registry } = loadGazetteer();
const rate = {
	measure: 'rate',
	of: { id: 'persen penduduk', en: 'percent of people' },
} as Indicator;
const count = { of: { id: 'ribu orang', en: 'thousand people' } } as Indicator;

/** What the table needs of a layer of kabkota in a provinsi, or in the country. */
function layerIn(within: string | null): PaintedLayer {
	const areas = registry
		.atLevel('kabkota')
		.flatMap(({ code }) => (within === null || code.startsWith(within) ? [code] : []));
	const companion = { indicator: count, figures: new Map(), national: null };
	return {
		layer: { indicator: rate, level: 'kabkota', companion },
		areas,
		beside: null,
	} as unknown as PaintedLayer;
}
const textsOf = (layer: PaintedLayer): string[] =>
	tableColumns(layer, registry, 'id').map(({ text }) => text);

describe('the columns of the table', () => {
	it('name the parent where areas have several', () => {
		expect(textsOf(layerIn(null))).toEqual(['Kabupaten/Kota', 'Induk', 'persen penduduk']);
	});

	it('give its room to the count of a rate where all areas have one parent', () => {
		expect(textsOf(layerIn('36'))).toEqual(['Kabupaten/Kota', 'persen penduduk', 'ribu orang']);
	});

	it('say what changed since the period before, in points for a rate', () => {
		const change = { before: '2024-03' };
		const changed = { indicator: { of: { id: 'persen poin' } }, figures: new Map(), change };
		const texts = tableColumns(layerIn('36'), registry, 'id', changed as unknown as CurrentLayer);
		expect(texts.map(({ text }) => text)).toEqual([
			'Kabupaten/Kota',
			'persen penduduk',
			'ribu orang',
			'poin sejak Maret 2024',
		]);
	});

	it('fill the table', () => {
		const shares = tableColumns(layerIn('36'), registry, 'id').map((each) => each.sharePercent);
		expect(shares.reduce((sum, each) => sum + each)).toBeCloseTo(100);
	});
});
