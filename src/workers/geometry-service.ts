import { transfer } from 'comlink';
import { decodeLevel } from '../core/geo/boundary-pack.ts';
import { buffersOf, type PackedLevel } from '../core/geo/packed-level.ts';
import { meshBuffers, type AreaMesh } from '../core/mesh/area-mesh.ts';
import type { LevelDrawings } from '../core/mesh/level-drawings.ts';
import type { AreaLevel } from '../core/model/area.ts';
import { success, type Result } from '../core/model/diagnostic.ts';

/** A level decoded, and the number its drawings are asked for with. */
export interface DecodedLevel {
	readonly id: number;
	readonly packed: PackedLevel;
}

/**
 * Decoding boundaries and drawing them, away from the page's own thread. What it gives is handed
 * over, not copied.
 */
export class GeometryService {
	readonly #drawings = new Map<number, LevelDrawings>();
	#lastId = 0;

	/**
	 * Decodes one level of a topology file, see `decodeLevel`.
	 *
	 * @param bytes  the file, UTF-8
	 * @param path   its path, for messages
	 */
	decode(bytes: ArrayBuffer, path: string, level: AreaLevel): Result<DecodedLevel> {
		const decoded = decodeLevel(new TextDecoder().decode(bytes), path, level);
		if (!decoded.ok) return decoded;
		const { packed, drawings } = decoded.value;
		const id = ++this.#lastId;
		this.#drawings.set(id, drawings);
		// the drawings keep the arrays, so the page gets its own
		const copy = structuredClone(packed);
		return transfer(success({ id, packed: copy }), buffersOf(copy) as ArrayBuffer[]);
	}

	/** Triangles of a level that was decoded. @throws RangeError when it was released */
	async mesh(id: number, tier: number): Promise<AreaMesh> {
		const mesh = await this.#drawingsOf(id).mesh(tier);
		return transfer(mesh, meshBuffers(mesh) as ArrayBuffer[]);
	}

	/** A tile of the lines of a level that was decoded. @throws RangeError when it was released */
	async lineTile(
		id: number,
		z: number,
		x: number,
		y: number,
	): Promise<Uint8Array<ArrayBuffer> | null> {
		const tile = await this.#drawingsOf(id).lineTile(z, x, y);
		return tile && transfer(tile, [tile.buffer]);
	}

	/** Forgets a level. */
	release(id: number): void {
		this.#drawings.delete(id);
	}

	#drawingsOf(id: number): LevelDrawings {
		const drawings = this.#drawings.get(id);
		if (!drawings) throw new RangeError(`there is no level ${id}`);
		return drawings;
	}
}
