import { untrack } from 'svelte';
import type { AreaCode } from '../core/model/area.ts';
import { compareLists, type ListComparison } from '../core/priority/compare-lists.ts';
import type { RuleSources } from '../core/priority/gather-input.ts';
import { FIRST_CHOICES, type PriorityChoices } from '../core/priority/priority-choices.ts';
import type { Override } from '../core/priority/priority-rule.ts';
import type { PublishedList } from '../core/priority/published-lists.ts';
import type { IndexForm, RuleForm } from '../core/priority/rule-form.ts';
import { readRuleForm, writeRuleForm } from '../core/priority/rule-link.ts';
import { isOwnText } from '../core/view/own-texts.ts';
import { viewValueInvalid } from '../core/view/view-codec.ts';
import type { RuleWords } from '../i18n/describe-rule.ts';
import type { PriorityArea } from '../core/priority/prioritise.ts';
import type { AreaMarkText } from './appearance.svelte.ts';
import { DecisionStore } from './decision.svelte.ts';
import type { PriorityDoors } from './priority-doors.ts';
import { comparedMarks, isSameMarks, marksOfList } from './priority-marks.ts';
import { latestPeriod, ruleColumns, rulePeriods, type RuleColumn } from './rule-columns.ts';
import { RuleList, type RuleOutcome, type ShownList } from './rule-list.svelte.ts';
import { RuleNeighbours } from './rule-neighbours.svelte.ts';
import { ruleSources } from './rule-sources.ts';
import { ScenarioStore } from './scenario.svelte.ts';
import { SensitivityStore } from './sensitivity.svelte.ts';
import type { Session } from './session.svelte.ts';

/**
 * The rule for priority locations and the list it makes, there while its panel was ever open.
 *
 * What a person chose is the project's, so that it is saved and taken back with all else. A rule that
 * makes no list leaves the last one on screen, with the reason beside it. A saved list is opened to be
 * checked, and never recomputed.
 */
export class PriorityStore {
	readonly #session: Session;
	readonly #now: RuleList;
	lists = $state.raw<readonly PublishedList[]>([]);
	/** The last list that could be made. */
	shown = $state.raw<ShownList | null>(null);
	/** The same, but for a weight or a line that is being dragged: what takes long hangs on it. */
	settled = $state.raw<ShownList | null>(null);
	/** Whether a weight or a line is being dragged: what takes long waits until it is let go. */
	isDragging = $state(false);
	/** The list before something was dragged; null when something else was chosen since. */
	#before = $state.raw<ShownList | null>(null);
	/** What the panel alone needs of the outside world. */
	readonly doors: PriorityDoors;
	readonly decisions: DecisionStore;
	readonly sensitivity: SensitivityStore;
	readonly scenario: ScenarioStore;
	/** For rules by clusters. */
	readonly neighbours: RuleNeighbours;

	/** Call while a component is being set up. */
	constructor(session: Session, doors: PriorityDoors) {
		this.#session = session;
		this.doors = doors;
		this.neighbours = new RuleNeighbours(session.atlas, () => doors.statistics());
		this.#now = new RuleList(session, this, () => this.choices);
		this.decisions = new DecisionStore(session, this);
		this.sensitivity = new SensitivityStore(this);
		this.scenario = new ScenarioStore(session, this);
		$effect.pre(() => {
			const { rule, analysis } = session.view.current;
			untrack(() => {
				this.#follow(rule);
				if (analysis === null || isOwnText('analysis', analysis)) return;
				session.notify([viewValueInvalid('analisis', analysis)]);
				session.view.analyse(null);
			});
		});
		$effect(() => {
			const made = this.outcome;
			if (made?.ok) this.shown = made.shown;
		});
		$effect(() => {
			if (!this.isDragging) this.settled = this.shown;
		});
		$effect(() => {
			for (const { series } of [...this.entries, ...this.scenario.entries])
				for (const each of series) void session.atlas.needFigures(each);
		});
		void doors.publishedLists().then((lists) => {
			this.lists = lists;
		});
	}

	/** All that a person chose. */
	get choices(): PriorityChoices {
		return this.#session.project.priority ?? FIRST_CHOICES;
	}

