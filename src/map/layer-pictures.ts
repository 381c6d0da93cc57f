import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	Map as MapLibreMap,
} from 'maplibre-gl';
import {
	blendOver,
	createProgram,
	pointSample,
	type GlProgram,
	type OwnLayer,
} from './gl-program.ts';
import { makePrograms } from './make-programs.ts';
import type { MeshLayer } from './mesh-layer.ts';
import { PICTURE_FRAGMENT, PICTURE_VERTEX } from './mesh-shader.ts';
import { NumberPicture } from './number-picture.ts';

/** Where MapLibre's stack is cut: under the areas, where its lines end, and at the very top. */
const CUTS = ['below', 'between', 'above'] as const;
/** Frames without MapLibre after which it rests: pictures taken sooner would hold up who moves the map. */
const REST_FRAMES = 2;

/**
 * Redraws our layers without MapLibre drawing its own again.
 *
 * What MapLibre draws under our layers, between them and over them changes with the camera and the
 * style only, and so does the number of the area at each pixel. When the map has come to rest all of
 * that is taken as pictures; from then on, until MapLibre draws anew, a frame is those pictures with the
 * areas' colours and our other layers between them. So a new colour, a hover or a selection costs
 * neither MapLibre's script nor its lines and names, nor the triangles of the areas.
 *
 * The pictures have premultiplied alpha, and putting one over another is associative: what comes out
 * is what MapLibre draws, to a rounding of each channel. The card holds four pictures of the map's size.
 */
export class LayerPictures {
	readonly #mesh: MeshLayer;
	readonly #others: readonly OwnLayer[];
	readonly #onRedrawn: () => void;
	readonly #textures: (WebGLTexture | null)[] = CUTS.map(() => null);
	readonly #numbers: NumberPicture;
	#size: readonly [width: number, height: number] = [0, 0];
	#map: MapLibreMap | null = null;
	#gl: WebGL2RenderingContext | null = null;
	#program: GlProgram | null = null;
	#vertices: WebGLVertexArrayObject | null = null;
	/** Whether programs are made before the frame that needs them, as they come. */
	#isMade = false;
	/** Frames of MapLibre's so far. */
	#frames = 0;
	/** What MapLibre told its layers in the frame the pictures are of; null for no pictures. */
	#taken: CustomRenderMethodInput | null = null;
	/** Whether something of ours has changed since the last frame. */
	#isAsked = false;
	/** Whether the next frame of MapLibre's is for taking pictures. */
	#isDue = false;
	/** Whether the frame MapLibre is in leaves our layers out, to take the pictures. */
	#isTaking = false;
	#request = 0;
	#rest = 0;

	/**
	 * @param mesh        the layer between the first cut and the second
	 * @param others      layers between the second cut and the last, from below
	 * @param onRedrawn   something was drawn that MapLibre does not know of
	 */
	constructor(mesh: MeshLayer, others: readonly OwnLayer[], onRedrawn: () => void) {
		this.#mesh = mesh;
		this.#others = others;
		this.#onRedrawn = onRedrawn;
		this.#numbers = new NumberPicture(mesh);
	}

	#programs(): readonly GlProgram[] {
		return [
			...(this.#program ? [this.#program] : []),
			...[this.#mesh, ...this.#others].flatMap(({ programs }) => programs),
		];
	}

	/** Makes all that the first picture of the areas does not need; what needs it is not drawn before. */
	async makePrograms(): Promise<void> {
		if (this.#gl && !this.#isMade) {
			await makePrograms(
				this.#gl,
				() => this.#programs(),
				() => this.#frames,
			);
		}
		this.#isMade = true;
		this.redraw();
	}

	/** MapLibre has drawn all that it was asked to: it may be asked for pictures. */
	rest(): void {
		if (this.#taken || this.#rest || !this.#mesh.isReady) return;
		const wait = (frames: number): void => {
			this.#rest = requestAnimationFrame(() => {
				if (frames > 1) {
					wait(frames - 1);
					return;
				}
				this.#rest = 0;
				this.#isDue = true;
				this.#map?.triggerRepaint();
			});
		};
		wait(REST_FRAMES);
	}

	/** Draws our layers again in the next frame, alone where that is possible. */
	redraw(): void {
		this.#isAsked = true;
		if (!this.#taken) {
			this.#map?.triggerRepaint();
			return;
		}
		this.#request ||= requestAnimationFrame(() => {
			this.#request = 0;
			const [gl, input] = [this.#gl, this.#taken];
			// MapLibre may have drawn everything meanwhile
			if (!this.#isAsked) return;
			if (!gl || !input || !this.#fits(gl)) {
				this.#map?.triggerRepaint();
				return;
			}
			this.#compose(gl, input);
			this.#onRedrawn();
		});
	}

