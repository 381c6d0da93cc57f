import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaCode, AreaLevel } from '../../../src/core/model/area.ts';
import {
	compareRegisters,
	type ComparedRegisters,
	type RegisterCounts,
} from '../../../src/core/registers/compare-registers.ts';
import type { RegisterColumn } from '../../../src/core/registers/register-columns.ts';
import { servedPockets } from '../../../src/core/registers/served-pockets.ts';
import {
	hideSmallGaps,
	hideSmallRests,
	hideToldByTotals,
} from '../../../src/core/registers/small-gaps.ts';
import { codeOf } from '../create-area.ts';

const ANDIR = codeOf('32.73.05');
const CICENDO = codeOf('32.73.06');

function countsOf(counts: Readonly<Record<string, number>>): Map<AreaCode, number> {
	return new Map(Object.entries(counts).map(([code, count]) => [codeOf(code), count]));
}

function compare(
	need: Readonly<Record<string, number>>,
	programme: Readonly<Record<string, number>>,
	all: Readonly<Record<string, number>> = {},
): ComparedRegisters {
	const register = (counts: Readonly<Record<string, number>>): RegisterCounts => ({
		...{ name: 'uji', unit: 'keluarga', version: '2023' },
		counts: countsOf(counts),
	});
	const compared = compareRegisters(register(need), register(programme), countsOf(all));
	if (compared === 'units-differ') throw new RangeError(compared);
	return compared;
}

/** A register in a table of its own: counts by area, and areas whose count is hidden. */
function createColumn(
	file: string,
	level: AreaLevel,
	counts: Readonly<Record<string, number>>,
	hidden: readonly string[] = [],
): RegisterColumn {
	return {
		...{ key: file, name: { id: 'PKH', en: 'PKH' }, unit: 'KPM', knownId: 'kpm-pkh' },
		...{ isOfPeople: true, source: file, from: { bundled: file } },
		...{ versions: ['2023'], levels: [level] },
		countsAt: (asked) =>
			asked === level
				? { counts: countsOf(counts), hidden: new Set(hidden.map((code) => codeOf(code))) }
				: { counts: new Map(), hidden: new Set() },
	};
}

describe('the gap between two files', () => {
	it('of total and PKH is the small BPNT that a third file hides, and is hidden too', () => {
		const { compared, small } = hideSmallGaps(
			compare({ '32.73.05': 107, '32.73.06': 300 }, { '32.73.05': 100, '32.73.06': 200 }),
			10,
		);
		expect([...small]).toEqual([[ANDIR, 107]]);
		expect([...compared.areas.keys()]).toEqual([CICENDO]);
	});

	it('of nobody, and one as large as the limit, are shown', () => {
		const { small } = hideSmallGaps(
			compare({ '32.73.05': 100, '32.73.06': 110 }, { '32.73.05': 100, '32.73.06': 100 }),
			10,
		);
		expect(small.size).toBe(0);
	});

	it('is hidden where the bounds of an overlap tell the few who are in neither list', () => {
		const { small } = hideSmallGaps(
			compare({ '32.73.05': 100 }, { '32.73.05': 60 }, { '32.73.05': 104 }),
			10,
		);
		expect([...small.keys()]).toEqual([ANDIR]);
	});

	it('names no area above hundred percent whose gap is hidden', () => {
		const { compared } = hideSmallGaps(compare({ '32.73.05': 100 }, { '32.73.05': 103 }), 10);
		expect(compared.overHundred).toEqual([]);
	});

	it('is never from one to below the limit, whatever the counts', () => {
		const count = fc.nat(300);
		fc.assert(
			fc.property(count, count, count, fc.constantFrom(5, 10, 25), (a, b, more, least) => {
				const all = Math.max(a, b) + more;
				const compared = compare({ '32.73.05': a }, { '32.73.05': b }, { '32.73.05': all });
				const shown = hideSmallGaps(compared, least).compared.areas.get(ANDIR);
				if (!shown) return;
				const [floor] = shown.overlap;
				const told = [shown.gap, ...(floor > 0 ? [a - floor, b - floor] : [])].map(Math.abs);
				expect(told.filter((few) => few > 0 && few < least)).toEqual([]);
			}),
		);
	});
});

describe('a pocket', () => {
	it('hides the matched where they tell the few who are not, and keeps the unserved', () => {
		const { pockets, hidden } = hideSmallRests(
			servedPockets(
				countsOf({ '32.73.05': 120 }),
				countsOf({ '32.73.05': 115 }),
				countsOf({ '32.73.05': 40 }),
			),
			10,
		);
		expect(pockets[0]).toMatchObject({ registered: 120, matched: null, unserved: 40 });
		expect([hidden.matched.has(ANDIR), hidden.unserved.size]).toEqual([true, 0]);
	});

	it('hides the unserved where they tell the few who are served', () => {
		const { pockets } = hideSmallRests(
			servedPockets(countsOf({ '32.73.05': 120 }), new Map(), countsOf({ '32.73.05': 117 })),
			10,
		);
		expect(pockets[0]).toMatchObject({ unserved: null, unservedPercent: null });
	});
});

describe('the total of a kabkota in another open table', () => {
	const KECAMATAN = { '32.73.01': 40, '32.73.02': 60, '32.73.03': 90 };
	const asked = { level: 'kecamatan', version: '2023' } as const;

	it('tells the one kecamatan that is hidden, so another is hidden with it', () => {
		const own = createColumn('kecamatan.csv', 'kecamatan', KECAMATAN, ['32.73.05']);
		const total = createColumn('kota.csv', 'kabkota', { '32.73': 197 });
		const { counts, hidden } = hideToldByTotals(own, asked, [own, total], 10);
		expect([...hidden].sort()).toEqual([codeOf('32.73.01'), ANDIR]);
		expect([...counts.keys()]).toEqual([codeOf('32.73.02'), codeOf('32.73.03')]);
	});

	it('tells several that are few together', () => {
		const own = createColumn('kecamatan.csv', 'kecamatan', KECAMATAN, ['32.73.05', '32.73.06']);
		const total = createColumn('kota.csv', 'kabkota', { '32.73': 197 });
		expect(hideToldByTotals(own, asked, [own, total], 10).hidden.size).toBe(3);
		const larger = createColumn('kota.csv', 'kabkota', { '32.73': 230 });
		expect(hideToldByTotals(own, asked, [own, larger], 10).hidden.size).toBe(2);
	});

	it('tells nothing where it is of another year, or of another kabkota', () => {
		const own = createColumn('kecamatan.csv', 'kecamatan', KECAMATAN, ['32.73.05']);
		const other = createColumn('kota.csv', 'kabkota', { '32.04': 197 });
		const total = createColumn('kota.csv', 'kabkota', { '32.73': 197 });
		const older = { ...total, versions: ['2022'] };
		expect(hideToldByTotals(own, asked, [own, other, older], 10).hidden.size).toBe(1);
	});
});
