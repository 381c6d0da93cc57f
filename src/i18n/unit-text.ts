import { unitInEnglish } from '../core/layer/table-layer.ts';
import type { Language } from './translate.ts';

/**
 * A unit in the reader's language; words that are not known stay as they are written.
 *
 * @example unitText('en', 'ribu orang') // 'thousand people'
 * @example unitText('en', 'gantang') // 'gantang'
 * @example unitText('id', 'ribu orang') // 'ribu orang'
 */
export function unitText(language: Language, unit: string): string {
	return language === 'id' ? unit : unitInEnglish(unit);
}
