import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AreaRegistry } from '../area/area-registry.ts';
import { parseAreaCode } from '../area/area-code.ts';
import type { PaintedAreas } from '../choropleth/paint-areas.ts';
import type { LevelGeometry } from '../geo/level-geometry.ts';
import { representativePoint } from '../geo/representative-point.ts';
import type { AreaCode } from '../model/area.ts';
import {
	classColors,
	symbolsOf,
	type LngLat,
	type MapAppearance,
	type MapLabel,
	type MapPoint,
} from './map-appearance.ts';
import { mapTheme } from './map-theme.ts';

/** A painted level and what surrounds it, for a figure that is drawn once. */
export interface LayerScene {
	readonly geometry: LevelGeometry;
	readonly painted: PaintedAreas;
	readonly registry: AreaRegistry;
	/** Areas without a shape. */
	readonly undrawn: readonly MapPoint[];
	readonly land: readonly Feature<Polygon | MultiPolygon>[];
	readonly lakes: readonly Feature<Polygon | MultiPolygon>[];
	/** A figure as it stands under a name. */
	readonly valueText: (value: number) => string;
	/** More areas than this are not named: nobody could read them. */
	readonly mostLabels: number;
}

/**
 * The appearance of a painted level on the light ground, with the names of the areas it is about.
 *
 * Names with the largest figures come first where names collide.
 */
export function layerAppearance(scene: LayerScene): MapAppearance {
	const { geometry, painted, undrawn, land, lakes } = scene;
	const theme = mapTheme('light');
	const points = new Map<AreaCode, LngLat | null>();
	const pointOf = (area: AreaCode): LngLat | null => {
		let point = points.get(area);
		if (point === undefined) points.set(area, (point = areaPoint(scene, area)));
		return point;
	};
	const symbols = symbolsOf(painted, pointOf);
	return {
		theme,
		geometry,
		details: [],
		painted,
		colors: classColors(theme, painted),
		points: undrawn.filter(({ area }) => painted.paints.has(area)),
		symbols,
		labels: labelsOf(scene, pointOf, new Map(symbols.map((each) => [each.area, each.radiusPx]))),
		land,
		lakes,
	};
}

/** A place inside an area; null for one without shape and point. */
export function areaPoint(
	{ geometry, undrawn }: Pick<LayerScene, 'geometry' | 'undrawn'>,
	area: AreaCode,
): LngLat | null {
	const shape = geometry.featureAt(geometry.indexByCode.get(area) ?? -1);
	if (shape) return representativePoint(shape);
	return undrawn.find((each) => each.area === area)?.lngLat ?? null;
}

function labelsOf(
	{ geometry, painted, registry, valueText, mostLabels }: LayerScene,
	pointOf: (area: AreaCode) => LngLat | null,
	radii: ReadonlyMap<AreaCode, number>,
): MapLabel[] {
	const named = geometry.codes.filter((code) => painted.paints.has(code));
	if (named.length > mostLabels) return [];
	return named.flatMap((area) => {
		const known = registry.get(area);
		const lngLat = pointOf(area);
		const value = painted.paints.get(area)?.value ?? null;
		if (!known || !lngLat) return [];
		return [
			{
				area,
				lngLat,
				name: known.shortName,
				value: value === null ? '' : valueText(value),
				isKota: known.kind === 'kota',
				radiusPx: radii.get(area) ?? 0,
				priority: value ?? 0,
			},
		];
	});
}

/**
 * The area a person means by a code or a name, the largest first: a provinsi before a kabkota.
 *
 * @returns several where a name is of several of one level; none where nothing carries it
 */
export function areasNamed(registry: AreaRegistry, text: string): readonly AreaCode[] {
	const code = parseAreaCode(text.trim());
	if (code) return registry.get(code) ? [code] : [];
	for (const level of ['provinsi', 'kabkota', 'kecamatan'] as const) {
		const found = registry.findByName(level, text.trim());
		if (found.length > 0) return found.map(({ area }) => area.code);
	}
	return [];
}
