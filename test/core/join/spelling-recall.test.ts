import { afterAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { JoinedRow } from '../../../src/core/join/join-result.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { Area } from '../../../src/core/model/area.ts';
import { createRequest, createTable } from '../create-table.ts';
import { misspell, SLIP_NAMES } from './create-misspelling.ts';

const { registry, lineage } = loadGazetteer();
const SEED = 20_260_101;
/** Share of misspelt names whose area must be proposed, or stand first among the suggestions. */
const GOAL = 0.95;

/** How a table names its areas: one line of area cells per area, with the last name as given. */
interface Lookup {
	readonly title: string;
	readonly level: 'kabkota' | 'kecamatan';
	readonly headers: readonly string[];
	readonly parents: (area: Area) => string[];
}

const provinsiOf = (area: Area): string => registry.ancestorsOf(area.code).at(-1)?.name ?? '';
const kabkotaOf = (area: Area): string => registry.ancestorsOf(area.code)[0]?.name ?? '';

const LOOKUPS: readonly Lookup[] = [
	{
		title: 'kab/kota in the nation',
		level: 'kabkota',
		headers: ['nama_kabupaten_kota'],
		parents: () => [],
	},
	{
		title: 'kab/kota in their provinsi',
		level: 'kabkota',
		headers: ['nama_provinsi', 'nama_kabupaten_kota'],
		parents: (area) => [provinsiOf(area)],
	},
	{
		title: 'kecamatan in their kab/kota',
		level: 'kecamatan',
		headers: ['nama_kabupaten_kota', 'nama_kecamatan'],
		parents: (area) => [kabkotaOf(area)],
	},
];

/** Letters and digits alone, numerals as digits: what makes two names one. */
function plain(name: string): string {
	return name
		.toUpperCase()
		.split(/[^A-Z0-9]+/u)
		.map((word) => {
			const value = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].indexOf(word);
			return value > 0 ? String(value) : word;
		})
		.join('');
}

/** Names that another area bears: Bandung without its n is Badung, and nobody can see a slip in it. */
const bearers = new Map<string, Set<string>>();
for (const level of ['provinsi', 'kabkota', 'kecamatan'] as const) {
	for (const area of registry.atLevel(level)) {
		for (const name of [area.name, area.shortName, ...area.otherNames]) {
			const key = `${level} ${plain(name)}`;
			bearers.set(key, (bearers.get(key) ?? new Set()).add(area.code));
		}
	}
}

interface Measure {
	readonly tried: number;
	readonly right: number;
	readonly wrong: readonly string[];
}

const measured = new Map<string, Measure>();

/** Joins all areas of a level with one slip in each name, below all of them written right. */
function measure({ level, headers, parents, title }: Lookup, slip: string): Measure {
	const areas = registry.atLevel(level);
	const cases = areas.flatMap((area, at) => {
		const text = misspell(area.name, slip, SEED + at);
		if (text === area.name) return [];
		const isAnother = [level, 'kabkota'].some((each) => {
			const borne = bearers.get(`${each} ${plain(text)}`);
			return borne && !borne.has(area.code);
		});
		return isAnother ? [] : [{ area, text }];
	});
	const rows = [
		...areas.map((area) => [...parents(area), area.name]),
		...cases.map(({ area, text }) => [...parents(area), text]),
	];
	const table = createTable(
		[...headers, 'p0'],
		rows.map((row, at) => [...row, at + 0.5]),
	);
	const joined = joinTable(createRequest(table), { registry, lineage }).rows.slice(areas.length);
	const isRight = (row: JoinedRow | undefined, area: Area): boolean =>
		(row?.area ?? row?.suggestions[0]) === area.code;
	const result = {
		tried: cases.length,
		right: cases.filter(({ area }, at) => isRight(joined[at], area)).length,
		wrong: cases.flatMap(({ area, text }, at) =>
			joined[at]?.approved && joined[at].area !== area.code
				? [`${text} of ${area.code} taken for ${String(joined[at].area)}`]
				: [],
		),
	};
	measured.set(`${title.padEnd(28)} ${slip}`, result);
	return result;
}

describe.each(LOOKUPS)('of misspelt $title', (lookup) => {
	afterAll(() => {
		console.log(
			[...measured]
				.filter(([name]) => name.startsWith(lookup.title))
				.map(
					([name, { tried, right, wrong }]) =>
						`${name.padEnd(58)} ${String(tried).padStart(5)} ${((100 * right) / tried).toFixed(2).padStart(7)} % wrong ${String(wrong.length)}`,
				)
				.join('\n'),
		);
	});

	it.each(SLIP_NAMES.filter((slip) => lookup.level === 'kecamatan' || !slip.startsWith('numeral')))(
		'at least 95 of 100 are found and none is painted as another: %s',
		{ timeout: 120_000 },
		(slip) => {
			const { tried, right, wrong } = measure(lookup, slip);
			expect(wrong).toEqual([]);
			expect(tried).toBeGreaterThan(10);
			expect(right / tried).toBeGreaterThanOrEqual(GOAL);
		},
	);
});
