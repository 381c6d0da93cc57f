import examplesUrl from '../../geodata/examples/examples.json?url';
import { readExamples, type Example } from '../core/project/examples.ts';
import { loadText } from './load-text.ts';

/** Addresses of the example projects by file name. */
const PROJECT_URLS = import.meta.glob<string>('../../geodata/examples/*.peta.json', {
	query: '?url',
	import: 'default',
	eager: true,
});

/** What a session needs of ready examples. */
export interface ExampleShelf {
	readonly loadExamples: () => Promise<readonly Example[]>;
	readonly loadExampleText: (file: string) => Promise<string>;
}

/**
 * Which examples there are.
 *
 * @throws LoadError when the list cannot be fetched
 */
export async function loadExamples(): Promise<readonly Example[]> {
	return readExamples(JSON.parse(await loadText(examplesUrl)));
}

/**
 * The text of an example's project file.
 *
 * @throws LoadError when it cannot be fetched
 */
export function loadExampleText(file: string): Promise<string> {
	const url = PROJECT_URLS[`../../geodata/examples/${file}`];
	if (!url) throw new RangeError(`the list names ${file}, which is not bundled`);
	return loadText(url);
}
