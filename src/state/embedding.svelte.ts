import type { CurrentLayer } from '../core/layer/current-layer.ts';
import { areaOfAll } from '../core/layer/working-area.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { EmbedView } from '../core/page/embed-file.ts';
import { writeEmbedAddress } from '../core/page/embed-address.ts';
import { embedFileId, writeEmbedFile } from '../core/page/write-embed-file.ts';
import type { SnippetKind } from '../core/page/embed-snippet.ts';
import type { FigurePage, PageTheme } from '../core/page/figure-page.ts';
import type { DrawnLevel } from '../core/view/view-state.ts';
import { layerPage, type LayerFigure } from '../i18n/layer-figure.ts';
import { translate, type Language } from '../i18n/translate.ts';
import {
	embedFigure,
	embedLayer,
	embedLevels,
	indicatorOnScreen,
	type EmbedWish,
} from './embed-layer.ts';
import type { Session } from './session.svelte.ts';

/** Periods that a file brings along beside the one shown first. */
const MORE_PERIODS = 5;
/** Figures in one file, at most: each weighs tens of kilobytes. */
const MOST_VIEWS = 24;

/** Why there is nothing to embed yet. */
type EmbedProblem = 'loading' | 'refused' | 'no-figures' | 'metadata';

/** Metadata without which nothing is handed to another site; what else is missing is said below the map. */
const NEEDED = ['period', 'source', 'level'] as const;

/** What somebody who puts a map into a site has chosen, and what comes of it. Made by its dialog. */
export class Embedding {
	readonly #session: Session;
	kind = $state<SnippetKind>('picture');
	/** The first is shown first. */
	indicators = $state.raw<readonly string[]>([]);
	hasOlderPeriods = $state(false);
	level = $state.raw<DrawnLevel>('kabkota');
	isLevelLocked = $state(true);
	within = $state.raw<AreaCode | null>(null);
	hasSearch = $state(true);
	hasPicker = $state(true);
	opensTable = $state(false);
	fitsFrame = $state(true);
	isFrozen = $state(false);
	theme = $state.raw<PageTheme>('auto');
	language = $state.raw<Language>('id');
	/** CSS pixels; null for all the room there is. */
	widthPx = $state.raw<number | null>(null);
	heightPx = $state.raw(560);
	/** Address of the folder of Peta Sasaran on the web, with its last stroke. */
	folder = $state('');
	/** Address of the picture; '' for beside the data. */
	picture = $state('');
	/** Name of the files, without their ending. */
	name = $state('');
	/** What comes with the code that is fetched with the dialog: words in both languages. */
	isReady = $state(false);

	constructor(session: Session, folder: string) {
		this.#session = session;
		const { view, preferences, layer } = session;
		this.indicators = [indicatorOnScreen(session)];
		const level = layer.current?.level ?? view.current.level;
		this.level = level === 'desa' ? 'kecamatan' : level;
		// a table of one kabupaten is not said to be of the country
		const ofTable = session.showsTable ? areaOfAll(layer.current?.figures.keys() ?? []) : null;
		this.within = layer.painted?.within ?? view.current.within ?? ofTable;
		this.language = preferences.language;
		this.folder = folder;
		this.name = fileName(`${this.indicators[0] ?? 'peta'} ${this.placeName('id')}`);
	}

	/** What is shown first. */
	readonly wish: EmbedWish = $derived.by(() => ({
		indicator: this.indicators[0] ?? '',
		period: this.#periodOnScreen,
		level: this.level,
		within: this.within,
	}));

