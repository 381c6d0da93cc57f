import { fillIn, type Language, type MessageParams } from './translate.ts';

/** What is said of sampling errors, in the card and in the table, and fetched with them. */
const UNCERTAINTY = {
	id: {
		interval: 'Selang kepercayaan 95\u00a0%: {low}–{high}; RSE {rse}\u00a0%',
		accurate: 'akurat',
		caution: 'perlu hati-hati',
		unreliable: 'tidak akurat: gabungkan, jangan diperingkat',
		ranks: 'Peringkat {rank} dari {of}, tetapi tidak berbeda nyata dari peringkat {best}–{worst}',
		ranksSure: 'Peringkat {rank} dari {of}, berbeda nyata dari semua yang lain',
		ranksAssume: 'Galat dianggap saling bebas; taraf 5\u00a0%.',
		table: '{low}–{high}, peringkat {best}–{worst}',
		illustrate: 'Ilustrasi galat sampel',
		illustration:
			'Ilustrasi, bukan angka BPS: andai sampelnya {households} rumah tangga yang saling bebas dan efek rancangannya {effect}, galat bakunya {error}, RSE {rse}\u00a0%, dan selang 95\u00a0% {low}–{high}.',
	},
	en: {
		interval: '95% confidence interval: {low}–{high}; RSE {rse}%',
		accurate: 'accurate',
		caution: 'use with care',
		unreliable: 'not accurate: merge, do not rank',
		ranks: 'Rank {rank} of {of}, but not surely different from ranks {best}–{worst}',
		ranksSure: 'Rank {rank} of {of}, surely different from all others',
		ranksAssume: 'Errors are taken to be independent; 5% level.',
		table: '{low}–{high}, ranks {best}–{worst}',
		illustrate: 'Sampling error, an illustration',
		illustration:
			'An illustration, no figure of BPS: were its sample {households} independent households with a design effect of {effect}, its standard error would be {error}, its RSE {rse}%, and its 95% interval {low}–{high}.',
	},
} as const;

/** A message about sampling errors, its `{name}`s filled in. */
export function uncertaintyMessage(
	language: Language,
	key: keyof (typeof UNCERTAINTY)['id'],
	params: MessageParams = {},
): string {
	return fillIn(language, UNCERTAINTY[language][key], params);
}
