import { isInside, levelOfCode } from '../core/area/area-code.ts';
import type { AreaRegistry } from '../core/area/area-registry.ts';
import { areasNamed } from '../core/figure/layer-appearance.ts';
import { withoutEvents } from '../core/indicator/event-count.ts';
import type { IndicatorDefinition } from '../core/indicator/indicator-definition.ts';
import type { Catalogue } from '../core/indicator/catalogue.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import { statedMeanings } from '../core/indicator/stated-meaning.ts';
import { chooseSlice, latestPeriod } from '../core/layer/choose-slice.ts';
import { tableLayer, type CurrentLayer } from '../core/layer/current-layer.ts';
import { mergeTables, type JoinedFigures } from '../core/layer/merge-tables.ts';
import { periodsOf, tableChoices, type TableChoices } from '../core/layer/table-layer.ts';
import { areaOfAll, layerWithin } from '../core/layer/working-area.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { translate } from '../i18n/translate.ts';
import { nameKey } from './column-remarks.ts';
import type { KnownIndicators } from '../core/indicator/known-indicators.ts';

/** What a person asks a figure to show; what is left out is chosen for them. */
export interface FigureWishes {
	readonly indicator: string | null;
	readonly period: string | null;
	/** Which part of the figures, by the columns that part them; what is not named is chosen. */
	readonly category: Readonly<Record<string, string>>;
	/** A code or a name. */
	readonly area: string | null;
	readonly level: AreaLevel | null;
	/** Whose figures these are. */
	readonly source: string | null;
}

/** What a figure shows. */
export interface FigureChoice {
	readonly layer: CurrentLayer;
	/** The column that is shown, as the table's indicators are called. */
	readonly column: string;
	readonly within: AreaCode | null;
	/** What the indicator means in full; null for a column nobody knows. */
	readonly definition: IndicatorDefinition | null;
	/** Parts of the figures that could have been shown instead, where nobody chose one. */
	readonly otherParts: TableChoices['categories'];
}

/** Why there is no figure, in Indonesian: what happened and what to do. */
export class FigureRefused extends Error {
	/** @param isMisuse  whether what was asked for does not exist, and not whether it may be drawn */
	constructor(
		message: string,
		readonly isMisuse = false,
	) {
		super(message);
	}
}

/**
 * Chooses what of a joined table a figure shows: the first indicator, the latest period with figures,
 * the smallest area that holds them all, unless asked for others.
 *
 * @throws FigureRefused where nothing was joined, what was asked for is not there, the indicator does not
 *         exist at the level, or a person has to decide something first
 */
export function chooseFigure(
	joined: JoinedFigures,
	wishes: FigureWishes,
	registry: AreaRegistry,
	catalogue: Catalogue,
	known: KnownIndicators,
): FigureChoice {
	const meaningOf = sliceMeanings(known);
	const { choices, events } = withoutEvents(tableChoices(joined.join, joined.tidy), (each) =>
		meaningOf(joined, { indicator: each, category: {} }),
	);
	if (choices.levels.length === 0)
		throw new FigureRefused(
			'Tak satu pun baris cocok dengan wilayah. Tidak ada gambar yang dibuat. Periksa berkasnya dengan: npm run -s match -- BERKAS',
		);
	const [event] = events.filter(
		(each) => wishes.indicator === null || isNamed(each, wishes.indicator),
	);
	if (event !== undefined && (wishes.indicator !== null || choices.indicators.length === 0))
		throw new FigureRefused(
			`Kolom “${event}” menghitung siapa yang datang ke sebuah kegiatan, bukan keadaan wilayah: ditolak sebagai indikator. Tidak ada gambar yang dibuat.`,
		);
	if (choices.indicators.length === 0)
		throw new FigureRefused(
			'Tidak ada kolom berisi angka yang terbaca. Tidak ada gambar yang dibuat.',
		);
	const indicator = indicatorAsked(choices, wishes.indicator);
	const plain = chooseSlice(choices, joined.tidy, null, null, catalogue);
	const asked = categoryAsked(choices, wishes.category);
	const category = { ...plain.category, ...asked };
	const first = { ...plain, category };
	const level = wishes.level ?? first.level;
	if (!choices.levels.includes(level))
		throw new FigureRefused(
			`Tabel tidak memuat tingkat ${level}. Yang ada: ${choices.levels.join(', ')}.`,
			true,
		);
	const merged = mergeTables([joined], indicator);
	const slice = latestPeriod(joined.tidy, { ...first, indicator, level, period: wishes.period });
	if (wishes.period !== null && slice.period !== wishes.period)
		throw new FigureRefused(
			`Tidak ada angka “${indicator}” untuk periode ${wishes.period}. Yang ada: ${periodsOf(joined.tidy, slice).join(', ') || 'tanpa periode'}.`,
			true,
		);
	const meaning = statedMeanings(meaningOf)(merged, slice, new Map(), []);
	const whole = tableLayer(
		merged,
		slice,
		choices,
		periodsOf(joined.tidy, slice),
		catalogue,
		registry,
		null,
		meaning,
	);
	if (whole.drawing === 'refused')
		throw new FigureRefused(
			`“${whole.indicator.name.id}” tidak berlaku di tingkat ${level}; angkanya sah sampai tingkat ${translate('id', `level.lower.${whole.indicator.lowestLevel}`)}. Tidak ada gambar yang dibuat.`,
		);
	const within =
		wishes.area === null ? areaOfAll(whole.figures.keys()) : areaAsked(registry, wishes.area);
	const layer = layerWithin(whole, within);
	refuseUndecided(joined, layer, indicator);
	if (![...layer.figures.keys()].some((area) => isInside(area, within)))
		throw new FigureRefused(
			`Tidak ada angka “${indicator}” di dalam ${within ? (registry.get(within)?.name ?? within) : 'Indonesia'}.`,
			true,
		);
	const { source } = wishes;
	return {
		layer: {
			...layer,
			...(source === null
				? {}
				: {
						source: { id: source, en: source },
						metadataMissing: layer.metadataMissing.filter((each) => each !== 'source'),
					}),
		},
		column: indicator,
		within,
		definition: meaning.definition,
		otherParts: choices.categories.filter(
			({ name }) => layer.category?.[name] !== undefined && asked[name] === undefined,
		),
	};
}

