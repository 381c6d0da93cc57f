import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode } from '../model/area.ts';
import type { PatternStudy } from '../spatial/study-pattern.ts';
import { csvText } from './csv-text.ts';

/**
 * A pattern by area as CSV: figure, standard score, mean of the neighbours, statistic, p, q and class.
 * Numbers an area does not have are empty.
 *
 * @param areas    in the order of the study
 * @param values   their figures
 * @param classOf  the class of an area in words; '' for none
 * @param about    how it was made, repeated in each row so that no part of the file is without it
 */
export function patternToCsv(
	{ local, spots }: PatternStudy,
	areas: readonly AreaCode[],
	values: readonly (number | null)[],
	classOf: (area: AreaCode) => string,
	about: string,
	registry: AreaRegistry,
): string {
	const header = [
		...['kode_kemendagri', 'nama', 'induk', 'angka', 'z', 'rata_rata_tetangga_z'],
		...[spots ? 'gi_bintang_z' : 'moran_setempat', 'p', 'q', 'kelas', 'cara'],
	];
	const { p, q } = spots ?? local;
	const statistic = spots ? spots.z : local.i;
	const rows = areas.map((area, at) => {
		const known = registry.get(area);
		const parent = known?.parent ? registry.get(known.parent) : undefined;
		const numbers = [local.z, local.lag, statistic, p, q].map((each) => {
			const number = each[at] ?? NaN;
			return Number.isNaN(number) ? null : number;
		});
		return [
			...[area, known?.name ?? '', parent?.name ?? '', values[at] ?? null],
			...[...numbers, classOf(area), about],
		];
	});
	return csvText([header, ...rows]);
}
