/** What a row promises: a bound on our number alone, or on the ratio to the peer's. */
export interface Goal {
	/** `ours`: the bound has the row's unit. `ratio`: see {@link BenchRow.ratio}. */
	readonly of: 'ours' | 'ratio';
	readonly atMost?: number;
	readonly atLeast?: number;
}

/** A measurement before it is judged. */
export interface Measurement {
	readonly name: string;
	/** Ours, in `unit`; a median where a time is measured. */
	readonly ours: number;
	/** What it is compared with, in `unit`; null where there is nothing to compare with. */
	readonly peer: number | null;
	readonly unit: string;
	readonly better: 'lower' | 'higher';
	/** Repetitions the numbers are medians of, or cases counted. */
	readonly n: number;
	/** null: only reported. */
	readonly goal: Goal | null;
}

/** A row of the table, as `--json` prints it. */
export interface BenchRow extends Omit<Measurement, 'goal'> {
	/**
	 * Of a goal `≥ n×`: how many times better ours is. Else ours divided by the peer's. Null without a
	 * peer.
	 */
	readonly ratio: number | null;
	/** `≤ 3×`, `≥ 10×` of the ratio; `≤ 4 ms`, `≥ 90 %` of ours; `–` where nothing is promised. */
	readonly goal: string;
	/** True where nothing is promised. */
	readonly pass: boolean;
}

/** Numbers as short as they are sure. */
function rounded(value: number): number {
	return Number(value.toPrecision(4));
}

/**
 * Judges a measurement by its goal. A bound that is met exactly passes; a ratio that cannot be had, for
 * want of a peer or because something took no time at all, fails a goal about the ratio.
 */
export function judge({ goal, ...measured }: Measurement): BenchRow {
	const { ours, peer, unit, better } = measured;
	const isAdvantage = goal?.of === 'ratio' && goal.atLeast !== undefined && better === 'lower';
	const quotient = peer === null ? null : isAdvantage ? peer / ours : ours / peer;
	const ratio = quotient !== null && Number.isFinite(quotient) ? quotient : null;
	return {
		name: measured.name,
		ours: rounded(ours),
		peer: peer === null ? null : rounded(peer),
		unit,
		better,
		n: measured.n,
		ratio: ratio === null ? null : rounded(ratio),
		goal: goal ? goalAsText(goal, unit) : '–',
		pass: !goal || isMet(goal, goal.of === 'ours' ? ours : ratio),
	};
}

function goalAsText({ of, atMost, atLeast }: Goal, unit: string): string {
	const bound = atMost === undefined ? `≥ ${atLeast ?? ''}` : `≤ ${atMost}`;
	return of === 'ratio' ? `${bound}×` : `${bound} ${unit}`;
}

function isMet({ atMost = Infinity, atLeast = -Infinity }: Goal, value: number | null): boolean {
	return value !== null && value <= atMost && value >= atLeast;
}

/** The rows as JSON, one array. */
export function rowsAsJson(rows: readonly BenchRow[]): string {
	return JSON.stringify(rows, null, '\t');
}

/** The rows as one table for people, columns aligned; only the heading where there are none. */
export function rowsAsTable(rows: readonly BenchRow[]): string {
	const number = (value: number | null): string => (value === null ? '–' : String(value));
	const cells = [
		['name', 'ours', 'peer', 'unit', 'n', 'ratio', 'goal', ''],
		...rows.map((row) => [
			row.name,
			number(row.ours),
			number(row.peer),
			row.unit,
			String(row.n),
			row.ratio === null ? '–' : `${row.ratio}×`,
			row.goal,
			row.pass ? 'pass' : 'FAIL',
		]),
	];
	const isRight = [false, true, true, false, true, true, true, false];
	const widths = isRight.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
	return cells
		.map((row) =>
			row
				.map((cell, at) =>
					isRight[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
