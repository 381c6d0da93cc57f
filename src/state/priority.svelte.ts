import { untrack } from 'svelte';
import { findIndicator } from '../core/indicator/catalogue.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import type { AreaCode } from '../core/model/area.ts';
import {
	readDecision,
	recordDecision,
	vintageOf,
	type DecisionInput,
	type DecisionPerson,
	type DecisionRecord,
} from '../core/priority/decision-record.ts';
import { gatherInput, type RuleSources } from '../core/priority/gather-input.ts';
import type { PriorityNote } from '../core/priority/judgement.ts';
import type { PriorityInput } from '../core/priority/priority-input.ts';
import { prioritise, type PriorityArea, type PriorityList } from '../core/priority/prioritise.ts';
import type { Override } from '../core/priority/priority-rule.ts';
import type { PublishedList } from '../core/priority/published-lists.ts';
import {
	firstForm,
	readRuleForm,
	requestOfForm,
	usedCriteria,
	writeRuleForm,
	type RuleForm,
} from '../core/priority/rule-form.ts';
import { sha256Hex } from '../core/priority/sha256.ts';
import { verifyDecision, type Verification } from '../core/priority/verify-decision.ts';
import { viewValueInvalid } from '../core/view/view-codec.ts';
import { describeRule, type RuleWords } from '../i18n/describe-rule.ts';
import type { AreaMarkText } from './appearance.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What is on screen of a rule: its list, the figures it was made of, and the words for them. */
export interface ShownList {
	readonly list: PriorityList;
	readonly input: PriorityInput;
	readonly notes: readonly PriorityNote[];
	readonly sentence: string;
}

/** A decision that was opened, and what became of its check. */
export interface OpenedDecision {
	readonly name: string;
	readonly record: DecisionRecord;
	readonly checked: Verification;
}

/** An indicator that can be chosen for a rule. */
export interface RuleColumn {
	readonly id: string;
	readonly name: string;
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
	people = $state.raw<readonly DecisionPerson[]>([]);
	lists = $state.raw<readonly PublishedList[]>([]);
	decision = $state.raw<OpenedDecision | null>(null);
	/** Whether a file that was to be a decision is none. */
	isUnreadable = $state(false);
	/** The last list that could be made. */
	shown = $state.raw<ShownList | null>(null);

	/** Call while a component is being set up. */
	constructor(session: Session) {
		this.#session = session;
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
			for (const { series } of this.#entries)
				for (const each of series) void session.atlas.needFigures(each);
		});
		void session.loadPublishedLists().then((lists) => {
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
	readonly columns: readonly RuleColumn[] = $derived.by(() => {
		const session = this.#session;
		const { catalogue } = session.atlas;
		const { language } = session.preferences;
		if (!catalogue) return [];
		const nameOf = (id: string): string => findIndicator(catalogue, id)?.name[language] ?? id;
		if (session.showsTable)
			return (session.dataset.choices?.indicators ?? []).map((id) => ({ id, name: nameOf(id) }));
		return catalogue.indicators
			.filter(({ series }) => series.some(({ level }) => level === session.level))
			.map(({ id, name }) => ({ id, name: name[language] }));
	});

	/** The form with columns that are there: another table has others. */
	readonly current: RuleForm = $derived.by(() => {
		const known = new Set(this.columns.map(({ id }) => id));
		const own = this.#session.layer.current?.indicator.id ?? '';
		const usual = known.has(own) ? own : (this.columns[0]?.id ?? '');
		return {
			...this.form,
			criteria: this.form.criteria.map((each) =>
				known.has(each.indicator) ? each : { ...each, indicator: usual },
			),
		};
	});

	/** Bundled indicators that the form looks at. */
	readonly #entries = $derived.by(() => {
		const { catalogue } = this.#session.atlas;
		return usedCriteria(this.current).flatMap(({ indicator }) => {
			const entry = catalogue && findIndicator(catalogue, indicator);
			return entry ? [entry] : [];
		});
	});

