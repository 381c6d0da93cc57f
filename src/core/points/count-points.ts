import { ancestorOfCode, isInside } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import { AddedRows } from '../join/added-rows.ts';
import { PeriodReader } from '../join/period-reader.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { JoinedFigures } from '../layer/merge-tables.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { ColumnDescription } from '../model/table.ts';
import { indicatorName } from '../table/read-header.ts';
import type { PlacedPoints } from './place-points.ts';

/** Levels points are counted at. */
const COUNTED = ['provinsi', 'kabkota', 'kecamatan'] as const satisfies readonly AreaLevel[];

/** Stands for a value column where the rows themselves are counted: its header names no period. */
const NO_COLUMN: ColumnDescription = {
	index: -1,
	name: '',
	role: 'value',
	level: null,
	codeSystem: null,
	periodPart: null,
	unit: null,
	period: null,
	indicator: null,
	group: {},
	confidence: 1,
	evidence: [],
};

/** The points of a table as the page draws them. */
export interface PointSet {
	/** Longitude and latitude of each counted point, alternating, degrees. */
	readonly lngLats: Float64Array;
	/** For each point, which of `periods` it is of. */
	readonly periodOf: Uint16Array;
	readonly periods: readonly (string | null)[];
	/** For each point, which of `areas` it is in. */
	readonly areaOf: Uint16Array;
	/** Areas with points: the finest each point was placed in, down to kecamatan. */
	readonly areas: readonly AreaCode[];
	/** The level that tells most of them apart: kecamatan inside one kab/kota, else kab/kota. */
	readonly level: AreaLevel;
}

/**
 * Counts the points in each provinsi, kab/kota and kecamatan.
 *
 * An area without a point has no figure: that the file has none there does not say that there is none.
 *
 * @param placed    rows placed by their points; not mutated
 * @param registry  names of areas
 * @returns         the rows with one more per area behind them, one value per area and period, and the
 *                  points
 */
export function countPoints(
	{ join, places }: PlacedPoints,
	registry: AreaRegistry,
): { readonly figures: JoinedFigures; readonly points: PointSet } {
	const { table, fileName } = join.request;
	const periodReader = new PeriodReader(join);
	const counts = new Map<
		string,
		{ area: AreaCode; level: AreaLevel; period: string | null; count: number }
	>();
	const periods = new Map<string | null, number>();
	const lngLats: number[] = [];
	const periodOf: number[] = [];
	const areas = new Map<AreaCode, number>();
	const areaOf: number[] = [];
	for (const { row, area, outcome, approved } of join.rows) {
		if (outcome !== 'matched' || !approved || !area) continue;
		const period = periodReader.of(table.rows[row] ?? [], NO_COLUMN);
		for (const level of COUNTED) {
			const code = ancestorOfCode(area, level);
			if (!code) continue;
			const key = `${code} ${period ?? ''}`;
			const known = counts.get(key);
			if (known) known.count++;
			else counts.set(key, { area: code, level, period, count: 1 });
		}
		const lngLat = places[row];
		if (!lngLat) continue;
		const at = periods.get(period) ?? periods.size;
		periods.set(period, at);
		lngLats.push(...lngLat);
		periodOf.push(at);
		const finest = ancestorOfCode(area, 'kecamatan') ?? area;
		const areaAt = areas.get(finest) ?? areas.size;
		areas.set(finest, areaAt);
		areaOf.push(areaAt);
	}
	const indicator = `Jumlah titik ${pointName(table.title || fileName)}`.trim();
	const rows = new AddedRows(join, registry);
	const values: TidyValue[] = [];
	for (const { area, level, period, count } of counts.values()) {
		values.push({
			row: rows.of(area, level).row,
			area,
			indicator,
			period,
			category: {},
			value: count,
			unit: 'titik',
			missing: null,
			extent: null,
		});
	}
	return {
		figures: {
			join: rows.joined(),
			tidy: { values, formats: new Map(), doubts: new Map(), diagnostics: [] },
		},
		points: {
			lngLats: Float64Array.from(lngLats),
			periodOf: Uint16Array.from(periodOf),
			periods: [...periods.keys()],
			areaOf: Uint16Array.from(areaOf),
			areas: [...areas.keys()],
			level: rows.countOf('kabkota') === 1 ? 'kecamatan' : 'kabkota',
		},
	};
}

/**
 * The points of one period in the working area.
 *
 * @param period  null is every period
 * @param within  null is the whole country
 * @returns       longitude and latitude, alternating
 */
export function pointsOf(
	{ lngLats, periodOf, periods, areaOf, areas }: PointSet,
	period: string | null,
	within: AreaCode | null = null,
): Float64Array {
	const isEvery = period === null || periods.length < 2;
	if (isEvery && within === null) return lngLats;
	const at = periods.indexOf(period);
	const inside = areas.map((area) => isInside(area, within));
	const kept: number[] = [];
	for (const [index, own] of periodOf.entries()) {
		if (!isEvery && own !== at) continue;
		if (!inside[areaOf[index] ?? -1]) continue;
		kept.push(lngLats[2 * index] ?? NaN, lngLats[2 * index + 1] ?? NaN);
	}
	return Float64Array.from(kept);
}

/**
 * What the points are, from a title or a file's name.
 *
 * @example pointName('sebaran_puskesmas_2023.csv') // 'puskesmas'
 * @example pointName('Titik Lokasi Sekolah Dasar') // 'Sekolah Dasar'
 */
export function pointName(text: string): string {
	const words = text
		.replace(/\.[^.\s]+$/u, '')
		.replace(/[_\s]+/gu, ' ')
		.replace(
			/\b(?:od|data|daftar|sebaran|titik|lokasi|koordinat|points?|persebaran|peta|jumlah)\b/giu,
			' ',
		)
		.replace(/\s+/gu, ' ')
		.trim();
	return indicatorName(words).replace(/\s+/gu, ' ').trim() || words;
}
