import { fillIn, type Language, type MessageParams } from './translate.ts';

/** Words about hiding small counts of people, and for whom; loaded with what shows them. */
const MESSAGES = {
	id: {
		limit: 'Samarkan di bawah',
		audience: 'Peta dan unduhan untuk',
		office: 'dalam kantor: di bawah {least} disamarkan',
		public: 'umum: di bawah {least} disamarkan',
		other: 'batas lain…',
		otherIs: '{least} – batas sendiri',
		otherLimit: 'Batas (5 atau lebih)',
		problem: 'Tulis bilangan bulat, 5 atau lebih.',
	},
	en: {
		limit: 'Hide below',
		audience: 'Map and downloads are for',
		office: 'inside the office: below {least} hidden',
		public: 'the public: below {least} hidden',
		other: 'another limit…',
		otherIs: '{least} – own limit',
		otherLimit: 'Limit (5 or more)',
		problem: 'Write a whole number, 5 or more.',
	},
} as const;

/** Key of a text about small counts. */
export type SmallCountMessage = keyof (typeof MESSAGES)['id'];

/** A text about small counts. */
export function smallCountText(
	language: Language,
	key: SmallCountMessage,
	params: MessageParams = {},
): string {
	return fillIn(language, MESSAGES[language][key], params);
}
