import { describe, expect, it } from 'vitest';
import { fillRings } from './reference-raster.ts';

type Ring = readonly (readonly [number, number])[];

const square = (from: number, to: number): Ring => [
	[from, from],
	[to, from],
	[to, to],
	[from, to],
	[from, from],
];

/** Pixels of a picture of six by six, as `x,y`. */
function pixelsOf(...rings: Ring[]): string[] {
	const pixels: string[] = [];
	fillRings(rings, 6, 6, (pixel) => pixels.push(`${pixel % 6},${Math.floor(pixel / 6)}`));
	return pixels.sort();
}

describe('the reference picture', () => {
	it('gives an area the pixels whose middles are inside', () => {
		expect(pixelsOf(square(1.4, 3.4))).toEqual(['1,1', '1,2', '2,1', '2,2']);
	});

	it('gives an area that meets no middle no pixel', () => {
		expect(pixelsOf(square(1.6, 2.4))).toEqual([]);
	});

	it('leaves out holes', () => {
		expect(pixelsOf(square(1, 4), square(2, 3))).not.toContain('2,2');
	});

	it('gives a middle on the border of two areas to one of them', () => {
		const right = square(2.5, 4.5);
		const left = right.map(([x, y]) => [x - 2, y] as const);
		const both = [...pixelsOf(left), ...pixelsOf(right)];
		expect(new Set(both).size).toBe(both.length);
	});

	it('cuts off what is outside of the screen', () => {
		expect(pixelsOf(square(-3, 1.6))).toEqual(['0,0', '0,1', '1,0', '1,1']);
	});

	it('does not care which way a ring runs', () => {
		expect(pixelsOf([...square(1, 4)].reverse())).toEqual(pixelsOf(square(1, 4)));
	});
});
