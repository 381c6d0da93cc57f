import type { DiagnosticCode } from './diagnostic.ts';

/**
 * The number under which each bad input is written up: what happens, what the person is told, what is
 * done. Numbers are quoted to whoever helps, so they never change their meaning.
 */
const MESSAGE_NUMBERS: Readonly<Partial<Record<DiagnosticCode, string>>> = {
	'file-empty': 'B01',
	'header-only': 'B02',
	'file-type-differs': 'B03',
	'file-is-web-page': 'B04',
	'file-is-error-reply': 'B05',
	'file-locked': 'B06',
	'file-damaged': 'B07',
	'file-inflates': 'B08',
	'file-unsafe': 'B09',
	'file-too-large': 'B10',
	'encoding-guessed': 'B11',
	'quote-unclosed': 'B12',
	'rows-ragged': 'B13',
	'number-format-ambiguous': 'B14',
	'number-format-mixed': 'B15',
	'number-unreadable': 'B16',
	'number-out-of-range': 'B17',
	'percent-or-fraction': 'B18',
	'dates-in-numbers': 'B19',
	'formula-without-value': 'B20',
	'header-rows-joined': 'B21',
	'row-aggregate': 'B22',
	'duplicate-area': 'B23',
	'several-periods': 'B24',
	'codes-damaged': 'B25',
	'codes-translated': 'B26',
	'codes-superseded': 'B27',
	'row-unmatched': 'B28',
	'row-ambiguous': 'B29',
	'no-row-matched': 'B30',
	'level-suggested': 'B30',
	'part-exceeds-whole': 'B31',
	'percent-impossible': 'B31',
	'denominator-zero': 'B32',
	'hidden-characters': 'B33',
	'personal-data': 'B34',
	'json-broken': 'B37',
	'json-without-table': 'B38',
	'coordinates-not-degrees': 'B39',
	'coordinates-swapped': 'B40',
	'project-newer': 'B44',
	'project-damaged': 'B45',
	'project-table-lost': 'B45',
	'project-part-damaged': 'B45',
	'webgl-missing': 'B48',
	'webgl-lost': 'B48',
};

/**
 * The number of a diagnostic's message, or null for one that is no bad input.
 *
 * @example messageNumber('file-locked') // 'B06'
 * @example messageNumber('reading-cancelled') // null
 */
export function messageNumber(code: DiagnosticCode): string | null {
	return MESSAGE_NUMBERS[code] ?? null;
}
