import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '../core/figure/map-theme.ts';
import { mercatorX, mercatorY } from '../core/geo/web-mercator.ts';
import type { AreaMarker } from './area-markers.ts';
import {
	blendOver,
	channels,
	createProgram,
	fromOrigin,
	type GlProgram,
	type OwnLayer,
} from './gl-program.ts';
import { InstanceBuffer } from './instance-buffer.ts';
import type { MeshLayer } from './mesh-layer.ts';
import { MARKER_FRAGMENT, MARKER_VERTEX } from './mesh-shader.ts';

/** Radius of a marker's inside and width of its line, CSS pixels. */
const MARKER = { radiusPx: 2.7, linePx: 1 } as const;
/** Likewise of the rings around the markers pointed at, chosen, and stood on with the keyboard. */
const RINGS = {
	hovered: { radiusPx: 6.5, linePx: 1.3, ink: 'select' },
	selected: { radiusPx: 6.5, linePx: 2.2, ink: 'select' },
	focused: { radiusPx: 9.5, linePx: 2.2, ink: 'focus' },
} as const;
const RING_NAMES = ['hovered', 'selected', 'focused'] as const;
type LngLat = readonly [lng: number, lat: number];

/** Numbers of a marker on the card: x, y, first zoom, last zoom, area. */
const NUMBERS = 5;

/**
 * Rings for areas that are too small to be seen, or have no shape, in the colours of the mesh: they
 * read its texture, so that recolouring costs them nothing.
 */
export class MarkerLayer implements OwnLayer {
	readonly id = 'markers';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #mesh: MeshLayer;
	readonly #redraw: () => void;
	#theme: MapTheme;
	readonly #numbers = new InstanceBuffer((gl) => {
		const bytes = 4 * NUMBERS;
		for (const [place, size, first] of [
			[0, 2, 0],
			[1, 2, 2],
			[2, 1, 4],
		] as const) {
			gl.vertexAttribPointer(place, size, gl.FLOAT, false, bytes, 4 * first);
			gl.vertexAttribDivisor(place, 1);
			gl.enableVertexAttribArray(place);
		}
	});
	#origin: readonly [x: number, y: number] = [0, 0];
	#map: MapLibreMap | null = null;
	#gl: WebGL2RenderingContext | null = null;
	#program: GlProgram | null = null;
	readonly #ringed: Record<keyof typeof RINGS, LngLat | null> = {
		hovered: null,
		selected: null,
		focused: null,
	};
	/** Without arrays: the one corner all corners of a ring are made of is set by hand. */
	#noVertices: WebGLVertexArrayObject | null = null;

	/** @param redraw  asks for a frame */
	constructor(mesh: MeshLayer, theme: MapTheme, redraw: () => void) {
		this.#mesh = mesh;
		this.#redraw = redraw;
		this.#theme = theme;
	}

	setTheme(theme: MapTheme): void {
		this.#theme = theme;
	}

	/** Shows these markers and no others. */
	show(markers: readonly AreaMarker[]): void {
		const [x, y] = (this.#origin = originOf(markers));
		const numbers = new Float32Array(NUMBERS * markers.length);
		markers.forEach(({ lngLat: [lng, lat], from, until, index }, at) => {
			numbers.set([mercatorX(lng) - x, mercatorY(lat) - y, from, until, index], NUMBERS * at);
		});
		this.#numbers.set(numbers);
		this.#redraw();
	}

	/** A ring around a marker, or none. */
	ring(which: keyof typeof RINGS, lngLat: LngLat | null): void {
		if (this.#ringed[which] === lngLat) return;
		this.#ringed[which] = lngLat;
		this.#redraw();
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		this.#gl = gl;
		// after a lost context what was on the card is gone, whether or not the layer left it
		this.#forgetCard();
		this.#program = createProgram(gl, MARKER_VERTEX, MARKER_FRAGMENT, ['place', 'zooms', 'area']);
	}

	get programs(): readonly GlProgram[] {
		return this.#program ? [this.#program] : [];
	}

	#forgetCard(): void {
		this.#program = this.#noVertices = null;
		this.#numbers.forget();
	}

	onRemove(): void {
		this.#gl?.deleteProgram(this.#program?.program ?? null);
		this.#gl?.deleteVertexArray(this.#noVertices);
		this.#numbers.leaveCard(this.#gl);
		this.#forgetCard();
		this.#gl = null;
	}

	render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
		const map = this.#map;
		const markers = this.#numbers.length / NUMBERS;
		const rings = RING_NAMES.filter((which) => this.#ringed[which]);
		if (!map || !this.#program?.isPrepared() || markers + rings.length === 0) return;
		if (!this.#mesh.bindTexels(gl)) return;
		const { use, uniform } = this.#program;
		use();
		blendOver(gl);
		const ratio = map.getPixelRatio();
		const size = ({ radiusPx, linePx }: { radiusPx: number; linePx: number }): void => {
			gl.uniform1f(uniform('radius'), radiusPx * ratio);
			gl.uniform1f(uniform('line'), linePx * ratio);
		};
		gl.uniformMatrix4fv(
			uniform('matrix'),
			false,
			fromOrigin(defaultProjectionData.mainMatrix, this.#origin),
		);
		gl.uniform2f(uniform('viewport'), gl.drawingBufferWidth, gl.drawingBufferHeight);
		gl.uniform1f(uniform('zoom'), map.getZoom());
		gl.uniform3fv(uniform('ground'), channels(this.#theme.context));
		gl.uniform1i(uniform('texels'), 0);
		gl.uniform1f(uniform('inside'), 1);
		gl.uniform3fv(uniform('ink'), channels(this.#theme.coast));
		size(MARKER);
		this.#numbers.bind(gl);
		gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, markers);
		gl.uniform1f(uniform('inside'), 0);
		for (const which of rings) {
			gl.uniform3fv(uniform('ink'), channels(this.#theme[RINGS[which].ink]));
			const [lng, lat] = this.#ringed[which] ?? [0, 0];
			size(RINGS[which]);
			gl.bindVertexArray((this.#noVertices ??= gl.createVertexArray()));
			gl.vertexAttrib2f(0, mercatorX(lng) - this.#origin[0], mercatorY(lat) - this.#origin[1]);
			gl.vertexAttrib2f(1, 0, Infinity);
			gl.vertexAttrib1f(2, 0);
			gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
		}
		gl.bindVertexArray(null);
	}
}

/** A place near the markers, Web Mercator. */
function originOf(markers: readonly AreaMarker[]): readonly [x: number, y: number] {
	const [first] = markers;
	return first ? [mercatorX(first.lngLat[0]), mercatorY(first.lngLat[1])] : [0, 0];
}
