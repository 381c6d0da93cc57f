import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_DOUBTS, textureOf } from '../../../src/core/choropleth/paint-areas.ts';
import type { ThemeName } from '../../../src/core/classify/color-scheme.ts';
import { isOverlayTexture } from '../../../src/core/figure/area-textures.ts';
import type { FigureNode } from '../../../src/core/figure/figure-node.ts';
import { fillOfArea, type MapAppearance } from '../../../src/core/figure/map-appearance.ts';
import { createAppearance } from '../create-appearance.ts';
import { codeOf } from '../create-area.ts';
import { createFigure, nodesOf } from '../create-figure.ts';

/** What an area looks like: its class, its colour, and the texture on it. */
interface Look {
	readonly classIndex: number | null;
	readonly color: string | null;
	readonly texture: string | null;
}

/** The looks of areas, read back from the drawing alone. */
function looksInFigure(root: FigureNode): Map<string, Look> {
	const looks = new Map<string, Look>();
	const pathOf = new Map<string, string>();
	const nodes = nodesOf(root);
	for (const group of nodes.filter(({ attributes }) => 'data-class' in attributes)) {
		const fill = String(group.attributes['fill']);
		const texture = /^url\(#uji-(\w+)\)$/.exec(fill)?.[1] ?? null;
		const name = String(group.attributes['data-class']);
		for (const { attributes } of nodesOf(group)) {
			const area = attributes['data-area'];
			if (area === undefined) continue;
			pathOf.set(String(area), String(attributes['d']));
			looks.set(String(area), {
				classIndex: /^\d+$/.test(name) ? Number(name) : null,
				color: texture ? null : fill,
				texture,
			});
		}
	}
	for (const { attributes } of nodes.filter(({ attributes: own }) => 'data-texture' in own)) {
		for (const [area, d] of pathOf) {
			const look = looks.get(area);
			if (look && String(attributes['d']).includes(d)) {
				looks.set(area, { ...look, texture: String(attributes['data-texture']) });
			}
		}
	}
	return looks;
}

/** The looks of areas, as the map with WebGL is told to draw them. */
function looksInData(appearance: MapAppearance): Map<string, Look> {
	return new Map(
		appearance.geometry.codes.map((area) => {
			const texture = textureOf(appearance.painted, area);
			const hasGround = texture !== null && !isOverlayTexture(texture);
			return [
				area,
				{
					classIndex: appearance.painted.paints.get(area)?.classIndex ?? null,
					color: hasGround ? null : fillOfArea(appearance, area),
					texture,
				},
			];
		}),
	);
}

describe('the figure and the map', () => {
	it('give every area the same class, the same colour and the same texture', () => {
		const area = fc.constantFrom('32.01', '32.02', '33.01');
		fc.assert(
			fc.property(
				fc.dictionary(area, fc.integer({ min: -5, max: 50 })),
				fc.uniqueArray(area),
				fc.uniqueArray(area, { minLength: 1 }),
				fc.option(fc.tuple(area, area)),
				fc.uniqueArray(area),
				fc.dictionary(area, fc.constantFrom(...FIGURE_DOUBTS)),
				fc.constantFrom('fill' as const, 'symbol' as const, 'refused' as const),
				fc.constantFrom<ThemeName>('light', 'dark', 'projector'),
				(values, undecided, areas, split, suppressed, doubts, drawing, theme) => {
					const appearance = createAppearance(
						{ ...values, ...Object.fromEntries(suppressed.map((code) => [code, '<5' as const])) },
						{
							areas: areas.map(codeOf),
							undecided: new Set(undecided.map(codeOf)),
							doubts: new Map(Object.entries(doubts).map(([code, why]) => [codeOf(code), why])),
							shared: new Map(split ? [[codeOf(split[0]), codeOf(split[1])]] : []),
							drawing,
						},
						theme,
					);
					const { root } = createFigure({ appearance, theme });
					expect(looksInFigure(root)).toEqual(looksInData(appearance));
				},
			),
		);
	});
});
