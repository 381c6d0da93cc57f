import { node, type FigureNode } from '../figure/figure-node.ts';
import { sha256Hex } from '../priority/sha256.ts';
import { EMBED_CALL, EMBED_FORMAT, EMBED_VERSION, type EmbedView } from './embed-file.ts';
import { packPage } from './packed-page.ts';

/** Digits of the mark by which files are told apart. */
const ID_DIGITS = 12;

/**
 * A file of figures for `embed.html`: a script that hands them over, which also a page without an origin
 * of its own may load from any server. The figures are finished: no cell of a table is in it.
 *
 * @param views  in the order they are offered; those of the same areas share their paths where they were
 *               drawn one alike another (`FigurePageRequest.alike`)
 * @throws RangeError for no view, and for one without source or period: whoever makes it asks first
 */
export function writeEmbedFile(views: readonly EmbedView[]): string {
	if (views.length === 0) throw new RangeError('a file of figures needs one');
	for (const { about } of views) {
		if (!about.source.id.trim() || !about.period.trim())
			throw new RangeError('a figure for others needs a source and a period');
	}
	const paths = new Map<string, number>();
	const colors: string[] = [];
	const packed = views.map(({ about, page }) => {
		const own = JSON.stringify(page.colors.both());
		if (!colors.includes(own)) colors.push(own);
		return {
			about,
			colors: colors.indexOf(own),
			fills: page.fills,
			page: packPage(withLooseAreas(page.root), paths),
		};
	});
	const content = {
		colors: colors.map((each) => JSON.parse(each) as unknown),
		views: packed,
		paths: [...paths.keys()],
	};
	const id = sha256Hex(JSON.stringify(content)).slice(0, ID_DIGITS);
	const file = { format: EMBED_FORMAT, version: EMBED_VERSION, id, ...content };
	return `${EMBED_CALL}(${asScript(file)});\n`;
}

/**
 * The mark by which a file is told from one with other figures.
 *
 * @param text  of {@link writeEmbedFile}
 * @returns     null for another text
 */
export function embedFileId(text: string): string | null {
	return /^\w+\(\{"format":"[^"]+","version":\d+,"id":"([0-9a-f]+)"/u.exec(text)?.[1] ?? null;
}

/** JSON that is a script too, also inside of a page. */
function asScript(value: unknown): string {
	return JSON.stringify(value)
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
}

/**
 * A page whose areas have a colour each, in the order of their codes, and do not lie in groups of one
 * colour: so that an area is the same element in every view, and another view changes its colour only.
 */
function withLooseAreas(page: FigureNode): FigureNode {
	const lookOf = (each: FigureNode | string): string | undefined =>
		typeof each === 'string' ? undefined : (each.attributes['data-class'] as string | undefined);
	const children = page.children.map((each) =>
		typeof each === 'string' || lookOf(each) !== undefined ? each : withLooseAreas(each),
	);
	const areas = children.flatMap((each): FigureNode[] => {
		const look = lookOf(each);
		if (typeof each === 'string' || look === undefined || look === 'context') return [];
		const { 'data-class': _, ...drawn } = each.attributes;
		return each.children.flatMap((area) =>
			typeof area === 'string' ? [] : [node(area.tag, { ...area.attributes, ...drawn })],
		);
	});
	const codeOf = ({ attributes }: FigureNode): string => String(attributes['data-area'] ?? '');
	areas.sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
	return node(page.tag, page.attributes, [
		...children.filter((each) => lookOf(each) === 'context'),
		...areas,
		...children.filter((each) => lookOf(each) === undefined),
	]);
}
