import type { Evidence } from '../core/model/table.ts';
import { isMessageKey, translate, type Language } from './translate.ts';

/**
 * One reason for a column's role, in words that follow on "because".
 *
 * @example describeEvidence('id', { code: 'cells-are-numbers', params: { percent: 98 } }) // '98% selnya angka atau tanda kosong'
 */
export function describeEvidence(language: Language, { code, params }: Evidence): string {
	const level = `level.lower.${String(params['level'])}`;
	return translate(language, `evidence.${code}`, {
		...params,
		...(isMessageKey(level) ? { level: translate(language, level) } : {}),
	});
}
