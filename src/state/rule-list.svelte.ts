import { untrack } from 'svelte';
import { findIndicator } from '../core/indicator/catalogue.ts';
import { canonicalJson } from '../core/priority/canonical-json.ts';
import { firstForm } from '../core/priority/first-form.ts';
import { gatherInput, type Gathered } from '../core/priority/gather-input.ts';
import type { PriorityNote } from '../core/priority/judgement.ts';
import type { RuleChoice } from '../core/priority/priority-choices.ts';
import type { PriorityInput } from '../core/priority/priority-input.ts';
import type { PriorityRequest } from '../core/priority/priority-rule.ts';
import { prioritise, type PriorityList } from '../core/priority/prioritise.ts';
import { requestOfForm, usedColumns, type RuleForm } from '../core/priority/rule-form.ts';
import { RuleMemory } from '../core/priority/rule-memory.ts';
import { describeRule, type RuleWords } from '../i18n/describe-rule.ts';
import { areasOfShownList } from './list-areas.ts';
import type { PriorityStore } from './priority.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What is on screen of a rule: its list, the figures it was made of, and the words for them. */
export interface ShownList {
	readonly list: PriorityList;
	readonly input: PriorityInput;
	readonly notes: readonly PriorityNote[];
	readonly sentence: string;
}

/** A list, or why there is none. */
export type RuleOutcome =
	| { readonly ok: true; readonly shown: ShownList }
	| {
			readonly ok: false;
			readonly problems: readonly PriorityNote[];
			readonly words: RuleWords;
	  };

/**
 * A rule as it is chosen, and the list it makes of the figures that are open.
 *
 * Figures are gathered when the rule asks for others, an index is prepared when anything but its weights
 * changes; what is dragged costs a sort.
 */
export class RuleList {
	readonly #session: Session;
	readonly #priority: Pick<
		PriorityStore,
		'columns' | 'sources' | 'lists' | 'periodOf' | 'neighbours'
	>;
	readonly #choice: () => RuleChoice;

	/** @param choice  the rule and the changes by hand, as they are now */
	constructor(session: Session, priority: PriorityStore, choice: () => RuleChoice) {
		this.#session = session;
		this.#priority = priority;
		this.#choice = choice;
	}

	/** The form with columns that are there: another table has others. */
	readonly form: RuleForm = $derived.by(() => {
		const { columns } = this.#priority;
		const known = new Set(columns.map(({ id }) => id));
		const own = this.#session.layer.current?.indicator.id ?? '';
		const usual = known.has(own) ? own : (columns[0]?.id ?? '');
		const { form } = this.#choice();
		const { criteria, index, people, breakBy } = form;
		return {
			...form,
			criteria: (criteria.length > 0 ? criteria : firstForm(usual).criteria).map((each) =>
				known.has(each.indicator) ? each : { ...each, indicator: usual },
			),
			index: { ...index, parts: index.parts.filter(({ indicator }) => known.has(indicator)) },
			people: known.has(people) ? people : '',
			breakBy: known.has(breakBy) ? breakBy : '',
			...this.#listOnScreen(known),
		};
	});

	/** A list of names alone is itself the list, until a rule is made of it. */
	#listOnScreen(known: ReadonlySet<string>): Partial<RuleForm> {
		const { kind, criteria, areas: chosen } = this.#choice().form;
		const areas = areasOfShownList(this.#session);
		const hasRule =
			kind === 'list' ||
			(kind === 'own' ? chosen.length > 0 : criteria.some((each) => known.has(each.indicator)));
		return areas === null || hasRule ? {} : { kind: 'own', areas };
	}

	/** Bundled indicators that the form looks at. */
	readonly entries = $derived.by(() => {
		const { catalogue } = this.#session.atlas;
		return usedColumns(this.form).flatMap((indicator) => {
			const entry = catalogue && findIndicator(catalogue, indicator);
			return entry ? [entry] : [];
		});
	});

