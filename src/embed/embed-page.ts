import {
	chooseView,
	viewsBeside,
	type AskedView,
	type ViewPart,
} from '../core/page/choose-view.ts';
import { readEmbedAddress, type EmbedWishes } from '../core/page/embed-address.ts';
import type { EmbedFile, ReadView } from '../core/page/embed-file.ts';
import { pageStyle } from '../core/page/page-style.ts';
import type { PageLanguage } from '../core/page/page-words.ts';
import { node, type FigureNode } from '../core/figure/figure-node.ts';
import { EMBED_PROBLEMS, EMBED_WORDS, type EmbedProblem } from '../i18n/embed-messages.ts';
import { buildPage, patchPage, type BuiltNode } from '../ui/figure-page/build-page.ts';
import { fitFrame } from '../ui/figure-page/fit-frame.ts';
import { mountFigurePage, type MountedPage } from '../ui/figure-page/mount-figure-page.ts';
import { EMBED_STYLE } from './embed-style.ts';
import type { SetMessage } from './frame-message.ts';
import { linkToHost, type HostLink } from './host-link.ts';
import { loadEmbedFile } from './load-embed-file.ts';
import { hasSameWords, preparedViews, withListOf, type PreparedView } from './prepare-view.ts';
import { MOST_WAITING, DrawingLayers, type PlacedDrawings } from './drawing-layers.ts';
import { drawPicker } from './view-picker.ts';
import { whenIdle } from './when-idle.ts';

/** A figure on the page. */
interface Shown {
	readonly areas: string;
	readonly view: ReadView;
	readonly built: BuiltNode;
	/** What it is to be, its list included, which waits until somebody reads it. */
	readonly page: FigureNode;
	readonly drawings: PlacedDrawings;
	readonly layers: DrawingLayers;
	readonly root: HTMLElement;
	readonly mounted: MountedPage;
}

/**
 * The page that other sites frame: one figure of a file, as the address and the page around ask. It reads
 * that file and nothing else, and stores nothing.
 */
class EmbedPage {
	readonly #sheet = new CSSStyleSheet();
	readonly #link: HostLink;
	#wishes: EmbedWishes;
	#unknown: readonly string[];
	#file: EmbedFile | null = null;
	#asked: AskedView;
	#shown: Shown | null = null;
	readonly #prepare = preparedViews(() => this.#wishes);
	#style = '';
	#rest = (): void => undefined;

