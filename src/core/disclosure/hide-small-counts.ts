import { group } from 'd3-array';
import type { AreaRegistry } from '../area/area-registry.ts';
import { isOfPeople } from '../indicator/indicator-definition.ts';
import type { KnownMeaning } from '../indicator/known-meaning.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import type { SmallCount } from '../model/table.ts';
import { derivedCounts, type DerivedCount } from './derived-counts.ts';
import { LEAST_SHOWN } from './small-count-limits.ts';
import { suppressCells, type Cell } from './suppress-cells.ts';
import { areaSum, columnSums, wholeSums, type Sum } from './table-sums.ts';

/** Units of people where nobody knows the column; in thousands nobody is singled out. */
const PEOPLE = /^(?:orang|jiwa|individu|keluarga|kepala keluarga|kk|kpm|rumah tangga|peserta)\b/iu;

/** Headers that count people without a unit, and words by which a header is of no count. */
const COUNTED =
	/penduduk|keluarga|rumah tangga|perempuan|laki[ -]?laki|\b(?:kk|kpm|krt|ruta|jiwa|orang|individu|warga|anak|balita|bayi|lansia|siswa|murid|penerima|peserta|pekerja|penganggur(?:an)?|disabilitas|difabel|yatim|pmks|ppks|odgj|miskin|dtks|dtsen|p3ke|regsosek|pkh|bpnt|bansos)\b/iu;
const NO_COUNT =
	/persen|presen|%|rasio|indeks|rata|angka|tingkat|prevalensi|laju|cakupan|anggaran|realisasi|\brp\b|rupiah|garis|harga|skor|nilai|peringkat|ranking|\brank\b|kelas|status|\bper\b/iu;

/** A score or a rank, whatever it is of. */
const SCORE = /^(?:skor|indeks|peringkat|ranking|rank)\b/iu;

/** What is to be hidden: by place in the list of values. */
type Hidden = Map<number, 'small' | 'protecting'>;

/** The values of one column, period and category. */
interface Slice {
	readonly places: number[];
	readonly meaning: KnownMeaning | null;
	readonly isOfPeople: boolean;
	/** Columns of one period stand beside each other, and so do categories. */
	readonly period: string | null;
}

/**
 * A table without its small counts of people: those from 1 to k − 1 of a register or a programme, of
 * columns nobody knows that count people by their unit or, of whole numbers, by their header, and whatever would tell them by subtraction or by a product:
 * other areas of the same kabkota, provinsi or table, their totals, other parts of a `Jumlah` or of a
 * column that adds up others, and shares of a whole that the table shows.
 *
 * Everything that shows or hands on a table reads its figures from here, so that nothing can show what
 * another hides. A hidden figure is missing as `<5`, or as `protects-small`. Surveys' estimates, and
 * figures in thousands, speak of nobody and stay. Fractions count as the whole below them.
 *
 * @param joined     not mutated
 * @param meaningOf  what a slice of the table measures, null for what nobody knows
 * @param least      k
 * @returns          the same table where nothing is small; `small-counts-not-public` where what is shown
 *                   is more than may be shown in public
 *
 * Cost: one pass, and for columns with small counts one suppression for each period and category.
 */
export function hideSmallCounts(
	{ join, tidy }: JoinedFigures,
	meaningOf: (slice: Pick<TidyValue, 'indicator' | 'category'>) => KnownMeaning | null,
	least: number,
	registry: AreaRegistry,
): JoinedFigures {
	const slices = slicesOf(tidy.values, meaningOf);
	const ofPeople = slices.filter((slice) => slice.isOfPeople);
	const isBelow = (limit: number, value: number | null): boolean =>
		value !== null && value > 0 && value < limit;
	const places = ofPeople.flatMap((slice) => slice.places);
	const beside = [...group(slices, (slice) => slice.period).values()];
	const told = places.length === 0 ? [] : beside.flatMap((each) => derivedOf(tidy.values, each));
	const isAnyBelow = (limit: number): boolean =>
		places.some((at) => isBelow(limit, valueAt(tidy.values, at).value)) ||
		told.some(({ counts }) => [...counts.values()].some((count) => isBelow(limit, count)));
	if (!isAnyBelow(least)) {
		if (least >= LEAST_SHOWN.public || !isAnyBelow(LEAST_SHOWN.public)) return { join, tidy };
		return { join, tidy: { ...tidy, diagnostics: [...tidy.diagnostics, notPublic(least)] } };
	}
	// what shares tell stands behind the table's own values, each with its share
	const values = [...tidy.values];
	const standsFor = new Map<number, number>();
	const tellers = told.map(({ counts, others }) => {
		const own = [...counts].map(([at, value]) => {
			standsFor.set(values.length, at);
			return values.push({ ...valueAt(tidy.values, at), value }) - 1;
		});
		return { own, others };
	});
	const sums: Sum[] = [
		...[...ofPeople.map((slice) => slice.places), ...tellers.map(({ own }) => own)].map((slice) =>
			areaSum(slice, { join, tidy: { ...tidy, values } }, registry),
		),
		...wholeSums(values, places),
		...beside.flatMap((each) =>
			columnSums(
				values,
				each.filter((slice) => slice.isOfPeople).map((slice) => slice.places),
			),
		),
	];
	const hidden: Hidden = new Map();
	// what hides a part of one total may be told by another, until nothing more is
	for (let before = -1; before !== hidden.size;) {
		before = hidden.size;
		for (const sum of sums) suppress(sum, values, hidden, least);
		for (const { own, others } of tellers) {
			for (const at of own) {
				const share = standsFor.get(at) ?? at;
				const isTold = (others.get(share) ?? []).some((other) => hidden.has(other));
				if (isTold && !hidden.has(at)) hidden.set(at, 'protecting');
				if (hidden.has(at) && !hidden.has(share)) hidden.set(share, 'protecting');
			}
		}
	}
	const reason: SmallCount = `<${least}`;
	const shown = tidy.values.map((value, at): TidyValue => {
		const how = hidden.get(at);
		if (!how || value.value === null) return value;
		return { ...value, value: null, missing: how === 'small' ? reason : 'protects-small' };
	});
	const own = [...hidden.keys()].filter((at) => at < tidy.values.length);
	const rows = [...new Set(own.map((at) => valueAt(values, at).row))];
	const diagnostics = [diagnose('small-counts-hidden', { least }, rows, own.length)];
	if (least < LEAST_SHOWN.public) diagnostics.push(notPublic(least));
	return {
		join,
		tidy: { ...tidy, values: shown, diagnostics: [...tidy.diagnostics, ...diagnostics] },
	};
}

