import type {
	Catalogue,
	CatalogueEntry,
	CatalogueSeries,
} from '../../src/core/indicator/catalogue.ts';
import { figureTableFromRows, type FigureTable } from '../../src/core/indicator/figure-table.ts';
import type { AreaLevel } from '../../src/core/model/area.ts';

export function createSeries(id: string, level: AreaLevel): CatalogueSeries {
	return {
		level,
		file: `${id}.${level}.csv`,
		source: { id: `sumber ${level}`, en: `source ${level}` },
		licence: 'boleh dikutip',
	};
}

/** A rate of BPS, valid down to kab/kota, with series of provinsi and kab/kota. */
export function createEntry(id: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry {
	return {
		id,
		symbol: null,
		name: { id, en: id },
		definition: { id: '', en: '' },
		reading: { id: '{area}', en: '{area}' },
		unit: 'persen',
		of: { id: 'persen penduduk', en: 'percent of people' },
		measure: 'rate',
		direction: 'higher-is-worse',
		decimals: 2,
		lowestLevel: 'kabkota',
		kind: 'makro',
		producer: 'BPS',
		companion: null,
		series: [createSeries(id, 'provinsi'), createSeries(id, 'kabkota')],
		...more,
	};
}

export function createCatalogue(...indicators: readonly CatalogueEntry[]): Catalogue {
	return { format: 'peta-sasaran/indicators', version: 1, indicators: [...indicators] };
}

/** A figure table from `area period value` lines; `-` for a value that is not in the source. */
export function createFigures(...lines: readonly string[]): FigureTable {
	return figureTableFromRows(
		lines.map((line) => {
			const [area = '', period = '', value = ''] = line.split(' ');
			return value === '-'
				? { area, period, value: '', missing: 'not-in-source' }
				: { area, period, value, missing: '' };
		}),
	);
}
