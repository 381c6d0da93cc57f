import { textureOf } from '../choropleth/paint-areas.ts';
import { isOverlayTexture } from '../figure/area-textures.ts';
import { node, type FigureNode } from '../figure/figure-node.ts';
import type { MapAppearance } from '../figure/map-appearance.ts';
import type { PageMap } from './page-map.ts';
import { inBoth } from './page-nodes.ts';
import type { PageLanguage, PageRow, PageWords } from './page-words.ts';

/**
 * The same figures as a table, by name: what the map is for who cannot see it, and where its names and
 * values are read from. `data-p` is where the area lies on the drawing.
 */
export function pageTable(
	appearance: MapAppearance,
	rows: readonly PageRow[],
	words: Readonly<Record<PageLanguage, PageWords>>,
	map: PageMap,
): FigureNode {
	const heading = (of: 'area' | 'value'): FigureNode =>
		node('th', { scope: 'col', 'aria-sort': of === 'area' ? 'ascending' : undefined }, [
			node('button', { type: 'button', 'data-sort': of, disabled: '' }, [
				...inBoth({ id: words.id[of], en: words.en[of] }),
			]),
		]);
	return node('div', { class: 'list' }, [
		node('table', {}, [
			node('caption', { class: 'sr' }, [
				...inBoth({ id: words.id.figure.title, en: words.en.figure.title }),
			]),
			node('thead', {}, [node('tr', {}, [heading('area'), heading('value')])]),
			node(
				'tbody',
				{},
				rows.map((row) => tableRow(appearance, row, map)),
			),
		]),
		node('button', { class: 'all', type: 'button', hidden: '' }, [
			...inBoth({ id: words.id.all, en: words.en.all }),
		]),
	]);
}

function tableRow(appearance: MapAppearance, row: PageRow, map: PageMap): FigureNode {
	const { painted } = appearance;
	const place = map.places.get(row.area);
	const texture = textureOf(painted, row.area);
	const paint = painted.paints.get(row.area);
	const isSymbol = painted.request.drawing === 'symbol';
	const look =
		texture !== null && !isOverlayTexture(texture)
			? 'x'
			: isSymbol
				? 'o'
				: `c${paint?.classIndex ?? 0}`;
	return node(
		'tr',
		{
			'data-area': row.area,
			'data-p': place ? place.map(Math.round).join(' ') : undefined,
			'data-v': row.number ?? undefined,
		},
		[
			node('th', { scope: 'row', class: row.isKota ? 'i' : undefined }, [
				node('i', { class: look }),
				row.name,
			]),
			node('td', {}, inBoth(row.value)),
		],
	);
}
