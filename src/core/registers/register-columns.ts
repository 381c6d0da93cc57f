import { isValidLevel, type Catalogue } from '../indicator/catalogue.ts';
import { isEventCount } from '../indicator/event-count.ts';
import { lowestLevelInWords, tableWords } from '../indicator/level-in-words.ts';
import type { ToldFacts } from '../indicator/asked-facts.ts';
import { isOfPeople } from '../indicator/indicator-definition.ts';
import type { KnownMeaning } from '../indicator/known-meaning.ts';
import type { LoadedFigures } from '../layer/current-layer.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import { columnIndicator, holdsFigure, sliceTable, unitInWords } from '../layer/table-layer.ts';
import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../model/area.ts';
import type { BilingualText, Figure } from '../model/indicator.ts';
import { isHiddenCount } from '../model/table.ts';
import { countedUnit } from './compare-registers.ts';

/** Most categories of a column that are offered, each as a register of its own. */
const MOST_CATEGORIES = 60;

/** Something that counts people or families by area: a column of a table, or a bundled series. */
export interface RegisterColumn {
	/** Tells it from all others that are open, also after one of them is read again. */
	readonly key: string;
	readonly name: BilingualText;
	/** As it is written, without what scales it: `orang` for `ribu jiwa`. */
	readonly unit: string;
	/** The catalogue's id of it; null for a column nobody knows. */
	readonly knownId: string | null;
	/** What it is asked for besides, as far as it is known. */
	readonly facts?: ToldFacts;
	/** Whether it counts people one by one; a survey's estimate speaks of nobody. */
	readonly isOfPeople: boolean;
	/** The file, or who publishes it. */
	readonly source: string;
	/** Where it is: a place in the list of tables, or a bundled indicator. */
	readonly from:
		| {
				readonly table: number;
				readonly indicator: string;
				readonly category: Readonly<Record<string, string>>;
		  }
		| { readonly bundled: string };
	/** Its versions, earliest first; empty where none is named. */
	readonly versions: readonly string[];
	/** Levels it has figures at, coarsest first. */
	readonly levels: readonly AreaLevel[];
	/** Its counts at a level, one by one where the source writes thousands; and areas whose count is hidden. */
	readonly countsAt: (level: AreaLevel, version: string | null) => RegisterFigures;
}

/** Counts of a register by area. */
export interface RegisterFigures {
	readonly counts: ReadonlyMap<AreaCode, number>;
	/** Areas with a small count, or one that protects it: there is no figure of them. */
	readonly hidden: ReadonlySet<AreaCode>;
}

/**
 * How many a unit counts at once.
 *
 * @example ['ribu jiwa', 'miliar rupiah', 'orang'].map(scaleOfUnit) // [1000, 1000000000, 1]
 */
export function scaleOfUnit(unit: string): number {
	const word = /^(?:ribu|juta|mil[iy]ar|triliun)\b/i.exec(unit)?.[0].toLowerCase();
	const scales: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, triliun: 1e12 };
	return word === undefined ? 1 : (scales[word] ?? 1e9);
}

function countsOf(figures: ReadonlyMap<AreaCode, Figure>, scale: number): RegisterFigures {
	const counts = new Map<AreaCode, number>();
	const hidden = new Set<AreaCode>();
	for (const [area, { value, missing }] of figures) {
		if (value !== null) counts.set(area, Math.round(value * scale));
		else if (isHiddenCount(missing)) hidden.add(area);
	}
	return { counts, hidden };
}

/**
 * What tables count: their columns in units of people, families or households, each category by itself.
 *
 * @param tables     joined tables in the order they were opened, with what a slice measures
 * @returns          in order of tables and columns; rates, money and things are left out
 */
export function tableRegisters(
	tables: readonly JoinedFigures[],
	meaningOf: (
		table: JoinedFigures,
		slice: { indicator: string; category: Readonly<Record<string, string>> },
	) => KnownMeaning | null,
): RegisterColumn[] {
	return tables.flatMap((table, at) => columnsOf(table, at, (slice) => meaningOf(table, slice)));
}

