import { mountFigurePage } from '../ui/figure-page/mount-figure-page.ts';

/**
 * The script inside a single-file page: mounts the page it stands in, and tells a page that frames it
 * how high it is. That says nothing of anybody, so it is told to whoever it is.
 */
const root = document.querySelector<HTMLElement>('.peta');
if (root) {
	mountFigurePage(root, {
		onheight: (heightPx) => {
			if (window.parent !== window)
				window.parent.postMessage({ t: 'peta-sasaran', v: 1, type: 'height', heightPx }, '*');
		},
	});
}
