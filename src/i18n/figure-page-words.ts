import { isInside } from '../core/area/area-code.ts';
import type { AreaRegistry } from '../core/area/area-registry.ts';
import type { PaintedAreas } from '../core/choropleth/paint-areas.ts';
import type { PageRow, PageWords } from '../core/page/page-words.ts';
import type { CurrentLayer } from '../core/layer/current-layer.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { BilingualText } from '../core/model/indicator.ts';
import { figureWords, type FigureSubject } from './figure-words.ts';
import { formatFigure, formatLimits, formatValue } from './format-value.ts';
import { publishedBeside } from './published-beside.ts';
import { fillIn, translate, type Language } from './translate.ts';

/** What a page says beside its figure. */
const WORDS = {
	standard: { id: 'Metadata Satu Data Indonesia', en: 'Metadata (Satu Data Indonesia)' },
	map: { id: 'Peta', en: 'Map' },
	table: { id: 'Tabel', en: 'Table' },
	search: { id: 'Cari wilayah', en: 'Find an area' },
	area: { id: 'Wilayah', en: 'Area' },
	value: { id: 'Nilai', en: 'Value' },
	all: { id: 'Semua {count} wilayah', en: 'All {count} areas' },
	keys: {
		id: 'Tombol panah berpindah antarwilayah, Page Down dan Page Up menurut nama, Enter memilih, Esc melepas.',
		en: 'Arrow keys move between areas, Page Down and Page Up by name, Enter selects, Esc releases.',
	},
	otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
	otherGround: { id: 'Terang/gelap', en: 'Light/dark' },
	notFound: { id: 'Tidak ada wilayah bernama itu.', en: 'No area is called that.' },
	lacks: {
		id: 'Sumber atau waktu datanya belum disebutkan. Halaman ini belum untuk diterbitkan, dan tidak tampil di dalam situs lain.',
		en: 'Nobody has said whose figures these are, or of when. This page is not to be published yet, and is not shown inside other sites.',
	},
	classLine: { id: '{interval} ({count} wilayah)', en: '{interval} ({count} areas)' },
} satisfies Record<string, BilingualText>;

/** What a page is about. */
export interface PageSubject {
	readonly layer: CurrentLayer;
	readonly within: AreaCode | null;
	readonly areas: readonly AreaCode[];
	readonly painted: PaintedAreas;
	readonly registry: AreaRegistry;
}

/** The words of a page in a language that was loaded. */
export function pageWords(
	language: Language,
	subject: PageSubject,
	figure: FigureSubject,
): PageWords {
	const { layer, painted, areas } = subject;
	const say = (key: keyof typeof WORDS): string => WORDS[key][language];
	return {
		figure: figureWords(language, figure),
		limits: formatLimits(language, painted.breaks, layer.indicator),
		references: publishedBeside(language, subject).map(({ name, value }) => ({
			value,
			text: `${name} ${formatValue(language, value, layer.indicator)}`,
		})),
		lacks: figure.source === null || layer.period === null ? say('lacks') : '',
		standard: say('standard'),
		map: say('map'),
		table: say('table'),
		search: say('search'),
		area: say('area'),
		value: capital(layer.indicator.of[language]) || say('value'),
		all: fillIn(language, say('all'), { count: areas.length }),
		keys: say('keys'),
		otherLanguage: say('otherLanguage'),
		otherGround: say('otherGround'),
		notFound: say('notFound'),
		classLine: (interval, count) => fillIn(language, say('classLine'), { interval, count }),
	};
}

/** The rows of a page, by name. */
export function pageRows(subject: PageSubject): PageRow[] {
	const { areas, painted, registry } = subject;
	return areas
		.flatMap((area): PageRow[] => {
			const known = registry.get(area);
			const value = painted.paints.get(area)?.value ?? null;
			if (!known) return [];
			return [
				{
					area,
					name: nameOf(subject, area),
					isKota: known.kind === 'kota',
					value: inBoth((language) => valueText(language, subject, area)),
					short: inBoth((language) =>
						value === null ? '' : formatValue(language, value, subject.layer.indicator),
					),
					number: value,
				},
			];
		})
		.sort(
			(a, b) =>
				sortName(a.name).localeCompare(sortName(b.name), 'id') || (a.area < b.area ? -1 : 1),
		);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name without its kind, which nobody looks for first. */
function sortName(name: string): string {
	return name.replace(/^(?:Kabupaten|Kota Administrasi|Kota|Provinsi) /u, '');
}

/** An area's name, with the kabkota of a kecamatan where the page shows several. */
function nameOf({ registry, within }: PageSubject, area: AreaCode): string {
	const known = registry.get(area);
	const name = known?.name ?? area;
	const [parent] = registry.ancestorsOf(area);
	const isAlone =
		known?.level !== 'kecamatan' || !parent || (within && isInside(within, parent.code));
	return isAlone ? name : `${name}, ${parent.name}`;
}

function valueText(language: Language, { painted, layer }: PageSubject, area: AreaCode): string {
	const paint = painted.paints.get(area);
	if (!paint) return '';
	if (paint.value !== null) return formatFigure(language, paint.value, layer.indicator);
	const told = translate(language, `state.${paint.state}`);
	const { missing } = layer.figures.get(area) ?? {};
	return missing?.startsWith('<') ? `${told} (${missing})` : told;
}

function inBoth(text: (language: Language) => string): BilingualText {
	return { id: text('id'), en: text('en') };
}
