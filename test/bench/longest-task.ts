/** The longest tasks of a page's thread. */
export interface LongestTask {
	/** Longest task that ran script of the page, whole, milliseconds. */
	readonly wholeMs: number;
	/** Most milliseconds of a task spent in the page's scripts less the library's. */
	readonly ownMs: number;
	/** Where most of that time went. */
	readonly where: string;
}

interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly id?: string;
	readonly args: {
		readonly data?: {
			readonly url?: string;
			readonly startTime?: number;
			readonly timeDeltas?: readonly number[];
			readonly cpuProfile?: {
				readonly nodes?: readonly ProfileNode[];
				readonly samples?: readonly number[];
			};
		};
	};
}

interface ProfileNode {
	readonly id: number;
	readonly parent?: number;
	readonly callFrame: {
		readonly functionName: string;
		readonly url?: string;
		readonly lineNumber?: number;
	};
}

/** The mark from which tasks count, where one was made: `performance.mark(TASKS_FROM)`. */
export const TASKS_FROM = 'tasks-from';

/**
 * Finds the longest tasks in a trace with timeline and CPU profile.
 *
 * A sample belongs to the innermost function with an address: time in `JSON.parse` is its caller's.
 * Tasks that began before a mark {@link TASKS_FROM} are left out.
 * Garbage collection and time outside script belong to nobody; `wholeMs` has them.
 *
 * @param events     events of the trace, of all processes
 * @param origin     where the page's scripts come from
 * @param isLibrary  whether an address is the library's
 * @throws RangeError when no task of the page is in the trace
 */
export function longestTask(
	events: readonly unknown[],
	origin: string,
	isLibrary: (url: string) => boolean,
): LongestTask {
	const all = events as readonly TraceEvent[];
	const scripts = all.filter(
		({ name, args }) =>
			['EvaluateScript', 'FunctionCall', 'v8.evaluateModule', 'v8.compileModule'].includes(name) &&
			args.data?.url?.startsWith(origin),
	);
	const entry =
		all.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(origin)) ??
		scripts[0];
	if (!entry) throw new RangeError('the trace has no script of the page');
	const isThread = ({ pid, tid }: TraceEvent): boolean => pid === entry.pid && tid === entry.tid;
	const from = all.find((event) => event.name === TASKS_FROM && isThread(event))?.ts ?? 0;
	const tasks = all.filter(
		(event) =>
			event.name === 'RunTask' && isThread(event) && event.ts >= from && (event.dur ?? 0) > 5000,
	);
	const ran = tasks.filter(({ ts, dur = 0 }) =>
		scripts.some((script) => isThread(script) && script.ts >= ts && script.ts <= ts + dur),
	);
	const samples = samplesOf(all, entry);
	let [ownMs, where] = [0, ''];
	for (const { ts, dur = 0 } of tasks) {
		const places = new Map<string, number>();
		let own = 0;
		for (const { at, lasts, url, name } of samples) {
			if (at < ts || at > ts + dur || !url.startsWith(origin) || isLibrary(url)) continue;
			own += lasts;
			const place = `${name || '(anonymous)'} ${url.slice(url.lastIndexOf('/') + 1)}`;
			places.set(place, (places.get(place) ?? 0) + lasts);
		}
		if (own / 1000 <= ownMs) continue;
		ownMs = own / 1000;
		where = [...places].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
	}
	return { wholeMs: Math.max(0, ...ran.map(({ dur = 0 }) => dur / 1000)), ownMs, where };
}

interface Sample {
	/** Microseconds on the trace's clock. */
	readonly at: number;
	readonly lasts: number;
	readonly url: string;
	readonly name: string;
}

/** Samples of the page's thread, each with its innermost function that has an address. */
function samplesOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): Sample[] {
	const profile = events.find(
		(each) => each.name === 'Profile' && each.pid === pid && each.tid === tid,
	);
	if (!profile) return [];
	const nodes = new Map<number, ProfileNode>();
	const ids: number[] = [];
	const times: number[] = [];
	let time = profile.args.data?.startTime ?? profile.ts;
	for (const { name, pid: process, id, args } of events) {
		if (name !== 'ProfileChunk' || process !== pid || id !== profile.id) continue;
		for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
		ids.push(...(args.data?.cpuProfile?.samples ?? []));
		for (const delta of args.data?.timeDeltas ?? []) times.push((time += delta));
	}
	return ids.flatMap((id, index): Sample[] => {
		const at = times[index] ?? 0;
		const lasts = (times[index + 1] ?? at) - at;
		let node = nodes.get(id);
		const leaf = node?.callFrame.functionName ?? '';
		// time outside script is nobody's
		if (['(idle)', '(program)', '(garbage collector)'].includes(leaf)) return [];
		while (node && !node.callFrame.url) node = nodes.get(node.parent ?? -1);
		return node
			? [{ at, lasts, url: node.callFrame.url ?? '', name: node.callFrame.functionName }]
			: [];
	});
}
