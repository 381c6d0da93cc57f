/**
 * Whether this browser can draw with WebGL 2 now.
 *
 * Asks a throw-away canvas, and gives its context back.
 */
export function hasWebGL(): boolean {
	try {
		const context = document.createElement('canvas').getContext('webgl2');
		context?.getExtension('WEBGL_lose_context')?.loseContext();
		return context !== null;
	} catch {
		return false;
	}
}
