import type { AreaCode } from '../model/area.ts';

/** Counts of one register or programme, at one level. */
export interface RegisterCounts {
	readonly name: string;
	/** As it is written: `keluarga`, `KPM`, `orang`, `peserta`. */
	readonly unit: string;
	/** Date of the version: `2023`, `2023-06`, `2021-Q3`; null where nobody said. */
	readonly version: string | null;
	readonly counts: ReadonlyMap<AreaCode, number>;
}

/** What two counts of an area say of one another. */
export interface RegisterComparison {
	readonly need: number;
	readonly programme: number;
	/** Need − programme: *kesenjangan agregat*; negative where more are served than need. */
	readonly gap: number;
	/** Programme ÷ need × 100; may exceed 100. Null where nobody needs. */
	readonly coveragePercent: number | null;
	/**
	 * Least and most that can be in both: max(0, A + B − U) … min(A, B). From totals no error of
	 * exclusion or inclusion can be known: two equal totals may have nobody in common.
	 */
	readonly overlap: readonly [least: number, most: number];
}

/** Two registers side by side. */
export interface ComparedRegisters {
	readonly areas: ReadonlyMap<AreaCode, RegisterComparison>;
	/** Areas that only one of the two has a count of. */
	readonly onlyOne: readonly AreaCode[];
	/** Areas where more are served than need: registered is not resident, or versions differ. */
	readonly overHundred: readonly AreaCode[];
	/** Versions a year or more apart, or one that nobody stated. */
	readonly versionsDiffer: boolean;
	/** Areas in which a count exceeds the whole population given. */
	readonly beyondAll: readonly AreaCode[];
}

/** What counts are of, for units that differ in name only. */
const UNIT_KINDS: readonly (readonly [RegExp, string])[] = [
	[/^(?:keluarga|kk|kpm|kepala keluarga|keluarga penerima manfaat)/i, 'keluarga'],
	[/^(?:rumah tangga|ruta)/i, 'rumah tangga'],
	[/^(?:orang|jiwa|individu|penduduk|peserta)/i, 'orang'],
];

/**
 * What is counted: families, households or people; null for another unit.
 *
 * @example countedUnit('KPM') // 'keluarga'
 * @example countedUnit('ribu jiwa') // 'orang'
 * @example countedUnit('rumah tangga') // 'rumah tangga'
 */
export function countedUnit(unit: string): string | null {
	const bare = unit.trim().replace(/^(?:ribu|juta)\s+/i, '');
	return UNIT_KINDS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/**
 * Compares a need with a programme, area by area.
 *
 * @param need       families of a register, or people by a survey
 * @param programme  recipients
 * @param universe   all families, or all people, in the same unit; bounds are wider without it
 * @returns          `units-differ` where one counts families and the other people: there is no ratio
 *                   of the two. Areas with one count only are listed, never taken as zero.
 */
export function compareRegisters(
	need: RegisterCounts,
	programme: RegisterCounts,
	universe: ReadonlyMap<AreaCode, number> = new Map(),
): ComparedRegisters | 'units-differ' {
	const unit = countedUnit(need.unit);
	if (unit === null || unit !== countedUnit(programme.unit)) return 'units-differ';
	const areas = new Map<AreaCode, RegisterComparison>();
	const onlyOne: AreaCode[] = [];
	const beyondAll: AreaCode[] = [];
	for (const area of new Set([...need.counts.keys(), ...programme.counts.keys()])) {
		const a = need.counts.get(area);
		const b = programme.counts.get(area);
		if (a === undefined || b === undefined) {
			onlyOne.push(area);
			continue;
		}
		const all = universe.get(area) ?? Infinity;
		if (Math.max(a, b) > all) beyondAll.push(area);
		areas.set(area, {
			need: a,
			programme: b,
			gap: a - b,
			coveragePercent: a > 0 ? (b / a) * 100 : null,
			overlap: [Math.max(0, Math.min(a + b - all, Math.min(a, b))), Math.min(a, b)],
		});
	}
	const overHundred = [...areas].flatMap(([area, { coveragePercent, programme: served }]) =>
		(coveragePercent ?? (served > 0 ? Infinity : 0)) > 100 ? [area] : [],
	);
	return {
		areas,
		onlyOne,
		overHundred,
		versionsDiffer: areFarApart(need.version, programme.version),
		beyondAll,
	};
}

function areFarApart(one: string | null, other: string | null): boolean {
	const years = [one, other].map((version) => /^(?:19|20)\d{2}/.exec(version ?? '')?.[0]);
	return years.includes(undefined) || years[0] !== years[1];
}
