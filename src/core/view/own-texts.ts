import { readInequalityForm } from '../inequality/inequality-form.ts';
import { readRuleForm } from '../priority/rule-link.ts';
import { isRegisterLink } from '../registers/register-link.ts';
import { readPatternForm } from '../spatial/pattern-form.ts';

/** Fields of a view that are texts of their own, which the view's codec keeps and does not read. */
export const OWN_TEXTS = ['rule', 'analysis', 'registers'] as const;
type OwnText = (typeof OWN_TEXTS)[number];

const READERS: Readonly<Record<OwnText, (text: string) => boolean>> = {
	rule: (text) => readRuleForm(text) !== null,
	analysis: (text) => readPatternForm(text) !== null || readInequalityForm(text) !== null,
	registers: isRegisterLink,
};

/**
 * Whether a text is what a field of a view holds. What indicators and areas it names is not looked at.
 *
 * @example isOwnText('analysis', 'timpang~l*60') // true
 * @example isOwnText('analysis', 'ramalan') // false
 */
export function isOwnText(field: OwnText, text: string): boolean {
	return READERS[field](text);
}
