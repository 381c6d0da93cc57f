import { LIST_NOTE_MESSAGES_EN, LIST_NOTE_MESSAGES_ID } from './list-note-messages.ts';
import { REASON_MESSAGES_EN, REASON_MESSAGES_ID } from './reason-messages.ts';
import { RULE_MESSAGES_EN, RULE_MESSAGES_ID } from './rule-messages.ts';
import { fillIn, type Language, type MessageParams } from './translate.ts';
import { VERIFY_MESSAGES_EN, VERIFY_MESSAGES_ID } from './verify-messages.ts';

/**
 * What is said of priority locations, apart from the messages of the first map, which needs none of it:
 * it is fetched with that screen.
 */
const PRIORITY_MESSAGES_ID = {
	...RULE_MESSAGES_ID,
	...REASON_MESSAGES_ID,
	...LIST_NOTE_MESSAGES_ID,
	...VERIFY_MESSAGES_ID,
};

/** The name of a message about priority locations. */
export type PriorityMessageKey = keyof typeof PRIORITY_MESSAGES_ID;

const PRIORITY_MESSAGES_EN: Readonly<Record<PriorityMessageKey, string>> = {
	...RULE_MESSAGES_EN,
	...REASON_MESSAGES_EN,
	...LIST_NOTE_MESSAGES_EN,
	...VERIFY_MESSAGES_EN,
};

/** A message about priority locations, its `{name}`s filled in. */
export function priorityMessage(
	language: Language,
	key: PriorityMessageKey,
	params: MessageParams = {},
): string {
	const messages = language === 'id' ? PRIORITY_MESSAGES_ID : PRIORITY_MESSAGES_EN;
	return fillIn(language, messages[key], params);
}

/** Whether a text is the key of a message about priority locations. */
export function isPriorityMessage(text: string): text is PriorityMessageKey {
	return Object.hasOwn(PRIORITY_MESSAGES_ID, text);
}
