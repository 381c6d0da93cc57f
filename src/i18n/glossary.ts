import { DATA_TERMS } from './glossary/data-terms.ts';
import { METHOD_TERMS } from './glossary/method-terms.ts';
import { PLACE_TERMS } from './glossary/place-terms.ts';
import { POVERTY_TERMS } from './glossary/poverty-terms.ts';
import { PRIORITY_TERMS } from './glossary/priority-terms.ts';
import type { TermRow } from './glossary/term.ts';
import type { Language } from './translate.ts';

/** A term or a method, in one language. */
export interface GlossaryEntry {
	/** Names its place on the page: `desil`. */
	readonly anchor: string;
	readonly name: string;
	/** Its name in the other language. */
	readonly otherName: string;
	readonly meaning: string;
}

/** A part of the glossary, in one language. */
export interface GlossaryPart {
	readonly name: string;
	readonly entries: readonly GlossaryEntry[];
}

const PARTS: readonly (readonly [nameId: string, nameEn: string, rows: readonly TermRow[]])[] = [
	['Kemiskinan dan data sosial', 'Poverty and social data', POVERTY_TERMS],
	['Lokasi prioritas dan target', 'Priority locations and targets', PRIORITY_TERMS],
	['Angka, tabel, dan sumber', 'Figures, tables and sources', DATA_TERMS],
	['Wilayah dan peta', 'Areas and maps', PLACE_TERMS],
	['Metode', 'Methods', METHOD_TERMS],
];

/** The glossary in a language: parts in their order, terms in the order of their subject. */
export function glossaryIn(language: Language): GlossaryPart[] {
	const isIndonesian = language === 'id';
	return PARTS.map(([nameId, nameEn, rows]) => ({
		name: isIndonesian ? nameId : nameEn,
		entries: rows.map(([anchor, termId, termEn, meaningId, meaningEn]) => ({
			anchor,
			name: isIndonesian ? termId : termEn,
			otherName: isIndonesian ? termEn : termId,
			meaning: isIndonesian ? meaningId : meaningEn,
		})),
	}));
}

/** Letters alone, small and without marks. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The parts of a glossary with the terms in which every word of a search stands: in its names, in both
 * languages, or in what it means. A blank search finds all; parts without a find are left out.
 */
export function searchGlossary(
	parts: readonly GlossaryPart[],
	search: string,
): readonly GlossaryPart[] {
	const words = plain(search).split(/\s+/u).filter(Boolean);
	if (words.length === 0) return parts;
	return parts.flatMap((part) => {
		const entries = part.entries.filter(({ name, otherName, meaning }) => {
			const text = plain(`${name} ${otherName} ${meaning}`);
			return words.every((word) => text.includes(word));
		});
		return entries.length > 0 ? [{ ...part, entries }] : [];
	});
}
