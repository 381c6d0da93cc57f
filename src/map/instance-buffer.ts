/**
 * Numbers on the graphics card, some of them for each thing that is drawn many times: sent when they
 * have changed, sent again after a lost context.
 */
export class InstanceBuffer {
	readonly #point: (gl: WebGL2RenderingContext) => void;
	#numbers = new Float32Array(0);
	#isStale = true;
	#vertices: WebGLVertexArrayObject | null = null;
	#buffer: WebGLBuffer | null = null;

	/** @param point  tells the card which numbers are which input: called once, with both bound */
	constructor(point: (gl: WebGL2RenderingContext) => void) {
		this.#point = point;
	}

	/** How many numbers there are. */
	get length(): number {
		return this.#numbers.length;
	}

	set(numbers: Float32Array<ArrayBuffer>): void {
		this.#numbers = numbers;
		this.#isStale = true;
	}

	/** Draws with these numbers from now on. */
	bind(gl: WebGL2RenderingContext): void {
		if (!this.#vertices) {
			this.#vertices = gl.createVertexArray();
			this.#buffer = gl.createBuffer();
			gl.bindVertexArray(this.#vertices);
			gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
			this.#point(gl);
		} else gl.bindVertexArray(this.#vertices);
		if (!this.#isStale) return;
		this.#isStale = false;
		gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
		gl.bufferData(gl.ARRAY_BUFFER, this.#numbers, gl.STATIC_DRAW);
	}

	/** What was on the card went with its context. */
	forget(): void {
		this.#vertices = this.#buffer = null;
		this.#isStale = true;
	}

	/** Leaves the card; the numbers are kept. */
	leaveCard(gl: WebGL2RenderingContext | null): void {
		gl?.deleteVertexArray(this.#vertices);
		gl?.deleteBuffer(this.#buffer);
		this.forget();
	}
}
