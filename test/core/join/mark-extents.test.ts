import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { AreaLineage } from '../../../src/core/area/area-split.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { extentOf } from '../../../src/core/join/mark-extents.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { codeOf } from '../create-area.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const papua = codeOf('91');
const lineage = new AreaLineage(
	['93', '94'].map((child) => ({
		parent: papua,
		child: codeOf(child),
		lawYear: 2022,
		statisticsFrom: 2023,
	})),
);

function extents(
	headers: readonly string[],
	rows: readonly (readonly RawCell[])[],
): (string | null)[] {
	const join = joinTable(createRequest(createTable(headers, rows)), gazetteer);
	return join.rows.map(({ extent }) => extent && [...extent].sort().join(' '));
}

describe('what a figure covers', () => {
	it('of before a split is the area, first, and all that was cut out of it', () => {
		expect(extentOf(papua, 2021, lineage)).toEqual(['91', '93', '94']);
	});

	it('of the first year with separate statistics is the area alone', () => {
		expect(extentOf(papua, 2022, lineage)).not.toBeNull();
		expect(extentOf(papua, 2023, lineage)).toBeNull();
	});

	it('of no known year is taken for today’s', () => {
		expect(extentOf(papua, null, lineage)).toBeNull();
	});

	it('is not what has a figure of its own in that year', () => {
		expect(extentOf(papua, 2021, lineage, new Set(['93 2021']))).toEqual(['91', '94']);
		expect(extentOf(papua, 2021, lineage, new Set(['93 2020']))).toEqual(['91', '93', '94']);
	});

	it('is the area alone where all that was cut out has its own', () => {
		expect(extentOf(papua, 2021, lineage, new Set(['93 2021', '94 2021']))).toBeNull();
	});

	it('of an area nothing was cut out of is that area', () => {
		expect(extentOf(codeOf('32'), 1900, lineage)).toBeNull();
	});
});

describe('the extent of a row', () => {
	it('is old Papua’s for a year before its split', () => {
		const rows = [['Papua', 2021, 26.9]] as const;
		expect(extents(['provinsi', 'tahun', 'p0'], rows)).toEqual(['91 93 94 95']);
		expect(extents(['provinsi', 'tahun', 'p0'], [['Papua', 2025, 26.9]])).toEqual([null]);
	});

	it('leaves out a provinsi that has a figure for the year, and zero or a dash is none', () => {
		const headers = ['provinsi', 'tahun', 'p0'];
		const beside = (cell: RawCell): string | null | undefined =>
			extents(headers, [
				['Papua', 2021, 26.9],
				['Papua Selatan', 2021, cell],
			])[0];
		expect(beside(19.4)).toBe('91 94 95');
		expect(beside(0)).toBe('91 93 94 95');
		expect(beside('-')).toBe('91 93 94 95');
	});

	it('is none where its columns are years of before and after', () => {
		const headers = ['provinsi', 'p0 2021', 'p0 2025'];
		expect(extents(headers, [['Papua', 26.9, 18.1]])).toEqual([null]);
	});
});
