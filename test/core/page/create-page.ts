import {
	drawFigurePage,
	type FigurePage,
	type FigurePageRequest,
} from '../../../src/core/page/figure-page.ts';
import type { PageRow, PageWords } from '../../../src/core/page/page-words.ts';
import type { MapAppearance } from '../../../src/core/figure/map-appearance.ts';
import { figureWords } from '../../../src/i18n/figure-words.ts';
import { boxOfAll, createAppearance } from '../create-appearance.ts';

/** Words of a page in a language, as little as it needs. */
function createPageWords(appearance: MapAppearance, language: 'id' | 'en'): PageWords {
	return {
		figure: figureWords(language, {
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
			codes: '',
			boundaries: { attribution: 'Uji', redistributable: true },
		}),
		limits: appearance.painted.breaks.map(String),
		references: [],
		lacks: '',
		standard: 'Metadata',
		map: language === 'id' ? 'Peta' : 'Map',
		table: language === 'id' ? 'Tabel' : 'Table',
		search: 'Cari',
		area: language === 'id' ? 'Wilayah' : 'Area',
		value: 'Nilai',
		all: 'Semua',
		keys: 'Panah',
		otherLanguage: language === 'id' ? 'English' : 'Bahasa Indonesia',
		otherGround: 'Terang/gelap',
		notFound: 'Tidak ada',
		classLine: (interval, count) => `${interval} (${count})`,
	};
}

/** A page of the hand-made topology. */
export function createPage(
	more: Partial<FigurePageRequest> = {},
	names: Readonly<Record<string, string>> = {},
): FigurePage {
	const appearance =
		more.appearance ?? createAppearance({ '32.01': 1.5, '32.02': 8.47, '33.01': 42.56 });
	const areas = appearance.geometry.codes.filter((code) => appearance.painted.paints.has(code));
	const rows = areas.map((area): PageRow => {
		const value = appearance.painted.paints.get(area)?.value ?? null;
		const id = value === null ? 'Tidak ada data' : String(value).replace('.', ',');
		const en = value === null ? 'No data' : String(value);
		return {
			area,
			name: names[area] ?? `Kabupaten ${area}`,
			isKota: false,
			value: { id, en },
			short: value === null ? { id: '', en: '' } : { id, en },
			number: value,
		};
	});
	return drawFigurePage({
		appearance,
		rows,
		bbox: boxOfAll(),
		names: [],
		words: {
			id: createPageWords(appearance, 'id'),
			en: createPageWords(appearance, 'en'),
		},
		places: new Map(),
		language: 'id',
		theme: 'light',
		hasSearch: true,
		...more,
	});
}
