import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { groupRows } from '../../../src/core/join/group-rows.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { JoinedRow, JoinResult } from '../../../src/core/join/join-result.ts';
import type { Area } from '../../../src/core/model/area.ts';
import type { RawCell } from '../../../src/core/model/table.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const kabkota = gazetteer.registry.atLevel('kabkota');

/** A few kab/kota in any order. */
const someAreas = fc.shuffledSubarray([...kabkota], { minLength: 1, maxLength: 25 });

/** How a table writes its codes. */
const WRITINGS: Readonly<Record<string, (area: Area) => string>> = {
	dotted: ({ code }) => code,
	kemendagri: ({ code }) => code.replaceAll('.', ''),
	float: ({ code }) => `${code.replaceAll('.', '')}.0`,
	'bps-2020': ({ bps2020 }) => bps2020 ?? '',
	'bps-2025': ({ bps2025 }) => bps2025 ?? '',
	pcode: ({ bps2020 }) => (bps2020 ? `ID${bps2020}` : ''),
};
const someWriting = fc.constantFrom(...Object.keys(WRITINGS));

function join(headers: readonly string[], rows: readonly (readonly RawCell[])[]): JoinResult {
	return joinTable(createRequest(createTable(headers, rows)), gazetteer);
}

/** Rows that would be painted with another area than the one they were made from. */
function paintedWrong({ rows }: JoinResult, areas: readonly Area[]): JoinedRow[] {
	return rows.filter(({ row, approved, area }) => approved && area !== areas[row]?.code);
}

/** A name with one letter changed, such that no area has it. */
function misspell(area: Area, at: number): string {
	const name = area.name;
	const cut = Math.max(name.indexOf(' ') + 2, name.length - 1 - (at % 6));
	const text = `${name.slice(0, cut)}q${name.slice(cut + 1)}`;
	return gazetteer.registry.findByName('kabkota', text).length === 0 ? text : name;
}

