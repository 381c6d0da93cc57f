import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { paintAreas, quantileClassing } from '../../src/core/choropleth/paint-areas.ts';
import { bundledLayer } from '../../src/core/layer/current-layer.ts';
import { DEFAULT_VIEW } from '../../src/core/view/view-state.ts';
import { describeTopClass } from '../../src/i18n/describe-map.ts';
import { codeOf } from '../core/create-area.ts';
import { createCatalogue, createEntry, createFigures } from '../core/create-catalogue.ts';

const { registry } = loadGazetteer();

/** What is said of a map of these kab/kota in three classes. */
function described(values: Readonly<Record<string, number>>, language: 'id' | 'en' = 'id'): string {
	const lines = Object.entries(values).map(([code, value]) => `${code} 2025 ${value}`);
	const layer = bundledLayer(
		{ ...DEFAULT_VIEW, indicator: 'p0' },
		createCatalogue(createEntry('p0')),
		new Map([['p0.kabkota.csv', createFigures(...lines)]]),
	);
	if (!layer) throw new Error('no layer');
	const areas = Object.keys(values).map(codeOf);
	const painted = paintAreas({
		areas,
		figures: layer.figures,
		undecided: new Set(),
		classing: quantileClassing(3),
		drawing: 'fill',
	});
	return describeTopClass(language, { layer, areas, painted }, registry);
}

describe('the sentence about the highest class', () => {
	it('says where most of it lies, the provinsi of Papua taken together, and what the lowest is', () => {
		const sentence = described({
			...{ '91.19': 42.5, '94.08': 39, '11.09': 38 },
			...{ '35.08': 9, '33.01': 10, '32.05': 8 },
			...{ '51.03': 1.9, '64.71': 2, '32.76': 2.5 },
		});
		expect(sentence).toContain('Dari 3 wilayah di kelas tertinggi');
		expect(sentence).toContain('2 ada di Tanah Papua');
		expect(sentence).toContain('Dari 3 wilayah terendah, 2 adalah kota');
	});

	it('is there in English', () => {
		const values = { '11.09': 30, '11.01': 20, '51.03': 2 };
		expect(described(values, 'en')).toContain('1 are in Aceh');
	});

	it('is not made for a single class', () => {
		expect(described({ '11.09': 5, '51.03': 5 })).toBe('');
	});
});