	/** The period on screen, for the indicator on screen; others show their latest. */
	get #periodOnScreen(): string | null {
		const isShown = this.indicators[0] === indicatorOnScreen(this.#session);
		return isShown ? (this.#session.layer.current?.period ?? null) : null;
	}

	readonly layer: CurrentLayer | null = $derived.by(() => embedLayer(this.#session, this.wish));

	/** What of the metadata that a public map must have nobody has stated. */
	readonly missing = $derived.by(() =>
		NEEDED.filter((each) => this.layer?.metadataMissing.includes(each)),
	);

	readonly figure: LayerFigure | null = $derived.by(() => {
		if (!this.layer || !this.isReady || this.layer.drawing === 'refused') return null;
		return embedFigure(this.#session, this.layer, this.wish, this.theme, this.language);
	});

	readonly problem: EmbedProblem | null = $derived.by(() => {
		if (!this.layer) return 'loading';
		if (this.layer.drawing === 'refused') return 'refused';
		if (!this.figure) return 'loading';
		if (!this.figure.areas.some((area) => this.layer?.figures.has(area))) return 'no-figures';
		return this.missing.length > 0 ? 'metadata' : null;
	});

	/** The page of what is shown first; null where it may not be handed on. */
	readonly page: FigurePage | null = $derived.by(() => {
		if (!this.figure || this.problem) return null;
		const { language, theme, hasSearch } = this;
		return layerPage(this.figure, { language, theme, hasSearch });
	});

	/** Figures that are hidden in what is embedded. */
	readonly hiddenCount = $derived.by(() =>
		[...(this.layer?.figures.values() ?? [])].reduce(
			(sum, { missing }) =>
				sum + (missing?.startsWith('<') || missing === 'protects-small' ? 1 : 0),
			0,
		),
	);

	placeName(language: Language): string {
		const registry = this.#session.atlas.gazetteer?.registry;
		if (!this.within) return translate(language, 'title.scope.nation');
		return registry?.get(this.within)?.name ?? this.within;
	}

	/** Every figure that was chosen; of those that may not be handed on, none. */
	wishes(): EmbedWish[] {
		const levels = (layer: CurrentLayer): DrawnLevel[] =>
			this.isLevelLocked
				? [this.level]
				: [this.level, ...embedLevels(layer).filter((each) => each !== this.level)];
		const found = this.indicators.flatMap((indicator, at) => {
			const first = { ...this.wish, indicator, period: at === 0 ? this.wish.period : null };
			const layer = embedLayer(this.#session, first);
			if (!layer) return [];
			const older = layer.periods
				.filter((each) => each !== layer.period)
				.slice(-MORE_PERIODS)
				.toReversed();
			const periods = [layer.period, ...(this.hasOlderPeriods ? older : [])];
			return levels(layer).flatMap((level) =>
				periods.map((period) => ({ ...first, level, period })),
			);
		});
		return found.slice(0, MOST_VIEWS);
	}

	/** Whether what is pasted is a page that reads a file, so that figures can be chosen and tied to it. */
	readonly hasViews = $derived.by(() => this.kind !== 'picture' && this.kind !== 'file');
	/** Whether the map is tied to one file. */
	readonly isTied = $derived.by(() => this.hasViews && this.isFrozen);

	/** The mark of the file that was saved last, of what is chosen now. */
	#saved = $state.raw<{ readonly id: string; readonly of: string } | null>(null);
	readonly #chosen = $derived.by(() =>
		JSON.stringify([
			this.indicators,
			this.hasOlderPeriods,
			this.level,
			this.isLevelLocked,
			this.within,
			this.theme,
			this.language,
		]),
	);
	/** The mark a frozen map is tied to; null where it is not frozen, or the file not saved yet. */
	readonly #frozen = $derived.by(() =>
		this.isTied && this.#saved?.of === this.#chosen ? this.#saved.id : null,
	);

	/** Whether the file has to be saved before anything can be tied to it. */
	get mustSaveFirst(): boolean {
		return this.isTied && this.#frozen === null;
	}

	/** Name of the files without their ending; a frozen map has one of its own. */
	get fileName(): string {
		return this.#frozen === null ? this.name : `${this.name}-${this.#frozen}`;
	}

	/**
	 * Makes the file that `embed.html` shows, and ties a frozen map to it.
	 *
	 * @returns null where there is nothing in it
	 */
	makeFile(): string | null {
		let alike: FigurePage | undefined;
		let alikeLevel: DrawnLevel | null = null;
		const views = this.wishes().flatMap((wish): EmbedView[] => {
			const layer = embedLayer(this.#session, wish);
			if (!layer?.period || layer.level !== wish.level || layer.drawing === 'refused') return [];
			const figure = embedFigure(this.#session, layer, wish, this.theme, this.language);
			if (!figure?.areas.some((area) => layer.figures.has(area))) return [];
			if (NEEDED.some((each) => layer.metadataMissing.includes(each))) return [];
			const { language, theme } = this;
			const page = layerPage(figure, {
				...{ language, theme, hasSearch: true },
				...(alikeLevel === wish.level && alike ? { alike } : {}),
			});
			[alike, alikeLevel] = [page, wish.level];
			const { indicator, period, level, source } = layer;
			const name = { id: this.placeName('id'), en: this.placeName('en') };
			const about = {
				indicator: { id: indicator.id, name: indicator.name },
				period,
				level,
				source,
			};
			return [{ about: { ...about, area: { code: wish.within, name } }, page }];
		});
		if (views.length === 0) return null;
		const text = writeEmbedFile(views);
		const id = embedFileId(text);
		this.#saved = id === null ? null : { id, of: this.#chosen };
		return text;
	}

	/** Address of the framed page, whole. */
	get address(): string {
		const { level, theme, language, hasSearch, hasPicker, opensTable, fitsFrame } = this;
		const isFramed = this.kind === 'frame';
		const fragment = writeEmbedAddress({
			...{ data: `sematan/${this.fileName}.js`, theme, language, hasSearch, hasPicker },
			opensTable: this.hasViews && opensTable,
			fitsFrame: isFramed && fitsFrame,
			level: this.isLevelLocked && this.indicators.length > 1 ? level : null,
			frozen: this.#frozen,
		});
		return `${this.folder}embed.html#${fragment}`;
	}
}

/** A name for files: letters, digits and hyphens; `peta` where none is left. */
function fileName(text: string): string {
	const name = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-+|-+$/gu, '')
		.slice(0, 60)
		.replace(/-+$/u, '');
	return name || 'peta';
}
