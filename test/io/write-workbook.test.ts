import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { AreaRegistry } from '../../src/core/area/area-registry.ts';
import { prioritySheets } from '../../src/core/export/priority-sheets.ts';
import { sheetWords } from '../../src/i18n/priority-output-messages.ts';
import { writeWorkbook } from '../../src/io/write-workbook.ts';
import { createArea } from '../core/create-area.ts';
import {
	createBanten,
	createIndicator,
	createInput,
	list,
} from '../core/priority/create-priority.ts';

const input = createInput(createBanten().rate);
const made = list(input, {
	rule: { kind: 'gap', indicator: 0, target: 6 },
	quota: { total: 2 },
	overrides: [{ area: '36.74', change: 'add', reason: 'banjir' }],
});
const request = {
	list: made,
	input,
	registry: new AreaRegistry([
		createArea('36', 'Banten'),
		...input.areas.map((area) => createArea(area, `Wilayah ${area}`)),
	]),
	language: 'id' as const,
	reasonsOf: (at: number) =>
		(made.areas[at]?.reasons ?? []).map((why) => ('reason' in why ? why.reason : '')).join(''),
	refusalOf: () => '',
	drawnOf: () => null,
	metadata: [['Aturan', 'Prioritaskan …']] as const,
	words: sheetWords('id'),
};

describe('a list of priority locations as a workbook', () => {
	it('has the whole list, the annex and the metadata, with codes as text and figures as numbers', async () => {
		const { sheets } = await readXlsx(await writeWorkbook(prioritySheets(request)));
		expect(sheets.map(({ name }) => name)).toEqual(['Daftar', 'Lampiran SK', 'Metadata']);
		const [all, annex, metadata] = sheets.map(({ rows }) => rows);
		expect(all?.[1]?.slice(0, 7)).toEqual([1, 1, '36.01', 'Wilayah 36.01', 'Banten', 'ya', 9.27]);
		expect(all).toHaveLength(9);
		expect(annex?.slice(1).map((row) => row[2])).toEqual(['36.01', '36.02', '36.74']);
		expect(annex?.[3]?.at(-1)).toBe('ditambahkan: banjir');
		expect(metadata?.[0]).toEqual(['Aturan', 'Prioritaskan …']);
	});

	it('says in the annex which areas tie, with the rank they share', () => {
		const tied = createInput(createIndicator({ '36.01': 9.27, '36.02': 8.5, '36.03': 8.5 }));
		const both = list(tied, {
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 8 } },
			quota: { total: 2 },
			ties: { breakBy: [], then: 'include' },
		});
		const [all, annex] = prioritySheets({ ...request, list: both, input: tied });
		expect(all?.rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
			[1, 1, '36.01'],
			[2, 3, '36.02'],
			[2, 3, '36.03'],
		]);
		expect(annex?.rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
			[1, 1, '36.01'],
			[2, '2=', '36.02'],
			[3, '2=', '36.03'],
		]);
	});

	it('has columns for drawn ranks only where some were drawn', () => {
		const headers = (drawn: boolean): number =>
			prioritySheets({
				...request,
				drawnOf: () => (drawn ? { median: 1, low: 1, high: 2, share: 1 } : null),
			})[0]?.rows[0]?.length ?? 0;
		expect(headers(true) - headers(false)).toBe(4);
	});
});
