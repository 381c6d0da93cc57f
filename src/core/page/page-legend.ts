import { legendPosition } from '../classify/legend-scale.ts';
import { legendTextures } from '../figure/figure-legend.ts';
import { node, type FigureNode } from '../figure/figure-node.ts';
import { classColors, type MapAppearance } from '../figure/map-appearance.ts';
import { mapTheme } from '../figure/map-theme.ts';
import { textWidthPx } from '../figure/text-width.ts';
import { symbolLegendValues, symbolRadiusPx } from '../symbols/proportional-symbol.ts';
import type { GroundColors } from './ground-colors.ts';
import { drawnInBoth, inBoth } from './page-nodes.ts';
import type { PageMap } from './page-map.ts';
import { PAGE_LANGUAGES, type PageLanguage, type PageWords } from './page-words.ts';

/** Room of the bar, CSS pixels. */
const BAR_PX = 240;
const BAR_HIGH_PX = 16;
const TEXT_PX = 12;

type Words = Readonly<Record<PageLanguage, PageWords>>;

/** Colours of the classes on both grounds, as they are written. */
export function classFills(appearance: MapAppearance, colors: GroundColors): string[] {
	const dark = classColors(mapTheme('dark'), appearance.painted);
	return appearance.colors.map((light, at) => colors.of(light, dark[at] ?? light));
}

/** Whether classes stand on a bar: where their limits can be read beside one another. */
export function hasBar({ colors }: MapAppearance, words: Words): boolean {
	const room = (BAR_PX - 2 * barInsetPx(words)) / Math.max(1, colors.length);
	return (
		colors.length > 0 &&
		PAGE_LANGUAGES.every((language) => {
			const { limits } = words[language];
			return (
				limits.length === colors.length + 1 &&
				limits.every((text) => textWidthPx(text, TEXT_PX, 'sans') < room - 4)
			);
		})
	);
}

/** Room beside the bar for the halves of the limits at its ends, CSS pixels. */
function barInsetPx(words: Words): number {
	const ends = PAGE_LANGUAGES.flatMap((language) => [
		words[language].limits[0] ?? '',
		words[language].limits.at(-1) ?? '',
	]);
	return Math.max(1, ...ends.map((text) => Math.ceil(textWidthPx(text, TEXT_PX, 'sans') / 2)));
}

/** Height the legend takes as a plate, CSS pixels. */
export function plateHeightPx(appearance: MapAppearance, words: Words): number {
	const keys = legendTextures(appearance).length;
	const lines = words.id.figure.unit.length > 36 ? 2 : 1;
	return 24 + 18 * lines + (words.id.references.length > 0 ? 18 : 0) + BAR_HIGH_PX + 22 + 20 * keys;
}

/** The legend: a bar of classes with limits and published figures, or a list of them, or circles. */
export function pageLegend(
	appearance: MapAppearance,
	words: Words,
	map: PageMap,
	colors: GroundColors,
	idPrefix: string,
): FigureNode {
	const isSymbol = appearance.painted.request.drawing === 'symbol';
	const bar = hasBar(appearance, words);
	const unit = node(
		'p',
		{ class: 'unit' },
		inBoth({ id: words.id.figure.unit, en: words.en.figure.unit }),
	);
	return node('div', { class: 'legend' }, [
		unit,
		...(isSymbol
			? circles(appearance, words, map, colors)
			: bar
				? [
						classBar(appearance, words, colors),
						classList(appearance, words, colors, true),
						...references(words, true),
					]
				: [classList(appearance, words, colors, false), ...references(words, false)]),
		stateList(appearance, words, idPrefix),
	]);
}

