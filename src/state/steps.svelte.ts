import type { Dataset } from './dataset.svelte.ts';
import { changesBetween, type Change, type Moment } from './moment.ts';
import { prepareMoment, takeMoment } from './put-moment.ts';
import type { Session } from './session.svelte.ts';

/** Steps that can be taken back. */
export const MOST_STEPS = 50;
/** Closed tables that are kept, each with the worker that holds its cells, so that undo can open them. */
const MOST_CLOSED_TABLES = 6;

/** One thing a person did. */
interface Step {
	readonly before: Moment;
	readonly after: Moment;
	/** What they did, what weighs most first; not what followed from it. */
	readonly what: readonly Change[];
}

/**
 * What a person did, to be taken back and done again: choices of the view, decisions about tables,
 * opening and closing them. A step is two moments, whatever happened between them.
 *
 * What refines the last choice (a slider that is dragged) becomes part of its step, and what changes
 * otherwise a step, when something else is done or the person takes it back.
 */
export class Steps {
	#past = $state.raw<readonly Step[]>([]);
	#future = $state.raw<readonly Step[]>([]);
	/** The moment after the last step. */
	#settled: Moment;
	/** How many changes we are inside of: the outermost is the step. */
	#depth = 0;
	/** Counts steps: who waited must not go on over what was done meanwhile. */
	#count = 0;
	/** Ends when every undo and redo asked for so far is done. */
	#queue: Promise<unknown> = Promise.resolve();
	/** Tables that are open, or that a step leads back to. */
	#kept: ReadonlySet<Dataset> = new Set();
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
		this.#settled = takeMoment(session);
	}

	/** What undo would take back, what weighs most first; null when there is nothing. */
	readonly undoes: readonly Change[] | null = $derived.by(() => this.#past.at(-1)?.what ?? null);

	/** What redo would do again; null when there is nothing. */
	readonly redoes: readonly Change[] | null = $derived.by(() => this.#future.at(-1)?.what ?? null);

	/** Carries out what a person does, as one step. Inside another step it is part of that one. */
	step<T>(change: () => T): T {
		if (this.#depth === 0) this.settle();
		this.#depth++;
		try {
			return change();
		} finally {
			this.#depth--;
			if (this.#depth === 0) this.#record();
		}
	}

	/** Makes a step of what a person just did. */
	#record(): void {
		const before = this.#settled;
		const after = takeMoment(this.#session);
		this.#settled = after;
		const step = stepOf(before, after);
		if (step.what.length > 0) this.#add(step);
	}

	/** Carries out what follows from the last step or comes of itself: no step of its own. */
	follow<T>(change: () => T): T {
		if (this.#depth > 0) return change();
		this.settle();
		this.#depth++;
		try {
			return change();
		} finally {
			this.#depth--;
			this.#take(takeMoment(this.#session));
		}
	}

	/** Makes what changed since the last step part of it where it refines that, else a step of its own. */
	settle(): void {
		if (this.#depth > 0) return;
		const before = this.#settled;
		const after = takeMoment(this.#session);
		this.#settled = after;
		const step = stepOf(before, after);
		if (step.what.length === 0) return;
		const last = this.#past.at(-1);
		if (last && this.#future.length === 0 && refines(step.what, last.what)) {
			const whole = stepOf(last.before, after);
			this.#past = [...this.#past.slice(0, -1), ...(whole.what.length > 0 ? [whole] : [])];
			this.#count++;
		} else this.#add(step);
	}

	#add(step: Step): void {
		this.#past = [...this.#past, step].slice(-MOST_STEPS);
		this.#future = [];
		this.#count++;
		this.#letGo();
	}

	/**
	 * Carries out what the browser's Back or Forward asks for. Where that is what undo or redo would do,
	 * it counts as that; else it is a step.
	 */
	revisit(change: () => void): void {
		this.settle();
		this.#depth++;
		change();
		this.#depth--;
		const now = takeMoment(this.#session);
		const back = this.#past.at(-1);
		const forth = this.#future.at(-1);
		if (back && changesBetween(back.before, now).length === 0) {
			this.#past = this.#past.slice(0, -1);
			this.#future = [...this.#future, back];
			this.#take(now);
		} else if (forth && changesBetween(forth.after, now).length === 0) {
			this.#future = this.#future.slice(0, -1);
			this.#past = [...this.#past, forth];
			this.#take(now);
		} else this.#record();
	}

	/** Parts the last step in two: what led to a moment, and what came after it. */
	split(between: Moment): void {
		const last = this.#past.at(-1);
		if (!last) return;
		const { before, after } = last;
		this.#past = [...this.#past.slice(0, -1), stepOf(before, between), stepOf(between, after)];
	}

	/** The moment on screen is another than the last step left: the steps beside it lead to it. */
	#take(moment: Moment): void {
		this.#settled = moment;
		const past = this.#past.at(-1);
		const future = this.#future.at(-1);
		if (past) this.#past = [...this.#past.slice(0, -1), { ...past, after: moment }];
		if (future) this.#future = [...this.#future.slice(0, -1), { ...future, before: moment }];
	}

	/** Takes the last step back. @returns what was taken back; null when nothing was */
	undo(): Promise<readonly Change[] | null> {
		return this.#inTurn(() => {
			this.settle();
			const step = this.#past.at(-1);
			return this.#go(step, step?.before, () => {
				this.#past = this.#past.slice(0, -1);
				if (step) this.#future = [...this.#future, step];
			});
		});
	}

	/** Does again what was taken back last. @returns what was done again; null when nothing was */
	redo(): Promise<readonly Change[] | null> {
		return this.#inTurn(() => {
			this.settle();
			const step = this.#future.at(-1);
			return this.#go(step, step?.after, () => {
				this.#future = this.#future.slice(0, -1);
				if (step) this.#past = [...this.#past, step];
			});
		});
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => undefined);
		return done;
	}

	async #go(
		step: Step | undefined,
		to: Moment | undefined,
		move: () => void,
	): Promise<readonly Change[] | null> {
		if (!step || !to) return null;
		const count = this.#count;
		const put = await prepareMoment(this.#session, to);
		if (!put || count !== this.#count) return null;
		this.#depth++;
		try {
			put();
		} finally {
			this.#depth--;
		}
		move();
		this.#take(takeMoment(this.#session));
		return step.what;
	}

	/** Closes tables that no step leads to any more, and forgets the oldest steps where too many are kept. */
	#letGo(): void {
		const live = new Set(this.#settled.tables.keys());
		const reachable = (): Set<Dataset> =>
			new Set(
				[...this.#past, ...this.#future].flatMap(({ before, after }) => [
					...before.tables.keys(),
					...after.tables.keys(),
				]),
			);
		let kept = reachable();
		const closed = (): number => [...kept].filter((table) => !live.has(table)).length;
		while (this.#past.length > 1 && closed() > MOST_CLOSED_TABLES) {
			this.#past = this.#past.slice(1);
			kept = reachable();
		}
		for (const table of this.#kept) if (!kept.has(table) && !live.has(table)) table.close();
		this.#kept = new Set([...kept, ...live]);
	}
}

/** Whether changes only go on with what a step did, as a limit that is dragged or time that is played. */
function refines(changes: readonly Change[], what: readonly Change[]): boolean {
	const fieldOf = (change: Change): string | null =>
		change.kind === 'view' || change.kind === 'slice' || change.kind === 'priority'
			? `${change.kind} ${change.field}`
			: null;
	const begun = new Set(what.map(fieldOf));
	return changes.every((change) => {
		const field = fieldOf(change);
		return field !== null && begun.has(field);
	});
}

function stepOf(before: Moment, after: Moment): Step {
	return { before, after, what: changesBetween(before, after) };
}
