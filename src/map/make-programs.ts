import type { GlProgram } from './gl-program.ts';

/** Between two looks whether the card is done, milliseconds. */
const LOOK_MS = 8;
/** Longest time it is waited for; then it is asked all the same. */
const LONGEST_MS = 3000;

/**
 * Makes programs and asks for the places of their uniforms, when the card has drawn what it was told to
 * and has linked them: an answer sooner would hold the page up until then.
 *
 * @param programsOf  the programs there are now; those that are there no more are not asked
 * @param framesOf    how many frames were drawn so far
 * @throws Error      as {@link GlProgram.prepare}
 */
export async function makePrograms(
	gl: WebGL2RenderingContext,
	programsOf: () => readonly GlProgram[],
	framesOf: () => number,
): Promise<void> {
	for (const program of programsOf()) program.begin();
	let fence = fenceAfter(gl, framesOf());
	const isDone = (): boolean => {
		if (gl.isContextLost() || !fence.sync) return true;
		if (gl.getSyncParameter(fence.sync, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
		if (fence.frames !== framesOf()) {
			gl.deleteSync(fence.sync);
			fence = fenceAfter(gl, framesOf());
			return false;
		}
		return programsOf().every((program) => program.isLinked());
	};
	for (let waited = 0; waited < LONGEST_MS && !isDone(); waited += LOOK_MS) {
		await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
	}
	gl.deleteSync(fence.sync);
	for (const program of programsOf()) program.prepare();
}

/** A fence behind all that the card was told so far. */
function fenceAfter(
	gl: WebGL2RenderingContext,
	frames: number,
): { readonly sync: WebGLSync | null; readonly frames: number } {
	const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
	gl.flush();
	return { sync, frames };
}
