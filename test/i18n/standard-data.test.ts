import { describe, expect, it } from 'vitest';
import { loadKnownIndicators } from '../../src/cli/load-known-indicators.ts';
import { indicatorOfDefinition } from '../../src/core/indicator/known-meaning.ts';
import type { CurrentLayer } from '../../src/core/layer/current-layer.ts';
import { columnIndicator } from '../../src/core/layer/table-layer.ts';
import { figureToSvg } from '../../src/core/figure/draw-figure.ts';
import { priorityMetadata, priorityStandard } from '../../src/i18n/output-metadata.ts';
import { standardData, standardLine } from '../../src/i18n/standard-data.ts';
import { createAppearance } from '../core/create-appearance.ts';
import { createFigure, createWords } from '../core/create-figure.ts';
import { createIndicator, createInput } from '../core/priority/create-priority.ts';

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

describe('metadata of a register', () => {
	const dtks = known.find('keluarga-dtks') ?? null;

	it('tell the part of its list that a person said', () => {
		const layer = createLayer({ facts: { part: 'ppks' } });
		expect(textOf(standardData('id', layer, dtks), 'part')).toBe('PPKS (dahulu PMKS)');
		expect(standardLine('en', standardData('en', layer, dtks))).toContain(
			'part of the list people needing services (PPKS)',
		);
	});

	it('say below the map that nobody said it', () => {
		const layer = createLayer({ facts: { part: null } });
		expect(standardLine('id', standardData('id', layer, dtks))).toContain(
			'bagian daftar belum disebut.',
		);
	});

	it('do not speak of it where it is not asked', () => {
		expect(textOf(standardData('id', createLayer({}), dtks), 'part')).toBeUndefined();
	});
});

describe('metadata that go along', () => {
	const definition = known.find('kpm-pkh') ?? null;
	const layer = createLayer({
		...(definition ? { indicator: indicatorOfDefinition(definition) } : {}),
		period: null,
	});
	const data = standardData('id', layer, definition);

	it('are a line under a map, which says what nobody stated', () => {
		const line = standardLine('id', data);
		expect(line).toMatch(/^Standar data: konsep .*; ukuran jumlah; satuan KPM; /u);
		expect(line).toMatch(/Metadata belum lengkap: periode belum disebut\.$/u);
		expect(standardLine('id', [])).toBe('');
	});

	it('stand in the drawing, to be seen and for programs', () => {
		const appearance = createAppearance({ '32.01': 1.5, '33.01': 42.56 });
		const words = createWords(appearance, { standard: data });
		const svg = figureToSvg(createFigure({ appearance, words }));
		expect(svg).toContain('<dc:description>Satuan: KPM</dc:description>');
		expect(svg.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')).toContain('Standar data: konsep');
	});

	it('stand beside a list, for each indicator', () => {
		const input = createInput(createIndicator({ '36.01': 4 }, { knownId: 'kpm-pkh', unit: 'KPM' }));
		const find = (id: string) => known.find(id);
		expect(priorityMetadata('id', input, find)).toContainEqual(['Skor: satuan', 'KPM']);
		expect(priorityStandard('id', input, find)).toMatch(/^Skor: Standar data: konsep /u);
	});
});
