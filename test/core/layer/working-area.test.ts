import { describe, expect, it } from 'vitest';
import { bundledLayer, type CurrentLayer } from '../../../src/core/layer/current-layer.ts';
import { areaOfAll, layerWithin, levelToWorkAt } from '../../../src/core/layer/working-area.ts';
import { paintAreas, quantileClassing } from '../../../src/core/choropleth/paint-areas.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/core/view/view-state.ts';
import { scopeRanks } from '../../../src/core/stats/scope-ranks.ts';
import { codeOf } from '../create-area.ts';
import { createCatalogue, createEntry, createFigures, createSeries } from '../create-catalogue.ts';

const BANTEN = codeOf('36');

/** A rate of two kabkota of Banten and two elsewhere, and of a kecamatan of each. */
function layerAt(more: Partial<ViewState> = {}): CurrentLayer {
	const entry = createEntry('p0', {
		lowestLevel: 'kecamatan',
		series: (['provinsi', 'kabkota', 'kecamatan'] as const).map((at) => createSeries('p0', at)),
	});
	const layer = bundledLayer(
		{ ...DEFAULT_VIEW, indicator: 'p0', ...more },
		createCatalogue(entry),
		new Map([
			['p0.provinsi.csv', createFigures('ID 2025 8', '36 2025 6', '91 2025 20')],
			[
				'p0.kabkota.csv',
				createFigures('36.01 2025 9', '36.02 2025 8', '91.01 2025 30', '91.02 2025 1'),
			],
			['p0.kecamatan.csv', createFigures('36.01.01 2025 9', '91.01.01 2025 30')],
		]),
	);
	if (!layer) throw new Error('no layer');
	return layer;
}

function painted(layer: CurrentLayer): ReturnType<typeof paintAreas> {
	return paintAreas({
		areas: [...layer.figures.keys()].filter((code) => layer.isInScope(code)),
		figures: layer.figures,
		undecided: layer.undecided,
		classing: quantileClassing(2),
		drawing: layer.drawing,
	});
}

describe('a layer in a working area', () => {
	const layer = layerWithin(layerAt(), BANTEN);

	it('is about the areas inside alone', () => {
		expect(layer.isInScope(codeOf('36.01'))).toBe(true);
		expect(layer.isInScope(codeOf('91.01'))).toBe(false);
	});

	it('has classes of the areas inside alone', () => {
		const { breaks, counts } = painted(layer);
		expect(breaks).toEqual([8, 8.5, 9]);
		expect(counts).toEqual([1, 1]);
	});

	it('ranks the areas inside alone', () => {
		const [rank] = scopeRanks(layer, codeOf('36.01'), BANTEN, BANTEN);
		expect(rank).toMatchObject({ scope: BANTEN, rank: 1, of: 2 });
		expect(scopeRanks(layer, codeOf('91.01'), BANTEN, null)).toEqual([]);
	});

	it('keeps what it is compared with: the nation, the provinsi, and figures outside', () => {
		expect(layer.national).toBe(8);
		expect(layer.provincial.get(BANTEN)?.value).toBe(6);
		expect(layer.figures.get(codeOf('91.01'))?.value).toBe(30);
	});

	it('goes of itself only to levels that divide it', () => {
		expect(layer.followed).toEqual(['kabkota', 'kecamatan']);
		expect(layerWithin(layerAt(), codeOf('36.01')).followed).toEqual(['kecamatan']);
	});

	it('does not offer a level of larger areas', () => {
		expect(layerWithin(layerAt(), codeOf('36.01')).levels).toEqual({
			provinsi: 'wider',
			kabkota: 'offered',
			kecamatan: 'offered',
		});
	});

	it('is the same layer without one', () => {
		const whole = layerAt();
		expect(layerWithin(whole, null)).toBe(whole);
	});
});

describe('the level work begins at', () => {
	it('is the coarsest that divides the area', () => {
		expect(levelToWorkAt(layerAt({ level: 'provinsi' }), BANTEN)).toBe('kabkota');
		expect(levelToWorkAt(layerAt(), codeOf('36.01'))).toBe('kecamatan');
	});

	it('is the one on screen where that divides it', () => {
		expect(levelToWorkAt(layerAt({ level: 'kecamatan' }), BANTEN)).toBe('kecamatan');
	});

	it('is the area’s own where nothing finer has figures', () => {
		const layer = { ...layerAt(), levels: { ...layerAt().levels, kecamatan: 'absent' as const } };
		expect(levelToWorkAt(layer, codeOf('36.01'))).toBe('kabkota');
	});
});

describe('the area that holds all of a table', () => {
	it('is the kabkota of its kecamatan', () => {
		expect(areaOfAll([codeOf('35.08.01'), codeOf('35.08.21')])).toBe('35.08');
	});

	it('is the provinsi of several kabkota', () => {
		expect(areaOfAll([codeOf('35.08.01'), codeOf('35.09.01'), codeOf('35.10')])).toBe('35');
	});

	it('is none for several provinsi, for a provinsi, and for nothing', () => {
		expect(areaOfAll([codeOf('35.08'), codeOf('36.01')])).toBeNull();
		expect(areaOfAll([codeOf('35')])).toBeNull();
		expect(areaOfAll([])).toBeNull();
	});
});
