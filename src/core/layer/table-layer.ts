import { isMacroRate } from '../indicator/macro-rate.ts';
import type { JoinResult } from '../join/join-result.ts';
import type { TidyTable, TidyValue } from '../join/tidy-values.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { Figure, Indicator, Measure } from '../model/indicator.ts';
import { missingFigure } from '../indicator/figure-table.ts';
import { isHiddenCount, LIST_COLUMN } from '../model/table.ts';
import { isWhole } from '../table/value-groups.ts';

/** What of a table is shown: one value column, one period, one category of each kind. */
export interface TableSlice {
	readonly indicator: string;
	readonly period: string | null;
	readonly category: Readonly<Record<string, string>>;
	readonly level: AreaLevel;
}

/** What a table offers to choose from. */
export interface TableChoices {
	/** Value columns that hold numbers, in column order. */
	readonly indicators: readonly string[];
	/** Periods, earliest first; empty when the table names none. */
	readonly periods: readonly string[];
	/** Categories with their values in order of appearance, a whole (`Jumlah`) before its parts. */
	readonly categories: readonly { readonly name: string; readonly values: readonly string[] }[];
	/** Levels of matched rows, coarsest first. */
	readonly levels: readonly AreaLevel[];
}

/** A slice's figures, and the areas that could not be given one. */
export interface TableLayer {
	readonly slice: TableSlice;
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	/** Areas that undecided rows of the slice may belong to. */
	readonly undecided: ReadonlySet<AreaCode>;
	/** Areas with two different figures, which is why they have none here. */
	readonly conflicting: ReadonlySet<AreaCode>;
	/** Areas whose figure covers several of today's, each with the one it is written for. */
	readonly shared: ReadonlyMap<AreaCode, AreaCode>;
	/** The unit all figures share, null when they have none or several. */
	readonly unit: string | null;
}

/**
 * Lists what can be chosen from a tidy table.
 *
 * @returns empty lists for a table without matched rows
 */
export function tableChoices(join: JoinResult, tidy: TidyTable): TableChoices {
	const indicators = new Set<string>();
	const periods = new Set<string>();
	const categories = new Map<string, Set<string>>();
	for (const value of tidy.values) {
		if (holdsFigure(value)) indicators.add(value.indicator);
		if (value.period) periods.add(value.period);
		for (const [name, text] of Object.entries(value.category)) {
			if (!categories.has(name)) categories.set(name, new Set());
			categories.get(name)?.add(text);
		}
	}
	const matched = new Set(
		join.rows.flatMap((row) => (row.outcome === 'matched' ? (row.level ?? []) : [])),
	);
	return {
		indicators: [...indicators],
		periods: [...periods].sort(),
		categories: [...categories].map(([name, values]) => ({
			name,
			values: [...values].sort((a, b) => Number(isWhole(b)) - Number(isWhole(a))),
		})),
		levels: (['provinsi', 'kabkota', 'kecamatan', 'desa'] as const).filter((level) =>
			matched.has(level),
		),
	};
}

/** Whether a table gives a figure, also one that is hidden here. */
export function holdsFigure({ value, missing }: TidyValue): boolean {
	return value !== null || isHiddenCount(missing);
}

/**
 * The categories that part the figures of a slice: of columns that part its indicator, where what is
 * shown is a part and not the whole.
 */
export function categoryShown(tidy: TidyTable, slice: TableSlice): Record<string, string> {
	return Object.fromEntries(
		Object.entries(slice.category).filter(
			([name, text]) =>
				!isWhole(text) &&
				tidy.values.some(
					({ indicator, category }) => indicator === slice.indicator && category[name] === text,
				),
		),
	);
}

/** The periods in which an indicator has any figure for a category, earliest first. */
export function periodsOf(
	tidy: TidyTable,
	slice: Pick<TableSlice, 'indicator' | 'category'>,
): string[] {
	const periods = new Set<string>();
	const isOfSlice = sliceTest({ ...slice, period: null });
	for (const value of tidy.values) {
		const { period } = value;
		if (holdsFigure(value) && period && !periods.has(period) && isOfSlice(value)) {
			periods.add(period);
		}
	}
	return [...periods].sort();
}

/**
 * What to do with an area that has several rows for one period and category. There is no mean: a mean
 * of rates is no rate.
 */
export const REPEAT_RULES = ['first', 'last', 'sum'] as const;
/** What a person chose to do with repeated rows. */
export type RepeatRule = (typeof REPEAT_RULES)[number];

