import { areaInInset } from './area-in-inset.ts';
import { arrangeLabels } from './arrange-labels.ts';
import { crowdLegend } from './crowd-legend.ts';
import { mountGrounds } from './mount-grounds.ts';
import { mountList } from './mount-list.ts';
import { nextPlace, type AreaPlace } from './next-place.ts';

/** A page that answers to pointer and keys. */
export interface MountedPage {
	/** Outlines an area and says it, or takes the outline away; one that is not there changes nothing. */
	readonly select: (area: string | null) => void;
	readonly setTheme: (theme: 'light' | 'dark' | 'auto') => void;
	readonly setLanguage: (language: 'id' | 'en') => void;
	/**
	 * Looks again at elements that were changed: another figure of the same areas.
	 *
	 * @param hasMoved  whether words on the map may lie elsewhere, or be longer
	 */
	readonly refresh: (hasMoved: boolean) => void;
	/** Takes handlers and observers away. */
	readonly end: () => void;
}

/** What a page tells of. */
export interface PageListener {
	/** Height of the whole page, CSS pixels; only when it changed. */
	readonly onheight?: (heightPx: number) => void;
	readonly onselect?: (area: string | null) => void;
	/** The language was changed, by a person or by `setLanguage`. */
	readonly onlanguage?: (language: 'id' | 'en') => void;
	/** The list is about to be seen or read: who brings it up to date late does so now. */
	readonly onread?: () => void;
	/** Which of the two a wide page begins with; the map unless told otherwise. */
	readonly view?: 'map' | 'table';
}

const SVG = 'http://www.w3.org/2000/svg';
/** The drawing that is seen, of those on the page. */
const DRAWING = '.map svg:not([data-waits],.traced)';
/** Shrinking from which only the end of the scale has room for a number. */
const TIGHT = 1.3;
/** How far from the pointer an area too small to hit is still found, CSS pixels. */
const NEAR_PX = 10;

/**
 * Makes a page of `drawFigurePage` answer: pointing tells an area, clicking keeps it, arrows go from area
 * to area, and the list is searched, put in order and folded.
 *
 * Everything is read from the elements; nothing is fetched, stored or sent.
 *
 * @param root  the page's outermost element
 * @throws TypeError when it is no such element
 */
