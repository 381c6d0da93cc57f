import { describe, expect, it } from 'vitest';
import { lineageFromRows } from '../../../src/core/area/area-split.ts';
import { AreaRegistry } from '../../../src/core/area/area-registry.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import {
	readDecision,
	recordDecision,
	unreadablePart,
	vintageOf,
	type DecisionInput,
	type DecisionRecord,
} from '../../../src/core/priority/decision-record.ts';
import { gatherInput, type RuleSources } from '../../../src/core/priority/gather-input.ts';
import { prioritise } from '../../../src/core/priority/prioritise.ts';
import { readPriorityRequest } from '../../../src/core/priority/priority-rule.ts';
import { sha256Hex } from '../../../src/core/priority/sha256.ts';
import {
	verifyDecision,
	type Difference,
	type Verification,
} from '../../../src/core/priority/verify-decision.ts';
import { createArea } from '../create-area.ts';
import { createCatalogue } from '../create-catalogue.ts';
import { createRequest as createJoinRequest, createTable } from '../create-table.ts';

const registry = new AreaRegistry([
	createArea('36', 'Banten'),
	createArea('36.01', 'Kabupaten Pandeglang'),
	createArea('36.02', 'Kabupaten Lebak'),
	createArea('36.03', 'Kabupaten Tangerang'),
	createArea('36.04', 'Kabupaten Serang'),
]);

/** Pandeglang's skor is told apart from Lebak's by nothing: they are equal. */
const ROWS = [
	['36.01', 'Pandeglang', 8],
	['36.02', 'Lebak', 8],
	['36.03', 'Tangerang', 5],
	['36.04', 'Serang', 2],
] as const;

/** Tables of a file with these rows, and the file's hash. */
function createFile(rows: readonly (readonly [string, string, number])[] = ROWS): {
	sources: RuleSources;
	inputs: DecisionInput[];
} {
	const table = createTable(['Kode', 'Kabupaten', 'Skor'], rows);
	const lineage = lineageFromRows([]);
	const join = joinTable(createJoinRequest(table), { registry, lineage });
	const text = JSON.stringify(rows);
	return {
		sources: {
			tables: [{ join, tidy: tidyValues(join, lineage) }],
			catalogue: createCatalogue(),
			bundled: new Map(),
			registry,
		},
		inputs: [{ name: 'tabel.csv', bytes: text.length, sha256: sha256Hex(text) }],
	};
}

const RULE = {
	within: '36',
	indicators: [{ column: 'Skor' }],
	rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 1 } },
	quota: { total: 2 },
	ties: 'lot',
	seed: 11,
	overrides: [{ area: '36.04', change: 'add', reason: 'banjir' }],
};

function createDecision(rule: unknown = RULE): DecisionRecord {
	const { sources, inputs } = createFile();
	const read = readPriorityRequest(rule);
	if (!read.ok) throw new RangeError(read.fault.path);
	const gathered = gatherInput(read.request, sources);
	if (!gathered.ok) throw new RangeError(gathered.problems[0]?.code);
	const made = prioritise(gathered.input, read.request);
	if (!made.ok) throw new RangeError(made.problems[0]?.code);
	return recordDecision(
		made.list,
		{
			recordedAt: '2025-03-11T09:00:00+07:00',
			tool: { name: 'peta-sasaran', version: '0.1.0' },
			inputs,
			vintage: vintageOf(registry, 'GADM 4.1'),
			people: [{ name: 'Siti', role: 'Kepala Bappeda' }],
			sentence: 'Prioritaskan …',
		},
		registry,
	);
}

/** A part of a record changed by its path, as in a text editor. */
function edited(
	path: readonly (string | number)[],
	value: unknown,
	decision = createDecision(),
): unknown {
	const copy = JSON.parse(JSON.stringify(decision)) as Record<string, unknown>;
	let part = copy as Record<string | number, unknown>;
	for (const key of path.slice(0, -1)) part = part[key] as Record<string | number, unknown>;
	const last = path.at(-1) ?? '';
	part[last] = value;
	return copy;
}

function verify(raw: unknown = createDecision(), file = createFile()): readonly Difference[] {
	return check(raw, file).differences;
}

function check(raw: unknown = createDecision(), file = createFile()): Verification {
	const json = JSON.parse(JSON.stringify(raw)) as Record<string, unknown>;
	const record = readDecision(json);
	if (!record) throw new RangeError('not a decision');
	const checked = verifyDecision({
		record,
		raw: json,
		inputs: file.inputs,
		vintage: vintageOf(registry, 'GADM 4.1'),
		sources: file.sources,
		toolVersion: '0.1.0',
		registry,
	});
	expect(checked.isSame).toBe(checked.differences.length === 0);
	return checked;
}

