import { createContext } from 'svelte';
import type { Bbox } from '../core/geo/level-geometry.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import type { Example } from '../core/project/examples.ts';
import type { DrawnLevel } from '../core/view/view-state.ts';
import { diagnose, type Diagnostic } from '../core/model/diagnostic.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { describeAreas } from '../i18n/describe-scope.ts';
import { formatPlain } from '../i18n/format-value.ts';
import {
	translate,
	type AnyMessageKey,
	type Language,
	type MessageParams,
} from '../i18n/translate.ts';
import { AppearanceStore } from './appearance.svelte.ts';
import { Atlas } from './atlas.svelte.ts';
import type { Brush } from './brush.svelte.ts';
import type { Dataset } from './dataset.svelte.ts';
import { Description } from './description.svelte.ts';
import { History } from './history.svelte.ts';
import { LayerStore } from './layer.svelte.ts';
import { LevelGuide } from './level-guide.svelte.ts';
import { keepLevelValid, loadNeeded } from './load-needed.ts';
import type { MapFocus } from './map-focus.svelte.ts';
import { bboxOf, layerBbox, provinsiAround } from './places.ts';
import type { ProjectQuestion } from './project-question.ts';
import type { RegistersStore } from './registers.svelte.ts';
import type { SpatialStore } from './spatial.svelte.ts';
import type { PriorityStore } from './priority.svelte.ts';
import { Project } from './project.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import type { SessionDoors } from './session-doors.ts';
import { Stage } from './stage.svelte.ts';
import type { TableSource } from './table-file.svelte.ts';
import { ViewStore, type ViewChange } from './view.svelte.ts';
import { keepWorkingAreaValid, workIn } from './working-area.ts';

/** A message on screen until it is closed. */
export interface Notice {
	readonly id: number;
	readonly diagnostic: Diagnostic;
	/** Whether to add that what was on screen is still there. */
	readonly kept: boolean;
}

/** The parts of the app that can fill the screen. */
export type Mode = 'map' | 'data' | 'priority' | 'registers';

/** Areas named in one message. */
const MOST_NAMED = 5;

/** One mounted map: its state, and the verbs that cross between the parts. Two maps share nothing. */
export class Session {
	readonly preferences: Preferences;
	readonly history = new History(this);
	readonly view: ViewStore;
	readonly stage = new Stage();
	readonly atlas: Atlas;
	readonly project: Project;
	readonly layer: LayerStore;
	readonly levels: LevelGuide;
	readonly appearance: AppearanceStore;
	/** Where the keyboard stands on the map; null until it first did. */
	focused = $state.raw<MapFocus | null>(null);
	/** What is chosen in the charts; null while there are none. */
	brush = $state.raw<Brush | null>(null);
	/** The rule for priority locations and its list; null until its panel was open. */
	priority = $state.raw<PriorityStore | null>(null);
	/** Registers side by side; null until their panel was open. */
	registers = $state.raw<RegistersStore | null>(null);
	/** The pattern of the figures on the map; null unless its panel is open. */
	spatial = $state.raw<SpatialStore | null>(null);
	readonly description: Description;
	mode = $state<Mode>('map');
	/** Whether a list has its place beside the map. */
	readonly isBesideList = $derived(this.mode === 'priority' || this.mode === 'registers');
	/** Whether the table has its charts over it. */
	showsCharts = $state(false);
	/** Whether the person's table, and not a bundled indicator, is on the map. */
	showsTable = $state(false);
	/** The page of the handbook that is open, after `#` a place in it: `glossary#desil`. */
	about = $state<string | null>(null);
	/** Whether the map is being put into a site. */
	isEmbedding = $state(false);
	/** The ready example that is being shown step by step. */
	guide = $state.raw<Example | null>(null);
	notices = $state.raw<readonly Notice[]>([]);
	/** A project that waits for a person's word before it takes the place of what is open. */
	question = $state.raw<ProjectQuestion | null>(null);
	readonly saveText: SessionDoors['saveText'];
	readonly examples: SessionDoors['examples'];
	readonly figureText: SessionDoors['figureText'];
	/** Version of the tool, as projects tell it. */
	readonly version: string;
	#noticeCount = 0;
	/** Ends when every file asked for so far is open. */
	#opening: Promise<unknown> = Promise.resolve();

