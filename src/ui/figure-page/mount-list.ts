/** Areas the list of a narrow page begins with. */
const FEW = 5;

/** What the list of a page works on. */
export interface PageList {
	/** The rows by their area. */
	readonly rows: ReadonlyMap<string, HTMLTableRowElement>;
	/** Text of an element in the language on screen. */
	readonly textOf: (element: Element | null | undefined) => string;
	readonly select: (area: string) => void;
	/** The list is about to be read. */
	readonly onread: () => void;
	/** Ends what is listened to. */
	readonly signal: AbortSignal;
}

/**
 * Makes the list of a page unfold, be put in order by its headings, and be searched.
 *
 * @returns puts it in the order that its headings say, after its figures changed
 */
export function mountList(root: HTMLElement, list: PageList): () => void {
	unfold(root, list);
	for (const button of root.querySelectorAll<HTMLButtonElement>('thead button')) {
		button.disabled = false;
		const turn = (): void => {
			const heading = button.closest('th');
			const isDown = heading?.getAttribute('aria-sort') === 'ascending';
			for (const each of root.querySelectorAll('thead th')) each.removeAttribute('aria-sort');
			heading?.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
			sortRows(root, list);
		};
		button.addEventListener('click', turn, { signal: list.signal });
	}
	const search = root.querySelector<HTMLElement>('.search');
	if (search) mountSearch(search, list);
	return () => {
		// names stay what they were
		if (root.querySelector('thead [aria-sort] [data-sort=value]')) sortRows(root, list);
	};
}

function unfold(root: HTMLElement, { rows, signal }: PageList): void {
	const all = root.querySelector<HTMLButtonElement>('.all');
	if (!all || rows.size <= FEW + 1) return;
	root.dataset['few'] = '';
	all.hidden = false;
	all.addEventListener(
		'click',
		() => {
			delete root.dataset['few'];
			all.hidden = true;
		},
		{ signal },
	);
}

/** Puts the rows in the order that the headings say. */
function sortRows(root: HTMLElement, { rows, textOf, onread }: PageList): void {
	onread();
	const heading = root.querySelector('thead [aria-sort]');
	const isByName = heading?.querySelector('[data-sort=area]') !== null;
	const sign = heading?.getAttribute('aria-sort') === 'descending' ? -1 : 1;
	const number = (row: HTMLElement): number => Number(row.dataset['v'] ?? NaN);
	const sorted = [...rows.values()].sort((a, b) => {
		if (isByName) return sign * textOf(a.cells[0]).localeCompare(textOf(b.cells[0]), 'id');
		const [x, y] = [number(a), number(b)];
		// what has no figure stays last, whichever way
		return Number.isNaN(x) || Number.isNaN(y)
			? Number(Number.isNaN(x)) - Number(Number.isNaN(y))
			: sign * (x - y);
	});
	root.querySelector('tbody')?.append(...sorted);
}

function mountSearch(search: HTMLElement, { rows, textOf, select, signal }: PageList): void {
	const input = search.querySelector('input');
	if (!input) return;
	search.hidden = false;
	const none = search.querySelector<HTMLElement>('.none');
	const nameOf = (area: string): string => textOf(rows.get(area)?.cells[0]);
	const areas = [...rows.keys()];
	search.querySelector('datalist')?.append(
		...areas.map((area) => {
			const option = document.createElement('option');
			option.value = nameOf(area);
			return option;
		}),
	);
	const named = (test: (name: string) => boolean): string | undefined =>
		areas.find((area) => test(nameOf(area).toLowerCase()));
	const look = (isFinal: boolean): void => {
		const asked = input.value.trim().toLowerCase();
		const near = (): string | undefined =>
			named((name) => name.split(' ').some((word) => word.startsWith(asked))) ??
			named((name) => name.includes(asked));
		const found =
			asked === ''
				? undefined
				: (named((name) => name === asked) ?? (isFinal ? near() : undefined));
		if (none) none.hidden = !(isFinal && asked !== '' && found === undefined);
		if (found === undefined) return;
		select(found);
		rows.get(found)?.scrollIntoView({ block: 'nearest' });
	};
	input.addEventListener('input', () => look(false), { signal });
	input.addEventListener('change', () => look(true), { signal });
}
