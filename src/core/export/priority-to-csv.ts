import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode } from '../model/area.ts';
import type { PriorityInput } from '../priority/priority-input.ts';
import type { PriorityList } from '../priority/prioritise.ts';
import { csvText } from './csv-text.ts';
import type { DrawnRank } from './priority-sheets.ts';

/** Columns of ranks that were drawn. */
const DRAWN = [
	['peringkat_tengah_undian', 'median'],
	['peringkat_5_persen', 'low'],
	['peringkat_95_persen', 'high'],
	['bagian_undian_masuk', 'share'],
] as const satisfies readonly (readonly [name: string, field: keyof DrawnRank])[];

/** What a list of priority locations says of itself in its file. */
export interface PriorityCsvRequest {
	readonly list: PriorityList;
	readonly input: PriorityInput;
	/** The rule in words, written beside every row. */
	readonly sentence: string;
	/** What the indicators measure, in words. */
	readonly standard: string;
	/** Why each area is where it is, in words. */
	readonly reasonsOf: (at: number) => string;
	/** Why an area could not be judged, in words. */
	readonly refusalOf: (at: number) => string;
	/** Ranks that were drawn; null for an area without, or where nothing was drawn. */
	readonly drawnOf: (area: AreaCode) => DrawnRank | null;
	readonly language: 'id' | 'en';
}

/**
 * A list of priority locations as CSV: every area judged, in rank order, then those refused. The rule,
 * the periods, the sources and what is measured stand beside each row, so that no row is without them.
 * Columns of drawn ranks are there only where some were. As {@link csvText} writes it.
 */
export function priorityToCsv(
	{ list, input, sentence, standard, reasonsOf, refusalOf, drawnOf, language }: PriorityCsvRequest,
	registry: AreaRegistry,
): string {
	const { indicators } = input;
	const drawn = list.areas.some(({ area }) => drawnOf(area) !== null) ? DRAWN : [];
	const header = [
		'peringkat',
		'peringkat_terendah_bila_seri',
		...drawn.map(([name]) => name),
		'kode_kemendagri',
		'nama',
		'induk',
		'masuk_daftar',
		...indicators.map(({ name, period, unit }) =>
			[name[language], period, unit && `(${unit})`].filter(Boolean).join(' '),
		),
		'skor',
		'alasan',
		'diubah_tangan',
		'aturan',
		'sumber',
		'standar_data',
	];
	const sources = [...new Set(indicators.flatMap((each) => each.sources))].join('; ');
	const nameOf = (code: Parameters<AreaRegistry['get']>[0]): string[] => {
		const area = registry.get(code);
		return [code, area?.name ?? '', area?.parent ? (registry.get(area.parent)?.name ?? '') : ''];
	};
	const judged = list.areas.map((each, at) => [
		each.rank,
		each.rankHigh,
		...drawn.map(([, field]) => drawnOf(each.area)?.[field] ?? null),
		...nameOf(each.area),
		each.inList ? 'ya' : 'tidak',
		...each.values,
		each.score,
		reasonsOf(at),
		each.override === null ? '' : each.override === 'add' ? 'ditambahkan' : 'dikeluarkan',
		sentence,
		sources,
		standard,
	]);
	const refused = list.refused.map(({ area }, at) => [
		null,
		null,
		...drawn.map(() => null),
		...nameOf(area),
		'tidak dinilai',
		...indicators.map(() => null),
		null,
		refusalOf(at),
		'',
		sentence,
		sources,
		standard,
	]);
	return csvText([header, ...judged, ...refused]);
}
