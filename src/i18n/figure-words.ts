import {
	AREA_TEXTURES,
	type AreaTexture,
	type PaintedAreas,
} from '../core/choropleth/paint-areas.ts';
import type { ThemeName } from '../core/classify/color-scheme.ts';
import { drawnPaletteProblems } from '../core/classify/palette-check.ts';
import type { CrossWords, FigureWords, LegendLine } from '../core/figure/figure-words.ts';
import type { BoundaryCredit } from '../core/geo/boundary-credit.ts';
import type { AreaLevel } from '../core/model/area.ts';
import type { Indicator } from '../core/model/indicator.ts';
import { boundaryCreditText } from './boundary-credit-text.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { describeClasses } from './describe-classes.ts';
import { compareText, CROSS_CORNERS } from './compare-messages.ts';
import { figureMessages } from './figure-messages.ts';
import {
	formatClasses,
	formatFigure,
	formatLayerPeriod,
	formatNumber,
	formatPeriod,
} from './format-value.ts';
import { layerName } from './layer-name.ts';
import { paletteNotes } from './palette-notes.ts';
import type { MessageKey } from './messages.id.ts';
import type { PublishedBeside } from './published-beside.ts';
import { standardLine, type StandardDatum } from './standard-data.ts';
import { addMessages, numberNotation, translate, type Language } from './translate.ts';

addMessages(figureMessages);

/** What a figure is about. */
export interface FigureSubject {
	readonly indicator: Pick<Indicator, 'name' | 'of' | 'unit' | 'decimals' | 'isSigned'>;
	/** Published figures of larger areas, to compare with; left out, none. */
	readonly published?: readonly PublishedBeside[];
	/** Which part of the figures is shown, by the columns that part them. */
	readonly category?: Readonly<Record<string, string>> | undefined;
	readonly period: string | null;
	/** The second indicator, where two are crossed. */
	readonly beside?:
		| {
				readonly indicator: Pick<Indicator, 'name' | 'decimals'>;
				readonly period: string | null;
		  }
		| undefined;
	/** The two periods, where the figures are what changed between them. */
	readonly change?: { readonly before: string; readonly after: string } | undefined;
	readonly level: AreaLevel;
	readonly painted: PaintedAreas;
	/** The area the figure shows, `Indonesia` or `Provinsi Banten`. */
	readonly place: string;
	/** Whose figures these are; null where nobody said. */
	readonly source: string | null;
	/** What the figures measure (`standardData`), in the language of the words; left out, nothing is said of it. */
	readonly standard?: readonly StandardDatum[];
	/** How rows were tied to areas, a whole sentence; '' where it needs no saying. */
	readonly codes: string;
	/** What the map shows, in words (`describeMap`); without it the figure says only what it is of. */
	readonly words?: string;
	/** Whose boundaries are drawn, from `boundaryCredit`; null for none stated. */
	readonly boundaries: BoundaryCredit | null;
	/** The figure's ground, light unless told otherwise. */
	readonly theme?: ThemeName;
}

const LINES: readonly LegendLine[] = ['state', 'provinsi', 'kabkota', 'kecamatan'];

