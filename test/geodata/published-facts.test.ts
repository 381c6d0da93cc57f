import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators } from '../../src/cli/load-known-indicators.ts';
import {
	factsFromRows,
	publishedValues,
	type PublishedFact,
} from '../../src/core/indicator/published-facts.ts';
import { targetsOfFacts } from '../../src/core/targets/area-target.ts';
import { readTypedRange } from '../../src/core/targets/read-range.ts';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';
import { codeOf } from '../core/create-area.ts';

const FILE = new URL('../../geodata/indicators/facts/published.csv', import.meta.url);
const facts = factsFromRows(readOwnCsv(readFileSync(FILE, 'utf8')));
const OF_KABKOTA = new URL('../../geodata/indicators/facts/published-kabkota.csv', import.meta.url);
const ofKabkota = factsFromRows(readOwnCsv(readFileSync(OF_KABKOTA, 'utf8')));
const known = loadKnownIndicators();
const { registry } = loadGazetteer();

function factsOf(id: string): PublishedFact[] {
	return facts.filter((fact) => fact.id === id);
}

describe('published facts', () => {
	it('are of known indicators and existing areas, each with its source', () => {
		for (const { indicator, area, source } of [...facts, ...ofKabkota]) {
			expect(known.find(indicator), indicator).toBeDefined();
			expect(area === 'ID' || registry.get(area) !== undefined, area).toBe(true);
			expect(source).not.toBe('');
		}
	});

	it.each([
		['33', '2020-03', 3980.9],
		['33', '2023-03', 3791.5],
		['33', '2024-03', 3704.33],
		['32', '2020-03', 3920.23],
		['11', '2021-03', 834.24],
	])(
		'of poor people in the kabkota of %s add up to the provinsi’s of %s',
		(provinsi, period, sum) => {
			const counts = ofKabkota.filter(
				(fact) =>
					fact.indicator === 'jumlah-penduduk-miskin' &&
					fact.period === period &&
					fact.area.startsWith(`${provinsi}.`),
			);
			const total = counts.reduce((all, { high }) => all + high, 0);
			expect(Math.abs(total - sum)).toBeLessThan(0.1);
		},
	);

	it('stand once for each kabkota and period', () => {
		const keys = ofKabkota.map(
			({ indicator, area, period }) => `${indicator} ${area} ${period ?? ''}`,
		);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('have a period, but for those that were printed without one', () => {
		const without = facts.filter(({ period }) => period === null).map(({ id }) => id);
		expect(without).toEqual(['F04', 'F05', 'F06']);
	});

	it.each([
		['F01', '18.02', 10.96, 10.96, 'value'],
		['F02', '18.02', 10.65, 10.65, 'value'],
		['F03', '18.02', -0.31, -0.31, 'change'],
		['F04', '18.02', 7.25, 8.25, 'target'],
		['F05', '18.02', 0.97, 0.97, 'value'],
		['F06', '18.02', 0, 0, 'target'],
		['F07', 'ID', 9.36, 9.36, 'value'],
		['F08', '36', 6.17, 6.17, 'value'],
		['F09', '36.01', 9.27, 9.27, 'value'],
		['F10', '36.02', 8.68, 8.68, 'value'],
		['F11', '36.03', 6.93, 6.93, 'value'],
		['F12', '36.73', 6.2, 6.2, 'value'],
		['F13', '36.01', 1.34, 1.34, 'value'],
		['F14', '36.02', 1.79, 1.79, 'value'],
		['F15', '36.03', 2, 2, 'value'],
		['F16', '36.72', 0, 0, 'value'],
		['F17', '36.04', null, 1, 'below'],
		['F18', '36', 5.84, 5.84, 'value'],
		['F19', '36', 4.5, 5.5, 'target'],
		['F20', 'ID', 0, 0, 'target'],
		['F21', '36', 5, 6, 'claim'],
	])('%s of %s is %d to %d', (id, area, low, high, status) => {
		expect(factsOf(id)[0]).toMatchObject({ area, low, high, status });
	});

	it('hold the 90 participants of a meeting nowhere, for they are no indicator', () => {
		expect(factsOf('F22')).toEqual([]);
		const words = { unit: 'orang', titles: [], categories: [], others: [] };
		expect(known.recognise({ ...words, header: 'peserta acara' })).toBeNull();
	});

	it('hold a fall of 0.31 as points: it is 2.83 percent of what was', () => {
		const [before] = factsOf('F01');
		const [after] = factsOf('F02');
		const [change] = factsOf('F03');
		if (!before || !after || !change) throw new RangeError('a fact is missing');
		expect(after.high - before.high).toBeCloseTo(change.high, 8);
		expect(((after.high - before.high) / before.high) * 100).toBeCloseTo(-2.83, 2);
	});

	it('equal what is read from the text as it was printed', () => {
		const [target] = factsOf('F04');
		expect(readTypedRange('7, 25-8,25%')).toMatchObject({ low: target?.low, high: target?.high });
		const [banten] = factsOf('F19');
		expect(readTypedRange('4,5 – 5,5 %')).toMatchObject({ low: banten?.low, high: banten?.high });
		expect(readTypedRange('dibawah 1%')).toEqual({ kind: 'below', high: factsOf('F17')[0]?.high });
	});
});

const SEED = new URL('../../../shared/data/seed_facts.csv', import.meta.url);

describe.skipIf(!existsSync(SEED))('the figures that the articles print', () => {
	const printed = existsSync(SEED) ? readOwnCsv(readFileSync(SEED, 'utf8')) : [];
	const ofArticles = printed.filter((row) => row['fact_id'] !== 'F22');

	it('are 21, and one that is no indicator', () => {
		expect(printed).toHaveLength(22);
		expect(ofArticles).toHaveLength(21);
	});

	it.each(ofArticles.map((row) => [row['fact_id'] ?? '', row] as const))(
		'%s is there with its ends, its area and its year',
		(id, row) => {
			const own = factsOf(id);
			const isBound = row['value_low'] === '' && row['unit'] === 'persen';
			const numberOf = (cell = ''): number | null => (cell === '' ? null : Number(cell));
			expect(own.length).toBeGreaterThan(0);
			for (const { low, high, area, period } of own) {
				// a trend is printed with a range alone
				if (id !== 'F21') expect(low).toBe(isBound ? null : numberOf(row['value_low']));
				expect(high).toBe(numberOf(row['value_high']));
				const written = row['kode_kemendagri'] ?? '';
				if (written !== '') expect(area).toBe(written);
				const [year] = /^\d{4}/.exec(row['period'] ?? '') ?? [];
				if (year !== undefined) expect(period?.slice(0, 4)).toBe(year);
			}
		},
	);
});

describe('figures of the articles on other pages than their own', () => {
	it('are the bundled rates of Indonesia and Banten', () => {
		const file = '../../geodata/indicators/persentase-penduduk-miskin.provinsi.csv';
		const rows = readOwnCsv(readFileSync(new URL(file, import.meta.url), 'utf8'));
		for (const { area, period, high } of ['F07', 'F08', 'F18'].flatMap(factsOf)) {
			const own = rows.find((row) => row['area'] === area && row['period'] === period);
			expect(Number(own?.['value']), `${area} ${period ?? ''}`).toBe(high);
		}
	});

	it('are targets with their plans, a year only where one was printed', () => {
		const targets = targetsOfFacts(['F04', 'F06', 'F19', 'F20'].flatMap(factsOf));
		expect(targets.map(({ low, high, year, draft }) => [low, high, year, draft])).toEqual([
			[7.25, 8.25, null, true],
			[0, 0, null, false],
			[4.5, 5.5, 2025, false],
			[0, 0, 2024, false],
		]);
	});
});

describe('extreme poverty in Banten in 2023', () => {
	const values = publishedValues(facts, 'persentase-kemiskinan-ekstrem-tanpa-garis').get('2023');

	it('is above one percent in exactly three kab/kota', () => {
		const above = [...(values ?? [])].filter(([, value]) => value > 1).map(([area]) => area);
		expect(above).toEqual(['36.01', '36.02', '36.03']);
	});

	it('is truly zero in Cilegon, and a bound in four others that is no figure', () => {
		expect(values?.get(codeOf('36.72'))).toBe(0);
		expect(factsOf('F17').map(({ area }) => area)).toEqual(['36.04', '36.71', '36.73', '36.74']);
		expect(factsOf('F17').every(({ area }) => !values?.has(area))).toBe(true);
	});
});

describe('the poor of Banten', () => {
	const counts = publishedValues(facts, 'jumlah-penduduk-miskin');
	const sumOf = (period: string): number =>
		[...(counts.get(period) ?? [])]
			.filter(([area]) => area.startsWith('36.'))
			.reduce((sum, [, value]) => sum + value, 0);

	it('of kab/kota add up to the provinsi in 2023, and within rounding in 2022', () => {
		expect(sumOf('2023-03')).toBeCloseTo(826.13, 8);
		expect(Math.abs(sumOf('2022-03') - 814.02)).toBeLessThan(0.0101);
	});

	it('grew by 12.11 thousand while the rate had hardly moved', () => {
		const of = (period: string): number => counts.get(period)?.get(codeOf('36')) ?? NaN;
		expect(of('2023-03') - of('2022-03')).toBeCloseTo(12.11, 8);
	});
});

describe('facts that no map has', () => {
	it('are no other than the figures of provinsi that one has', () => {
		const file = new URL(
			'../../geodata/indicators/persentase-penduduk-miskin.provinsi.csv',
			import.meta.url,
		);
		const rows = readOwnCsv(readFileSync(file, 'utf8'));
		const bundled = new Map(
			rows.map((row) => [`${row['area'] ?? ''} ${row['period'] ?? ''}`, row['value']]),
		);
		for (const [period, figures] of publishedValues(facts, 'persentase-penduduk-miskin')) {
			for (const [area, value] of figures) {
				const other = bundled.get(`${area} ${period}`);
				if (other !== undefined) expect(Number(other), `${area} ${period}`).toBe(value);
			}
		}
	});

	it.each([
		['with a code without dots', { area: '3601', low: '1', high: '1', status: 'value' }],
		['upside down', { area: '36.01', low: '2', high: '1', status: 'target' }],
		['that are bounds with a lower end', { area: '36.01', low: '0', high: '1', status: 'below' }],
		['of a status nobody knows', { area: '36.01', low: '1', high: '1', status: 'rumor' }],
	])('%s are an error of ours', (_, row) => {
		expect(() => factsFromRows([row])).toThrow(RangeError);
	});
});
