import { createContext } from 'svelte';
import { isInside, levelOfCode } from '../core/area/area-code.ts';
import { areasToCsv } from '../core/export/areas-to-csv.ts';
import { matchReport } from '../core/export/match-report.ts';
import { indicesWithin, unionBbox, type Bbox } from '../core/geo/level-geometry.ts';
import { sortAreas } from '../core/layer/sort-areas.ts';
import { seriesNeeded } from '../core/layer/current-layer.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import { checkView } from '../core/view/check-view.ts';
import type { ComparisonKind, DrawnLevel } from '../core/view/view-state.ts';
import { diagnose, type Diagnostic } from '../core/model/diagnostic.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { describeAreas } from '../i18n/describe-scope.ts';
import { formatLayerPeriod, formatPeriod, formatPlain } from '../i18n/format-value.ts';
import { reportWords } from '../i18n/report-words.ts';
import type { MessageKey } from '../i18n/messages.id.ts';
import { translate, type Language, type MessageParams } from '../i18n/translate.ts';
import type { TextEncoding } from '../io/formats/decode-text.ts';
import type { TableClient } from '../workers/table-client.ts';
import type { PackUrls } from '../workers/table-service.ts';
import { AppearanceStore } from './appearance.svelte.ts';
import { Atlas, type AtlasLoaders } from './atlas.svelte.ts';
import type { Brush } from './brush.svelte.ts';
import { Description } from './description.svelte.ts';
import type { Dataset, DatasetDoors, TableSource } from './dataset.svelte.ts';
import { LayerStore } from './layer.svelte.ts';
import { LevelGuide } from './level-guide.svelte.ts';
import type { MapFocus } from './map-focus.svelte.ts';
import { Project } from './project.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import { Stage } from './stage.svelte.ts';
import { ViewStore, type ViewChange } from './view.svelte.ts';

/** What a session needs of the outside world. */
export interface SessionDoors {
	readonly loaders: AtlasLoaders;
	/** Makes the client of a table worker that finds parts of the boundary pack at these addresses. */
	readonly tableClient: (pack: PackUrls) => TableClient;
	readonly savedPreferences: unknown;
	/** What was decided about columns of tables of a shape, and keeping it on this device. */
	readonly recallColumns: DatasetDoors['recall'];
	readonly rememberColumns: DatasetDoors['remember'];
	/** Offers text as a file to keep. */
	readonly saveText: (name: string, text: string, type: string) => void;
}

/** A message on screen until it is closed. */
export interface Notice {
	readonly id: number;
	readonly diagnostic: Diagnostic;
	/** Whether to add that what was on screen is still there. */
	readonly kept: boolean;
}

/** The parts of the app that can fill the screen. */
export type Mode = 'map' | 'data';

/** Areas named in one message. */
const MOST_NAMED = 5;

/** The whole country, with its outermost islands. */
const NATION_BBOX: Bbox = [94.9, -11.1, 141.2, 6.1];

/** One mounted map: its state, and the verbs that cross between the parts. Two maps share nothing. */
export class Session {
	readonly preferences: Preferences;
	readonly view = new ViewStore();
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
	readonly description: Description;
	mode = $state<Mode>('map');
	/** Whether the person's table, and not a bundled indicator, is on the map. */
	showsTable = $state(false);
	aboutIsOpen = $state(false);
	notices = $state.raw<readonly Notice[]>([]);
	readonly #saveText: SessionDoors['saveText'];
	#noticeCount = 0;

	constructor(doors: SessionDoors) {
		this.preferences = new Preferences(doors.savedPreferences);
		void this.preferences.settled.then((isHere) => {
			if (!isHere) this.notify([diagnose('language-unreachable')]);
		});
		this.#saveText = doors.saveText;
		this.atlas = new Atlas(doors.loaders);
		this.project = new Project(this.atlas, {
			makeClient: () =>
				doors.tableClient({
					desaUrls: this.atlas.boundaries?.desaUrls ?? [],
					outlinesUrl: this.atlas.boundaries?.outlinesUrl ?? null,
				}),
			recall: doors.recallColumns,
			remember: doors.rememberColumns,
		});
		this.layer = new LayerStore(this.view, this.atlas, this.project, () => this.showsTable);
		this.levels = new LevelGuide(this.atlas, this.layer, this.stage);
		this.description = new Description(this.layer, this.atlas, this.preferences);
		this.appearance = new AppearanceStore(this.atlas, this.layer, this.preferences, this.stage);
	}

