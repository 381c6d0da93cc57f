import fc from 'fast-check';
import { FACT_ANSWERS } from '../../../src/core/indicator/asked-facts.ts';
import { describe, expect, it } from 'vitest';
import { REPEAT_RULES } from '../../../src/core/layer/table-layer.ts';
import { AREA_LEVELS, CODE_SYSTEMS } from '../../../src/core/model/area.ts';
import { diagnose, type Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { COLUMN_ROLES, type ColumnChoice, type RawCell } from '../../../src/core/model/table.ts';
import { TEXT_ENCODINGS } from '../../../src/core/model/text-encoding.ts';
import { ROWS_ARE } from '../../../src/core/points/rows-are.ts';
import type { Decisions } from '../../../src/core/project/decisions.ts';
import { ARRANGEMENTS } from '../../../src/core/table/arrangement.ts';
import {
	FIRST_CHOICES,
	type PriorityChoices,
} from '../../../src/core/priority/priority-choices.ts';
import {
	REGISTER_SIDES,
	type RegisterChoices,
} from '../../../src/core/registers/register-choices.ts';
import { readProject } from '../../../src/core/project/read-project.ts';
import { PARAMETERS } from '../../../src/core/view/view-codec.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view-state.ts';
import { views } from '../view/create-view.ts';
import { codeOf } from '../create-area.ts';
import {
	createProject,
	createSavedTable,
	projectJson,
	projectText,
	readText,
} from './create-project.ts';

const codes = fc
	.tuple(fc.integer({ min: 11, max: 96 }), fc.integer({ min: 1, max: 79 }))
	.map(([provinsi, kabkota]) => codeOf(`${provinsi}.${String(kabkota).padStart(2, '0')}`));

const columns: fc.Arbitrary<ColumnChoice> = fc.record(
	{
		role: fc.constantFrom(...COLUMN_ROLES),
		level: fc.option(fc.constantFrom(...AREA_LEVELS)),
		unit: fc.option(fc.string()),
		period: fc.option(fc.constantFrom('2024', '2025-03')),
		periodPart: fc.option(fc.constantFrom('year', 'month', 'semester', 'quarter')),
		decimal: fc.option(fc.constantFrom('.', ',')),
		scale: fc.option(fc.constantFrom('percent', 'fraction', 'thousand', 'as-written')),
		lowestLevel: fc.option(fc.constantFrom(...AREA_LEVELS)),
		part: fc.option(fc.constantFrom(...FACT_ANSWERS.part)),
		decile: fc.option(fc.constantFrom(...FACT_ANSWERS.decile)),
		verification: fc.option(fc.constantFrom(...FACT_ANSWERS.verification)),
		services: fc.option(fc.constantFrom(...FACT_ANSWERS.services)),
	},
	{ requiredKeys: [] },
);

const decisions: fc.Arbitrary<Decisions> = fc.record({
	encoding: fc.option(fc.constantFrom(...TEXT_ENCODINGS)),
	asWritten: fc.subarray([...ARRANGEMENTS]),
	codeSystem: fc.option(fc.constantFrom(...CODE_SYSTEMS)),
	columns: fc.array(fc.tuple(fc.nat(20), columns)).map((pairs) => new Map(pairs)),
	answers: fc.array(fc.tuple(fc.nat(90_000), fc.option(codes))).map((pairs) => new Map(pairs)),
	level: fc.option(fc.constantFrom(...AREA_LEVELS)),
	rowsAre: fc.option(fc.constantFrom(...ROWS_ARE)),
	swapsCoordinates: fc.boolean(),
	sumTo: fc.option(fc.constantFrom(...AREA_LEVELS)),
	hideBelow: fc.option(fc.integer({ min: 5, max: 1000 })),
	repeats: fc.option(fc.constantFrom(...REPEAT_RULES)),
});

const sides = fc.dictionary(
	fc.constantFrom(...REGISTER_SIDES),
	fc.string({ minLength: 1 }),
) as fc.Arbitrary<RegisterChoices['sides']>;
const registers: fc.Arbitrary<RegisterChoices> = fc.record({
	sides,
	versions: sides,
	level: fc.option(fc.constantFrom(...AREA_LEVELS)),
	tags: fc
		.array(
			fc.tuple(codes, fc.constantFrom({ burden: 'Dinsos: PKH' }, { income: 'a', pockets: 'b' })),
		)
		.map((pairs) => new Map(pairs)),
});

const cells: fc.Arbitrary<RawCell> = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
	fc.boolean(),
	fc.constant(null),
);

