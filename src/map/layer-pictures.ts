import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	Map as MapLibreMap,
} from 'maplibre-gl';
import { createProgram, type GlProgram } from './gl-program.ts';
import { PICTURE_FRAGMENT, PICTURE_VERTEX } from './mesh-shader.ts';

/**
 * Redraws our layers without MapLibre drawing its own again.
 *
 * What MapLibre draws under our layers, between them and over them changes with the camera and the
 * style only. In the first frame after a change of colours it is taken as three pictures; from then
 * on, until MapLibre draws anew, a frame is those pictures with our layers between them. So a new
 * colour costs neither MapLibre's script nor its lines and names.
 *
 * The pictures have premultiplied alpha, and putting one over another is associative: what comes out
 * is what MapLibre draws, to a rounding of each channel.
 *
 * Custom layers of three names cut the stack: `below` goes under the first of ours, `between` where
 * MapLibre's lines end, `above` at the very top. The card holds three pictures of the map's size.
 */
export class LayerPictures {
	readonly #onRedrawn: () => void;
	readonly #groups: readonly (readonly CustomLayerInterface[])[];
	readonly #textures: (WebGLTexture | null)[] = [null, null, null];
	#size: readonly [width: number, height: number] = [0, 0];
	#map: MapLibreMap | null = null;
	#gl: WebGL2RenderingContext | null = null;
	#program: GlProgram | null = null;
	#vertices: WebGLVertexArrayObject | null = null;
	/** What MapLibre told its layers in the frame the pictures are of; null for no pictures. */
	#taken: CustomRenderMethodInput | null = null;
	/** Whether something of ours has changed since the last frame. */
	#isAsked = false;
	/** Whether the map has shown all of its style once: pictures of frames before that are soon old. */
	#isSettled = false;
	/** Whether the frame MapLibre is in leaves our layers out, to take the pictures. */
	#isTaking = false;
	#request = 0;

	/**
	 * @param groups      layers between the first cut and the second, and between that and the last,
	 *                    each from below
	 * @param onRedrawn   something was drawn that MapLibre does not know of
	 */
	constructor(
		groups: readonly [readonly CustomLayerInterface[], readonly CustomLayerInterface[]],
		onRedrawn: () => void,
	) {
		this.#groups = groups;
		this.#onRedrawn = onRedrawn;
	}

	/** All that the style asks for is on the map: from now on pictures are worth taking. */
	settle(): void {
		this.#isSettled = true;
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

	/** The cuts, to be added to the style: `below`, `between` and `above`. */
	cut(at: 'below' | 'between' | 'above'): CustomLayerInterface {
		const picture = ['below', 'between', 'above'].indexOf(at);
		return {
			id: `cut-${at}`,
			type: 'custom',
			renderingMode: '2d',
			onAdd: (map, gl) => {
				this.#map = map;
				this.#gl = gl;
				this.#forget();
			},
			onRemove: () => {
				this.#leaveCard();
			},
			render: (gl, input) => {
				if (picture === 0) this.#begin(gl);
				if (this.#isTaking) this.#take(gl, picture);
				if (picture < 2) return;
				if (this.#isTaking) {
					// MapLibre makes these anew in each frame, so that they may be kept
					this.#taken = input;
					this.#compose(gl, this.#taken);
				}
				this.#isAsked = this.#isTaking = false;
			},
		};
	}

	/** A frame of MapLibre's begins: pictures are taken when it is for our sake and nothing moves. */
	#begin(gl: WebGL2RenderingContext): void {
		this.#taken = null;
		this.#isTaking = this.#isSettled && this.#isAsked && this.#map?.isMoving() === false;
		if (!this.#isTaking || this.#fits(gl)) return;
		this.#size = [gl.drawingBufferWidth, gl.drawingBufferHeight];
		this.#textures.forEach((before, at) => {
			gl.deleteTexture(before);
			const texture = gl.createTexture();
			gl.bindTexture(gl.TEXTURE_2D, texture);
			gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, ...this.#size);
			gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
			gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
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
		if (picture === 2) return;
		gl.disable(gl.SCISSOR_TEST);
		gl.colorMask(true, true, true, true);
		gl.clearColor(0, 0, 0, 0);
		gl.clear(gl.COLOR_BUFFER_BIT);
	}

	/** The three pictures with our layers between them. */
	#compose(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		gl.viewport(0, 0, ...this.#size);
		gl.disable(gl.SCISSOR_TEST);
		gl.colorMask(true, true, true, true);
		this.#draw(gl, 0);
		this.#groups.forEach((group, at) => {
			for (const layer of group) layer.render(gl, input);
			this.#draw(gl, at + 1);
		});
		this.#isAsked = false;
	}

	/** Lays a picture over what is drawn; the lowest hides it. */
	#draw(gl: WebGL2RenderingContext, picture: number): void {
		this.#program ??= createProgram(gl, PICTURE_VERTEX, PICTURE_FRAGMENT, []);
		const { program, uniform } = this.#program;
		gl.useProgram(program);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.disable(gl.CULL_FACE);
		if (picture === 0) gl.disable(gl.BLEND);
		else {
			gl.enable(gl.BLEND);
			gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		}
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.#textures[picture] ?? null);
		gl.uniform1i(uniform('picture'), 0);
		gl.bindVertexArray((this.#vertices ??= gl.createVertexArray()));
		gl.drawArrays(gl.TRIANGLES, 0, 3);
		gl.bindVertexArray(null);
	}

	/** What was on the card went with its context. */
	#forget(): void {
		this.#textures.fill(null);
		this.#program = this.#vertices = this.#taken = null;
		this.#isTaking = this.#isSettled = false;
	}

	#leaveCard(): void {
		const gl = this.#gl;
		for (const texture of this.#textures) gl?.deleteTexture(texture);
		gl?.deleteProgram(this.#program?.program ?? null);
		gl?.deleteVertexArray(this.#vertices);
		this.#forget();
	}

	dispose(): void {
		cancelAnimationFrame(this.#request);
		this.#taken = null;
		this.#map = null;
	}
}
