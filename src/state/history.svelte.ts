import type { Change } from './moment.ts';
import type { Session } from './session.svelte.ts';
import type { Steps } from './steps.svelte.ts';

/**
 * Where all that a person does goes through, so that it can be taken back. The steps themselves are
 * kept from the first map on: their code is fetched then, and what was done before stays done.
 */
export class History {
	readonly #session: Session;
	#steps = $state.raw<Steps | null>(null);
	#loading: Promise<Steps> | null = null;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Begins to keep steps. */
	load(): Promise<Steps> {
		this.#loading ??= import('./steps.svelte.ts').then(
			({ Steps }) => (this.#steps = new Steps(this.#session)),
		);
		return this.#loading;
	}

	/** What undo would take back, what weighs most first; null when there is nothing. */
	get undoes(): readonly Change[] | null {
		return this.#steps?.undoes ?? null;
	}

	/** What redo would do again; null when there is nothing. */
	get redoes(): readonly Change[] | null {
		return this.#steps?.redoes ?? null;
	}

	/** Carries out what a person does, as one step. Inside another step it is part of that one. */
	step<T>(change: () => T): T {
		return this.#steps ? this.#steps.step(change) : change();
	}

	/** Carries out what follows from the last step or comes of itself: no step of its own. */
	follow<T>(change: () => T): T {
		return this.#steps ? this.#steps.follow(change) : change();
	}

	/** Carries out what the browser's Back or Forward asks for. */
	revisit(change: () => void): void {
		if (this.#steps) this.#steps.revisit(change);
		else change();
	}

	/** Takes the last step back. @returns what was taken back; null when nothing was */
	async undo(): Promise<readonly Change[] | null> {
		return (await this.load()).undo();
	}

	/** Does again what was taken back last. @returns what was done again; null when nothing was */
	async redo(): Promise<readonly Change[] | null> {
		return (await this.load()).redo();
	}
}
