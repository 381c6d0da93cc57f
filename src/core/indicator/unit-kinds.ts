import type { IndicatorDefinition } from './indicator-definition.ts';

/** What a unit counts or measures, for those that cannot stand for one another. */
const UNIT_KINDS: readonly (readonly [RegExp, string])[] = [
	[/^(?:persen|%)/, 'percent'],
	[/^(?:(?:ribu|juta) )?(?:orang|jiwa|individu|penduduk|peserta|balita|anak)$/, 'people'],
	[/^(?:(?:ribu|juta) )?(?:keluarga|kk|kepala keluarga|kpm)$/, 'families'],
	[/^(?:(?:ribu|juta) )?(?:rumah tangga|ruta)$/, 'households'],
	[/^(?:(?:ribu|juta|miliar) )?rupiah/, 'money'],
	[/^indeks$/, 'index'],
];

function kindOf(unit: string): string | null {
	return UNIT_KINDS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1] ?? null;
}

/**
 * Whether figures in a unit can be of an indicator: families are not people, and neither is a percentage.
 * Units that nobody knows, and those of indicators that are no plain count, contradict nothing.
 *
 * @param unit    as the table writes it, or null
 * @param header  of the column: money of a month is not that of a year
 *
 * @example unitAgrees('orang', 'P3KE (Jiwa)', { unit: 'keluarga', measure: 'count' }) // false
 * @example unitAgrees('kpm', 'PKH', { unit: 'KPM', measure: 'count' }) // true
 */
export function unitAgrees(
	unit: string | null,
	header: string,
	known: Pick<IndicatorDefinition, 'unit' | 'measure'>,
): boolean {
	if (/\/tahun$/.test(known.unit) && /bulan|\bbln\b|month/i.test(header)) return false;
	const own = unit === null ? null : kindOf(unit);
	const meant = kindOf(known.unit);
	if (own === null || own === meant) return true;
	// *Rumah tangga dengan sanitasi layak* says of whom the percentage is, not its unit
	const isSubject = /^[^(]*\b(?:rumah tangga|keluarga)\b/iu.test(header);
	if (meant === 'percent' && isSubject && (own === 'households' || own === 'families')) return true;
	if (known.measure === 'index') return own === 'index' || own === 'percent';
	if (known.measure === 'money') return own === 'money';
	return meant === null && own !== 'percent' && own !== 'money' && own !== 'index';
}
