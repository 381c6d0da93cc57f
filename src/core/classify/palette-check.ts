import {
	blend,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	formatHex,
	modeLab65,
	modeLrgb,
	modeRgb,
	parse,
	useMode,
	type Color,
} from 'culori/fn';
import type { PaintedAreas } from '../choropleth/paint-areas.ts';
import { mapTheme } from '../figure/map-theme.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { contrastRatio, greyOf, inkOn, isDarkFill, type ThemeName } from './color-scheme.ts';
import { paletteColors } from './palette.ts';

/** Ways to see a map: usual sight, three dichromacies at full severity, and a grey print. */
export const SIGHTS = ['usual', 'deutan', 'protan', 'tritan', 'grey'] as const;
/** A way to see a map. */
export type Sight = (typeof SIGHTS)[number];

/** Least CIEDE2000 distance between two colours that must be told apart. */
const LEAST_APART = 5;
/** Least contrast of a line with the fill beside it, WCAG 2.2 non-text contrast. */
const LEAST_LINE_CONTRAST = 3;

for (const mode of [modeRgb, modeLrgb, modeLab65]) useMode(mode);

const deficiencies = {
	deutan: filterDeficiencyDeuter(1),
	protan: filterDeficiencyProt(1),
	tritan: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

/**
 * A colour as it is seen.
 *
 * @param hex  `#rrggbb`
 *
 * Source: Machado, Oliveira and Fernandes 2009, as culori has it; grey keeps relative luminance.
 *
 * @example asSeen('#ff0000', 'grey') // '#7f7f7f'
 * @example asSeen('#336699', 'usual') // '#336699'
 */
export function asSeen(hex: string, sight: Sight): string {
	if (sight === 'usual') return hex;
	if (sight === 'grey') return greyOf(hex);
	return formatHex(deficiencies[sight](colorOf(hex)));
}

/**
 * How far apart two colours are for a sight: CIEDE2000, 0 for the same colour, about 1 for two that
 * can just be told apart side by side, 100 for black and white.
 *
 * @param hex  `#rrggbb`, also the other
 *
 * @example colorsApart('#ffffff', '#ffffff', 'deutan') // 0
 */
export function colorsApart(hex: string, other: string, sight: Sight): number {
	return difference(colorOf(asSeen(hex, sight)), colorOf(asSeen(other, sight)));
}

/** Which colours must be told apart, and by whom. */
export interface PaletteDemands {
	/** Neighbours for classes in an order; all of them for kinds and for two indicators. */
	readonly pairs: 'neighbours' | 'all';
	/** All five unless told otherwise. */
	readonly sights?: readonly Sight[];
}

/**
 * What is wrong with the colours of classes on a ground: two that a kind of sight cannot tell apart,
 * one that looks like the bare paper of areas without a figure, one on which no border or no text can
 * be seen.
 *
 * @param colors  `#rrggbb`, lowest class first
 * @returns       nothing where all is well; else, worst first, at most one line for each pair of
 *                colours (`palette-classes-alike`), each colour beside bare paper
 *                (`palette-class-bare`), beneath borders (`palette-border-faint`) and beneath text
 *                (`palette-text-faint`). Classes are numbered from 1, distances have one decimal
 *
 * Cost: pairs of colours times sights.
 */
export function checkPalette(
	colors: readonly string[],
	themeName: ThemeName,
	{ pairs, sights = SIGHTS }: PaletteDemands,
): Diagnostic[] {
	const theme = mapTheme(themeName);
	const alike = colors.flatMap((color, at) => {
		const from = pairs === 'all' ? 0 : Math.max(0, at - 1);
		return colors.slice(from, at).flatMap((other, back) => {
			const worst = worstSight(color, other, sights);
			const classes = { first: from + back + 1, second: at + 1 };
			return worst.apart < LEAST_APART
				? [
						{
							...worst,
							diagnostic: diagnose('palette-classes-alike', { ...classes, ...rounded(worst) }),
						},
					]
				: [];
		});
	});
	const bare = colors.flatMap((color, at) => {
		const worst = worstSight(color, theme.bare, sights);
		return worst.apart < LEAST_APART
			? [
					{
						...worst,
						diagnostic: diagnose('palette-class-bare', { class: at + 1, ...rounded(worst) }),
					},
				]
			: [];
	});
	const faint = colors.flatMap((color, at) => [
		...faintLine('palette-border-faint', at, borderContrast(color, themeName)),
		...faintLine('palette-text-faint', at, textContrast(color, themeName)),
	]);
	const apart = [...alike, ...bare].sort((a, b) => a.apart - b.apart);
	return [...apart.map(({ diagnostic }) => diagnostic), ...faint];
}

/**
 * What is wrong with colours of somebody's own as they are drawn; ours are held to the same by tests.
 *
 * @returns as {@link checkPalette}; nothing for palettes of ours and where nothing is classed
 */
export function drawnPaletteProblems(
	{ breaks, palette: { palette } }: Pick<PaintedAreas, 'breaks' | 'palette'>,
	themeName: ThemeName,
): Diagnostic[] {
	if (palette.kind !== 'custom' || breaks.length < 2) return [];
	const colors = paletteColors(palette, themeName, breaks);
	return checkPalette(colors, themeName, { pairs: 'neighbours' });
}

/** The sight for which two colours are nearest. */
function worstSight(
	color: string,
	other: string,
	sights: readonly Sight[],
): { readonly sight: Sight; readonly apart: number } {
	return sights
		.map((sight) => ({ sight, apart: colorsApart(color, other, sight) }))
		.reduce((worst, each) => (each.apart < worst.apart ? each : worst));
}

function rounded({ sight, apart }: { readonly sight: Sight; readonly apart: number }): {
	readonly sight: Sight;
	readonly apart: number;
	readonly least: number;
} {
	return { sight, apart: Math.round(apart * 10) / 10, least: LEAST_APART };
}

function faintLine(
	code: 'palette-border-faint' | 'palette-text-faint',
	at: number,
	contrast: number,
): Diagnostic[] {
	if (contrast >= LEAST_LINE_CONTRAST) return [];
	const ratio = Math.round(contrast * 10) / 10;
	return [diagnose(code, { class: at + 1, ratio, least: LEAST_LINE_CONTRAST })];
}

/**
 * Contrast of a border near by with the fill on both of its sides, as the map chooses it: light
 * between two dark fills, dark elsewhere.
 */
export function borderContrast(fill: string, themeName: ThemeName): number {
	const { borderNear, borderOnDark } = mapTheme(themeName);
	const stroke = isDarkFill(fill) ? borderOnDark : borderNear;
	return contrastRatio(fill, formatHex(blend([colorOf(fill), colorOf(stroke)], 'normal')));
}

/** Contrast of a name with the fill it stands on, its halo left out. */
export function textContrast(fill: string, themeName: ThemeName): number {
	const { label, halo } = mapTheme(themeName);
	return contrastRatio(fill, inkOn(fill, [label, halo]).ink);
}

function colorOf(text: string): Color {
	const color = parse(text);
	if (!color) throw new RangeError(`${text} is no colour`);
	return color;
}
