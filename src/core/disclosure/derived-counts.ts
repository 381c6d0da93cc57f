import type { KnownMeaning } from '../indicator/known-meaning.ts';
import type { TidyValue } from '../join/tidy-values.ts';

/** A column that tells a count when it is multiplied by another: a share of families by all of them. */
export interface DerivedCount {
	/** What it tells, by its own place in the list of values. */
	readonly counts: ReadonlyMap<number, number>;
	/** Places of the whole, and of the count itself where the table has it, by the share's. */
	readonly others: ReadonlyMap<number, readonly number[]>;
}

/** Values of one column, period and category. */
export interface Column {
	readonly places: readonly number[];
	readonly meaning: KnownMeaning | null;
}

/** What a share may be multiplied by: a fraction, percent, per mille, per 10,000 and per 100,000. */
const SCALES = [1, 100, 1000, 10_000, 100_000];
/** Words of headers that speak of people. */
const OF_PEOPLE =
	/penduduk|keluarga|rumah tangga|\b(?:kk|kpm|krt|ruta|jiwa|orang|anak|balita|lansia|penerima|peserta|miskin|desil|dtks|dtsen|p3ke|regsosek|pkh|bansos)\b/iu;
/** A whole too small for this much rounding says whether a share is of it. */
const TELLING = 0.25;

/**
 * Columns from which a count of people follows: those that are another count ÷ a whole, and shares of
 * people, of a register or of nobody knows what, whose product with a whole in the table is a count.
 *
 * Surveys' rates are none: they speak of nobody.
 *
 * @param values   of one table
 * @param counts   its columns that count people
 * @param others   its other columns of the same period and category
 * @returns        one for each share and whole that fit in every row in which rounding lets it be told
 *
 * Cost: others × counts² × rows.
 */
export function derivedCounts(
	values: readonly TidyValue[],
	counts: readonly Column[],
	others: readonly Column[],
): DerivedCount[] {
	const placeOf = (at: number): unknown => values[at]?.area ?? values[at]?.row;
	const byPlace = (column: Column): Map<unknown, number> =>
		new Map(column.places.map((at) => [placeOf(at), at]));
	const wholes = counts.map(byPlace);
	return others.flatMap((column): DerivedCount[] => {
		const shares = byPlace(column);
		const ratios = wholes.flatMap((part, one) =>
			wholes.flatMap((whole, other): DerivedCount[] => {
				const scale = one === other ? undefined : scaleOf(values, shares, part, whole);
				return scale === undefined ? [] : [derived(values, shares, whole, scale, part)];
			}),
		);
		if (ratios.length > 0 || !isShareOfPeople(column, values)) return ratios;
		return wholes.flatMap((whole) =>
			fits(values, shares, whole) ? [derived(values, shares, whole, 100, null)] : [],
		);
	});
}

function isShareOfPeople({ places, meaning }: Column, values: readonly TidyValue[]): boolean {
	const [first] = places;
	const { unit = null, indicator = '' } = (first === undefined ? undefined : values[first]) ?? {};
	if (meaning) {
		const { kind, measure } = meaning.definition;
		return (kind === 'mikro-agregat' || kind === 'program') && /rate|share/.test(measure);
	}
	return /persen|%/.test(unit ?? '') && OF_PEOPLE.test(indicator.replaceAll('_', ' '));
}

/** The scale at which a column is one count ÷ another in every row, as it is rounded. */
function scaleOf(
	values: readonly TidyValue[],
	shares: ReadonlyMap<unknown, number>,
	part: ReadonlyMap<unknown, number>,
	whole: ReadonlyMap<unknown, number>,
): number | undefined {
	return SCALES.find((scale) => {
		let rows = 0;
		for (const [place, at] of shares) {
			const share = figureAt(values, at);
			const a = figureAt(values, part.get(place));
			const all = figureAt(values, whole.get(place));
			if (share === null || a === null || !all) continue;
			if (Math.abs(share - (scale * a) / all) > rounding(share) + 1e-9) return false;
			if (a > 0) rows++;
		}
		return rows >= 2;
	});
}

/** Whether percentages of a whole are whole numbers wherever rounding lets it be told. */
function fits(
	values: readonly TidyValue[],
	shares: ReadonlyMap<unknown, number>,
	whole: ReadonlyMap<unknown, number>,
): boolean {
	let rows = 0;
	for (const [place, at] of shares) {
		const share = figureAt(values, at);
		const all = figureAt(values, whole.get(place));
		if (share === null || all === null) continue;
		if (share > 100) return false;
		rows++;
		const most = (rounding(share) * all) / 100;
		const count = (share * all) / 100;
		if (most < TELLING && Math.abs(count - Math.round(count)) > most + 1e-9) return false;
	}
	return rows > 0;
}

/** Half of the last digit a figure is written with; two digits at most are taken for rounded. */
function rounding(figure: number): number {
	const digits = /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0;
	return 0.5 * 10 ** -Math.max(digits, 0);
}

function derived(
	values: readonly TidyValue[],
	shares: ReadonlyMap<unknown, number>,
	whole: ReadonlyMap<unknown, number>,
	scale: number,
	part: ReadonlyMap<unknown, number> | null,
): DerivedCount {
	const counts = new Map<number, number>();
	const others = new Map<number, readonly number[]>();
	for (const [place, at] of shares) {
		const share = figureAt(values, at);
		const all = figureAt(values, whole.get(place));
		const own = figureAt(values, part?.get(place));
		if (share === null || all === null) continue;
		const told = own ?? Math.round((share * all) / scale);
		counts.set(at, share > 0 ? Math.max(1, told) : 0);
		others.set(
			at,
			[whole.get(place), part?.get(place)].flatMap((each) => each ?? []),
		);
	}
	return { counts, others };
}

function figureAt(values: readonly TidyValue[], at: number | undefined): number | null {
	return at === undefined ? null : (values[at]?.value ?? null);
}
