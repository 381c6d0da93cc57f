/** Beyond this many standard deviations the continued fraction is the exact one. */
const FAR = 2.5;
const FRACTIONS = 120;

/**
 * The probability that a standard normal number is greater than `z`, precise to about 1e-14 of itself,
 * also far out.
 *
 * Source: near zero Marsaglia 2004 (Taylor series), farther Laplace's continued fraction.
 *
 * @example normalTail(0) // 0.5
 * @example Math.round(normalTail(1.959963984540054) * 1e9) / 1e9 // 0.025
 */
export function normalTail(z: number): number {
	if (z < 0) return 1 - normalTail(-z);
	const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
	if (z < FAR) {
		let [sum, term] = [z, z];
		for (let odd = 3; term > sum * 1e-17; odd += 2) {
			term *= (z * z) / odd;
			sum += term;
		}
		return 0.5 - density * sum;
	}
	let fraction = z;
	for (let at = FRACTIONS; at > 0; at--) fraction = z + at / fraction;
	return density / fraction;
}
