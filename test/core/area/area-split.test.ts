import { describe, expect, it } from 'vitest';
import { AreaLineage, lineageFromRows } from '../../../src/core/area/area-split.ts';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { codeOf } from '../create-area.ts';

function createLineage(): AreaLineage {
	return new AreaLineage([
		{ parent: codeOf('91'), child: codeOf('93'), lawYear: 2022, statisticsFrom: 2024 },
		{ parent: codeOf('91'), child: codeOf('92'), lawYear: 1999, statisticsFrom: 2006 },
		{ parent: codeOf('92'), child: codeOf('96'), lawYear: 2022, statisticsFrom: 2024 },
		{ parent: codeOf('14'), child: codeOf('21'), lawYear: 2002, statisticsFrom: null },
	]);
}

describe('a lineage', () => {
	it('an old area may mean itself, what was cut out of it, and what was cut out of that', () => {
		expect(createLineage().withSuccessors(codeOf('91')).sort()).toEqual(['91', '92', '93', '96']);
	});

	it('an area nothing was cut out of means itself', () => {
		expect(createLineage().withSuccessors(codeOf('32'))).toEqual(['32']);
	});

	it('splits that go round in a circle end', () => {
		const circle = new AreaLineage([
			{ parent: codeOf('11'), child: codeOf('12'), lawYear: 2000, statisticsFrom: 2000 },
			{ parent: codeOf('12'), child: codeOf('11'), lawYear: 2001, statisticsFrom: 2001 },
		]);
		expect(circle.withSuccessors(codeOf('11'))).toEqual(['11', '12']);
	});

	it('figures from before a split cover the larger territory, those from then on do not', () => {
		const lineage = createLineage();
		expect(lineage.hadLargerExtent(codeOf('91'), 2023)).toBe(true);
		expect(lineage.hadLargerExtent(codeOf('91'), 2024)).toBe(false);
		expect(lineage.hadLargerExtent(codeOf('32'), 1950)).toBe(false);
	});

	it('an area that was still to be cut out had no figures', () => {
		const lineage = createLineage();
		expect(lineage.didNotExist(codeOf('93'), 2023)).toBe(true);
		expect(lineage.didNotExist(codeOf('93'), 2024)).toBe(false);
		expect(lineage.didNotExist(codeOf('91'), 1980)).toBe(false);
	});

	it('a split without a known first year of statistics proves nothing', () => {
		const lineage = createLineage();
		expect(lineage.hadLargerExtent(codeOf('14'), 1990)).toBe(false);
		expect(lineage.didNotExist(codeOf('21'), 1990)).toBe(false);
	});
});

describe('the table of splits', () => {
	it('gives years as numbers and an unknown year as none', () => {
		const { splits } = lineageFromRows([
			{ parent: '14', child: '21', law_year: '2002', statistics_from: '' },
		]);
		expect(splits).toEqual([{ parent: '14', child: '21', lawYear: 2002, statisticsFrom: null }]);
	});

	it('with a code that is none is an error of ours', () => {
		expect(() => lineageFromRows([{ parent: '9x', child: '93' }])).toThrow(RangeError);
	});

	it('Papua of before 2024 may mean any of four provinsi, and Kalimantan Timur two', () => {
		const { lineage } = loadGazetteer();
		expect(lineage.withSuccessors(codeOf('91'))).toEqual(
			expect.arrayContaining(['91', '93', '94', '95']),
		);
		expect(lineage.withSuccessors(codeOf('92'))).toEqual(expect.arrayContaining(['92', '96']));
		expect(lineage.withSuccessors(codeOf('64'))).toEqual(['64', '65']);
	});

	it('Papua Selatan had no figures of its own in 2022', () => {
		expect(loadGazetteer().lineage.didNotExist(codeOf('93'), 2022)).toBe(true);
	});
});
