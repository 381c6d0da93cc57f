import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Catalogue, CatalogueSeries } from '../core/indicator/catalogue.ts';
import type { FigureTable } from '../core/indicator/figure-table.ts';
import type { MapPlace } from '../core/figure/map-appearance.ts';
import type { KnownMeanings } from '../io/load-known-indicators.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { UndrawnArea } from '../core/geo/pack-manifest.ts';
import type { Gazetteer } from '../core/join/area-context.ts';
import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../core/model/area.ts';
import { diagnose, type Diagnostic, type Result } from '../core/model/diagnostic.ts';
import type { BoundarySource } from '../io/load-boundaries.ts';
import { PlaceFinder } from './find-places.ts';
import { finishInSlices } from './finish-in-slices.ts';

/** Detailed provinsi kept in memory at once, of all levels: about 40 MB, for a largest one of 5. */
const MOST_DETAILS_KEPT = 12;

/** Where the atlas gets its material from. */
export interface AtlasLoaders {
	readonly gazetteer: () => Promise<Gazetteer>;
	readonly catalogue: () => Promise<Catalogue>;
	readonly figures: (series: CatalogueSeries) => Promise<FigureTable>;
	readonly boundaries: () => Promise<Result<BoundarySource>>;
	/** What columns of tables may be; asked for when a table is opened. */
	readonly known: () => Promise<KnownMeanings>;
}

/**
 * Everything that does not change while the app runs: the hierarchy, the boundaries, the bundled
 * figures. Loaded when first needed, kept, and never mutated.
 */
export class Atlas {
	gazetteer = $state.raw<Gazetteer | null>(null);
	catalogue = $state.raw<Catalogue | null>(null);
	boundaries = $state.raw<BoundarySource | null>(null);
	levels = $state.raw<ReadonlyMap<AreaLevel, LevelGeometry>>(new Map());
	/** Detailed shapes by level and provinsi: `kecamatan 32`. */
	details = $state.raw<ReadonlyMap<string, LevelGeometry>>(new Map());
	land = $state.raw<readonly Feature<Polygon | MultiPolygon>[]>([]);
	lakes = $state.raw<readonly Feature<Polygon | MultiPolygon>[]>([]);
	/** Lakes, provinsi and their seats by name; found some time after what surrounds the areas was loaded. */
	places = $state.raw<readonly MapPlace[]>([]);
	/** Figure tables by file name. */
	figures = $state.raw<ReadonlyMap<string, FigureTable>>(new Map());
	/** Levels whose boundaries cannot be had; their figures are shown without a map. */
	unmapped = $state.raw<ReadonlySet<AreaLevel>>(new Set());
	/** What columns of a person's tables may be; null until a table is opened. */
	known = $state.raw<KnownMeanings | null>(null);
	/** What could not be loaded. */
	problems = $state.raw<readonly Diagnostic[]>([]);

	readonly #loaders: AtlasLoaders;
	readonly #asked = new Map<string, Promise<void>>();
	#loading: Promise<void> | null = null;
	readonly #finder = new PlaceFinder();
	/** How often places were looked for; the latest search counts. */
	#searches = 0;

	constructor(loaders: AtlasLoaders) {
		this.#loaders = loaders;
	}

