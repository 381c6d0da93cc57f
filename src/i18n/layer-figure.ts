import { isInside } from '../core/area/area-code.ts';
import type { AreaRegistry } from '../core/area/area-registry.ts';
import { paintAreas, type PaintedAreas } from '../core/choropleth/paint-areas.ts';
import { areaPoint, layerAppearance } from '../core/figure/layer-appearance.ts';
import type { LngLat, MapAppearance } from '../core/figure/map-appearance.ts';
import { PLACE_NAMES } from '../core/figure/place-names.ts';
import { boundaryCredit } from '../core/geo/boundary-credit.ts';
import { unionBbox, type Bbox, type LevelGeometry } from '../core/geo/level-geometry.ts';
import type { PackManifest } from '../core/geo/pack-manifest.ts';
import type { IndicatorDefinition } from '../core/indicator/indicator-definition.ts';
import type { CurrentLayer } from '../core/layer/current-layer.ts';
import { layerPaint, type PaintWishes } from '../core/layer/layer-paint.ts';
import type { AreaCode } from '../core/model/area.ts';
import {
	drawFigurePage,
	type FigurePage,
	type FigurePageRequest,
	type PageTheme,
} from '../core/page/figure-page.ts';
import { describeMap } from './describe-map.ts';
import { pageRows, pageWords } from './figure-page-words.ts';
import type { FigureSubject } from './figure-words.ts';
import { formatValue } from './format-value.ts';
import { publishedBeside } from './published-beside.ts';
import { standardData } from './standard-data.ts';
import { translate, type Language } from './translate.ts';

/** More areas than this are not named. */
const MOST_LABELS = 120;

/** A layer and all that is needed to draw it once. */
export interface FigureScene {
	readonly layer: CurrentLayer;
	readonly within: AreaCode | null;
	readonly registry: AreaRegistry;
	readonly manifest: PackManifest;
	readonly geometry: LevelGeometry;
	readonly land: MapAppearance['land'];
	readonly lakes: MapAppearance['land'];
	/** What the indicator means in full; null for one that nobody knows. */
	readonly definition: IndicatorDefinition | null;
	readonly wishes: PaintWishes;
	/** Of numbers on the map itself. */
	readonly language: Language;
	readonly theme: PageTheme;
	/** Whose figures these are, where it is not what the layer says. */
	readonly source?: string | null;
}

/** A layer painted and put into words, ready to be drawn as a figure or as a page. */
export interface LayerFigure {
	readonly layer: CurrentLayer;
	readonly within: AreaCode | null;
	readonly registry: AreaRegistry;
	readonly areas: readonly AreaCode[];
	readonly painted: PaintedAreas;
	readonly appearance: MapAppearance;
	readonly bbox: Bbox;
	/** A place inside each area. */
	readonly places: ReadonlyMap<AreaCode, LngLat>;
	/** What its words are made of, in a language that was loaded. */
	readonly subject: (language: Language) => FigureSubject;
}

/** Paints a layer on the boundaries of its level, and finds where on the map it is. */
export function layerFigure(scene: FigureScene): LayerFigure {
	const { layer, within, registry, manifest, geometry, language, theme } = scene;
	const undrawn = layer.level === 'kecamatan' ? manifest.undrawn : [];
	const areas = [...geometry.codes, ...undrawn.map(({ code }) => code)].filter(layer.isInScope);
	const painted = paintAreas(layerPaint(layer, areas, scene.wishes));
	const points = undrawn.map(({ code, lngLat }) => ({ area: code, lngLat }));
	const appearance = layerAppearance({
		...{ geometry, painted, registry, land: scene.land, lakes: scene.lakes },
		undrawn: points,
		valueText: (value) => formatValue(language, value, layer.indicator),
		mostLabels: MOST_LABELS,
	});
	const sourceIn = (inLanguage: Language): string | null =>
		layer.metadataMissing.includes('source') ? null : layer.source[inLanguage];
	return {
		...{ layer, within, registry, areas, painted, appearance },
		bbox: boxOf(geometry, areas, within),
		places: new Map(
			areas.flatMap((area): [AreaCode, LngLat][] => {
				const point = areaPoint({ geometry, undrawn: points }, area);
				return point ? [[area, point]] : [];
			}),
		),
		subject: (inLanguage) => ({
			...layer,
			painted,
			published: publishedBeside(inLanguage, { layer, within, registry }),
			place: within
				? (registry.get(within)?.name ?? within)
				: translate(inLanguage, 'title.scope.nation'),
			source: scene.source ?? sourceIn(inLanguage),
			standard: standardData(inLanguage, layer, scene.definition),
			codes: '',
			words: describeMap(inLanguage, { layer, areas, painted, within }, registry),
			boundaries: boundaryCredit(manifest),
			theme: theme === 'dark' ? 'dark' : 'light',
		}),
	};
}

/** A figure as a page of its own, in both languages; English must be loaded. */
export function layerPage(
	figure: LayerFigure,
	asked: Pick<FigurePageRequest, 'language' | 'theme' | 'hasSearch' | 'alike'>,
): FigurePage {
	const { appearance, bbox, places, subject } = figure;
	return drawFigurePage({
		...{ appearance, bbox, places, names: PLACE_NAMES },
		words: {
			id: pageWords('id', figure, subject('id')),
			en: pageWords('en', figure, subject('en')),
		},
		rows: pageRows(figure),
		...asked,
	});
}

/** The part of the world to show: the areas the figure is about, or where there are none, the rest. */
function boxOf(geometry: LevelGeometry, areas: readonly AreaCode[], within: AreaCode | null): Bbox {
	const about = new Set(areas);
	const boxes = geometry.boxes.filter((_, at) => {
		const code = geometry.codes[at];
		return code !== undefined && about.has(code) && isInside(code, within);
	});
	return unionBbox(boxes) ?? unionBbox(geometry.boxes) ?? [95, -11, 141, 6];
}
