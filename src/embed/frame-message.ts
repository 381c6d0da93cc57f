/** What a framed page may say: `{ t: 'peta-sasaran', v: 1, type: 'height', heightPx }`. */
const NAME = 'peta-sasaran';
const VERSION = 1;
/** Heights that are believed, CSS pixels. */
const LEAST_PX = 60;
const MOST_PX = 20_000;

/**
 * The height a framed page tells, whole CSS pixels.
 *
 * @param message  data of a message, from anybody
 * @returns        null for whatever is not a message of this kind and version, or not a believable height
 *
 * @example readHeight({ t: 'peta-sasaran', v: 1, type: 'height', heightPx: 480.5 }) // 481
 * @example readHeight({ t: 'peta-sasaran', v: 2, type: 'height', heightPx: 480 }) // null
 * @example readHeight('480') // null
 */
export function readHeight(message: unknown): number | null {
	if (typeof message !== 'object' || message === null) return null;
	const { t, v, type, heightPx } = message as Readonly<Record<string, unknown>>;
	if (t !== NAME || v !== VERSION || type !== 'height') return null;
	if (typeof heightPx !== 'number' || !Number.isFinite(heightPx)) return null;
	return heightPx >= LEAST_PX && heightPx <= MOST_PX ? Math.ceil(heightPx) : null;
}
