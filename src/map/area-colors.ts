import { areaTexels, TEXEL } from '../core/choropleth/area-texels.ts';
import type { PaintColors } from '../core/figure/map-appearance.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { AreaCode } from '../core/model/area.ts';
import { pointSample } from './gl-program.ts';
import { TEXELS_IN_ROW } from './mesh-shader.ts';

/**
 * The colours of everything that is drawn, as one texture of four bytes for each area: those of the
 * national level, then areas without a shape, then those of each level in detail. So a new colour is
 * one upload, whatever is shown.
 */
export class AreaColors {
	#colors: PaintColors | null = null;
	#emphasis: ReadonlySet<AreaCode> | null = null;
	#shapeless: readonly AreaCode[] = [];
	#hovered: AreaCode | null = null;
	#national: LevelGeometry | null = null;
	#details: readonly LevelGeometry[] = [];
	readonly #firsts = new Map<LevelGeometry, number>();
	#texels = new Uint8Array(0);
	#isStale = true;
	#texture: WebGLTexture | null = null;
	/** Rows the texture has. */
	#rows = 0;

	/** What areas are painted with, null before anything was painted. */
	get colors(): PaintColors | null {
		return this.#colors;
	}

	/** Whether there is something to colour, and colours for it. */
	get isReady(): boolean {
		return this.#colors !== null && this.#national !== null;
	}

	/** Colours these levels from now on. */
	show(national: LevelGeometry, details: readonly LevelGeometry[]): void {
		this.#national = national;
		this.#details = details;
		this.#fill();
	}

	/** @param shapeless  areas without a shape, whose markers are coloured too */
	paint(colors: PaintColors, shapeless: readonly AreaCode[]): void {
		this.#colors = colors;
		this.#shapeless = shapeless;
		this.#fill();
	}

	/** Lets all painted areas but these step back; of thousands only those that changed are touched. */
	emphasize(emphasis: ReadonlySet<AreaCode> | null): void {
		const before = this.#emphasis;
		this.#emphasis = emphasis;
		const changed =
			before &&
			emphasis &&
			[...before, ...emphasis].filter((area) => before.has(area) !== emphasis.has(area));
		// areas without a shape have no place to be looked up
		if (!changed?.every((area) => this.#national?.indexByCode.has(area))) this.#fill();
		else
			for (const area of changed) {
				const isAside = before?.has(area) && this.#colors?.painted.paints.has(area);
				this.#mark(area, TEXEL.dimmed, isAside === true);
			}
	}

	/** Lights up an area, or none. */
	hover(area: AreaCode | null): void {
		this.#mark(this.#hovered, TEXEL.hovered, false);
		this.#mark(area, TEXEL.hovered, true);
		this.#hovered = area;
	}

	/** Place of a level's first area. */
	firstOf(geometry: LevelGeometry): number {
		return this.#firsts.get(geometry) ?? 0;
	}

	#fill(): void {
		const national = this.#national;
		if (!national || !this.#colors) return;
		const lists = [[...national.codes, ...this.#shapeless], ...this.#details.map(codesOf)];
		const count = lists.reduce((sum, { length }) => sum + length, 0);
		const bytes = 4 * TEXELS_IN_ROW * Math.max(1, Math.ceil(count / TEXELS_IN_ROW));
		if (this.#texels.length !== bytes) this.#texels = new Uint8Array(bytes);
		this.#firsts.clear();
		let first = 0;
		lists.forEach((areas, at) => {
			const geometry = at === 0 ? national : this.#details[at - 1];
			if (geometry) this.#firsts.set(geometry, first);
			const texels = this.#texels.subarray(4 * first, 4 * (first + areas.length));
			if (this.#colors) areaTexels(this.#colors, areas, this.#emphasis, texels);
			first += areas.length;
		});
		this.#isStale = true;
		this.#mark(this.#hovered, TEXEL.hovered, true);
		if (this.#details.length === 0) return;
		const inDetail = new Set(this.#details.map(({ codes }) => codes[0]?.slice(0, 2)));
		national.codes.forEach((code, index) => {
			if (inDetail.has(code.slice(0, 2))) this.#texels[4 * index + 3] = TEXEL.hidden;
		});
	}

	#mark(area: AreaCode | null, bit: number, isOn: boolean): void {
		if (area === null) return;
		for (const [geometry, first] of this.#firsts) {
			const index = geometry.indexByCode.get(area);
			if (index === undefined) continue;
			const at = 4 * (first + index) + 3;
			const marks = this.#texels[at] ?? 0;
			this.#texels[at] = isOn ? marks | bit : marks & ~bit;
			this.#isStale = true;
		}
	}

	/**
	 * Binds the colours to texture 0.
	 *
	 * @returns false while nothing is shown
	 */
	bind(gl: WebGL2RenderingContext): boolean {
		if (!this.isReady) return false;
		gl.activeTexture(gl.TEXTURE0);
		const rows = this.#texels.length / (4 * TEXELS_IN_ROW);
		if (this.#rows !== rows) this.leaveCard(gl);
		if (!this.#texture) {
			this.#texture = gl.createTexture();
			this.#rows = rows;
			gl.bindTexture(gl.TEXTURE_2D, this.#texture);
			gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, TEXELS_IN_ROW, rows);
			pointSample(gl);
		} else gl.bindTexture(gl.TEXTURE_2D, this.#texture);
		if (!this.#isStale) return true;
		this.#isStale = false;
		const size = [TEXELS_IN_ROW, rows] as const;
		gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, ...size, gl.RGBA, gl.UNSIGNED_BYTE, this.#texels);
		return true;
	}

	/** What was on the card went with its context. */
	forget(): void {
		this.#texture = null;
		this.#rows = 0;
		this.#isStale = true;
	}

	/** Leaves the card; the colours are kept. */
	leaveCard(gl: WebGL2RenderingContext | null): void {
		gl?.deleteTexture(this.#texture);
		this.forget();
	}
}

function codesOf({ codes }: LevelGeometry): readonly AreaCode[] {
	return codes;
}
