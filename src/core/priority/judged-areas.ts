import type { AreaCode } from '../model/area.ts';
import type { Choice } from './choose-areas.ts';
import { priorityNote, type Judgement, type PriorityNote, type Reason } from './judgement.ts';
import type { PriorityArea } from './prioritise.ts';
import type { Override } from './priority-rule.ts';
import type { RuleMemory } from './rule-memory.ts';

/** Of most areas nothing more is said. */
const NONE: readonly Reason[] = [];

/** What came of one area. */
interface Outcome {
	/** Null for an area that the rule could not judge. */
	readonly judgement: Judgement | null;
	/** From 1, with the worst among its equals; null where it does not qualify. */
	readonly rank: number | null;
	readonly rankHigh: number | null;
	readonly inList: boolean;
	/** What quota and ties made of it. */
	readonly placed: readonly Reason[];
	/** What a person changed, or undefined. */
	readonly changed: Override | undefined;
}

/** An area that gives its figures and reasons when it is asked: of most of them nobody asks. */
class JudgedArea implements PriorityArea {
	readonly area: AreaCode;
	readonly score: number | null;
	readonly rank: number | null;
	readonly rankLow: number | null;
	readonly rankHigh: number | null;
	readonly inList: boolean;
	readonly override: Override['change'] | null;
	readonly #memory: RuleMemory;
	readonly #outcome: Outcome;

	constructor(memory: RuleMemory, area: AreaCode, outcome: Outcome) {
		const { judgement, rank, rankHigh, inList, changed } = outcome;
		this.area = area;
		this.score = judgement === null ? null : judgement.score;
		this.rank = this.rankLow = rank;
		this.rankHigh = rankHigh;
		this.inList = inList;
		this.override = changed ? changed.change : null;
		this.#memory = memory;
		this.#outcome = outcome;
	}

	get values(): readonly (number | null)[] {
		return this.#memory.valuesOf(this.area);
	}

	get reasons(): readonly Reason[] {
		const { judgement, placed, changed } = this.#outcome;
		const byHand = changed ? [changeReason(changed)] : NONE;
		return [...(judgement?.reasons ?? NONE), ...placed, ...byHand];
	}
}

/**
 * The areas of a list in their order, each made when it is asked for, with what a person changed.
 *
 * A list of all kecamatan is made at every move of a weight that is dragged, and its first areas are all
 * that is looked at. Of a list that somebody changed by hand all are made at once.
 */
export class JudgedAreas {
	/** What is to be said of changes by hand. */
	readonly notes: readonly PriorityNote[];
	readonly #memory: RuleMemory;
	readonly #choice: Choice;
	/** Those that do not qualify, by code, which stand behind all others. */
	readonly #outside: readonly Judgement[];
	/** Areas that were asked for, by their place. */
	readonly #made = new Map<number, PriorityArea>();
	#all: readonly PriorityArea[] | null = null;
	#listed: readonly PriorityArea[] | null = null;

	/**
	 * @param judgements  of all areas that could be judged, in any order
	 * @param choice      of those among them that qualify
	 */
	constructor(
		memory: RuleMemory,
		judgements: readonly Judgement[],
		choice: Choice,
		overrides: readonly Override[],
	) {
		this.#memory = memory;
		this.#choice = choice;
		this.#outside =
			choice.ordered.length === judgements.length
				? []
				: judgements
						.filter(({ qualifies }) => !qualifies)
						.sort((a, b) => (a.area < b.area ? -1 : 1));
		this.notes = overrides.length === 0 ? [] : this.#applyOverrides(overrides);
	}

	/** How many there are. */
	get count(): number {
		return this.#all?.length ?? this.#judged;
	}

