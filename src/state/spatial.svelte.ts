import { untrack } from 'svelte';
import type { ClusterClass } from '../core/choropleth/paint-clusters.ts';
import { CLUSTER_CLASSES, paintClusters } from '../core/choropleth/paint-clusters.ts';
import type { PackedShapes } from '../core/geo/packed-level.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Place } from '../core/spatial/nearest-neighbours.ts';
import {
	FIRST_PATTERN,
	readPatternForm,
	writePatternForm,
	type PatternForm,
} from '../core/spatial/pattern-form.ts';
import type { PatternStudy } from '../core/spatial/study-pattern.ts';
import { clusterSign, clusterWords } from '../i18n/spatial-messages.ts';
import { CancelledError } from '../workers/table-client.ts';
import type { StatisticsClient } from '../workers/statistics-client.ts';
import type { AreaMarkText } from './appearance.svelte.ts';
import { Brush } from './brush.svelte.ts';
import type { LayerOverlay } from './layer.svelte.ts';
import type { Session } from './session.svelte.ts';
import { SmoothingStore } from './smoothing.svelte.ts';
import { thinSigns } from './thin-signs.ts';

/** Figures whose pattern is looked for, and where their areas are. */
interface Subject {
	readonly areas: readonly AreaCode[];
	readonly values: readonly (number | null)[];
	readonly shapes: PackedShapes;
	readonly positions: Int32Array;
	readonly points: ReadonlyMap<number, Place>;
	/** Areas left out because their figure is of a larger territory. */
	readonly shared: readonly AreaCode[];
}

/** A pattern that was found, with what it was asked of. */
export interface FoundPattern {
	readonly subject: Subject;
	readonly form: PatternForm;
	/** Pairs of neighbours. */
	readonly links: number;
	/** Null where nothing could be computed; `diagnostics` say why. */
	readonly study: PatternStudy | null;
	readonly diagnostics: readonly Diagnostic[];
	/** The class of each area that has a figure; empty where too few areas are there for clusters. */
	readonly classes: ReadonlyMap<AreaCode, ClusterClass>;
	/** Position of each area in the arrays of the study. */
	readonly at: ReadonlyMap<AreaCode, number>;
}

/** Where the figures on the map lie among their like; there while its panel is open. */
export class SpatialStore {
	readonly #session: Session;
	readonly #client: StatisticsClient;
	readonly smoothing: SmoothingStore;
	#found = $state.raw<FoundPattern | null>(null);
	/** Share of the work that is done, 0 to 1; null while nothing runs. */
	progress = $state<number | null>(null);
	/** What was given up: it waits to be asked for again. */
	#givenUp = $state.raw<object | null>(null);

	/** Call while a component is being set up. */
	constructor(session: Session, client: StatisticsClient) {
		this.#session = session;
		this.#client = client;
		this.smoothing = new SmoothingStore(session);
		const brush = new Brush(session.layer, session.project, () => session.showsTable);
		$effect(() => {
			// charts beside the map bring their own
			if (session.brush === null) session.brush = brush;
		});
		$effect(() => {
			const asked = this.#asked;
			untrack(() => {
				this.#client.cancel();
				if (asked) void this.#run(asked);
			});
		});
		$effect(() => {
			session.layer.overlay = this.#overlay;
		});
		$effect(() => () => {
			client.cancel();
			session.layer.overlay = null;
			if (session.brush === brush) session.brush = null;
			else session.brush?.clear();
		});
	}

