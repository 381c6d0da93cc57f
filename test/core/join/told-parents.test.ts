import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { JoinResult } from '../../../src/core/join/join-result.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { codeOf } from '../create-area.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const HEADERS = ['Kabupaten/Kota', 'Kecamatan', 'n'] as const;
const ROWS = [
	['Kab. Bandng', 'Soreang', 1],
	['Kab. Bandng', 'Ciwidey', 2],
	['Kab. Bandng', 'Pangalengn', 3],
	['Kota Bandung', 'Andir', 4],
	['Kab. Grut', 'Cilawu', 5],
] as const;

function answer(
	answers: Readonly<Record<number, string | null>>,
	rows: readonly (readonly (string | number)[])[] = ROWS,
	headers: readonly string[] = HEADERS,
): JoinResult {
	const given = Object.entries(answers).map(([row, code]): [number, AreaCode | null] => [
		Number(row),
		code === null ? null : codeOf(code),
	]);
	const request = createRequest(createTable(headers, rows), { answers: new Map(given) });
	return joinTable(request, gazetteer);
}

function told({ diagnostics }: JoinResult): unknown {
	return diagnostics.find(({ code }) => code === 'parent-told');
}

describe('an answer about a row under a misspelt parent', () => {
	it('tells all rows under it what the parent is', () => {
		const before = answer({}).rows[1];
		expect(before).toMatchObject({ area: '32.04.39', approved: false, follows: null });
		const after = answer({ 0: '32.04.37' }).rows[1];
		expect(after).toMatchObject({ area: '32.04.39', approved: true, by: 'name', follows: 0 });
	});

	it('leaves a row that is misspelt itself to be asked', () => {
		const { rows } = answer({ 0: '32.04.37' });
		expect(rows[2]).toMatchObject({ area: '32.04.15', approved: false, by: 'spelling' });
	});

	it('tells nothing of other parents', () => {
		const { rows } = answer({ 0: '32.04.37' });
		expect(rows[3]).toEqual(answer({}).rows[3]);
		expect(rows[4]).toEqual(answer({}).rows[4]);
	});

	it('is undone with it', () => {
		expect(answer({}).rows.every(({ follows }) => follows === null)).toBe(true);
		expect(told(answer({}))).toBeUndefined();
	});

	it('is said, with the rows that follow and what they follow', () => {
		expect(told(answer({ 0: '32.04.37' }))).toMatchObject({
			rows: [1, 2],
			params: { parents: ['Kab. Bandng = Kabupaten Bandung'] },
		});
	});

	it('tells nothing when it lies in no area the parent may be', () => {
		expect(told(answer({ 0: '32.73.05' }))).toBeUndefined();
		expect(answer({ 0: '32.73.05' }).rows[1]).toEqual(answer({}).rows[1]);
	});

	it('tells nothing when the row is left out', () => {
		expect(told(answer({ 0: null }))).toBeUndefined();
	});
});

describe('answers about rows under a parent that is two places', () => {
	// a kecamatan Sorong lies in the kabupaten and in the kota
	const rows = [
		['Sorong', 'Aimas', 1],
		['Sorong', 'Sorong', 2],
		['Sorong', 'Sorong Manoi', 3],
	] as const;

	it('tell which of them it is', () => {
		expect(answer({}, rows).rows[1]?.approved).toBe(false);
		const told = answer({ 0: '96.01.05' }, rows).rows[1];
		expect(told).toMatchObject({ area: '96.01.18', approved: true, follows: 0 });
	});

	it('tell nothing when they disagree', () => {
		const disagreeing = answer({ 0: '96.01.05', 2: '96.71.06' }, rows);
		expect(disagreeing.rows[1]).toEqual(answer({}, rows).rows[1]);
	});
});

describe('an answer under two misspelt parents', () => {
	it('tells both what they are', () => {
		const headers = ['Provinsi', 'Kabupaten/Kota', 'Kecamatan', 'n'];
		const rows = [
			['Jawa Bart', 'Kab. Bandng', 'Soreang', 1],
			['Jawa Bart', 'Kab. Bandng', 'Ciwidey', 2],
			['Jawa Bart', 'Kab. Garut', 'Cilawu', 3],
		];
		const { rows: joined } = answer({ 0: '32.04.37' }, rows, headers);
		expect(joined[1]).toMatchObject({ area: '32.04.39', approved: true, follows: 0 });
		expect(joined[2]).toMatchObject({ area: '32.05.19', approved: true, follows: null });
	});
});