function columnsOf(
	{ join, tidy }: JoinedFigures,
	table: number,
	meaningOf: (slice: {
		indicator: string;
		category: Readonly<Record<string, string>>;
	}) => KnownMeaning | null,
): RegisterColumn[] {
	const slices = new Map<
		string,
		{
			indicator: string;
			category: Readonly<Record<string, string>>;
			unit: string | null;
			versions: Set<string>;
			levels: Set<AreaLevel>;
		}
	>();
	for (const value of tidy.values) {
		const row = join.rows[value.row];
		if (!row?.approved || row.outcome !== 'matched' || !row.level || !holdsFigure(value)) continue;
		if (isEventCount(value.indicator)) continue;
		const { indicator, category, unit, period } = value;
		const key = JSON.stringify([indicator, category]);
		let slice = slices.get(key);
		if (!slice) {
			slice = { indicator, category, unit, versions: new Set(), levels: new Set() };
			slices.set(key, slice);
		}
		if (period) slice.versions.add(period);
		slice.levels.add(row.level);
	}
	const { fileName } = join.request;
	return [...slices.values()].slice(0, MOST_CATEGORIES).flatMap((slice): RegisterColumn[] => {
		const { indicator, category, versions, levels } = slice;
		const meant = meaningOf({ indicator, category });
		const known = meant?.definition ?? null;
		// a register's bare name does not say what it counts
		const unit = slice.unit ?? (known && meant?.isSure && isOfPeople(known) ? known.unit : '');
		const counted = countedUnit(unit);
		if (counted === null || (known && known.measure !== 'count')) return [];
		// the survey's number of poor people stops where its rate does
		const lowestLevel =
			known?.lowestLevel ?? lowestLevelInWords(indicator, unit, tableWords(join.request));
		const isValidAt = (level: AreaLevel): boolean => isValidLevel({ lowestLevel }, level);
		if (![...levels].some(isValidAt)) return [];
		const own = columnIndicator(indicator, unit, 0).name;
		const parts = Object.values(category).filter(Boolean);
		const nameIn = (text: string): string => [text, ...parts].join(' · ');
		return [
			{
				key: JSON.stringify([fileName, join.request.table.name, indicator, category]),
				name: { id: nameIn(own.id), en: nameIn(own.en) },
				unit: scaleOfUnit(unit) === 1 ? unitInWords(unit) : counted,
				knownId: known?.id ?? null,
				facts: meant?.facts ?? {},
				isOfPeople: known === null || isOfPeople(known),
				source: fileName,
				from: { table, indicator, category },
				versions: [...versions].sort(),
				levels: AREA_LEVELS.filter((level) => levels.has(level) && isValidAt(level)),
				countsAt: (level, period) => {
					if (!isValidAt(level)) return { counts: new Map(), hidden: new Set() };
					const asked = { indicator, category, level, period };
					return countsOf(sliceTable(join, tidy, asked).figures, scaleOfUnit(unit));
				},
			},
		];
	});
}

/** Bundled series that count people or families, as far as their figures are loaded. */
export function bundledRegisters(catalogue: Catalogue, loaded: LoadedFigures): RegisterColumn[] {
	return catalogue.indicators.flatMap((entry): RegisterColumn[] => {
		const counted = countedUnit(entry.unit);
		if (entry.measure !== 'count' || counted === null) return [];
		const tables = new Map(
			entry.series.flatMap(({ level, file }) => {
				const table = loaded.get(file);
				return table ? [[level, table] as const] : [];
			}),
		);
		if (tables.size === 0) return [];
		const versions = new Set([...tables.values()].flatMap(({ periods }) => periods));
		return [
			{
				key: entry.id,
				name: entry.name,
				unit: scaleOfUnit(entry.unit) === 1 ? entry.unit : counted,
				knownId: entry.id,
				isOfPeople: false,
				source: entry.producer,
				from: { bundled: entry.id },
				versions: [...versions].sort(),
				levels: AREA_LEVELS.filter((level) => tables.has(level)),
				countsAt: (level, version) => {
					const table = tables.get(level);
					const period = version ?? table?.periods.at(-1) ?? '';
					return countsOf(table?.byPeriod.get(period) ?? new Map(), scaleOfUnit(entry.unit));
				},
			},
		];
	});
}

/** Pairs that are usually set side by side, the need first; by the catalogue's ids. */
const USUAL_PAIRS: readonly (readonly [need: string, programme: string])[] = [
	['keluarga-p3ke-desil-1', 'kpm-pkh'],
	['keluarga-dtsen-desil-1', 'kpm-pkh'],
	['keluarga-dtsen', 'kpm-sembako'],
	['keluarga-p3ke', 'kpm-sembako'],
	['keluarga-dtks', 'kpm-sembako'],
	['keluarga-dtks', 'kpm-bpnt-ppkm'],
	['jumlah-penduduk-miskin', 'individu-dtks'],
	['individu-dtks', 'peserta-pbi-jk'],
];

/**
 * The pair to begin with: one that is usually set side by side, or the first two in one unit at one level.
 *
 * @returns null where no two of them can be compared
 */
export function usualPair(
	columns: readonly RegisterColumn[],
): readonly [RegisterColumn, RegisterColumn] | null {
	const named = USUAL_PAIRS.flatMap(([need, programme]) => {
		const one = columns.find(({ knownId }) => knownId === need);
		const other = columns.find(({ knownId }) => knownId === programme);
		return one && other ? [[one, other] as const] : [];
	});
	const pairs = columns.flatMap((one, at) =>
		columns.slice(at + 1).map((other) => [one, other] as const),
	);
	return (
		[...named, ...pairs].find(
			([one, other]) =>
				countedUnit(one.unit) === countedUnit(other.unit) && levelsOfBoth(one, other).length > 0,
		) ?? null
	);
}

/** Levels at which both have figures, coarsest first. */
export function levelsOfBoth(one: RegisterColumn, other: RegisterColumn): AreaLevel[] {
	return one.levels.filter((level) => other.levels.includes(level));
}
