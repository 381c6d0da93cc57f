import { node, serializeFigure, type FigureNode } from '../figure/figure-node.ts';
import type { BilingualText } from '../model/indicator.ts';
import { PAGE_LANGUAGES } from './page-words.ts';

/** Elements without an end. */
const VOID = new Set(['br', 'hr', 'input', 'link', 'meta']);
/** Elements whose text is not escaped: style and script that we wrote. */
const RAW = new Set(['script', 'style']);

/**
 * A page as HTML text. Text and attributes are escaped, whatever a table put into them.
 *
 * @throws RangeError for a style or script that would end itself
 *
 * @example serializePage(node('p', {}, ['a < b', node('br')])) // '<p>a &lt; b<br></p>'
 */
export function serializePage(page: FigureNode | string): string {
	if (typeof page === 'string' || page.tag === 'svg') return serializeFigure(page);
	const { tag, children } = page;
	const head = serializeFigure({ ...page, children: [] }).slice(0, -2);
	if (VOID.has(tag)) return `${head}>`;
	if (!RAW.has(tag)) return `${head}>${children.map(serializePage).join('')}</${tag}>`;
	const text = children.join('');
	if (/<\/(?:script|style)|<!--/iu.test(text)) throw new RangeError(`a ${tag} would end itself`);
	return `${head}>${text}</${tag}>`;
}

/**
 * A text in the languages of a page; once, where they are the same. Style shows one of them.
 *
 * @param tag  element around each language
 */
export function inBoth({ id, en }: BilingualText, tag = 'span'): (FigureNode | string)[] {
	if (id === en) return id === '' ? [] : [id];
	return [node(tag, { lang: 'id' }, [id]), node(tag, { lang: 'en' }, [en])];
}

/** Nodes in the languages of a page; once, where they are the same. */
export function drawnInBoth(
	draw: (language: keyof BilingualText) => readonly FigureNode[],
	tag = 'g',
): FigureNode[] {
	const [first = [], second = []] = PAGE_LANGUAGES.map(draw);
	const isSame = first.map(serializeFigure).join('') === second.map(serializeFigure).join('');
	if (isSame) return [...first];
	return PAGE_LANGUAGES.map((lang, at) => node(tag, { lang }, at === 0 ? first : second));
}