	/** What is asked for, as the link has it. */
	readonly form: PatternForm = $derived.by(
		() => readPatternForm(this.#session.view.current.analysis ?? '') ?? FIRST_PATTERN,
	);
	readonly #formText: string = $derived(writePatternForm(this.form));

	/** Asks for something else. */
	change(part: Partial<PatternForm>): void {
		this.#session.view.analyse(writePatternForm({ ...this.form, ...part }));
	}

	/** Null while boundaries load or cannot be had, and where the level is refused. */
	readonly #subject: Subject | null = $derived.by(() => {
		const { atlas, layer } = this.#session;
		const shown = layer.current;
		const geometry = shown && atlas.levels.get(shown.level);
		if (!geometry || shown.drawing === 'refused') return null;
		const undrawn = new Map(
			atlas.undrawnAt(shown.level).map(({ code, lngLat }) => [code, lngLat as Place]),
		);
		const areas = [...geometry.codes, ...undrawn.keys()].filter((code) => shown.isInScope(code));
		const isShared = (area: AreaCode): boolean => (shown.shared.get(area) ?? area) !== area;
		return {
			areas,
			values: areas.map((area) =>
				isShared(area) ? null : (shown.figures.get(area)?.value ?? null),
			),
			shapes: geometry.packed.shapes,
			positions: Int32Array.from(areas, (area) => geometry.indexByCode.get(area) ?? -1),
			points: new Map(
				areas.flatMap((area, at): [number, Place][] => {
					const place = undrawn.get(area);
					return place && !geometry.indexByCode.has(area) ? [[at, place]] : [];
				}),
			),
			shared: areas.filter(isShared),
		};
	});

	readonly #asked = $derived.by(() => {
		const subject = this.#subject;
		const form = readPatternForm(this.#formText);
		return subject && form && subject.areas.length > 0 ? { subject, form } : null;
	});

	/** The pattern of what is on the map, as it is asked for now; null until it is found. */
	readonly found: FoundPattern | null = $derived.by(() => {
		const [found, asked] = [this.#found, this.#asked];
		return found && asked && found.subject === asked.subject && found.form === asked.form
			? found
			: null;
	});

	/** Whether the work that is asked for was given up. */
	readonly isGivenUp: boolean = $derived(this.#asked !== null && this.#givenUp === this.#asked);

	async #run(asked: { readonly subject: Subject; readonly form: PatternForm }): Promise<void> {
		const { subject, form } = asked;
		const isWanted = (): boolean => this.#asked === asked;
		this.#givenUp = null;
		this.progress = 0;
		try {
			const made = await this.#client.studyPattern(
				subject.shapes,
				{
					values: subject.values,
					positions: subject.positions,
					points: subject.points,
					neighbours: form.neighbours,
					method: form.method,
					request: {
						permutations: form.permutations,
						seed: form.seed,
						correction: form.isCorrected ? 'bh' : 'none',
					},
				},
				(share) => {
					if (isWanted()) this.progress = share;
				},
			);
			if (!isWanted()) return;
			const study = made.study.ok ? made.study.value : null;
			this.#found = {
				subject,
				form,
				links: made.links,
				study,
				diagnostics: made.study.diagnostics,
				classes: study ? classesOf(subject, study) : new Map(),
				at: new Map(subject.areas.map((area, at) => [area, at])),
			};
			this.progress = null;
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
		}
	}

	/** Gives up what runs; the map keeps its own classes. */
	cancel(): void {
		this.#givenUp = this.#asked;
		this.progress = null;
		this.#client.cancel();
	}

	/** Starts again what was given up. */
	again(): void {
		if (this.#asked) void this.#run(this.#asked);
	}

	readonly #overlay: LayerOverlay | null = $derived.by(() => {
		const found = this.found;
		const smoothed = this.smoothing.layer;
		if (!smoothed && !found?.classes.size) return null;
		return {
			...(smoothed ? { figures: smoothed.figures } : {}),
			...(found && found.classes.size > 0
				? {
						paints: (shown) => ({
							...shown,
							layer: { ...shown.layer, drawing: 'fill' },
							painted: paintClusters(
								shown.painted,
								found.classes,
								found.form.method,
								clusterWords(found.form, found.study?.global.n ?? 0),
							),
						}),
					}
				: {}),
		};
	});

	/** What the map marks: the letters of each cluster, and a ring where there are no neighbours. */
	readonly marks: readonly AreaMarkText[] = $derived.by(() => {
		const { layer, appearance, stage, preferences } = this.#session;
		const geometry = layer.painted?.geometry;
		const found = this.found;
		if (!geometry || !found) return [];
		const order = CLUSTER_CLASSES[found.form.method];
		const marks = [...found.classes]
			.filter(([, kind]) => kind !== 'none' && kind !== 'left-out')
			.sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b))
			.map(([area, kind]) => ({
				area,
				text: clusterSign(preferences.language, kind),
				isListed: kind !== 'island',
				// an area unlike its neighbours has the thinner line and an empty plate
				isSure: kind !== 'high-low' && kind !== 'low-high',
			}));
		return thinSigns(marks, {
			lngLatOf: (area) => appearance.pointOf(geometry, area),
			zoom: stage.camera?.zoom ?? 0,
		});
	});
}

/** The class of each area with a figure; none where there are too few areas for clusters. */
function classesOf(
	{ areas }: Subject,
	{ local, spots }: PatternStudy,
): ReadonlyMap<AreaCode, ClusterClass> {
	const kinds: readonly string[] = spots ? spots.spots : local.clusters;
	if ((spots ?? local).admission === 'refused') return new Map();
	return new Map(
		areas.flatMap((area, at): [AreaCode, ClusterClass][] => {
			const kind = kinds[at];
			return kind === undefined || kind === 'missing' || kind === 'refused'
				? []
				: [[area, kind as ClusterClass]];
		}),
	);
}
