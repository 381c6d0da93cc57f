import type { DecisionPerson } from './decision-record.ts';
import type { Override } from './priority-rule.ts';
import { firstForm } from './first-form.ts';
import type { RuleForm } from './rule-form.ts';

/** A rule as it is chosen on screen, with what a person changed of its list by hand. */
export interface RuleChoice {
	readonly form: RuleForm;
	readonly overrides: readonly Override[];
}

/** What is drawn to see how sure a list is. */
export interface DrawChoice {
	/** How far each weight goes of its own, 0.1 for a tenth; null: any weights. */
	readonly spread: number | null;
	/** Whether other ways of normalising and aggregating are drawn too. */
	readonly variesWays: boolean;
	readonly draws: number;
	readonly seed: number;
}

/** All that a person chose about priority locations: a project keeps it, and undo gives it back. */
export interface PriorityChoices extends RuleChoice {
	/** Who decides, as typed. */
	readonly people: readonly DecisionPerson[];
	readonly draws: DrawChoice;
	/** The rule that was kept to compare with, scenario A; null while there is none. */
	readonly kept: RuleChoice | null;
	/** Columns that were chosen for an analysis, by the part they play in it; '' is none. */
	readonly columns: Readonly<Record<string, string>>;
}

/** What nobody has chosen yet. */
export const FIRST_CHOICES: PriorityChoices = {
	form: firstForm(''),
	overrides: [],
	people: [],
	draws: { spread: 0.25, variesWays: true, draws: 1000, seed: 1 },
	kept: null,
	columns: {},
};
