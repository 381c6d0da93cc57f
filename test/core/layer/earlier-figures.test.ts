import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import {
	earlierFigure,
	earlierPeriods,
	earlierPeriodsOfTable,
} from '../../../src/core/layer/earlier-figures.ts';
import { codeOf } from '../create-area.ts';
import { createFigures } from '../create-catalogue.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const LUMAJANG = codeOf('35.08');
const JEMBER = codeOf('35.09');

describe('the figure of an area that has none in a period', () => {
	it('is the last one before it', () => {
		const point = (period: string, value: number | null) => ({
			period,
			part: null,
			figure: value === null ? null : { value, missing: null },
		});
		const series = [point('2019', 9), point('2021', 8), point('2022', null), point('2023', 7)];
		expect(earlierFigure(series, '2022')).toMatchObject({ period: '2021', figure: { value: 8 } });
		expect(earlierFigure(series, '2019')).toBeNull();
	});

	it('is told by its period for many areas at once, and not for those without any', () => {
		const table = createFigures('35.08 2019 9', '35.08 2021 8', '35.09 2023 5');
		expect([...earlierPeriods(table, '2022', [LUMAJANG, JEMBER])]).toEqual([[LUMAJANG, '2021']]);
	});

	it('is found among approved rows of a person’s table', () => {
		const table = createTable(
			['kode', 'tahun', 'nilai'],
			[
				['35.08', '2020', '9'],
				['35.08', '2021', '8'],
				['35.09', '2022', '5'],
				['35.08', '2023', '7'],
			],
		);
		const join = joinTable(createRequest(table), gazetteer);
		const tidy = tidyValues(join, gazetteer.lineage);
		const slice = { indicator: 'nilai', period: '2022', category: {}, level: 'kabkota' } as const;
		const found = earlierPeriodsOfTable({ join, tidy }, slice, [LUMAJANG, JEMBER]);
		expect([...found]).toEqual([[LUMAJANG, '2021']]);
	});
});
