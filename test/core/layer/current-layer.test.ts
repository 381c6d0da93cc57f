import { mergeTables } from '../../../src/core/layer/merge-tables.ts';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { Catalogue } from '../../../src/core/indicator/catalogue.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import {
	bundledLayer,
	preferredIndicator,
	seriesNeeded,
	tableLayer,
	type CurrentLayer,
	type LoadedFigures,
} from '../../../src/core/layer/current-layer.ts';
import { tableChoices, type TableSlice } from '../../../src/core/layer/table-layer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/core/view/view-state.ts';
import { codeOf } from '../create-area.ts';
import { createCatalogue, createEntry, createFigures, createSeries } from '../create-catalogue.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();

/** A rate with a count beside it, published for provinsi and kab/kota. */
function createBundle(): Catalogue {
	return createCatalogue(
		createEntry('persentase-penduduk-miskin', { companion: 'jumlah-penduduk-miskin' }),
		createEntry('jumlah-penduduk-miskin', {
			measure: 'count',
			unit: 'ribu orang',
			of: { id: 'ribu orang', en: 'thousand people' },
		}),
	);
}

function createLoaded(): LoadedFigures {
	return new Map([
		[
			'persentase-penduduk-miskin.provinsi.csv',
			createFigures('ID 2025 8.47', '32 2025 7.02', '51 2025 3.72'),
		],
		[
			'persentase-penduduk-miskin.kabkota.csv',
			createFigures('32.01 2010 10', '32.01 2025 7', '32.73 2025 3.9', '51.03 2025 1.9'),
		],
		['jumlah-penduduk-miskin.provinsi.csv', createFigures('ID 2025 23854.56', '32 2025 3654')],
		['jumlah-penduduk-miskin.kabkota.csv', createFigures('32.01 2025 446', '32.73 2025 101')],
	]);
}

function createView(more: Partial<ViewState> = {}): ViewState {
	return { ...DEFAULT_VIEW, ...more };
}

function bundled(more: Partial<ViewState> = {}): CurrentLayer {
	const layer = bundledLayer(createView(more), createBundle(), createLoaded());
	if (!layer) throw new Error('the figures are not loaded');
	return layer;
}