/** Classes of one width side by side, limits below, published figures above. */
function classBar(appearance: MapAppearance, words: Words, colors: GroundColors): FigureNode {
	const { coast, ink } = appearance.theme;
	const darkTheme = mapTheme('dark');
	const edge = colors.of(coast, darkTheme.coast);
	const text = colors.of(ink, darkTheme.ink);
	const fills = classFills(appearance, colors);
	const left = barInsetPx(words);
	const barPx = BAR_PX - 2 * left;
	const wide = barPx / fills.length;
	const { breaks } = appearance.painted;
	const withReferences = words.id.references.length > 0;
	const top = withReferences ? 18 : 2;
	const referenceNodes = (language: PageLanguage): FigureNode[] => {
		let right = -Infinity;
		return words[language].references.flatMap(({ value, text: told }) => {
			const at = left + barPx * legendPosition(value, breaks);
			const half = textWidthPx(told, TEXT_PX, 'sans') / 2;
			const x = Math.min(BAR_PX - half, Math.max(half, at));
			const line = node('path', {
				d: `M${round(at)} ${top - 3}v${BAR_HIGH_PX + 6}`,
				stroke: text,
				'stroke-width': 1.5,
				'stroke-dasharray': '2 1.5',
			});
			if (x - half < right + 6) return [line];
			right = x + half;
			return [line, node('text', { class: 'm', x: round(x), y: 11, fill: text }, [told])];
		});
	};
	return node(
		'svg',
		{
			class: 'bar',
			viewBox: `0 0 ${BAR_PX} ${top + BAR_HIGH_PX + 18}`,
			width: BAR_PX,
			height: top + BAR_HIGH_PX + 18,
			'aria-hidden': 'true',
		},
		[
			...fills.map((fill, at) =>
				node('rect', {
					x: round(left + at * wide),
					y: top,
					width: round(wide),
					height: BAR_HIGH_PX,
					fill,
					stroke: edge,
					'stroke-width': 0.8,
				}),
			),
			...drawnInBoth((language) =>
				words[language].limits.map((limit, at) =>
					node(
						'text',
						{
							class: 'm',
							x: round(left + at * wide),
							y: top + BAR_HIGH_PX + 14,
							fill: text,
						},
						[limit],
					),
				),
			),
			...drawnInBoth(referenceNodes),
		],
	);
}

/** Classes one under another; only to be heard where there is a bar, unless larger text does not fit under it. */
function classList(
	appearance: MapAppearance,
	words: Words,
	colors: GroundColors,
	isHidden: boolean,
): FigureNode {
	const { counts } = appearance.painted;
	const line = (language: PageLanguage, at: number): string => {
		const { figure, classLine } = words[language];
		return classLine(figure.classes[at] ?? '', figure.number(counts[at] ?? 0));
	};
	return node(
		'ul',
		{ class: isHidden ? 'keys sr' : 'keys' },
		classFills(appearance, colors).map((fill, at) =>
			node('li', {}, [swatch(fill), ...inBoth({ id: line('id', at), en: line('en', at) })]),
		),
	);
}

function references({ id, en }: Words, isHidden: boolean): FigureNode[] {
	const told = (of: PageWords): string => of.references.map(({ text }) => text).join(' · ');
	const nodes = inBoth({ id: told(id), en: told(en) });
	return nodes.length > 0 ? [node('p', { class: isHidden ? 'refs sr' : 'refs' }, nodes)] : [];
}

/** Textures that are on the map, with the number of areas. */
function stateList(appearance: MapAppearance, words: Words, idPrefix: string): FigureNode {
	const { stateCounts } = appearance.painted;
	return node(
		'ul',
		{ class: 'keys' },
		legendTextures(appearance).map((texture) => {
			const count =
				texture in stateCounts ? stateCounts[texture as keyof typeof stateCounts] : null;
			const told = (language: PageLanguage): string => {
				const { figure, classLine } = words[language];
				const name = figure.textures[texture];
				return count === null ? name : classLine(name, figure.number(count));
			};
			return node('li', {}, [
				swatch(`url(#${idPrefix}${texture})`),
				...inBoth({ id: told('id'), en: told('en') }),
			]);
		}),
	);
}

/** Three circles of round values, as large as on the map however wide that is shown. */
function circles(
	appearance: MapAppearance,
	words: Words,
	map: PageMap,
	colors: GroundColors,
): FigureNode[] {
	const { painted, theme } = appearance;
	let largest = 0;
	for (const { value } of painted.paints.values()) largest = Math.max(largest, value ?? 0);
	const none = { id: words.id.figure.noFigures, en: words.en.figure.noFigures };
	if (largest <= 0) return [node('p', { class: 'refs' }, inBoth(none))];
	const dark = mapTheme('dark');
	const fill = colors.of(theme.symbol, dark.symbol);
	return symbolLegendValues(largest).map((value) => {
		const radius = round(symbolRadiusPx(value, largest) * map.symbolScale);
		const side = round(2 * radius + 2);
		return node('p', { class: 'circle' }, [
			node(
				'svg',
				{
					viewBox: `0 0 ${side} ${side}`,
					width: `${round((100 * side) / map.widthPx)}%`,
					'aria-hidden': 'true',
				},
				[
					node('circle', {
						cx: side / 2,
						cy: side / 2,
						r: radius,
						fill,
						'fill-opacity': 0.28,
						stroke: fill,
					}),
				],
			),
			...inBoth({ id: words.id.figure.number(value), en: words.en.figure.number(value) }),
		]);
	});
}

/** A small sample of a fill. */
function swatch(fill: string): FigureNode {
	return node('svg', { class: 's', viewBox: '0 0 24 14', 'aria-hidden': 'true' }, [
		node('rect', { x: 0.5, y: 0.5, width: 23, height: 13, fill }),
	]);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
