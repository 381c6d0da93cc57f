import { decideNumberFormat, parseNumber } from '../core/table/parse-number.ts';
import type { Language } from './translate.ts';

/**
 * A number as somebody typed it: with the marks of the language, or with others where they leave no
 * doubt.
 *
 * @returns null for what is no number
 *
 * @example readTypedNumber('id', '8,5') // 8.5
 * @example readTypedNumber('id', '8.5') // 8.5
 * @example readTypedNumber('id', '1.500') // 1500
 * @example readTypedNumber('en', '1.500') // 1.5
 * @example readTypedNumber('id', 'delapan') // null
 */
export function readTypedNumber(language: Language, text: string): number | null {
	const typed = text.trim().replace('−', '-');
	const format = decideNumberFormat([typed]);
	const decimal =
		format.certainty === 'decided' && format.decimal
			? format.decimal
			: language === 'id'
				? ','
				: '.';
	return parseNumber(typed, { ...format, decimal, certainty: 'decided' }).value;
}
