import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode } from '../model/area.ts';
import { csvText } from './csv-text.ts';

/** Money beside the poor, by area; NaN and null are not known. */
export interface SpendingRows {
	readonly areas: readonly AreaCode[];
	readonly spent: readonly (number | null)[];
	readonly poor: readonly (number | null)[];
	readonly perPoor: readonly (number | null)[];
	readonly quotients: Float64Array;
	readonly simulated: Float64Array;
}

/**
 * Money beside the poor as CSV, with the ratio of shares and what a formula would give, which its header
 * calls a simulation. What is not known is empty.
 *
 * @param byPoorPercent  per cent of the simulation that follows the number of poor
 */
export function spendingToCsv(
	{ areas, spent, poor, perPoor, quotients, simulated }: SpendingRows,
	byPoorPercent: number,
	registry: AreaRegistry,
): string {
	const known = (value: number | null | undefined): number | null =>
		value === null || value === undefined || Number.isNaN(value) ? null : value;
	const header = [
		...['kode_kemendagri', 'nama', 'induk', 'anggaran', 'penduduk_miskin', 'per_orang_miskin'],
		...['rasio_bagian', `simulasi_${byPoorPercent}_persen_menurut_jumlah_miskin`],
	];
	const rows = areas.map((area, at) => {
		const place = registry.get(area);
		const parent = place?.parent ? registry.get(place.parent) : undefined;
		const numbers = [spent, poor, perPoor, quotients, simulated].map((each) => known(each[at]));
		return [area, place?.name ?? '', parent?.name ?? '', ...numbers];
	});
	return csvText([header, ...rows]);
}
