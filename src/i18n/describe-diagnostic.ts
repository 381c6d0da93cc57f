import type { Diagnostic } from '../core/model/diagnostic.ts';
import {
	isMessageKey,
	localeOf,
	translate,
	type Language,
	type MessageParams,
} from './translate.ts';

/**
 * The sentence for a diagnostic: what happened and where, what was done, what to do.
 *
 * Codes among the parameters (a level, a code system) are put into words.
 */
export function describeDiagnostic(language: Language, diagnostic: Diagnostic): string {
	const { code, count, params } = diagnostic;
	return translate(language, `diagnostic.${code}`, {
		...wordedParams(language, code, params),
		count,
	});
}

/** Parameters that are lists of figures, and what stands between them: a comma is a decimal mark. */
const JOINED = { limits: '; ', range: ' – ' } as const;

/** A number with all the decimals it has. */
function exactNumber(language: Language, figure: number): string {
	const format = new Intl.NumberFormat(localeOf(language), { maximumSignificantDigits: 15 });
	return format.format(figure).replace('-', '−');
}

function wordedParams(
	language: Language,
	code: Diagnostic['code'],
	params: Diagnostic['params'],
): MessageParams {
	const worded: Record<string, string | number | readonly string[]> = {};
	for (const [name, value] of Object.entries(params)) {
		if (name === 'level')
			worded[name] = inWords(language, `level.lower.${String(value)}`, String(value));
		else if (code === 'view-value-invalid' && name === 'part')
			worded[name] = inWords(language, `view.part.${String(value)}`, String(value));
		else if (name === 'personal')
			worded[name] = inWords(language, `personal.${String(value)}`, String(value));
		else if (name === 'encoding')
			worded[name] = inWords(language, `encoding.${String(value)}`, String(value));
		else if (name === 'sight')
			worded[name] = inWords(language, `sight.who.${String(value)}`, String(value));
		else if (name === 'format')
			worded[name] = inWords(language, `format.${String(value)}`, String(value));
		else if (name in JOINED && Array.isArray(value))
			worded[name] = value
				.map((figure) => exactNumber(language, Number(figure)))
				.join(JOINED[name as keyof typeof JOINED]);
		// cells as written: a comma may be their decimal mark
		else if (name === 'examples' && Array.isArray(value)) worded[name] = value.join('; ');
		else if (name === 'system' && Array.isArray(value)) {
			worded[name] = value.map((system) =>
				inWords(language, `system.${String(system)}`, String(system)),
			);
		} else worded[name] = value;
	}
	return worded;
}

function inWords(language: Language, key: string, fallback: string): string {
	return isMessageKey(key) ? translate(language, key) : fallback;
}
