import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	Map as MapLibreMap,
} from 'maplibre-gl';
import { areaTexels, TEXEL } from '../core/choropleth/area-texels.ts';
import { AREA_TEXTURES } from '../core/choropleth/paint-areas.ts';
import type { PaintColors } from '../core/figure/map-appearance.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import { mercatorX, mercatorY } from '../core/geo/web-mercator.ts';
import type { AreaMesh, MeshChunk } from '../core/mesh/area-mesh.ts';
import { FULL_TIER, MESH_TIERS, tierAt } from '../core/mesh/level-drawings.ts';
import type { AreaCode } from '../core/model/area.ts';
import { channels, createProgram, fromOrigin, type GlProgram } from './gl-program.ts';
import { MESH_VERTEX, meshFragment, TEXELS_IN_ROW } from './mesh-shader.ts';
import { drawTextureStrip } from './texture-strip.ts';

/** A place that textures keep their distance from while the map moves, degrees. */
const ANCHOR: [lng: number, lat: number] = [118, -2];

/** A mesh on the graphics card. */
interface MeshOnCard {
	readonly vertices: WebGLVertexArrayObject;
	readonly buffers: readonly WebGLBuffer[];
}

/** What is kept of a level: its meshes, its colours, and both on the card once drawn. */
interface DrawnLevel {
	readonly geometry: LevelGeometry;
	/** Whether it is of the whole country: soon wanted again, and few. */
	isNational: boolean;
	readonly meshes: Map<number, AreaMesh>;
	readonly asked: Set<number>;
	texels: Uint8Array<ArrayBuffer>;
	isStale: boolean;
	readonly onCard: Map<number, MeshOnCard>;
	texture: WebGLTexture | null;
}

/** What the map shows of areas: one level, and some provinsi of it in detail. */
export interface MeshRequest {
	readonly national: LevelGeometry;
	readonly details: readonly LevelGeometry[];
}

/** What is heard of meshes. */
export interface MeshEvents {
	/** Which levels are drawn from now on. */
	readonly onReady: (shown: MeshRequest) => void;
	/** Areas were drawn for the first time. */
	readonly onDrawn: () => void;
	/** Areas of a level that have no triangle: they cannot be filled. */
	readonly onFlat: (geometry: LevelGeometry, areas: readonly AreaCode[]) => void;
	/** A level whose mesh could not be made. */
	readonly onFailed: (geometry: LevelGeometry) => void;
}

/**
 * Areas as one mesh, coloured through one small texture: recolouring sends four bytes for each area,
 * hovering sends four.
 *
 * A level is drawn from when its mesh has been made; until then the one before stays. The coarser
 * meshes follow, and are drawn where nobody can tell.
 */
export class MeshLayer implements CustomLayerInterface {
	readonly id = 'areas';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #events: MeshEvents;
	readonly #redraw: () => void;
	readonly #levels = new Map<LevelGeometry, DrawnLevel>();
	#request: MeshRequest | null = null;
	#shown: MeshRequest | null = null;
	#colors: PaintColors | null = null;
	#dimmed: ReadonlySet<AreaCode> | null = null;
	/** Areas without a shape; their colours stand behind those of the national level. */
	#shapeless: readonly AreaCode[] = [];
	#hovered: AreaCode | null = null;
	#map: MapLibreMap | null = null;
	#gl: WebGL2RenderingContext | null = null;
	#hasDrawn = false;
	#program: GlProgram | null = null;
	#strip: { texture: WebGLTexture; frames: Int32Array; theme: MapTheme; ratio: number } | null =
		null;

	/** @param redraw  asks for a frame */
	constructor(events: MeshEvents, redraw: () => void) {
		this.#events = events;
		this.#redraw = redraw;
	}

	/** Whether everything asked for can be drawn. */
	get isReady(): boolean {
		return this.#request !== null && this.#shown === this.#request;
	}

	/** What is drawn now, null before the first mesh. */
	get shown(): MeshRequest | null {
		return this.#shown;
	}

