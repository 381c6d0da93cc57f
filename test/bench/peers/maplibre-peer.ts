import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Classes, Picture, Renderer, StartRenderer } from '../page/renderer.ts';
import { fetchKecamatan, packFeatures, type PackFeatures } from './pack-features.ts';

/** How MapLibre is told the colours. */
export type MapLibreWay =
	/** A feature-state per area; GeoJSON. */
	| 'feature-state'
	/** A feature-state per area; vector tiles cut beforehand. */
	| 'tiles'
	/** One expression that lists the areas of each class. */
	| 'match'
	/** The data again, with other properties. */
	| 'set-data'
	/** As `feature-state`, with an area highlighted by one. */
	| 'hover';

type Expression = maplibre.ExpressionSpecification;

const AREAS = { source: 'areas' } as const;
const TILED_AREAS = { source: 'areas', sourceLayer: 'areas' } as const;

function byClass(input: Expression, colors: readonly string[]): Expression {
	const steps = colors.slice(1).flatMap((color, at) => [at + 1, color]);
	return ['step', input, colors[0], ...steps] as unknown as Expression;
}

function byList(classes: Classes, colors: readonly string[]): Expression | string {
	const lists = colors.map((): number[] => []);
	classes.forEach((each, id) => lists[each]?.push(id));
	const branches = lists.flatMap((ids, at) => (ids.length > 0 && at > 0 ? [ids, colors[at]] : []));
	return ['match', ['id'], ...branches, colors[0]] as unknown as Expression;
}

const STATE: Expression = ['number', ['feature-state', 'class'], 0];

function fillColor(way: MapLibreWay, { classes, colors }: Picture): Expression | string {
	if (way === 'match') return byList(classes, colors);
	return byClass(way === 'set-data' ? ['get', 'class'] : STATE, colors);
}

function withClasses({ areas }: PackFeatures, classes: Classes): PackFeatures['areas'] {
	return {
		type: 'FeatureCollection',
		features: areas.features.map((area, at) => ({
			...area,
			properties: { class: classes[at] ?? 0 },
		})),
	};
}

/** Lines of our weights and colours, so that both draw the same picture. */
export function lineLayers(isTiled: boolean): maplibre.LineLayerSpecification[] {
	const line = (id: string, color: string): maplibre.LineLayerSpecification => ({
		id,
		type: 'line',
		source: isTiled ? 'areas' : 'lines',
		...(isTiled ? { 'source-layer': 'lines' } : {}),
		filter: ['==', ['get', 'kind'], id],
		paint: { 'line-color': color, 'line-width': 0.45 },
	});
	return [line('border', 'rgba(58,38,28,.52)'), line('coast', '#5d5148')];
}

/** A map without data, as ours is set up: no fading, one world, no controls. */
export function createMap(
	container: HTMLElement,
	{ camera }: Pick<Picture, 'camera'>,
	style: maplibre.StyleSpecification,
): maplibre.Map {
	maplibre.setWorkerUrl(new URL(workerUrl, import.meta.url).href);
	return new maplibre.Map({
		container,
		style,
		center: [camera.lng, camera.lat],
		zoom: camera.zoom,
		attributionControl: false,
		renderWorldCopies: false,
		fadeDuration: 0,
	});
}

/** Jump and idle of any MapLibre map. */
export function moves(map: maplibre.Map): Pick<Renderer, 'jump' | 'idle'> {
	return {
		jump: ({ lng, lat, zoom }) => {
			map.jumpTo({ center: [lng, lat], zoom });
		},
		idle: async () => {
			if (!map.loaded() || map.isMoving()) await map.once('idle');
		},
	};
}

/** MapLibre alone, told the colours in one of its ways. */
export function startMapLibre(way: MapLibreWay): StartRenderer {
	return async (container, picture) => {
		const isTiled = way === 'tiles';
		const features = isTiled ? null : packFeatures(await fetchKecamatan());
		const area = isTiled ? TILED_AREAS : AREAS;
		const lines = picture.hasLines ? lineLayers(isTiled) : [];
		const data = (): PackFeatures['areas'] | undefined =>
			features && way === 'set-data' ? withClasses(features, picture.classes) : features?.areas;
		const map = createMap(container, picture, {
			version: 8,
			sources: features
				? {
						areas: { type: 'geojson', data: data() ?? '' },
						lines: { type: 'geojson', data: features.lines },
					}
				: {
						areas: {
							type: 'vector',
							tiles: [new URL('tiles/', location.href).href + '{z}/{x}/{y}'],
							maxzoom: 6,
						},
					},
			layers: [
				{
					id: 'sea',
					type: 'background',
					paint: { 'background-color': picture.ground ?? '#e3edf0' },
				},
				{
					id: 'fill',
					type: 'fill',
					source: 'areas',
					...(isTiled ? { 'source-layer': 'areas' } : {}),
					paint: {
						'fill-color': fillColor(way, picture),
						...(way === 'hover'
							? {
									'fill-opacity': [
										'case',
										['boolean', ['feature-state', 'hover'], false],
										0.5,
										1,
									] as unknown as Expression,
								}
							: {}),
					},
				},
				...lines,
			],
		});
		const setStates = (classes: Classes): void => {
			classes.forEach((each, id) => {
				map.setFeatureState({ ...area, id }, { class: each });
			});
		};
		const isStated = way !== 'match' && way !== 'set-data';
		if (isStated)
			await map.once('style.load').then(() => {
				setStates(picture.classes);
			});
		let hovered: number | string | null = null;
		const highlight = (id: number | string | null): void => {
			if (id === hovered) return;
			if (hovered !== null) map.setFeatureState({ ...area, id: hovered }, { hover: false });
			if (id !== null) map.setFeatureState({ ...area, id }, { hover: true });
			hovered = id;
		};
		return {
			...moves(map),
			recolour: (classes) => {
				if (way === 'match')
					map.setPaintProperty('fill', 'fill-color', byList(classes, picture.colors));
				else if (way === 'set-data' && features)
					void map
						.getSource<maplibre.GeoJSONSource>('areas')
						?.setData(withClasses(features, classes));
				else setStates(classes);
			},
			hover: (at) => {
				const found = at && map.queryRenderedFeatures([at[0], at[1]], { layers: ['fill'] })[0];
				highlight(found?.id ?? null);
			},
			dispose: () => {
				map.remove();
			},
		};
	};
}