describe('a bundled layer', () => {
	it('has the figures of its level and the latest period', () => {
		const { period, figures, periods } = bundled();
		expect(periods).toEqual(['2010', '2025']);
		expect(period).toBe('2025');
		expect(figures.get(codeOf('51.03'))).toEqual({ value: 1.9, missing: null });
	});

	it('has the period a view asks for', () => {
		expect(bundled({ period: '2010' }).figures.size).toBe(1);
	});

	it('of a period without figures is the latest that has some', () => {
		expect(bundled({ period: '1999' }).period).toBe('2025');
	});

	it('keeps the period that was asked for where another is shown', () => {
		expect(bundled({ period: '1999' }).periodAsked).toBe('1999');
		expect(bundled({ period: '2010' }).periodAsked).toBeUndefined();
		expect(bundled().periodAsked).toBeUndefined();
	});

	it('finds a year whose month is written at one level and left out at the other', () => {
		const catalogue = createCatalogue(
			createEntry('persentase-penduduk-miskin', {
				series: [
					createSeries('persentase-penduduk-miskin', 'provinsi'),
					{
						...createSeries('persentase-penduduk-miskin', 'kabkota'),
						months: { '2013': '09', '2022': '03' },
					},
				],
			}),
		);
		const loaded: LoadedFigures = new Map([
			[
				'persentase-penduduk-miskin.provinsi.csv',
				createFigures('32 2013-03 9', '32 2022-03 8', '32 2025-03 7'),
			],
			[
				'persentase-penduduk-miskin.kabkota.csv',
				createFigures('32.01 2013 12', '32.01 2022 10', '32.01 2025-03 7'),
			],
		]);
		const at = (level: 'provinsi' | 'kabkota', period: string): CurrentLayer | null =>
			bundledLayer(createView({ level, period }), catalogue, loaded);
		expect(at('provinsi', '2022')?.period).toBe('2022-03');
		expect(at('kabkota', '2022-03')?.period).toBe('2022');
		expect(at('kabkota', '2022')?.followed).toEqual(['provinsi', 'kabkota']);
		// the kabkota's survey of 2013 was in September, the provinsi's figure is of March
		expect(at('provinsi', '2013')?.periodAsked).toBe('2013');
	});

	it('has the nation’s published figure, and the provinsi’s beside a kab/kota’s', () => {
		const { national, provincial } = bundled();
		expect(national).toBe(8.47);
		expect(provincial.get(codeOf('32'))?.value).toBe(7.02);
	});

	it('never makes a mean where the nation has no published figure', () => {
		const { national, provincial } = bundled({ period: '2010' });
		expect(national).toBeNull();
		expect(provincial.size).toBe(0);
	});

	it('has its companion: the count of a rate, of the same level and period', () => {
		const { companion } = bundled();
		expect(companion?.indicator.id).toBe('jumlah-penduduk-miskin');
		expect(companion?.figures.get(codeOf('32.73'))?.value).toBe(101);
		expect(companion?.national).toBe(23854.56);
		expect(bundled({ period: '2010' }).companion).toBeNull();
	});

	it('draws a rate as fill and a count as symbols', () => {
		expect(bundled().drawing).toBe('fill');
		expect(bundled({ indicator: 'jumlah-penduduk-miskin' }).drawing).toBe('symbol');
	});

	it('is refused below its lowest valid level, whatever a link says', () => {
		const layer = bundled({ level: 'kecamatan', period: '2025', selected: codeOf('32.73.05') });
		expect(layer.drawing).toBe('refused');
		expect(layer.figures.size).toBe(0);
		expect(layer.companion).toBeNull();
		expect(layer.level).toBe('kecamatan');
	});

	it('offers the levels it has figures for, and tells the invalid from the absent', () => {
		expect(bundled().levels).toEqual({
			provinsi: 'offered',
			kabkota: 'offered',
			kecamatan: 'not-valid',
		});
		const provinsiOnly = createCatalogue(
			createEntry('persentase-penduduk-miskin', {
				series: [createSeries('persentase-penduduk-miskin', 'provinsi')],
			}),
		);
		const layer = bundledLayer(createView({ level: 'kabkota' }), provinsiOnly, createLoaded());
		expect(layer?.levels.kabkota).toBe('absent');
		expect(layer?.level).toBe('provinsi');
	});

	it('of an indicator nobody knows is the first one', () => {
		expect(bundled({ indicator: 'kebahagiaan' }).indicator.id).toBe('persentase-penduduk-miskin');
	});

	it('is none while figures are on their way, and none without indicators', () => {
		expect(bundledLayer(createView(), createBundle(), new Map())).toBeNull();
		expect(bundledLayer(createView(), createCatalogue(), createLoaded())).toBeNull();
	});

	it('is about the whole nation', () => {
		expect(bundled().isInScope(codeOf('94.01'))).toBe(true);
	});

	it('says all there is to say about its figures', () => {
		const { metadataMissing, source } = bundled();
		expect(metadataMissing).toEqual([]);
		expect(source.en).toBe('source kabkota');
	});
});

describe('the series a view needs', () => {
	it('are its own, the provinsi’s and the companion’s, each once', () => {
		const files = seriesNeeded(createView(), createBundle()).map(({ file }) => file);
		expect(files.sort()).toEqual([
			'jumlah-penduduk-miskin.kabkota.csv',
			'jumlah-penduduk-miskin.provinsi.csv',
			'persentase-penduduk-miskin.kabkota.csv',
			'persentase-penduduk-miskin.provinsi.csv',
		]);
		expect(seriesNeeded(createView({ level: 'provinsi' }), createBundle())).toHaveLength(3);
		expect(seriesNeeded(createView(), createCatalogue())).toEqual([]);
	});
});

/** The layer of a table's first value column. */
function layerOf(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
	more: Partial<TableSlice> = {},
): CurrentLayer {
	const join = joinTable(
		createRequest(createTable(headers, rows), { fileName: 'kpm.csv' }),
		gazetteer,
	);
	const tidy = tidyValues(join, gazetteer.lineage);
	const choices = tableChoices(join, tidy);
	const slice: TableSlice = {
		indicator: choices.indicators[0] ?? '',
		period: choices.periods.at(-1) ?? null,
		category: {},
		level: choices.levels.at(-1) ?? 'kabkota',
		...more,
	};
	return tableLayer(
		mergeTables([{ join, tidy }], slice.indicator),
		slice,
		choices,
		choices.periods,
		createBundle(),
		gazetteer.registry,
	);
}

