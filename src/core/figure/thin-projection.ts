import type { GeoProjection, GeoStream, GeoStreamWrapper } from 'd3-geo';

/**
 * A projection that leaves out what could not be seen: points closer than half a pixel to the last
 * one, and lines and rings smaller than a pixel.
 *
 * Boundaries hold far more points than a small figure has pixels; drawing them all costs seconds of
 * stroking and changes nothing on screen. Ends of lines are kept, so borders still meet.
 *
 * @param projection   the projection to thin
 * @param spacingPx    least distance between kept points
 * @param smallestPx   least width or height of a kept line or ring
 */
export function thinProjection(
	projection: GeoProjection,
	spacingPx = 0.5,
	smallestPx = 1,
): GeoStreamWrapper {
	return { stream: (sink) => projection.stream(new ThinStream(sink, spacingPx, smallestPx)) };
}

/** Collects one line of projected points at a time and passes on the ones that show. */
class ThinStream implements GeoStream {
	readonly #sink: GeoStream;
	readonly #spacing: number;
	readonly #smallest: number;
	#line: [number, number][] | null = null;

	constructor(sink: GeoStream, spacingPx: number, smallestPx: number) {
		this.#sink = sink;
		this.#spacing = spacingPx;
		this.#smallest = smallestPx;
	}

	point(x: number, y: number): void {
		if (this.#line) this.#line.push([x, y]);
		else this.#sink.point(x, y);
	}

	lineStart(): void {
		this.#line = [];
	}

	lineEnd(): void {
		const line = this.#line ?? [];
		this.#line = null;
		if (!this.#isVisible(line)) return;
		this.#sink.lineStart();
		let [lastX, lastY] = [Infinity, Infinity];
		line.forEach(([x, y], at) => {
			const isEnd = at === 0 || at === line.length - 1;
			if (!isEnd && Math.abs(x - lastX) < this.#spacing && Math.abs(y - lastY) < this.#spacing)
				return;
			this.#sink.point(x, y);
			[lastX, lastY] = [x, y];
		});
		this.#sink.lineEnd();
	}

	polygonStart(): void {
		this.#sink.polygonStart();
	}

	polygonEnd(): void {
		this.#sink.polygonEnd();
	}

	#isVisible(line: readonly (readonly [number, number])[]): boolean {
		let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const [x, y] of line) {
			left = Math.min(left, x);
			top = Math.min(top, y);
			right = Math.max(right, x);
			bottom = Math.max(bottom, y);
		}
		return Math.max(right - left, bottom - top) >= this.#smallest;
	}
}
