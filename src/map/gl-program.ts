import type { CustomLayerInterface } from 'maplibre-gl';

/** A program on the graphics card, with the places of its uniforms. */
export interface GlProgram {
	readonly program: WebGLProgram;
	/** Begins to compile and link, once; nothing is waited for. */
	readonly begin: () => void;
	/** Whether it has been linked, well or not, as far as can be told without waiting. */
	readonly isLinked: () => boolean;
	/**
	 * Asks the card for the places of the uniforms, once. The answer comes after all that the card was
	 * told to draw before.
	 *
	 * @throws Error with the compiler's log where the program cannot be linked
	 */
	readonly prepare: () => void;
	/** Whether it can be drawn with at once. */
	readonly isPrepared: () => boolean;
	/** Draws with it from now on. */
	readonly use: () => void;
	readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/**
 * A program that is compiled and linked when that is asked for, or when it is used. Programs that are
 * begun together are made side by side, and while the page does something else.
 *
 * @param attributes  names of the inputs, in the order of their locations
 * @returns           a program; null contexts give programs that draw nothing
 */
export function createProgram(
	gl: WebGL2RenderingContext,
	vertex: string,
	fragment: string,
	attributes: readonly string[] = [],
): GlProgram {
	const program = gl.createProgram();
	let isBegun = false;
	const begin = (): void => {
		if (isBegun) return;
		isBegun = true;
		compile(gl, program, vertex, fragment, attributes);
	};
	let known: Map<string, WebGLUniformLocation | null> | null = null;
	const prepare = (): void => {
		if (known) return;
		begin();
		if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
			throw new Error(gl.getProgramInfoLog(program) ?? 'the program cannot be linked');
		}
		known = new Map();
		const count = Number(gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) ?? 0);
		for (let at = 0; at < count; at++) {
			// an array is named by its first element
			const name = gl.getActiveUniform(program, at)?.name.replace('[0]', '');
			if (name) known.set(name, gl.getUniformLocation(program, name));
		}
	};
	return {
		program,
		begin,
		isLinked: () => {
			const side = gl.getExtension('KHR_parallel_shader_compile');
			if (!isBegun || !side) return isBegun;
			return gl.getProgramParameter(program, side.COMPLETION_STATUS_KHR) !== false;
		},
		prepare,
		isPrepared: () => known !== null,
		use: () => {
			prepare();
			gl.useProgram(program);
		},
		uniform: (name) => known?.get(name) ?? null,
	};
}

function compile(
	gl: WebGL2RenderingContext,
	program: WebGLProgram,
	vertex: string,
	fragment: string,
	attributes: readonly string[],
): void {
	for (const [type, source] of [
		[gl.VERTEX_SHADER, vertex],
		[gl.FRAGMENT_SHADER, fragment],
	] as const) {
		const shader = gl.createShader(type);
		if (!shader) continue;
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
		gl.deleteShader(shader);
	}
	attributes.forEach((name, at) => {
		gl.bindAttribLocation(program, at, name);
	});
	gl.linkProgram(program);
}

/** A layer of ours on the map. */
export interface OwnLayer extends CustomLayerInterface {
	/** Programs it draws with once they are prepared; none while it is on no card. */
	readonly programs: readonly GlProgram[];
}

/** Colours over what is there, without depth: how everything of ours but the areas is drawn. */
export function blendOver(gl: WebGL2RenderingContext): void {
	drawFlat(gl);
	gl.enable(gl.BLEND);
	gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
}

/** Colours in place of what is there, without depth. */
export function drawFlat(gl: WebGL2RenderingContext): void {
	gl.disable(gl.BLEND);
	gl.disable(gl.DEPTH_TEST);
	gl.disable(gl.STENCIL_TEST);
	gl.disable(gl.CULL_FACE);
}

/** Nothing between texels, nothing beyond the edge. */
export function pointSample(gl: WebGL2RenderingContext): void {
	gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
	gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
	gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
	gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
}

/**
 * A matrix with the origin moved: what was at `origin` is at 0, 0.
 *
 * In 64 bits, before the graphics card sees it: so positions may be small numbers from a near origin.
 *
 * @param matrix  column by column, 16 numbers
 */
export function fromOrigin(
	matrix: ArrayLike<number>,
	[x, y]: readonly [x: number, y: number],
): Float32Array {
	const moved = Float32Array.from(matrix);
	for (let row = 0; row < 4; row++) {
		moved[12 + row] = (matrix[row] ?? 0) * x + (matrix[4 + row] ?? 0) * y + (matrix[12 + row] ?? 0);
	}
	return moved;
}

/** `#rrggbb` as red, green and blue from 0 to 1. */
export function channels(hex: string): [number, number, number] {
	const value = Number.parseInt(hex.slice(1), 16);
	return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
