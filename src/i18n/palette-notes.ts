import type { PaintedAreas } from '../core/choropleth/paint-areas.ts';
import { colorText } from './color-messages.ts';
import { referenceText } from './describe-palette.ts';
import type { Language } from './translate.ts';

/**
 * What must be said of the colours of a map, whole sentences: why they are not the usual ones, what
 * they are centred on, and that a count was filled against advice.
 *
 * @returns none for the usual colours
 */
export function paletteNotes(
	language: Language,
	{ palette, request, paints }: PaintedAreas,
	decimals: number,
): readonly string[] {
	const notes: string[] = [];
	if (request.isCountFilled) notes.push(colorText(language, 'note.countFilled'));
	const { because, reference, palette: drawn } = palette;
	if (request.drawing !== 'fill' || because === 'change') return notes;
	if (because === 'too-many-kinds') notes.push(colorText(language, 'note.tooManyKinds'));
	if (because === 'signs') {
		const signs = [...paints.values()].map(({ value }) => Math.sign(value ?? 0));
		notes.push(
			colorText(language, 'note.bothSigns', {
				negative: signs.filter((sign) => sign < 0).length,
				positive: signs.filter((sign) => sign > 0).length,
			}),
		);
	} else if (because === 'below-zero') notes.push(colorText(language, 'note.belowZero'));
	else if (drawn.kind === 'diverging' && reference !== null) {
		notes.push(
			colorText(language, `note.reference.${reference}`, {
				value: referenceText(language, drawn.reference, decimals),
			}),
		);
	}
	if (drawn.kind === 'custom') notes.push(colorText(language, 'note.ownColors'));
	return notes;
}
