import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLevel, readManifest } from '../../src/core/geo/boundary-pack.ts';
import type { AreaFeature, Bbox } from '../../src/core/geo/level-geometry.ts';
import { mercatorY } from '../../src/core/geo/web-mercator.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import type { Camera } from '../../src/core/view/view-state.ts';

/** Which kecamatan lies under each pixel's middle, of the outlines at full detail. */
export interface ReferenceRaster {
	readonly widthPx: number;
	readonly heightPx: number;
	/** Place in {@link codes} of the area at each pixel, top row first; -1 for none. */
	readonly areas: Int32Array;
	/** Codes in the order of the pack's national kecamatan. */
	readonly codes: readonly AreaCode[];
	/** Pixels each area covers. */
	readonly covered: Int32Array;
	/** Box around each area on the screen, pixels: left, top, right, bottom. */
	readonly boxes: readonly Bbox[];
}

/**
 * Draws the full-detail kecamatan of a pack as the camera sees them: an area has a pixel when the
 * pixel's middle is inside it, by the even-odd rule; nothing is blended.
 *
 * @param pack    folder of the pack
 * @throws Error  for a pack that cannot be read
 */
export function rasterise(
	pack: string,
	camera: Camera,
	widthPx: number,
	heightPx: number,
): ReferenceRaster {
	const text = (path: string): string => readFileSync(join(pack, path), 'utf8');
	const level = (
		path: string,
	): { codes: readonly AreaCode[]; features: readonly AreaFeature[] } => {
		const read = decodeLevel(text(path), path, 'kecamatan');
		if (!read.ok) throw new Error(`cannot read ${path}`);
		return read.value;
	};
	const manifest = readManifest(JSON.parse(text('manifest.json')));
	if (!manifest.ok) throw new Error('cannot read the manifest');
	const { files } = manifest.value;
	const national = files.find(({ role }) => role === 'kecamatan')?.path ?? '';
	const { codes } = level(national);
	const indexByCode = new Map(codes.map((code, index) => [code, index]));
	const areas = new Int32Array(widthPx * heightPx).fill(-1);
	const covered = new Int32Array(codes.length);
	const boxes: Bbox[] = codes.map(() => [0, 0, 0, 0]);
	const worldPx = 512 * 2 ** camera.zoom;
	const centreY = mercatorY(camera.lat);
	const toScreen = ([lng = 0, lat = 0]: readonly number[]): [number, number] => [
		widthPx / 2 + ((lng - camera.lng) / 360) * worldPx,
		heightPx / 2 + (mercatorY(lat) - centreY) * worldPx,
	];
	for (const { path } of files.filter(({ role }) => role === 'kecamatan-detail')) {
		const detail = level(path);
		detail.features.forEach(({ geometry }, at) => {
			const index = indexByCode.get(detail.codes[at] as AreaCode);
			if (index === undefined) return;
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			const rings = polygons.flat().map((ring) => ring.map(toScreen));
			boxes[index] = boxAround(rings.flat());
			fillRings(rings, widthPx, heightPx, (pixel) => {
				areas[pixel] = index;
			});
		});
	}
	for (const index of areas) if (index >= 0) covered[index] = (covered[index] ?? 0) + 1;
	return { widthPx, heightPx, areas, codes, covered, boxes };
}

function boxAround(points: readonly (readonly [number, number])[]): Bbox {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return [left, top, right, bottom];
}

/** Visits the pixels whose middles are inside rings, by the even-odd rule; `pixel` counts row by row. */
export function fillRings(
	rings: readonly (readonly (readonly [number, number])[])[],
	widthPx: number,
	heightPx: number,
	visit: (pixel: number) => void,
): void {
	const crossings = new Map<number, number[]>();
	for (const ring of rings) {
		ring.forEach(([x1, y1], at) => {
			const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
			const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
			const from = Math.max(0, Math.ceil(top - 0.5));
			for (let row = from; row < heightPx && row + 0.5 < bottom; row++) {
				const x = x1 + ((row + 0.5 - y1) * (x2 - x1)) / (y2 - y1);
				const known = crossings.get(row);
				if (known) known.push(x);
				else crossings.set(row, [x]);
			}
		});
	}
	for (const [row, xs] of crossings) {
		xs.sort((a, b) => a - b);
		for (let at = 0; at + 1 < xs.length; at += 2) {
			const [start = 0, end = 0] = [xs[at], xs[at + 1]];
			for (
				let column = Math.max(0, Math.ceil(start - 0.5));
				column < widthPx && column + 0.5 < end;
				column++
			)
				visit(row * widthPx + column);
		}
	}
}

/** A pixel well inside an area. */
export interface Probe {
	readonly x: number;
	readonly y: number;
	readonly area: number;
}

/** Pixels kept free around a probe, so that no line and no blended edge comes near. */
const PROBE_MARGIN = 3;

/** Some pixels well inside areas, no two nearer than a distance, spread over the picture. */
export function probesOf(raster: ReferenceRaster, most: number, apartPx: number): Probe[] {
	const { widthPx, heightPx, areas } = raster;
	const isInside = (x: number, y: number, area: number): boolean => {
		for (let dy = -PROBE_MARGIN; dy <= PROBE_MARGIN; dy++)
			for (let dx = -PROBE_MARGIN; dx <= PROBE_MARGIN; dx++)
				if (areas[(y + dy) * widthPx + x + dx] !== area) return false;
		return true;
	};
	const probes: Probe[] = [];
	for (let y = PROBE_MARGIN; y < heightPx - PROBE_MARGIN && probes.length < most; y++) {
		for (let x = PROBE_MARGIN; x < widthPx - PROBE_MARGIN && probes.length < most; x++) {
			const area = areas[y * widthPx + x] ?? -1;
			if (area < 0 || !isInside(x, y, area)) continue;
			if (probes.every((probe) => Math.hypot(probe.x - x, probe.y - y) >= apartPx))
				probes.push({ x, y, area });
		}
	}
	return probes;
}
