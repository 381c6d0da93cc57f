import { isFinerLevel, isInside } from '../area/area-code.ts';
import type { AreaLineage } from '../area/area-split.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import { AREA_LEVELS, type Area, type AreaCode, type AreaLevel } from '../model/area.ts';
import { cellText, type RawCell } from '../model/table.ts';
import { classifyRemark } from './row-remarks.ts';

/** A row that names a larger area in the column of the areas inside it, which follow it. */
export interface Heading {
	readonly row: number;
	readonly area: Area;
	/** Whether it has no figures of its own. */
	readonly isAlone: boolean;
	/** Rows under it, to the next heading. */
	readonly under: number;
}

/** The headings among a table's rows. */
export interface Headings {
	/** At least one, in order. */
	readonly all: readonly Heading[];
	/**
	 * For each row, 0 where no heading says anything; from 1 the number of the heading it stands under;
	 * above `all.length` the heading it is, counted on.
	 */
	readonly placeOf: Uint32Array;
	/** Rows that may be a heading or one of the areas inside it, and both areas. */
	readonly doubtful: ReadonlyMap<number, readonly AreaCode[]>;
	/** Of the rows under headings with a known name, those whose area lies in that of the heading. */
	readonly inside: number;
}

/** The cells of area names in a table. */
export interface LabelledRows {
	readonly rows: readonly (readonly RawCell[])[];
	/** Distinct names. */
	readonly labels: readonly string[];
	/** For each row, the place of its name in `labels`. */
	readonly labelAt: Uint32Array;
	/** Columns of figures. */
	readonly valueColumns: readonly number[];
}

/** Rows under a heading that are looked at: more would change nothing. */
const LOOKED_AT = 40;
/** Share of the known names under a heading that must lie in its area, and of all of them. */
const INSIDE = { ofKnown: 0.7, ofAll: 0.4 };
/** Share of all known names that must lie in the area of the heading above them. */
const COVERED = 0.5;
/** Areas a heading may name before what follows tells which. */
const MOST_NAMESAKES = 60;

/** What follows a row, if it were the heading of an area. */
interface Followers {
	readonly area: Area;
	/** Whether the first known name lies in it. */
	readonly startsInside: boolean;
	readonly inside: number;
	readonly outside: number;
	readonly unknown: number;
}

/** A name, and the areas it may be at the rows' level and above it. */
interface ReadLabel {
	readonly isBlank: boolean;
	readonly own: readonly Area[];
	readonly coarser: readonly Area[];
	/** Whether a kind stands in front: `Kab.`, `Kec.`. */
	readonly hasKind: boolean;
}

/**
 * Finds rows that name a larger area in the same column as the areas inside it: `KAB. LEBAK`, with or
 * without figures of its own, and then its kecamatan.
 *
 * A row is one only by what follows it: most of the names under it must lie in its area, and where
 * the name is several areas' (`Serang`, of which there is a kabupaten, a kota and a kecamatan) they tell
 * which. A name that may also be one of the areas inside (`Cianjur`, a kecamatan of Kabupaten Cianjur)
 * needs more: no figures, or the same name again under it; without that it is doubtful. A heading of
 * which nothing follows ends the one before.
 *
 * @param level  the level of the rows, finer than provinsi
 * @returns      null where most rows stand under no heading: a plain list
 *
 * Cost: linear in rows; every name is looked up once.
 */
