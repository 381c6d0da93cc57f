import { transfer, wrap, type Remote } from 'comlink';
import { openLevel, type LevelGeometry } from '../core/geo/level-geometry.ts';
import type { AreaLevel } from '../core/model/area.ts';
import { success, type Result } from '../core/model/diagnostic.ts';
import type { DecodedLevel, GeometryService } from './geometry-service.ts';

/** The page's side of the worker that decodes boundaries and cuts them into triangles and tiles. */
export class GeometryClient {
	readonly #worker: Worker;
	readonly #service: Remote<GeometryService>;

	constructor() {
		this.#worker = new Worker(new URL('./geometry.worker.ts', import.meta.url), { type: 'module' });
		this.#service = wrap<GeometryService>(this.#worker);
	}

	/**
	 * Decodes one level of a topology file in the worker.
	 *
	 * @param bytes  the file, UTF-8; handed over, not to be used afterwards
	 */
	async decode(bytes: ArrayBuffer, path: string, level: AreaLevel): Promise<Result<LevelGeometry>> {
		const service = this.#service;
		const decoded = (await service.decode(
			transfer(bytes, [bytes]),
			path,
			level,
		)) as Result<DecodedLevel>;
		if (!decoded.ok) return decoded;
		const { id, packed } = decoded.value;
		return success(
			openLevel(packed, {
				mesh: (tier) => service.mesh(id, tier),
				lineTile: (z, x, y) => service.lineTile(id, z, x, y),
				release: () => void service.release(id),
			}),
		);
	}

	/** Ends the worker; nothing can be asked afterwards. */
	end(): void {
		this.#worker.terminate();
	}
}