	constructor() {
		const { wishes, unknown } = readEmbedAddress(window.location.hash);
		this.#wishes = wishes;
		this.#unknown = unknown;
		this.#asked = { ...wishes };
		this.#link = linkToHost(
			() => this.#wishes.hosts,
			(message) => this.#hear(message),
		);
		document.adoptedStyleSheets = [this.#sheet];
		window.addEventListener('hashchange', () => window.location.reload());
		window.addEventListener('resize', () => this.#fit());
	}

	/** Loads the file and shows its figure, or says why it cannot. */
	async start(): Promise<void> {
		const { data, frozen } = this.#wishes;
		const file = await loadEmbedFile(data, frozen);
		if (typeof file === 'string') {
			this.#refuse(file);
			return;
		}
		this.#file = file;
		this.#show();
		this.#link.tell({ type: 'ready' });
	}

	/** Shows the figure that is nearest to what is asked. */
	#show(first?: ViewPart): void {
		if (!this.#file) return;
		const { level, language, hasPicker } = this.#wishes;
		const views = this.#offered();
		const { view, isAsAsked } = chooseView(views, this.#asked, first);
		if (view === this.#shown?.view) return;
		const prepared = this.#prepare(view);
		if (!prepared) {
			this.#refuse('damaged');
			return;
		}
		const { page, drawings, areas } = prepared;
		const before = this.#shown;
		if (before?.areas === areas) {
			const isLaidOut = before.layers.show(drawings) || hasSameWords(before.drawings, drawings);
			// where classes are listed for want of room, what is else only heard is seen
			const isListed = before.root.hasAttribute('data-crowded');
			const built = patchPage(before.built, withListOf(page, fromOf(before), isListed));
			this.#shown = { ...before, view, built, page, drawings };
			this.#restyle(prepared.style);
			before.mounted.refresh(!isLaidOut);
		} else {
			this.#mount(view, prepared, before);
		}
		const root = this.#shown?.root;
		if (!root) return;
		if (hasPicker) this.#offer(root, views, view);
		this.#note(isAsAsked && (level === null || view.about.level === level), language);
		document.title = root.querySelector(`h1 [lang=${language}], h1`)?.textContent ?? '';
		this.#fit();
		this.#drawNext();
	}

	/**
	 * While the page rests: says what is only heard, and draws the figures one step away, one at a time, so that a
	 * step shows what is painted already.
	 */
	#drawNext(): void {
		this.#rest();
		const shown = this.#shown;
		if (!shown) return;
		const next = this.#wishes.hasPicker
			? viewsBeside(this.#offered(), shown.view).slice(0, MOST_WAITING)
			: [];
		this.#rest = whenIdle(() => {
			const now = this.#shown;
			if (!now) return;
			this.#shown = { ...now, built: patchPage(now.built, withListOf(now.page, fromOf(now))) };
			const { layers, view, root, areas } = now;
			// words that are not on screen cannot be laid out
			if (view !== shown.view || root.dataset['view'] !== 'map') return;
			const missing = next
				.map((each) => this.#prepare(each))
				.find((each) => each?.areas === areas && !layers.has(each.drawings));
			if (!missing) return;
			layers.keep(missing.drawings);
			this.#drawNext();
		});
	}

	/** The figures that may be chosen: those of the level the address keeps to, where there are any. */
	#offered(): readonly ReadView[] {
		const { level } = this.#wishes;
		const views = this.#file?.views ?? [];
		const allowed = views.filter(({ about }) => level === null || about.level === level);
		return allowed.length > 0 ? allowed : views;
	}

	/** Draws the fields that choose among figures. */
	#offer(root: HTMLElement, views: readonly ReadView[], view: ReadView): void {
		const old = root.querySelector<HTMLElement>('.pick');
		const picker = drawPicker(old, views, view, languageOf(root), (part, value) => {
			if (this.#shown) this.#asked = { ...askedOf(this.#shown.view), [part]: value };
			this.#show(part);
			const field = this.#shown?.root.querySelector<HTMLElement>(`.pick [name=${part}]`);
			// a browser lays the page out before it looks for what is to have the focus
			if (field !== document.activeElement) field?.focus();
		});
		if (picker && picker !== old) root.querySelector('.tools')?.append(picker);
	}

	#mount(view: ReadView, prepared: PreparedView, before: Shown | null): void {
		const { page, drawings, areas, style } = prepared;
		const { theme, language, selected, opensTable, fitsFrame } = this.#wishes;
		const built = buildPage(page);
		const root = built.dom as HTMLElement;
		root.dataset['theme'] = before?.root.dataset['theme'] ?? theme;
		root.dataset['lang'] = before ? languageOf(before.root) : language;
		before?.mounted.end();
		before?.layers.end();
		const layers = new DrawingLayers(root, drawings, () => this.#drawNext());
		document.body.replaceChildren(root);
		this.#restyle(style);
		const mounted = mountFigurePage(root, {
			view: before
				? (before.root.dataset['view'] as 'map' | 'table')
				: opensTable
					? 'table'
					: 'map',
			onheight: (heightPx) => {
				if (!fitsFrame) this.#link.tell({ type: 'height', heightPx });
			},
			onlanguage: (language) => {
				this.#wishes = { ...this.#wishes, language };
				const shown = this.#shown;
				shown?.layers.drop();
				if (shown && this.#wishes.hasPicker) this.#offer(shown.root, this.#offered(), shown.view);
			},
			onselect: (area) => {
				this.#link.tell({ type: 'select', area });
			},
			onread: () => this.#bringListUp(),
		});
		mounted.setTheme(root.dataset['theme'] as EmbedWishes['theme']);
		mounted.setLanguage(languageOf(root));
		if (!before && selected) mounted.select(selected);
		this.#shown = { ...{ view, areas, built, page, drawings }, ...{ layers, root, mounted } };
	}

	/** Changes the style where it differs: a browser looks at every element after that. */
	#restyle(style: string): void {
		if (style === this.#style) return;
		this.#style = style;
		this.#sheet.replaceSync(style);
	}

	/** Says under the figure what of the address could not be followed. */
	#note(isAsAsked: boolean, language: PageLanguage): void {
		const root = this.#shown?.root;
		root?.querySelector('.asked')?.remove();
		const lines = [
			...(isAsAsked ? [] : [EMBED_WORDS.notInFile[language]]),
			...(this.#unknown.length > 0
				? [EMBED_WORDS.notUnderstood[language] + this.#unknown.join(', ')]
				: []),
		];
		if (lines.length === 0) return;
		const note = document.createElement('p');
		note.className = 'asked';
		note.textContent = lines.join(' ');
		root?.querySelector('.foot')?.prepend(note);
	}

	#hear(message: SetMessage): void {
		const { theme, language, area, indicator, period, level } = message;
		const shown = this.#shown;
		if (!shown) return;
		if (theme) shown.mounted.setTheme(theme);
		if (language) shown.mounted.setLanguage(language);
		if (indicator ?? period ?? level) {
			const first = indicator ? 'indicator' : level ? 'level' : 'period';
			this.#asked = {
				...askedOf(shown.view),
				...(indicator === undefined
					? {}
					: { indicator, period: period ?? shown.view.about.period }),
				...(level === undefined ? {} : { level }),
				...(period === undefined ? {} : { period }),
			};
			this.#show(first);
		}
		if (area !== undefined) this.#shown?.mounted.select(area);
	}

