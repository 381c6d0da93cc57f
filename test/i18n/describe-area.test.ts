import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { paintAreas, quantileClassing } from '../../src/core/choropleth/paint-areas.ts';
import { bundledLayer } from '../../src/core/layer/current-layer.ts';
import { layerWithin } from '../../src/core/layer/working-area.ts';
import { DEFAULT_VIEW } from '../../src/core/view/view-state.ts';
import { describeArea } from '../../src/i18n/describe-area.ts';
import { codeOf } from '../core/create-area.ts';
import { createCatalogue, createEntry, createFigures } from '../core/create-catalogue.ts';

const { registry } = loadGazetteer();

/** What is said aloud of an area on a map of Banten and one more. */
function said(code: string, within: string | null = '36', language: 'id' | 'en' = 'id'): string {
	const whole = bundledLayer(
		{ ...DEFAULT_VIEW, indicator: 'p0' },
		createCatalogue(createEntry('p0')),
		new Map([
			[
				'p0.kabkota.csv',
				createFigures(
					...['36.01 2025 8.51', '36.02 2025 8.03', '36.03 2025 8.03', '36.71 2025 -'],
					'91.01 2025 30',
				),
			],
		]),
	);
	if (!whole) throw new Error('no layer');
	const place = within === null ? null : codeOf(within);
	const layer = layerWithin(whole, place);
	const painted = paintAreas({
		areas: [...layer.figures.keys()].filter((each) => layer.isInScope(each)),
		figures: layer.figures,
		undecided: layer.undecided,
		classing: quantileClassing(3),
		drawing: layer.drawing,
	});
	return describeArea(language, { layer, painted, within: place }, codeOf(code), registry);
}

describe('an area read aloud', () => {
	it('has its name, value, and rank in the working area', () => {
		expect(said('36.01')).toBe(
			'Kabupaten Pandeglang: 8,51\u00a0%, peringkat 1 di antara 3 kabupaten/kota di Banten',
		);
	});

	it('ranks in the country where nobody chose a working area', () => {
		expect(said('36.01', null)).toContain('peringkat 2 di antara 4 kabupaten/kota di Indonesia');
	});

	it('says that a rank is shared', () => {
		expect(said('36.02')).toContain('peringkat 2 (seri)');
	});

	it('says why there is no value', () => {
		expect(said('36.71')).toBe('Kota Tangerang: Tidak ada data (tidak ada di sumber)');
	});

	it('says nothing of an area outside', () => {
		expect(said('91.01')).toBe('');
	});

	it('is there in English', () => {
		expect(said('36.01', '36', 'en')).toContain(
			'rank 1 among 3 regencies/cities (kabupaten/kota) in Banten',
		);
	});
});
