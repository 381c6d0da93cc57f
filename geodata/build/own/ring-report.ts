import type { Position } from 'geojson';
import type { AreaRegistry } from '../../../src/core/area/area-registry.ts';
import { ringAreaKm2 } from '../topology-areas.ts';
import type { GatheredPieces } from './gather-pieces.ts';
import type { MatchedPolygon } from './match-polygons.ts';
import { isDoubtful, ringFaults, type RingFault } from './ring-faults.ts';

/** Polygons whose rings run over or through themselves, each with what is said of it. */
export interface RingReport {
	/** Mended while the pieces are joined: what was found, and what was done. */
	readonly mended: ReadonlyMap<MatchedPolygon, string>;
	/** Nobody can say what is inside: a person has to draw them anew. */
	readonly crossed: ReadonlyMap<MatchedPolygon, string>;
}

/** Places that are named of one polygon. */
const MOST_PLACES = 3;

/**
 * Looks at the rings of everything that is drawn.
 *
 * Cost: nearly linear in corners, some microseconds each.
 */
export function reportRings({ pieces }: Pick<GatheredPieces, 'pieces'>): RingReport {
	const mended = new Map<MatchedPolygon, string>();
	const crossed = new Map<MatchedPolygon, string>();
	for (const { polygon } of pieces) {
		const { geometry } = polygon;
		const parts =
			geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
		const faults: RingFault[] = [];
		const doubtful: RingFault[] = [];
		for (const ring of parts.flat()) {
			const found = ringFaults(ring);
			faults.push(...found);
			// an eight's sides take away from each other: its land is that of both
			const km2 =
				Math.abs(ringAreaKm2(ring)) + found.reduce((sum, each) => sum + each.doubtfulKm2, 0);
			doubtful.push(...found.filter((each) => each.doubtfulKm2 > 0 && isDoubtful(each, km2)));
		}
		if (doubtful.length > 0) {
			crossed.set(polygon, `garis batasnya menyilang dirinya sendiri di ${places(doubtful)}`);
		} else if (faults.length > 0) {
			mended.set(polygon, mending(faults));
		}
	}
	return { mended, crossed };
}

function mending(faults: readonly RingFault[]): string {
	const of = (kind: RingFault['kind']): RingFault[] => faults.filter((each) => each.kind === kind);
	const [retraced, crossed] = [of('retraced'), of('crossed')];
	return [
		...(retraced.length > 0
			? [
					`garis batasnya menelusuri dirinya dua kali di ${places(retraced)}; garis ganda itu dibuang`,
				]
			: []),
		...(crossed.length > 0
			? [`garis batasnya menyilang dirinya di ${places(crossed)}; simpul kecil itu dirapikan`]
			: []),
	].join('; ');
}

/** Places as a program for maps takes them: longitude, latitude. */
function places(faults: readonly RingFault[]): string {
	const all = [...new Set(faults.map(({ at }) => `(${at.map(degrees).join(', ')})`))];
	const rest = all.length - MOST_PLACES;
	return all.slice(0, MOST_PLACES).join(', ') + (rest > 0 ? ` dan ${rest} tempat lagi` : '');
}

function degrees(value: Position[number]): string {
	return String(Math.round(value * 1e5) / 1e5);
}

/** A polygon by its file, its number there, and the area it is. */
function naming({ file, number, area }: MatchedPolygon, registry: AreaRegistry): string {
	return `${file} poligon ${number} (${area ?? ''} ${(area && registry.get(area)?.name) ?? ''})`;
}

/** What was mended, for the console, a line each. */
export function mendedLines({ mended }: RingReport, registry: AreaRegistry): string[] {
	return [...mended].map(([polygon, said]) => `Dirapikan: ${naming(polygon, registry)}: ${said}.`);
}

/** What has to be drawn anew before a pack can be made, a line each. */
export function crossedLines({ crossed }: RingReport, registry: AreaRegistry): string[] {
	return [...crossed].map(
		([polygon, said]) =>
			`menyilang: ${naming(polygon, registry)}: ${said}, jadi tidak diketahui sisi mana yang di dalam. ` +
			'Perbaiki di QGIS (Vector → Geometry Tools → Check Validity, lalu sunting), dan ekspor ulang.',
	);
}