	/** A layer of ours as MapLibre should have it. */
	own(layer: CustomLayerInterface): CustomLayerInterface {
		return {
			id: layer.id,
			type: 'custom',
			renderingMode: '2d',
			onAdd: (map, gl) => {
				layer.onAdd?.(map, gl);
			},
			onRemove: (map, gl) => {
				layer.onRemove?.(map, gl);
			},
			render: (gl, input) => {
				if (!this.#isTaking) layer.render(gl, input);
			},
		};
	}

	/** The cuts, to be added to the style. */
	cut(at: (typeof CUTS)[number]): CustomLayerInterface {
		const picture = CUTS.indexOf(at);
		const isLast = picture === CUTS.length - 1;
		return {
			id: `cut-${at}`,
			type: 'custom',
			renderingMode: '2d',
			onAdd: (map, gl) => {
				if (picture > 0) return;
				this.#map = map;
				this.#gl = gl;
				this.#forget();
				this.#program = createProgram(gl, PICTURE_VERTEX, PICTURE_FRAGMENT);
			},
			onRemove: () => {
				if (picture === 0) this.#leaveCard();
			},
			render: (gl, input) => {
				if (picture === 0) this.#begin(gl);
				if (this.#isTaking) this.#take(gl, picture);
				if (!isLast) return;
				if (this.#isTaking) {
					// MapLibre makes these anew in each frame, so that they may be kept
					this.#taken = input;
					this.#compose(gl, this.#taken);
				}
				this.#isAsked = this.#isTaking = false;
			},
		};
	}

	/** A frame of MapLibre's begins: what is on the pictures may be another place now. */
	#begin(gl: WebGL2RenderingContext): void {
		this.#frames++;
		// before the first triangles, which all answers would have to wait for
		this.#mesh.prepare();
		const programs = this.#isMade ? this.#programs() : [];
		for (const program of programs) program.begin();
		for (const program of programs) program.prepare();
		cancelAnimationFrame(this.#rest);
		this.#rest = 0;
		this.#taken = null;
		this.#numbers.outdate();
		this.#isTaking = this.#isDue && this.#map?.isMoving() === false;
		this.#isDue = false;
		if (!this.#isTaking || this.#fits(gl)) return;
		this.#size = [gl.drawingBufferWidth, gl.drawingBufferHeight];
		this.#textures.forEach((before, at) => {
			gl.deleteTexture(before);
			const texture = gl.createTexture();
			gl.bindTexture(gl.TEXTURE_2D, texture);
			gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, ...this.#size);
			pointSample(gl);
			this.#textures[at] = texture;
		});
	}

	#fits(gl: WebGL2RenderingContext): boolean {
		return (
			this.#size[0] === gl.drawingBufferWidth &&
			this.#size[1] === gl.drawingBufferHeight &&
			this.#textures.every((each) => each !== null)
		);
	}

	/** Keeps what is drawn so far, and begins the next picture. */
	#take(gl: WebGL2RenderingContext, picture: number): void {
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.#textures[picture] ?? null);
		gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, ...this.#size);
		if (picture === CUTS.length - 1) return;
		gl.disable(gl.SCISSOR_TEST);
		gl.colorMask(true, true, true, true);
		gl.clearColor(0, 0, 0, 0);
		gl.clear(gl.COLOR_BUFFER_BIT);
	}

	/** The pictures with our layers between them. */
	#compose(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		gl.viewport(0, 0, ...this.#size);
		gl.disable(gl.SCISSOR_TEST);
		gl.colorMask(true, true, true, true);
		const numbers = this.#numbers.drawn(gl, this.#size, input);
		const [below = null, between = null, above = null] = this.#textures;
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		this.#mesh.renderNumbered(gl, { numbers, below, between });
		for (const layer of this.#others) layer.render(gl, input);
		this.#lay(gl, above);
		this.#isAsked = false;
	}

	/** Lays a picture over what is drawn. */
	#lay(gl: WebGL2RenderingContext, picture: WebGLTexture | null): void {
		if (!this.#program) return;
		blendOver(gl);
		this.#program.use();
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, picture);
		gl.uniform1i(this.#program.uniform('picture'), 0);
		gl.bindVertexArray((this.#vertices ??= gl.createVertexArray()));
		gl.drawArrays(gl.TRIANGLES, 0, 3);
		gl.bindVertexArray(null);
	}

	/** What was on the card went with its context. */
	#forget(): void {
		this.#textures.fill(null);
		this.#numbers.forget();
		this.#program = this.#vertices = this.#taken = null;
		this.#isTaking = this.#isDue = false;
	}

	#leaveCard(): void {
		const gl = this.#gl;
		for (const texture of this.#textures) gl?.deleteTexture(texture);
		this.#numbers.leaveCard(gl);
		gl?.deleteProgram(this.#program?.program ?? null);
		gl?.deleteVertexArray(this.#vertices);
		this.#forget();
	}

	dispose(): void {
		cancelAnimationFrame(this.#request);
		cancelAnimationFrame(this.#rest);
		this.#taken = null;
		this.#map = null;
	}
}
