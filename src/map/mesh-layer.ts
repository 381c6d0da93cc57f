import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { PaintColors } from '../core/figure/map-appearance.ts';
import { mercatorX, mercatorY } from '../core/geo/web-mercator.ts';
import type { MeshChunk } from '../core/mesh/area-mesh.ts';
import type { AreaCode } from '../core/model/area.ts';
import { AreaColors } from './area-colors.ts';
import {
	channels,
	createProgram,
	drawFlat,
	fromOrigin,
	type GlProgram,
	type OwnLayer,
} from './gl-program.ts';
import { LevelMeshes, type LevelMeshEvents, type MeshRequest } from './level-meshes.ts';
import {
	INDEX_FRAGMENT,
	MESH_FRAGMENT,
	MESH_VERTEX,
	NUMBERED_FRAGMENT,
	PICTURE_VERTEX,
} from './mesh-shader.ts';
import { StripOnCard } from './texture-strip.ts';

/** A place that textures keep their distance from while the map moves, degrees. */
const ANCHOR: [lng: number, lat: number] = [118, -2];

/** What is heard of the areas on the map. */
export interface MeshEvents extends Omit<LevelMeshEvents, 'onMesh'> {
	/** Areas were drawn for the first time. */
	readonly onDrawn: () => void;
}

/** Pictures the areas are laid between, all of the canvas's size. */
export interface PicturesAround {
	/** Numbers of areas, as {@link MeshLayer.renderNumbers} draws them. */
	readonly numbers: WebGLTexture | null;
	readonly below: WebGLTexture | null;
	readonly between: WebGLTexture | null;
}

interface Programs {
	readonly mesh: GlProgram;
	readonly numbers: GlProgram;
	readonly numbered: GlProgram;
}

/**
 * Areas as one mesh, coloured through one small texture: recolouring sends four bytes for each area.
 *
 * While the map rests its triangles need not be drawn again: they can be drawn once as the number of
 * the area at each pixel, and be coloured by that.
 */
export class MeshLayer implements OwnLayer {
	readonly id = 'areas';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #events: MeshEvents;
	readonly #redraw: () => void;
	readonly #meshes: LevelMeshes;
	readonly #colors = new AreaColors();
	readonly #strip = new StripOnCard();
	#shapesVersion = 0;
	#map: MapLibreMap | null = null;
	#gl: WebGL2RenderingContext | null = null;
	#hasDrawn = false;
	#programs: Programs | null = null;
	/** Without arrays, for what is drawn all over the canvas. */
	#noVertices: WebGLVertexArrayObject | null = null;