	/** Shows a level and details of it, as soon as their meshes are made. */
	show(request: MeshRequest): void {
		const before = this.#request;
		const isSame =
			before?.national === request.national &&
			before.details.length === request.details.length &&
			before.details.every((each, at) => each === request.details[at]);
		if (isSame) return;
		this.#request = request;
		const wanted = [request.national, ...request.details];
		for (const geometry of wanted) this.#ask(geometry, FULL_TIER);
		this.#settle();
	}

	/** Begins drawing what was asked for, when all of its meshes are there. */
	#settle(): void {
		const request = this.#request;
		if (!request || request === this.#shown) return;
		const wanted = [request.national, ...request.details];
		if (!wanted.every((each) => this.#levels.get(each)?.meshes.has(FULL_TIER))) return;
		this.#shown = request;
		for (const [geometry, level] of this.#levels) {
			if (wanted.includes(geometry)) continue;
			this.#takeOffCard(level);
			if (!level.isNational) this.#levels.delete(geometry);
		}
		const national = this.#levels.get(request.national);
		if (national) national.isNational = true;
		for (const geometry of wanted) this.#fillTexels(geometry);
		this.#redraw();
		this.#events.onReady(request);
	}

	#ask(geometry: LevelGeometry, tier: number): void {
		let level = this.#levels.get(geometry);
		if (!level) {
			level = {
				geometry,
				isNational: false,
				meshes: new Map(),
				asked: new Set(),
				texels: texelsFor(geometry.codes.length),
				isStale: true,
				onCard: new Map(),
				texture: null,
			};
			this.#levels.set(geometry, level);
		}
		const { meshes, asked } = level;
		if (asked.has(tier)) return;
		asked.add(tier);
		geometry.drawings.mesh(tier).then(
			(mesh) => {
				meshes.set(tier, mesh);
				if (tier === FULL_TIER) {
					const flat = mesh.flat.flatMap((index) => geometry.codes[index] ?? []);
					if (flat.length > 0) this.#events.onFlat(geometry, flat);
					this.#settle();
				}
				this.#redraw();
			},
			() => {
				if (tier === FULL_TIER) this.#events.onFailed(geometry);
			},
		);
	}

	/**
	 * Recolours everything: a few bytes for each area.
	 *
	 * @param shapeless  areas without a shape, whose markers are coloured too
	 * @param dimmed     areas that step back
	 */
	paint(
		colors: PaintColors,
		shapeless: readonly AreaCode[],
		dimmed: ReadonlySet<AreaCode> | null = null,
	): void {
		this.#colors = colors;
		this.#shapeless = shapeless;
		this.#dimmed = dimmed;
		for (const geometry of this.#drawn()) this.#fillTexels(geometry);
		this.#redraw();
	}

	/** Lights up an area, or none. */
	hover(area: AreaCode | null): void {
		for (const geometry of this.#drawn()) {
			this.#mark(geometry, this.#hovered, false);
			this.#mark(geometry, area, true);
		}
		this.#hovered = area;
		this.#redraw();
	}

	#mark(geometry: LevelGeometry, area: AreaCode | null, isHovered: boolean): void {
		const index = area === null ? undefined : geometry.indexByCode.get(area);
		const level = this.#levels.get(geometry);
		if (index === undefined || !level) return;
		const at = 4 * index + 3;
		const marks = level.texels[at] ?? 0;
		level.texels[at] = isHovered ? marks | TEXEL.hovered : marks & ~TEXEL.hovered;
		level.isStale = true;
	}

	#drawn(): readonly LevelGeometry[] {
		return this.#shown ? [this.#shown.national, ...this.#shown.details] : [];
	}