describe('no area is ever painted with another area’s value', () => {
	it('by codes without names, in whichever system they are', () => {
		fc.assert(
			fc.property(someAreas, someWriting, (areas, writing) => {
				const rows = areas.map((area, at) => [WRITINGS[writing]?.(area) ?? '', at]);
				expect(paintedWrong(join(['kode_kabupaten_kota', 'p0'], rows), areas)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it('by codes beside names, whatever the system and the header', () => {
		const header = fc.constantFrom('kode', 'kode_wilayah', 'kode_kabupaten_kota');
		fc.assert(
			fc.property(someAreas, someWriting, header, (areas, writing, name) => {
				const rows = areas.map((area, at) => [WRITINGS[writing]?.(area) ?? '', area.name, at]);
				const result = join([name, 'nama_kabupaten_kota', 'p0'], rows);
				expect(paintedWrong(result, areas)).toEqual([]);
				expect(result.rows.every(({ outcome }) => outcome === 'matched')).toBe(true);
			}),
			{ numRuns: 40 },
		);
	});

	it('by codes beside names some of which are missing or misspelt', () => {
		const damage = fc.array(fc.constantFrom('keep', 'blank', 'misspell'), {
			minLength: 25,
			maxLength: 25,
		});
		fc.assert(
			fc.property(someAreas, someWriting, damage, (areas, writing, damages) => {
				const rows = areas.map((area, at) => {
					const name =
						damages[at] === 'blank'
							? ''
							: damages[at] === 'misspell'
								? misspell(area, at)
								: area.name;
					return [WRITINGS[writing]?.(area) ?? '', name, at];
				});
				expect(paintedWrong(join(['kode', 'nama_kabupaten_kota', 'p0'], rows), areas)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it('by codes beside the names of other areas', () => {
		fc.assert(
			fc.property(someAreas, someWriting, (areas, writing) => {
				// every third row has the name of the row above it
				const named = areas.map((area, at) => (at % 3 === 2 ? (areas[at - 1] ?? area) : area));
				const rows = areas.map((area, at) => [
					WRITINGS[writing]?.(area) ?? '',
					named[at]?.name ?? '',
					at,
				]);
				const result = join(['kode', 'nama_kabupaten_kota', 'p0'], rows);
				const wrong = paintedWrong(result, areas).filter(
					// without a known system the name is all there is, and it is not wrong about itself
					({ row, by, area }) => by === 'code' || area !== named[row]?.code,
				);
				expect(wrong).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it('by full names, which all match', () => {
		fc.assert(
			fc.property(someAreas, (areas) => {
				const result = join(
					['wilayah', 'p0'],
					areas.map((area, at) => [area.name, at]),
				);
				expect(paintedWrong(result, areas)).toEqual([]);
				expect(result.rows.every(({ outcome }) => outcome === 'matched')).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});

	it('by names as BPS writes them, a kabupaten bare and a kota with Kota', () => {
		fc.assert(
			fc.property(someAreas, (areas) => {
				const rows = areas.map((area, at) => [area.shortName, at]);
				expect(paintedWrong(join(['Kabupaten/Kota', 'p0'], rows), areas)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it('by names without any kind', () => {
		fc.assert(
			fc.property(someAreas, (areas) => {
				const rows = areas.map((area, at) => [area.shortName.replace(/^Kota /u, ''), at]);
				const result = join(['Kabupaten/Kota', 'p0'], rows);
				expect(paintedWrong(result, areas)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('a join', () => {
	const cell = fc.constantFrom<RawCell>(
		...['Bandung', 'Kota Bandung', 'Garut', 'ACEH', 'Jumlah', 'Sumber: BPS', 'Wakanda', ''],
		...['1101', '11.09', '3204', 'ID1101', '32.1', '#N/A', 12, null, 'PKH', '2024', true],
	);
	const header = fc.constantFrom('kode', 'nama', 'Kabupaten/Kota', 'provinsi', 'x', 'tahun', '');
	const anyTable = fc.tuple(
		fc.array(header, { minLength: 1, maxLength: 4 }),
		fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }),
	);

	it('of any table gives one row for each of its rows, in order', () => {
		fc.assert(
			fc.property(anyTable, ([headers, rows]) => {
				const result = join(headers, rows);
				expect(result.rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at));
			}),
			{ numRuns: 150 },
		);
	});

	it('of any table paints only what is matched, and matches only what has an area', () => {
		fc.assert(
			fc.property(anyTable, ([headers, rows]) => {
				for (const row of join(headers, rows).rows) {
					if (row.approved) expect(row.outcome).toBe('matched');
					expect(row.outcome === 'matched').toBe(row.area !== null);
					expect(row.by !== null).toBe(row.outcome === 'matched');
					if (row.duplicateOf !== null) expect(row.duplicateOf).toBeLessThan(row.row);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('does not depend on the order of rows', () => {
		fc.assert(
			fc.property(someAreas, someWriting, (areas, writing) => {
				const rows = areas.map((area, at) => [WRITINGS[writing]?.(area) ?? '', area.shortName, at]);
				const headers = ['kode', 'Kabupaten/Kota', 'p0'];
				const forward = join(headers, rows);
				const backward = join(headers, rows.toReversed());
				const strip = ({ label, area, outcome, by }: JoinedRow): unknown => [
					label,
					area,
					outcome,
					by,
				];
				expect(backward.rows.map(strip).reverse()).toEqual(forward.rows.map(strip));
				expect(backward.codeSystem).toBe(forward.codeSystem);
			}),
			{ numRuns: 60 },
		);
	});

	/** What became of a row, without its place in the table. */
	const fate = ({
		label,
		area,
		level,
		outcome,
		by,
		reason,
		approved,
		extent,
	}: JoinedRow): unknown => ({
		label,
		area,
		level,
		outcome,
		by,
		reason,
		approved,
		extent,
	});
	const placeHeaders = ['kode', 'nama_provinsi', 'nama_kabupaten_kota', 'tahun', 'p0'];
	/** A table as they come: codes, old provinsi, slips, strangers, and namesakes without a kind. */
	const placeRows = fc
		.tuple(someAreas, someWriting, fc.array(fc.nat({ max: 9 }), { minLength: 25, maxLength: 25 }))
		.map(([areas, writing, damages]) =>
			areas.map((area, at): RawCell[] => {
				const damage = damages[at] ?? 0;
				const names = [area.name, area.shortName, area.shortName.replace(/^Kota /u, '')];
				const name =
					damage === 8 ? misspell(area, at) : damage === 9 ? 'Wakanda' : names[damage % 3];
				const provinsi = gazetteer.registry.ancestorsOf(area.code).at(-1)?.name ?? '';
				const code = damage === 7 ? '#REF!' : (WRITINGS[writing]?.(area) ?? '');
				return [code, provinsi, name ?? '', 2015 + (at % 9), at + 0.5];
			}),
		);

	it('puts each row into exactly one group of the report', () => {
		fc.assert(
			fc.property(placeRows, (rows) => {
				const groups = Object.values(groupRows(join(placeHeaders, rows)));
				const listed = groups.flatMap(({ bundles }) => bundles.flatMap(({ rows: at }) => at));
				expect(listed.toSorted((a, b) => a - b)).toEqual(rows.map((_, at) => at));
			}),
			{ numRuns: 40 },
		);
	});

	it('gives every row the same fate in any order of rows', () => {
		fc.assert(
			fc.property(
				placeRows.chain((rows) =>
					fc.tuple(
						fc.constant(rows),
						fc.shuffledSubarray(
							rows.map((_, at) => at),
							{ minLength: rows.length },
						),
					),
				),
				([rows, order]) => {
					const plain = join(placeHeaders, rows).rows;
					const shuffled = join(
						placeHeaders,
						order.map((at) => rows[at] ?? []),
					).rows;
					expect(shuffled.map(fate)).toEqual(
						order.map((at) => plain[at]).map((row) => row && fate(row)),
					);
				},
			),
			{ numRuns: 60 },
		);
	});

	it('gives every row the same fate in any order of columns', () => {
		const columns = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
		fc.assert(
			fc.property(placeRows, columns, (rows, order) => {
				const plain = join(placeHeaders, rows).rows;
				const shuffled = join(
					order.map((at) => placeHeaders[at] ?? ''),
					rows.map((row) => order.map((at) => row[at] ?? null)),
				).rows;
				expect(shuffled.map(fate)).toEqual(plain.map(fate));
			}),
			{ numRuns: 60 },
		);
	});

	it.each([
		['a row of totals', ['', '', 'Jumlah', '', 99]],
		['a row of Indonesia', ['', '', 'INDONESIA', 2020, 9.5]],
		['a blank row', ['', '', '', '', '']],
		['a row of nothing', [null, null, null, null, null]],
		['a source line', [null, null, 'Sumber: BPS, diolah', null, null]],
	])('is not changed by %s, wherever it stands', (_, extra) => {
		fc.assert(
			fc.property(placeRows, fc.nat({ max: 25 }), (rows, place) => {
				const at = place % (rows.length + 1);
				const plain = join(placeHeaders, rows).rows;
				const more = join(placeHeaders, rows.toSpliced(at, 0, [...extra])).rows;
				expect(more[at]?.area).toBeNull();
				expect(more.toSpliced(at, 1).map(fate)).toEqual(plain.map(fate));
			}),
			{ numRuns: 30 },
		);
	});
});
