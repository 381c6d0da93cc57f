import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * MapLibre's worker, fetched when there is something for it to do: areas are drawn without it, and
 * are on screen while its 150 kB still come. What MapLibre says meanwhile is kept and said again.
 */

/** What MapLibre tells its worker before there is any source; by its own names for messages. */
const CAN_WAIT: ReadonlySet<unknown> = new Set(['SR', 'SL', 'SI', 'UGS', 'SRPS']);

const kept: unknown[] = [];

function keep({ data }: MessageEvent<{ type?: unknown }>): void {
	kept.push(data);
	if (!CAN_WAIT.has(data.type)) void (loading ??= load());
}

let loading: Promise<void> | null = null;

async function load(): Promise<void> {
	try {
		await import(/* @vite-ignore */ workerUrl);
	} catch (error) {
		// heard on the page as an error of this worker
		self.reportError(error);
		return;
	}
	self.removeEventListener('message', keep);
	for (const data of kept) self.dispatchEvent(new MessageEvent('message', { data }));
	kept.length = 0;
}

self.addEventListener('message', keep);
