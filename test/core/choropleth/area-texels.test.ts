import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaTexels, TEXEL, textureNumber } from '../../../src/core/choropleth/area-texels.ts';
import {
	AREA_TEXTURES,
	FIGURE_DOUBTS,
	textureOf,
} from '../../../src/core/choropleth/paint-areas.ts';

import type { ThemeName } from '../../../src/core/classify/color-scheme.ts';
import { fillOfArea } from '../../../src/core/figure/map-appearance.ts';
import { codeOf } from '../create-area.ts';
import { createAppearance } from '../create-appearance.ts';

const CODES = ['32.01', '32.02', '33.01'] as const;
const maybe = fc.option(fc.double({ min: -100, max: 100, noNaN: true }), { nil: undefined });

/** A texel as the colour and the number of its texture. */
function read(texels: Uint8Array, index: number): [color: string, marks: number] {
	const [r = 0, g = 0, b = 0, marks = 0] = texels.subarray(4 * index);
	return [`#${[r, g, b].map((each) => each.toString(16).padStart(2, '0')).join('')}`, marks];
}

describe('the texel of an area', () => {
	it('has the colour and the texture that every other view of the area has', () => {
		fc.assert(
			fc.property(
				fc.tuple(maybe, maybe, maybe),
				fc.constantFrom('fill', 'symbol', 'refused'),
				fc.constantFrom<ThemeName>('light', 'dark', 'projector'),
				fc.subarray([...CODES]),
				fc.subarray([...CODES]),
				fc.subarray([...CODES]),
				fc.constantFrom(null, ...FIGURE_DOUBTS),
				(values, drawing, theme, undecided, shared, suppressed, doubt) => {
					const figures = Object.fromEntries([
						...CODES.flatMap((code, at) => (values[at] === undefined ? [] : [[code, values[at]]])),
						...suppressed.map((code) => [code, '<5']),
					]) as Record<string, number | '<5'>;
					const appearance = createAppearance(
						figures,
						{
							drawing,
							undecided: new Set(undecided.map(codeOf)),
							doubts: new Map(doubt ? CODES.map((code) => [codeOf(code), doubt]) : []),
							shared: new Map(shared.map((code) => [codeOf(code), codeOf('32.01')])),
						},
						theme,
					);
					const { codes } = appearance.geometry;
					const texels = areaTexels(appearance, codes);
					codes.forEach((code, index) => {
						expect(read(texels, index)).toEqual([
							fillOfArea(appearance, code).toLowerCase(),
							textureNumber(textureOf(appearance.painted, code)),
						]);
					});
				},
			),
		);
	});

	it('says that a painted area steps back where others are emphasized', () => {
		const appearance = createAppearance({ '32.01': 1, '32.02': 2, '33.01': 3 });
		const codes = [...appearance.geometry.codes, codeOf('99.01')];
		const texels = areaTexels(appearance, codes, new Set(['32.01', '33.01'].map(codeOf)));
		expect(codes.map((_, index) => read(texels, index)[1])).toEqual([0, TEXEL.dimmed, 0, 0]);
	});

	it('is written into the bytes given', () => {
		const appearance = createAppearance({ '32.01': 1 });
		const into = new Uint8Array(16).fill(7);
		expect(areaTexels(appearance, appearance.geometry.codes, null, into)).toBe(into);
		expect([...into.subarray(12)]).toEqual([7, 7, 7, 7]);
	});

	it('cannot be made of a colour that is not written in six digits', () => {
		const appearance = { ...createAppearance({ '32.01': 1 }), colors: ['red'] };
		expect(() => areaTexels(appearance, appearance.geometry.codes)).toThrow(RangeError);
	});

	it('has room for the number of every texture', () => {
		expect(textureNumber(AREA_TEXTURES.at(-1) ?? null)).toBeLessThanOrEqual(TEXEL.textureBits);
	});
});