function isNamed(column: string, asked: string): boolean {
	return nameKey(column) === nameKey(asked);
}

function indicatorAsked({ indicators }: TableChoices, asked: string | null): string {
	const [first = ''] = indicators;
	if (asked === null) return first;
	const found = indicators.find((each) => isNamed(each, asked));
	if (found !== undefined) return found;
	throw new FigureRefused(
		`Indikator “${asked}” tidak ada. Yang ada: ${indicators.map((each) => `“${each}”`).join(', ')}.`,
		true,
	);
}

/** The categories asked for, as the file writes them. */
function categoryAsked(
	{ categories }: TableChoices,
	asked: FigureWishes['category'],
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(asked).map(([column, value]) => {
			const found = categories.find(({ name }) => nameKey(name) === nameKey(column));
			const text = found?.values.find((each) => nameKey(each) === nameKey(value));
			if (found && text !== undefined) return [found.name, text];
			const offered = found
				? `Isi “${found.name}”: ${found.values.join(', ')}.`
				: `Kolom kategori: ${categories.map(({ name }) => `“${name}”`).join(', ') || 'tidak ada'}.`;
			throw new FigureRefused(`Kategori “${column}=${value}” tidak ada. ${offered}`, true);
		}),
	);
}

function areaAsked(registry: AreaRegistry, asked: string): AreaCode | null {
	if (nameKey(asked) === 'indonesia') return null;
	const found = areasNamed(registry, asked);
	const [area] = found;
	if (!area) throw new FigureRefused(`Wilayah “${asked}” tidak dikenal.`, true);
	if (found.length > 1)
		throw new FigureRefused(
			`“${asked}” adalah nama beberapa wilayah: ${found.map((code) => `${registry.get(code)?.name ?? code} (${code})`).join(', ')}. Sebutkan kodenya.`,
			true,
		);
	if (levelOfCode(area) === 'kecamatan' || levelOfCode(area) === 'desa')
		throw new FigureRefused('Wilayah kerja berupa provinsi atau kabupaten/kota.', true);
	return area;
}

/** Refuses where figures wait for a person: a command must not decide for them. */
function refuseUndecided(
	{ join, tidy }: JoinedFigures,
	{ undecided, conflicting }: CurrentLayer,
	indicator: string,
): void {
	const column = join.columns.find(
		(each) => each.role === 'value' && (each.indicator ?? each.name) === indicator,
	);
	const waiting = join.rows.filter(
		({ outcome, approved }) =>
			outcome === 'ambiguous' ||
			outcome === 'contradiction' ||
			(outcome === 'matched' && !approved),
	).length;
	const why = [
		waiting > 0 && undecided.size > 0 ? `${waiting} baris belum pasti wilayahnya` : '',
		conflicting.size > 0 ? `${conflicting.size} wilayah punya beberapa angka yang berbeda` : '',
		column && tidy.doubts.has(column.index)
			? `kolom “${column.name}” dapat dibaca dengan dua cara`
			: '',
	].filter(Boolean);
	if (why.length === 0) return;
	throw new FigureRefused(
		`Ada yang harus diputuskan orang dahulu: ${why.join('; ')}. Tidak ada gambar yang dibuat. Buka berkasnya di Peta Sasaran, atau perbaiki berkasnya; baris-barisnya tampak dengan: npm run -s match -- BERKAS`,
	);
}
