import type { Result } from '../../src/core/model/diagnostic.ts';

/** The value of a result, or a failure of the test that says why there is none. */
export function valueOf<T>(result: Result<T>): T {
	if (result.ok) return result.value;
	throw new Error(result.diagnostics.map(({ code }) => code).join(', '));
}

/** The codes of what a result says. */
export function codesOf(result: Result<unknown>): string[] {
	return result.diagnostics.map(({ code }) => code);
}
