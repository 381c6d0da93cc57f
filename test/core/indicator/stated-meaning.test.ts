import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { sliceMeanings } from '../../../src/core/indicator/slice-meaning.ts';
import { statedMeanings, unitsOfRegister } from '../../../src/core/indicator/stated-meaning.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import { columnIndicator } from '../../../src/core/layer/table-layer.ts';
import type { ColumnChoice } from '../../../src/core/model/table.ts';
import { blankSource } from '../../../src/core/project/source-record.ts';
import { findTable } from '../../../src/core/table/find-table.ts';

const gazetteer = loadGazetteer();
const known = loadKnownIndicators();
const meaningOf = statedMeanings(sliceMeanings(known));

/** A table of one kabupaten with one column. */
function createTable(header: string, file = 'uji.csv') {
	const found = findTable({
		name: 'uji',
		rows: [
			['Kabupaten', header],
			['Garut', 4],
		],
	});
	if (!found.ok) throw new RangeError('no table');
	const none = { level: null, codeSystem: null, columns: new Map(), answers: new Map() };
	const join = joinTable({ table: found.value, fileName: file, ...none }, gazetteer);
	return { join, tidy: tidyValues(join, gazetteer.lineage), files: [file] };
}

function meaningOfColumn(
	header: string,
	choice: ColumnChoice | null = null,
	sources: Parameters<typeof meaningOf>[3] = [],
) {
	const table = createTable(header);
	const indicator = table.tidy.values[0]?.indicator ?? '';
	const columns = new Map(choice ? [[1, choice]] : []);
	const meaning = meaningOf(table, { indicator, category: {} }, columns, sources);
	return { meaning, indicator: meaning.of(columnIndicator(indicator, null, 0)) };
}

describe('what a person says of a column', () => {
	it('is its valid level where nobody knows it', () => {
		expect(meaningOfColumn('skor desa').meaning.hasLevel).toBe(false);
		const { meaning, indicator } = meaningOfColumn('skor desa', { lowestLevel: 'kecamatan' });
		expect(meaning.hasLevel).toBe(true);
		expect(indicator.lowestLevel).toBe('kecamatan');
	});

	it('never widens what is known: a survey rate stays at kabkota', () => {
		const { indicator } = meaningOfColumn('TPT', { lowestLevel: 'desa' });
		expect(indicator.lowestLevel).toBe('kabkota');
	});

	it('may narrow what is known', () => {
		expect(meaningOfColumn('TPT', { lowestLevel: 'provinsi' }).indicator.lowestLevel).toBe(
			'provinsi',
		);
	});
});

describe('where a table is from', () => {
	const own = { ...blankSource('uji.csv', 'Susenas'), publisher: 'BPS', date: '2024' };

	it('is cited once its publisher is named', () => {
		expect(meaningOfColumn('TPT', null, [own]).meaning.source).toBe('BPS, Susenas, 2024');
	});

	it('is not known from a record without a publisher, or of another file', () => {
		expect(meaningOfColumn('TPT', null, [{ ...own, publisher: ' ' }]).meaning.source).toBeNull();
		expect(meaningOfColumn('TPT', null, [{ ...own, file: 'b.csv' }]).meaning.source).toBeNull();
	});

	it('is not known while one of several files has none', () => {
		const table = { ...createTable('TPT'), files: ['uji.csv', 'b.csv'] };
		const slice = { indicator: table.tidy.values[0]?.indicator ?? '', category: {} };
		expect(meaningOf(table, slice, new Map(), [own]).source).toBeNull();
		const both = [own, { ...own, file: 'b.csv', date: '2025' }];
		expect(meaningOf(table, slice, new Map(), both).source).toBe(
			'BPS, Susenas, 2024; BPS, Susenas, 2025',
		);
	});
});

describe('what a register may count', () => {
	const unitsOf = (id: string): string[] => unitsOfRegister({ id }, (each) => known.find(each));

	it('is families and people, and households of DTKS', () => {
		expect(unitsOf('keluarga-dtks')).toEqual(['keluarga', 'orang', 'rumah tangga']);
		expect(unitsOf('rumah-tangga-dtks')).toEqual(['keluarga', 'orang', 'rumah tangga']);
		expect(unitsOf('keluarga-p3ke-desil-1')).toEqual(['keluarga', 'orang']);
	});
});

describe('what a register is asked for besides', () => {
	it('is unsaid where neither header, title nor a person says it', () => {
		expect(meaningOfColumn('Keluarga DTKS').meaning.unsaid).toEqual(['part']);
		expect(meaningOfColumn('Keluarga P3KE').meaning.unsaid).toEqual(['decile', 'verification']);
	});

	it('is said by a person', () => {
		const { facts, unsaid } = meaningOfColumn('Keluarga DTKS', { part: 'ppks' }).meaning;
		expect(facts).toEqual({ part: 'ppks' });
		expect(unsaid).toEqual([]);
	});

	it('is said by the header', () => {
		const { facts, definition } = meaningOfColumn('Keluarga DTKS penerima bansos').meaning;
		expect(definition?.id).toBe('keluarga-dtks');
		expect(facts).toEqual({ part: 'penerima' });
	});

	it('is said by the dataset that is cited for the file', () => {
		const source = { ...blankSource('uji.csv', 'P3KE desil 1 hasil verval'), publisher: 'Bappeda' };
		expect(meaningOfColumn('Keluarga P3KE', null, [source]).meaning.unsaid).toEqual([]);
	});

	it('is no definition while a bare name does not say what is counted', () => {
		const { definition, unsaid } = meaningOfColumn('DTKS').meaning;
		expect(definition).toBeNull();
		expect(unsaid).toEqual(['part']);
		expect(meaningOfColumn('DTKS (KK)').meaning.definition?.id).toBe('keluarga-dtks');
		expect(meaningOfColumn('DTKS (jiwa)').meaning.definition?.id).toBe('individu-dtks');
	});
});
