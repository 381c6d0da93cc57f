/** What the index is made of, in the units BPS publishes. */
export interface HumanDevelopment {
	/** Life expectancy at birth, years. */
	readonly lifeExpectancy: number;
	/** Expected years of schooling. */
	readonly expectedSchooling: number;
	/** Mean years of schooling. */
	readonly meanSchooling: number;
	/** Adjusted expenditure per person and year, thousand rupiah. */
	readonly expenditureThousand: number;
}

/** What gives 0 and what gives 1 in each part; expenditure in rupiah. */
const GOALPOSTS = {
	lifeExpectancy: [20, 85],
	expectedSchooling: [0, 18],
	meanSchooling: [0, 15],
	expenditure: [1_007_436, 26_572_352],
} as const;

/**
 * BPS's human development index (IPM) by its new method: the geometric mean of health, education and
 * expenditure, 0–100.
 *
 * @returns null where a part is no positive number, as of an area that misses one
 *
 * BPS, *Indeks Pembangunan Manusia*, new method since 2014. Published parts are rounded, so that the
 * published index differs by up to 0.005.
 *
 * @example humanDevelopmentIndex({ lifeExpectancy: 73.73, expectedSchooling: 12.5, meanSchooling: 6.97, expenditureThousand: 10440 })?.toFixed(2) // '69.95'
 */
export function humanDevelopmentIndex(parts: HumanDevelopment): number | null {
	const { lifeExpectancy, expectedSchooling, meanSchooling, expenditureThousand } = parts;
	if (![lifeExpectancy, expectedSchooling, meanSchooling, expenditureThousand].every(isPositive))
		return null;
	const health = shareOf(lifeExpectancy, GOALPOSTS.lifeExpectancy);
	const education =
		(shareOf(expectedSchooling, GOALPOSTS.expectedSchooling) +
			shareOf(meanSchooling, GOALPOSTS.meanSchooling)) /
		2;
	const [least, most] = GOALPOSTS.expenditure;
	const expenditure = shareOf(Math.log(expenditureThousand * 1000), [
		Math.log(least),
		Math.log(most),
	]);
	return Math.cbrt(health * education * expenditure) * 100;
}

function isPositive(part: number): boolean {
	return Number.isFinite(part) && part > 0;
}

/** How far a part has come from nothing to all; beyond both is cut. */
function shareOf(value: number, [none, all]: readonly [number, number]): number {
	return Math.min(1, Math.max(0, (value - none) / (all - none)));
}
