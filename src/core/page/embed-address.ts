import { parseAreaCode } from '../area/area-code.ts';
import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { PageTheme } from './figure-page.ts';
import type { PageLanguage } from './page-words.ts';

/** What the address of `embed.html` asks for; it stands in the fragment, which no server sees. */
export interface EmbedWishes {
	/** Which file of figures, as it is written: `sematan/kemiskinan-banten.js`. */
	readonly data: string | null;
	/** Figures of an indicator, a period or an area are shown first; null for the file's own first. */
	readonly indicator: string | null;
	readonly period: string | null;
	/** A code, or `id` for the whole country. */
	readonly area: AreaCode | 'id' | null;
	/** Figures of another level are not offered. */
	readonly level: AreaLevel | null;
	/** The area that is selected at first. */
	readonly selected: AreaCode | null;
	readonly theme: PageTheme;
	readonly language: PageLanguage;
	readonly hasSearch: boolean;
	readonly hasPicker: boolean;
	readonly opensTable: boolean;
	/** Whether all of it fits into the frame's height; else it is as high as it is. */
	readonly fitsFrame: boolean;
	/** The mark of the only file that may be shown; null for whatever lies there now. */
	readonly frozen: string | null;
	/** Origins of pages whose messages are heard. */
	readonly hosts: readonly string[];
}

const THEMES = { terang: 'light', gelap: 'dark', auto: 'auto' } as const;
const LEVELS = ['provinsi', 'kabkota', 'kecamatan'] as const;
const LANGUAGES = ['id', 'en'] as const;
const FILE = /^sematan(?:\/[A-Za-z0-9_-]+)+\.js$/u;

const DEFAULTS: EmbedWishes = {
	...{ data: null, indicator: null, period: null, area: null, level: null, selected: null },
	...{ theme: 'auto', language: 'id', hasSearch: true, hasPicker: true, opensTable: false },
	...{ fitsFrame: false, frozen: null, hosts: [] },
};

/**
 * Whether a file of figures may be loaded from an address: only one in the folder `sematan` beside the
 * page, for it is a script, and whoever makes a link must not choose which.
 *
 * @example isEmbedFilePath('sematan/kemiskinan-banten.js') // true
 * @example isEmbedFilePath('sematan/../unggahan/lain.js') // false
 * @example isEmbedFilePath('https://contoh.id/sematan/a.js') // false
 */
export function isEmbedFilePath(path: string): boolean {
	return FILE.test(path);
}

/**
 * Reads the address of `embed.html`.
 *
 * @param fragment  with or without its `#`
 * @returns         the wishes, defaults where nothing or something else is asked; `unknown` names the keys
 *                  that were not understood
 */
export function readEmbedAddress(fragment: string): {
	readonly wishes: EmbedWishes;
	readonly unknown: readonly string[];
} {
	const wishes: { -readonly [Key in keyof EmbedWishes]: EmbedWishes[Key] } = { ...DEFAULTS };
	const unknown: string[] = [];
	for (const [key, value] of fieldsOf(fragment)) {
		const told = { ...wishes };
		if (!readOne(told, key, value)) unknown.push(key);
		else Object.assign(wishes, told);
	}
	return { wishes, unknown };
}

/** Keys and values of a fragment; a value that is no percent-encoding stays as it is written. */
function fieldsOf(fragment: string): [key: string, value: string][] {
	return fragment
		.replace(/^#/u, '')
		.split('&')
		.filter(Boolean)
		.map((field) => {
			const [key = '', ...rest] = field.split('=');
			const value = rest.join('=').replaceAll('+', ' ');
			try {
				return [key, decodeURIComponent(value)];
			} catch {
				return [key, value];
			}
		});
}

/** Puts one parameter into the wishes; false for one that is not understood. */
function readOne(
	wishes: { -readonly [Key in keyof EmbedWishes]: EmbedWishes[Key] },
	key: string,
	value: string,
): boolean {
	const isSwitch = value === '0' || value === '1';
	switch (key) {
		case 'data':
			wishes.data = value;
			return true;
		case 'i':
			wishes.indicator = value;
			return value !== '';
		case 't':
			wishes.period = value;
			return value !== '';
		case 'w':
			wishes.area = value === 'id' ? 'id' : parseAreaCode(value);
			return wishes.area !== null;
		case 'l':
			wishes.level = LEVELS.find((each) => each === value) ?? null;
			return wishes.level !== null;
		case 's':
			wishes.selected = parseAreaCode(value);
			return wishes.selected !== null;
		case 'tema':
			if (!Object.hasOwn(THEMES, value)) return false;
			wishes.theme = THEMES[value as keyof typeof THEMES];
			return true;
		case 'bahasa':
			wishes.language = LANGUAGES.find((each) => each === value) ?? 'id';
			return wishes.language === value;
		case 'cari':
			wishes.hasSearch = value !== '0';
			return isSwitch;
		case 'pilih':
			wishes.hasPicker = value !== '0';
			return isSwitch;
		case 'tabel':
			wishes.opensTable = value === '1';
			return isSwitch;
		case 'isi':
			wishes.fitsFrame = value === 'bingkai';
			return value === 'bingkai' || value === 'lebar';
		case 'beku':
			wishes.frozen = value;
			return /^[0-9a-f]+$/u.test(value);
		case 'induk':
			wishes.hosts = value.split(',').filter((each) => ORIGIN.test(each));
			return wishes.hosts.length > 0;
		default:
			return false;
	}
}

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/u;

/**
 * Writes the fragment of an address of `embed.html`, without `#`; defaults are left out.
 *
 * @example writeEmbedAddress({ data: 'sematan/banten.js', theme: 'dark' }) // 'data=sematan/banten.js&tema=gelap'
 */
export function writeEmbedAddress(wishes: Partial<EmbedWishes>): string {
	const told = { ...DEFAULTS, ...wishes };
	const theme = Object.entries(THEMES).find(([, each]) => each === told.theme)?.[0];
	const pairs: readonly (readonly [key: string, value: string | null | undefined])[] = [
		['data', told.data],
		['i', told.indicator],
		['t', told.period],
		['w', told.area],
		['l', told.level],
		['s', told.selected],
		['tema', told.theme === 'auto' ? null : theme],
		['bahasa', told.language === 'id' ? null : told.language],
		['cari', told.hasSearch ? null : '0'],
		['pilih', told.hasPicker ? null : '0'],
		['tabel', told.opensTable ? '1' : null],
		['isi', told.fitsFrame ? 'bingkai' : null],
		['beku', told.frozen],
		['induk', told.hosts.length > 0 ? told.hosts.join(',') : null],
	];
	return pairs
		.filter(([, value]) => value !== null && value !== undefined)
		.map(([key, value]) => `${key}=${encodeURIComponent(value ?? '').replaceAll('%2F', '/')}`)
		.join('&');
}
