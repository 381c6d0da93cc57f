import type { IndicatorDefinition } from '../indicator/indicator-definition.ts';
import type { ComparedRegisters } from '../registers/compare-registers.ts';
import { warn, type Warning } from './warning.ts';

/** One side of a comparison: between two periods, two tables, or two columns. */
export interface Compared {
	readonly definition: Pick<IndicatorDefinition, 'id' | 'concept' | 'line'>;
	/** `2024-03`, `2024`; null where nobody said. */
	readonly period: string | null;
}

const MONTH = /^\d{4}-(\d{2})$/;

/**
 * What speaks against comparing two figures (W4): another line, version or decree; March against
 * September; a line that nobody stated.
 *
 * Two indicators of different concepts are two things, and nobody takes them for one series: nothing is
 * said of them.
 */
export function checkSeries(one: Compared, other: Compared): Warning[] {
	const { definition: a } = one;
	const { definition: b } = other;
	if (a.concept.id !== b.concept.id) return [];
	const isExtreme = /ekstrem/.test(a.id) && /ekstrem/.test(b.id);
	const isOldNew = /^(?:indeks-pembangunan-manusia|ipm-metode-lama)$/;
	const areOneSeries = a.id === b.id || isExtreme || (isOldNew.test(a.id) && isOldNew.test(b.id));
	if (!areOneSeries) return [];
	const warnings: Warning[] = [];
	if (a.id !== b.id) {
		if (a.line && b.line) warnings.push(warn('lines-differ', { one: a.line.id, other: b.line.id }));
		else warnings.push(warn('line-not-stated', { one: a.line?.id ?? b.line?.id ?? '' }));
	}
	const months = [one.period, other.period].map((period) => MONTH.exec(period ?? '')?.[1]);
	if (months[0] && months[1] && months[0] !== months[1])
		warnings.push(warn('months-differ', { one: one.period ?? '', other: other.period ?? '' }));
	return warnings;
}

/** How far two populations may be apart before they are of two systems, share. */
const SAME_POPULATION = 0.01;

/**
 * Whether two denominators of an area are of different systems (W9): BPS's projection of Banten is four
 * percent above the people registered with Dukcapil.
 *
 * @returns null where they agree within one percent, or one is not positive
 */
export function checkDenominators(one: number, other: number): Warning | null {
	if (!(one > 0 && other > 0)) return null;
	const ratio = one / other;
	return Math.abs(ratio - 1) > SAME_POPULATION
		? warn('denominators-differ', { percent: Math.round((ratio - 1) * 1000) / 10 })
		: null;
}

/**
 * What is to be said of two registers side by side: units (W11), coverage beyond 100 % (W9), versions.
 */
export function checkRegisters(
	compared: ComparedRegisters | 'units-differ',
	units: readonly [need: string, programme: string],
): Warning[] {
	if (compared === 'units-differ')
		return [warn('units-differ', { one: units[0], other: units[1] })];
	const { overHundred, versionsDiffer } = compared;
	return [
		...(overHundred.length > 0
			? [warn('coverage-over-hundred', { areas: overHundred }, overHundred.length)]
			: []),
		...(versionsDiffer ? [warn('versions-differ')] : []),
	];
}

/**
 * Rows in which the poverty indices are out of order: 0 ≤ P2 ≤ P1 ≤ P0 always holds (Foster, Greer and
 * Thorbecke, 1984; BPS publishes all three × 100).
 *
 * @returns null where every row that has figures is in order; missing figures are passed over
 */
export function checkPovertyIndices(
	rows: readonly { p0?: number | null; p1?: number | null; p2?: number | null }[],
): Warning | null {
	const disordered = rows.filter(({ p0, p1, p2 }) => {
		const falling = [p0, p1, p2].flatMap((value) => value ?? []);
		return falling.some(
			(value, at) => value < 0 || (at > 0 && value > (falling[at - 1] ?? Infinity)),
		);
	});
	return disordered.length === 0 ? null : warn('poverty-indices-disordered', {}, disordered.length);
}
