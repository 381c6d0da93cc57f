import type { AreaRegistry } from '../core/area/area-registry.ts';
import { areaOfAll } from '../core/layer/working-area.ts';
import type { AreaCode } from '../core/model/area.ts';
import { isHiddenCount } from '../core/model/table.ts';
import { countAbove, mapFacts, type MapFacts } from '../core/stats/map-facts.ts';
import { compareText, describeTally } from './compare-messages.ts';
import { describeTopClass, type DescribedLayer } from './describe-top-class.ts';
import {
	formatFigure,
	formatLayerPeriod,
	formatNumber,
	formatPeriod,
	formatPlain,
} from './format-value.ts';
import { figureMessages } from './figure-messages.ts';
import { layerName } from './layer-name.ts';
import { addMessages, localeOf, translate, type Language } from './translate.ts';

addMessages(figureMessages);

/** Areas of one kind that a sentence names; more are counted. */
const MOST_NAMED = 3;

/** Decimals a double can have that mean something. */
const MOST_DECIMALS = 12;

/**
 * A paragraph that says what a map shows: highest and lowest, how many lie above the published figure of
 * provinsi and nation, the middle half, zeros, and what is missing. It is the map's alternative text and
 * can be put under it; ties are named, and nothing is called best or worst.
 *
 * Published figures only: where provinsi or nation have none, nothing is said of them. Counts are not
 * compared with those of a larger area.
 *
 * @param registry  names of the areas
 * @returns         at least one sentence, also for a map without figures and for one that is refused
 */
export function describeMap(
	language: Language,
	shown: DescribedLayer,
	registry: AreaRegistry,
): string {
	const { layer, areas } = shown;
	const words = new MapWords(language, shown, registry);
	const t = words.t;
	if (layer.drawing === 'refused')
		return `${words.subject()}. ${t('describe.refused', { level: words.level })}`;
	const facts = mapFacts(areas, layer.figures, layer.shared);
	const sentences =
		facts.counted.length === 0
			? [`${words.subject()}.`, t('describe.none')]
			: [
					words.first(facts),
					words.above(facts),
					words.middle(facts),
					layer.change ? words.tally() : words.classes(),
					words.zero(facts),
					words.missing(facts),
					words.beside(),
					facts.shared.length > 0 ? t('describe.shared', { count: facts.shared.length }) : '',
				];
	return sentences.filter(Boolean).join(' ');
}

/** The words of one map. */
class MapWords {
	readonly #language: Language;
	readonly #shown: DescribedLayer;
	readonly #registry: AreaRegistry;
	/** The area the map is about, null for the nation. */
	readonly #place: AreaCode | null;

	constructor(language: Language, shown: DescribedLayer, registry: AreaRegistry) {
		this.#language = language;
		this.#shown = shown;
		this.#registry = registry;
		const { layer, within = null, areas } = shown;
		this.#place = within ?? (layer.origin === 'table' ? areaOfAll(areas) : null);
	}

