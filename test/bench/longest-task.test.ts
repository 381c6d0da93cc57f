import { describe, expect, it } from 'vitest';
import { longestTask, TASKS_FROM } from './longest-task.ts';

const ORIGIN = 'http://page';
const OURS = `${ORIGIN}/assets/index.js`;
const LIBRARY = `${ORIGIN}/assets/library.js`;

const thread = { pid: 1, tid: 2 };

/** A task of 100 ms from 0, in which script of ours and of a library was sampled each 10 ms. */
function createTrace(samples: readonly number[]): unknown[] {
	const nodes = [
		{ id: 1, callFrame: { functionName: '(root)' } },
		{ id: 2, parent: 1, callFrame: { functionName: 'ours', url: OURS } },
		{ id: 3, parent: 2, callFrame: { functionName: 'library', url: LIBRARY } },
		{ id: 4, parent: 2, callFrame: { functionName: 'parse' } },
		{ id: 5, parent: 1, callFrame: { functionName: '(garbage collector)' } },
	];
	const timeDeltas = samples.map(() => 10_000);
	return [
		{ ...thread, name: 'RunTask', ts: 0, dur: 100_000, args: {} },
		{ ...thread, name: 'EvaluateScript', ts: 10, dur: 99_000, args: { data: { url: OURS } } },
		{ ...thread, name: 'Profile', ts: 0, id: '0x1', args: { data: { startTime: 0 } } },
		{
			...thread,
			tid: 9,
			name: 'ProfileChunk',
			ts: 90_000,
			id: '0x1',
			args: { data: { timeDeltas, cpuProfile: { nodes, samples } } },
		},
	];
}

const isLibrary = (url: string): boolean => url === LIBRARY;

describe('the longest task of a trace', () => {
	it('is whole with everything that ran in it', () => {
		expect(longestTask(createTrace([2, 3]), ORIGIN, isLibrary).wholeMs).toBe(100);
	});

	it('is ours less what the library took, even where we called it', () => {
		expect(longestTask(createTrace([2, 3, 3, 2, 2, 2]), ORIGIN, isLibrary).ownMs).toBe(30);
	});

	it("is ours in the browser's own functions that we called", () => {
		expect(longestTask(createTrace([4, 4, 4]), ORIGIN, isLibrary).ownMs).toBe(20);
	});

	it('is nobody’s while memory is collected', () => {
		expect(longestTask(createTrace([5, 5, 5]), ORIGIN, isLibrary).ownMs).toBe(0);
	});

	it('says which function took most', () => {
		const { where } = longestTask(createTrace([2, 2, 2]), ORIGIN, isLibrary);
		expect(where).toBe('ours index.js');
	});

	it('is none where all tasks were before the mark that was made', () => {
		const mark = { ...thread, name: TASKS_FROM, ts: 50_000, args: {} };
		expect(longestTask([...createTrace([2, 2, 2]), mark], ORIGIN, isLibrary).ownMs).toBe(0);
	});

	it('cannot be told of a trace without script of the page', () => {
		expect(() => longestTask([], ORIGIN, isLibrary)).toThrow(RangeError);
	});
});