describe('a decision', () => {
	it('is the same with the same files', () => {
		expect(verify()).toEqual([]);
	});

	it.each<[readonly (string | number)[], unknown, string | null]>([
		[['request', 'seed'], 'x', 'request.seed'],
		[['inputs', 0, 'sha256'], 'abc', 'inputs.0.sha256'],
		[['vintage', 'codes'], null, 'vintage.codes'],
		[['recordedAt'], undefined, 'recordedAt'],
		[['format'], 'peta-sasaran/project', null],
		[['version'], 2, null],
		[['request', 'seed'], 12, null],
	])('names the part of it that no longer can be read: %j', (path, value, part) => {
		expect(unreadablePart(edited(path, value))).toBe(part);
	});

	it('is the same with a file that has another name only, and tells the name', () => {
		const { sources, inputs } = createFile();
		const called = inputs.map((each) => ({ ...each, name: 'tabel (1).csv' }));
		expect(check(createDecision(), { sources, inputs: called })).toMatchObject({
			isSame: true,
			renamed: [{ before: 'tabel.csv', after: 'tabel (1).csv' }],
		});
		expect(check().renamed).toEqual([]);
	});

	it('names the cell that changed, and what it did to the list', () => {
		const rows = ROWS.map((row) =>
			row[0] === '36.03' ? (['36.03', 'Tangerang', 9] as const) : row,
		);
		const differences = verify(createDecision(), createFile(rows));
		expect(differences[0]).toMatchObject({ what: 'input-changed', name: 'tabel.csv' });
		expect(differences[1]).toEqual({
			what: 'figure',
			area: '36.03',
			column: 'Skor',
			before: 5,
			after: 9,
		});
		expect(differences).toContainEqual({ what: 'came-in', area: '36.03' });
	});

	it('names a file that is absent, and the figures that are', () => {
		const { sources } = createFile();
		const differences = verify(createDecision(), {
			sources: { ...sources, tables: [] },
			inputs: [],
		});
		expect(differences).toEqual([
			{ what: 'input-absent', name: 'tabel.csv' },
			{ what: 'no-list', problems: [{ code: 'column-unknown', params: { column: 'Skor' } }] },
		]);
	});

	it('names another limit of small counts, which may keep areas from being judged', () => {
		const { sources, inputs } = createFile();
		const limited = (hideBelow: number): DecisionInput[] =>
			inputs.map((each) => ({ ...each, hideBelow }));
		const record = { ...createDecision(), inputs: limited(10) };
		expect(verify(record, { sources, inputs: limited(5) })).toContainEqual({
			what: 'hide-below',
			name: 'tabel.csv',
			before: 10,
			after: 5,
		});
	});

	it('names the seed when it was changed', () => {
		expect(verify(edited(['request', 'seed'], 12))).toContainEqual({
			what: 'edited',
			path: 'request.seed',
			change: 'changed',
		});
	});

	it('names the weight that was changed', () => {
		const decision = createDecision({ ...RULE, rule: { kind: 'composite', weights: [2] } });
		expect(verify(decision)).toEqual([]);
		expect(verify(edited(['request', 'rule', 'weights', 0], 3, decision))).toEqual([
			{ what: 'edited', path: 'request.rule.weights.0', change: 'changed' },
		]);
	});

	it('names a change by hand when its reason was changed', () => {
		expect(verify(edited(['request', 'overrides', 0, 'reason'], 'kekeringan'))).toEqual([
			{ what: 'edited', path: 'request.overrides.0.reason', change: 'changed' },
		]);
	});

	it('names a change by hand that was taken out, and the area that it had added', () => {
		const differences = verify(edited(['request', 'overrides'], []));
		expect(differences).toContainEqual({
			what: 'edited',
			path: 'request.overrides.0.area',
			change: 'removed',
		});
		expect(differences).toContainEqual({ what: 'went-out', area: '36.04' });
	});

	it('names the list when it was changed in the record', () => {
		const differences = verify(edited(['result', 'areas', 0, 'inList'], false));
		expect(differences[0]).toEqual({ what: 'edited', path: 'result', change: 'changed' });
	});

	it('names who decided when that was changed', () => {
		expect(verify(edited(['people', 0, 'name'], 'Budi'))).toEqual([
			{ what: 'edited', path: 'people.0.name', change: 'changed' },
		]);
	});

	it('names areas that are of another vintage', () => {
		expect(verify(edited(['vintage', 'boundaries'], 'COD-AB 2020'))).toContainEqual({
			what: 'boundaries',
			before: 'COD-AB 2020',
			after: 'GADM 4.1',
		});
	});

	it('that is none is not read', () => {
		expect(readDecision({ format: 'peta-sasaran/project' })).toBeNull();
		expect(readDecision(edited(['fingerprint'], null))).toBeNull();
	});
});