	/** @param redraw  asks for a frame */
	constructor(events: MeshEvents, redraw: () => void) {
		this.#events = events;
		this.#redraw = redraw;
		this.#meshes = new LevelMeshes({
			...events,
			onMesh: () => {
				this.#shapesVersion++;
				redraw();
			},
			onReady: (shown) => {
				this.#colors.show(shown.national, shown.details);
				this.#shapesVersion++;
				redraw();
				events.onReady(shown);
			},
		});
	}

	/** Whether everything asked for can be drawn. */
	get isReady(): boolean {
		return this.#meshes.isReady;
	}

	/** What is drawn now, null before the first mesh. */
	get shown(): MeshRequest | null {
		return this.#meshes.shown;
	}

	/** Another number when other triangles are drawn. */
	get shapesVersion(): number {
		return this.#shapesVersion;
	}

	/** Shows a level and details of it, as soon as their meshes are made. */
	show(request: MeshRequest): void {
		this.#meshes.show(request);
	}

	/**
	 * Recolours everything: a few bytes for each area.
	 *
	 * @param shapeless  areas without a shape, whose markers are coloured too
	 */
	paint(colors: PaintColors, shapeless: readonly AreaCode[]): void {
		this.#colors.paint(colors, shapeless);
		this.#redraw();
	}

	/** Lets all painted areas but these step back. */
	emphasize(areas: ReadonlySet<AreaCode> | null): void {
		this.#colors.emphasize(areas);
		this.#redraw();
	}

	/** Lights up an area, or none. */
	hover(area: AreaCode | null): void {
		this.#colors.hover(area);
		this.#redraw();
	}

	/**
	 * Binds the colours of the national level to texture 0, where markers find them: shapes in the
	 * level's order, then the areas without a shape.
	 *
	 * @returns false while nothing is shown
	 */
	bindTexels(gl: WebGL2RenderingContext): boolean {
		return this.#colors.bind(gl);
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		this.#gl = gl;
		// after a lost context what was on the card is gone, whether or not the layer left it
		this.#forgetCard();
		this.#programs = {
			mesh: createProgram(gl, MESH_VERTEX, MESH_FRAGMENT, ['position', 'area']),
			numbers: createProgram(gl, MESH_VERTEX, INDEX_FRAGMENT, ['position', 'area']),
			numbered: createProgram(gl, PICTURE_VERTEX, NUMBERED_FRAGMENT),
		};
		this.#programs.mesh.begin();
	}

	/** The program its triangles are drawn with asks its questions, before they are drawn. */
	prepare(): void {
		this.#programs?.mesh.prepare();
	}

	get programs(): readonly GlProgram[] {
		return Object.values(this.#programs ?? {}) as GlProgram[];
	}

	#forgetCard(): void {
		this.#meshes.forget();
		this.#colors.forget();
		this.#strip.forget();
		this.#programs = this.#noVertices = null;
		this.#shapesVersion++;
	}

	/** Leaves the card; what is needed to come back is kept. */
	onRemove(): void {
		const gl = this.#gl;
		this.#meshes.leaveCard();
		this.#colors.leaveCard(gl);
		this.#strip.leaveCard(gl);
		for (const { program } of this.programs) gl?.deleteProgram(program);
		gl?.deleteVertexArray(this.#noVertices);
		this.#forgetCard();
		this.#gl = null;
	}

	/** Nothing is heard or drawn any more. */
	dispose(): void {
		this.#meshes.dispose();
	}

	/** Draws the areas in their colours. */
	render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		if (!this.#programs || !this.#colors.isReady) return;
		const { mesh } = this.#programs;
		drawFlat(gl);
		mesh.use();
		this.#bindPaint(gl, mesh);
		this.#drawTriangles(gl, mesh, input);
		if (this.#hasDrawn) return;
		this.#hasDrawn = true;
		this.#events.onDrawn();
	}

	/** Draws the number of the area at each pixel, into a framebuffer of unsigned integers. */
	renderNumbers(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		if (!this.#programs || !this.#colors.isReady) return;
		const { numbers } = this.#programs;
		drawFlat(gl);
		numbers.use();
		this.#drawTriangles(gl, numbers, input);
	}

	/** Draws what {@link render} draws with these pictures under and over it, all over the canvas. */
	renderNumbered(gl: WebGL2RenderingContext, pictures: PicturesAround): void {
		if (!this.#programs) return;
		const { numbered } = this.#programs;
		drawFlat(gl);
		numbered.use();
		this.#bindPaint(gl, numbered);
		this.#colors.bind(gl);
		gl.uniform1i(numbered.uniform('texels'), 0);
		(['numbers', 'below', 'between'] as const).forEach((name, at) => {
			gl.activeTexture(gl.TEXTURE2 + at);
			gl.bindTexture(gl.TEXTURE_2D, pictures[name]);
			gl.uniform1i(numbered.uniform(name), 2 + at);
		});
		gl.bindVertexArray((this.#noVertices ??= gl.createVertexArray()));
		gl.drawArrays(gl.TRIANGLES, 0, 3);
		gl.bindVertexArray(null);
		gl.activeTexture(gl.TEXTURE0);
	}

	#drawTriangles(
		gl: WebGL2RenderingContext,
		{ uniform }: GlProgram,
		{ defaultProjectionData: { mainMatrix } }: CustomRenderMethodInput,
	): void {
		const map = this.#map;
		if (!map || !this.#colors.bind(gl)) return;
		gl.uniform1i(uniform('texels'), 0);
		const view = viewOf(map);
		for (const geometry of this.#meshes.drawn) {
			const mesh = this.#meshes.bind(gl, geometry, map.getZoom());
			if (!mesh) continue;
			gl.uniform1i(uniform('first'), this.#colors.firstOf(geometry));
			gl.uniformMatrix4fv(uniform('matrix'), false, fromOrigin(mainMatrix, mesh.origin));
			for (const [first, count] of visibleRuns(mesh.chunks, view)) {
				gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * 4);
			}
		}
		gl.bindVertexArray(null);
		gl.activeTexture(gl.TEXTURE0);
	}

	/** Tells a program how to paint. */
	#bindPaint(gl: WebGL2RenderingContext, program: GlProgram): void {
		const map = this.#map;
		const theme = this.#colors.colors?.theme;
		if (!map || !theme) return;
		const ratio = map.getPixelRatio();
		const anchor = map.project(ANCHOR);
		this.#strip.bind(gl, program, theme, ratio, [
			Math.round(anchor.x * ratio),
			Math.round(gl.drawingBufferHeight - anchor.y * ratio),
		]);
		gl.uniform3fv(program.uniform('light'), channels(theme.halo));
		gl.uniform3fv(program.uniform('ground'), channels(theme.context));
	}
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
