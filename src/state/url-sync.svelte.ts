import { decodeView, encodeView, type DecodedView } from '../core/view/view-codec.ts';
import { checkLink } from './load-needed.ts';
import type { Session } from './session.svelte.ts';

/** Milliseconds the view must rest before the address follows a refinement of it. */
const REST_MS = 250;

/** Marks the entries of the history that are ours; an address typed or pasted has no state. */
const OURS = { isPetaSasaran: true };

/**
 * Keeps the page's address and the view in step, one way at a time: the address is read when the
 * page opens, on Back and Forward and when somebody changes it by hand, and written whenever the view
 * changes. A choice is a new entry in the history; a refinement, such as the camera, replaces the last.
 *
 * Back undoes choices and leaves the camera where it is; a link, typed or opened, moves it.
 *
 * Call while a component is being set up. @returns how to stop
 */
export function syncUrl(session: Session): () => void {
	let unknown: DecodedView['unknown'] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;

	const read = (): void => {
		const decoded = decodeView(location.hash);
		unknown = decoded.unknown;
		if (decoded.language) void session.chooseLanguage(decoded.language);
		session.view.restore(decoded.view);
		if (decoded.view.rule !== null || decoded.view.analysis !== null) session.mode = 'priority';
		if (decoded.view.registers !== null) session.mode = 'registers';
		session.notify(decoded.diagnostics);
		void checkLink(session).then(() => {
			const { camera } = session.view.current;
			if (camera) session.stage.jump(camera);
			else session.fitToView();
		});
	};
	const goBack = (event: PopStateEvent): void => {
		if (event.state === null) {
			read();
			return;
		}
		const { camera } = session.view.current;
		session.history.revisit(() => {
			session.view.restore({ ...decodeView(location.hash).view, camera });
		});
		void checkLink(session);
	};
	const write = (hash: string, replace: boolean): void => {
		if (hash === location.hash.replace(/^#/, '') && history.state !== null) return;
		const url = hash ? `#${hash}` : location.pathname + location.search;
		if (replace) history.replaceState(OURS, '', url);
		else history.pushState(OURS, '', url);
	};

	read();
	history.replaceState(OURS, '');
	window.addEventListener('popstate', goBack);
	$effect(() => {
		const hash = encodeView(session.view.current, unknown, session.preferences.languageAsked);
		clearTimeout(timer);
		if (session.view.lastChange === 'refinement') timer = setTimeout(write, REST_MS, hash, true);
		else write(hash, false);
	});
	return () => {
		clearTimeout(timer);
		window.removeEventListener('popstate', goBack);
	};
}
