import type { CustomRenderMethodInput } from 'maplibre-gl';
import { pointSample } from './gl-program.ts';
import type { MeshLayer } from './mesh-layer.ts';

/** A picture of which area is at each pixel of the canvas; drawn when it is asked for. */
export class NumberPicture {
	readonly #mesh: MeshLayer;
	#size: readonly [width: number, height: number] = [0, 0];
	#texture: WebGLTexture | null = null;
	#framebuffer: WebGLFramebuffer | null = null;
	/** The shapes that are on it, null for none. */
	#version: number | null = null;

	constructor(mesh: MeshLayer) {
		this.#mesh = mesh;
	}

	/** The camera may have moved. */
	outdate(): void {
		this.#version = null;
	}

	/** The picture as the areas are seen now; leaves its framebuffer bound. */
	drawn(
		gl: WebGL2RenderingContext,
		size: readonly [width: number, height: number],
		input: CustomRenderMethodInput,
	): WebGLTexture | null {
		if (this.#version === this.#mesh.shapesVersion) return this.#texture;
		if (this.#size[0] !== size[0] || this.#size[1] !== size[1]) this.leaveCard(gl);
		if (!this.#texture) this.#create(gl, size);
		gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
		gl.clearBufferuiv(gl.COLOR, 0, [0, 0, 0, 0]);
		this.#mesh.renderNumbers(gl, input);
		this.#version = this.#mesh.shapesVersion;
		return this.#texture;
	}

	#create(gl: WebGL2RenderingContext, size: readonly [width: number, height: number]): void {
		this.#size = size;
		this.#texture = gl.createTexture();
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.#texture);
		gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32UI, ...size);
		pointSample(gl);
		this.#framebuffer = gl.createFramebuffer();
		gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
		const target = [gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D] as const;
		gl.framebufferTexture2D(gl.FRAMEBUFFER, ...target, this.#texture, 0);
	}

	/** What was on the card went with its context. */
	forget(): void {
		this.#texture = this.#framebuffer = this.#version = null;
		this.#size = [0, 0];
	}

	leaveCard(gl: WebGL2RenderingContext | null): void {
		gl?.deleteTexture(this.#texture);
		gl?.deleteFramebuffer(this.#framebuffer);
		this.forget();
	}
}
