import { parseAreaCode } from '../area/area-code.ts';
import { readColors, type PaletteChoice } from '../classify/palette-choice.ts';
import { SEQUENTIAL_NAMES } from '../classify/palette.ts';
import type { AreaCode } from '../model/area.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { readTooltipTemplate } from './tooltip-template.ts';
import {
	CAMERA_LIMITS,
	CLASS_COUNTS,
	COMPARISON_KINDS,
	DEFAULT_VIEW,
	DRAWN_LEVELS,
	MAP_CLASS_METHODS,
	MAX_LIMITS,
	type Camera,
	type Comparison,
	type ComparisonKind,
	type ViewState,
} from './view-state.ts';

/** Version written into every link. */
const CODEC_VERSION = '1';

/** Written before a level that followed the density of areas on screen when the link was made. */
const FOLLOWED = 'auto-';

/** What one part of the view looks like in a link: its key, and how it is written and read. */
interface ViewParameter {
	readonly key: string;
	/** The fields of the view it holds. */
	readonly fields: readonly (keyof ViewState)[];
	readonly write: (view: ViewState) => string;
	/** undefined for text that is not a value of this part. */
	readonly read: (text: string) => Partial<ViewState> | undefined;
	/** What is said of text that is not a value, where more can be said than that. */
	readonly explain?: (text: string) => readonly Diagnostic[];
}

/** A parameter that holds one field. */
function parameter<Field extends keyof ViewState>(
	key: string,
	field: Field,
	write: (value: ViewState[Field]) => string,
	read: (text: string) => ViewState[Field] | undefined,
): ViewParameter {
	return {
		key,
		fields: [field],
		write: (view) => write(view[field]),
		read: (text) => {
			const value = read(text);
			return value === undefined ? undefined : { [field]: value };
		},
	};
}

const area = (value: AreaCode | null): string => value ?? '';
const readArea = (text: string): AreaCode | undefined => parseAreaCode(text) ?? undefined;

/** Short keys, in the order they are written. Every field of the view is in one of them. */
export const PARAMETERS: readonly ViewParameter[] = [
	parameter('i', 'indicator', (value) => value, readIndicator),
	{ key: 'l', fields: ['level', 'isLevelLocked'], write: writeLevel, read: readLevel },
	parameter('t', 'period', (value) => value ?? '', readPeriod),
	parameter('banding', 'comparison', writeComparison, readComparison),
	parameter('w', 'within', area, readArea),
	parameter('s', 'selected', area, readArea),
	parameter('c', 'camera', (value) => (value ? writeCamera(value) : ''), readCamera),
	parameter(
		'm',
		'classMethod',
		(value) => value,
		(text) => MAP_CLASS_METHODS.find((method) => method === text),
	),
	parameter('k', 'classCount', String, (text) =>
		CLASS_COUNTS.find((count) => String(count) === text),
	),
	parameter('b', 'classLimits', (value) => value.join('_'), readLimits),
	parameter('kt', 'classPeriod', (value) => value ?? '', readPeriod),
	parameter('warna', 'palette', writePalette, readPalette),
	parameter('isi', 'fillsCount', writeSwitch, readSwitch),
	parameter('prioritas', 'rule', (value) => value ?? '', readRule),
	parameter('analisis', 'analysis', (value) => value ?? '', readRule),
	parameter('register', 'registers', (value) => value ?? '', readRule),
	parameter('tabel', 'table', writeSwitch, readSwitch),
	{
		...parameter('tip', 'tooltip', (fields) => fields.join('-'), readTooltip),
		explain: (text) => readTooltipTemplate(text).diagnostics,
	},
];

/** What is said of a value of a link that does not exist; `key` is its key there. */
export function viewValueInvalid(key: string, value: string): Diagnostic {
	return diagnose('view-value-invalid', { part: key, key, value: value.slice(0, 40) });
}

/** Languages a link can ask for, the first being the one that is not written. */
const LINK_LANGUAGES = ['id', 'en'] as const;
/** A language a link can ask for. */
export type LinkLanguage = (typeof LINK_LANGUAGES)[number];
const LANGUAGE_KEY = 'bahasa';

