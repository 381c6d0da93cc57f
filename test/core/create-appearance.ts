import {
	paintAreas,
	quantileClassing,
	type PaintRequest,
} from '../../src/core/choropleth/paint-areas.ts';
import type { ThemeName } from '../../src/core/classify/color-scheme.ts';
import {
	classColors,
	symbolsOf,
	type LngLat,
	type MapAppearance,
} from '../../src/core/figure/map-appearance.ts';
import { mapTheme } from '../../src/core/figure/map-theme.ts';
import { unionBbox, type Bbox } from '../../src/core/geo/level-geometry.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { Figure } from '../../src/core/model/indicator.ts';
import { codeOf } from './create-area.ts';
import { createGeometry } from './create-topology.ts';

/** Figures by code. */
function createValues(
	values: Readonly<Record<string, number | '<5'>>,
): ReadonlyMap<AreaCode, Figure> {
	return new Map(
		Object.entries(values).map(([code, value]): [AreaCode, Figure] => [
			codeOf(code),
			value === '<5' ? { value: null, missing: value } : { value, missing: null },
		]),
	);
}

/** The three areas of the hand-made topology, painted. */
export function createAppearance(
	values: Readonly<Record<string, number | '<5'>>,
	more: Partial<PaintRequest> = {},
	themeName: ThemeName = 'light',
): MapAppearance {
	const geometry = createGeometry();
	const theme = mapTheme(themeName);
	const painted = paintAreas({
		areas: geometry.codes,
		figures: createValues(values),
		undecided: new Set(),
		classing: quantileClassing(3),
		drawing: 'fill',
		...more,
	});
	const pointOf = (area: AreaCode): LngLat | null => {
		const box = geometry.boxes[geometry.indexByCode.get(area) ?? -1];
		return box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : null;
	};
	return {
		theme,
		geometry,
		details: [],
		painted,
		colors: classColors(theme, painted),
		points: [],
		symbols: symbolsOf(painted, pointOf),
		labels: [],
		land: [
			{
				type: 'Feature',
				properties: {},
				geometry: {
					type: 'Polygon',
					coordinates: [
						[
							[103, -1],
							[103, 0],
							[103.5, 0],
							[103.5, -1],
							[103, -1],
						],
					],
				},
			},
		],
	};
}

/** The box around all areas of the hand-made topology. */
export function boxOfAll(): Bbox {
	return unionBbox(createGeometry().boxes) ?? [0, 0, 0, 0];
}
