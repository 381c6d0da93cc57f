import { describe, expect, it } from 'vitest';
import { AreaRegistry } from '../../../src/core/area/area-registry.ts';
import { lineageFromRows } from '../../../src/core/area/area-split.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import { gatherInput, type Gathered } from '../../../src/core/priority/gather-input.ts';
import { prioritise } from '../../../src/core/priority/prioritise.ts';
import { readPriorityRequest } from '../../../src/core/priority/priority-rule.ts';
import { createArea } from '../create-area.ts';
import { createCatalogue } from '../create-catalogue.ts';
import { createRequest, createTable } from '../create-table.ts';

const registry = new AreaRegistry([
	createArea('36', 'Banten'),
	createArea('36.01', 'Kabupaten Pandeglang'),
	createArea('36.02', 'Kabupaten Lebak'),
	createArea('36.03', 'Kabupaten Tangerang'),
	createArea('36.04', 'Kabupaten Serang'),
]);
const NAMES = ['Pandeglang', 'Lebak', 'Tangerang', 'Serang'];

/** What a threshold is put to, of a table of scores with a column of errors under this header. */
function gather(header: string, errors: readonly (number | null)[], rse?: string) {
	const table = createTable(
		['Kode', 'Kabupaten', 'Skor', header],
		NAMES.map((name, at) => [`36.0${at + 1}`, name, 10 - at, errors[at] ?? null]),
	);
	const lineage = lineageFromRows([]);
	const join = joinTable(createRequest(table), { registry, lineage });
	const read = readPriorityRequest({
		within: '36',
		indicators: [{ column: 'Skor', ...(rse === undefined ? {} : { rse }) }],
		rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 1 } },
	});
	if (!read.ok) throw new RangeError(read.fault.path);
	const gathered = gatherInput(read.request, {
		tables: [{ join, tidy: tidyValues(join, lineage) }],
		catalogue: createCatalogue(),
		bundled: new Map(),
		registry,
	});
	return { request: read.request, gathered };
}

const rseOf = (gathered: Gathered): unknown[] =>
	gathered.ok ? [...(gathered.input.indicators[0]?.rse ?? [])] : [];
const codesOf = (gathered: Gathered): string[] =>
	(gathered.ok ? gathered.notes : gathered.problems).map(({ code }) => code);

describe('how sure the figures of a rule are', () => {
	it('is read from the column of relative errors beside them, said, and judged by', () => {
		const { request, gathered } = gather('RSE Skor', [12, 51, 30, null]);
		expect(rseOf(gathered)).toEqual([
			['36.01', 12],
			['36.02', 51],
			['36.03', 30],
		]);
		expect(codesOf(gathered)).toEqual(['errors-read']);
		if (!gathered.ok) return;
		const made = prioritise(gathered.input, request);
		if (!made.ok) throw new Error('there is a list');
		expect(made.list.refused).toEqual([{ area: '36.02', indicator: 0, reason: 'rse', rse: 51 }]);
		const cautioned = made.list.areas.filter(({ reasons }) =>
			reasons.some(({ code }) => code === 'rse-caution'),
		);
		expect(cautioned.map(({ area }) => area)).toEqual(['36.03']);
	});

	it('is the standard error by the figure where the column is in its unit', () => {
		expect(rseOf(gather('Galat baku', [1, 4.5, 2, 0]).gathered)).toEqual([
			['36.01', 10],
			['36.02', 50],
			['36.03', 25],
			['36.04', 0],
		]);
	});

	it('is read without a word from the column that the rule names', () => {
		const { gathered } = gather('keandalan', [12, 40, 30, 5], 'keandalan');
		expect(rseOf(gathered)).toHaveLength(4);
		expect(codesOf(gathered)).toEqual([]);
		expect(codesOf(gather('keandalan', [1, 1, 1, 1], 'RSE').gathered)).toEqual(['column-unknown']);
	});

	it('is not known without such a column', () => {
		const { gathered } = gather('keluarga', [12, 40, 30, 5]);
		expect(gathered.ok && gathered.input.indicators[0]?.rse).toBeNull();
	});
});
