import { readEmbedAddress } from '../core/page/embed-address.ts';
import { mountFigurePage } from '../ui/figure-page/mount-figure-page.ts';
import { linkToHost } from './host-link.ts';

/**
 * The script inside a single-file page: mounts the page it stands in, as its address asks (`#tema=gelap`,
 * `bahasa`, `s`, `tabel`), tells a page that frames it how high it is, and hears one whose origin the
 * address names (`induk`). A figure of which nobody said whose it is, or of when, is not shown in a frame: what is
 * missing is.
 */
const root = document.querySelector<HTMLElement>('.peta');
if (root) {
	if (window.parent !== window && root.dataset['lacks'] !== undefined) refuse(root);
	else mount(root);
}

function mount(root: HTMLElement): void {
	const { wishes } = readEmbedAddress(window.location.hash);
	const link = linkToHost(
		() => wishes.hosts,
		({ theme, language, area }) => {
			if (theme) page.setTheme(theme);
			if (language) page.setLanguage(language);
			if (area !== undefined) page.select(area);
		},
	);
	const page = mountFigurePage(root, {
		view: wishes.opensTable ? 'table' : 'map',
		onheight: (heightPx) => {
			link.tell({ type: 'height', heightPx });
		},
		onselect: (area) => {
			link.tell({ type: 'select', area });
		},
	});
	const asked = new URLSearchParams(window.location.hash.slice(1));
	if (asked.has('tema')) page.setTheme(wishes.theme);
	if (asked.has('bahasa')) page.setLanguage(wishes.language);
	if (wishes.selected) page.select(wishes.selected);
	link.tell({ type: 'ready' });
}

/** Leaves of a page what it lacks, and tells the page around. */
function refuse(root: HTMLElement): void {
	const lacks = root.querySelector('.lacks');
	root.replaceChildren(...(lacks ? [lacks] : []));
	const link = linkToHost(
		() => [],
		() => undefined,
	);
	link.tell({ type: 'error', code: 'no-source' });
	link.tell({ type: 'height', heightPx: Math.ceil(root.getBoundingClientRect().height) });
}
