import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { paintAreas, quantileClassing } from '../../../src/core/choropleth/paint-areas.ts';
import { hideSmallCounts } from '../../../src/core/disclosure/hide-small-counts.ts';
import { areasToCsv } from '../../../src/core/export/areas-to-csv.ts';
import { sliceMeanings } from '../../../src/core/indicator/slice-meaning.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import type { JoinedFigures } from '../../../src/core/layer/merge-tables.ts';
import { sliceTable, tableChoices } from '../../../src/core/layer/table-layer.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { codeOf } from '../create-area.ts';
import { createRequest } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry, lineage } = gazetteer;
const meaningOf = sliceMeanings(loadKnownIndicators());
/** Kecamatan of Kota Bandung, and of Kabupaten Bandung. */
const CITY = registry.childrenOf(codeOf('32.73')).slice(0, 5);
const REGENCY = registry.childrenOf(codeOf('32.04')).slice(0, 5);

function createJoined(...rows: RawCell[][]): JoinedFigures {
	const found = findTable({ name: 'uji', rows });
	const table = found.ok ? found.value : null;
	if (!table) throw new RangeError('no table');
	const join = joinTable(createRequest(table), gazetteer);
	return { join, tidy: tidyValues(join, lineage) };
}

function hide(joined: JoinedFigures, least = 5): JoinedFigures {
	return hideSmallCounts(joined, (slice) => meaningOf(joined, slice), least, registry);
}

/** What is told of each figure, in table order. */
function told({ tidy }: JoinedFigures): (number | string | null)[] {
	return tidy.values.map(({ value, missing }) => value ?? missing);
}

function createCity(header: string, ...counts: number[]): JoinedFigures {
	return createJoined(
		['Kabupaten/Kota', 'Kecamatan', header],
		...counts.map((count, at): RawCell[] => ['Kota Bandung', CITY[at]?.name ?? '', count]),
	);
}

describe('a table of a programme', () => {
	it('gives a small count as <5, and hides the least other with it', () => {
		expect(told(hide(createCity('Jumlah KPM PKH', 3, 40, 12, 25)))).toEqual([
			'<5',
			40,
			'protects-small',
			25,
		]);
	});

	it('hides below 10 and 20 where somebody asks for it', () => {
		const joined = createCity('Jumlah KPM PKH', 8, 8, 40, 25);
		expect(told(hide(joined))).toEqual([8, 8, 40, 25]);
		expect(told(hide(joined, 10))).toEqual(['<10', '<10', 40, 25]);
		expect(told(hide(joined, 20))).toEqual(['<20', '<20', 40, 'protects-small']);
	});

	it('says how many were hidden, and in which rows', () => {
		const { tidy } = hide(createCity('Jumlah KPM PKH', 3, 40, 12, 25));
		const note = tidy.diagnostics.find(({ code }) => code === 'small-counts-hidden');
		expect(note).toMatchObject({ count: 2, params: { least: 5 }, rows: [0, 2] });
	});

	it('with nothing small, or only zeros, stays as it is', () => {
		const joined = createCity('Jumlah KPM PKH', 0, 12, 0, 0);
		expect(hide(joined).tidy).toBe(joined.tidy);
	});

	it('says when more is shown than the public may see', () => {
		const codes = hide(createCity('Jumlah KPM PKH', 8, 40)).tidy.diagnostics.map(
			({ code }) => code,
		);
		expect(codes).toEqual(['small-counts-not-public']);
		expect(hide(createCity('Jumlah KPM PKH', 8, 40), 10).tidy.diagnostics).toHaveLength(1);
	});

	it('keeps a hidden figure among its periods and indicators', () => {
		const { join, tidy } = hide(createCity('Jumlah KPM PKH', 3, 2));
		expect(tableChoices(join, tidy).indicators).toHaveLength(1);
	});
});

