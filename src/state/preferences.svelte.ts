import * as v from 'valibot';
import type { ThemeName } from '../core/classify/color-scheme.ts';
import { LANGUAGES, type Language } from '../i18n/translate.ts';

/** A ground the person chose, or `auto` to follow the device. */
export const THEME_CHOICES = ['auto', 'light', 'dark', 'projector'] as const;
/** A ground the person chose. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const stored = v.object({ theme: v.picklist(THEME_CHOICES), language: v.picklist(LANGUAGES) });

/** What the person prefers on this device: language and ground. */
export class Preferences {
	theme = $state<ThemeChoice>('auto');
	language = $state<Language>('id');
	/** What the device prefers, kept up to date by the page. */
	deviceIsDark = $state(false);
	readonly themeName: ThemeName = $derived(
		this.theme === 'auto' ? (this.deviceIsDark ? 'dark' : 'light') : this.theme,
	);

	/** @param saved  what the device remembered; anything else than preferences is ignored */
	constructor(saved: unknown) {
		if (!v.is(stored, saved)) return;
		this.theme = saved.theme;
		this.language = saved.language;
	}

	/** What the device should remember. */
	toSaved(): { theme: ThemeChoice; language: Language } {
		return { theme: this.theme, language: this.language };
	}

	/** Changes between Indonesian and English. */
	switchLanguage(): void {
		this.language = this.language === 'id' ? 'en' : 'id';
	}
}