	/** Makes the list say what the map says. It waits until somebody is to see or read it: it is long. */
	#bringListUp(): void {
		const shown = this.#shown;
		if (shown) this.#shown = { ...shown, built: patchPage(shown.built, shown.page) };
	}

	#fit(): void {
		if (this.#wishes.fitsFrame && this.#shown) fitFrame(this.#shown.root, window.innerHeight);
	}

	/** Says why there is no figure; there is never nothing. */
	#refuse(problem: EmbedProblem): void {
		const { language, theme } = this.#wishes;
		this.#shown?.mounted.end();
		this.#shown?.layers.end();
		this.#shown = null;
		this.#restyle(`${pageStyle({ light: '', dark: '' }, [])}\n${EMBED_STYLE}`);
		const { dom } = buildPage(
			node('div', { class: 'peta problem', 'data-theme': theme, role: 'alert' }, [
				node('h1', {}, [EMBED_WORDS.heading[language]]),
				node('p', {}, [EMBED_PROBLEMS[problem][language]]),
				node('p', { class: 'code' }, [problem]),
			]),
		);
		document.documentElement.lang = language;
		document.documentElement.dataset['theme'] = theme;
		document.title = EMBED_WORDS.heading[language];
		document.body.replaceChildren(dom);
		this.#link.tell({ type: 'error', code: problem });
		this.#link.tell({
			type: 'height',
			heightPx: Math.ceil((dom as HTMLElement).getBoundingClientRect().height),
		});
	}
}

function languageOf(root: HTMLElement): PageLanguage {
	return root.dataset['lang'] === 'en' ? 'en' : 'id';
}

/** A page as it stands in the document. */
function fromOf({ built }: Shown): FigureNode {
	return built.from as FigureNode;
}

function askedOf({ about }: ReadView): AskedView {
	return {
		indicator: about.indicator.id,
		period: about.period,
		level: about.level,
		area: about.area.code ?? 'id',
	};
}

void new EmbedPage().start();