	/** Loads what every view needs: names, catalogue, the pack's manifest. Once; later calls wait for it. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	async #load(): Promise<void> {
		await Promise.all([
			this.#orReport('codes', async () => (this.gazetteer = await this.#loaders.gazetteer())),
			this.#orReport('catalogue', async () => (this.catalogue = await this.#loaders.catalogue())),
			this.#loaders.boundaries().then((opened) => {
				if (opened.ok) this.boundaries = opened.value;
				else {
					this.unmapped = new Set(AREA_LEVELS);
					this.#report(opened.diagnostics);
				}
			}),
		]);
	}

	/** Loads what surrounds the areas, once; it gives way to the areas, and is asked for when they are drawn. */
	needContext(): Promise<void> {
		const { boundaries } = this;
		if (!boundaries) return Promise.resolve();
		return this.#once('context', async () => {
			this.land = await boundaries.land();
			this.lakes = await boundaries.lakes();
			void this.#findPlaces();
		});
	}

	/** Finds where names stand, bit by bit: a point inside a large shape takes a while. */
	async #findPlaces(): Promise<void> {
		const search = ++this.#searches;
		const { lakes, levels, gazetteer } = this;
		const sources = {
			lakes,
			provinsi: levels.get('provinsi') ?? null,
			kabkota: levels.get('kabkota') ?? null,
			registry: gazetteer?.registry ?? null,
		};
		const found = await finishInSlices(this.#finder.find(sources), () => search === this.#searches);
		if (found) this.places = found;
	}

	/** A part that cannot be fetched is said, and the rest goes on without it. */
	async #orReport(part: string, load: () => Promise<unknown>): Promise<void> {
		try {
			await load();
		} catch {
			this.#report([diagnose('pack-missing', { part })]);
		}
	}

	#report(diagnostics: readonly Diagnostic[]): void {
		this.problems = [...this.problems, ...diagnostics];
	}

	/** Loads something the first time it is asked for; whoever asks again waits for the same. */
	#once(what: string, load: () => Promise<void>): Promise<void> {
		const asked = this.#asked.get(what);
		if (asked) return asked;
		const loading = load();
		this.#asked.set(what, loading);
		return loading;
	}

	/** Loads a level's national boundaries, once. */
	needLevel(level: AreaLevel): Promise<void> {
		const { boundaries } = this;
		if (!boundaries || level === 'desa') return Promise.resolve();
		return this.#once(`level ${level}`, async () => {
			const loaded = await boundaries.national(level);
			if (loaded.ok) {
				this.levels = new Map([...this.levels, [level, loaded.value]]);
				if (this.#searches > 0) void this.#findPlaces();
			} else {
				this.unmapped = new Set([...this.unmapped, level]);
				this.#report(loaded.diagnostics);
			}
		});
	}

	/** Loads one provinsi's detailed boundaries of a level, once; a failure only leaves the national ones. */
	needDetail(level: AreaLevel, provinsi: AreaCode): Promise<void> {
		const key = detailKey(level, provinsi);
		const { boundaries } = this;
		if (!boundaries) return Promise.resolve();
		return this.#once(`detail ${key}`, async () => {
			const loaded = await boundaries.detail(provinsi, level);
			if (loaded.ok) this.details = new Map([...this.details, [key, loaded.value]]);
		});
	}

	/**
	 * Forgets detailed shapes beyond what memory is meant for; they are loaded again when wanted.
	 *
	 * @param nearest  keys of detailed shapes, the one to be kept longest first
	 */
	keepDetails(nearest: readonly string[]): void {
		const kept = new Set(nearest.slice(0, MOST_DETAILS_KEPT));
		const dropped = [...this.details.keys()].filter((key) => !kept.has(key));
		if (dropped.length === 0) return;
		for (const key of dropped) this.#asked.delete(`detail ${key}`);
		this.details = new Map([...this.details].filter(([key]) => kept.has(key)));
	}

	/** Loads a bundled series' figures, once. */
	needFigures(series: CatalogueSeries): Promise<void> {
		return this.#once(`figures ${series.file}`, () =>
			this.#orReport(series.file, async () => {
				const table = await this.#loaders.figures(series);
				this.figures = new Map([...this.figures, [series.file, table]]);
			}),
		);
	}

	/** Loads what columns of tables may be, once; without it only bundled indicators are recognised. */
	needKnown(): Promise<void> {
		return this.#once('known', () =>
			this.#orReport('indicators', async () => {
				this.known = await this.#loaders.known();
			}),
		);
	}

	/** Areas of a level that have no shape. */
	undrawnAt(level: AreaLevel): readonly UndrawnArea[] {
		return level === 'kecamatan' ? (this.boundaries?.manifest.undrawn ?? []) : [];
	}

	/** Whether a kecamatan lies where shapes are only indicative. */
	isIndicative(code: AreaCode): boolean {
		return code.length > 2 && this.#indicative.has(code.slice(0, 2));
	}

	readonly #indicative = $derived.by(
		() => new Set<string>(this.boundaries?.manifest.indicative ?? []),
	);
}

/** Key of a provinsi's detailed shapes. */
export function detailKey(level: AreaLevel, provinsi: AreaCode): string {
	return `${level} ${provinsi}`;
}
