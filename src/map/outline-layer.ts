import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '../core/figure/map-theme.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { mercatorX, mercatorY } from '../core/geo/web-mercator.ts';
import {
	blendOver,
	channels,
	createProgram,
	fromOrigin,
	type GlProgram,
	type OwnLayer,
} from './gl-program.ts';
import { InstanceBuffer } from './instance-buffer.ts';
import { OUTLINE_FRAGMENT, OUTLINE_VERTEX } from './mesh-shader.ts';

/** A line of an outline, CSS pixels wide. */
export interface OutlineStroke {
	readonly ink: 'halo' | 'select' | 'focus';
	readonly widthPx: number;
}

/** How much wider the halo under a line is than the line, CSS pixels. */
const HALO_PX = 3;
/** Width of the ring around the halo of the area the keyboard stands on, CSS pixels. */
const RING_PX = 2;

/** A line over its halo. */
export function haloedStrokes(widthPx: number): OutlineStroke[] {
	return [
		{ ink: 'halo', widthPx: widthPx + HALO_PX },
		{ ink: 'select', widthPx },
	];
}

/** A line over its halo, and a ring around both. */
export function ringedStrokes(widthPx: number): OutlineStroke[] {
	return [{ ink: 'focus', widthPx: widthPx + HALO_PX + 2 * RING_PX }, ...haloedStrokes(widthPx)];
}

/** Numbers of a point on the card: x, y, and whether it begins a ring. */
const NUMBERS = 3;

/**
 * The outline of one area, in the frame after it was asked for.
 */
export class OutlineLayer implements OwnLayer {
	readonly id: string;
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #strokes: readonly OutlineStroke[];
	readonly #redraw: () => void;
	#theme: MapTheme;
	#shown: { readonly geometry: LevelGeometry; readonly index: number } | null = null;
	/** Each segment reads its two points from the same numbers, one point apart. */
	readonly #points = new InstanceBuffer((gl) => {
		const bytes = 4 * NUMBERS;
		for (const place of [0, 1]) {
			gl.vertexAttribPointer(place, NUMBERS, gl.FLOAT, false, bytes, place * bytes);
			gl.vertexAttribDivisor(place, 1);
			gl.enableVertexAttribArray(place);
		}
	});
	#origin: readonly [number, number] = [0, 0];
	#map: MapLibreMap | null = null;
	#gl: WebGL2RenderingContext | null = null;
	#program: GlProgram | null = null;

	/**
	 * @param strokes  drawn one over the other, the first below
	 * @param redraw   asks for a frame
	 */
	constructor(id: string, strokes: readonly OutlineStroke[], theme: MapTheme, redraw: () => void) {
		this.#redraw = redraw;
		this.id = id;
		this.#strokes = strokes;
		this.#theme = theme;
	}

	setTheme(theme: MapTheme): void {
		this.#theme = theme;
	}

	/** Outlines an area of a level, or none. */
	show(geometry: LevelGeometry | null, index: number): void {
		if (geometry === this.#shown?.geometry && index === this.#shown.index) return;
		if (!geometry && !this.#shown) return;
		this.#shown = geometry && { geometry, index };
		this.#points.set(geometry ? this.#ringsOf(geometry, index) : new Float32Array(0));
		this.#redraw();
	}

	#ringsOf({ packed, boxes }: LevelGeometry, area: number): Float32Array<ArrayBuffer> {
		const { points, ringStarts, polygonStarts, areaStarts } = packed.shapes;
		const [west, south, east, north] = boxes[area] ?? [0, 0, 0, 0];
		const [x, y] = [mercatorX((west + east) / 2), mercatorY((south + north) / 2)];
		this.#origin = [x, y];
		const firstRing = polygonStarts[areaStarts[area] ?? 0] ?? 0;
		const endRing = polygonStarts[areaStarts[area + 1] ?? 0] ?? 0;
		const first = ringStarts[firstRing] ?? 0;
		const rings = new Float32Array(3 * ((ringStarts[endRing] ?? first) - first));
		for (let ring = firstRing; ring < endRing; ring++) {
			const begin = ringStarts[ring] ?? 0;
			for (let at = begin; at < (ringStarts[ring + 1] ?? 0); at++) {
				const to = 3 * (at - first);
				rings[to] = mercatorX(points[2 * at] ?? NaN) - x;
				rings[to + 1] = mercatorY(points[2 * at + 1] ?? NaN) - y;
				rings[to + 2] = at === begin ? 1 : 0;
			}
		}
		return rings;
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		this.#gl = gl;
		// after a lost context what was on the card is gone, whether or not the layer left it
		this.#forgetCard();
		this.#program = createProgram(gl, OUTLINE_VERTEX, OUTLINE_FRAGMENT, ['from', 'to']);
	}

	get programs(): readonly GlProgram[] {
		return this.#program ? [this.#program] : [];
	}

	#forgetCard(): void {
		this.#program = null;
		this.#points.forget();
	}

	onRemove(): void {
		this.#gl?.deleteProgram(this.#program?.program ?? null);
		this.#points.leaveCard(this.#gl);
		this.#forgetCard();
		this.#gl = null;
	}

	render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
		const map = this.#map;
		const segments = this.#points.length / NUMBERS - 1;
		if (!map || !this.#program?.isPrepared() || segments < 1) return;
		const { use, uniform } = this.#program;
		use();
		blendOver(gl);
		this.#points.bind(gl);
		const ratio = map.getPixelRatio();
		gl.uniformMatrix4fv(
			uniform('matrix'),
			false,
			fromOrigin(defaultProjectionData.mainMatrix, this.#origin),
		);
		gl.uniform2f(uniform('viewport'), gl.drawingBufferWidth, gl.drawingBufferHeight);
		for (const { ink, widthPx } of this.#strokes) {
			gl.uniform1f(uniform('halfWidth'), (widthPx * ratio) / 2);
			gl.uniform4fv(uniform('ink'), [...channels(this.#theme[ink]), 1]);
			gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, segments);
		}
		gl.bindVertexArray(null);
	}
}
