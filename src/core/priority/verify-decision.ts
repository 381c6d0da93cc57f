import type { AreaRegistry } from '../area/area-registry.ts';
import {
	fingerprintOf,
	resultOf,
	sealsOf,
	type DecidedArea,
	type DecisionInput,
	type DecisionRecord,
	type DecisionVintage,
} from './decision-record.ts';
import { gatherInput, type RuleSources } from './gather-input.ts';
import type { PriorityNote } from './judgement.ts';
import { prioritise } from './prioritise.ts';

/** One thing that is not as it was decided. */
export type Difference =
	/** The record itself was changed since: the part by its path (`request.rule.weights.0`). */
	| {
			readonly what: 'edited';
			readonly path: string;
			readonly change: 'changed' | 'added' | 'removed';
	  }
	| { readonly what: 'input-absent' | 'input-extra'; readonly name: string }
	| {
			readonly what: 'input-changed';
			readonly name: string;
			readonly sha256: string;
			readonly expected: string;
	  }
	/** Counts of people were hidden below another limit: lists may differ by areas that are not judged. */
	| {
			readonly what: 'hide-below';
			readonly name: string;
			readonly before: number;
			readonly after: number;
	  }
	| { readonly what: 'codes' }
	| {
			readonly what: 'boundaries';
			readonly before: string | null;
			readonly after: string | null;
	  }
	/** A figure: of which area and column, then and now. */
	| {
			readonly what: 'figure';
			readonly area: string;
			readonly column: string;
			readonly before: number | null;
			readonly after: number | null;
	  }
	| {
			readonly what: 'rank';
			readonly area: string;
			readonly before: number | null;
			readonly after: number | null;
	  }
	| {
			readonly what: 'score';
			readonly area: string;
			readonly before: number | null;
			readonly after: number | null;
	  }
	| { readonly what: 'came-in' | 'went-out'; readonly area: string }
	| { readonly what: 'judged' | 'refused' | 'refused-otherwise'; readonly area: string }
	| { readonly what: 'level'; readonly before: string; readonly after: string }
	| { readonly what: 'no-list'; readonly problems: readonly PriorityNote[] };

/** What a check of a decision found. */
export interface Verification {
	readonly isSame: boolean;
	readonly differences: readonly Difference[];
	/** Files that are the same under another name, which changes nothing. */
	readonly renamed: readonly RenamedInput[];
	/** Another version of the tool made the record; the list was made with this one. */
	readonly otherTool: string | null;
}

/** A file by the name it was recorded under, and by the one it has now. */
interface RenamedInput {
	readonly before: string;
	readonly after: string;
}

/** What a decision is checked against. */
export interface VerifyRequest {
	readonly record: DecisionRecord;
	/** The record as its file has it: seals are of that. */
	readonly raw: Readonly<Record<string, unknown>>;
	readonly inputs: readonly DecisionInput[];
	readonly vintage: DecisionVintage;
	readonly sources: RuleSources;
	readonly toolVersion: string;
	readonly registry: AreaRegistry;
}

/** Differences of a score that are a computer's rounding. */
const EPSILON = 1e-9;

/**
 * Checks a decision against files: whether the record is as it was sealed, whether the files are the
 * same, and whether the rule makes the same list of them. Names everything that differs; changes
 * nothing.
 */
export function verifyDecision(request: VerifyRequest): Verification {
	const { record, raw, sources, toolVersion, registry } = request;
	const inputs = changedInputs(record, request.inputs);
	const differences = [
		...editedParts(raw),
		...inputs.differences,
		...changedVintage(record.vintage, request.vintage),
		...changedList(record, sources, registry),
	];
	return {
		isSame: differences.length === 0,
		differences,
		renamed: inputs.renamed,
		otherTool: record.tool.version === toolVersion ? null : record.tool.version,
	};
}

function editedParts(raw: VerifyRequest['raw']): Difference[] {
	const recorded = (raw['seals'] ?? {}) as Readonly<Record<string, string>>;
	const now = sealsOf(raw);
	const differences: Difference[] = [];
	for (const [path, seal] of Object.entries(now)) {
		const before = recorded[path];
		if (before === undefined) differences.push({ what: 'edited', path, change: 'added' });
		else if (before !== seal) differences.push({ what: 'edited', path, change: 'changed' });
	}
	for (const path of Object.keys(recorded))
		if (now[path] === undefined) differences.push({ what: 'edited', path, change: 'removed' });
	if (differences.length === 0 && raw['fingerprint'] !== fingerprintOf(recorded))
		differences.push({ what: 'edited', path: 'fingerprint', change: 'changed' });
	return differences;
}

