import {
	periodStrands,
	surveysApart,
	type PeriodStep,
	type PeriodStrand,
	type SurveysApart,
} from '../core/layer/period-steps.ts';
import type { Session } from './session.svelte.ts';

/** Milliseconds a period stays while time is played. */
const PLAY_MS = 900;

/**
 * The ruler of time over what is on the map: its steps, the one asked for, and playing them.
 *
 * The period itself is the view's. A year without figures can be asked for, and is kept here alone: the
 * map, its classes and the link stay with the last period that has some.
 */
export class Timeline {
	readonly #session: Session;
	isPlaying = $state(false);
	/** Whether periods of several parts of the year follow one another, because a person asked. */
	isTogether = $state(false);
	/** A step without figures that was asked for, and what was on the map then. */
	#asked = $state.raw<{ readonly period: string; readonly over: string } | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether a row of steps has begun, which Back undoes as one. */
	#isUnderway = false;

	constructor(session: Session) {
		this.#session = session;
	}

	/** What is on the map, in one text: a step asked for over something else is no longer wanted. */
	readonly #shown = $derived.by(() => {
		const layer = this.#session.layer.current;
		return layer ? `${layer.indicator.id} ${layer.level} ${layer.period ?? ''}` : '';
	});

	readonly strands: readonly PeriodStrand[] = $derived.by(() =>
		periodStrands(this.#session.layer.current?.periods ?? []),
	);

	/** The strand the period on the map is in, or that of all. */
	readonly strand: PeriodStrand | null = $derived.by(() => {
		const period = this.#session.layer.current?.period;
		const together = this.strands.find(({ part }) => part === null);
		if (this.isTogether && together) return together;
		return (
			this.strands.find(({ steps }) => steps.some((step) => step.period === period)) ??
			this.strands[0] ??
			null
		);
	});

	/** Years of the strand that are of another survey than the rest. */
	readonly surveys: SurveysApart = $derived.by(() =>
		surveysApart(
			(this.strand?.steps ?? []).map(({ period }) => period),
			this.#session.layer.current?.months,
		),
	);

	/** The period without figures that was asked for, null while one with figures is shown. */
	get askedInVain(): string | null {
		return this.#asked?.over === this.#shown ? this.#asked.period : null;
	}

	/** The step the pointer is on, from 0; -1 without one. */
	readonly at: number = $derived.by(() => {
		const period = this.askedInVain ?? this.#session.layer.current?.period;
		return this.strand?.steps.findIndex((step) => step.period === period) ?? -1;
	});

	/** Goes to a step; one without figures leaves the map as it is. Outside the ruler it does nothing. */
	goTo(at: number): void {
		const step = this.strand?.steps[at];
		if (!step || at === this.at) return;
		this.#take(step);
	}

	#take({ period, hasFigures }: PeriodStep): void {
		if (!hasFigures) {
			this.#asked = { period, over: this.#shown };
			return;
		}
		this.#asked = null;
		if (period === this.#session.layer.current?.period) return;
		this.#session.choosePeriod(period, this.#isUnderway ? 'refinement' : 'choice');
		this.#isUnderway = true;
	}

	/** The next step is a choice of its own again. */
	rest(): void {
		if (!this.isPlaying) this.#isUnderway = false;
	}

	/** Shows the periods of one part of the year, the latest first; null shows all in order of time. */
	chooseStrand(part: string | null): void {
		this.pause();
		this.isTogether = part === null;
		const strand = this.strands.find((each) => each.part === part);
		const period = this.#session.layer.current?.period;
		if (!strand || strand.steps.some((step) => step.period === period)) return;
		const last = strand.steps.at(-1);
		if (last) this.#take(last);
	}

	/** Plays from here to the end, from the beginning where this is the end. */
	play(): void {
		const last = (this.strand?.steps.length ?? 0) - 1;
		if (last < 1 || this.isPlaying) return;
		this.#isUnderway = false;
		this.isPlaying = true;
		if (this.at === last) this.goTo(0);
		this.#wait();
	}

	#wait(): void {
		this.#timer = setTimeout(() => {
			this.goTo(this.at + 1);
			if (this.at >= (this.strand?.steps.length ?? 0) - 1) this.pause();
			else this.#wait();
		}, PLAY_MS);
	}

	pause(): void {
		clearTimeout(this.#timer);
		if (this.isPlaying) this.#isUnderway = false;
		this.isPlaying = false;
	}
}
