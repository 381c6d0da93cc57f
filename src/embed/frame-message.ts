/**
 * What a framed page and the page around it say to each other: `{ t: 'peta-sasaran', v: 1, type, … }`.
 * A member that is not known makes the whole message unheard, so that a later version is never half
 * understood.
 */
const NAME = 'peta-sasaran';
const VERSION = 1;
/** Heights that are believed, CSS pixels. */
const LEAST_PX = 60;
const MOST_PX = 20_000;
/** Longest text in a message, characters. */
const MOST_TEXT = 200;

/** What the page around may ask for. */
export interface SetMessage {
	readonly theme?: 'light' | 'dark' | 'auto';
	readonly language?: 'id' | 'en';
	/** The area to select; null for none. */
	readonly area?: string | null;
	readonly indicator?: string;
	readonly period?: string;
	readonly level?: string;
}

/** What a framed page tells. */
export type PageMessage =
	| { readonly type: 'ready' }
	| { readonly type: 'height'; readonly heightPx: number }
	| { readonly type: 'select'; readonly area: string | null }
	| { readonly type: 'error'; readonly code: string };

/** A message with its name and version. */
export function writeMessage(
	message: PageMessage | ({ readonly type: 'set' } & SetMessage),
): Readonly<Record<string, unknown>> {
	return { t: NAME, v: VERSION, ...message };
}

/**
 * The height a framed page tells, whole CSS pixels.
 *
 * @param message  data of a message, from anybody
 * @returns        null for whatever is not a message of this kind and version, or not a believable height
 *
 * @example readHeight({ t: 'peta-sasaran', v: 1, type: 'height', heightPx: 480.5 }) // 481
 * @example readHeight({ t: 'peta-sasaran', v: 2, type: 'height', heightPx: 480 }) // null
 * @example readHeight('480') // null
 */
export function readHeight(message: unknown): number | null {
	const { type, heightPx } = membersOf(message) ?? {};
	if (type !== 'height' || typeof heightPx !== 'number' || !Number.isFinite(heightPx)) return null;
	return heightPx >= LEAST_PX && heightPx <= MOST_PX ? Math.ceil(heightPx) : null;
}

/** What each member may be. */
const MEMBERS: Readonly<Record<keyof SetMessage, (value: unknown) => boolean>> = {
	theme: (value) => value === 'light' || value === 'dark' || value === 'auto',
	language: (value) => value === 'id' || value === 'en',
	area: (value) => value === null || isText(value),
	indicator: isText,
	period: isText,
	level: isText,
};

/**
 * What the page around asks for.
 *
 * @param message  data of a message, from anybody
 * @returns        null for whatever is not a message of this kind and version, in every member
 *
 * @example readSet({ t: 'peta-sasaran', v: 1, type: 'set', theme: 'dark' })?.theme // 'dark'
 * @example readSet({ t: 'peta-sasaran', v: 1, type: 'set', theme: 'red' }) // null
 * @example readSet({ t: 'peta-sasaran', v: 1, type: 'set', run: 'x' }) // null
 */
export function readSet(message: unknown): SetMessage | null {
	const { type, ...asked } = membersOf(message) ?? {};
	if (type !== 'set') return null;
	const isKnown = Object.entries(asked).every(
		([name, value]) => Object.hasOwn(MEMBERS, name) && MEMBERS[name as keyof SetMessage](value),
	);
	return isKnown ? asked : null;
}

/** Members of a message of this name and version, without these two. */
function membersOf(message: unknown): Record<string, unknown> | null {
	if (typeof message !== 'object' || message === null) return null;
	const { t, v, ...members } = message as Readonly<Record<string, unknown>>;
	return t === NAME && v === VERSION ? members : null;
}

function isText(value: unknown): boolean {
	return typeof value === 'string' && value.length <= MOST_TEXT;
}
