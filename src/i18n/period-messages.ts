import { fillIn, type Language, type MessageParams } from './translate.ts';

/** What is said of periods: the ruler of time, and figures of another period than the one asked for. */
const PERIOD_MESSAGES_ID = {
	label: 'Waktu',
	slider: 'Periode pada peta',
	play: 'Putar',
	pause: 'Jeda',
	before: 'Periode sebelumnya',
	after: 'Periode berikutnya',
	strand: 'Bagian tahun',
	together: 'Semua, berurutan',
	empty: '{period}, tidak ada angka',
	emptyNote: 'Tidak ada angka untuk {asked}. Peta tetap menampilkan {shown}.',
	thisLevel: 'Di tingkat {level} tidak ada angka {asked}. Yang ditampilkan adalah data {shown}.',
	surveyMonth: 'Survei {shown}; tahun lain pada penggaris ini survei {usual}.',
	changeSince: '{unit} sejak {period}',
	pointsSince: 'poin sejak {period}',
	dataOf: 'data {period}',
	dataOfHelp: 'Angka ini bukan dari periode yang diminta ({asked}).',
	lastKnown: 'Terakhir tersedia: {value}',
	lastKnownShort: 'terakhir {period}: {value}',
	lastKnownHelp: 'Angka lama disebut, tetapi tidak diwarnai dan tidak diberi peringkat.',
	earlierOne: '{count} di antaranya terakhir punya angka {period}; angka itu tidak diwarnai.',
	earlierMany:
		'{count} di antaranya punya angka yang lebih lama ({first} sampai {last}); angka itu tidak diwarnai.',
} as const;

/** The name of a message about periods. */
export type PeriodMessageKey = keyof typeof PERIOD_MESSAGES_ID;

const PERIOD_MESSAGES_EN: Readonly<Record<PeriodMessageKey, string>> = {
	label: 'Time',
	slider: 'Period on the map',
	play: 'Play',
	pause: 'Pause',
	before: 'Previous period',
	after: 'Next period',
	strand: 'Part of the year',
	together: 'All, in order',
	empty: '{period}, no figures',
	emptyNote: 'There are no figures for {asked}. The map still shows {shown}.',
	thisLevel:
		'There are no figures of {asked} at the level {level}. What is shown is data of {shown}.',
	surveyMonth: 'The survey of {shown}; other years on this ruler are of {usual}.',
	changeSince: '{unit} since {period}',
	pointsSince: 'points since {period}',
	dataOf: 'data {period}',
	dataOfHelp: 'This figure is not of the period that was asked for ({asked}).',
	lastKnown: 'Last available: {value}',
	lastKnownShort: 'last in {period}: {value}',
	lastKnownHelp: 'The older figure is told, but neither coloured nor ranked.',
	earlierOne: '{count} of them last have a figure of {period}; it is not coloured.',
	earlierMany: '{count} of them have an older figure ({first} to {last}); it is not coloured.',
};

const PERIOD_MESSAGES = { id: PERIOD_MESSAGES_ID, en: PERIOD_MESSAGES_EN } as const;

/**
 * A message about periods, its `{name}`s filled in as `translate` does.
 *
 * @example periodText('id', 'dataOf', { period: '2021' }) // 'data 2021'
 */
export function periodText(
	language: Language,
	key: PeriodMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, PERIOD_MESSAGES[language][key], params);
}
