import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode } from '../model/area.ts';
import type { PriorityInput } from '../priority/priority-input.ts';
import type { PriorityList } from '../priority/prioritise.ts';

/** What a cell of a sheet holds. */
export type SheetCell = string | number | null;

/** A sheet of a workbook: its name, and its rows, the header first. */
export interface PrioritySheet {
	readonly name: string;
	readonly rows: readonly (readonly SheetCell[])[];
}

/** Where an area's rank fell when weights were drawn. */
export interface DrawnRank {
	readonly median: number;
	readonly low: number;
	readonly high: number;
	/** Share of draws in which it was on the list, 0 to 1. */
	readonly share: number;
}

/** What sheets are made of. */
export interface PrioritySheetsRequest {
	readonly list: PriorityList;
	readonly input: PriorityInput;
	readonly registry: AreaRegistry;
	readonly language: 'id' | 'en';
	readonly reasonsOf: (at: number) => string;
	readonly refusalOf: (at: number) => string;
	/** Ranks that were drawn; null for an area without, or where nothing was drawn. */
	readonly drawnOf: (area: AreaCode) => DrawnRank | null;
	/** What is said of the list as a whole: a name and its text, line by line. */
	readonly metadata: readonly (readonly [name: string, text: SheetCell])[];
	/** Names of sheets and columns. */
	readonly words: SheetWords;
}

/** Names of sheets and columns. */
export interface SheetWords {
	readonly list: string;
	readonly annex: string;
	readonly metadata: string;
	readonly number: string;
	readonly rank: string;
	readonly rankHigh: string;
	readonly median: string;
	readonly low: string;
	readonly high: string;
	readonly share: string;
	readonly code: string;
	readonly name: string;
	readonly parent: string;
	readonly inList: string;
	readonly score: string;
	readonly reasons: string;
	readonly change: string;
	readonly yes: string;
	readonly no: string;
	readonly refused: string;
	readonly added: string;
	readonly removed: string;
}

/**
 * A list of priority locations as sheets of a workbook: the whole list in rank order with ties and, where
 * they were drawn, intervals, then what was refused; the annex of a decree, with listed areas alone; and
 * what has to be known of both.
 *
 * Nothing is rounded. Columns of drawn ranks are there only where some were.
 */
export function prioritySheets(request: PrioritySheetsRequest): PrioritySheet[] {
	const { list, input, language, words, metadata } = request;
	const indicators = input.indicators.map(({ name, period, unit }) =>
		[name[language], period, unit && `(${unit})`].filter(Boolean).join(' '),
	);
	const hasDraws = list.areas.some(({ area }) => request.drawnOf(area) !== null);
	const drawn = [words.median, words.low, words.high, words.share];
	const header = [
		words.rank,
		words.rankHigh,
		...(hasDraws ? drawn : []),
		words.code,
		words.name,
		words.parent,
		words.inList,
		...indicators,
		words.score,
		words.reasons,
		words.change,
	];
	const judged = list.areas.map((each, at): SheetCell[] => {
		const rank = request.drawnOf(each.area);
		return [
			each.rank,
			each.rankHigh,
			...(hasDraws
				? [rank?.median ?? null, rank?.low ?? null, rank?.high ?? null, rank?.share ?? null]
				: []),
			...placeCells(request, each.area),
			each.inList ? words.yes : words.no,
			...each.values,
			each.score,
			request.reasonsOf(at),
			changeText(words, each.override),
		];
	});
	const refused = list.refused.map(({ area }, at): SheetCell[] => [
		null,
		null,
		...(hasDraws ? drawn.map(() => null) : []),
		...placeCells(request, area),
		words.refused,
		...indicators.map(() => null),
		null,
		request.refusalOf(at),
		'',
	]);
	return [
		{ name: words.list, rows: [header, ...judged, ...refused] },
		{ name: words.annex, rows: annexRows(request, indicators) },
		{ name: words.metadata, rows: metadata },
	];
}

/** A rank; `3=` where others have it too, as on paper. */
function rankText({ rank, rankHigh }: PriorityList['areas'][number]): SheetCell {
	return rank !== null && rankHigh !== null && rankHigh > rank ? `${rank}=` : rank;
}

/** The annex of a decree: listed areas, numbered, ranked, with their figures and what a person changed. */
function annexRows(
	{ list, words, reasonsOf, ...request }: PrioritySheetsRequest,
	indicators: readonly string[],
): SheetCell[][] {
	const listed = list.areas.flatMap((each, at) => (each.inList ? [{ each, at }] : []));
	return [
		[words.number, words.rank, words.code, words.name, words.parent, ...indicators, words.change],
		...listed.map(({ each, at }, position): SheetCell[] => [
			position + 1,
			rankText(each),
			...placeCells(request, each.area),
			...each.values,
			each.override === null ? '' : `${changeText(words, each.override)}: ${reasonsOf(at)}`,
		]),
	];
}

function placeCells(
	{ registry }: Pick<PrioritySheetsRequest, 'registry'>,
	code: AreaCode,
): string[] {
	const area = registry.get(code);
	return [code, area?.name ?? '', (area?.parent && registry.get(area.parent)?.name) ?? ''];
}

function changeText(words: SheetWords, override: 'add' | 'remove' | null): string {
	return override === null ? '' : override === 'add' ? words.added : words.removed;
}
