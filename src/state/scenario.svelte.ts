import { compareLists, type ListComparison } from '../core/priority/compare-lists.ts';
import type { RuleChoice } from '../core/priority/priority-choices.ts';
import { writeRuleForm } from '../core/priority/rule-link.ts';
import type { PriorityStore } from './priority.svelte.ts';
import { RuleList, type ShownList } from './rule-list.svelte.ts';
import type { Session } from './session.svelte.ts';

/** A rule that was kept, scenario A, beside the rule of now, scenario B, on the same figures. */
export class ScenarioStore {
	readonly #session: Session;
	readonly #priority: PriorityStore;
	readonly #kept: RuleList;
	/** Whether the map marks what moved, and not ranks. */
	isMarked = $state(true);

	constructor(session: Session, priority: PriorityStore) {
		this.#session = session;
		this.#priority = priority;
		this.#kept = new RuleList(session, priority, () => priority.choices.kept ?? priority.choices);
	}

	/** Whether a rule was kept. */
	get isKept(): boolean {
		return this.#priority.choices.kept !== null;
	}

	/** Bundled indicators that the kept rule looks at. */
	get entries(): RuleList['entries'] {
		return this.isKept ? this.#kept.entries : [];
	}

	/** The list of the kept rule; null where there is none, or it cannot be made. */
	readonly shown: ShownList | null = $derived.by(() => {
		if (!this.isKept) return null;
		const made = this.#kept.outcome;
		return made?.ok ? made.shown : null;
	});

	/** Why the kept rule makes no list of the figures that are open now; null where it does. */
	get failed() {
		const made = this.isKept ? this.#kept.outcome : null;
		return made && !made.ok ? made : null;
	}

	/** What moved from the kept list to the one on screen. */
	readonly compared: ListComparison | null = $derived.by(() => {
		const { shown } = this.#priority;
		return this.shown && shown ? compareLists(this.shown.list, shown.list) : null;
	});

	/** What the map marks in the place of ranks; null where nothing moved, or it is not wanted. */
	get marked(): ListComparison | null {
		const { compared } = this;
		if (!compared || !this.isMarked) return null;
		const { enters, leaves, shifts } = compared;
		return enters.length + leaves.length + shifts.length > 0 ? compared : null;
	}

	/** Keeps the rule of now, and what was changed by hand, as scenario A. */
	keep(): void {
		const { current, overrides } = this.#priority;
		this.#priority.choose({ kept: { form: current, overrides } });
		this.isMarked = true;
	}

	/** Lets the kept rule go. */
	forget(): void {
		this.#priority.choose({ kept: null });
	}

	/** Puts the kept rule on screen, and keeps the one that was. */
	swap(): void {
		const { choices, current, overrides } = this.#priority;
		if (choices.kept) this.#put(choices.kept, { form: current, overrides });
	}

	/** Goes back to the kept rule, and keeps none any more. */
	restore(): void {
		const { kept } = this.#priority.choices;
		if (kept) this.#put(kept, null);
	}

	#put({ form, overrides }: RuleChoice, kept: RuleChoice | null): void {
		const { view, history, showsTable } = this.#session;
		history.step(() => {
			this.#priority.choose({ form, overrides, kept });
			view.chooseRule(showsTable ? null : writeRuleForm(form));
		});
	}
}
