import { readSet, writeMessage, type PageMessage, type SetMessage } from './frame-message.ts';

/** Messages heard within a second, at most. */
const MOST_A_SECOND = 20;

/** The way between a framed page and the page around it. */
export interface HostLink {
	/** Tells whoever frames the page; says nothing of anybody, so it may be anybody. */
	readonly tell: (message: PageMessage) => void;
}

/**
 * Opens the way to the page around; where there is none, nothing is told and nothing heard.
 *
 * @param hosts  origins whose messages are heard, and only from the window around this one
 */
export function linkToHost(
	hosts: () => readonly string[],
	onset: (message: SetMessage) => void,
): HostLink {
	const { parent } = window;
	if (parent === window) return { tell: () => undefined };
	let heard = 0;
	let since = 0;
	window.addEventListener('message', (event: MessageEvent<unknown>) => {
		if (event.source !== parent || !hosts().includes(event.origin)) return;
		if (event.timeStamp - since > 1000) [since, heard] = [event.timeStamp, 0];
		heard++;
		const message = heard > MOST_A_SECOND ? null : readSet(event.data);
		if (message) onset(message);
	});
	return {
		tell: (message) => {
			parent.postMessage(writeMessage(message), '*');
		},
	};
}
