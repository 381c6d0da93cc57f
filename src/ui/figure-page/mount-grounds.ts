/** How a page is read. */
export interface PageGrounds {
	readonly setTheme: (theme: 'light' | 'dark') => void;
	readonly setLanguage: (language: 'id' | 'en') => void;
}

/** Makes the two buttons at the foot of a page change its language and its ground. */
export function mountGrounds(root: HTMLElement, signal: AbortSignal, grounds: PageGrounds): void {
	const bar = root.querySelector<HTMLElement>('.ways');
	if (!bar) return;
	bar.hidden = false;
	bar.addEventListener(
		'click',
		(event) => {
			const way = (event.target as Element).closest('button')?.dataset['way'];
			if (way === 'language') grounds.setLanguage(root.dataset['lang'] === 'en' ? 'id' : 'en');
			if (way === 'theme') grounds.setTheme(isDark(root) ? 'light' : 'dark');
		},
		{ signal },
	);
}

/** Whether a page stands on the dark ground, also where that is the reader's own. */
function isDark(root: HTMLElement): boolean {
	const { theme } = root.dataset;
	return theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