/** Files are the same by their content, whatever they are called. */
function changedInputs(
	record: DecisionRecord,
	inputs: readonly DecisionInput[],
): { differences: Difference[]; renamed: RenamedInput[] } {
	const differences: Difference[] = [];
	const renamed: RenamedInput[] = [];
	const left = new Set(inputs);
	const open: DecisionInput[] = [];
	for (const input of record.inputs) {
		const alike = [...left].filter(({ sha256 }) => sha256 === input.sha256);
		const same = alike.find(({ name }) => name === input.name) ?? alike[0];
		if (!same) {
			open.push(input);
			continue;
		}
		left.delete(same);
		if (same.name !== input.name) renamed.push({ before: input.name, after: same.name });
		const [before, after] = [input.hideBelow, same.hideBelow];
		if (before !== undefined && after !== undefined && before !== after)
			differences.push({ what: 'hide-below', name: input.name, before, after });
	}
	for (const { name, sha256: expected } of open) {
		const changed = [...left].find((each) => each.name === name);
		if (!changed) {
			differences.push({ what: 'input-absent', name });
			continue;
		}
		left.delete(changed);
		differences.push({ what: 'input-changed', name, sha256: changed.sha256, expected });
	}
	for (const { name } of left) differences.push({ what: 'input-extra', name });
	return { differences, renamed };
}

function changedVintage(before: DecisionVintage, after: DecisionVintage): Difference[] {
	return [
		...(before.codes === after.codes ? [] : [{ what: 'codes' } as const]),
		...(before.boundaries === after.boundaries
			? []
			: [{ what: 'boundaries', before: before.boundaries, after: after.boundaries } as const]),
	];
}

function changedList(
	{ request, result: before }: DecisionRecord,
	sources: RuleSources,
	registry: AreaRegistry,
): Difference[] {
	const gathered = gatherInput(request, sources);
	if (!gathered.ok) return [{ what: 'no-list', problems: gathered.problems }];
	const made = prioritise(gathered.input, request);
	if (!made.ok) return [{ what: 'no-list', problems: made.problems }];
	const after = resultOf(made.list, registry);
	const differences: Difference[] = [];
	if (before.level !== after.level)
		differences.push({ what: 'level', before: before.level, after: after.level });
	const columns = request.indicators.map(({ column }) => column);
	const figures: Difference[] = [];
	const places: Difference[] = [];
	const then = new Map(before.areas.map((each) => [each.area, each]));
	const now = new Map(after.areas.map((each) => [each.area, each]));
	for (const area of new Set([...then.keys(), ...now.keys()])) {
		const [old, fresh] = [then.get(area), now.get(area)];
		if (!old || !fresh) {
			places.push({ what: old ? 'refused' : 'judged', area });
			if ((old ?? fresh)?.inList) places.push({ what: old ? 'went-out' : 'came-in', area });
		}
		figures.push(...changedFigures(area, columns, old, fresh));
		if (old && fresh) places.push(...changedPlace(old, fresh));
	}
	const refusedThen = new Map(before.refused.map((each) => [each.area, each.reason]));
	for (const { area, reason } of after.refused) {
		const old = refusedThen.get(area);
		if (old !== undefined && old !== reason) differences.push({ what: 'refused-otherwise', area });
	}
	return [...differences, ...figures, ...places];
}

function changedFigures(
	area: string,
	columns: readonly string[],
	old: DecidedArea | undefined,
	fresh: DecidedArea | undefined,
): Difference[] {
	return columns.flatMap((column, at): Difference[] => {
		const [before, after] = [old?.values[at] ?? null, fresh?.values[at] ?? null];
		return before === after ? [] : [{ what: 'figure', area, column, before, after }];
	});
}

function changedPlace(old: DecidedArea, fresh: DecidedArea): Difference[] {
	const { area } = old;
	const differences: Difference[] = [];
	if (old.inList !== fresh.inList)
		differences.push({ what: fresh.inList ? 'came-in' : 'went-out', area });
	if (old.rank !== fresh.rank)
		differences.push({ what: 'rank', area, before: old.rank, after: fresh.rank });
	if (!isNear(old.score, fresh.score))
		differences.push({ what: 'score', area, before: old.score, after: fresh.score });
	return differences;
}

function isNear(a: number | null, b: number | null): boolean {
	if (a === null || b === null) return a === b;
	return Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b));
}
