import { VIEW_PARTS, viewPart, type ViewPart } from '../core/page/choose-view.ts';
import type { EmbedSubject, ReadView } from '../core/page/embed-file.ts';
import type { PageLanguage } from '../core/page/page-words.ts';
import { EMBED_WORDS } from '../i18n/embed-messages.ts';

/**
 * Fields that choose among the figures of a file, one for each part in which they differ.
 *
 * @param old    fields drawn before; they are kept where they offer the same in the same language
 * @param views  those that are offered
 * @param now    the one on the page
 * @returns      null where there is nothing to choose
 */
export function drawPicker(
	old: HTMLElement | null,
	views: readonly ReadView[],
	now: ReadView,
	language: PageLanguage,
	onpick: (part: ViewPart, value: string) => void,
): HTMLElement | null {
	if (old?.dataset['language'] === language) {
		for (const select of old.querySelectorAll('select')) {
			const part = VIEW_PARTS.find((each) => each === select.name);
			if (part) select.value = viewPart(now.about, part);
		}
		return old;
	}
	old?.remove();
	const fields = VIEW_PARTS.flatMap((part) => {
		const options = new Map<string, string>();
		for (const { about } of views)
			options.set(viewPart(about, part), partName(about, part, language));
		if (options.size < 2) return [];
		const select = document.createElement('select');
		select.name = part;
		for (const [value, text] of options) {
			const option = document.createElement('option');
			[option.value, option.textContent] = [value, text];
			option.selected = value === viewPart(now.about, part);
			select.append(option);
		}
		select.addEventListener('change', () => onpick(part, select.value));
		const label = document.createElement('label');
		const name = document.createElement('span');
		name.textContent = EMBED_WORDS[part][language];
		label.append(name, select);
		return [label];
	});
	if (fields.length === 0) return null;
	// a form, though nothing is sent: browsers look through the form of a field that changed, and where there
	// is none through the whole page
	const picker = document.createElement('form');
	picker.className = 'pick';
	picker.dataset['language'] = language;
	picker.append(...fields);
	return picker;
}

function partName(about: EmbedSubject, part: ViewPart, language: PageLanguage): string {
	switch (part) {
		case 'indicator':
			return about.indicator.name[language];
		case 'area':
			return about.area.name[language];
		case 'level':
			return about.level === 'desa' ? 'Desa' : EMBED_WORDS[about.level][language];
		case 'period':
			return periodName(about.period, language);
	}
}

/** A period in words: `Maret 2025`; what is no month stays as it is. */
function periodName(period: string, language: PageLanguage): string {
	const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(period) ?? [];
	if (year === undefined || month === undefined) return period;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1));
	const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', format).format(date);
}