/** A view read from a link, with what was wrong and what was not ours. */
export interface DecodedView {
	readonly view: ViewState;
	/** The language its words were in; null where the link leaves it to the reader. */
	readonly language: LinkLanguage | null;
	/** Parameters nobody here knows; written back unchanged. */
	readonly unknown: readonly (readonly [key: string, value: string])[];
	/** `view-value-invalid` for each value that was replaced by its default; `view-newer`. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a view as the part of a link after `#`. Defaults are left out; the default view is ''.
 *
 * @param view      the view
 * @param unknown   parameters to keep, as {@link decodeView} gave them
 * @param language  of the words on screen; written when it is not Indonesian
 *
 * @example encodeView(DEFAULT_VIEW) // ''
 * @example encodeView({ ...DEFAULT_VIEW, level: 'provinsi', isLevelLocked: true }) // 'v=1&l=provinsi'
 * @example encodeView({ ...DEFAULT_VIEW, level: 'provinsi' }) // 'v=1&l=auto-provinsi'
 */
export function encodeView(
	view: ViewState,
	unknown: DecodedView['unknown'] = [],
	language: LinkLanguage = 'id',
): string {
	const pairs: [string, string][] = PARAMETERS.flatMap(({ key, write }) => {
		const written = write(view);
		return written === write(DEFAULT_VIEW) ? [] : [[key, written]];
	});
	if (language !== LINK_LANGUAGES[0]) pairs.push([LANGUAGE_KEY, language]);
	const rest = unknown.map(([key, value]): [string, string] => [key, value]);
	if (pairs.length + rest.length === 0) return '';
	return [['v', CODEC_VERSION], ...pairs, ...rest]
		.map((pair) => pair.map(encodeURIComponent).join('='))
		.join('&');
}

/**
 * Reads a view from the part of a link after `#`. Never throws: a value that is not valid becomes
 * the default and is reported, an unknown key is kept. A link of another version is reported and read
 * as far as it is understood.
 *
 * @param text  with or without the leading `#`
 *
 * @example decodeView('v=1&l=provinsi').view.level // 'provinsi'
 * @example decodeView('l=planet').diagnostics[0]?.code // 'view-value-invalid'
 */
export function decodeView(text: string): DecodedView {
	const unknown: [string, string][] = [];
	const diagnostics: Diagnostic[] = [];
	let view: ViewState = DEFAULT_VIEW;
	let language: LinkLanguage | null = null;
	for (const [key, value] of parameters(text)) {
		if (key === 'v') {
			const isNewer = value !== CODEC_VERSION;
			if (isNewer) diagnostics.push(diagnose('view-newer', { version: value.slice(0, 40) }));
			continue;
		}
		if (key === LANGUAGE_KEY) {
			language = LINK_LANGUAGES.find((each) => each === value) ?? null;
			if (!language) diagnostics.push(viewValueInvalid(key, value));
			continue;
		}
		const part = PARAMETERS.find((each) => each.key === key);
		if (!part) {
			unknown.push([key, value]);
			continue;
		}
		const read = part.read(value);
		if (read === undefined)
			diagnostics.push(...(part.explain?.(value) ?? [viewValueInvalid(key, value)]));
		else view = { ...view, ...read };
	}
	return { view, language, unknown, diagnostics };
}

/** Key and value pairs of a query; text that is not valid percent-encoding is taken as it is. */
function parameters(text: string): [string, string][] {
	return text
		.replace(/^#/, '')
		.split('&')
		.filter(Boolean)
		.map((pair) => {
			const [key = '', ...value] = pair.split('=');
			return [percentDecoded(key), percentDecoded(value.join('='))];
		});
}

function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return text;
	}
}

/** Decimals of a camera's degrees at a zoom: enough for a pixel, no more. */
function cameraDecimals(zoom: number): number {
	return Math.min(5, Math.max(2, Math.ceil(zoom / 3) + 1));
}

/** A level alone is fixed, as in every link made before levels could follow. */
function writeLevel({ level, isLevelLocked }: ViewState): string {
	return isLevelLocked ? level : `${FOLLOWED}${level}`;
}

function readLevel(text: string): Partial<ViewState> | undefined {
	const isLevelLocked = !text.startsWith(FOLLOWED);
	const name = isLevelLocked ? text : text.slice(FOLLOWED.length);
	const level = DRAWN_LEVELS.find((each) => each === name);
	return level && { level, isLevelLocked };
}

function readIndicator(text: string): string | undefined {
	return /^[a-z0-9-]{1,80}$/.test(text) ? text : undefined;
}

