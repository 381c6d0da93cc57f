import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A script of `src/embed` and all it imports as one classic script, made small.
 *
 * @param name  file name without its ending: `single-file-script`
 * @throws Error when it cannot be built
 */
export async function bundleScript(name: string): Promise<string> {
	const entry = fileURLToPath(new URL(`../embed/${name}.ts`, import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry, formats: ['iife'], name: 'petaSasaran' },
		},
	});
	const [bundle] = Array.isArray(built) ? built : [built];
	const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
	if (!chunk) throw new Error(`${name} cannot be built`);
	return chunk.code.trim();
}