export function findHeadings(
	table: LabelledRows,
	level: AreaLevel,
	registry: AreaRegistry,
	lineage: AreaLineage,
): Headings | null {
	const coarserLevels = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level)).reverse();
	const read = table.labels.map((text): ReadLabel => {
		const name = registry.nameOf(text);
		const areasAt = (each: AreaLevel): Area[] => name.at(each).map(({ area }) => area);
		return {
			isBlank: text === '',
			own: areasAt(level),
			coarser: coarserLevels.flatMap(areasAt),
			hasKind: (name.readings[0]?.kind ?? null) !== null,
		};
	});
	if (!read.some(({ coarser }) => coarser.length > 0)) return null;
	const labelOf = (row: number): ReadLabel | undefined => read[table.labelAt[row] ?? 0];
	const isAlone = (row: number): boolean => {
		const cells = table.rows[row] ?? [];
		const isOpen = (index: number): boolean => cellText(cells[index]) === '';
		return table.valueColumns.length > 0 && table.valueColumns.every(isOpen);
	};
	const isIn = (each: Area, within: readonly AreaCode[]): boolean =>
		within.some((code) => isInside(each.code, code));

	const follow = (row: number, area: Area): Followers => {
		const within = lineage.withSuccessors(area.code);
		let startsInside = false;
		let inside = 0;
		let outside = 0;
		let unknown = 0;
		for (let at = row + 1; at < table.rows.length; at++) {
			const label = labelOf(at);
			if (!label || label.isBlank) continue;
			const finer = [...label.own, ...label.coarser].filter((each) =>
				isFinerLevel(each.level, area.level),
			);
			if (finer.some((each) => isIn(each, within))) {
				if (outside === 0) startsInside = true;
				inside++;
			} else if (label.coarser.some((each) => !isFinerLevel(each.level, area.level))) break;
			else if (label.own.length > 0) outside++;
			else unknown++;
			if (inside + outside + unknown >= LOOKED_AT) break;
		}
		return { area, startsInside, inside, outside, unknown };
	};

	const placeOf = new Uint32Array(table.rows.length);
	const found: { row: number; area: Area; isAlone: boolean; under: number }[] = [];
	const doubtful = new Map<number, readonly AreaCode[]>();
	let inside = 0;
	let known = 0;
	/** The heading rows stand under, and the areas of today that it covers. */
	let current = -1;
	let within: readonly AreaCode[] = [];
	for (let row = 0; row < table.rows.length; row++) {
		const label = labelOf(row);
		if (!label || label.isBlank) continue;
		const isOwn = current >= 0 && label.own.some((each) => isIn(each, within));
		if (label.coarser.length > 0 && label.coarser.length <= MOST_NAMESAKES && !isOwn) {
			const heading = leader(label.coarser.map((area) => follow(row, area)));
			const alone = isAlone(row);
			const inIt = heading ? label.own.filter((each) => isInside(each.code, heading.code)) : [];
			const comesAgain = (at: number): boolean =>
				labelOf(at)?.own.some((each) => inIt.includes(each)) ?? false;
			const isSure =
				inIt.length === 0 || alone || below(row, heading?.inside ?? 0).some(comesAgain);
			if (heading) {
				if (!isSure) doubtful.set(row, [heading.code, ...inIt.map(({ code }) => code)]);
				current = found.length;
				within = lineage.withSuccessors(heading.code);
				found.push({ row, area: heading.area, isAlone: alone, under: 0 });
				continue;
			}
			if (label.hasKind || label.own.length === 0) {
				// a larger area of which nothing follows: what comes next is not in the one before
				current = -1;
				within = [];
				continue;
			}
		}
		const isKnown = label.own.length > 0;
		if (isKnown) known++;
		const heading = found[current];
		const text = table.labels[table.labelAt[row] ?? 0] ?? '';
		if (!heading || classifyRemark(text, table.rows[row] ?? [])?.reason === 'total') continue;
		placeOf[row] = current + 1;
		heading.under++;
		if (isOwn) inside++;
	}
	if (found.length === 0 || inside < 2 || inside < known * COVERED) return null;
	if (found.every(({ row }) => doubtful.has(row))) return null;
	for (const [at, { row }] of found.entries()) placeOf[row] = found.length + at + 1;
	return { all: found, placeOf, doubtful, inside };
}

/** The area that holds most of what follows, if it holds enough and no other comes near. */
function leader(followers: readonly Followers[]): (Followers & { readonly code: AreaCode }) | null {
	const [first, second] = followers
		.filter(({ startsInside, inside, outside, unknown }) => {
			const known = inside + outside;
			return (
				startsInside &&
				inside >= known * INSIDE.ofKnown &&
				inside >= (known + unknown) * INSIDE.ofAll
			);
		})
		.sort((a, b) => b.inside - a.inside);
	if (!first || (second && second.inside * 2 > first.inside)) return null;
	return { ...first, code: first.area.code };
}

/** The rows below a row. */
function below(row: number, count: number): number[] {
	return Array.from({ length: count }, (_, at) => row + at + 1);
}
