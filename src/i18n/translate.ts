import type { SmallCount } from '../core/model/table.ts';
import { messagesId, type MessageKey } from './messages.id.ts';
import type { aboutMessages } from './about-messages.ts';
import type { arrangementMessages } from './arrangement-messages.ts';
import type { dataPanelMessages } from './data-panel-messages.ts';
import type { figureMessages } from './figure-messages.ts';
import type { refusalMessages } from './refusal-messages.ts';
import type { statisticsMessages } from './statistics-messages.ts';
import type { tableMessages } from './table-messages.ts';

/** The languages of the interface, the first being the one it is written in. */
export const LANGUAGES = ['id', 'en'] as const;
/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** What fills a message's `{name}`s: text as it is, numbers in the reader's notation, lists with commas. */
export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Messages that are here; those of a language nobody asked for are not fetched. */
const CATALOGUES: Partial<Record<Language, Readonly<Record<MessageKey, string>>>> = {
	id: messagesId,
};

/** Messages in all languages that come with the code that says them, not with the page's first view. */
export type OnDemandMessages = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Messages that came with code that was fetched. */
const ON_DEMAND: OnDemandMessages = { id: {}, en: {} };

/** Lets {@link translate} say messages too that are no part of the first view; again changes nothing. */
export function addMessages(messages: OnDemandMessages): void {
	for (const language of LANGUAGES) Object.assign(ON_DEMAND[language], messages[language]);
}

/** Whether a language can be written without fetching anything. */
export function hasLanguage(language: Language): boolean {
	return CATALOGUES[language] !== undefined;
}

/** Fetches what a language is written with, once. @throws when it cannot be fetched */
export async function loadLanguage(language: Language): Promise<void> {
	if (language === 'en') CATALOGUES.en ??= (await import('./messages.en.ts')).messagesEn;
}

/** BCP 47 tag whose number and date notation a language uses. */
const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** The language's locale tag. */
export function localeOf(language: Language): string {
	return LOCALES[language];
}

/** Notations already made: making one costs more than writing hundreds of numbers with it. */
const NOTATIONS = new Map<string, Intl.NumberFormat>();

/**
 * How a language writes numbers.
 *
 * @param decimals  digits after the decimal mark, always all of them; null: those a number has, at
 *                  most three
 */
export function numberNotation(language: Language, decimals: number | null): Intl.NumberFormat {
	const key = `${language} ${String(decimals)}`;
	let notation = NOTATIONS.get(key);
	if (!notation) {
		const digits =
			decimals === null ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
		notation = new Intl.NumberFormat(LOCALES[language], { ...digits, signDisplay: 'negative' });
		NOTATIONS.set(key, notation);
	}
	return notation;
}

/** The key of a message that comes with the code that says it. */
type OnDemandMessageKey =
	| keyof (typeof aboutMessages)['id']
	| keyof (typeof arrangementMessages)['id']
	| keyof (typeof dataPanelMessages)['id']
	| keyof (typeof figureMessages)['id']
	| keyof (typeof refusalMessages)['id']
	| keyof (typeof tableMessages)['id']
	| keyof (typeof statisticsMessages)['id'];

/** The key of a message, of the first view or not. */
export type AnyMessageKey = MessageKey | OnDemandMessageKey | `missing.${SmallCount}`;

/**
 * A message in a language, its `{name}`s filled in.
 *
 * A name without a value stays as it is written, so that a mistake shows. A language that was not
 * fetched by {@link loadLanguage} is written in the first.
 *
 * @example translate('id', 'table.count', { count: 7285 }) // '7.285 wilayah'
 */
export function translate(
	language: Language,
	key: AnyMessageKey,
	params: MessageParams = {},
): string {
	const messages: Readonly<Record<string, string>> = CATALOGUES[language] ?? messagesId;
	const text = messages[key] ?? ON_DEMAND[language][key];
	// a hidden count is written as it is in every language: `<5`
	return fillIn(language, text ?? key.replace(/^missing\.(?=<)/u, ''), params);
}

/**
 * A text with its `{name}`s filled in; `{name?one|many}` is the first word where the number is one.
 *
 * @example fillIn('en', '{count} {count?row|rows}', { count: 1 }) // '1 row'
 * @example fillIn('id', '{count} wilayah', { count: 7285 }) // '7.285 wilayah'
 */
export function fillIn(language: Language, text: string, params: MessageParams): string {
	return text.replace(
		/\{(\w+)(?:\?(.*?)\|(.*?))?\}/g,
		(whole, name: string, one?: string, many?: string) => {
			const value = params[name];
			if (value === undefined) return whole;
			if (one !== undefined) return String(value) === '1' ? one : (many ?? '');
			if (typeof value === 'number') return numberNotation(language, null).format(value);
			return typeof value === 'string' ? value : value.join(', ');
		},
	);
}

/** Whether a text is the key of a message that can be said. */
export function isMessageKey(text: string): text is AnyMessageKey {
	return Object.hasOwn(messagesId, text) || Object.hasOwn(ON_DEMAND.id, text);
}
