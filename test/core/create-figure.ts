import { drawFigure, type Figure, type FigureRequest } from '../../src/core/figure/draw-figure.ts';
import type { FigureNode } from '../../src/core/figure/figure-node.ts';
import type { FigureWords } from '../../src/core/figure/figure-words.ts';
import type { MapAppearance } from '../../src/core/figure/map-appearance.ts';
import { figureWords, type FigureSubject } from '../../src/i18n/figure-words.ts';
import { boxOfAll, createAppearance } from './create-appearance.ts';

/** The words of a figure of poverty, in Indonesian. */
export function createWords(
	appearance: MapAppearance,
	more: Partial<FigureSubject> = {},
): FigureWords {
	return figureWords('id', {
		indicator: {
			name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' },
			of: { id: 'persen penduduk', en: 'per cent of people' },
			unit: 'persen',
			decimals: 2,
		},
		period: '2025-03',
		level: 'kabkota',
		painted: appearance.painted,
		place: 'Negeri Uji',
		source: 'BPS, Maret 2025',
		codes: 'Kode wilayah: Kepmendagri.',
		boundaries: { attribution: 'Uji', redistributable: true },
		...more,
	});
}

/** A figure of the hand-made topology. */
export function createFigure(more: Partial<FigureRequest> = {}): Figure {
	const appearance =
		more.appearance ?? createAppearance({ '32.01': 1.5, '32.02': 8.47, '33.01': 42.56 });
	return drawFigure({
		appearance,
		words: createWords(appearance),
		widthPx: 800,
		bbox: boxOfAll(),
		names: [],
		idPrefix: 'uji-',
		...more,
	});
}

/** All nodes of a drawing, outermost first. */
export function nodesOf(root: FigureNode): FigureNode[] {
	return [
		root,
		...root.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child))),
	];
}

/** All text of a drawing, lines joined with spaces. */
export function textOf(root: FigureNode): string {
	return root.children
		.map((child) => (typeof child === 'string' ? child : textOf(child)))
		.filter(Boolean)
		.join(' ');
}

/** The part of a figure with a name. */
export function partOf(root: FigureNode, name: string): FigureNode | undefined {
	return nodesOf(root).find(({ attributes }) => attributes['data-part'] === name);
}
