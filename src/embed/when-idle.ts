/** Milliseconds without another wish after which a page rests. */
const PAUSE_MS = 250;
/** Milliseconds after which what waits for an idle moment is done all the same. */
const LATEST_MS = 2000;

/**
 * Runs something once the page rests: a moment after it was asked for, when the browser has nothing to do.
 *
 * @returns takes it back
 */
export function whenIdle(run: () => void): () => void {
	let handle = 0;
	const timer = setTimeout(() => {
		// Safari does not tell of rest
		if ('requestIdleCallback' in window)
			handle = window.requestIdleCallback(run, { timeout: LATEST_MS });
		else run();
	}, PAUSE_MS);
	return () => {
		clearTimeout(timer);
		if (handle !== 0) window.cancelIdleCallback(handle);
	};
}
