import { describe, expect, it } from 'vitest';
import { loadKnownIndicators } from '../../src/cli/load-known-indicators.ts';
import { indicatorOfDefinition } from '../../src/core/indicator/known-meaning.ts';
import type { CurrentLayer } from '../../src/core/layer/current-layer.ts';
import { columnIndicator } from '../../src/core/layer/table-layer.ts';
import { standardData } from '../../src/i18n/standard-data.ts';

const known = loadKnownIndicators();

function createLayer(part: Partial<CurrentLayer>): CurrentLayer {
	return {
		indicator: columnIndicator('skor', null, 1),
		period: '2025-03',
		source: { id: 'BPS, Susenas', en: 'BPS, Susenas' },
		metadataMissing: [],
		...part,
	} as CurrentLayer;
}

const textOf = (data: ReturnType<typeof standardData>, field: string): string | null | undefined =>
	data.find((each) => each.field === field)?.text;

describe('metadata of a map', () => {
	it.each(known.definitions.map((definition) => [definition.id, definition] as const))(
		'tell konsep, definisi, klasifikasi, ukuran and satuan of %s',
		(_, definition) => {
			const layer = createLayer({ indicator: indicatorOfDefinition(definition) });
			for (const language of ['id', 'en'] as const) {
				const data = standardData(language, layer, definition);
				for (const field of ['concept', 'definition', 'classification', 'measure', 'unit'])
					expect(textOf(data, field), field).toMatch(/\S/u);
			}
		},
	);

	it('leave open what nobody said of an unknown column', () => {
		const layer = createLayer({
			period: null,
			metadataMissing: ['unit', 'period', 'source', 'level'],
		});
		const data = standardData('id', layer, null);
		for (const field of ['concept', 'unit', 'period', 'source', 'level'])
			expect(textOf(data, field), field).toBeNull();
		expect(textOf(data, 'name')).toBe('Skor');
	});

	it('tell the source and the level that were said', () => {
		const data = standardData('id', createLayer({}), null);
		expect(textOf(data, 'source')).toBe('BPS, Susenas');
		expect(textOf(data, 'period')).toBe('Maret 2025');
	});
});