	/** A message in the person's language. */
	readonly t = (key: MessageKey, params?: MessageParams): string =>
		translate(this.preferences.language, key, params);

	/** A count in the person's notation. */
	readonly number = (value: number): string => formatPlain(this.preferences.language, value);

	/** The sentence of a diagnostic in the person's language. */
	readonly describe = (diagnostic: Diagnostic): string =>
		describeDiagnostic(this.preferences.language, diagnostic);

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
	async loadNeeded(): Promise<void> {
		const { catalogue } = this.atlas;
		const level = this.showsTable ? this.dataset.slice?.level : this.view.current.level;
		await Promise.all([
			...(level ? [this.atlas.needLevel(level)] : []),
			// areas are counted in kabkota, whichever level is shown
			this.atlas.needLevel('kabkota'),
			this.layer.classing.needMethod(),
			this.layer.comparing.needCode(),
			...(catalogue
				? seriesNeeded(this.view.current, catalogue).map((series) => this.atlas.needFigures(series))
				: []),
		]);
	}

	/** Replaces what a link asked for and nobody here has, and says so. */
	async checkView(): Promise<void> {
		await this.atlas.load();
		await this.loadNeeded();
		const { catalogue, gazetteer, figures } = this.atlas;
		// what is on screen by now: the level may have followed the map meanwhile
		const asked = this.view.current;
		if (!catalogue || !gazetteer) return;
		const { view, diagnostics } = checkView(asked, catalogue, gazetteer.registry, figures);
		if (view !== asked) this.view.restore(view);
		this.notify(diagnostics);
	}

	/** Writes the page in a language, and says so when its words cannot be fetched. */
	async chooseLanguage(language: Language): Promise<void> {
		if (await this.preferences.chooseLanguage(language)) return;
		this.notify([diagnose('language-unreachable')]);
	}

