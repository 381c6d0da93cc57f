import type { AreaMesh } from '../../../src/core/mesh/area-mesh.ts';

/** Size of each area's triangles together, square Web Mercator units. */
export function meshSizes({ positions, areas, indices }: AreaMesh, count: number): number[] {
	const sizes = Array.from({ length: count }, () => 0);
	for (let at = 0; at < indices.length; at += 3) {
		const [a = 0, b = 0, c = 0] = indices.subarray(at, at + 3);
		const x = (corner: number): number => positions[2 * corner] ?? NaN;
		const y = (corner: number): number => positions[2 * corner + 1] ?? NaN;
		const twice = (x(b) - x(a)) * (y(c) - y(a)) - (x(c) - x(a)) * (y(b) - y(a));
		const area = areas[a] ?? -1;
		sizes[area] = (sizes[area] ?? NaN) + Math.abs(twice) / 2;
	}
	return sizes;
}