	get all(): readonly PriorityArea[] {
		return (this.#all ??= Array.from({ length: this.#judged }, (_, at) => this.#areaAt(at)));
	}

	/** Those that are in the list. */
	get listed(): readonly PriorityArea[] {
		return (this.#listed ??= this.#all ? this.#all.filter(({ inList }) => inList) : this.#planned);
	}

	/** The first of them. */
	first(count: number): readonly PriorityArea[] {
		if (this.#all) return this.#all.slice(0, count);
		const length = Math.max(0, Math.min(count, this.#judged));
		return Array.from({ length }, (_, at) => this.#keptAt(at));
	}

	/** Ranks of those of some areas that have one, without making them. */
	ranksOf(areas: ReadonlySet<AreaCode>): Map<AreaCode, number> {
		const { ordered, ranks } = this.#choice;
		const found = new Map<AreaCode, number>();
		for (let at = 0; at < ordered.length && found.size < areas.size; at++) {
			const { area } = ordered[at] as Judgement;
			if (areas.has(area)) found.set(area, ranks[at] ?? 0);
		}
		return found;
	}

	/** How many the rule judged. */
	get #judged(): number {
		return this.#choice.ordered.length + this.#outside.length;
	}

	/** Those that quota and ties let in. */
	get #planned(): PriorityArea[] {
		const planned: PriorityArea[] = [];
		this.#choice.isListed.forEach((is, at) => {
			if (is === 1) planned.push(this.#keptAt(at));
		});
		return planned;
	}

	#keptAt(at: number): PriorityArea {
		const made = this.#areaAt(at);
		this.#made.set(at, made);
		return made;
	}

	#areaAt(at: number): PriorityArea {
		const made = this.#made.get(at);
		if (made) return made;
		const { ordered } = this.#choice;
		const judgement = (ordered[at] ?? this.#outside[at - ordered.length]) as Judgement;
		return this.#areaOf(judgement, at, undefined);
	}

	/** @param own  what a person changed about it, and to another end than the rule's */
	#areaOf(judgement: Judgement, at: number, own: Override | undefined): PriorityArea {
		const { ranks, rankHighs, isListed, reasons, beyond } = this.#choice;
		const { area } = judgement;
		const wasIn = isListed[at] === 1;
		return new JudgedArea(this.#memory, area, {
			judgement,
			rank: ranks[at] ?? null,
			rankHigh: rankHighs[at] ?? null,
			inList: own ? own.change === 'add' : wasIn,
			placed: reasons.get(area) ?? (at < ranks.length && !wasIn ? beyond : NONE),
			changed: own,
		});
	}

	#applyOverrides(overrides: readonly Override[]): PriorityNote[] {
		// the last word about an area holds
		const byArea = new Map(overrides.map((each) => [each.area, each]));
		const notes: PriorityNote[] = [];
		const { ordered, isListed } = this.#choice;
		/** What a person changed, where it changes anything. */
		const changeOf = (area: AreaCode, wasIn: boolean): Override | undefined => {
			const own = byArea.get(area);
			if (!own) return undefined;
			byArea.delete(area);
			if ((own.change === 'add') !== wasIn) return own;
			notes.push(priorityNote('override-without-effect', { area, change: own.change }));
			return undefined;
		};
		const areas = [...ordered, ...this.#outside].map((judgement, at) =>
			this.#areaOf(judgement, at, changeOf(judgement.area, isListed[at] === 1)),
		);
		// an area without figures may be added by hand all the same
		for (const { area } of [...byArea.values()]) {
			if (!this.#memory.knows(area)) {
				notes.push(priorityNote('area-outside', { area }));
				continue;
			}
			const changed = changeOf(area, false);
			areas.push(
				new JudgedArea(this.#memory, area, {
					judgement: null,
					rank: null,
					rankHigh: null,
					inList: changed !== undefined,
					placed: NONE,
					changed,
				}),
			);
		}
		this.#all = areas;
		return notes;
	}
}

function changeReason({ change, reason, by }: Override): Reason {
	return { code: change === 'add' ? 'added' : 'removed', reason, by: by ?? null };
}
