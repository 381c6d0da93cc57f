/** The part of the Trusted Types interface that is used here; TypeScript's DOM library lacks it. */
interface TrustedTypesFactory {
	createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
}

/**
 * Installs the page's default Trusted Types policy: a script or worker may be loaded from this
 * page's own origin, and nothing else may be turned from text into code or markup.
 *
 * MapLibre makes its worker from a plain address, which the policy in the page's CSP forbids unless
 * a default policy vouches for it. Must run before any map is made. Without Trusted Types in the
 * browser nothing happens, and nothing is needed.
 */
export function installTrustedTypes(): void {
	const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
	factory?.createPolicy('default', {
		createScriptURL: (url) => {
			if (new URL(url, location.href).origin === location.origin) return url;
			throw new TypeError(`script from another origin refused: ${url}`);
		},
	});
}
