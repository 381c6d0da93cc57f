import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { PaintedAreas } from '../core/choropleth/paint-areas.ts';
import type { CurrentLayer } from '../core/layer/current-layer.ts';
import type { AreaCode } from '../core/model/area.ts';
import { firstPrinted, formatFigure } from './format-value.ts';
import { translate, type Language } from './translate.ts';

/** The provinsi of Tanah Papua, which people name together. */
const TANAH_PAPUA = ['91', '92', '93', '94', '95', '96'];

/** A layer with its classes, as the legend has them. */
export interface DescribedLayer {
	readonly layer: CurrentLayer;
	readonly areas: readonly AreaCode[];
	readonly painted: PaintedAreas;
	/** What is drawn on a second map. */
	readonly beside?: CurrentLayer | null;
	/** The working area: its own parts are not told by provinsi. */
	readonly within?: AreaCode | null;
}

/**
 * One sentence on where the highest class lies and what the lowest is made of.
 *
 * @returns '' unless several classes of the country's kab/kota are drawn, which nine cells and clusters are not
 */
export function describeTopClass(
	language: Language,
	{ layer, painted, within = null }: DescribedLayer,
	registry: AreaRegistry,
): string {
	const highest = painted.counts.length - 1;
	const isOther = painted.crossed !== undefined || painted.clusters !== undefined;
	if (isOther || highest < 1 || layer.level !== 'kabkota' || within) return '';
	const inClass = (index: number): AreaCode[] =>
		[...painted.paints].flatMap(([code, paint]) => (paint.classIndex === index ? [code] : []));
	const high = inClass(highest);
	const low = inClass(0);
	const byRegion = new Map<string, number>();
	for (const code of high) {
		const provinsi = code.slice(0, 2);
		const region = TANAH_PAPUA.includes(provinsi)
			? 'Tanah Papua'
			: (registry.ancestorsOf(code).at(-1)?.shortName ?? provinsi);
		byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
	}
	const [top] = [...byRegion].sort((a, b) => b[1] - a[1]);
	if (!top) return '';
	return translate(language, 'card.classes', {
		high: high.length,
		from: formatFigure(
			language,
			firstPrinted(painted.breaks[highest] ?? 0, layer.indicator.decimals),
			layer.indicator,
		),
		inRegion: top[1],
		region: top[0],
		low: low.length,
		kota: low.filter((code) => registry.get(code)?.kind === 'kota').length,
	});
}