	/** Changes what a person chose, as a step of its own. */
	choose(part: Partial<PriorityChoices>): void {
		this.#session.history.step(() => {
			this.#put(part);
		});
	}

	#put(part: Partial<PriorityChoices>): void {
		this.#session.project.priority = { ...this.choices, ...part };
	}

	/** Takes over a rule from a link or from the history; one that cannot be read is said and left. */
	#follow(rule: string | null): void {
		if (rule === null || rule === writeRuleForm(this.choices.form)) return;
		const read = readRuleForm(rule);
		if (read) this.#put({ form: read });
		else {
			this.#session.notify([viewValueInvalid('prioritas', rule)]);
			this.#session.view.chooseRule(null);
		}
	}

	/** Columns that a rule can be made of. */
	readonly columns: readonly RuleColumn[] = $derived.by(() => ruleColumns(this.#session));

	/** The form with columns that are there: another table has others. */
	get current(): RuleForm {
		return this.#now.form;
	}

	/** Bundled indicators that the form looks at. */
	get entries(): RuleList['entries'] {
		return this.#now.entries;
	}

	/** The figures the rule is put to; null while there are none. */
	get input(): RuleList['input'] {
		return this.#now.input;
	}

	/** The rule as data; null while it is none. */
	get request(): RuleList['request'] {
		return this.#now.request;
	}

	/** What the rule makes of the figures now: a list, or why there is none. */
	get outcome(): RuleOutcome | null {
		return this.#now.outcome;
	}

	get overrides(): readonly Override[] {
		return this.choices.overrides;
	}

	/** Where figures may come from; null until that is known. */
	readonly sources: RuleSources | null = $derived.by(() =>
		ruleSources(this.#session, this.neighbours.neighboursOf),
	);

	/** Periods by indicator, looked up once for what is open: a table is read through for them. */
	readonly #periods = $derived.by(() => {
		const { showsTable, project, dataset, level, atlas } = this.#session;
		const basis: unknown[] = [showsTable, level, dataset.slice, atlas.catalogue, atlas.figures];
		basis.push(...project.tables.map(({ joined }) => joined));
		return new Map<string, readonly string[]>();
	});

	/** Periods an indicator has at the level on the map, earliest first. */
	periodsOf(indicator: string): readonly string[] {
		const known = this.#periods.get(indicator);
		if (known) return known;
		const periods = rulePeriods(this.#session, indicator);
		this.#periods.set(indicator, periods);
		return periods;
	}

	/** The period of an indicator's figures, as {@link latestPeriod} chooses it. */
	periodOf(indicator: string): string | null {
		const asked = this.#session.layer.current?.period ?? null;
		return latestPeriod(asked, this.periodsOf(indicator));
	}

	/** Apart from the list, so that words stay as they are while something is dragged. */
	readonly #shownInput = $derived.by(() => this.shown?.input ?? null);

	/** The words for what is shown; null while nothing is. */
	readonly words: RuleWords | null = $derived.by(() =>
		this.#shownInput && this.sources ? this.#now.wordsOf(this.#shownInput) : null,
	);

	/** What became of the list since something was begun to be dragged; null where nothing was. */
	readonly moved: ListComparison | null = $derived.by(() =>
		this.#before && this.shown && this.#before.input === this.shown.input
			? compareLists(this.#before.list, this.shown.list)
			: null,
	);

	/** What the map marks, as it was before where nothing of it changed: then the map has nothing to do. */
	readonly marks: readonly AreaMarkText[] = $derived.by(() => {
		const marks = this.#marksNow;
		if (!isSameMarks(marks, this.#lastMarks)) this.#lastMarks = marks;
		return this.#lastMarks;
	});
	#lastMarks: readonly AreaMarkText[] = [];

	/** Listed areas by rank, those tied at the cut, and what a person changed. */
	readonly #marksNow: readonly AreaMarkText[] = $derived.by(() => {
		const { layer, appearance, stage } = this.#session;
		const geometry = layer.painted?.geometry;
		if (!this.shown || !geometry) return [];
		const placing = {
			robustness: this.sensitivity.robustness,
			lngLatOf: (area: AreaCode) => appearance.pointOf(geometry, area),
			zoom: stage.camera?.zoom ?? 0,
		};
		const { marked } = this.scenario;
		return marked
			? comparedMarks(this.shown.list, marked, placing)
			: marksOfList(this.shown.list, placing);
	});

	/** The areas of the list that is shown, in its order. */
	readonly listed: readonly PriorityArea[] = $derived.by(() => this.shown?.list.listed ?? []);

	/**
	 * Areas of the list, and of the one it is compared with: on the map the others step back. The same set
	 * as before while it holds the same areas.
	 */
	readonly emphasis: ReadonlySet<AreaCode> | null = $derived.by(() => {
		const gone = this.scenario.marked?.leaves ?? [];
		const areas = new Set([...this.listed, ...gone].map(({ area }) => area));
		const last = this.#lastEmphasis;
		const isSame = areas.size === last.size && [...areas].every((area) => last.has(area));
		if (!isSame) this.#lastEmphasis = areas;
		return areas.size > 0 ? this.#lastEmphasis : null;
	});
	#lastEmphasis: ReadonlySet<AreaCode> = new Set();

	/** Changes the rule; the link follows, but of a person's table. */
	change(part: Partial<RuleForm>): void {
		this.#before = null;
		this.#session.history.step(() => {
			this.#changeRule(part, 'choice');
		});
	}

	/** Changes the rule by a weight or a line that is on its way: all of it is one step. */
	drag(part: Partial<RuleForm>): void {
		if (this.isDragging) {
			this.#changeRule(part, 'refinement');
			return;
		}
		// one drag after the other is one way from where the list was
		const before = this.#before?.input === this.shown?.input ? this.#before : this.shown;
		this.change(part);
		this.#before = before;
		this.isDragging = true;
	}

	/** What was dragged is let go. */
	drop(): void {
		this.isDragging = false;
	}

	#changeRule(part: Partial<RuleForm>, change: 'choice' | 'refinement'): void {
		const form = { ...this.current, ...part };
		this.#put({ form });
		this.decisions.opened = null;
		const { view, showsTable } = this.#session;
		view.chooseRule(showsTable ? null : writeRuleForm(form), change);
	}

	/** Changes the index of a composite rule. */
	changeIndex(part: Partial<IndexForm>): void {
		this.change({ index: { ...this.current.index, ...part } });
	}

	/** Adds or takes out an area by hand, with the reason. @returns whether there was one */
	override(area: AreaCode, change: Override['change'], reason: string): boolean {
		if (reason.trim() === '') return false;
		const others = this.overrides.filter((each) => each.area !== area);
		this.choose({ overrides: [...others, { area, change, reason: reason.trim() }] });
		return true;
	}

	/** Takes back what was changed of an area by hand. */
	undoOverride(area: AreaCode): void {
		this.choose({ overrides: this.overrides.filter((each) => each.area !== area) });
	}
}
