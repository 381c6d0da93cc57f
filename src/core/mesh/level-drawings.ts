import type { Topology } from 'topojson-specification';
import type { PackedLevel, PackedShapes } from '../geo/packed-level.ts';
import type { AreaMesh } from './area-mesh.ts';
import type { LineTiles } from './line-tiles.ts';
import type { WeighedTopology } from './thin-topology.ts';

/**
 * What a renderer with a graphics card needs of a level beside its shapes. Made when asked for, where
 * the level was decoded: for a page, in a worker.
 */
export interface LevelDrawings {
	/** Triangles in one of the {@link MESH_TIERS}. */
	readonly mesh: (tier: number) => Promise<AreaMesh>;
	/**
	 * Borders and edges in one square of the Web Mercator grid, as a Mapbox vector tile with the layers
	 * `borders` and `edges`; null where there are none.
	 */
	readonly lineTile: (z: number, x: number, y: number) => Promise<Uint8Array<ArrayBuffer> | null>;
	/** Nothing more will be asked for. */
	readonly release: () => void;
}

/** Nearest zoom that tiles of lines are cut for; nearer ones are enlarged. */
export const LINE_TILE_MAX_ZOOM = 11;

/** How much of the shapes a mesh keeps. */
export interface MeshTier {
	/** Zoom up to which the mesh looks like the full one. */
	readonly untilZoom: number;
	/** Whether every point is kept. */
	readonly isFull: boolean;
	/**
	 * Areas of fewer square pixels keep every point: thinned, an area of two pixels may miss the middles
	 * of both. The least that loses none of the pack's kecamatan.
	 */
	readonly intactPx2: number;
}

/**
 * From the coarsest to the full mesh. The full one is quickest to make, so it comes first; the others
 * make frames of the whole country cheap when they arrive.
 */
export const MESH_TIERS: readonly MeshTier[] = [
	{ untilZoom: 4.75, isFull: false, intactPx2: 5 },
	{ untilZoom: 6.25, isFull: false, intactPx2: 16 },
	{ untilZoom: Infinity, isFull: true, intactPx2: Infinity },
];

/** Index of the full mesh in {@link MESH_TIERS}. */
export const FULL_TIER = MESH_TIERS.findIndex(({ isFull }) => isFull);

/** The coarsest tier that is good enough at a zoom. */
export function tierAt(zoom: number): number {
	return MESH_TIERS.findIndex(({ untilZoom }) => zoom < untilZoom);
}

/** Largest triangle that may be left out of a shape, square pixels. */
const LEAST_PX2 = 0.4;

/**
 * Draws a level in this thread.
 *
 * @param topology  gives the file the level is from, when a coarser mesh is asked for; not mutated
 * @param packed    the level; its line arrays are kept, and must not be handed over afterwards
 */
export function createDrawings(topology: () => Topology, packed: PackedLevel): LevelDrawings {
	const { level } = packed;
	let weighed: WeighedTopology | null = null;
	let tiles: Promise<LineTiles> | null = null;
	const shapesAt = async ({ untilZoom, intactPx2 }: MeshTier): Promise<PackedShapes | null> => {
		const [{ thinTopology, weighTopology }, { packShapes }] = await Promise.all([
			import('./thin-topology.ts'),
			import('../geo/packed-level.ts'),
		]);
		weighed ??= weighTopology(topology());
		const px2 = (360 / (512 * 2 ** untilZoom)) ** 2;
		return packShapes(thinTopology(weighed, level, LEAST_PX2 * px2, intactPx2 * px2), level);
	};
	return {
		mesh: async (tier) => {
			const wanted = MESH_TIERS[tier];
			const { buildAreaMesh } = await import('./area-mesh.ts');
			const shapes = !wanted || wanted.isFull ? packed.shapes : await shapesAt(wanted);
			return buildAreaMesh(packed, shapes ?? packed.shapes);
		},
		lineTile: async (z, x, y) => {
			tiles ??= import('./line-tiles.ts').then(({ cutLineTiles }) => cutLineTiles(packed));
			return (await tiles).at(z, x, y);
		},
		release: () => undefined,
	};
}