/**
 * The figures of one slice of a table.
 *
 * Only approved rows give a figure. An area with two different figures gets none and is named in
 * `conflicting` until a person has chosen a rule: choosing one would be a guess. Two equal figures
 * are one, unless the rule is to add them up. A figure of before a split is every area's that it
 * covered, and they are named in `shared`. A sum with a missing part is no sum, and conflicts.
 *
 * @param rule  what a person chose for repeated rows; null while nobody did
 */
export function sliceTable(
	join: JoinResult,
	tidy: TidyTable,
	slice: TableSlice,
	rule: RepeatRule | null = null,
): TableLayer {
	const { values, undecided } = valuesOfAreas(join, tidy, slice);
	const units = new Set<string>();
	const shared = new Map<AreaCode, AreaCode>();
	for (const [area, ofArea] of values) {
		for (const { unit, extent, area: named } of ofArea) {
			if (unit) units.add(unit);
			if (extent && named) shared.set(area, named);
		}
	}
	const figures = new Map<AreaCode, Figure>();
	const conflicting = new Set<AreaCode>();
	for (const [area, ofArea] of values) {
		const figure = oneFigure(ofArea, rule);
		if (figure) figures.set(area, figure);
		else {
			conflicting.add(area);
			undecided.add(area);
		}
	}
	const [unit] = units;
	return {
		slice,
		figures,
		undecided,
		conflicting,
		shared,
		unit: units.size === 1 ? (unit ?? null) : null,
	};
}

/**
 * The values of a slice that speak of each area, in table order, those of rows nobody approved left
 * out.
 *
 * A figure of before a split speaks of every area it covered, but for those that have one of their
 * own, in whichever file: the law and the first separate statistics are years apart, and
 * publications differ between them.
 *
 * @returns also the areas that rows without approval may be
 */
export function valuesOfAreas(
	join: JoinResult,
	tidy: TidyTable,
	slice: TableSlice,
): {
	readonly values: ReadonlyMap<AreaCode, readonly TidyValue[]>;
	readonly undecided: Set<AreaCode>;
} {
	const values = new Map<AreaCode, TidyValue[]>();
	const undecided = new Set<AreaCode>();
	const isOfSlice = sliceTest(slice);
	for (const value of tidy.values) {
		if (!isOfSlice(value)) continue;
		const row = join.rows[value.row];
		if (!row) continue;
		if (row.outcome !== 'matched' || !row.approved) {
			for (const code of row.area ? [row.area] : row.suggestions) undecided.add(code);
			continue;
		}
		if (!row.area || row.level !== slice.level) continue;
		for (const area of value.extent ?? [row.area]) {
			const before = values.get(area);
			if (before) before.push(value);
			else values.set(area, [value]);
		}
	}
	for (const [area, ofArea] of values) {
		const own = ofArea.filter((value) => value.area === area);
		if (own.some(({ value }) => value !== null)) values.set(area, own);
	}
	return { values, undecided };
}

/** The figure of an area's values in table order, null where they conflict. */
function oneFigure(values: readonly TidyValue[], rule: RepeatRule | null): Figure | null {
	const known = values.flatMap(({ value }) => value ?? []);
	const [first] = known;
	if (first === undefined) return missingFigure(values[0]?.missing ?? 'blank');
	if (rule === 'sum' && values.length > 1) {
		if (known.length < values.length) return null;
		return { value: known.reduce((sum, value) => sum + value, 0), missing: null };
	}
	if (rule === 'last') return { value: known.at(-1) ?? first, missing: null };
	if (rule === null && known.some((value) => value !== first)) return null;
	return { value: first, missing: null };
}

/** A test for values of a slice, of any level. */
export function sliceTest({
	indicator,
	period,
	category,
}: Omit<TableSlice, 'level'>): (value: TidyValue) => boolean {
	const wanted = Object.entries(category);
	return (value) =>
		value.indicator === indicator &&
		(period === null || value.period === period) &&
		// a figure that a category does not part is the same whichever part is looked at
		wanted.every(([name, text]) => (value.category[name] ?? text) === text);
}

/**
 * What kind of number a column of somebody's table holds, from its words and its unit.
 *
 * Counts are told because they may not be drawn as fill; what cannot be told is `unknown`.
 *
 * @example measureOf('jumlah_kpm', 'keluarga') // 'count'
 * @example measureOf('Persentase Penduduk Miskin', null) // 'rate'
 * @example measureOf('Garis Kemiskinan', 'rupiah') // 'money'
 * @example measureOf('Skor', null) // 'unknown'
 */
