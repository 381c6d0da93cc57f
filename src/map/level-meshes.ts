import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { AreaMesh } from '../core/mesh/area-mesh.ts';
import { FULL_TIER, MESH_TIERS, tierAt } from '../core/mesh/level-drawings.ts';
import type { AreaCode } from '../core/model/area.ts';

/** What the map shows of areas: one level, and some provinsi of it in detail. */
export interface MeshRequest {
	readonly national: LevelGeometry;
	readonly details: readonly LevelGeometry[];
}

/** What is heard of meshes. */
export interface LevelMeshEvents {
	/** Which levels are drawn from now on. */
	readonly onReady: (shown: MeshRequest) => void;
	/** A mesh arrived. */
	readonly onMesh: () => void;
	/** Areas of a level that have no triangle: they cannot be filled. */
	readonly onFlat: (geometry: LevelGeometry, areas: readonly AreaCode[]) => void;
	/** A level whose mesh could not be made. */
	readonly onFailed: (geometry: LevelGeometry) => void;
}

/** A mesh, and its vertices on the graphics card once drawn. */
interface DrawnMesh {
	readonly mesh: AreaMesh;
	vertices: WebGLVertexArrayObject | null;
	buffers: readonly WebGLBuffer[];
}

/** What is kept of a level, tier by tier. */
interface DrawnLevel {
	/** Whether it is of the whole country: soon wanted again, and few. */
	isNational: boolean;
	readonly meshes: Map<number, DrawnMesh>;
	readonly asked: Set<number>;
}

/**
 * The meshes of levels, as they are asked for and made.
 *
 * A level is shown from when its full mesh has been made; until then the one before stays. The coarser
 * meshes follow, and are drawn where nobody can tell.
 */
export class LevelMeshes {
	readonly #events: LevelMeshEvents;
	readonly #levels = new Map<LevelGeometry, DrawnLevel>();
	#request: MeshRequest | null = null;
	#shown: MeshRequest | null = null;
	#gl: WebGL2RenderingContext | null = null;

	constructor(events: LevelMeshEvents) {
		this.#events = events;
	}

	/** Whether everything asked for can be drawn. */
	get isReady(): boolean {
		return this.#request !== null && this.#shown === this.#request;
	}

	/** What is drawn now, null before the first mesh. */
	get shown(): MeshRequest | null {
		return this.#shown;
	}

	/** The levels drawn now, the national one first. */
	get drawn(): readonly LevelGeometry[] {
		return this.#shown ? [this.#shown.national, ...this.#shown.details] : [];
	}

	/** Shows a level and details of it, as soon as their meshes are made. */
	show(request: MeshRequest): void {
		const before = this.#request;
		const isSame =
			before?.national === request.national &&
			before.details.length === request.details.length &&
			before.details.every((each, at) => each === request.details[at]);
		if (isSame) return;
		this.#request = request;
		for (const geometry of [request.national, ...request.details]) this.#ask(geometry, FULL_TIER);
		this.#settle();
	}

	/** Begins drawing what was asked for, when all of its meshes are there. */
	#settle(): void {
		const request = this.#request;
		if (!request || request === this.#shown) return;
		const wanted = [request.national, ...request.details];
		if (!wanted.every((each) => this.#levels.get(each)?.meshes.has(FULL_TIER))) return;
		this.#shown = request;
		for (const [geometry, level] of this.#levels) {
			if (wanted.includes(geometry)) continue;
			this.#takeOffCard(level);
			if (!level.isNational) this.#levels.delete(geometry);
		}
		const national = this.#levels.get(request.national);
		if (national) national.isNational = true;
		this.#events.onReady(request);
	}

	#ask(geometry: LevelGeometry, tier: number): void {
		let level = this.#levels.get(geometry);
		if (!level) {
			level = { isNational: false, meshes: new Map(), asked: new Set() };
			this.#levels.set(geometry, level);
		}
		const asking = level;
		if (asking.asked.has(tier)) return;
		asking.asked.add(tier);
		// what comes when nobody waits for it any more is let go
		const isWanted = (): boolean => this.#levels.get(geometry) === asking;
		geometry.drawings.mesh(tier).then(
			(mesh) => {
				if (!isWanted()) return;
				asking.meshes.set(tier, { mesh, vertices: null, buffers: [] });
				if (tier === FULL_TIER) {
					const flat = mesh.flat.flatMap((index) => geometry.codes[index] ?? []);
					if (flat.length > 0) this.#events.onFlat(geometry, flat);
					this.#settle();
				}
				this.#events.onMesh();
			},
			() => {
				if (tier === FULL_TIER && isWanted()) this.#events.onFailed(geometry);
			},
		);
	}

	/**
	 * The coarsest mesh of a level that is good enough and made, bound for drawing; asks for a coarser
	 * one where it is not made.
	 */
	bind(gl: WebGL2RenderingContext, geometry: LevelGeometry, zoom: number): AreaMesh | null {
		this.#gl = gl;
		const level = this.#levels.get(geometry);
		const drawn = level?.meshes.get(this.#tierFor(geometry, level, zoom));
		if (!drawn) return null;
		if (drawn.vertices) gl.bindVertexArray(drawn.vertices);
		else sendToCard(gl, drawn);
		return drawn.mesh;
	}

	#tierFor(geometry: LevelGeometry, level: DrawnLevel, zoom: number): number {
		const wanted = geometry === this.#shown?.national ? tierAt(zoom) : FULL_TIER;
		if (level.meshes.has(wanted)) return wanted;
		this.#ask(geometry, wanted);
		const finer = MESH_TIERS.findIndex((_, tier) => tier > wanted && level.meshes.has(tier));
		return finer < 0 ? FULL_TIER : finer;
	}

	/** What was on the card went with its context. */
	forget(): void {
		for (const { meshes } of this.#levels.values()) {
			for (const drawn of meshes.values()) [drawn.vertices, drawn.buffers] = [null, []];
		}
		this.#gl = null;
	}

	/** Leaves the card; the meshes are kept. */
	leaveCard(): void {
		for (const level of this.#levels.values()) this.#takeOffCard(level);
		this.forget();
	}

	/** Nothing is heard any more. */
	dispose(): void {
		this.#levels.clear();
		this.#request = this.#shown = null;
	}

	#takeOffCard({ meshes }: DrawnLevel): void {
		for (const drawn of meshes.values()) {
			this.#gl?.deleteVertexArray(drawn.vertices);
			for (const buffer of drawn.buffers) this.#gl?.deleteBuffer(buffer);
			[drawn.vertices, drawn.buffers] = [null, []];
		}
	}
}

/** Sends a mesh to the card, and leaves it bound. */
function sendToCard(gl: WebGL2RenderingContext, drawn: DrawnMesh): void {
	const { positions, areas, indices } = drawn.mesh;
	drawn.vertices = gl.createVertexArray();
	gl.bindVertexArray(drawn.vertices);
	drawn.buffers = [positions, areas, indices].map((data) => {
		const buffer = gl.createBuffer();
		const target = data === indices ? gl.ELEMENT_ARRAY_BUFFER : gl.ARRAY_BUFFER;
		gl.bindBuffer(target, buffer);
		gl.bufferData(target, data, gl.STATIC_DRAW);
		if (data === positions) gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
		if (data === areas) gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_SHORT, 0, 0);
		return buffer;
	});
	gl.enableVertexAttribArray(0);
	gl.enableVertexAttribArray(1);
}