describe('a count', () => {
	it('of people in a register is hidden, and of people nobody knows too', () => {
		expect(told(hide(createCity('Lansia terlantar (orang)', 3, 40, 12)))[0]).toBe('<5');
		expect(told(hide(createCity('Penjahit rumahan (orang)', 3, 40, 12)))[0]).toBe('<5');
	});

	it.each(['Jumlah Penerima', 'Balita gizi buruk', 'Lansia terlantar', 'Jumlah KK tanpa jamban'])(
		'of people is hidden without a unit: %s',
		(header) => {
			expect(told(hide(createCity(header, 3, 40, 12)))[0]).toBe('<5');
		},
	);

	it.each(['Skor ketahanan keluarga', 'Peringkat penduduk miskin', 'Jumlah posyandu'])(
		'is no count of people: %s',
		(header) => {
			expect(told(hide(createCity(header, 3, 40, 12)))[0]).toBe(3);
		},
	);

	it.each(['Persentase Penduduk Miskin', 'Jumlah puskesmas (unit)', 'Penduduk miskin (ribu jiwa)'])(
		'of nobody is shown: %s',
		(header) => {
			expect(told(hide(createCity(header, 3, 40, 12)))[0]).toBe(3);
		},
	);

	it('of men is not told by the total of men and women', () => {
		const joined = createJoined(
			['Kabupaten/Kota', 'Kecamatan', 'jenis_kelamin', 'jumlah_kpm_pkh'],
			...CITY.slice(0, 3).flatMap(({ name }, at): RawCell[][] => [
				['Kota Bandung', name, 'Laki-laki', at === 0 ? 2 : 30 + at],
				['Kota Bandung', name, 'Perempuan', 50 + at],
				['Kota Bandung', name, 'Jumlah', (at === 0 ? 2 : 30 + at) + 50 + at],
			]),
		);
		const [men, women, both] = told(hide(joined));
		expect(men).toBe('<5');
		expect([women, both]).toContain('protects-small');
	});

	it('is not told by the row of its kabkota', () => {
		const joined = createJoined(
			['Kabupaten/Kota', 'Kecamatan', 'jumlah_kpm_pkh'],
			['Kota Bandung', '', 43],
			['Kota Bandung', CITY[0]?.name ?? '', 3],
			['Kota Bandung', CITY[1]?.name ?? '', 40],
		);
		const shown = told(hide(joined)).filter((each) => typeof each === 'number');
		expect(shown.length).toBeLessThan(2);
	});
});

describe('no output', () => {
	const counts = fc.array(
		fc.tuple(fc.boolean(), fc.oneof(fc.integer({ min: 0, max: 12 }), fc.nat(400))),
		{ minLength: 1, maxLength: 5 },
	);

	it('holds a count from 1 to k − 1: paints, classes, CSV', () => {
		fc.assert(
			fc.property(counts, counts, fc.constantFrom(5, 10, 20, 37), (a, b, least) => {
				const rows = [
					...a.map(([, count], at): RawCell[] => ['Kota Bandung', CITY[at]?.name ?? '', count]),
					...b.map(([, count], at): RawCell[] => ['Kab. Bandung', REGENCY[at]?.name ?? '', count]),
				];
				const header = ['Kabupaten/Kota', 'Kecamatan', 'jumlah_kpm_pkh'];
				const { join, tidy } = hide(createJoined(header, ...rows), least);
				const indicator = tidy.values[0]?.indicator ?? '';
				const slice = { indicator, period: null, category: {}, level: 'kecamatan' } as const;
				const { figures, undecided } = sliceTable(join, tidy, slice);
				const areas = [...figures.keys()];
				const painted = paintAreas({
					...{ areas, figures, undecided, classing: quantileClassing(3), drawing: 'symbol' },
				});
				const small = (value: number | null | undefined): boolean =>
					value !== null && value !== undefined && value > 0 && value < least;
				expect([...painted.paints.values()].some(({ value }) => small(value))).toBe(false);
				const about = { indicator, unit: 'KPM', period: '2023', source: 'uji' };
				const csv = areasToCsv({ areas, figures, ...about }, registry);
				const told = csv
					.split('\r\n')
					.slice(1)
					.map((line) => line.split(',')[5] ?? '');
				expect(told.some((cell) => cell !== '' && small(Number(cell)))).toBe(false);
			}),
			{ numRuns: 60 },
		);
	});

	it('lets a small count be found as a kabkota less its other kecamatan', () => {
		fc.assert(
			fc.property(counts, (a) => {
				const total = a.reduce((sum, [, count]) => sum + count, 0);
				const joined = createJoined(
					['Kabupaten/Kota', 'Kecamatan', 'jumlah_kpm_pkh'],
					['Kota Bandung', '', total],
					...a.map(([, count], at): RawCell[] => ['Kota Bandung', CITY[at]?.name ?? '', count]),
				);
				const [sum, ...parts] = told(hide(joined));
				if (typeof sum !== 'number') return;
				const hidden = parts.filter((each) => typeof each !== 'number').length;
				const rest = parts.reduce<number>(
					(left, each) => left - (typeof each === 'number' ? each : 0),
					sum,
				);
				expect(hidden === 1 && rest > 0 && rest < 5).toBe(false);
			}),
			{ numRuns: 100 },
		);
	});
});
