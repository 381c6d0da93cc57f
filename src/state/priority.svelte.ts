import { untrack } from 'svelte';
import { findIndicator } from '../core/indicator/catalogue.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import type { AreaCode } from '../core/model/area.ts';
import { canonicalJson } from '../core/priority/canonical-json.ts';
import { gatherInput, type Gathered, type RuleSources } from '../core/priority/gather-input.ts';
import type { PriorityNote } from '../core/priority/judgement.ts';
import type { PriorityInput } from '../core/priority/priority-input.ts';
import { prioritise, type PriorityList } from '../core/priority/prioritise.ts';
import type { Override } from '../core/priority/priority-rule.ts';
import type { PublishedList } from '../core/priority/published-lists.ts';
import {
	firstForm,
	requestOfForm,
	usedColumns,
	type IndexForm,
	type RuleForm,
} from '../core/priority/rule-form.ts';
import { readRuleForm, writeRuleForm } from '../core/priority/rule-link.ts';
import { viewValueInvalid } from '../core/view/view-codec.ts';
import { describeRule, type RuleWords } from '../i18n/describe-rule.ts';
import type { AreaMarkText } from './appearance.svelte.ts';
import { DecisionStore } from './decision.svelte.ts';
import type { PriorityDoors } from './priority-doors.ts';
import { marksOfList } from './priority-marks.ts';
import { latestPeriod, ruleColumns, rulePeriods, type RuleColumn } from './rule-columns.ts';
import { SensitivityStore } from './sensitivity.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What is on screen of a rule: its list, the figures it was made of, and the words for them. */
export interface ShownList {
	readonly list: PriorityList;
	readonly input: PriorityInput;
	readonly notes: readonly PriorityNote[];
	readonly sentence: string;
}

/**
 * The rule for priority locations and the list it makes, there while its panel was ever open.
 *
 * A rule that makes no list leaves the last one on screen, with the reason beside it. A saved list is
 * opened to be checked, and never recomputed.
 */
export class PriorityStore {
	readonly #session: Session;
	form = $state.raw<RuleForm>(firstForm(''));
	overrides = $state.raw<readonly Override[]>([]);
	lists = $state.raw<readonly PublishedList[]>([]);
	/** The last list that could be made. */
	shown = $state.raw<ShownList | null>(null);
	/** Whether a weight or a line is being dragged: what takes long waits until it is let go. */
	isDragging = $state(false);
	/** What the panel alone needs of the outside world. */
	readonly doors: PriorityDoors;
	readonly decisions: DecisionStore;
	readonly sensitivity: SensitivityStore;

	/** Call while a component is being set up. */
	constructor(session: Session, doors: PriorityDoors) {
		this.#session = session;
		this.doors = doors;
		this.decisions = new DecisionStore(session, this);
		this.sensitivity = new SensitivityStore(this);
		$effect.pre(() => {
			const { rule } = session.view.current;
			untrack(() => {
				this.#follow(rule);
			});
		});
		$effect(() => {
			const made = this.outcome;
			if (made?.ok) this.shown = made.shown;
		});
		$effect(() => {
			for (const { series } of this.entries)
				for (const each of series) void session.atlas.needFigures(each);
		});
		void doors.publishedLists().then((lists) => {
			this.lists = lists;
		});
	}

