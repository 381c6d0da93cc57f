import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import { gatherInput } from '../../../src/core/priority/gather-input.ts';
import { readPriorityRequest } from '../../../src/core/priority/priority-rule.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { createRequest } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry, lineage } = gazetteer;

/** Notes of an index of columns, weighed alike. */
function notesOf(...headers: string[]): readonly unknown[] {
	const found = findTable({
		name: 'uji',
		rows: [
			['Kabupaten', ...headers],
			['Lebak', ...headers.map((_, at) => 40 + at)],
			['Pandeglang', ...headers.map((_, at) => 70 - at)],
		],
	});
	if (!found.ok) throw new RangeError('no table');
	const join = joinTable(createRequest(found.value), gazetteer);
	const read = readPriorityRequest({
		indicators: headers.map((column) => ({ column })),
		rule: { kind: 'composite', weights: headers.map(() => 1) },
	});
	if (!read.ok) throw new RangeError(read.fault.path);
	const tables = [{ join, tidy: tidyValues(join, lineage) }];
	const catalogue = { indicators: [], sources: [] } as never;
	const gathered = gatherInput(read.request, { tables, catalogue, bundled: new Map(), registry });
	return gathered.ok
		? gathered.notes.map(({ code, params }) => [code, params['columns']])
		: gathered.problems;
}

describe('a column that a rule asks for', () => {
	const codesOf = (column: string, cells: readonly (number | null)[]): unknown => {
		const found = findTable({
			name: 'uji',
			rows: [
				['Kabupaten', 'Skor', 'Lain'],
				['Lebak', cells[0] ?? null, 1],
				['Pandeglang', cells[1] ?? null, 2],
			],
		});
		if (!found.ok) throw new RangeError('no table');
		const join = joinTable(createRequest(found.value), gazetteer);
		const read = readPriorityRequest({
			indicators: [{ column }],
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 0 } },
		});
		if (!read.ok) throw new RangeError(read.fault.path);
		const tables = [{ join, tidy: tidyValues(join, lineage) }];
		const catalogue = { indicators: [], sources: [] } as never;
		const made = gatherInput(read.request, { tables, catalogue, bundled: new Map(), registry });
		return made.ok ? [] : made.problems.map(({ code }) => code);
	};

	it('is told from one that is there and empty', () => {
		expect(codesOf('skor', [3, 4])).toEqual([]);
		expect(codesOf('skor', [null, null])).toEqual(['column-empty']);
		expect(codesOf('nilai', [3, 4])).toEqual(['column-unknown']);
	});
});

describe('an index of counts', () => {
	it('says when two of them may hold the same families', () => {
		expect(notesOf('Keluarga P3KE', 'KPM PKH')).toEqual([
			['counts-overlap', ['Keluarga P3KE', 'KPM PKH']],
		]);
	});

	it('says nothing of a register beside a rate', () => {
		expect(notesOf('Keluarga P3KE', 'Rata-rata lama sekolah (tahun)')).toEqual([]);
	});
});
