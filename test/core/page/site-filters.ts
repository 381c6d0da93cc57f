import { Parser } from 'htmlparser2';

/**
 * What WordPress and Joomla leave of what a person without special rights writes. Both go through the
 * text tag by tag: a tag that is not admitted goes, what stands between its ends stays.
 */
interface SiteFilter {
	readonly admitsTag: (name: string) => boolean;
	readonly admitsAttribute: (tag: string, name: string, value: string) => boolean;
	readonly cleanValue: (value: string) => string;
}

/**
 * WordPress: `$allowedposttags` of `wp-includes/kses.php`, version 7.0, which `wp_kses_post` applies;
 * elements of MathML left out. https://developer.wordpress.org/reference/functions/wp_kses_post/
 */
const POST_TAGS = new Set(
	`address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col
	colgroup data del dd dfn details div dialog dl dt em fieldset figure figcaption font footer h1 h2 h3 h4
	h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu meter nav object p pre progress
	q rb rp rt rtc ruby s samp search span section small strike strong sub summary sup table tbody td
	textarea tfoot th thead time title tr track tt u ul ol var video wbr`.split(/\s+/u),
);
/** Attributes of elements that our snippets use. */
const POST_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
	a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
	img: [
		'alt',
		'align',
		'border',
		'height',
		'hspace',
		'loading',
		'longdesc',
		'vspace',
		'src',
		'usemap',
		'width',
	],
	p: ['align'],
};
/** Attributes of every element: `_wp_add_global_attributes`, since 6.4. */
const POST_GLOBAL = new Set(
	`aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label
	aria-labelledby aria-live class dir hidden id lang style title role xml:lang`.split(/\s+/u),
);
const POST_PROTOCOL = /^(?:https?|ftp|mailto):|^(?![a-z][a-z0-9+.-]*:)/iu;

const WORDPRESS: SiteFilter = {
	admitsTag: (name) => POST_TAGS.has(name),
	admitsAttribute: (tag, name, value) => {
		const isKnown =
			POST_GLOBAL.has(name) ||
			/^data-[a-z0-9-]+$/u.test(name) ||
			(POST_ATTRIBUTES[tag]?.includes(name) ?? false);
		return isKnown && (!['href', 'src'].includes(name) || POST_PROTOCOL.test(value));
	},
	cleanValue: (value) => value,
};

/**
 * Joomla: the default forbidden lists of `Joomla\Filter\InputFilter`, which the text filters of authors,
 * editors, publishers and managers apply in a new site.
 * https://github.com/joomla-framework/filter/blob/3.x-dev/src/InputFilter.php
 */
const BLOCKED_TAGS = new Set(
	`applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link
	meta name object script style title xml`.split(/\s+/u),
);
const BLOCKED_ATTRIBUTES = new Set(
	'action background codebase dynsrc formaction lowsrc'.split(' '),
);

const JOOMLA: SiteFilter = {
	admitsTag: (name) => /^[a-z][a-z0-9]*$/iu.test(name) && !BLOCKED_TAGS.has(name),
	admitsAttribute: (_, name, value) =>
		!BLOCKED_ATTRIBUTES.has(name) &&
		!name.startsWith('on') &&
		!/(?:(?:java|vb|live)script|behaviour|mocha):/iu.test(value),
	// numbered entities lose their mark, and backslashes go
	cleanValue: (value) => value.replaceAll('&#', '').replaceAll('\\', '').replaceAll('"', ''),
};

/** Both, by name. */
export const SITE_FILTERS = { WordPress: WORDPRESS, Joomla: JOOMLA } as const;

const VOID = new Set(['img', 'br', 'hr']);

/** What a site leaves of a text. */
export function filtered(html: string, site: SiteFilter): string {
	let kept = '';
	// as in the sites, no element hides tags inside it: hence the rules of XML
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (!site.admitsTag(name)) return;
				const told = Object.entries(attributes)
					.filter(([key, value]) => site.admitsAttribute(name, key, value))
					.map(([key, value]) => ` ${key}="${site.cleanValue(value)}"`);
				kept += `<${name}${told.join('')}>`;
			},
			ontext(text) {
				kept += text;
			},
			onclosetag(name, isImplied) {
				if (site.admitsTag(name) && !isImplied && !VOID.has(name)) kept += `</${name}>`;
			},
		},
		{ xmlMode: true, decodeEntities: false },
	);
	parser.end(html);
	return kept;
}

/** Elements of a text as a browser reads it: names and attributes, in order. */
export function elementsOf(html: string): { name: string; attributes: Record<string, string> }[] {
	const found: { name: string; attributes: Record<string, string> }[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			found.push({ name, attributes: { ...attributes } });
		},
	});
	parser.end(html);
	return found;
}
