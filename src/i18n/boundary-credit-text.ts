import type { BoundaryCredit } from '../core/geo/boundary-credit.ts';
import { translate, type Language } from './translate.ts';

/** What is said of boundaries that may not be passed on, in what is taken away from the page. */
const RESTRICTED: Readonly<Record<Language, string>> = {
	id: 'Batas ini tidak boleh disebarluaskan tanpa izin pemiliknya.',
	en: 'These boundaries may not be redistributed without permission from their owner.',
};

/**
 * Whose boundaries are drawn, and that they may not be passed on where that is so. Every output that
 * holds boundaries ends with it.
 *
 * @param credit  null where no boundaries are drawn, or nobody stated whose they are
 * @returns       whole sentences; '' for null and for a pack that states nothing and may be passed on
 */
export function boundaryCreditText(language: Language, credit: BoundaryCredit | null): string {
	if (!credit) return '';
	const { attribution, redistributable } = credit;
	return [
		attribution && translate(language, 'figure.boundaries', { attribution }),
		redistributable ? '' : RESTRICTED[language],
	]
		.filter(Boolean)
		.join(' ');
}
