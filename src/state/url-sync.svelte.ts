import { decodeView, encodeView, type DecodedView } from '../core/view/view-codec.ts';
import type { Session } from './session.svelte.ts';

/** Milliseconds the view must rest before the address follows a refinement of it. */
const REST_MS = 250;

/**
 * Keeps the page's address and the view in step, one way at a time: the address is read when the
 * page opens and on Back and Forward, and written whenever the view changes. A choice is a new entry
 * in the history; a refinement, such as the camera, replaces the last one.
 *
 * Call while a component is being set up. @returns how to stop
 */
export function syncUrl(session: Session): () => void {
	let unknown: DecodedView['unknown'] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;

	const read = (): void => {
		const decoded = decodeView(location.hash);
		unknown = decoded.unknown;
		session.view.restore(decoded.view);
		session.notify(decoded.diagnostics);
		void session.checkView();
		const { camera, selected } = decoded.view;
		if (!camera && !selected) session.stage.fit(session.layerBbox, false);
	};
	const write = (hash: string, replace: boolean): void => {
		if (hash === location.hash.replace(/^#/, '')) return;
		const url = hash ? `#${hash}` : location.pathname + location.search;
		if (replace) history.replaceState(null, '', url);
		else history.pushState(null, '', url);
	};

	read();
	window.addEventListener('popstate', read);
	$effect(() => {
		const hash = encodeView(session.view.current, unknown);
		clearTimeout(timer);
		if (session.view.lastChange === 'refinement') timer = setTimeout(write, REST_MS, hash, true);
		else write(hash, false);
	});
	return () => {
		clearTimeout(timer);
		window.removeEventListener('popstate', read);
	};
}