/** Whether a table has counts of people that are hidden, or that the public may not see. */
export function hasSmallCounts({ tidy }: Pick<JoinedFigures, 'tidy'>): boolean {
	return tidy.diagnostics.some(({ code }) => code.startsWith('small-counts-'));
}

function notPublic(least: number): Diagnostic {
	return diagnose('small-counts-not-public', { least, public: LEAST_SHOWN.public });
}

function slicesOf(
	values: readonly TidyValue[],
	meaningOf: (slice: Pick<TidyValue, 'indicator' | 'category'>) => KnownMeaning | null,
): Slice[] {
	const slices = new Map<string, Slice>();
	const meanings = new Map<string, KnownMeaning | null>();
	values.forEach((value, at) => {
		const { indicator, period, category } = value;
		const about = JSON.stringify([indicator, category]);
		const key = JSON.stringify([period, about]);
		const slice = slices.get(key);
		if (slice) {
			slice.places.push(at);
			return;
		}
		if (!meanings.has(about)) meanings.set(about, meaningOf(value));
		const meaning = meanings.get(about) ?? null;
		slices.set(key, {
			places: [at],
			meaning,
			isOfPeople: countsPeople(value, meaning),
			period,
		});
	});
	return [...slices.values()].map((slice) =>
		slice.isOfPeople || slice.meaning ? slice : { ...slice, isOfPeople: areCounted(slice, values) },
	);
}

/** Whether whole numbers without a unit count people by their header or category: *Jumlah Penerima*. */
function areCounted({ places }: Slice, values: readonly TidyValue[]): boolean {
	const [first] = places;
	if (first === undefined) return false;
	const { unit, indicator, category } = valueAt(values, first);
	const words = [indicator, ...Object.values(category)].join(' ').replaceAll('_', ' ');
	if (unit !== null || !COUNTED.test(words) || NO_COUNT.test(words)) return false;
	return places.every((at) => Number.isInteger(valueAt(values, at).value ?? 0));
}

function derivedOf(values: readonly TidyValue[], beside: readonly Slice[]): DerivedCount[] {
	return derivedCounts(
		values,
		beside.filter((slice) => slice.isOfPeople),
		beside.filter((slice) => !slice.isOfPeople),
	);
}

function countsPeople({ unit, indicator }: TidyValue, meaning: KnownMeaning | null): boolean {
	if (/^(?:ribu|juta)\b/iu.test(unit ?? '')) return false;
	if (meaning) return isOfPeople(meaning.definition);
	return PEOPLE.test(unit ?? '') && !SCORE.test(indicator);
}

/** Hides what one sum asks for, on top of what is hidden. */
function suppress(
	{ parts, totals }: Sum,
	values: readonly TidyValue[],
	hidden: Hidden,
	least: number,
): void {
	const countOf = (at: number): number | null => {
		const { value } = valueAt(values, at);
		return value === null || value < 0 ? null : value < 1 ? Math.ceil(value) : Math.floor(value);
	};
	const isSmall = (at: number): boolean => {
		const count = countOf(at) ?? 0;
		return count > 0 && count < least;
	};
	const hide = (at: number, how: 'small' | 'protecting'): void => {
		if (!hidden.has(at) && values[at]?.value !== null) hidden.set(at, isSmall(at) ? 'small' : how);
	};
	const all = [...parts.map(({ at }) => at), ...[...totals.values()].flat()];
	if (!all.some((at) => hidden.has(at) || isSmall(at))) return;
	const cells = parts.map(({ at, within }): Cell<string> => ({
		area: `row ${at}`,
		count: countOf(at),
		within,
		isHidden: hidden.has(at),
	}));
	const hiddenTotals = new Set(
		[...totals].flatMap(([area, places]) => (places.some((at) => hidden.has(at)) ? [area] : [])),
	);
	const shown = suppressCells(cells, least, hiddenTotals);
	for (const { at } of parts) {
		const state = shown.get(`row ${at}`)?.state;
		if (state === 'small' || state === 'protecting') hide(at, state);
	}
	for (const [area, places] of totals) {
		const state = shown.get(area)?.state;
		for (const at of places)
			if (isSmall(at) || state === 'small' || state === 'protecting') hide(at, 'protecting');
	}
}

function valueAt(values: readonly TidyValue[], at: number): TidyValue {
	const value = values[at];
	if (!value) throw new RangeError(`there is no value ${at}`);
	return value;
}