describe('a layer of a person’s table', () => {
	it('has the figures of approved rows and names its file as the source', () => {
		const layer = layerOf(
			['Kabupaten/Kota', 'skor'],
			[
				['Garut', 4],
				['Kota Bandung', 5.25],
			],
		);
		expect(layer.origin).toBe('table');
		expect(layer.figures.get(codeOf('32.73'))?.value).toBe(5.25);
		expect(layer.indicator).toMatchObject({ id: 'skor', decimals: 2, measure: 'unknown' });
		expect(layer.source).toEqual({ id: 'kpm.csv', en: 'kpm.csv' });
	});

	it('has no national figure: a mean of rows is none', () => {
		expect(
			layerOf(
				['Provinsi', 'P0'],
				[
					['Aceh', 4],
					['Bali', 5],
				],
			).national,
		).toBeNull();
	});

	it('compares with the provinsi where the file has a row for it, and makes no figure where not', () => {
		const rows = [
			['Provinsi Banten', 6.17],
			['Kabupaten Lebak', 8.68],
			['Kabupaten Pandeglang', 9.27],
			['Kabupaten Garut', 10],
		] as const;
		const { level, provincial } = layerOf(['Wilayah', 'skor'], rows);
		expect(level).toBe('kabkota');
		expect([...provincial].map(([code, { value }]) => [code, value])).toEqual([['36', 6.17]]);
	});

	it('says what its file does not say', () => {
		expect(layerOf(['Kabupaten', 'skor'], [['Garut', 4]]).metadataMissing).toEqual([
			'unit',
			'period',
			'source',
			'level',
		]);
		expect(layerOf(['Kabupaten', 'Akses (%)'], [['Garut', 4]]).metadataMissing).toEqual([
			'period',
			'source',
			'level',
		]);
		expect(layerOf(['Kabupaten', 'P0'], [['Garut', 4]]).metadataMissing).toEqual([
			'period',
			'source',
		]);
	});

	it('of poverty figures per kecamatan is refused: they do not exist there', () => {
		const layer = layerOf(
			['Kabupaten/Kota', 'Kecamatan', 'Persentase Penduduk Miskin'],
			[
				['Kota Bandung', 'Andir', 4],
				['Kota Bandung', 'Cicendo', 5],
			],
		);
		expect(layer.drawing).toBe('refused');
		expect(layer.figures.size).toBe(0);
		expect(layer.levels).toEqual({ provinsi: 'absent', kabkota: 'absent', kecamatan: 'not-valid' });
	});

	it('of programme counts per kecamatan is drawn as symbols', () => {
		const layer = layerOf(
			['Kabupaten/Kota', 'Kecamatan', 'jumlah_kpm'],
			[
				['Kota Bandung', 'Andir', 4],
				['Kota Bandung', 'Cicendo', 5],
			],
		);
		expect(layer.drawing).toBe('symbol');
		expect(layer.levels.kecamatan).toBe('offered');
	});

	it('counts poor people in the unit of the file, not in the publisher’s thousands', () => {
		const single = layerOf(['Kabupaten', 'Jumlah Penduduk Miskin (Jiwa)'], [['Garut', 276670]]);
		expect(single.indicator).toMatchObject({ unit: 'orang', of: { id: 'orang' } });
		const thousands = layerOf(
			['Kabupaten', 'Jumlah Penduduk Miskin (Ribu Jiwa)'],
			[['Garut', 276.67]],
		);
		expect(thousands.indicator.unit).toBe('ribu orang');
	});

	it('claims no unit for a count whose file states none', () => {
		const { indicator, metadataMissing } = layerOf(
			['Kabupaten', 'Jumlah Penduduk Miskin'],
			[['Garut', 276.67]],
		);
		expect(indicator.unit).toBe('');
		expect(metadataMissing).toContain('unit');
	});

	it('is about the areas around its rows', () => {
		const { isInScope } = layerOf(
			['Kabupaten', 'skor'],
			[
				['Garut', 4],
				['Ciamis', 1],
			],
		);
		expect(isInScope(codeOf('32.04'))).toBe(true);
		expect(isInScope(codeOf('33.01'))).toBe(false);
	});
});

describe('the column a table opens on', () => {
	const catalogue = createBundle();

	it('is a known rate before a known count before any other column', () => {
		expect(
			preferredIndicator(
				['skor', 'jumlah-penduduk-miskin', 'persentase-penduduk-miskin'],
				catalogue,
			),
		).toBe('persentase-penduduk-miskin');
		expect(preferredIndicator(['skor', 'jumlah-penduduk-miskin'], catalogue)).toBe(
			'jumlah-penduduk-miskin',
		);
	});

	it('is a rate nobody knows before a count', () => {
		expect(preferredIndicator(['jumlah_kpm', 'persentase akses'], catalogue)).toBe(
			'persentase akses',
		);
	});

	it('is the first among equals, and none of none', () => {
		expect(preferredIndicator(['b', 'a'], catalogue)).toBe('b');
		expect(preferredIndicator([], catalogue)).toBeUndefined();
	});
});
