import * as v from 'valibot';
import type { ThemeName } from '../core/classify/color-scheme.ts';
import { hasLanguage, LANGUAGES, loadLanguage, type Language } from '../i18n/translate.ts';

/** A ground the person chose, or `auto` to follow the device. */
export const THEME_CHOICES = ['auto', 'light', 'dark', 'projector'] as const;
/** A ground the person chose. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const stored = v.object({ theme: v.picklist(THEME_CHOICES), language: v.picklist(LANGUAGES) });

/** What the person prefers on this device: language and ground. */
export class Preferences {
	theme = $state<ThemeChoice>('auto');
	/** The language of the page: the one asked for, as soon as its words are here. */
	#language = $state<Language>('id');
	/** The language asked for last. */
	#asked = $state<Language>('id');
	/** What the device prefers, kept up to date by the page. */
	deviceIsDark = $state(false);
	/** Ends when the remembered language is here, with whether it is. */
	readonly settled: Promise<boolean>;
	readonly themeName: ThemeName = $derived(
		this.theme === 'auto' ? (this.deviceIsDark ? 'dark' : 'light') : this.theme,
	);

	/** @param saved  what the device remembered; anything else than preferences is ignored */
	constructor(saved: unknown) {
		const known = v.is(stored, saved) ? saved : null;
		if (known) this.theme = known.theme;
		this.settled = this.chooseLanguage(known?.language ?? 'id');
	}

	get language(): Language {
		return this.#language;
	}

	/** The language links and the device remember, which is on its way while it is not the page's. */
	get languageAsked(): Language {
		return this.#asked;
	}

	/** What the device should remember. */
	toSaved(): { theme: ThemeChoice; language: Language } {
		return { theme: this.theme, language: this.#asked };
	}

	/**
	 * Writes the page in a language, fetching its words first where they are not here.
	 *
	 * @returns whether it could; the page stays in its language when not
	 */
	async chooseLanguage(language: Language): Promise<boolean> {
		this.#asked = language;
		try {
			if (!hasLanguage(language)) await loadLanguage(language);
		} catch {
			if (this.#asked === language) this.#asked = this.#language;
			return false;
		}
		// another one may have been asked for since
		if (this.#asked === language) this.#language = language;
		return true;
	}

	/** The one of the two languages that was not asked for. */
	get otherLanguage(): Language {
		return this.#asked === 'id' ? 'en' : 'id';
	}
}