	#fillTexels(geometry: LevelGeometry): void {
		const level = this.#levels.get(geometry);
		if (!level || !this.#colors || !this.#shown) return;
		const isNational = geometry === this.#shown.national;
		const areas = isNational ? [...geometry.codes, ...this.#shapeless] : geometry.codes;
		if (4 * areas.length > level.texels.length) {
			level.texels = texelsFor(areas.length);
			this.#gl?.deleteTexture(level.texture);
			level.texture = null;
		}
		areaTexels(this.#colors, areas, this.#dimmed, level.texels);
		level.isStale = true;
		this.#mark(geometry, this.#hovered, true);
		if (!isNational || this.#shown.details.length === 0) return;
		const inDetail = new Set(this.#shown.details.map(({ codes }) => codes[0]?.slice(0, 2)));
		geometry.codes.forEach((code, index) => {
			if (inDetail.has(code.slice(0, 2))) level.texels[4 * index + 3] = TEXEL.hidden;
		});
	}

	/**
	 * Binds the colours of the national level to texture 0, where markers find them: shapes in the
	 * level's order, then the areas without a shape.
	 *
	 * @returns false while nothing is shown
	 */
	bindTexels(gl: WebGL2RenderingContext): boolean {
		const level = this.#shown && this.#levels.get(this.#shown.national);
		if (!level || !this.#colors) return false;
		gl.activeTexture(gl.TEXTURE0);
		bindTexels(gl, level);
		return true;
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		this.#gl = gl;
		// after a lost context what was on the card is gone, whether or not the layer left it
		this.#forgetCard();
	}

	#forgetCard(): void {
		for (const level of this.#levels.values()) {
			level.onCard.clear();
			level.texture = null;
			level.isStale = true;
		}
		this.#strip = null;
		this.#program = null;
	}

	/** Leaves the card; what is needed to come back is kept. */
	onRemove(): void {
		for (const level of this.#levels.values()) this.#takeOffCard(level);
		this.#gl?.deleteTexture(this.#strip?.texture ?? null);
		this.#gl?.deleteProgram(this.#program?.program ?? null);
		this.#forgetCard();
		this.#gl = null;
	}

	#takeOffCard(level: DrawnLevel): void {
		for (const { vertices, buffers } of level.onCard.values()) {
			this.#gl?.deleteVertexArray(vertices);
			for (const buffer of buffers) this.#gl?.deleteBuffer(buffer);
		}
		level.onCard.clear();
		this.#gl?.deleteTexture(level.texture);
		level.texture = null;
		level.isStale = true;
	}

	render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
		const map = this.#map;
		const colors = this.#colors;
		if (!map || !colors || !this.#shown) return;
		this.#program ??= createProgram(gl, MESH_VERTEX, meshFragment(AREA_TEXTURES.length), [
			'position',
			'area',
		]);
		const { program, uniform } = this.#program;
		gl.disable(gl.BLEND);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.disable(gl.CULL_FACE);
		gl.useProgram(program);
		this.#bindStrip(gl, map, colors.theme);
		gl.uniform3fv(uniform('light'), channels(colors.theme.halo));
		gl.uniform3fv(uniform('ground'), channels(colors.theme.context));
		gl.uniform1i(uniform('texels'), 0);
		gl.uniform1i(uniform('tiles'), 1);
		const view = viewOf(map);
		for (const geometry of this.#drawn()) {
			const level = this.#levels.get(geometry);
			const tier = level && this.#tierFor(level, map.getZoom());
			const mesh = level?.meshes.get(tier ?? FULL_TIER);
			if (!level || !mesh) continue;
			gl.activeTexture(gl.TEXTURE0);
			bindTexels(gl, level);
			gl.uniformMatrix4fv(
				uniform('matrix'),
				false,
				fromOrigin(defaultProjectionData.mainMatrix, mesh.origin),
			);
			gl.bindVertexArray(onCard(gl, level, tier ?? FULL_TIER, mesh).vertices);
			for (const [first, count] of visibleRuns(mesh.chunks, view)) {
				gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * 4);
			}
		}
		gl.bindVertexArray(null);
		gl.activeTexture(gl.TEXTURE0);
		if (this.#hasDrawn) return;
		this.#hasDrawn = true;
		this.#events.onDrawn();
	}

	/** The coarsest mesh that is good enough and made; asks for it where it is not. */
	#tierFor(level: DrawnLevel, zoom: number): number {
		const isNational = level.geometry === this.#shown?.national;
		const wanted = isNational ? tierAt(zoom) : FULL_TIER;
		if (level.meshes.has(wanted)) return wanted;
		this.#ask(level.geometry, wanted);
		const finer = MESH_TIERS.findIndex((_, tier) => tier > wanted && level.meshes.has(tier));
		return finer < 0 ? FULL_TIER : finer;
	}

	#bindStrip(gl: WebGL2RenderingContext, map: MapLibreMap, theme: MapTheme): void {
		const ratio = map.getPixelRatio();
		gl.activeTexture(gl.TEXTURE1);
		if (this.#strip?.theme !== theme || this.#strip.ratio !== ratio) {
			gl.deleteTexture(this.#strip?.texture ?? null);
			const { image, frames } = drawTextureStrip(theme, ratio);
			const texture = gl.createTexture();
			gl.bindTexture(gl.TEXTURE_2D, texture);
			gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE, image);
			pointSample(gl);
			this.#strip = { texture, frames, theme, ratio };
		}
		gl.bindTexture(gl.TEXTURE_2D, this.#strip.texture);
		const { uniform } = this.#program ?? { uniform: () => null };
		gl.uniform2iv(uniform('frames'), this.#strip.frames);
		const anchor = map.project(ANCHOR);
		const height = gl.drawingBufferHeight;
		gl.uniform2f(
			uniform('anchor'),
			Math.round(anchor.x * ratio),
			Math.round(height - anchor.y * ratio),
		);
	}
}

/** Room for the texels of so many areas, in whole rows. */
function texelsFor(areas: number): Uint8Array<ArrayBuffer> {
	return new Uint8Array(4 * TEXELS_IN_ROW * Math.max(1, Math.ceil(areas / TEXELS_IN_ROW)));
}

/** Nothing between texels, nothing beyond the edge. */
function pointSample(gl: WebGL2RenderingContext): void {
	gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
	gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
	gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
	gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
}

function bindTexels(gl: WebGL2RenderingContext, level: DrawnLevel): void {
	const rows = level.texels.length / (4 * TEXELS_IN_ROW);
	if (!level.texture) {
		level.texture = gl.createTexture();
		gl.bindTexture(gl.TEXTURE_2D, level.texture);
		gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, TEXELS_IN_ROW, rows);
		pointSample(gl);
	} else gl.bindTexture(gl.TEXTURE_2D, level.texture);
	if (!level.isStale) return;
	level.isStale = false;
	gl.texSubImage2D(
		gl.TEXTURE_2D,
		0,
		0,
		0,
		TEXELS_IN_ROW,
		rows,
		gl.RGBA,
		gl.UNSIGNED_BYTE,
		level.texels,
	);
}

function onCard(
	gl: WebGL2RenderingContext,
	level: DrawnLevel,
	tier: number,
	{ positions, areas, indices }: AreaMesh,
): MeshOnCard {
	const known = level.onCard.get(tier);
	if (known) return known;
	const vertices = gl.createVertexArray();
	gl.bindVertexArray(vertices);
	const buffers = [positions, areas, indices].map((data) => {
		const buffer = gl.createBuffer();
		const target = data === indices ? gl.ELEMENT_ARRAY_BUFFER : gl.ARRAY_BUFFER;
		gl.bindBuffer(target, buffer);
		gl.bufferData(target, data, gl.STATIC_DRAW);
		if (data === positions) gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
		if (data === areas) gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_SHORT, 0, 0);
		return buffer;
	});
	gl.enableVertexAttribArray(0);
	gl.enableVertexAttribArray(1);
	const made = { vertices, buffers };
	level.onCard.set(tier, made);
	return made;
}

/** What the camera sees, Web Mercator; the box around it where the map is turned or tilted. */
function viewOf(map: MapLibreMap): MeshChunk['box'] {
	const bounds = map.getBounds();
	return [
		mercatorX(bounds.getWest()),
		mercatorY(bounds.getNorth()),
		mercatorX(bounds.getEast()),
		mercatorY(bounds.getSouth()),
	];
}

/** Chunks in view, neighbours in the list joined into one run. */
function visibleRuns(
	chunks: readonly MeshChunk[],
	[west, north, east, south]: MeshChunk['box'],
): [first: number, count: number][] {
	const runs: [first: number, count: number][] = [];
	for (const { first, count, box } of chunks) {
		if (count === 0 || box[0] > east || box[2] < west || box[1] > south || box[3] < north) continue;
		const last = runs.at(-1);
		if (last && last[0] + last[1] === first) last[1] += count;
		else runs.push([first, count]);
	}
	return runs;
}
