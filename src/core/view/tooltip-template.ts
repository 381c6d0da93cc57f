import { diagnose, success, failure, type Result } from '../model/diagnostic.ts';

/** What a tooltip may say of an area. A template is some of these in an order, and nothing else. */
export const TOOLTIP_FIELDS = [
	'nama',
	'induk',
	'nilai',
	'pendamping',
	'peringkat',
	'kelas',
	'perubahan',
	'periode',
	'kode',
	'sumber',
] as const;

/** One thing a tooltip may say. */
export type TooltipField = (typeof TOOLTIP_FIELDS)[number];

/** What a tooltip says unless a person wants something else. */
export const DEFAULT_TOOLTIP: readonly TooltipField[] = ['nama', 'induk', 'nilai', 'pendamping'];

/** Longest piece of a template that a message quotes. */
const LONGEST_QUOTE = 40;

/** Tags, entities and addresses that run: none of them has a place among fields. */
const MARKUP = /[<>]|&#?\w+;|javascript:/iu;

/** What may stand between fields; the tooltip has its own layout, so it is not kept. */
const BETWEEN = /[\s,;:|/·•()–—-]+/u;

/**
 * Reads a template: fields by name, `{nama} – {nilai}` or `nama,nilai`, in the order they are to stand.
 *
 * The result is a list of fields and never text, so that nothing a template says can be taken for
 * HTML: values are put in as text nodes. A field named twice stands once, where it is named first.
 *
 * @returns a failure with `tooltip-markup` for a template with markup, `tooltip-field-unknown` for one
 *          with anything else that is no field, and with no field at all; nothing of it is used then
 *
 * @example readTooltipTemplate('{nama} – {nilai}').ok // true
 * @example readTooltipTemplate('{nama} <b>{nilai}</b>').diagnostics[0]?.code // 'tooltip-markup'
 * @example readTooltipTemplate('nama, gaji').diagnostics[0]?.params['fields'] // ['gaji']
 */
export function readTooltipTemplate(text: string): Result<readonly TooltipField[]> {
	const markup = MARKUP.exec(text);
	if (markup) {
		const quote = text.slice(markup.index, markup.index + LONGEST_QUOTE);
		return failure(diagnose('tooltip-markup', { markup: quote }));
	}
	const words = text.replace(/[{}]/gu, ' ').toLowerCase().split(BETWEEN).filter(Boolean);
	const fields: TooltipField[] = [];
	const unknown: string[] = [];
	for (const word of words) {
		const field = TOOLTIP_FIELDS.find((each) => each === word);
		if (!field) unknown.push(word.slice(0, LONGEST_QUOTE));
		else if (!fields.includes(field)) fields.push(field);
	}
	if (unknown.length > 0 || fields.length === 0)
		return failure(
			diagnose('tooltip-field-unknown', {
				fields: unknown.slice(0, 5),
				known: [...TOOLTIP_FIELDS],
			}),
		);
	return success(fields);
}