export function mountFigurePage(root: HTMLElement, listener: PageListener = {}): MountedPage {
	const find = <T extends Element>(selector: string): T => {
		const found = root.querySelector<T>(selector);
		if (!found) throw new TypeError(`a figure page has no ${selector}`);
		return found;
	};
	const fillsDocument = root.parentElement === root.ownerDocument.body;
	const map = find<HTMLElement>('.map');
	let svg = find<SVGSVGElement>(DRAWING);
	const tip = find<HTMLElement>('.tip');
	const body = find<HTMLElement>('tbody');
	const live = find<HTMLElement>('[data-say]');
	const ended = new AbortController();
	const { signal } = ended;
	const [widthPx = 1] = (map.dataset['size'] ?? '').split(' ').map(Number);
	const rows = new Map<string, HTMLTableRowElement>();
	const places: AreaPlace[] = [];
	for (const row of body.querySelectorAll('tr')) {
		const area = row.dataset['area'] ?? '';
		rows.set(area, row);
		const [x, y] = (row.dataset['p'] ?? '').split(' ').map(Number);
		if (x !== undefined && y !== undefined) places.push({ area, x, y });
	}
	/** The first drawing of an area. */
	const shapeOf = (area: string): Element | undefined =>
		['area', 'mark', 'symbol']
			.map((name) => svg.querySelector(`[data-${name}="${CSS.escape(area)}"]`))
			.find((shape) => shape !== null) ?? undefined;
	// a drawing of its own, so that pointing at an area paints no other
	const traced = document.createElementNS(SVG, 'svg');
	traced.setAttribute('class', 'traced');
	traced.setAttribute('aria-hidden', 'true');
	traced.setAttribute('viewBox', svg.getAttribute('viewBox') ?? '');
	tip.before(traced);
	const outline = ['ring', 'on'].map((name) => {
		const group = document.createElementNS(SVG, 'g');
		group.setAttribute('class', name);
		traced.append(group);
		return group;
	});

	/** Text of an element in the language on screen. */
	const textOf = (element: Element | null | undefined): string => {
		if (!element) return '';
		const told = element.querySelector(`[lang="${root.dataset['lang'] ?? 'id'}"]`);
		return (told ?? element).textContent.trim();
	};
	const nameOf = (area: string): string => textOf(rows.get(area)?.cells[0]);
	const valueOf = (area: string): string => {
		listener.onread?.();
		return textOf(rows.get(area)?.cells[1]);
	};

	let selected: string | null = null;
	let shown: string | null = null;

	/** Draws an area's outline and its label beside it. */
	const show = (area: string | null): void => {
		shown = area;
		const shape = area === null ? undefined : shapeOf(area);
		for (const group of outline) {
			group.replaceChildren(...(shape ? [shape.cloneNode() as Element] : []));
			for (const copy of group.children) {
				for (const name of ['data-area', 'data-mark', 'data-symbol', 'fill'])
					copy.removeAttribute(name);
			}
		}
		tip.hidden = area === null;
		if (area === null) return;
		const name = document.createElement('b');
		name.textContent = nameOf(area);
		const value = document.createElement('span');
		value.textContent = valueOf(area);
		tip.replaceChildren(name, value);
		const place = places.find((each) => each.area === area);
		const scale = map.clientWidth / widthPx;
		const x = (place?.x ?? widthPx / 2) * scale;
		const y = (place?.y ?? 0) * scale;
		const left = Math.max(
			4,
			Math.min(map.clientWidth - tip.offsetWidth - 4, x - tip.offsetWidth / 2),
		);
		const above = y - tip.offsetHeight - 14;
		tip.style.left = `${left}px`;
		tip.style.top = `${above < 2 ? Math.min(y + 16, map.clientHeight - tip.offsetHeight - 2) : above}px`;
	};

	const select = (area: string | null, isTold = true): void => {
		if (area !== null && !rows.has(area)) return;
		if (selected !== null) rows.get(selected)?.removeAttribute('aria-selected');
		const isNew = area !== selected;
		selected = area;
		if (area !== null) rows.get(area)?.setAttribute('aria-selected', 'true');
		show(area);
		live.textContent = area === null ? '' : `${nameOf(area)}: ${valueOf(area)}`;
		if (isNew && isTold) listener.onselect?.(area);
	};

	/** The area under a pointer, or one too small to hit beside it. */
	const areaAt = (event: MouseEvent): string | null => {
		const shape = (event.target as Element).closest<SVGElement>(
			'[data-area],[data-mark],[data-symbol]',
		);
		const hit =
			shape && (shape.dataset['area'] ?? shape.dataset['mark'] ?? shape.dataset['symbol']);
		if (hit !== null && hit !== undefined && rows.has(hit)) return hit;
		const box = map.getBoundingClientRect();
		const scale = widthPx / box.width;
		const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
		let nearest: string | null = null;
		let least = NEAR_PX * scale;
		for (const place of places) {
			const away = Math.hypot(place.x - x, place.y - y);
			if (away < least) [nearest, least] = [place.area, away];
		}
		return nearest;
	};
	map.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerType !== 'touch') {
				const area = areaAt(event) ?? selected;
				if (area !== shown) show(area);
			}
		},
		{ signal },
	);
	map.addEventListener('pointerleave', () => show(selected), { signal });
	map.addEventListener('click', (event) => select(areaAt(event)), { signal });

	const inset = root.querySelector<HTMLElement>('.inset:not(.locator)');
	for (const name of ['pointermove', 'click'] as const)
		inset?.addEventListener(
			name,
			(event) => {
				const area = areaInInset(inset, svg, places, event);
				if (name === 'click') select(area);
				else if (event.pointerType !== 'touch' && (area ?? selected) !== shown)
					show(area ?? selected);
			},
			{ signal },
		);
	inset?.addEventListener('pointerleave', () => show(selected), { signal });

	map.tabIndex = 0;
	map.setAttribute('role', 'application');
	const described = map.getAttribute('aria-describedby') ?? '';
	map.setAttribute('aria-describedby', `${described.replace(/d$/, 'k')} ${described}`);
	map.addEventListener(
		'keydown',
		(event) => {
			const order = [...rows.keys()];
			const at = shown ?? selected;
			let next: string | null | undefined;
			if (event.key === 'Escape') next = null;
			else if (event.key === 'Home') next = order[0];
			else if (event.key === 'End') next = order.at(-1);
			else if (event.key === 'Enter' || event.key === ' ') next = at ?? order[0];
			else if (event.key === 'PageDown' || event.key === 'PageUp') {
				// one after another as in the list, so that none is left out
				const step = event.key === 'PageDown' ? 1 : -1;
				next = at === null ? order[0] : order[order.indexOf(at) + step];
				next ??= at;
			} else if (event.key.startsWith('Arrow')) next = nextPlace(places, at, event.key) ?? order[0];
			if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			select(next);
		},
		{ signal },
	);
	map.addEventListener('focus', () => selected ?? show(shown), { signal });

	const tabs = find<HTMLElement>('.tabs');
	/** Whether somebody sees the list: in a narrow page, or where it stands in the map's place. */
	let isListSeen = false;
	const setView = (view: string): void => {
		isListSeen ||= view === 'table';
		if (isListSeen) listener.onread?.();
		root.dataset['view'] = view;
		for (const tab of tabs.querySelectorAll('button'))
			tab.setAttribute('aria-pressed', String(tab.dataset['view'] === view));
	};
	tabs.hidden = false;
	setView(listener.view ?? 'map');
	tabs.addEventListener(
		'click',
		(event) => {
			const view = (event.target as Element).closest('button')?.dataset['view'];
			if (view) setView(view);
		},
		{ signal },
	);

	body.addEventListener(
		'click',
		(event) => select((event.target as Element).closest('tr')?.dataset['area'] ?? null),
		{ signal },
	);
	const sortAgain = mountList(root, {
		...{ rows, textOf, signal },
		select: (area) => select(area),
		onread: () => listener.onread?.(),
	});
	window.addEventListener('beforeprint', () => listener.onread?.(), { signal });
	mountGrounds(root, signal, {
		setTheme: (theme) => setTheme(theme),
		setLanguage: (language) => setLanguage(language),
	});

	let heightPx = 0;
	let shrunk = 0;
	const measure = (): void => {
		const scale = Math.max(0.6, widthPx / Math.max(1, map.clientWidth));
		if (map.clientWidth > 0) {
			if (scale !== shrunk) {
				shrunk = scale;
				map.style.setProperty('--k', scale.toFixed(2));
				map.classList.toggle('tight', scale > TIGHT);
			}
			arrangeLabels(svg);
			if (shown !== null) show(shown);
			// it changes the page's height, which its observer must not do while it is called
			requestAnimationFrame(() => {
				if (!signal.aborted) crowdLegend(root);
			});
		}
		isListSeen = body.clientHeight > 0;
		if (isListSeen) listener.onread?.();
		const now = Math.ceil(root.getBoundingClientRect().height);
		if (now !== heightPx) {
			heightPx = now;
			listener.onheight?.(now);
		}
	};
	const observer = new ResizeObserver(measure);
	observer.observe(root);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		traced.remove();
	});

	const setTheme = (theme: 'light' | 'dark' | 'auto'): void => {
		root.dataset['theme'] = theme;
		if (fillsDocument) root.ownerDocument.documentElement.dataset['theme'] = theme;
	};
	const setLanguage = (language: 'id' | 'en'): void => {
		root.dataset['lang'] = language;
		if (fillsDocument) root.ownerDocument.documentElement.lang = language;
		measure();
		listener.onlanguage?.(language);
		if (selected !== null) live.textContent = `${nameOf(selected)}: ${valueOf(selected)}`;
	};
	return {
		select: (area) => select(area, false),
		...{ setTheme, setLanguage },
		refresh: (hasMoved) => {
			svg = find(DRAWING);
			// a page that grew or shrank is measured by its observer
			if (hasMoved && map.clientWidth > 0) arrangeLabels(svg);
			if (selected !== null) select(selected, false);
			else if (shown !== null) show(shown);
			if (isListSeen) listener.onread?.();
			sortAgain();
		},
		end: () => {
			ended.abort();
		},
	};
}