export function measureOf(name: string, unit: string | null): Measure {
	const words = name.toLowerCase().replace(/[_\s]+/gu, ' ');
	if (
		/persen|presentase|%|\brate\b|tingkat|proporsi|rasio/.test(words) ||
		/persen|%/.test(unit ?? '')
	)
		return 'rate';
	if (/indeks|index|\bip[mk]\b/.test(words)) return 'index';
	const total = /\b(?:jumlah|banyak|banyaknya|total|cacah|anggaran|realisasi)\b/.test(words);
	if (/rupiah|\brp\b/.test(`${words} ${unit ?? ''}`)) return total ? 'count' : 'money';
	if (
		total ||
		/^(?:ribu |juta )?(?:orang|jiwa|keluarga|kk|kpm|rumah tangga|unit|kepala keluarga)$/.test(
			unit ?? '',
		)
	) {
		return 'count';
	}
	return 'unknown';
}

/** Abbreviations that headers in small letters hide. */
const ABBREVIATIONS =
	/\b(?:apk|apm|bdt|blt|bpjs|bpnt|dtks|dtsen|ipm|jkn|kk|kpm|nik|odf|pbi|pdrb|pkh|rtlh|sd|sktm|sma|smk|smp|tpak|tpt|umk|umkm|ump)\b/g;

/** A column's title for a map: `jumlah_kpm` is Jumlah KPM. */
function columnTitle(header: string): string {
	const words = header
		.replace(/_/g, ' ')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(ABBREVIATIONS, (word) => word.toUpperCase());
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * An indicator for a column nobody described: its own words, and only what they say.
 *
 * @param id  the tidy indicator name
 */
export function columnIndicator(id: string, unit: string | null, decimals: number): Indicator {
	const title = columnTitle(id);
	const name = id === LIST_COLUMN.id ? LIST_COLUMN : { id: title, en: title };
	return {
		id,
		symbol: null,
		name,
		definition: { id: '', en: '' },
		reading: { id: '{area}', en: '{area}' },
		unit: unit ?? '',
		of: { id: unitInWords(unit ?? ''), en: unitInEnglish(unit ?? '') },
		measure: measureOf(id, unit),
		direction: 'neutral',
		decimals,
		// whatever stands around the words: a survey's poverty rate has no figures below kabkota
		lowestLevel: isMacroRate(id, unit) ? 'kabkota' : 'desa',
		producer: '',
	};
}

/**
 * A unit as it is read, which tables give in lower case: abbreviations stand in capitals.
 *
 * @example unitInWords('kpm') // 'KPM'
 * @example unitInWords('ribu jiwa') // 'ribu jiwa'
 */
export function unitInWords(unit: string): string {
	return unit.replace(/\b(?:kpm|kk)\b/u, (letters) => letters.toUpperCase());
}

/** The words of units that tables of offices use. */
const ENGLISH: Readonly<Record<string, string>> = {
	persen: 'percent',
	orang: 'people',
	jiwa: 'people',
	keluarga: 'families',
	'rumah tangga': 'households',
	rumah: 'houses',
	ribu: 'thousand',
	juta: 'million',
	miliar: 'billion',
	triliun: 'trillion',
	tahun: 'years',
	indeks: 'index points',
	peserta: 'participants',
	peristiwa: 'events',
	unit: 'units',
	hektar: 'hectares',
	hektare: 'hectares',
	ton: 'tonnes',
	kkal: 'kcal',
	perempuan: 'women',
	penduduk: 'people',
	'kelahiran hidup': 'live births',
	'persen poin': 'percentage points',
	'/orang': '/person',
	'/kapita': '/head',
	'/bulan': '/month',
	'/tahun': '/year',
};

/**
 * The same in English; words that are not known stay as they are.
 *
 * @example unitInEnglish('ribu jiwa') // 'thousand people'
 * @example unitInEnglish('rumah tangga') // 'households'
 * @example unitInEnglish('kpm') // 'KPM'
 * @example unitInEnglish('ribu rupiah/orang/tahun') // 'thousand rupiah/person/year'
 * @example unitInEnglish('per 1.000 kelahiran hidup') // 'per 1,000 live births'
 */
export function unitInEnglish(unit: string): string {
	return unitInWords(unit)
		.replace(
			/rumah tangga|kelahiran hidup|persen poin|\/?[a-z]+/gu,
			(word) => ENGLISH[word] ?? word,
		)
		.replace('1.000', '1,000');
}

/**
 * Decimals needed to show a column's numbers as they were written, at most two.
 *
 * @example decimalsOf([10, 7.5]) // 1
 * @example decimalsOf([3565]) // 0
 */
export function decimalsOf(values: Iterable<number>): number {
	let decimals = 0;
	for (const value of values) {
		const fraction = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
		decimals = Math.max(decimals, Math.min(2, fraction));
	}
	return decimals;
}
