import { bisectRight, quantile } from 'd3-array';
import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Figures by period and area, as the bench serves them. */
type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

const SVG = 'http://www.w3.org/2000/svg';
const COLORS = ['#f3e4bd', '#e6bd7a', '#cf8544', '#a04a34', '#5e1f2e'] as const;
const WIDTH = 1100;
const HEIGHT = 430;

/** A number as our page writes it. */
const TWO_DIGITS = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});

/**
 * The map of figures as everybody draws one: d3's paths of the same TopoJSON, an element for each area,
 * five quantile classes, a title with the period, a legend with limits and counts, and a label that says the
 * figure of the area pointed at. It has neither names, table, search nor sources.
 */
async function drawFigure(): Promise<void> {
	const [topology, figures] = await Promise.all([
		fetch('kabkota.topo.json').then((response) => response.json() as Promise<Topology>),
		fetch('figures.json').then((response) => response.json() as Promise<Figures>),
	]);
	const object = topology.objects['kabkota'] as GeometryCollection;
	const areas = feature(topology, object) as FeatureCollection;
	const path = geoPath(geoMercator().fitSize([WIDTH, HEIGHT], areas));
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
	const paths = areas.features.map((area) => {
		const element = document.createElementNS(SVG, 'path');
		element.setAttribute('d', path(area) ?? '');
		element.setAttribute('stroke', '#5d5148');
		element.setAttribute('stroke-width', '0.5');
		svg.append(element);
		return [element, String(area.id)] as const;
	});
	const title = document.createElement('h1');
	const legend = document.createElement('ul');
	const lines = [...COLORS].map((color) => {
		const [item, swatch, text] = ['li', 'i', 'span'].map((tag) => document.createElement(tag));
		if (!item || !swatch || !text) throw new Error('no legend');
		swatch.style.cssText = `display:inline-block;width:24px;height:14px;background:${color}`;
		item.append(swatch, text);
		legend.append(item);
		return text;
	});
	const tip = document.createElement('p');
	let values: Readonly<Record<string, number>> = {};
	svg.addEventListener('pointermove', ({ target }) => {
		const [, code] = paths.find(([element]) => element === target) ?? [];
		const value = code === undefined ? undefined : values[code];
		tip.textContent = value === undefined ? '' : TWO_DIGITS.format(value);
	});
	const paint = (period: string): void => {
		values = figures[period] ?? {};
		const sorted = Object.values(values).sort((a, b) => a - b);
		const breaks = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share) ?? NaN);
		const counts = COLORS.map(() => 0);
		for (const [element, code] of paths) {
			const value = values[code];
			const index = value === undefined ? -1 : bisectRight(breaks, value);
			if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
			element.setAttribute('fill', COLORS[index] ?? '#e9e5da');
		}
		const limits = [sorted[0] ?? NaN, ...breaks, sorted.at(-1) ?? NaN].map((limit) =>
			TWO_DIGITS.format(limit),
		);
		for (const [at, line] of lines.entries())
			line.textContent = `${limits[at]}–${limits[at + 1]} (${counts[at]})`;
		title.textContent = `Persentase penduduk miskin menurut kabupaten/kota, Indonesia, ${period}`;
		document.title = title.textContent;
	};
	const select = document.createElement('select');
	select.name = 'period';
	for (const period of Object.keys(figures)) select.append(new Option(period, period));
	select.addEventListener('change', () => paint(select.value));
	paint(Object.keys(figures)[0] ?? '');
	document.body.append(title, select, svg, legend, tip);
}

void drawFigure();