	constructor(doors: SessionDoors) {
		this.preferences = new Preferences(doors.savedPreferences);
		void this.preferences.settled.then((isHere) => {
			if (!isHere) this.notify([diagnose('language-unreachable')]);
		});
		this.saveText = doors.saveText;
		this.examples = doors.examples;
		this.figureText = doors.figureText;
		this.version = doors.version;
		const step = (change: () => void): void => {
			this.history.step(change);
		};
		this.view = new ViewStore(step);
		this.atlas = new Atlas(doors.loaders);
		this.project = new Project(this.atlas, {
			makeClient: () =>
				doors.tableClient({
					desaUrls: this.atlas.boundaries?.desaUrls ?? [],
					outlinesUrl: this.atlas.boundaries?.outlinesUrl ?? null,
				}),
			besides: (table) => this.project.besides?.get(table),
			recall: doors.recallColumns,
			remember: doors.rememberColumns,
			step,
			follow: (change) => {
				this.history.follow(change);
			},
		});
		this.layer = new LayerStore(this.view, this.atlas, this.project, () => this.showsTable);
		this.levels = new LevelGuide(this.atlas, this.layer, this.stage);
		this.description = new Description(this.layer, this.atlas, this.preferences);
		this.appearance = new AppearanceStore(
			this.atlas,
			this.layer,
			this.preferences,
			this.stage,
			() => this.#marks,
		);
	}

