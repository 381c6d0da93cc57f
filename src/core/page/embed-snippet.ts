/** What a webmaster pastes, by what has to be allowed for it. */
export type SnippetKind = 'picture' | 'file' | 'frame' | 'script' | 'element';
/** Those kinds, from the one that works anywhere. */
export const SNIPPET_KINDS: readonly SnippetKind[] = [
	'picture',
	'file',
	'frame',
	'script',
	'element',
];

/** What snippets are made of. */
export interface SnippetSubject {
	readonly title: string;
	/** The map in words, for who does not see it. */
	readonly description: string;
	/** Address of the page that is framed, with its fragment. */
	readonly page: string;
	/** Address of the loader, `peta-sasaran.js`. */
	readonly loader: string;
	/** Address of the single file. */
	readonly file: string;
	/** Address and size of the picture, CSS pixels. */
	readonly picture: { readonly src: string; readonly widthPx: number; readonly heightPx: number };
	/** Most width it takes, CSS pixels; null for all there is. A picture has its own. */
	readonly widthPx: number | null;
	readonly heightPx: number;
	/** Ground and language of the element, as its attributes say them. */
	readonly theme: 'terang' | 'gelap' | 'auto';
	readonly language: 'id' | 'en';
}

/** Text inside of an attribute. Named entities only: Joomla's filter breaks numbered ones. */
function attribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replace(/\s+/gu, ' ')
		.trim();
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
	const told = Object.entries(attributes).map(
		([key, value]) => `${key}="${attribute(String(value))}"`,
	);
	return `<${[name, ...told].join(' ')}>`;
}

/** A picture that is a link. */
function pictureLink({ picture, description }: SnippetSubject, href: string): string {
	const { src, widthPx, heightPx } = picture;
	const img = tag('img', { src, alt: description, width: widthPx, height: heightPx });
	return `${tag('a', { href })}${img}</a>`;
}

/** A frame that may run its script and nothing else, around what is seen where frames are taken out. */
function frame(subject: SnippetSubject, src: string): string {
	const { title, widthPx, heightPx } = subject;
	const opened = tag('iframe', {
		src,
		title,
		width: widthPx ?? '100%',
		height: heightPx,
		loading: 'lazy',
		sandbox: 'allow-scripts',
		referrerpolicy: 'no-referrer',
		style: 'border:0;max-width:100%',
	});
	return `${opened}${pictureLink(subject, src)}</iframe>`;
}

/**
 * A snippet to paste into a page.
 *
 * Each holds the picture with its link: where a site takes scripts, frames or unknown elements out and
 * leaves what is in them, as WordPress and Joomla do, the picture is what remains.
 *
 * @returns one line of HTML
 */
export function embedSnippet(kind: SnippetKind, subject: SnippetSubject): string {
	const { page, loader, title, theme, language, widthPx } = subject;
	switch (kind) {
		case 'picture':
			return `<p>${pictureLink(subject, page)}</p>`;
		case 'file':
			return frame(subject, subject.file);
		case 'frame':
			return frame(subject, page);
		case 'script': {
			const asked = { 'data-peta': page, 'data-judul': title, 'data-tema': theme };
			const width = widthPx === null ? {} : { 'data-lebar': widthPx };
			const script = tag('script', { src: loader, ...asked, 'data-bahasa': language, ...width });
			return `<p data-peta-cadangan="1">${pictureLink(subject, page)}</p>${script}</script>`;
		}
		case 'element': {
			const width = widthPx === null ? {} : { lebar: widthPx };
			const told = { src: page, title, tema: theme, bahasa: language, ...width };
			const opened = tag('peta-sasaran', told);
			return `${tag('script', { src: loader })}</script>${opened}${pictureLink(subject, page)}</peta-sasaran>`;
		}
	}
}
