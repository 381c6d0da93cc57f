/** A corner of a path, CSS pixels. */
export type Corner = readonly [x: number, y: number];

/** The rings or lines of an SVG path of moves and relative lines, in absolute pixels. */
export function readPath(d: string): Corner[][] {
	return d
		.split('M')
		.slice(1)
		.map((part) => {
			const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
			const corners: Corner[] = [];
			let [x, y] = [0, 0];
			for (let at = 0; at + 1 < numbers.length; at += 2) {
				x += numbers[at] ?? 0;
				y += numbers[at + 1] ?? 0;
				corners.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
			}
			return corners;
		});
}

/** Area of a path filled by the even-odd rule where its rings do not overlap, square pixels. */
export function pathArea(d: string): number {
	return readPath(d).reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);
}

function signedArea(ring: readonly Corner[]): number {
	return (
		ring.reduce((sum, [x, y], at) => {
			const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0];
			return sum + x * nextY - nextX * y;
		}, 0) / 2
	);
}
