import { isEmbedFilePath } from '../core/page/embed-address.ts';
import { EMBED_CALL, type EmbedFile } from '../core/page/embed-file.ts';
import { readEmbedFile } from '../core/page/read-embed-file.ts';
import type { EmbedProblem } from '../i18n/embed-messages.ts';

/** The only addresses scripts are loaded from: files of figures beside the page. */
const POLICY =
	'trustedTypes' in window
		? (
				window as unknown as {
					readonly trustedTypes: {
						createPolicy: (
							name: string,
							rules: { createScriptURL: (url: string) => string },
						) => { createScriptURL: (url: string) => string };
					};
				}
			).trustedTypes.createPolicy('peta-sasaran', { createScriptURL: fileAddress })
		: { createScriptURL: fileAddress };

function fileAddress(path: string): string {
	const [file = ''] = path.split('?');
	if (!isEmbedFilePath(file)) throw new TypeError('a script from elsewhere is not loaded');
	return path;
}

/**
 * Loads a file of figures. It is a script, for a page without an origin may load nothing else from a
 * server that does not expect it; what it hands over is looked at before anything is made of it.
 *
 * @param path    as the address has it
 * @param frozen  the mark of the only file that will do; null for whatever lies there today
 */
export function loadEmbedFile(
	path: string | null,
	frozen: string | null,
): Promise<EmbedFile | EmbedProblem> {
	if (path === null) return Promise.resolve('no-data');
	if (/\.peta\.json$/u.test(path)) return Promise.resolve('project');
	if (!isEmbedFilePath(path)) return Promise.resolve('bad-address');
	return new Promise((resolve) => {
		const script = document.createElement('script');
		const end = (result: EmbedFile | EmbedProblem): void => {
			script.remove();
			resolve(result);
		};
		Object.assign(window, {
			[EMBED_CALL]: (value: unknown) => {
				const read = readEmbedFile(value);
				const isOther = typeof read !== 'string' && frozen !== null && read.id !== frozen;
				end(isOther ? 'frozen-differs' : read);
			},
		});
		// after the file has run: whoever has not handed over anything by then never will
		script.addEventListener('load', () => end('damaged'));
		script.addEventListener('error', () => end('not-found'));
		const day = new Date().toISOString().slice(0, 10);
		script.src = POLICY.createScriptURL(frozen === null ? `${path}?${day}` : path);
		document.head.append(script);
	});
}
