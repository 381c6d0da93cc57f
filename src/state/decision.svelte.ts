import { hasSmallCounts } from '../core/disclosure/hide-small-counts.ts';
import { leastWanted } from '../core/disclosure/small-count-limits.ts';
import { findIndicator } from '../core/indicator/catalogue.ts';
import { canonicalJson } from '../core/priority/canonical-json.ts';
import {
	readDecision,
	unreadablePart,
	recordDecision,
	vintageOf,
	type DecisionInput,
	type DecisionPerson,
	type DecisionRecord,
} from '../core/priority/decision-record.ts';
import { gatherInput } from '../core/priority/gather-input.ts';
import type { PriorityInput } from '../core/priority/priority-input.ts';
import type { PriorityList } from '../core/priority/prioritise.ts';
import { sha256Hex } from '../core/priority/sha256.ts';
import { verifyDecision, type Verification } from '../core/priority/verify-decision.ts';
import type { PriorityStore } from './priority.svelte.ts';
import type { Session } from './session.svelte.ts';

/** A decision that was opened, and what became of its check. */
interface OpenedDecision {
	readonly name: string;
	readonly record: DecisionRecord;
	readonly checked: Verification;
}

/** Who decides, the record of what is on screen, and a record that was opened to be checked. */
export class DecisionStore {
	readonly #session: Session;
	readonly #priority: PriorityStore;
	opened = $state.raw<OpenedDecision | null>(null);
	/** Whether a file that was to be a decision is none. */
	isUnreadable = $state(false);
	/** Which part of it could not be read, as a path; null where it is no record at all. */
	unreadablePart = $state<string | null>(null);
	/** The record made last, and what it was made of. */
	#made = $state.raw<{ record: DecisionRecord; list: PriorityList } | null>(null);

	constructor(session: Session, priority: PriorityStore) {
		this.#session = session;
		this.#priority = priority;
	}

	/** Who decides, as typed. */
	get people(): readonly DecisionPerson[] {
		return this.#priority.choices.people;
	}

	/** Changes who decides. */
	name(people: readonly DecisionPerson[]): void {
		this.#priority.choose({ people });
	}

	/** Who decides, without lines that were left empty. */
	get named(): readonly DecisionPerson[] {
		return this.people.filter(({ name }) => name.trim() !== '');
	}

	/** The record that was kept of the list on screen and of those who decide; null where none was. */
	get kept(): DecisionRecord | null {
		const made = this.#made;
		if (!made || made.list !== this.#priority.shown?.list) return null;
		return canonicalJson(made.record.people) === canonicalJson(this.named) ? made.record : null;
	}

	/** Makes the record of what is on screen; null where there is no list. */
	async record(): Promise<DecisionRecord | null> {
		const { shown, sources } = this.#priority;
		const registry = sources?.registry;
		if (!shown || !registry) return null;
		const { version, boundaries } = this.#session;
		const record = recordDecision(
			shown.list,
			{
				recordedAt: new Date().toISOString(),
				tool: { name: 'peta-sasaran', version },
				inputs: await this.#inputs(shown.input),
				vintage: vintageOf(registry, boundaries),
				people: this.named,
				sentence: shown.sentence,
			},
			registry,
		);
		this.#made = { record, list: shown.list };
		return record;
	}

	/**
	 * Files and bundled tables that figures come from, by their hash; all open ones where less is shown
	 * because of others.
	 */
	async #inputs(input: PriorityInput | null): Promise<DecisionInput[]> {
		const session = this.#session;
		const inputs: DecisionInput[] = [];
		if (session.showsTable) {
			const used = new Set(input?.indicators.flatMap(({ sources }) => sources));
			for (const table of session.project.tables) {
				const { source } = table;
				const isUsed = !input || used.has(source?.name ?? '') || session.project.besides?.size;
				if (!source || !isUsed) continue;
				const bytes =
					source instanceof File
						? new Uint8Array(await source.arrayBuffer())
						: (await table.saveCells())?.bytes;
				const content = bytes ?? JSON.stringify(source);
				const hidden =
					table.joined && hasSmallCounts(table.joined)
						? { hideBelow: leastWanted(table.decisions.hideBelow) }
						: {};
				const sha256 = sha256Hex(content);
				inputs.push({ name: source.name, bytes: content.length, sha256, ...hidden });
			}
			return inputs;
		}
		const files = new Set<string>();
		for (const { series } of this.#priority.entries)
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
		this.unreadablePart = unreadablePart(raw);
		const { sources } = this.#priority;
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
		if (record.request.rule.kind === 'clusters') {
			gatherInput(record.request, sources);
			await this.#priority.neighbours.settled();
		}
		const { version, boundaries, atlas } = this.#session;
		this.opened = {
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
