import {
	paintAreas,
	quantileClassing,
	type AreaPaint,
	type PaintedAreas,
} from '../../../src/core/choropleth/paint-areas.ts';
import { DEFAULT_PALETTE } from '../../../src/core/classify/palette.ts';
import type { MapAppearance } from '../../../src/core/figure/map-appearance.ts';
import { mapTheme, type MapTheme } from '../../../src/core/figure/map-theme.ts';
import type { LevelGeometry } from '../../../src/core/geo/level-geometry.ts';
import type { AreaCode, AreaLevel } from '../../../src/core/model/area.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { openBoundaries, type BoundarySource } from '../../../src/io/load-boundaries.ts';
import type { AreaMap } from '../../../src/map/area-map.ts';
import { MapLibreAreaMap } from '../../../src/map/maplibre-area-map.ts';
import { GeometryClient } from '../../../src/workers/geometry-client.ts';
import type { Classes, Picture, Renderer } from './renderer.ts';

/** Our map, driven as the page drives it: the pack's loader and the interface `AreaMap`, no more. */
export interface OurRenderer extends Renderer {
	/** As {@link Renderer.recolour}, with the classing of another year's figures before it. */
	readonly reclass: (year: number) => void;
	readonly showLevel: (level: AreaLevel) => Promise<void>;
}

/** Opens the pack beside the page: its manifest only, before any clock runs. */
export async function openPack(): Promise<BoundarySource> {
	const geometry = new GeometryClient();
	const opened = await openBoundaries(new URL('.', location.href).href, (...file) =>
		geometry.decode(...file),
	);
	if (!opened.ok) throw new Error('there is no pack');
	return opened.value;
}

/** A theme in which nothing but areas has a colour of its own. */
function onGround(theme: MapTheme, color: string): MapTheme {
	const none = 'rgba(0,0,0,0)';
	return {
		...theme,
		sea: color,
		foreign: color,
		context: color,
		waterline: none,
		graticule: none,
		equator: none,
		seaName: none,
		foreignLine: none,
		foreignName: none,
		borderNear: none,
		borderFar: none,
		borderOnDark: none,
		borderParent: none,
		borderParentCase: none,
		coast: none,
	};
}

/** Areas painted as if their figures had given these classes. */
function paintedAs(geometry: LevelGeometry, classes: Classes, count: number): PaintedAreas {
	const counts = Array.from({ length: count }, () => 0);
	const paints = new Map(
		geometry.codes.map((code, at): [AreaCode, AreaPaint] => {
			const classIndex = classes[at] ?? 0;
			counts[classIndex] = (counts[classIndex] ?? 0) + 1;
			return [code, { classIndex, value: classIndex, state: null }];
		}),
	);
	return {
		request: {
			areas: geometry.codes,
			figures: new Map(),
			undecided: new Set(),
			classing: quantileClassing(count),
			drawing: 'fill',
		},
		paints,
		breaks: Array.from({ length: count + 1 }, (_, at) => at),
		counts,
		sorted: [],
		stateCounts: { noData: 0, noMatch: 0, suppressed: 0, notValid: 0 },
		palette: { palette: DEFAULT_PALETTE, because: 'direction', reference: null },
		diagnostics: [],
	};
}

/** Loads a level and shows it. */
export async function startOurs(
	container: HTMLElement,
	picture: Picture,
	source: BoundarySource,
	level: AreaLevel = 'kecamatan',
): Promise<OurRenderer> {
	const { colors, camera } = picture;
	const theme = picture.ground ? onGround(mapTheme('light'), picture.ground) : mapTheme('light');
	const load = async (wanted: AreaLevel): Promise<LevelGeometry> => {
		const loaded = await source.national(wanted);
		if (!loaded.ok) throw new Error(`no ${wanted}`);
		const { drawings } = loaded.value;
		const unlined = {
			mesh: drawings.mesh.bind(drawings),
			lineTile: () => Promise.resolve(null),
			release: drawings.release.bind(drawings),
		};
		return picture.hasLines ? loaded.value : { ...loaded.value, drawings: unlined };
	};
	const levels = new Map([[level, await load(level)]]);
	const geometryOf = (wanted: AreaLevel): LevelGeometry => {
		const geometry = levels.get(wanted);
		if (!geometry) throw new Error(`no ${wanted}`);
		return geometry;
	};
	const undrawn = picture.ground
		? []
		: source.manifest.undrawn.map(({ code, lngLat }) => ({ area: code, lngLat }));
	const appearanceOf = (geometry: LevelGeometry, painted: PaintedAreas): MapAppearance => ({
		theme,
		geometry,
		details: [],
		painted,
		colors,
		points: geometry.level === 'kecamatan' ? undrawn : [],
		symbols: [],
		labels: [],
		land: [],
	});
	let shown = geometryOf(level);
	let isDrawn = false;
	let heard: (() => void)[] = [];
	const ignore = (): void => undefined;
	const first = appearanceOf(shown, paintedAs(shown, picture.classes, colors.length));
	const map: AreaMap = new MapLibreAreaMap(container, camera, first, {
		onHover: ignore,
		onSelect: ignore,
		onCamera: ignore,
		onMoved: ignore,
		onLost: ignore,
		onRestored: ignore,
		onFlat: ignore,
		onFailed: ignore,
		onDrawn: (drawn) => {
			isDrawn = drawn;
			if (!drawn) return;
			for (const each of heard) each();
			heard = [];
		},
	});
	/** Painted beforehand: what is measured begins where the map is told. */
	const paintedBefore = new WeakMap<Classes, PaintedAreas>();
	const figuresOf = (year: number): ReadonlyMap<AreaCode, Figure> =>
		new Map(
			shown.codes.map((code, at) => [
				code,
				{ value: ((at * 7919 + year * 104729) % 9973) / 100, missing: null },
			]),
		);
	const years = new Map<number, ReadonlyMap<AreaCode, Figure>>();
	return {
		recolour: (classes) => {
			let painted = paintedBefore.get(classes);
			if (!painted) {
				painted = paintedAs(shown, classes, colors.length);
				paintedBefore.set(classes, painted);
			}
			map.setAppearance(appearanceOf(shown, painted));
		},
		reclass: (year) => {
			let figures = years.get(year);
			if (!figures) years.set(year, (figures = figuresOf(year)));
			const painted = paintAreas({
				areas: shown.codes,
				figures,
				undecided: new Set(),
				classing: quantileClassing(colors.length),
				drawing: 'fill',
			});
			map.setAppearance(appearanceOf(shown, painted));
		},
		showLevel: async (wanted) => {
			if (!levels.has(wanted)) levels.set(wanted, await load(wanted));
			shown = geometryOf(wanted);
			map.setAppearance(appearanceOf(shown, paintedAs(shown, picture.classes, colors.length)));
		},
		idle: () =>
			isDrawn
				? Promise.resolve()
				: new Promise((resolve) => {
						heard.push(resolve);
					}),
		jump: (to) => {
			map.jump(to);
		},
		hover: (at) => {
			map.hover(at && map.pick(at));
		},
		dispose: () => {
			map.dispose();
		},
	};
}
