import type { AreaRegistry } from '../../../src/core/area/area-registry.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import { kabkotaOf } from '../read-hierarchy.ts';
import type { MatchedPolygon } from './match-polygons.ts';

/** A polygon that is drawn, with the kecamatan it belongs to; a kab/kota where no finer one is known. */
export interface BoundaryPiece {
	readonly area: AreaCode;
	readonly polygon: MatchedPolygon;
}

/** The last part of a code that no kecamatan has: it stands for a kab/kota as a whole. */
const WHOLE = '.00';

/**
 * The code a piece is drawn under until files are written: a kecamatan's own, or one that a kab/kota
 * without kecamatan lends itself, so that everything joins upward alike.
 */
export function drawingCode({ area, polygon }: BoundaryPiece): AreaCode {
	return polygon.level === 'kabkota' ? (`${area}${WHOLE}` as AreaCode) : area;
}

/** Whether a code is that of a kab/kota as a whole, see {@link drawingCode}. */
export function isWhole(code: string): boolean {
	return code.endsWith(WHOLE);
}

/** What is drawn, and what stands in the way. */
export interface GatheredPieces {
	/** The finest first, each in the order of files. */
	readonly pieces: readonly BoundaryPiece[];
	/** Matched polygons that a finer level replaces. */
	readonly replaced: readonly MatchedPolygon[];
	/** Polygons of one area that cannot all be it: with other names, or of several files. */
	readonly doubled: readonly (readonly MatchedPolygon[])[];
	/** Desa that several files have: each is drawn as part of its kecamatan, the land they share once. */
	readonly repeated: readonly (readonly MatchedPolygon[])[];
	/** Kab/kota that are drawn from some of their kecamatan only. */
	readonly partial: readonly AreaCode[];
}

/**
 * Chooses what is drawn of all matched polygons: kecamatan, else desa of the kabupaten that have none,
 * else the kabupaten as a whole. Where some kecamatan of a kabupaten are missing, its own polygon, where
 * there is one, is what is left between the others. Several polygons of one name in one file are parts
 * of one area, as islands are.
 */
export function gatherPieces(
	polygons: readonly MatchedPolygon[],
	registry: Pick<AreaRegistry, 'childrenOf'>,
): GatheredPieces {
	const drawn = polygons.filter(({ outcome }) => outcome === 'matched');
	const ofLevel = (level: MatchedPolygon['level']): BoundaryPiece[] =>
		drawn.flatMap((polygon) =>
			polygon.level === level && polygon.area ? [{ area: polygon.area, polygon }] : [],
		);
	const kecamatan = ofLevel('kecamatan');
	const covered = new Set(kecamatan.map(({ area }) => kabkotaOf(area)));
	const desa = ofLevel('desa').filter(({ area }) => !covered.has(kabkotaOf(area)));
	const finer = [...kecamatan, ...desa];
	const present = new Set(finer.map(({ area }) => area));
	const parted = new Set(finer.map(({ area }) => kabkotaOf(area)));
	const kabkota = ofLevel('kabkota').filter(
		({ area }) =>
			!parted.has(area) || registry.childrenOf(area).some(({ code }) => !present.has(code)),
	);
	const pieces = [...finer, ...kabkota];
	const used = new Set(pieces.map(({ polygon }) => polygon));
	const own = new Set(ofLevel('kabkota').map(({ area }) => area));
	return {
		pieces,
		replaced: drawn.filter((polygon) => !used.has(polygon)),
		doubled: [...findDoubled([...kecamatan, ...ofLevel('kabkota')]), ...desaOfSeveral(desa)],
		repeated: desaOfSeveralFiles(desa),
		partial: [...parted].filter(
			(code) =>
				!own.has(code) && registry.childrenOf(code).some((child) => !present.has(child.code)),
		),
	};
}

function findDoubled(pieces: readonly BoundaryPiece[]): MatchedPolygon[][] {
	return groupBy(pieces, ({ area }) => area).filter((same) => {
		const [first] = same;
		return same.some(
			({ file, written }) =>
				file !== first?.file || written.name.toLowerCase() !== first.written.name.toLowerCase(),
		);
	});
}

/** Desa of one code that were matched to several kecamatan. */
function desaOfSeveral(desa: readonly BoundaryPiece[]): MatchedPolygon[][] {
	return groupBy(desa, ({ polygon }) => polygon.written.code).filter(
		(same) => new Set(same.map(({ area }) => area)).size > 1,
	);
}

/** Desa of one kecamatan and name, or code where they have none, that lie in several files. */
function desaOfSeveralFiles(desa: readonly BoundaryPiece[]): MatchedPolygon[][] {
	const key = ({ area, polygon: { written } }: BoundaryPiece): string =>
		`${area} ${written.name.toLowerCase() || written.code}`;
	return groupBy(desa, key).filter((same) => new Set(same.map(({ file }) => file)).size > 1);
}

/** Polygons with the same key, in order; those without one stand alone nowhere. */
function groupBy(
	pieces: readonly BoundaryPiece[],
	keyOf: (piece: BoundaryPiece) => string,
): MatchedPolygon[][] {
	const groups = new Map<string, MatchedPolygon[]>();
	for (const piece of pieces) {
		const key = keyOf(piece);
		if (key === '') continue;
		const others = groups.get(key);
		if (others) others.push(piece.polygon);
		else groups.set(key, [piece.polygon]);
	}
	return [...groups.values()];
}
