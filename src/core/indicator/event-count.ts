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
