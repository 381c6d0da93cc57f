import type { PaintedAreas } from '../core/choropleth/paint-areas.ts';
import { formatPeriod } from './format-value.ts';
import { translate, type Language } from './translate.ts';

/**
 * How the classes of a map were made: `Kuantil, 5 kelas, 514 wilayah`, with the period they are of where
 * that is another than the one shown.
 *
 * @returns '' where nothing is classed
 */
export function describeClasses(
	language: Language,
	{
		breaks,
		counts,
		request,
		crossed,
		clusters,
	}: Pick<PaintedAreas, 'breaks' | 'counts' | 'request' | 'crossed' | 'clusters'>,
): string {
	const areas = counts.reduce((sum, count) => sum + count, 0);
	if (crossed) return translate(language, 'legend.crossed', { areas });
	if (clusters) return clusters.method[language];
	if (counts.length === 0) return '';
	if (breaks[0] === breaks.at(-1)) return translate(language, 'legend.singleValue', { areas });
	const { basisPeriod = null, isMirrored = false, request: asked } = request.classing;
	const method = translate(language, `classes.${asked.method}`);
	const made = translate(language, 'legend.classed', {
		method: isMirrored ? translate(language, 'classes.mirrored', { method }) : method,
		count: counts.length,
		areas,
	});
	if (basisPeriod === null) return made;
	const from = translate(language, 'legend.classesFrom', {
		period: formatPeriod(language, basisPeriod),
	});
	return `${made}; ${from.charAt(0).toLowerCase()}${from.slice(1)}`;
}