	readonly t = (
		key: Parameters<typeof translate>[1],
		params?: Parameters<typeof translate>[2],
	): string => translate(this.#language, key, params);

	get level(): string {
		return this.t(`level.lower.${this.#shown.layer.level}`);
	}

	/** The first sentence; of a place that is itself the only area, without naming it twice. */
	first(facts: MapFacts): string {
		const { layer, areas } = this.#shown;
		if (areas.length === 1 && areas[0] === this.#place && facts.highest)
			return this.t('describe.onePlace', {
				name: layerName(this.#language, layer),
				place: this.#nameOf(this.#place),
				period: formatLayerPeriod(this.#language, layer),
				value: this.#figure(facts.highest.value),
			});
		return `${this.subject()}: ${this.extremes(facts)}.`;
	}

	/** What, at which level, where and when. */
	subject(): string {
		const { layer } = this.#shown;
		return this.t('describe.subject', {
			name: layerName(this.#language, layer),
			level: this.level,
			place: this.#place ? this.#nameOf(this.#place) : this.t('title.scope.nation'),
			period: formatLayerPeriod(this.#language, layer),
		});
	}

	extremes({ counted, highest, lowest }: MapFacts): string {
		if (!highest || !lowest) return '';
		const [only] = counted;
		if (counted.length === 1)
			return this.t('describe.one', {
				area: this.#nameOf(only),
				value: this.#figure(highest.value),
			});
		if (highest.value === lowest.value)
			return this.t('describe.same', {
				count: counted.length,
				value: this.#figure(highest.value),
			});
		const decimals = this.#decimalsBetween(lowest.value, highest.value);
		return this.t('describe.extremes', {
			high: this.#figure(highest.value, decimals),
			highAreas: this.#named(highest.areas),
			low: this.#figure(lowest.value, decimals),
			lowAreas: this.#named(lowest.areas),
		});
	}

	/** How many lie above the published figures of the provinsi and the nation. */
	above({ counted }: MapFacts): string {
		const { layer } = this.#shown;
		if (layer.drawing === 'symbol' || counted.length < 2) return '';
		const provinsi = this.#place?.slice(0, 2) ?? '';
		const provincial =
			layer.level === 'provinsi'
				? undefined
				: [...layer.provincial].find(([code]) => code === provinsi)?.[1].value;
		const references = [
			{
				area: this.t('describe.provinsi', { area: this.#nameOf(provinsi) }),
				value: provincial ?? null,
			},
			{ area: this.t('title.scope.nation'), value: layer.national },
		];
		const parts = references.flatMap(({ area, value }) => {
			if (value === null) return [];
			const above = countAbove(counted, layer.figures, value);
			return this.t(above === 0 ? 'describe.aboveNone' : 'describe.above', {
				count: above,
				area,
				value: this.#figure(value),
			});
		});
		if (parts.length === 0) return '';
		return this.t('describe.aboveOf', { count: counted.length, parts: this.#list(parts) });
	}

	/** Between which figures the middle half lies, and how far the ends are apart. */
	middle({ middle, highest, lowest }: MapFacts): string {
		if (!middle || !highest || !lowest || highest.value === lowest.value) return '';
		const { indicator } = this.#shown.layer;
		const span = highest.value - lowest.value;
		const decimals = this.#decimalsBetween(lowest.value, highest.value);
		const range =
			indicator.measure === 'rate' || indicator.unit === 'persen poin'
				? this.t('card.points', { amount: formatNumber(this.#language, span, decimals) })
				: this.#figure(span, decimals, false);
		const [from = '', to = ''] = middle.map((value) => this.#figure(value, decimals));
		return from === to
			? this.t('describe.middleOne', { value: from, range })
			: this.t('describe.middle', { from, to, range });
	}

	/** What a second map beside this one is of. */
	beside(): string {
		const { beside = null, painted } = this.#shown;
		if (!beside || painted.crossed) return '';
		return compareText(this.#language, 'besideWords', {
			name: beside.indicator.name[this.#language],
			period: formatPeriod(this.#language, beside.period),
		});
	}

	/** How many areas are high on both indicators, by name where they are few, and low on both. */
	corners(): string {
		const { paints, counts } = this.#shown.painted;
		const high = [...paints].flatMap(([code, paint]) => (paint.classIndex === 8 ? [code] : []));
		const isFew = high.length > 0 && high.length <= MOST_NAMED;
		return compareText(this.#language, 'crossedHigh', {
			count: high.length,
			areas: isFew ? `: ${this.#named(high)}` : '',
			low: counts[0] ?? 0,
		});
	}

	/** In how many areas it rose and fell, and how many are not compared. */
	tally(): string {
		const { areas, layer } = this.#shown;
		const signs = areas.map((code) => Math.sign(layer.figures.get(code)?.value ?? NaN));
		const count = (sign: number): number => signs.filter((each) => each === sign).length;
		const tally = { up: count(1), down: count(-1), same: count(0) };
		// of a single one its sign has said it
		return tally.up + tally.down + tally.same > 1 ? describeTally(this.#language, tally) : '';
	}

	/** What the classes say: corners of nine cells, how many areas are of each kind, or the top class. */
	classes(): string {
		const { crossed, clusters, counts } = this.#shown.painted;
		if (crossed) return this.corners();
		if (!clusters) return this.topClass();
		const kinds = clusters.names.flatMap((name, at) =>
			counts[at] ? [`${name[this.#language]}: ${formatPlain(this.#language, counts[at])}`] : [],
		);
		return `${clusters.head[this.#language]}: ${kinds.join('; ')}.`;
	}

	/** Where the highest class lies, on a map of the nation's kab/kota. */
	topClass(): string {
		const { areas } = this.#shown;
		const isNational = this.#place === null && areaOfAll(areas) === null;
		return isNational ? describeTopClass(this.#language, this.#shown, this.#registry) : '';
	}

	zero({ zero, highest }: MapFacts): string {
		if (zero.length === 0 || highest?.value === 0) return '';
		return this.t('describe.zero', { areas: this.#named(zero) });
	}

	missing({ missing }: MapFacts): string {
		const { undecided, figures } = this.#shown.layer;
		const isHidden = (code: AreaCode): boolean => isHiddenCount(figures.get(code)?.missing);
		const hidden = missing.filter(isHidden);
		const others = missing.filter((code) => !isHidden(code));
		const waiting = others.filter((code) => undecided.has(code));
		const empty = others.filter((code) => !undecided.has(code));
		return [
			empty.length > 0 ? this.t('describe.missing', { areas: this.#named(empty) }) : '',
			hidden.length > 0 ? `${this.t('state.suppressed')}: ${this.#named(hidden)}.` : '',
			waiting.length > 0 ? this.t('describe.waiting', { areas: this.#named(waiting) }) : '',
		]
			.filter(Boolean)
			.join(' ');
	}

	/** Decimals with which two different figures are not written alike. */
	#decimalsBetween(lower: number, upper: number): number {
		const { decimals } = this.#shown.layer.indicator;
		for (let more = decimals; more <= MOST_DECIMALS; more++) {
			const [a, b] = [lower, upper].map((value) => formatNumber(this.#language, value, more));
			if (a !== b) return more;
		}
		return decimals;
	}

	/** A figure with its unit in words where it has no sign. */
	#figure(
		value: number,
		decimals = this.#shown.layer.indicator.decimals,
		isSigned = this.#shown.layer.indicator.isSigned === true,
	): string {
		const { indicator } = this.#shown.layer;
		const text = formatFigure(this.#language, value, { ...indicator, decimals, isSigned });
		const of = indicator.of[this.#language];
		const needsUnit = indicator.measure === 'count' || indicator.unit === 'persen poin';
		return needsUnit && of ? `${text} ${of}` : text;
	}

	#nameOf(code: string | null | undefined): string {
		return this.#registry.get((code ?? '') as AreaCode)?.name ?? code ?? '';
	}

	/** The areas by name, those of a kecamatan with its kabkota; counted where they are many. */
	#named(codes: readonly AreaCode[]): string {
		if (codes.length > MOST_NAMED) return this.t('legend.areas', { count: codes.length });
		return this.#list(
			codes.map((code) => {
				const area = this.#registry.get(code);
				const hasNamesakes = area?.level === 'kecamatan' && area.parent !== this.#place;
				const parent = hasNamesakes ? ` (${this.#nameOf(area.parent)})` : '';
				return this.#nameOf(code) + parent;
			}),
		);
	}

	#list(parts: readonly string[]): string {
		return new Intl.ListFormat(localeOf(this.#language)).format(parts);
	}
}