	/** The rule as data; null while it is none. */
	readonly request: PriorityRequest | null = $derived.by(() => {
		const { layer, showsTable, dataset, view } = this.#session;
		// a table of one provinsi is worked on there, whether or not somebody said so
		const within = view.current.within ?? layer.areaOfTable;
		const { catalogue } = this.#session.atlas;
		if (!layer.current || !catalogue) return null;
		return requestOfForm(this.form, {
			within,
			level: layer.current.level,
			periodOf: (id) => this.#priority.periodOf(id),
			category: showsTable ? (dataset.slice?.category ?? {}) : {},
			repeats: showsTable ? dataset.decisions.repeats : null,
			directionOf: (id) =>
				findIndicator(catalogue, id)?.direction === 'higher-is-better'
					? 'higher-is-better'
					: 'higher-is-worse',
			lists: this.#priority.lists,
			overrides: this.#choice().overrides,
		});
	});

	/** What the figures depend on: another weight or line asks for the same ones. */
	readonly #asked: string = $derived.by(() => {
		if (!this.request) return '';
		const { within, level, indicators, rule } = this.request;
		const near = rule.kind === 'clusters' ? rule.neighbours : null;
		const listed = indicators.length > 0 ? null : rule;
		return canonicalJson({ within, level, indicators, rule: listed, near });
	});

	/** Whether figures are on their way: that is no reason. Apart, so that a line that is dragged is none. */
	readonly #isWaiting: boolean = $derived.by(() => {
		const { sources } = this.#priority;
		if (!sources || this.#session.showsTable) return !sources;
		return this.entries.some(({ series }) => series.some(({ file }) => !sources.bundled.has(file)));
	});

	readonly #gathered: Gathered | null = $derived.by(() => {
		const { sources } = this.#priority;
		if (this.#asked === '' || !sources || this.#isWaiting) return null;
		const request = untrack(() => this.request);
		if (!request) return null;
		const gathered = gatherInput(request, sources);
		// neighbours that are looked for are no reason to have no list
		const lacks = gathered.ok && gathered.input.neighbours === null;
		return lacks && this.#priority.neighbours.willCome(gathered.input.level) ? null : gathered;
	});

	readonly #memory = $derived.by(() =>
		this.#gathered?.ok ? new RuleMemory(this.#gathered.input) : null,
	);

	/** The figures the rule is put to; null while there are none. */
	readonly input: PriorityInput | null = $derived.by(() =>
		this.#gathered?.ok ? this.#gathered.input : null,
	);

	/** What the rule makes of the figures now: a list, or why there is none. */
	readonly outcome: RuleOutcome | null = $derived.by(() => {
		const request = this.request;
		const gathered = this.#gathered;
		if (!request || !gathered) return null;
		if (!gathered.ok) return { ok: false, problems: gathered.problems, words: this.wordsOf(null) };
		const made = prioritise(gathered.input, request, this.#memory ?? undefined);
		const words = this.wordsOf(gathered.input);
		if (!made.ok) return { ok: false, problems: made.problems, words };
		const sentence = describeRule(words, request, made.list.level);
		const notes = [...gathered.notes, ...made.list.notes];
		return { ok: true, shown: { list: made.list, input: gathered.input, notes, sentence } };
	});

	/** The words for figures; for those that could not be had, the names of their columns. */
	wordsOf(input: PriorityInput | null): RuleWords {
		const { registry } = this.#priority.sources ?? {};
		if (!registry) throw new Error('there are no areas yet');
		return {
			language: this.#session.preferences.language,
			indicators: input?.indicators ?? this.#unnamed,
			registry,
		};
	}

	readonly #unnamed = $derived.by((): RuleWords['indicators'] =>
		(this.request?.indicators ?? []).map(({ column }) => {
			const { catalogue } = this.#session.atlas;
			const own = this.#priority.columns.find(({ id }) => id === column)?.name;
			const name = own ?? (catalogue && findIndicator(catalogue, column)?.name) ?? column;
			const words = typeof name === 'string' ? { id: name, en: name } : name;
			return { name: words, unit: '', measure: 'unknown', decimals: 0 };
		}),
	);
}
