import { PROJECT_ENDING, PROJECT_FORMAT } from '../core/project/saved-project.ts';
import type { TableSource } from './table-file.svelte.ts';

/** A project that would take the place of what is open. */
export interface ProjectQuestion {
	readonly file: string;
	/** Tables that are open. */
	readonly tables: number;
	readonly answer: (opens: boolean) => void;
}

/** Bytes at either end that tell a project: its first field says so, unless it was put in another order. */
const SAMPLE_BYTES = 65_536;
const MARK = new RegExp(`"format"\\s*:\\s*"${PROJECT_FORMAT}"`, 'u');

/**
 * Whether a file is a project by its content, or is called one while its content is an object of JSON
 * that is no table: what is wrong with it is then said of a project.
 */
export async function isProjectFile(source: TableSource): Promise<boolean> {
	if (!(source instanceof File)) return false;
	const textOf = async (part: Blob): Promise<string> => (await part.text()).replaceAll('\0', '');
	const start = await textOf(source.slice(0, SAMPLE_BYTES));
	if (!/^[\s\uFEFF\uFFFD]*\{/u.test(start)) return false;
	if (MARK.test(start) || source.name.endsWith(PROJECT_ENDING)) return true;
	return source.size > SAMPLE_BYTES && MARK.test(await textOf(source.slice(-SAMPLE_BYTES)));
}
