import listsUrl from '../../geodata/priorities/lists.json?url';
import { readPublishedLists, type PublishedList } from '../core/priority/published-lists.ts';
import { loadText } from './load-text.ts';

/**
 * Lists of priority locations that were published.
 *
 * @throws LoadError when they cannot be fetched
 */
export async function loadPublishedLists(): Promise<readonly PublishedList[]> {
	return readPublishedLists(JSON.parse(await loadText(listsUrl)));
}
