import { describe, expect, it } from 'vitest';
import {
	groupOf,
	groupRows,
	isWaiting,
	MAX_BUNDLES,
	ROW_GROUPS,
} from '../../../src/core/join/group-rows.ts';
import type { JoinedRow } from '../../../src/core/join/join-result.ts';
import { codeOf } from '../create-area.ts';

function createRow(row: number, more: Partial<JoinedRow> = {}): JoinedRow {
	return Object.freeze({
		row,
		label: 'Garut',
		area: codeOf('32.05'),
		level: 'kabkota',
		outcome: 'matched',
		by: 'name',
		reason: null,
		approved: true,
		suggestions: [],
		extent: null,
		duplicateOf: null,
		follows: null,
		...more,
	});
}

/** Places of rows whose label is all that says where they are. */
function placesByLabel(rows: readonly JoinedRow[]): number[] {
	return rows.map(({ label }) => rows.findIndex((row) => row.label === label));
}

const PROPOSAL = { by: 'spelling', reason: 'spelling', approved: false } as const;
const UNKNOWN = { area: null, level: null, by: null, approved: false } as const;

describe('the group of a row', () => {
	it('of an approved match is matched, of a repeated one duplicate', () => {
		expect(groupOf(createRow(0))).toBe('matched');
		expect(groupOf(createRow(3, { duplicateOf: 0 }))).toBe('duplicate');
	});

	it('of a proposal is spelling until it is accepted', () => {
		expect(groupOf(createRow(0, PROPOSAL))).toBe('spelling');
		expect(groupOf(createRow(0, { ...PROPOSAL, approved: true }))).toBe('matched');
	});

	it('of a total or a note is remark', () => {
		expect(groupOf(createRow(0, { ...UNKNOWN, outcome: 'aggregate' }))).toBe('remark');
		expect(groupOf(createRow(0, { ...UNKNOWN, outcome: 'note' }))).toBe('remark');
	});

	it.each(['unmatched', 'ambiguous', 'contradiction'] as const)(
		'of an %s row is its own',
		(outcome) => {
			expect(groupOf(createRow(0, { ...UNKNOWN, outcome }))).toBe(outcome);
		},
	);
});

describe('the groups of a table', () => {
	it('each wait for a person, or do not', () => {
		expect(ROW_GROUPS.filter(isWaiting)).toEqual([
			'contradiction',
			'ambiguous',
			'spelling',
			'unmatched',
		]);
	});

	it('hold every row once', () => {
		const rows = [
			createRow(0),
			createRow(1, { ...UNKNOWN, outcome: 'unmatched', label: 'Wakanda' }),
			createRow(2, { ...UNKNOWN, outcome: 'note', label: 'Sumber' }),
			createRow(3, { duplicateOf: 0 }),
			createRow(4, PROPOSAL),
		];
		const groups = groupRows({ rows, places: placesByLabel(rows) });
		const held = ROW_GROUPS.flatMap((group) =>
			groups[group].bundles.flatMap((bundle) => bundle.rows),
		);
		expect(held.sort()).toEqual([0, 1, 2, 3, 4]);
	});

	it('bundle twenty years of one misspelling into one decision', () => {
		const rows = Array.from({ length: 20 }, (_, row) =>
			createRow(row, { ...PROPOSAL, label: 'Garrut' }),
		);
		const { spelling } = groupRows({ rows, places: placesByLabel(rows) });
		expect(spelling).toMatchObject({ bundleCount: 1, rowCount: 20 });
		expect(spelling.bundles[0]?.rows).toHaveLength(20);
		expect(spelling.bundles[0]?.first).toBe(rows[0]);
	});

	it('keep apart namesakes in two places', () => {
		const rows = [
			createRow(0, { ...UNKNOWN, outcome: 'ambiguous', label: 'Sukamaju' }),
			createRow(1, { ...UNKNOWN, outcome: 'ambiguous', label: 'Sukamaju' }),
		];
		const { ambiguous } = groupRows({ rows, places: [0, 1] });
		expect(ambiguous.bundles).toHaveLength(2);
	});

	it('list no more bundles than a screen shows, and count the rest', () => {
		const rows = Array.from({ length: MAX_BUNDLES + 5 }, (_, row) => createRow(row));
		const { matched } = groupRows({ rows, places: rows.map(({ row }) => row) });
		expect(matched.bundles).toHaveLength(MAX_BUNDLES);
		expect(matched).toMatchObject({ bundleCount: MAX_BUNDLES + 5, rowCount: MAX_BUNDLES + 5 });
	});

	it('are empty lists for an empty table', () => {
		const groups = Object.values(groupRows({ rows: [], places: [] }));
		expect(groups.flatMap(({ bundles }) => bundles)).toEqual([]);
	});
});
