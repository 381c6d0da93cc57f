import { ancestorOfCode, levelOfCode, parentOfCode } from '../area/area-code.ts';
import type { AreaLocator } from '../geo/area-locator.ts';
import type { JoinedRow, JoinResult, RowReason } from '../join/join-result.ts';
import type { AreaCode } from '../model/area.ts';
import { diagnose, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.ts';
import { cellText } from '../model/table.ts';
import type { CoordinateColumns } from './find-coordinates.ts';
import type { LngLat } from '../figure/map-appearance.ts';
import { readPoints, type ReadPoint } from './read-points.ts';

/**
 * How far outside an outline a place may lie and still be meant to be in it, degrees (2 km): outlines
 * are drawn more simply than shores and borders run.
 */
const OUTLINE_REACH = 0.02;

/** Reasons for which a row is no point of any area, each with the diagnostic that counts such rows. */
const TOLD: readonly (readonly [RowReason, DiagnosticCode])[] = [
	['coordinates-swapped', 'coordinates-swapped'],
	['no-coordinates', 'points-without-coordinates'],
	['zero-coordinates', 'points-at-zero'],
	['not-degrees', 'coordinates-not-degrees'],
	['outside-indonesia', 'points-outside'],
	['at-sea', 'points-at-sea'],
	['point-and-name-differ', 'points-contradict'],
];

/** What the join by names said that does not hold of points. */
const NOT_OF_POINTS =
	/^(?:row-|no-area-column|no-row-matched|level-suggested|duplicate-area|extent-differs|desa-names-missing|parent-inferred)/;

/** A table of points: a join whose rows are placed by their coordinates, and the places themselves. */
export interface PlacedPoints {
	readonly join: JoinResult;
	/** The place of each row, null for one without. */
	readonly places: readonly (LngLat | null)[];
}

/**
 * Places each row of a table in the kecamatan that holds its point.
 *
 * Names and codes of the row stay witnesses. Where they are an area within {@link OUTLINE_REACH} of the
 * point, they decide (`points-by-name`): the outline is the coarser of the two. Where they are
 * elsewhere, the row is a contradiction and counts nowhere until a person has answered. A point off the
 * shore by no more than that is in the nearest area (`points-near-shore`), farther out it is at sea. A
 * person's answer wins over all of it.
 *
 * @param joined   the table joined by its names, as far as it has some; not mutated
 * @param columns  where the coordinates are
 * @param swap     whether to swap coordinates that lie in Indonesia only so
 * @param locator  of the finest outlines there are
 * @returns        rows with the outcome `matched` by `point`, `unmatched` with a reason, or
 *                 `contradiction`; diagnostics with counts
 *
 * Cost: a few point-in-polygon tests a row.
 */
export function placePoints(
	joined: JoinResult,
	columns: CoordinateColumns,
	swap: boolean,
	locator: AreaLocator,
): PlacedPoints {
	const { table, answers } = joined.request;
	const points = readPoints(table, columns, swap);
	const notes = new Map<DiagnosticCode, number[]>();
	const labels = labelColumn(joined);
	const rows = joined.rows.map((named, row): JoinedRow => {
		const base = {
			...named,
			label: (labels === null ? '' : cellText(table.rows[row]?.[labels])) || named.label,
			duplicateOf: null,
			extent: null,
		};
		const answer = answers.get(row);
		const point = points[row];
		if (answer === undefined && named.outcome === 'aggregate' && !point?.lngLat) return base;
		const { note, ...decision } =
			answer === undefined ? placeRow(point, named, locator) : answered(answer);
		if (note) {
			const noted = notes.get(note);
			if (noted) noted.push(row);
			else notes.set(note, [row]);
		}
		return { ...base, ...decision, level: decision.area && levelOfCode(decision.area) };
	});
	const told = TOLD.flatMap(([reason, code]) => {
		const at = rows.flatMap((each) => (each.reason === reason ? [each.row] : []));
		return at.length > 0 ? [diagnose(code, {}, at)] : [];
	});
	const counted = rows.filter(({ outcome }) => outcome === 'matched').length;
	return {
		join: {
			...joined,
			level: null,
			rows,
			places: rows.map(({ row }) => row),
			diagnostics: [
				...joined.diagnostics.filter(({ code }) => !NOT_OF_POINTS.test(code)),
				diagnose('points-counted', { rows: rows.length }, [], counted),
				...told,
				...[...notes].map(([code, at]) => diagnose(code, {}, at)),
				...repeatedPoints(points),
			],
		},
		places: points.map(({ lngLat }) => lngLat),
	};
}

type Placed = Pick<JoinedRow, 'area' | 'outcome' | 'by' | 'reason' | 'approved' | 'suggestions'> & {
	readonly note?: DiagnosticCode;
};

function placeRow(point: ReadPoint | undefined, named: JoinedRow, locator: AreaLocator): Placed {
	const witness = named.outcome === 'matched' && named.approved ? named.area : null;
	if (!point?.lngLat) return unplaced(point?.reason ?? 'no-coordinates', witness);
	const [lng, lat] = point.lngLat;
	const inside = locator.at(lng, lat);
	if (inside && (!witness || isOf(inside, witness))) return placed(inside);
	const near = locator.near(lng, lat, OUTLINE_REACH);
	if (witness) {
		const drawn = drawnWitness(witness, locator);
		const own = near.find(({ code }) => isOf(code, drawn));
		// a kecamatan without an outline is known by its name alone
		if (own)
			return placed(
				drawn === witness || isOf(drawn, witness) ? own.code : witness,
				'points-by-name',
			);
		if (inside) {
			return {
				area: null,
				outcome: 'contradiction',
				by: null,
				reason: 'point-and-name-differ',
				approved: false,
				suggestions: [inside, witness],
			};
		}
		return unplaced('at-sea', witness);
	}
	const [nearest] = near;
	return nearest ? placed(nearest.code, 'points-near-shore') : unplaced('at-sea', null);
}

function answered(area: AreaCode | null): Placed {
	if (area) return { ...placed(area), by: 'person' };
	return { ...unplaced('left-out', null), outcome: 'note' };
}

function placed(area: AreaCode, note?: DiagnosticCode): Placed {
	return {
		area,
		outcome: 'matched',
		by: 'point',
		reason: null,
		approved: true,
		suggestions: [],
		...(note ? { note } : {}),
	};
}

/** A row that counts nowhere; what its names say is offered. */
function unplaced(reason: RowReason, witness: AreaCode | null): Placed {
	return {
		area: null,
		outcome: 'unmatched',
		by: null,
		reason,
		approved: false,
		suggestions: witness ? [witness] : [],
	};
}

/** Whether an area is another one or lies in it, or the other, finer one lies in it. */
function isOf(area: AreaCode, other: AreaCode): boolean {
	return area === other || area.startsWith(`${other}.`) || other.startsWith(`${area}.`);
}

/** What a witness is among the outlines: a desa's kecamatan; a kab/kota where the kecamatan has none. */
function drawnWitness(witness: AreaCode, { geometry }: AreaLocator): AreaCode {
	const kecamatan = ancestorOfCode(witness, 'kecamatan');
	if (!kecamatan || geometry.level !== 'kecamatan') return witness;
	if (geometry.indexByCode.has(kecamatan)) return kecamatan;
	return parentOfCode(kecamatan) ?? witness;
}

/** The column that names the things the points are: the one of most different words. */
function labelColumn({ columns, request: { table } }: JoinResult): number | null {
	const words = columns.filter(({ role }) => role === 'text' || role === 'category');
	let best: { index: number; distinct: number } | null = null;
	for (const { index, name } of words) {
		const distinct = new Set(table.rows.slice(0, 500).map((row) => cellText(row[index]))).size;
		const weight = /^nama\b|^name\b/iu.test(name.replace(/_/gu, ' ')) ? distinct * 2 : distinct;
		if (!best || weight > best.distinct) best = { index, distinct: weight };
	}
	return best?.index ?? null;
}

/** Rows at a place where another row was before: a copy, or an address that was only guessed. */
function repeatedPoints(points: readonly ReadPoint[]): Diagnostic[] {
	const seen = new Set<string>();
	const repeated: number[] = [];
	for (const [row, { lngLat }] of points.entries()) {
		if (!lngLat) continue;
		const key = lngLat.join();
		if (seen.has(key)) repeated.push(row);
		else seen.add(key);
	}
	return repeated.length > 0 ? [diagnose('points-repeated', {}, repeated)] : [];
}