	readonly #sources: RuleSources | null = $derived.by(() => {
		const session = this.#session;
		const { catalogue, gazetteer, figures } = session.atlas;
		if (!catalogue || !gazetteer) return null;
		const tables: JoinedFigures[] = session.showsTable
			? session.project.tables.flatMap(({ joined }) => (joined ? [joined] : []))
			: [];
		const { registry } = gazetteer;
		return { tables, catalogue, bundled: figures, registry };
	});

	readonly #request = $derived.by(() => {
		const { layer, showsTable, dataset, view } = this.#session;
		// a table of one provinsi is worked on there, whether or not somebody said so
		const within = view.current.within ?? layer.areaOfTable;
		const { catalogue } = this.#session.atlas;
		if (!layer.current || !catalogue) return null;
		return requestOfForm(this.current, {
			within,
			level: layer.current.level,
			period: layer.current.period,
			category: showsTable ? (dataset.slice?.category ?? {}) : {},
			directionOf: (id) =>
				findIndicator(catalogue, id)?.direction === 'higher-is-better'
					? 'higher-is-better'
					: 'higher-is-worse',
			lists: this.lists,
			overrides: this.overrides,
		});
	});

	/** What the rule makes of the figures now: a list, or why there is none. */
	readonly outcome:
		| { ok: true; shown: ShownList }
		| { ok: false; problems: readonly PriorityNote[]; words: RuleWords }
		| null = $derived.by(() => {
		const request = this.#request;
		const sources = this.#sources;
		if (!request || !sources) return null;
		// figures that are on their way are no reason
		const isWaiting =
			!this.#session.showsTable &&
			this.#entries.some(({ series }) => series.some(({ file }) => !sources.bundled.has(file)));
		if (isWaiting) return null;
		const gathered = gatherInput(request, sources);
		if (!gathered.ok) return { ok: false, problems: gathered.problems, words: this.#wordsOf(null) };
		const made = prioritise(gathered.input, request);
		const words = this.#wordsOf(gathered.input);
		if (!made.ok) return { ok: false, problems: made.problems, words };
		const sentence = describeRule(words, request, made.list.level);
		const notes = [...gathered.notes, ...made.list.notes];
		return { ok: true, shown: { list: made.list, input: gathered.input, notes, sentence } };
	});

	#wordsOf(input: PriorityInput | null): RuleWords {
		const { registry } = this.#sources ?? {};
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
		this.shown && this.#sources ? this.#wordsOf(this.shown.input) : null,
	);

	/** What the map marks: listed areas by rank, those tied at the cut, and what a person changed. */
	readonly marks: readonly AreaMarkText[] = $derived.by(() =>
		(this.shown?.list.areas ?? []).flatMap((each) => {
			const text = markText(each, this.shown?.list.scoreIs.kind !== 'none');
			return text === null ? [] : [{ area: each.area, text, isListed: each.inList }];
		}),
	);

	/** Changes the rule; the link follows, but of a person's table. */
	change(part: Partial<RuleForm>): void {
		this.form = { ...this.current, ...part };
		this.decision = null;
		const { view, showsTable } = this.#session;
		view.chooseRule(showsTable ? null : writeRuleForm(this.form));
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

	/** The record of what is on screen; null where there is no list. */
	async record(): Promise<DecisionRecord | null> {
		const { shown } = this;
		const { registry } = this.#sources ?? {};
		if (!shown || !registry) return null;
		const { version, boundaries } = this.#session;
		return recordDecision(
			shown.list,
			{
				recordedAt: new Date().toISOString(),
				tool: { name: 'peta-sasaran', version },
				inputs: await this.#inputs(shown.input),
				vintage: vintageOf(registry, boundaries),
				people: this.people.filter(({ name }) => name.trim() !== ''),
				sentence: shown.sentence,
			},
			registry,
		);
	}

	/** Files and bundled tables that figures come from, by their hash. */
	async #inputs(input: PriorityInput | null): Promise<DecisionInput[]> {
		const session = this.#session;
		const inputs: DecisionInput[] = [];
		if (session.showsTable) {
			const used = new Set(input?.indicators.flatMap(({ sources }) => sources));
			for (const table of session.project.tables) {
				const { source } = table;
				if (!source || (input && !used.has(source.name))) continue;
				const bytes =
					source instanceof File
						? new Uint8Array(await source.arrayBuffer())
						: (await table.saveCells())?.bytes;
				const content = bytes ?? JSON.stringify(source);
				inputs.push({ name: source.name, bytes: content.length, sha256: sha256Hex(content) });
			}
			return inputs;
		}
		const files = new Set<string>();
		for (const { series } of this.#entries)
			for (const each of series)
				if (each.level === (input?.level ?? session.level)) files.add(each.file);
		for (const file of [...files].sort()) {
			const text = await session.figureText(file);
			inputs.push({ name: file, bytes: text.length, sha256: sha256Hex(text) });
		}
		return inputs;
	}

	/**
	 * Opens a decision and checks it against what is open. The list on screen stays as it is.
	 *
	 * @param text  content of its file
	 */
	async open(name: string, text: string): Promise<void> {
		let raw: unknown = null;
		try {
			raw = JSON.parse(text.replace(/^\uFEFF/u, ''));
		} catch {
			// told below
		}
		const record = readDecision(raw);
		this.isUnreadable = record === null;
		const sources = this.#sources;
		if (!record || !sources) return;
		const { catalogue, bundled } = sources;
		const wanted = record.request.indicators.flatMap(
			({ column }) => findIndicator(catalogue, column)?.series ?? [],
		);
		await Promise.all(wanted.map((series) => this.#session.atlas.needFigures(series)));
		const inputs: DecisionInput[] = [];
		const isBundled = record.inputs.some(({ name: file }) =>
			wanted.some((each) => each.file === file),
		);
		if (isBundled) {
			for (const { name: file } of record.inputs) {
				if (!wanted.some((each) => each.file === file)) continue;
				const content = await this.#session.figureText(file);
				inputs.push({ name: file, bytes: content.length, sha256: sha256Hex(content) });
			}
		} else inputs.push(...(await this.#inputs(null)));
		const { version, boundaries, atlas } = this.#session;
		this.decision = {
			name,
			record,
			checked: verifyDecision({
				record,
				raw: raw as Record<string, unknown>,
				inputs,
				vintage: vintageOf(sources.registry, boundaries),
				sources: { ...sources, bundled: isBundled ? atlas.figures : bundled },
				toolVersion: version,
				registry: sources.registry,
			}),
		};
	}
}

/** The sign of an area on the map; null for one without. */
function markText(
	{ rank, rankHigh, inList, override, reasons }: PriorityArea,
	isRanked: boolean,
): string | null {
	if (override !== null) return override === 'add' ? '+' : '−';
	const isTied = reasons.some(({ code }) => code === 'tied-at-cut');
	if (!inList && !isTied) return null;
	// a list that was brought has an order, and no ranks
	if (!isRanked) return '•';
	const tie = rank !== null && rankHigh !== null && rankHigh > rank ? '=' : '';
	return rank === null ? '+' : `${rank}${tie}`;
}