const codesOf = (diagnostics: readonly Diagnostic[]): string[] =>
	diagnostics.map(({ code }) => code);
const placesOf = (json: unknown): unknown =>
	readProject(json, 'a.peta.json').diagnostics.map(({ code, params }) => [code, params['places']]);

const CHOICES: PriorityChoices = {
	form: {
		...FIRST_CHOICES.form,
		kind: 'composite',
		criteria: [{ indicator: 'p0', is: '>', than: 'value', value: 9.48 }],
		index: {
			...FIRST_CHOICES.form.index,
			parts: [
				{ indicator: 'p0', weight: 62.5, isLocked: true, direction: null, low: 0, high: 100 },
			],
		},
		areas: [codeOf('36.02')],
		total: 11,
	},
	overrides: [{ area: codeOf('36.01'), change: 'remove', reason: 'sudah ditangani' }],
	people: [{ name: 'Siti', role: 'Kepala Bappeda' }],
	draws: { spread: null, variesWays: false, draws: 5000, seed: 20_250_311 },
	kept: { form: FIRST_CHOICES.form, overrides: [] },
	columns: { spent: 'Anggaran', poor: '' },
};

describe('a project file', () => {
	it('gives back what was saved', () => {
		fc.assert(
			fc.property(
				views,
				decisions,
				registers,
				fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 5 }),
				(view, decided, chosen, rows) => {
					const project = createProject({
						view,
						registers: chosen,
						tables: [
							createSavedTable({
								decisions: decided,
								slice: { indicator: 'i', period: null, category: { jenis: 'PKH' }, level: 'desa' },
								summary: { rows: 2, matched: 2, areas: 2, figures: '0a' },
								notes: [diagnose('rows-ragged', { at: ['3', '4'] }, [1, 2], 9)],
								bytes: 'AA==',
							}),
						],
					});
					const sheets = [[{ name: 'lembar', startRow: 3, rows }]];
					const read = readText(projectText(project, sheets));
					expect(read.project).toEqual({
						...project,
						tables: project.tables.map((table) => ({
							...table,
							unknown: expect.anything() as unknown,
						})),
						unknown: expect.anything() as unknown,
					});
					expect(read.sheets).toEqual(sheets);
				},
			),
		);
	});

	it('read and written again is the same file, byte for byte', () => {
		fc.assert(
			fc.property(views, decisions, registers, (view, decided, chosen) => {
				const text = projectText(
					createProject({
						view,
						registers: chosen,
						tables: [createSavedTable({ decisions: decided })],
					}),
				);
				const { project, sheets } = readText(text);
				expect(projectText(project, sheets)).toBe(text);
			}),
		);
	});

	it('does not depend on the order in which decisions were taken', () => {
		const one = new Map([
			[1, { role: 'value' }],
			[0, { decimal: ',', role: 'text' }],
		] as const);
		const other = new Map([
			[0, { role: 'text', decimal: ',' }],
			[1, { role: 'value' }],
		] as const);
		const text = (columns: Decisions['columns']): string =>
			projectText(
				createProject({
					tables: [createSavedTable({ decisions: { ...createSavedTable().decisions, columns } })],
				}),
			);
		expect(text(one)).toBe(text(other));
	});

	it('keeps fields that nobody knows, wherever they stand, and writes them back', () => {
		const json = projectJson(
			createProject({
				tables: [
					createSavedTable({
						decisions: { ...createSavedTable().decisions, columns: new Map([[1, {}]]) },
						slice: { indicator: 'i', period: null, category: {}, level: 'kabkota' },
					}),
				],
			}),
		) as never as Record<string, Record<string, Record<string, Record<string, object>>>>;
		const added = { depan: { baru: [1, { a: null }] } };
		Object.assign(json, added);
		Object.assign(json['views']?.['0'] ?? {}, added);
		Object.assign(json['views']?.['0']?.['state'] ?? {}, added);
		Object.assign(json['tables']?.['0'] ?? {}, added);
		Object.assign(json['tables']?.['0']?.['decisions'] ?? {}, added);
		Object.assign(json['tables']?.['0']?.['slice'] ?? {}, added);
		Object.assign(json['tables']?.['0']?.['decisions']?.['columns']?.['0' as never] ?? {}, added);
		json['rules'] = [{ aturan: 1 }] as never;
		const { project, sheets } = readText(JSON.stringify(json));
		expect(JSON.parse(projectText(project, sheets))).toEqual(json);
		expect(projectText(project, sheets).match(/"depan"/gu)).toHaveLength(7);
	});

	it('holds what was chosen about priority locations, and gives it back byte for byte', () => {
		const text = projectText(createProject({ priority: CHOICES }));
		const { project, sheets } = readText(text);
		expect(project.priority).toEqual(CHOICES);
		expect(projectText(project, sheets)).toBe(text);
	});

	it('keeps rules of others, and what nobody knows of ours', () => {
		const json = projectJson(createProject({ priority: CHOICES })) as never as { rules: unknown[] };
		json.rules = [{ aturan: 1 }, { ...(json.rules[0] as object), depan: true }];
		const { project, sheets } = readText(JSON.stringify(json));
		expect(project.priority).toEqual(CHOICES);
		const again = JSON.parse(projectText(project, sheets)) as typeof json;
		expect(new Set(again.rules)).toEqual(new Set(json.rules));
	});

	it('with a damaged rule of priority names what is, and keeps the reasons', () => {
		const json = projectJson(createProject({ priority: CHOICES })) as never as { rules: object[] };
		Object.assign(json.rules[0] ?? {}, { form: { kind: 'oracle' } });
		const read = readProject(json, 'a.peta.json');
		expect(read.ok && read.value.project.priority).toEqual({
			...CHOICES,
			form: FIRST_CHOICES.form,
		});
		expect(read.diagnostics.map(({ params }) => params['places'])).toEqual([['rules[0].form']]);
	});

	it.each([
		['rule', 'oracle', 'threshold~persentase-penduduk-miskin*gt*parent'],
		['analysis', 'ramalan', 'pola~gi~dekat*4'],
		['analysis', 'timpang~l*101', 'timpang~l*60'],
		['registers', 'program*kpm-pkh~ramal*1', 'program*kpm-pkh~tingkat*kecamatan'],
		['registers', 'tingkat*planet', 'kebutuhan*keluarga-dtsen*2025-Q2'],
	])('whose view has a %s of %s names it, and takes none in its place', (field, wrong, right) => {
		const withText = (text: string) => {
			const json = projectJson() as never as { views: { state: object }[] };
			Object.assign(json.views[0]?.state ?? {}, { [field]: text });
			return json;
		};
		const { project } = readText(JSON.stringify(withText(wrong)));
		expect(project.view).toHaveProperty(field, null);
		expect(placesOf(withText(wrong))).toEqual([
			['project-part-damaged', [`views[0].state.${field}`]],
		]);
		expect(placesOf(withText(right))).toEqual([]);
	});

	it('has one row of cells in one line', () => {
		expect(projectText()).toContain('\n\t\t\t\t\t\t["Ciamis","7,5"]\n');
	});

	it('with a note on a pocket that is no text keeps the others', () => {
		const tags = [{ area: '36.01', burden: 7 }, { area: '36.02', burden: 'Dinsos' }, 'x'];
		const json = { ...projectJson(), registers: { level: 'negara', tags } };
		const read = readProject(json, 'a.peta.json');
		expect(read.ok && [...read.value.project.registers.tags]).toEqual([
			['36.02', { burden: 'Dinsos' }],
		]);
		expect(placesOf(json)).toEqual([
			[
				'project-part-damaged',
				['registers.level', 'registers.tags[0].burden', 'registers.tags[2]'],
			],
		]);
	});

	it('of a newer version is refused whole', () => {
		const read = readProject({ ...projectJson(), version: 2 }, 'a.peta.json');
		expect(read.ok).toBe(false);
		expect(codesOf(read.diagnostics)).toEqual(['project-newer']);
	});

	it('of a later edition of this version is read', () => {
		expect(readProject({ ...projectJson(), version: 1.4 }, 'a.peta.json').ok).toBe(true);
	});

	it.each([[null], [[]], ['peta'], [{}], [{ format: 'kepler' }]])('is not %j', (json) => {
		expect(codesOf(readProject(json, 'a.peta.json').diagnostics)).toEqual(['project-not-ours']);
	});

	it('with a damaged decision names it and restores the rest', () => {
		const json = projectJson() as never as {
			tables: { decisions: Record<string, unknown> }[];
		};
		Object.assign(json.tables[0]?.decisions ?? {}, {
			codeSystem: 'rahasia',
			repeats: 'last',
			answers: [
				[0, '32.05'],
				[1, 'Ciamis'],
			],
		});
		expect(placesOf(json)).toEqual([
			[
				'project-part-damaged',
				['garut.csv: decisions.codeSystem', 'garut.csv: decisions.answers[1]'],
			],
		]);
		const { project } = readText(JSON.stringify(json));
		expect(project.tables[0]?.decisions).toMatchObject({
			codeSystem: null,
			repeats: 'last',
			answers: new Map([[0, '32.05']]),
		});
	});

	it.each([
		['version', true],
		['producer', null],
		['boundaries', 42],
		['views', null],
		['rules', null],
		['tables', null],
	])('whose %s is %j names it', (part, value) => {
		expect(placesOf({ ...projectJson(), [part]: value })).toEqual([
			['project-part-damaged', [part]],
		]);
	});

	it('with damaged cells leaves that table out, names it, and opens the others', () => {
		const two = createProject({
			tableIndex: 1,
			tables: [createSavedTable({ file: 'a.csv' }), createSavedTable({ file: 'b.csv' })],
		});
		const json = projectJson(two) as never as { tables: { sheets: { rows: unknown[] }[] }[] };
		json.tables[0]?.sheets[0]?.rows.splice(1, 1, ['Garut', { rumus: 1 }]);
		expect(placesOf(json)).toEqual([['project-table-lost', ['a.csv: sheets[0].rows[1]']]]);
		const { project } = readText(JSON.stringify(json));
		expect(project.tables.map(({ file }) => file)).toEqual(['b.csv']);
		expect(project).toMatchObject({ tableIndex: 0, showsTable: true });
	});

	it('whose table on the map is lost shows the bundled indicator', () => {
		const json = projectJson() as never as { tables: unknown[] };
		json.tables[0] = 7;
		const { project } = readText(JSON.stringify(json));
		expect(project).toMatchObject({ tableIndex: null, showsTable: false, tables: [] });
	});

	it('never throws, whatever is put in the place of a part', () => {
		const text = projectText();
		const parts = [...text.matchAll(/: (?:"[^"]*"|\d+|null|false|true|\[[^\n]*\]|\{\})(?=,?\n)/gu)];
		fc.assert(
			fc.property(fc.nat(parts.length - 1), fc.json(), (at, value) => {
				const part = parts[at];
				if (!part) return;
				const damaged = `${text.slice(0, part.index)}: ${value}${text.slice(part.index + part[0].length)}`;
				const read = readProject(JSON.parse(damaged), 'a.peta.json');
				if (read.ok) projectText(read.value.project, read.value.sheets);
				else expect(read.diagnostics).not.toEqual([]);
			}),
		);
	});

	it('cannot reach into the program by the names of its fields', () => {
		const json = projectText().replace('{', '{"__proto__": {"polluted": 1}, "constructor": 1,');
		const { project } = readText(json);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		expect(Object.keys(project.unknown.project)).toEqual([]);
	});
});

describe('the view in a project file', () => {
	it('has every field of the view, and each is in the codec of links', () => {
		const json = projectJson() as never as { views: { state: object }[] };
		expect(Object.keys(json.views[0]?.state ?? {})).toEqual(Object.keys(DEFAULT_VIEW));
		expect(PARAMETERS.flatMap(({ fields }) => fields).sort()).toEqual(
			Object.keys(DEFAULT_VIEW).sort(),
		);
	});

	it('is restored field by field', () => {
		const json = projectJson() as never as { views: { state: object }[] };
		Object.assign(json.views[0]?.state ?? {}, { level: 'planet', classCount: 7, period: 2024 });
		expect(placesOf(json)).toEqual([
			[
				'project-part-damaged',
				['views[0].state.level', 'views[0].state.isLevelLocked', 'views[0].state.period'],
			],
		]);
		expect(readText(JSON.stringify(json)).project.view).toEqual({ ...DEFAULT_VIEW, classCount: 7 });
	});
});
