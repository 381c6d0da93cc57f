import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { factsFromRows } from '../../src/core/indicator/published-facts.ts';
import { joinTable } from '../../src/core/join/join-table.ts';
import { tidyValues, type TidyValue } from '../../src/core/join/tidy-values.ts';
import { readExamples } from '../../src/core/project/examples.ts';
import { readProject, type ReadProject } from '../../src/core/project/read-project.ts';
import { citeFile } from '../../src/core/project/source-record.ts';
import { findTable } from '../../src/core/table/find-table.ts';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';

const FOLDER = new URL('../../geodata/examples/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const examples = readExamples(JSON.parse(textOf('examples.json')));
const gazetteer = loadGazetteer();

function projectOf(file: string): ReadProject {
	const read = readProject(JSON.parse(textOf(file)), file);
	if (!read.ok || read.diagnostics.length > 0)
		throw new RangeError(JSON.stringify(read.diagnostics));
	return read.value;
}

/** Every figure of a project, as its tables join. */
function figuresOf(file: string): { values: TidyValue[]; unmatched: string[] } {
	const { project, sheets } = projectOf(file);
	const values: TidyValue[] = [];
	const unmatched: string[] = [];
	for (const [at, { decisions, file: fileName }] of project.tables.entries()) {
		const [sheet] = sheets[at] ?? [];
		const table = sheet && findTable(sheet);
		if (!table?.ok) throw new RangeError(`no table in ${fileName}`);
		const { codeSystem, columns, answers } = decisions;
		const request = { table: table.value, fileName, level: null, codeSystem, columns, answers };
		const join = joinTable(request, gazetteer);
		values.push(...tidyValues(join, gazetteer.lineage).values);
		unmatched.push(
			...join.rows.filter(({ outcome }) => outcome !== 'matched').map(({ label }) => label),
		);
	}
	return { values, unmatched };
}

const valueOf = (
	values: readonly TidyValue[],
	indicator: string,
	area: string,
	period: string | null,
) =>
	values.find(
		(each) => each.indicator === indicator && each.area === area && each.period === period,
	)?.value;

const files = examples.flatMap(({ file }) => file ?? []);

describe('ready examples', () => {
	it('are every project in their folder, and one that is blank', () => {
		const stored = readdirSync(FOLDER).filter((name) => name.endsWith('.peta.json'));
		expect(files.toSorted()).toEqual(stored.toSorted());
		expect(examples.filter(({ file }) => file === null)).toHaveLength(1);
	});

	it.each(files)('place every row of %s', (file) => {
		expect(figuresOf(file).unmatched).toEqual([]);
	});

	it.each(files)('say whose every table of %s is', (file) => {
		const { project } = projectOf(file);
		for (const table of project.tables) expect(citeFile(project.sources, table.file)).not.toBe('');
	});

	it('show what is there, step by step', () => {
		for (const { file, steps } of examples) {
			if (!file) continue;
			const { project } = projectOf(file);
			const { values } = figuresOf(file);
			const columns = new Set(values.map(({ indicator }) => indicator));
			for (const { show, select } of steps) {
				if (show) {
					expect(project.tables[show.table], file).toBeDefined();
					expect(columns, file).toContain(show.column);
				}
				if (select) expect(gazetteer.registry.get(select)).toBeDefined();
			}
		}
	});

	it('name no officials', () => {
		const all = readdirSync(FOLDER).map(textOf).join(' ');
		expect(all).not.toMatch(/\b(?:Bupati|Wali ?kota|Gubernur|Sekda|Kepala Dinas|Irawan)\b/u);
	});
});

describe('figures of the articles in the examples', () => {
	const facts = factsFromRows(
		readOwnCsv(
			readFileSync(
				new URL('../../geodata/indicators/facts/published.csv', import.meta.url),
				'utf8',
			),
		),
	);
	const banten = figuresOf('banten-2023.peta.json').values;
	const lampung = figuresOf('lampung-tengah-2022-2023.peta.json').values;
	const COLUMNS: Readonly<Record<string, string>> = {
		'persentase-kemiskinan-ekstrem-tanpa-garis': 'Persentase kemiskinan ekstrem',
	};

	it.each(
		facts.filter(
			({ id, status, area }) => id && status === 'value' && area !== 'ID' && id !== 'F18',
		),
	)('$id: $area in $period is $high', ({ indicator, area, period, high }) => {
		const values = [...banten, ...lampung];
		expect(valueOf(values, COLUMNS[indicator] ?? indicator, area, period)).toBe(high);
	});

	it('leave a bound without a figure, and Cilegon a true zero', () => {
		const ekstrem = banten.filter(({ indicator }) => indicator === 'Persentase kemiskinan ekstrem');
		expect(ekstrem.filter(({ value }) => value === null).map(({ area }) => area)).toEqual(
			facts.filter(({ id }) => id === 'F17').map(({ area }) => area),
		);
		expect(valueOf(ekstrem, 'Persentase kemiskinan ekstrem', '36.72', '2023')).toBe(0);
	});

	it('add up to Banten: 826.13 thousand poor people, of eight kabupaten/kota', () => {
		const poor = banten.filter(
			({ indicator, area, period }) =>
				indicator === 'jumlah-penduduk-miskin' && period === '2023-03' && area !== '36',
		);
		expect(poor).toHaveLength(8);
		expect(poor.reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBeCloseTo(826.13, 8);
	});
});

const SOURCE = new URL('../../../shared/data/indicators/', import.meta.url);

describe.skipIf(!existsSync(SOURCE))('Kota Bandung', () => {
	const rowsOf = (name: string) => readOwnCsv(readFileSync(new URL(name, SOURCE), 'utf8'));
	const { values } = figuresOf('kota-bandung-bansos.peta.json');

	it('has every count of PKH and BPNT as it was published', () => {
		const rows = rowsOf('kotabandung_kec_kpm_bansos_pkh_bpnt_2021_.csv');
		for (const [kind, column] of [
			['PKH', 'KPM PKH'],
			['BPNT', 'KPM Sembako/BPNT'],
		] as const) {
			const own = rows.filter((row) => row['jenis_bansos'] === kind);
			expect(own).toHaveLength(90);
			for (const row of own)
				expect(valueOf(values, column, row['KODE_KEC'] ?? '', row['tahun'] ?? '')).toBe(
					Number(row['jumlah_kpm']),
				);
		}
	});

	it('has DTKS as the sum of its 151 kelurahan', () => {
		const sums = new Map<string, number>();
		for (const row of rowsOf('kotabandung_kel_keluarga_dtks.csv')) {
			const key = `${(row['KODE_KD'] ?? '').slice(0, 8)} ${row['tahun'] ?? ''}`;
			sums.set(key, (sums.get(key) ?? 0) + Number(row['jumlah_keluarga']));
		}
		expect(sums.size).toBe(90);
		for (const [key, sum] of sums) {
			const [area = '', year = ''] = key.split(' ');
			expect(valueOf(values, 'Keluarga DTKS', area, year)).toBe(sum);
		}
	});
});