	/** What the map marks: a list of priority locations, or clusters, while they are looked at. */
	readonly #marks = $derived.by(() => {
		if (this.mode !== 'priority') return [];
		const { analysis } = this.view.current;
		return (analysis === null ? this.priority : this.spatial)?.marks ?? [];
	});

	/** A message in the person's language. */
	readonly t = (key: AnyMessageKey, params?: MessageParams): string =>
		translate(this.preferences.language, key, params);

	/** A count in the person's notation. */
	readonly number = (value: number): string => formatPlain(this.preferences.language, value);

	/** The sentence of a diagnostic in the person's language. */
	readonly describe = (diagnostic: Diagnostic): string =>
		describeDiagnostic(this.preferences.language, diagnostic);

	/** Areas that stand out on the map, the others step back: chosen in a chart, else listed. */
	get emphasis(): ReadonlySet<AreaCode> | null {
		return this.brush?.areas ?? this.listOnMap?.emphasis ?? null;
	}

	/** The list of priority locations while the map shows it, and not an analysis or something else. */
	get listOnMap(): PriorityStore | null {
		return this.mode === 'priority' && this.view.current.analysis === null ? this.priority : null;
	}

	/** What the boundary pack calls itself; null where none is there. */
	get boundaries(): string | null {
		const manifest = this.atlas.boundaries?.manifest;
		return manifest ? `${manifest.title} (${manifest.vintage})` : null;
	}

	/** The level on the map. */
	get level(): AreaLevel {
		return this.layer.current?.level ?? this.view.current.level;
	}

	/** The working area's name; null in the whole country, or all of a table. */
	get workingArea(): string | null {
		const { within } = this.view.current;
		return within && (this.atlas.gazetteer?.registry.get(within)?.name ?? within);
	}

	/** So many areas of what is on the map, with their level and where: `8 kabupaten/kota di Banten`. */
	areasOf(count: number): string {
		const { painted } = this.layer;
		const registry = this.atlas.gazetteer?.registry;
		return painted && registry
			? describeAreas(this.preferences.language, painted, count, registry)
			: this.t('table.count', { count });
	}

	/** Loads what the view on screen needs and does not have yet. */
	loadNeeded(): Promise<void> {
		return loadNeeded(this);
	}

	/** Writes the page in a language, and says so when its words cannot be fetched. */
	async chooseLanguage(language: Language): Promise<void> {
		if (await this.preferences.chooseLanguage(language)) return;
		this.notify([diagnose('language-unreachable')]);
	}

	/**
	 * Shows messages, the newest first; older ones give way from the fourth on, and one that says the very
	 * same as a new one at once.
	 */
	notify(diagnostics: readonly Diagnostic[], kept = false): void {
		if (diagnostics.length === 0) return;
		const fresh = diagnostics.map((diagnostic) => ({ id: ++this.#noticeCount, diagnostic, kept }));
		const said = new Set(diagnostics.map((each) => JSON.stringify(each)));
		const others = this.notices.filter(({ diagnostic }) => !said.has(JSON.stringify(diagnostic)));
		this.notices = [...fresh, ...others].slice(0, Math.max(4, fresh.length));
	}

	/** Says which areas have shapes that cannot be filled. */
	reportShapes(areas: readonly AreaCode[]): void {
		const registry = this.atlas.gazetteer?.registry;
		const names = areas.slice(0, MOST_NAMED).map((area) => registry?.get(area)?.name ?? area);
		this.notify([diagnose('shapes-unusable', { areas: names }, [], areas.length)]);
	}

	dismiss(id: number): void {
		this.notices = this.notices.filter((notice) => notice.id !== id);
	}

	/** The table on screen; one without a file while nothing is open. */
	get dataset(): Dataset {
		return this.project.active;
	}

	/** Opens files one after another, and puts the last on the map; one that cannot be used changes nothing. */
	async openFiles(files: Iterable<TableSource>): Promise<void> {
		for (const file of files) await this.openFile(file);
	}

	/** Opens a person's file, a table or a project, after those asked for before it; one that cannot be used changes nothing. */
	openFile(file: TableSource): Promise<void> {
		const opened = this.#opening.then(async () => {
			await this.atlas.load();
			if (!this.atlas.gazetteer) return;
			// columns are recognised before any of them is drawn
			await this.atlas.needKnown();
			await (await import('./open-file.ts')).openFile(this, file);
		});
		this.#opening = opened.catch(() => undefined);
		return opened;
	}

	/** Offers all that is open as one project file. */
	async saveProject(): Promise<void> {
		await (await import('./save-project.ts')).saveProject(this);
	}

	/** Puts another open table on screen. */
	async chooseDataset(table: Dataset): Promise<void> {
		this.history.step(() => {
			this.project.activate(table);
			this.view.forgetColors();
			this.view.forgetClasses();
			this.showsTable = this.dataset.isDrawable;
			keepWorkingAreaValid(this);
		});
		this.view.select(null);
		await this.loadNeeded();
		this.fitToLayer(false);
	}

	/** Puts a bundled indicator on the map. */
	chooseBundled(indicator: string): void {
		const was = this.showsTable;
		this.history.step(() => {
			this.showsTable = false;
			this.view.chooseIndicator(indicator);
			keepLevelValid(this);
		});
		if (was) this.fitToLayer(false);
	}

	/** Puts a column of an open table on the map. */
	async chooseColumn(table: Dataset, indicator: string): Promise<void> {
		const isShown = this.showsTable && table === this.dataset;
		await this.history.step(() => {
			this.view.forgetClasses();
			this.view.forgetColors();
			table.chooseIndicator(indicator);
			return isShown ? undefined : this.chooseDataset(table);
		});
	}

	/** Shows a level and stays there, however the map moves. */
	chooseLevel(level: DrawnLevel): void {
		this.history.step(() => {
			if (this.showsTable) {
				this.dataset.chooseLevel(level);
				this.view.lockLevel(true);
			} else this.view.chooseLevel(level, this.layer.current?.period ?? null);
		});
	}

	/** Stays at the level on screen, or lets it follow how dense areas are on screen. */
	lockLevel(isLocked: boolean): void {
		this.history.step(() => {
			this.view.lockLevel(isLocked);
			if (!isLocked && !this.showsTable) keepLevelValid(this);
		});
	}

	/**
	 * Goes to a level of itself, at the period on screen. What was drawn stays until the new level can
	 * be drawn; a person who fixed the level meanwhile is obeyed.
	 */
	async followLevel(level: DrawnLevel): Promise<void> {
		await this.atlas.needLevel(level);
		const { current } = this.layer;
		if (!current || this.view.current.isLevelLocked || level === current.level) return;
		if (!current.followed.includes(level)) return;
		this.history.follow(() => {
			if (this.showsTable) this.dataset.chooseLevel(level);
			else this.view.followLevel(level, current.period);
		});
	}

	/**
	 * Works in one provinsi or kabkota, at a level that divides it where the layer has one, and shows
	 * it; null is the whole country again.
	 */
	workIn(within: AreaCode | null): void {
		workIn(this, within);
	}

	/** @param change  a step of a row of them refines the one before */
	choosePeriod(period: string, change: ViewChange = 'choice'): void {
		const go = (): void => {
			this.view.keepClasses(this.layer.current?.period ?? null, period);
			if (this.showsTable) this.dataset.choosePeriod(period, change);
			else this.view.choosePeriod(period, change);
		};
		if (change === 'choice') this.history.step(go);
		else go();
	}

	/** Selects an area; `follow` moves the camera to it. */
	select(area: AreaCode | null, follow = false): void {
		this.view.select(area);
		if (area && follow) this.focus(area);
	}

	/** Moves the camera to an area. */
	focus(area: AreaCode): void {
		const bbox = this.bboxOf(area);
		if (bbox) this.stage.fit(bbox);
	}

	/** The box of an area at any loaded level, or of the areas inside it. */
	bboxOf(area: AreaCode): Bbox | null {
		return bboxOf(this.atlas, area);
	}

	/** The part of the country the layer is about: all of it, or the areas of a person's table. */
	get layerBbox(): Bbox {
		return layerBbox(this);
	}

	/** Shows what a link without a place is about: the provinsi of what it selects, or the whole. */
	fitToView(): void {
		const around = provinsiAround(this);
		if (around) this.stage.fit(around, false);
		else this.stage.fitHome(this.layerBbox, false);
	}

	/** Shows the whole of what the layer is about. */
	fitToLayer(animate = true): void {
		this.view.moveCamera(null);
		this.stage.fitHome(this.layerBbox, animate);
	}
}

/** Hands the session to the components below, and to each of them. */
export const [getSession, setSession] = createContext<Session>();