	/** Shows messages, the newest first. */
	notify(diagnostics: readonly Diagnostic[], kept = false): void {
		if (diagnostics.length === 0) return;
		const fresh = diagnostics.map((diagnostic) => ({ id: ++this.#noticeCount, diagnostic, kept }));
		this.notices = [...fresh, ...this.notices].slice(0, 4);
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

	/** Opens a person's file and puts it on the map; a file that cannot be used changes nothing. */
	async openFile(file: TableSource): Promise<void> {
		await this.atlas.load();
		if (!this.atlas.gazetteer) return;
		const { outcome, diagnostics } = await this.project.open(file);
		if (outcome === 'refused') this.notify(diagnostics, true);
		if (outcome === 'cancelled')
			this.notify([diagnose('reading-cancelled', { file: file.name })], true);
		if (outcome !== 'opened') return;
		this.notices = [];
		this.notify(diagnostics.filter(({ severity }) => severity === 'warning'));
		await this.#showTable();
	}

	/** Puts the active table on the map, or its questions on screen. */
	async #showTable(): Promise<void> {
		if (this.view.current.isLevelLocked) this.view.lockLevel(false);
		this.view.forgetColors();
		this.view.forgetClasses();
		this.showsTable = this.dataset.isDrawable;
		this.#keepWorkingAreaValid();
		const { current } = this.layer;
		const isClear = this.dataset.waitingRows === 0 && (current?.undecided.size ?? 0) === 0;
		const hasFigures = (this.dataset.choices?.indicators.length ?? 0) > 0;
		this.mode = isClear && hasFigures && this.showsTable ? 'map' : 'data';
		this.view.select(null);
		await this.loadNeeded();
		this.fitToLayer(false);
	}

	/** A working area in which a table has nothing is left, and said; one in which it has is kept. */
	#keepWorkingAreaValid(): void {
		const { within } = this.view.current;
		const { current } = this.layer;
		if (!within) return;
		const figures = this.showsTable && current ? [...current.figures.keys()] : [];
		if (figures.some((area) => isInside(area, within))) {
			const level = this.layer.levelToWorkAt(within);
			if (level) this.dataset.chooseLevel(level);
			return;
		}
		this.view.workIn(null);
		if (!this.showsTable) return;
		const area = this.atlas.gazetteer?.registry.get(within)?.name ?? within;
		this.notify([diagnose('working-area-left', { area })]);
	}

	/** Reads the file on screen again in another encoding; says so where it cannot. */
	async chooseEncoding(encoding: TextEncoding): Promise<void> {
		this.notify(await this.dataset.chooseEncoding(encoding), true);
	}

	/** Adds up the counts of desa of the table on screen, and draws the sums. */
	sumDesa(): Promise<void> {
		return this.decide(() => this.dataset.sumDesa());
	}

	/** Takes a decision after which other areas are on the map. */
	async decide(decision: () => Promise<void>): Promise<void> {
		await decision();
		this.showsTable = this.dataset.isDrawable;
		await this.loadNeeded();
		this.fitToLayer(false);
	}

	/** Puts another open table on screen. */
	async chooseDataset(table: Dataset): Promise<void> {
		this.project.activate(table);
		this.view.forgetColors();
		this.view.forgetClasses();
		this.showsTable = this.dataset.isDrawable;
		this.#keepWorkingAreaValid();
		this.view.select(null);
		await this.loadNeeded();
		this.fitToLayer(false);
	}

	/** Offers what is on the map as a CSV file: every area of the level, largest value first. */
	saveCsv(): void {
		const shown = this.layer.painted;
		const registry = this.atlas.gazetteer?.registry;
		if (!shown || !registry) return;
		const { layer, areas, within } = shown;
		const { language } = this.preferences;
		const csv = areasToCsv(
			{
				areas: sortAreas(areas, 'value', true, layer.figures, registry),
				figures: layer.figures,
				shared: layer.shared,
				indicator: layer.indicator.name[language],
				unit: layer.indicator.unit,
				period: formatLayerPeriod(language, layer),
				source: layer.source[language],
				within,
				change: layer.change && {
					...layer.change,
					before: formatPeriod(language, layer.change.before),
					after: formatPeriod(language, layer.change.after),
				},
			},
			registry,
		);
		const periods = layer.change ? [layer.change.before, layer.change.after] : [layer.period ?? ''];
		const name = [layer.indicator.id, layer.level, ...periods, within ?? '']
			.filter(Boolean)
			.join('-');
		this.#saveText(`${name}.csv`, csv, 'text/csv');
	}

	/** Offers what became of every row of the active table as a CSV file. */
	async saveReport(): Promise<void> {
		const { joined } = this.dataset;
		const registry = this.atlas.gazetteer?.registry;
		if (!joined || !registry) return;
		const desaNames = await this.dataset.allDesaNames();
		const csv = matchReport(
			joined.join,
			registry,
			(code) => desaNames.get(code) ?? null,
			reportWords(this.preferences.language),
		);
		const name = joined.join.request.fileName.replace(/\.[^.]+$/u, '');
		this.#saveText(`${this.t('report.file', { name })}.csv`, csv, 'text/csv');
	}

	/** Closes a table; without another one, goes back to the bundled indicator. */
	closeFile(table: Dataset = this.dataset): void {
		const wasActive = table === this.dataset;
		this.project.remove(table);
		if (!wasActive) return;
		this.showsTable = this.dataset.isDrawable;
		if (!this.dataset.file) this.mode = 'map';
		this.view.select(null);
		this.fitToLayer(false);
	}

	/** Puts a bundled indicator on the map. */
	chooseBundled(indicator: string): void {
		const was = this.showsTable;
		this.showsTable = false;
		this.view.chooseIndicator(indicator);
		this.#keepLevelValid();
		if (was) this.fitToLayer(false);
	}

	/** A level that follows the map is never one the indicator has no figures at. */
	#keepLevelValid(): void {
		const { catalogue, gazetteer, figures } = this.atlas;
		const asked = this.view.current;
		if (!catalogue || !gazetteer || asked.isLevelLocked) return;
		const { level } = checkView(asked, catalogue, gazetteer.registry, figures).view;
		if (level !== asked.level) this.view.followLevel(level, asked.period);
	}

	/** Puts a column of an open table on the map. */
	async chooseColumn(table: Dataset, indicator: string): Promise<void> {
		this.view.forgetClasses();
		const isShown = this.showsTable && table === this.dataset;
		this.view.forgetColors();
		table.chooseIndicator(indicator);
		if (!isShown) await this.chooseDataset(table);
	}

	/** Shows a level and stays there, however the map moves. */
	chooseLevel(level: DrawnLevel): void {
		if (this.showsTable) {
			this.dataset.chooseLevel(level);
			this.view.lockLevel(true);
		} else this.view.chooseLevel(level, this.layer.current?.period ?? null);
	}

	/** Stays at the level on screen, or lets it follow how dense areas are on screen. */
	lockLevel(isLocked: boolean): void {
		this.view.lockLevel(isLocked);
		if (!isLocked && !this.showsTable) this.#keepLevelValid();
	}

	/**
	 * Goes to a level of itself, at the period on screen. What was drawn stays until the new level can
	 * be drawn; a person who fixed the level meanwhile is obeyed.
	 */
	async followLevel(level: DrawnLevel): Promise<void> {
		await this.atlas.needLevel(level);
		const { current } = this.layer;
		const isWanted = !this.view.current.isLevelLocked && current?.followed.includes(level);
		if (!isWanted || level === current?.level) return;
		if (this.showsTable) this.dataset.chooseLevel(level);
		else this.view.followLevel(level, current?.period ?? null);
	}

	/**
	 * Works in one provinsi or kabkota, at a level that divides it where the layer has one, and shows
	 * it; null is the whole country again.
	 */
	workIn(within: AreaCode | null): void {
		const before = this.view.current.within;
		if (within === before) {
			this.fitToLayer();
			return;
		}
		const level = within ? this.layer.levelToWorkAt(within) : null;
		if (this.showsTable && level) this.dataset.chooseLevel(level);
		const { selected } = this.view.current;
		const stays =
			selected !== null &&
			isInside(selected, within) &&
			levelOfCode(selected) === (level ?? this.level);
		this.view.workIn(within, level, stays ? selected : null);
		this.stage.fitHome(this.layerBbox, true);
	}

	/** @param change  a step of a row of them refines the one before */
	choosePeriod(period: string, change: ViewChange = 'choice'): void {
		this.view.keepClasses(this.layer.current?.period ?? null, period);
		if (this.showsTable) this.dataset.choosePeriod(period);
		else this.view.choosePeriod(period, change);
	}

	/**
	 * Shows what changed up to the period on screen since the one before it, or between the first and the
	 * one after it; null shows one period again. A period that is chosen already stays.
	 */
	async compare(kind: ComparisonKind | null): Promise<void> {
		if (!kind) {
			this.view.compare(null);
			return;
		}
		const { periodToCompare } = await this.layer.comparing.fetchCode();
		const { current } = this.layer;
		if (!current?.period) return;
		const { periods, period, months } = current;
		const asked = this.view.current.comparison?.period;
		const isUsable = asked !== undefined && asked !== period && periods.includes(asked);
		const other = isUsable ? asked : periodToCompare(periods, period, months);
		if (other) this.view.compare({ kind, period: other });
	}

	/** Another period beside the one on screen. */
	compareWith(period: string): void {
		const { comparison } = this.view.current;
		if (comparison) this.view.compare({ ...comparison, period });
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
		for (const geometry of this.atlas.levels.values()) {
			const box = geometry.boxes[geometry.indexByCode.get(area) ?? -1];
			if (box) return box;
		}
		const undrawn = this.atlas.boundaries?.manifest.undrawn.find(({ code }) => code === area);
		if (undrawn) {
			const [lng, lat] = undrawn.lngLat;
			return [lng - 0.2, lat - 0.2, lng + 0.2, lat + 0.2];
		}
		for (const geometry of this.atlas.levels.values()) {
			const inside = indicesWithin(geometry, area);
			const box = unionBbox(
				inside.flatMap((index) => (geometry.boxes[index] ? [geometry.boxes[index]] : [])),
			);
			if (box) return box;
		}
		return null;
	}

	/** The part of the country the layer is about: all of it, or the areas of a person's table. */
	get layerBbox(): Bbox {
		const painted = this.layer.painted;
		const geometry = painted?.geometry;
		const { within } = this.view.current;
		if (within) return this.bboxOf(within) ?? NATION_BBOX;
		if (!this.showsTable || !geometry) return NATION_BBOX;
		const { layer } = painted;
		const boxes = geometry.codes.flatMap((code, index) => {
			const box = geometry.boxes[index];
			return box && layer.isInScope(code) ? [box] : [];
		});
		return unionBbox(boxes) ?? NATION_BBOX;
	}

	/** Shows the whole of what the layer is about. */
	fitToLayer(animate = true): void {
		this.view.moveCamera(null);
		this.stage.fitHome(this.layerBbox, animate);
	}
}

/** Hands the session to the components below, and to each of them. */
export const [getSession, setSession] = createContext<Session>();
