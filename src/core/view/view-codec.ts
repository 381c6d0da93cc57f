import { parseAreaCode } from '../area/area-code.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { DEFAULT_VIEW, DRAWN_LEVELS, type Camera, type ViewState } from './view-state.ts';

/** Version written into every link. */
const CODEC_VERSION = '1';

/** What one field looks like in a link: its key, and how it is written and read. */
interface FieldCodec<T> {
	readonly key: string;
	readonly write: (value: T) => string;
	/** undefined for text that is not a value of this field. */
	readonly read: (text: string) => T | undefined;
}

/** Short keys, in the order they are written. Every field of the view has one. */
const FIELDS: { readonly [Field in keyof ViewState]: FieldCodec<ViewState[Field]> } = {
	indicator: {
		key: 'i',
		write: (value) => value,
		read: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined),
	},
	level: {
		key: 'l',
		write: (value) => value,
		read: (text) => DRAWN_LEVELS.find((level) => level === text),
	},
	period: {
		key: 't',
		write: (value) => value ?? '',
		read: (text) => (/^\d{4}(?:-(?:\d{2}|S[12]|Q[1-4]))?$/.test(text) ? text : undefined),
	},
	selected: {
		key: 's',
		write: (value) => value ?? '',
		read: (text) => parseAreaCode(text) ?? undefined,
	},
	camera: { key: 'c', write: (value) => (value ? writeCamera(value) : ''), read: readCamera },
	table: {
		key: 'tabel',
		write: (value) => (value ? '1' : '0'),
		read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
	},
};

const FIELD_NAMES = Object.keys(FIELDS) as (keyof ViewState)[];

/** A view read from a link, with what was wrong and what was not ours. */
export interface DecodedView {
	readonly view: ViewState;
	/** Parameters nobody here knows; written back unchanged. */
	readonly unknown: readonly (readonly [key: string, value: string])[];
	/** `view-value-invalid` for each value that was replaced by its default. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a view as the part of a link after `#`. Defaults are left out; the default view is ''.
 *
 * @param view     the view
 * @param unknown  parameters to keep, as {@link decodeView} gave them
 *
 * @example encodeView(DEFAULT_VIEW) // ''
 * @example encodeView({ ...DEFAULT_VIEW, level: 'provinsi' }) // 'v=1&l=provinsi'
 */
export function encodeView(view: ViewState, unknown: DecodedView['unknown'] = []): string {
	const pairs: [string, string][] = FIELD_NAMES.flatMap((field) => {
		const written = writeField(field, view);
		return written === writeField(field, DEFAULT_VIEW) ? [] : [[FIELDS[field].key, written]];
	});
	const rest = unknown.map(([key, value]): [string, string] => [key, value]);
	if (pairs.length + rest.length === 0) return '';
	return [['v', CODEC_VERSION], ...pairs, ...rest]
		.map((pair) => pair.map(encodeURIComponent).join('='))
		.join('&');
}

function writeField<Field extends keyof ViewState>(field: Field, view: ViewState): string {
	return FIELDS[field].write(view[field]);
}

/**
 * Reads a view from the part of a link after `#`. Never throws: a value that is not valid becomes
 * the default and is reported, an unknown key is kept.
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
	for (const [key, value] of parameters(text)) {
		if (key === 'v') continue;
		const field = FIELD_NAMES.find((name) => FIELDS[name].key === key);
		if (!field) {
			unknown.push([key, value]);
			continue;
		}
		const read = FIELDS[field].read(value);
		if (read === undefined)
			diagnostics.push(diagnose('view-value-invalid', { key, value: value.slice(0, 40) }));
		else view = { ...view, [field]: read };
	}
	return { view, unknown, diagnostics };
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
	const inside = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
	return inside ? { lng, lat, zoom } : undefined;
}