function readPeriod(text: string): string | undefined {
	return /^\d{4}(?:-(?:\d{2}|S[12]|Q[1-4]))?$/.test(text) ? text : undefined;
}

/** Numbers with an underscore between them, in any order: what is wrong with them is said on the map. */
function readLimits(text: string): readonly number[] | undefined {
	const limits = text.split('_').map((part) => (part.trim() === '' ? NaN : Number(part)));
	return limits.length <= MAX_LIMITS && limits.every(Number.isFinite) ? limits : undefined;
}

/** How links name the ways to compare. */
const COMPARISON_WORDS: Readonly<Record<ComparisonKind, string>> = {
	points: 'selisih',
	percent: 'persen',
	beside: 'berdampingan',
	swipe: 'geser',
	bivariate: 'silang',
};

/** A column of a person's table is not written. */
function writeComparison(comparison: Comparison | null): string {
	if (!comparison || 'column' in comparison) return '';
	const other = 'period' in comparison ? comparison.period : comparison.indicator;
	return `${COMPARISON_WORDS[comparison.kind]}.${other}`;
}

function readComparison(text: string): Comparison | undefined {
	const [word, written = '', ...rest] = text.split('.');
	const kind = COMPARISON_KINDS.find((each) => COMPARISON_WORDS[each] === word);
	if (!kind || rest.length > 0) return undefined;
	const period = readPeriod(written);
	if (period !== undefined) return kind === 'bivariate' ? undefined : { kind, period };
	const indicator = readIndicator(written);
	const isChange = kind === 'points' || kind === 'percent';
	return indicator === undefined || isChange ? undefined : { kind, indicator };
}

function writeCamera({ lng, lat, zoom }: Camera): string {
	// as it will be read again, so that a link read and written stays the same link
	const written = Number(zoom.toFixed(2));
	const decimals = cameraDecimals(written);
	return [Number(lng.toFixed(decimals)), Number(lat.toFixed(decimals)), written].join(',');
}

function readCamera(text: string): Camera | undefined {
	const [lng, lat, zoom, ...rest] = text
		.split(',')
		.map((part) => (part === '' ? NaN : Number(part)));
	if (lng === undefined || lat === undefined || zoom === undefined || rest.length > 0)
		return undefined;
	const [west, south, east, north] = CAMERA_LIMITS.bbox;
	const inside =
		lng >= west &&
		lng <= east &&
		lat >= south &&
		lat <= north &&
		zoom >= 0 &&
		zoom <= CAMERA_LIMITS.maxZoom;
	return inside ? { lng, lat, zoom } : undefined;
}

function writeSwitch(isOn: boolean): string {
	return isOn ? '1' : '0';
}

/** The text of a rule, or of registers: whoever follows it looks whether it is one. */
function readRule(text: string): string | undefined {
	return /^[A-Za-z0-9~*.-]{1,400}$/.test(text) ? text : undefined;
}

function readSwitch(text: string): boolean | undefined {
	return text === '1' ? true : text === '0' ? false : undefined;
}

function readTooltip(text: string): ViewState['tooltip'] | undefined {
	const read = readTooltipTemplate(text);
	return read.ok ? read.value : undefined;
}

/** A ramp's name, `dua-arah` with the value it is centred on, `jenis`, or colours: `f3e4bd-cf8544`. */
function writePalette(palette: PaletteChoice | null): string {
	switch (palette?.kind) {
		case undefined:
			return '';
		case 'sequential':
			return palette.name;
		case 'diverging':
			return palette.reference === null ? 'dua-arah' : `dua-arah,${palette.reference}`;
		case 'categorical':
			return 'jenis';
		case 'custom':
			return palette.colors.map((color) => color.slice(1)).join('-');
	}
}

function readPalette(text: string): PaletteChoice | undefined {
	const name = SEQUENTIAL_NAMES.find((each) => each === text);
	if (name) return { kind: 'sequential', name };
	if (text === 'jenis') return { kind: 'categorical' };
	const [kind, reference, ...rest] = text.split(',');
	if (kind === 'dua-arah' && rest.length === 0) {
		if (reference === undefined) return { kind: 'diverging', reference: null };
		const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(reference);
		const value = Number(reference);
		return isNumber && Number.isFinite(value) ? { kind: 'diverging', reference: value } : undefined;
	}
	const colors = /^[0-9a-f-]+$/.test(text) ? readColors(text) : null;
	return colors?.ok ? { kind: 'custom', colors: colors.value } : undefined;
}