/** The words of a figure in a language. */
export function figureWords(language: Language, subject: FigureSubject): FigureWords {
	const { indicator, level, painted, place, source, codes, boundaries } = subject;
	const period = formatLayerPeriod(language, subject);
	const name = nameOf(language, subject);
	const { drawing } = painted.request;
	// one for the whole figure: making one costs more than all the rest of a legend
	const numbers = numberNotation(language, null);
	const areaCount = painted.paints.size;
	const of = indicator.of[language];
	const levelName = translate(language, `level.lower.${level}`);
	const { clusters } = painted;
	const measured = of ? of.charAt(0).toUpperCase() + of.slice(1) : name;
	const unit = clusters ? clusters.head[language] : measured;
	const method =
		drawing === 'symbol'
			? translate(language, 'legend.symbols')
			: drawing === 'refused'
				? ''
				: describeClasses(language, painted);
	return {
		title: translate(language, 'figure.title', { name, level: levelName, place }),
		subtitle: [
			period,
			of,
			...(subject.published ?? []).map(
				(each) => `${each.name} ${formatFigure(language, each.value, indicator)}`,
			),
		]
			.filter(Boolean)
			.join(' · '),
		description:
			subject.words ||
			translate(language, 'figure.description', {
				name,
				period,
				level: levelName,
				place,
				count: areaCount,
				missing:
					painted.stateCounts.noData + painted.stateCounts.noMatch + painted.stateCounts.notValid,
			}),
		legendHead: translate(language, 'legend.label'),
		unit,
		areasHead: translate(language, 'figure.areas'),
		classes: clusters
			? clusters.names.map((each) => each[language])
			: formatClasses(language, painted.breaks, indicator.decimals, indicator.isSigned),
		cross: crossWords(language, subject),
		textures: Object.fromEntries(
			AREA_TEXTURES.map((texture) => [texture, translate(language, textureKey(texture, subject))]),
		) as FigureWords['textures'],
		lines: Object.fromEntries(
			LINES.map((line) => [line, translate(language, `figure.line.${line}`)]),
		) as FigureWords['lines'],
		method,
		notes: [
			...paletteNotes(language, painted, indicator.decimals),
			...drawnPaletteProblems(painted, subject.theme ?? 'light').map((problem) =>
				describeDiagnostic(language, problem),
			),
		],
		noFigures: drawing === 'refused' ? '' : translate(language, 'legend.noFigures'),
		dots: translate(language, 'figure.dots'),
		source: source
			? `${translate(language, 'foot.source', { source })}.`
			: translate(language, 'figure.sourceMissing'),
		standard: standardLine(language, subject.standard ?? []),
		metadata: (subject.standard ?? []).flatMap(({ label, text }) =>
			text === null ? [] : [[label, text] as const],
		),
		codes,
		boundaries: boundaryCreditText(language, boundaries),
		disclaimer: translate(language, 'figure.disclaimer'),
		projection: (parallel) =>
			translate(language, parallel === 0 ? 'figure.projectionEquator' : 'figure.projection', {
				parallel: degreesText(language, parallel, 'lat'),
			}),
		locator: translate(language, 'figure.locator'),
		enlarged: (part, times) =>
			translate(language, 'figure.enlarged', {
				part: translate(language, `figure.part.${part}`),
				times,
			}),
		north: translate(language, 'map.northLetter'),
		kilometres: 'km',
		number: (value) => numbers.format(value).replace('-', '−'),
		degrees: (degrees, axis) => degreesText(language, degrees, axis),
	};
}

/** What is measured; both, where two indicators are crossed. */
function nameOf(language: Language, subject: FigureSubject): string {
	const { beside, painted } = subject;
	const name = layerName(language, subject);
	const second = painted.crossed ? beside?.indicator.name[language] : undefined;
	if (!second) return name;
	const lower = second.charAt(0).toLowerCase() + second.slice(1);
	return `${name} ${compareText(language, 'and')} ${lower}`;
}

/** What the nine cells say; null where nothing is crossed. */
function crossWords(
	language: Language,
	{ indicator, period, beside, painted: { crossed } }: FigureSubject,
): CrossWords | null {
	if (!beside || !crossed) return null;
	const name = (of: NonNullable<FigureSubject['beside']>): string =>
		[of.indicator.name[language], formatPeriod(language, of.period)].filter(Boolean).join(', ');
	const limits = (breaks: readonly number[], decimals: number): string[] =>
		breaks.length === 4
			? breaks.slice(1, -1).map((limit) => formatNumber(language, limit, decimals))
			: [];
	return {
		rows: name({ indicator, period }),
		columns: name(beside),
		rowLimits: limits(crossed.rowBreaks, indicator.decimals),
		columnLimits: limits(crossed.columnBreaks, beside.indicator.decimals),
		corners: CROSS_CORNERS.map(
			([cell, corner]) => `${cell}: ${compareText(language, `corner.${corner}`)}`,
		),
	};
}

/** What a texture is called; what has no change on a map of changes is not compared, whatever the reason. */
function textureKey(texture: AreaTexture, { change }: Pick<FigureSubject, 'change'>): MessageKey {
	switch (texture) {
		case 'shared':
		case 'caution':
		case 'unreliable':
		case 'projected':
			return `legend.${texture}`;
		case 'noData':
			return change ? 'state.notCompared' : 'state.noData';
		default:
			return `state.${texture}`;
	}
}

/** A degree of longitude or latitude: `120° BT`, `8° 30′ LS`, `0°`. */
function degreesText(language: Language, degrees: number, axis: 'lng' | 'lat'): string {
	const whole = Math.floor(Math.abs(degrees) + 1e-9);
	const minutes = Math.round((Math.abs(degrees) - whole) * 60);
	const text = `${whole}°${minutes > 0 ? ` ${minutes}′` : ''}`;
	if (whole === 0 && minutes === 0) return text;
	const side = axis === 'lng' ? (degrees > 0 ? 'east' : 'west') : degrees > 0 ? 'north' : 'south';
	return translate(language, `map.degree.${side}`, { degrees: text });
}
