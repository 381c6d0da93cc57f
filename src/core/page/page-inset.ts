import { areaMarks, drawMarks } from '../figure/draw-areas.ts';
import { projectPlace, type EqualAreaFrame } from '../figure/equal-area-frame.ts';
import { node, type FigureNode } from '../figure/figure-node.ts';
import type { LevelPaths } from '../figure/level-paths.ts';
import type { MapAppearance } from '../figure/map-appearance.ts';
import { drawSymbols } from '../figure/map-figure.ts';
import { insetFor } from '../figure/map-inset.ts';
import type { Bbox } from '../geo/level-geometry.ts';
import type { GroundColors } from './ground-colors.ts';
import { INSET_SHARE } from './page-measures.ts';
import { inBoth } from './page-nodes.ts';
import { PAGE_LANGUAGES, type PageLanguage, type PageWords } from './page-words.ts';

/** The map beside which an inset stands, drawn on both grounds. */
export interface InsetRequest {
	readonly light: MapAppearance;
	readonly dark: MapAppearance;
	readonly bbox: Bbox;
	readonly frame: EqualAreaFrame;
	readonly paths: LevelPaths;
	readonly symbolScale: number;
	readonly words: Readonly<Record<PageLanguage, PageWords>>;
	/** The element of the map with land, areas and borders. */
	readonly groundId: string;
}

/**
 * The part of a page's map that its figure draws larger (`insetFor`). It uses the map's own shapes again, so that it
 * weighs next to nothing.
 *
 * @returns null where no part is too crowded to be read
 */
export function pageInset(request: InsetRequest, colors: GroundColors): FigureNode | null {
	const { light, dark, frame, paths, symbolScale, words, groundId } = request;
	const wanted = insetFor(light, frame, request.bbox);
	if (wanted?.kind !== 'enlarged') return null;
	const { name, bbox } = wanted;
	const { widthPx } = frame.box;
	const [left, top] = projectPlace(frame, [bbox[0], bbox[3]]);
	const [right, bottom] = projectPlace(frame, [bbox[2], bbox[1]]);
	const wide = Math.round(INSET_SHARE * widthPx);
	const times = wide / (right - left);
	const high = Math.round((bottom - top) * times);
	// the map's own projection, larger
	const near: EqualAreaFrame = {
		...frame,
		box: { x: 0, y: 0, widthPx: wide, heightPx: high },
		x0: (frame.x0 - left) * times,
		y0: (frame.y0 - top) * times,
		pxPerDegree: frame.pxPerDegree * times,
		pxPerSine: frame.pxPerSine * times,
		kmPerPx: frame.kmPerPx / times,
		bbox,
	};
	const drawn = (of: MapAppearance): FigureNode => {
		const marks = areaMarks({ ...of, points: [] }, { ...paths, frame: near });
		const move = [times, 0, 0, times, -left * times, -top * times].map(round).join(' ');
		return node('svg', { viewBox: `0 0 ${wide} ${high}`, 'aria-hidden': 'true' }, [
			node('rect', { width: wide, height: high, fill: of.theme.sea }),
			node('use', { href: `#${groundId}`, transform: `matrix(${move})` }),
			...drawMarks(of, marks, 'joined'),
			...drawSymbols(of, near, symbolScale),
		]);
	};
	// circles are as large as on the map and in the legend only at one width
	const hasSymbols = light.symbols.length > 0;
	const caption = (className: string, larger: number): FigureNode => {
		const [id = '', en = ''] = PAGE_LANGUAGES.map((language) =>
			words[language].figure.enlarged(name, Math.round(larger * 10) / 10),
		);
		return node('p', { class: className }, inBoth({ id, en }));
	};
	return node('div', { class: 'inset', 'data-fixed': hasSymbols ? 'true' : undefined }, [
		colors.joined(drawn(light), drawn(dark)),
		...(hasSymbols
			? [caption('any', times)]
			: [caption('wide', times), caption('slim', times / INSET_SHARE)]),
	]);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
