import type { BilingualText } from '../core/model/indicator.ts';
import type { Language } from './translate.ts';

/** A layer as far as its name goes. */
export interface NamedLayer {
	readonly indicator: { readonly name: BilingualText };
	readonly category?: Readonly<Record<string, string>> | undefined;
}

/**
 * What a layer is of: its indicator, and in brackets the part of it that is shown, as the file writes
 * it: without it, recipients of one programme would pass for those of all.
 *
 * @example
 * layerName('id', { indicator: { name: { id: 'Jumlah KPM', en: 'Households' } }, category: { jenis: 'PKH' } })
 * // => 'Jumlah KPM (PKH)'
 */
export function layerName(language: Language, { indicator, category = {} }: NamedLayer): string {
	const name = indicator.name[language];
	const parts = Object.values(category).filter(Boolean);
	return parts.length > 0 ? `${name} (${parts.join(', ')})` : name;
}