	/** Takes over a rule from a link or from the history; one that cannot be read is said and left. */
	#follow(rule: string | null): void {
		if (rule === null || rule === writeRuleForm(this.form)) return;
		const read = readRuleForm(rule);
		if (read) this.form = read;
		else {
			this.#session.notify([viewValueInvalid('prioritas', rule)]);
			this.#session.view.chooseRule(null);
		}
	}

	/** Columns that a rule can be made of. */
	readonly columns: readonly RuleColumn[] = $derived.by(() => ruleColumns(this.#session));

	/** The form with columns that are there: another table has others. */
	readonly current: RuleForm = $derived.by(() => {
		const known = new Set(this.columns.map(({ id }) => id));
		const own = this.#session.layer.current?.indicator.id ?? '';
		const usual = known.has(own) ? own : (this.columns[0]?.id ?? '');
		const { criteria, index, people } = this.form;
		return {
			...this.form,
			criteria: (criteria.length > 0 ? criteria : firstForm(usual).criteria).map((each) =>
				known.has(each.indicator) ? each : { ...each, indicator: usual },
			),
			index: { ...index, parts: index.parts.filter(({ indicator }) => known.has(indicator)) },
			people: known.has(people) ? people : '',
		};
	});

	/** Bundled indicators that the form looks at. */
	readonly entries = $derived.by(() => {
		const { catalogue } = this.#session.atlas;
		return usedColumns(this.current).flatMap((indicator) => {
			const entry = catalogue && findIndicator(catalogue, indicator);
			return entry ? [entry] : [];
		});
	});

	/** Where figures may come from; null until that is known. */
	readonly sources: RuleSources | null = $derived.by(() => {
		const session = this.#session;
		const { catalogue, gazetteer, figures } = session.atlas;
		if (!catalogue || !gazetteer) return null;
		const tables: JoinedFigures[] = session.showsTable
			? session.project.tables.flatMap(({ joined }) => (joined ? [joined] : []))
			: [];
		const { registry } = gazetteer;
		const { known } = session.atlas;
		const meaningOf = known ? sliceMeanings(known.indicators) : undefined;
		return { tables, catalogue, bundled: figures, registry, meaningOf };
	});

	/** Periods an indicator has at the level on the map, earliest first. */
	periodsOf(indicator: string): readonly string[] {
		return rulePeriods(this.#session, indicator);
	}

	/** The period of an indicator's figures, as {@link latestPeriod} chooses it. */
	periodOf(indicator: string): string | null {
		const asked = this.#session.layer.current?.period ?? null;
		return latestPeriod(asked, this.periodsOf(indicator));
	}

	readonly #request = $derived.by(() => {
		const { layer, showsTable, dataset, view } = this.#session;
		// a table of one provinsi is worked on there, whether or not somebody said so
		const within = view.current.within ?? layer.areaOfTable;
		const { catalogue } = this.#session.atlas;
		if (!layer.current || !catalogue) return null;
		return requestOfForm(this.current, {
			within,
			level: layer.current.level,
			periodOf: (id) => this.periodOf(id),
			category: showsTable ? (dataset.slice?.category ?? {}) : {},
			directionOf: (id) =>
				findIndicator(catalogue, id)?.direction === 'higher-is-better'
					? 'higher-is-better'
					: 'higher-is-worse',
			lists: this.lists,
			overrides: this.overrides,
		});
	});

	/** What the figures depend on: another weight or line asks for the same ones. */
	readonly #asked: string = $derived.by(() => {
		if (!this.#request) return '';
		const { within, level, indicators, rule } = this.#request;
		return canonicalJson({ within, level, indicators, rule: indicators.length > 0 ? null : rule });
	});

	readonly #gathered: Gathered | null = $derived.by(() => {
		const { sources } = this;
		if (this.#asked === '' || !sources) return null;
		// figures that are on their way are no reason
		const isWaiting =
			!this.#session.showsTable &&
			this.entries.some(({ series }) => series.some(({ file }) => !sources.bundled.has(file)));
		const request = untrack(() => this.#request);
		return isWaiting || !request ? null : gatherInput(request, sources);
	});

	/** What the rule makes of the figures now: a list, or why there is none. */
	readonly outcome:
		| { ok: true; shown: ShownList }
		| { ok: false; problems: readonly PriorityNote[]; words: RuleWords }
		| null = $derived.by(() => {
		const request = this.#request;
		const gathered = this.#gathered;
		if (!request || !gathered) return null;
		if (!gathered.ok) return { ok: false, problems: gathered.problems, words: this.#wordsOf(null) };
		const made = prioritise(gathered.input, request);
		const words = this.#wordsOf(gathered.input);
		if (!made.ok) return { ok: false, problems: made.problems, words };
		const sentence = describeRule(words, request, made.list.level);
		const notes = [...gathered.notes, ...made.list.notes];
		return { ok: true, shown: { list: made.list, input: gathered.input, notes, sentence } };
	});

	#wordsOf(input: PriorityInput | null): RuleWords {
		const { registry } = this.sources ?? {};
		if (!registry) throw new Error('there are no areas yet');
		return {
			language: this.#session.preferences.language,
			indicators: input?.indicators ?? this.#fallbackIndicators,
			registry,
		};
	}

	readonly #fallbackIndicators = $derived.by((): RuleWords['indicators'] =>
		(this.#request?.indicators ?? []).map(({ column }) => {
			const name = this.columns.find(({ id }) => id === column)?.name ?? column;
			return { name: { id: name, en: name }, unit: '', measure: 'unknown', decimals: 0 };
		}),
	);

	/** The words for what is shown; null while nothing is. */
	readonly words: RuleWords | null = $derived.by(() =>
		this.shown && this.sources ? this.#wordsOf(this.shown.input) : null,
	);

	/** What the map marks: listed areas by rank, those tied at the cut, and what a person changed. */
	readonly marks: readonly AreaMarkText[] = $derived.by(() => {
		const { layer, appearance, stage } = this.#session;
		const geometry = layer.painted?.geometry;
		if (!this.shown || !geometry) return [];
		return marksOfList(this.shown.list, {
			robustness: this.sensitivity.robustness,
			lngLatOf: (area) => appearance.pointOf(geometry, area),
			zoom: stage.camera?.zoom ?? 0,
		});
	});

	/** Changes the rule; the link follows, but of a person's table. */
	change(part: Partial<RuleForm>): void {
		this.form = { ...this.current, ...part };
		this.decisions.opened = null;
		const { view, showsTable } = this.#session;
		view.chooseRule(showsTable ? null : writeRuleForm(this.form));
	}

	/** Changes the index of a composite rule. */
	changeIndex(part: Partial<IndexForm>): void {
		this.change({ index: { ...this.current.index, ...part } });
	}

	/** Adds or takes out an area by hand, with the reason. @returns whether there was one */
	override(area: AreaCode, change: Override['change'], reason: string): boolean {
		if (reason.trim() === '') return false;
		const others = this.overrides.filter((each) => each.area !== area);
		this.overrides = [...others, { area, change, reason: reason.trim() }];
		return true;
	}

	/** Takes back what was changed of an area by hand. */
	undoOverride(area: AreaCode): void {
		this.overrides = this.overrides.filter((each) => each.area !== area);
	}
}
