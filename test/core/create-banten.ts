import { packNeighbours, type Neighbours } from '../../src/core/spatial/neighbours.ts';

/**
 * The eight kabupaten/kota of Banten, 2023: poverty rate in per cent and poor in thousands, as BPS
 * published them. Pandeglang, Lebak, Tangerang, Serang, Kota Tangerang, Cilegon, Kota Serang, Tangerang
 * Selatan.
 */
export const BANTEN_RATES = [9.27, 8.68, 6.93, 4.85, 5.89, 3.98, 6.2, 2.57];
export const BANTEN_POOR = [114.23, 114.54, 276.33, 73.83, 137.7, 18.2, 44.99, 46.31];

/** Which of them have a border in common. */
export function createBantenNeighbours(): Neighbours {
	return packNeighbours([
		[1, 3],
		[0, 3, 2],
		[1, 3, 4, 7],
		[0, 1, 2, 6, 5],
		[2, 7],
		[3],
		[3],
		[2, 4],
	]);
}
