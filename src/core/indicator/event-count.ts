/** Who came to something, and what they came to. */
const WHO = /\b(?:peserta|hadirin|undangan|tamu|panitia|narasumber|participants?|attendees)\b/iu;
const WHAT =
	/\b(?:kegiatan|acara|rapat|sosialisasi|diseminasi|seminar|webinar|lokakarya|workshop|bimtek|fgd|pertemuan|forum|meeting|event)\b/iu;

/**
 * Whether a column counts who came to an event: ninety people at a workshop in Lumajang say nothing of
 * Lumajang, and are no indicator.
 *
 * @example isEventCount('Jumlah Peserta Kegiatan 2023') // true
 * @example isEventCount('Peserta BPJS Kesehatan') // false
 */
export function isEventCount(header: string): boolean {
	const words = header.replaceAll('_', ' ');
	return WHO.test(words) && WHAT.test(words);
}

/**
 * What a table offers without the columns that count who came to an event and that nobody knows
 * otherwise.
 *
 * @returns the columns left out as well, in table order
 */
export function withoutEvents<Choices extends { readonly indicators: readonly string[] }>(
	choices: Choices,
	meaningOf: (indicator: string) => unknown,
): { readonly choices: Choices; readonly events: readonly string[] } {
	const events = choices.indicators.filter((each) => isEventCount(each) && !meaningOf(each));
	if (events.length === 0) return { choices, events };
	const indicators = choices.indicators.filter((each) => !events.includes(each));
	return { choices: { ...choices, indicators }, events };
}
